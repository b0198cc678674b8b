import type { Intervention } from '@insatskatalog/shared/intervention.ts';
import { z } from 'zod';
import { operation, type Operation } from '../api/operation.ts';
import { queryParameters, readParameters } from '../api/parameters.ts';
import { exampleEntry } from '../interventions/example.ts';
import type { OpenData } from '../open-data/open-data.ts';
import { exampleList, examplePresenting } from './example.ts';
import { filterOf } from './filter.ts';
import { serviceBeginning } from './ids.ts';
import { presentServiceAtLocation } from './location.ts';
import { pageOfContents } from './page.ts';
import { languageParameters, serviceAtLocationParameters } from './parameters.ts';
import { idParameter, isId, textLanguageOf } from './path-id.ts';
import type { Presenting } from './presenting.ts';
import { pageOf, serviceAtLocationFull, serviceAtLocationListed } from './schemas.ts';
import { presentFull, presentListed } from './service.ts';

const caching = 'entries' as const;

/** Services at locations: every address where an entry can be visited. */
export function placeOperations(openData: OpenData): Operation[] {
  const { store, reference, baseUrl } = openData;
  const { published } = store;
  const example = examplePresenting(reference.current(), baseUrl);
  const [exampleFull] = placesOf(exampleEntry, example).map(full(exampleEntry, example));
  const [exampleListed] = placesOf(exampleEntry, example).map(listed(exampleEntry, example));
  if (!exampleFull || !exampleListed) throw new Error('The example has no location.');
  const presenting = (lang: Presenting['lang']): Presenting => ({
    reference: reference.current(),
    baseUrl,
    lang,
    today: store.today(),
  });

  return [
    operation({
      path: '/service_at_locations',
      id: 'listServiceAtLocations',
      tag: 'Services at locations',
      summary: 'Insatser på platser',
      description:
        'En post för varje adress där en insats går att besöka. Insatser utan adress finns bara under /services.',
      parameters: queryParameters(serviceAtLocationParameters),
      answerName: 'ServiceAtLocationPage',
      answer: pageOf(z.union([serviceAtLocationFull, serviceAtLocationListed])),
      answerDescription: 'En sida.',
      example: exampleList(exampleListed),
      problems: [],
      caching,
      async handle({ query }) {
        const parameters = readParameters(serviceAtLocationParameters, query);
        if ('refusal' in parameters) return parameters;
        const asked = parameters.value;
        const narrowed = await filterOf(asked, openData);
        if ('refusal' in narrowed) return narrowed;
        const offset = (asked.page - 1) * asked.per_page;
        const { total, places } = published.places(narrowed.filter, offset, asked.per_page);
        const entries = new Map(
          published.entries([...new Set(places.map(({ id }) => id))]).map((entry) => [entry.id, entry]),
        );
        const shown = presenting(asked.lang);
        const contents = places.flatMap(({ id, position }) => {
          const entry = entries.get(id);
          const place = entry && placesOf(entry, shown)[position];
          return place ? [(asked.full ? full : listed)(entry, shown)(place)] : [];
        });
        return { answer: pageOfContents(contents, total, asked), lang: asked.lang };
      },
    }),
    operation({
      path: '/service_at_locations/{id}',
      id: 'getServiceAtLocation',
      tag: 'Services at locations',
      summary: 'En insats på en plats',
      description: 'Platsen, och insatsen med allt som hör till den.',
      parameters: [idParameter('Id ur listan.', exampleFull.id), ...queryParameters(languageParameters)],
      answerName: 'ServiceAtLocation',
      answer: serviceAtLocationFull,
      answerDescription: 'Insatsen på platsen.',
      example: exampleFull,
      problems: [],
      caching,
      handle({ key, query }) {
        const parameters = readParameters(languageParameters, query);
        if ('refusal' in parameters) return parameters;
        const id = key.toLowerCase();
        if (isId(id))
          for (const entry of published.beginningWith(serviceBeginning(id))) {
            const lang = textLanguageOf(entry, parameters.value.lang);
            const place = placesOf(entry, presenting(lang)).find((candidate) => candidate.id === id);
            if (place) return { answer: full(entry, presenting(lang))(place), lang };
          }
        return { refusal: { type: 'notFound', detail: 'Det finns ingen sådan insats på en plats.' } };
      },
    }),
  ];
}

type Place = ReturnType<typeof presentServiceAtLocation>;

const placesOf = (entry: Intervention, presenting: Presenting): Place[] =>
  entry.locations.map((location) => presentServiceAtLocation(entry, location, presenting));

const full = (entry: Intervention, presenting: Presenting) => (place: Place) => ({
  ...place,
  service: presentFull(entry, presenting),
});

const listed = (entry: Intervention, presenting: Presenting) => (place: Place) => {
  const { addresses: _, accessibility: __, ...location } = place.location;
  return { ...place, location, service: presentListed(entry, presenting) };
};
