import { dataLicences } from '@insatskatalog/shared/licence.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import type { Association } from '@insatskatalog/shared/reference.ts';
import type { PublishedCount } from '../interventions/published.ts';
import { distributionsOf } from './distributions.ts';
import type { OpenData } from './open-data.ts';
import { publisherOf, publisherOfAll, type Publisher } from './publishers.ts';
import { describe, iri, moment, plain, text, type Term, type Triple } from './rdf/graph.ts';

const authority = (list: string, code: string): Term =>
  iri(`http://publications.europa.eu/resource/authority/${list}/${code}`);
/** Sweden, as the profile names places. */
const spatial = iri('http://sws.geonames.org/2661886/');
const isPublic = authority('access-right', 'PUBLIC');

/**
 * The description of the catalogue's data by DCAT-AP-SE 3.0.1: the catalogue, a data set with all entries and one for each
 * association that has any, the forms they can be had in and the services that answer questions about them.
 */
export function dcatOf(openData: OpenData): Triple[] {
  const { baseUrl, reference, store, licence } = openData;
  const document = `${baseUrl}${paths.datasets.dcat()}`;
  const { associations } = reference.current();
  const counts = store.published.counts();
  const keepers = associations.flatMap((association) => {
    const count = counts.find((one) => one.association === association.id);
    return count ? [{ association, count }] : [];
  });
  const publisher = publisherOfAll(openData, document);
  const dataset = (name: string) => `${document}#${name}`;
  const services = servicesOf(openData, publisher, dataset(everything));
  return unique([
    ...describe(`${document}#katalog`, ['dcat:Catalog'], {
      'dcterms:title': [
        text('Insatskatalogens öppna data', 'sv'),
        text('Open data of Insatskatalogen', 'en'),
      ],
      'dcterms:description': text(
        'Datamängder om stöd till människor i Sverige på väg mot arbete, studier och ett eget liv.',
        'sv',
      ),
      'dcterms:publisher': iri(publisher.iri),
      'dcterms:license': iri(dataLicences[licence].iri),
      'dcterms:language': authority('language', 'SWE'),
      'dcterms:spatial': spatial,
      'dcterms:modified': latest(counts),
      'foaf:homepage': iri(`${baseUrl}${paths.start()}`),
      'dcat:themeTaxonomy': iri('http://publications.europa.eu/resource/authority/data-theme'),
      'dcat:dataset': [everything, ...keepers.map(({ association }) => nameOf(association))].map((name) =>
        iri(dataset(name)),
      ),
      'dcat:service': services.map(({ subject }) => iri(subject)),
    }),
    ...services.flatMap(({ triples }) => triples),
    ...datasetOf(openData, {
      subject: dataset(everything),
      titles: [
        text('Stöd på väg mot arbete, studier och ett eget liv', 'sv'),
        text('Support on the way to work, studies and a life of one’s own', 'en'),
      ],
      description:
        'Alla publicerade insatser i katalogen: vem stödet är till för, vem som ger det, var det finns, hur man får det, vad det kostar och när uppgifterna senast granskades.',
      publisher,
      modified: latest(counts),
    }),
    ...keepers.flatMap(({ association, count }) =>
      datasetOf(openData, {
        subject: dataset(nameOf(association)),
        titles: [
          text(`Insatser i ${association.shortName}`, 'sv'),
          text(`Support in ${association.shortName}`, 'en'),
        ],
        description: `Det stöd till människor på väg mot arbete, studier och ett eget liv som ${association.name} håller uppgifter om.`,
        publisher: publisherOf(association, baseUrl, document),
        modified: latest([count]),
        association,
      }),
    ),
  ]);
}

/** A data set with its publisher and the forms it can be had in. */
function datasetOf(
  openData: OpenData,
  given: {
    subject: string;
    titles: Term[];
    description: string;
    publisher: Publisher;
    modified: Term | false;
    association?: Association;
  },
): Triple[] {
  const { subject, titles, description, publisher, modified, association } = given;
  const distributions = distributionsOf(subject, openData, association);
  return [
    ...describe(subject, ['dcat:Dataset'], {
      'dcterms:title': titles,
      'dcterms:description': text(description, 'sv'),
      'dcterms:identifier': plain(subject),
      'dcterms:publisher': iri(publisher.iri),
      'dcat:contactPoint': publisher.contact !== null && iri(publisher.contact.iri),
      'dcat:keyword': keywords,
      'dcat:theme': authority('data-theme', 'SOCI'),
      'dcterms:accessRights': isPublic,
      'dcterms:accrualPeriodicity': authority('frequency', 'CONT'),
      'dcterms:language': [authority('language', 'SWE'), authority('language', 'ENG')],
      'dcterms:spatial': spatial,
      'dcterms:modified': modified,
      'dcat:landingPage': iri(`${openData.baseUrl}${paths.openData()}`),
      'dcat:distribution': distributions.map((each) => iri(each.iri)),
    }),
    ...publisher.triples,
    ...(publisher.contact?.triples ?? []),
    ...distributions.flatMap(({ triples }) => triples),
  ];
}

/** The services that answer questions about the data. */
function servicesOf(
  { baseUrl, licence }: OpenData,
  publisher: Publisher,
  dataset: string,
): { subject: string; triples: Triple[] }[] {
  return [
    {
      name: 'api',
      title: 'Insatskatalogens API',
      endpoint: '/api/v1',
      description: paths.api.openapi(),
    },
    {
      name: 'hsds',
      title: 'Insatskatalogens HSDS-API (Open Referral)',
      endpoint: paths.hsds.root(),
      description: paths.hsds.openapi(),
    },
  ].map(({ name, title, endpoint, description }) => {
    const subject = `${baseUrl}${paths.datasets.dcat()}#${name}`;
    return {
      subject,
      triples: describe(subject, ['dcat:DataService'], {
        'dcterms:title': text(title, 'sv'),
        'dcterms:publisher': iri(publisher.iri),
        'dcat:contactPoint': publisher.contact !== null && iri(publisher.contact.iri),
        'dcat:endpointURL': iri(`${baseUrl}${endpoint}`),
        'dcat:endpointDescription': iri(`${baseUrl}${description}`),
        'dcat:servesDataset': iri(dataset),
        'dcterms:license': iri(dataLicences[licence].iri),
        'dcterms:accessRights': isPublic,
      }),
    };
  });
}

/** The name of the data set with all entries, and of an association's. */
const everything = 'insatser';
const nameOf = ({ id }: Association): string => `insatser-${id}`;

/** When anything in the data set last changed. */
function latest(counts: PublishedCount[]): Term | false {
  const last = counts
    .map(({ updatedAt }) => updatedAt)
    .toSorted()
    .at(-1);
  return last !== undefined && moment(last);
}

const keywords = [
  text('arbetsmarknad', 'sv'),
  text('rehabilitering', 'sv'),
  text('socialt stöd', 'sv'),
  text('Finsam', 'sv'),
  text('labour market', 'en'),
  text('rehabilitation', 'en'),
  text('social support', 'en'),
];

/** A publisher of several data sets is described once. */
function unique(triples: Triple[]): Triple[] {
  return [...new Map(triples.map((triple) => [JSON.stringify(triple), triple])).values()];
}
