import { dataLicences } from '@insatskatalog/shared/licence.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import type { Association } from '@insatskatalog/shared/reference.ts';
import { emptyChoices, emptyQuery } from '@insatskatalog/shared/search.ts';
import type { OpenData } from './open-data.ts';
import { describe, iri, plain, text, type Triple } from './rdf/graph.ts';

/** The forms that a data set can be had in: files, and the services that can be asked for it. */
export function distributionsOf(
  dataset: string,
  { baseUrl, licence }: OpenData,
  association?: Association,
): { iri: string; triples: Triple[] }[] {
  const document = `${baseUrl}${paths.datasets.dcat()}`;
  const choices = { ...emptyChoices(), association: association ? [association.id] : [] };
  const file = (form: 'csv' | 'jsonl' | 'jsonld') => paths.datasets.entries(form, association?.id);
  const forms = [
    {
      name: 'csv',
      title: 'CSV',
      description: 'Alla insatser i en tabell, en rad för varje.',
      mediaType: 'text/csv',
      path: file('csv'),
    },
    {
      name: 'jsonl',
      title: 'JSON Lines',
      description: 'Alla insatser med allt som hör till dem, en JSON-text på varje rad.',
      mediaType: 'application/jsonl',
      path: file('jsonl'),
    },
    {
      name: 'cpsv-ap',
      title: 'Länkade data (CPSV-AP)',
      description: 'Alla insatser som offentliga tjänster enligt CPSV-AP 3.2, i JSON-LD.',
      mediaType: 'application/ld+json',
      path: file('jsonld'),
    },
    {
      name: 'json',
      title: 'API, JSON',
      description: 'Sök och filtrera bland insatserna. Svaren kommer i sidor.',
      mediaType: 'application/json',
      path: paths.api.interventions({ ...emptyQuery(), choices, orientation: 'all' }),
      service: 'api',
    },
    {
      name: 'hsds',
      title: 'API, HSDS (Open Referral)',
      description: 'Insatserna enligt Human Services Data Specification 3.1. Svaren kommer i sidor.',
      mediaType: 'application/json',
      path: paths.hsds.services(association ? { association: association.id } : {}),
      service: 'hsds',
    },
  ];
  return forms.map(({ name, title, description, mediaType, path, service }) => {
    const own = `${dataset}-${name}`;
    const address = iri(`${baseUrl}${path}`);
    return {
      iri: own,
      triples: describe(own, ['dcat:Distribution'], {
        'dcterms:title': text(title, 'sv'),
        'dcterms:description': text(description, 'sv'),
        'dcat:accessURL': address,
        'dcat:downloadURL': service === undefined && address,
        'dcat:accessService': service !== undefined && iri(`${document}#${service}`),
        'dcterms:format': plain(mediaType),
        'dcat:mediaType': iri(`https://www.iana.org/assignments/media-types/${mediaType}`),
        'dcterms:license': iri(dataLicences[licence].iri),
      }),
    };
  });
}
