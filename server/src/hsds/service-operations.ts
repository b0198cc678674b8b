import type { Intervention } from '@insatskatalog/shared/intervention.ts';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { operation, type Operation } from '../api/operation.ts';
import { queryParameters, readParameters } from '../api/parameters.ts';
import { exampleEntry } from '../interventions/example.ts';
import type { PublishedFilter } from '../interventions/published-filter.ts';
import type { OpenData } from '../open-data/open-data.ts';
import { exampleList, examplePresenting } from './example.ts';
import { filterOf } from './filter.ts';
import { pageOfContents, type Page } from './page.ts';
import { languageParameters, serviceParameters } from './parameters.ts';
import { idParameter, isId, textLanguageOf } from './path-id.ts';
import type { Presenting } from './presenting.ts';
import { pageOf, serviceFull, serviceListed, serviceMinimal } from './schemas.ts';
import { presentFull, presentListed } from './service.ts';

const caching = 'entries' as const;
/** Characters that are sent together. */
const pieceLength = 64_000;

/** Services: the published entries. */
export function serviceOperations(openData: OpenData): Operation[] {
  const { store, reference, baseUrl } = openData;
  const { published } = store;
  const example = examplePresenting(reference.current(), baseUrl);
  const presenting = (lang: Presenting['lang']): Presenting => ({
    reference: reference.current(),
    baseUrl,
    lang,
    today: store.today(),
  });

  return [
    operation({
      path: '/services',
      id: 'listServices',
      tag: 'Services',
      summary: 'Insatser',
      description:
        'Publicerade insatser i sidor, i id:nas ordning. Det som har upphört finns inte med. Parametrarna gäller tillsammans.',
      parameters: queryParameters(serviceParameters),
      answerName: 'ServicePage',
      answer: pageOf(z.union([serviceFull, serviceListed, serviceMinimal])),
      answerDescription:
        'En sida. Med format=ndjson i stället en insats på varje rad (application/x-ndjson).',
      example: exampleList(presentListed(exampleEntry, example)),
      problems: [],
      caching,
      async handle({ query }) {
        const parameters = readParameters(serviceParameters, query);
        if ('refusal' in parameters) return parameters;
        const asked = parameters.value;
        const { lang } = asked;
        const narrowed = await filterOf(asked, openData);
        if ('refusal' in narrowed) return narrowed;
        const { filter } = narrowed;
        const present = (entry: Intervention) =>
          (asked.full ? presentFull : presentListed)(entry, presenting(lang));
        const state = () => `${openData.state()}-${hashOf([query.toString(), filter.ids])}`;
        if (asked.format === 'ndjson') {
          const lines = () =>
            asked.minimal ? inPieces(minimalLines(filter)) : inPieces(entryLines(filter, present));
          return { pieces: { type: 'application/x-ndjson', state: state(), pieces: lines }, lang };
        }
        if (asked.minimal && !query.get('per_page'))
          return {
            pieces: { type: 'application/json', state: state(), pieces: () => inPieces(minimalPage(filter)) },
            lang,
          };
        const { total, ids } = published.page(filter, (asked.page - 1) * asked.per_page, asked.per_page);
        const contents = published
          .entries(ids)
          .map((entry) =>
            asked.minimal ? { id: entry.id, modified_date: entry.updatedAt } : present(entry),
          );
        return { answer: pageOfContents(contents, total, asked), lang };
      },
    }),
    operation({
      path: '/services/{id}',
      id: 'getService',
      tag: 'Services',
      summary: 'En insats',
      description:
        'Insatsen med allt som hör till den. Id:t är detsamma som i katalogens eget API. Finns den inte på det språk som begärs är svaret på svenska; Content-Language säger vilket.',
      parameters: [idParameter('Insatsens id.', exampleEntry.id), ...queryParameters(languageParameters)],
      answerName: 'Service',
      answer: serviceFull,
      answerDescription: 'Insatsen.',
      example: presentFull(exampleEntry, example),
      problems: ['gone'],
      caching,
      handle({ key, query }) {
        const parameters = readParameters(languageParameters, query);
        if ('refusal' in parameters) return parameters;
        if (!isId(key)) return { refusal: { type: 'notFound' } };
        const lookup = store.lookup(key.toLowerCase(), store.today());
        if (lookup.found === 'ended')
          return { refusal: { type: 'gone', detail: `${lookup.title} har upphört.` } };
        if (lookup.found !== 'entry')
          return { refusal: { type: 'notFound', detail: 'Det finns ingen insats med det id:t.' } };
        const lang = textLanguageOf(lookup.entry, parameters.value.lang);
        return { answer: presentFull(lookup.entry, presenting(lang)), lang };
      },
    }),
  ];

  function* minimalLines(filter: PublishedFilter): Generator<string> {
    for (const rows of published.rows(filter))
      for (const row of rows) yield `${JSON.stringify({ id: row.id, modified_date: row.updatedAt })}\n`;
  }

  function* entryLines(filter: PublishedFilter, present: (entry: Intervention) => object): Generator<string> {
    for (const entries of published.all(filter))
      for (const entry of entries) yield `${JSON.stringify(present(entry))}\n`;
  }

  /** Everything in one page, as the specification asks for. Nothing is held: the last row closes the page. */
  function* minimalPage(filter: PublishedFilter): Generator<string> {
    const { total } = published.page(filter, 0, 0);
    const { contents, ...head }: Page<never> = pageOfContents([], total, {
      page: 1,
      per_page: Math.max(1, total),
    });
    const opening = JSON.stringify({ ...head, size: total, empty: total === 0, contents });
    yield opening.slice(0, -2);
    let separator = '';
    for (const line of minimalLines(filter)) {
      yield separator + line.trimEnd();
      separator = ',';
    }
    yield ']}';
  }
}

/** Joins short texts, since each that is sent costs something. */
function* inPieces(texts: Iterable<string>): Generator<string> {
  let piece = '';
  for (const text of texts) {
    piece += text;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  if (piece) yield piece;
}

/** What was asked, and what a text found: search follows a change a moment later than the entries do. */
const hashOf = (asked: unknown[]): string =>
  createHash('sha256').update(JSON.stringify(asked)).digest('base64url').slice(0, 20);
