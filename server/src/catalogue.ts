import type { Catalogue, Logo, SearchHit } from '@insatskatalog/shared/catalogue.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import type { SearchQuery } from '@insatskatalog/shared/search.ts';
import type { InterventionStore } from './interventions/store.ts';
import { swedishDay } from './interventions/swedish-day.ts';
import { answeredSearch } from './search-log/answered-search.ts';
import type { SearchLog } from './search-log/search-log.ts';
import type { CentreOf } from './search/document.ts';
import type { Search } from './search/open-search.ts';
import { explained, presentPage } from './search/present.ts';
import { buildRequest } from './search/request.ts';
import { mostAlike, similarIds } from './search/similar.ts';
import { suggest } from './search/suggest.ts';

export interface CatalogueParts {
  search: Pick<Search, 'ask' | 'understand' | 'wordings'>;
  store: InterventionStore;
  reference: { current(): Reference };
  centreOf: CentreOf;
  searchLog: Pick<SearchLog, 'record'>;
  logo: (association: string) => Logo | null;
  now: () => Date;
}

/** What the public may ask, answered from the search engines and the database. */
export function createCatalogue(parts: CatalogueParts): Catalogue {
  const { search, store, reference, centreOf, searchLog, now } = parts;
  const today = () => swedishDay(now());
  const seconds = () => Math.floor(now().getTime() / 1000);

  const conceptsOf = (ids: string[]) => search.wordings().conceptsOf(ids);

  /** The entries of a page are read as soon as their ids are known, while the engine counts. */
  async function find(query: SearchQuery) {
    const read = search.understand(query);
    const request = buildRequest(query, read, seconds(), centreOf);
    const show = (ids: string[]) =>
      explained(store.summaries(ids, query.lang, today()), read, query.lang, {
        reference: reference.current(),
        conceptsOf,
      });
    let shown: { ids: string[]; items: SearchHit[] } | undefined;
    const found = await search.ask((engine, signal) =>
      engine.search(request, signal, (ids) => {
        shown = { ids, items: show(ids) };
      }),
    );
    const { ids } = found.answer;
    return { read, found, items: shown?.ids === ids ? shown.items : show(ids) };
  }

  return {
    async search(query) {
      const { read, found, items } = await find(query);
      const page = presentPage(query, read, found, items, { reference: reference.current(), centreOf });
      const remembered = answeredSearch({ ...query, choices: read.choices }, page.total, found.engine);
      if (remembered) searchLog.record(remembered);
      return page;
    },
    latest: async (query) => (await find({ ...query, sort: 'updated' })).items,
    changes: async (query) => store.changes(query, today()),
    suggest: (text, limit, municipality) =>
      suggest({ text, limit, municipality, today: today(), now: seconds() }, parts),
    intervention: async (idOrSlug) => store.lookup(idOrSlug, today()),
    listed: async (list) => store.listed(list, today()),
    async similar(entry, limit) {
      const ids = await similarIds(entry, seconds(), search);
      return mostAlike(entry, store.summaries(ids, 'sv', today()), limit);
    },
    providers: async (page, limit) => store.providers(page, limit),
    reference: () => reference.current(),
    logo: parts.logo,
    overview: async () => store.overview(),
    today,
  };
}
