import type { Catalogue } from '@insatskatalog/shared/catalogue.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import type { InterventionStore } from './interventions/store.ts';
import { swedishDay } from './interventions/swedish-day.ts';
import type { CentreOf } from './search/document.ts';
import type { EngineSwitch } from './search/engine-switch.ts';
import { presentPage } from './search/present.ts';
import { buildRequest } from './search/request.ts';
import { mostAlike, similarIds } from './search/similar.ts';
import { suggest } from './search/suggest.ts';

export interface CatalogueParts {
  engines: Pick<EngineSwitch, 'ask'>;
  store: InterventionStore;
  reference: { current(): Reference };
  centreOf: CentreOf;
  now: () => Date;
}

/** What the public may ask, answered from the search engines and the database. */
export function createCatalogue(parts: CatalogueParts): Catalogue {
  const { engines, store, reference, centreOf, now } = parts;
  const today = () => swedishDay(now());
  const seconds = () => Math.floor(now().getTime() / 1000);

  return {
    async search(query) {
      const request = buildRequest(query, seconds(), centreOf);
      const found = await engines.ask((engine, signal) => engine.search(request, signal));
      const rows = store.summaries(found.answer.ids, query.lang, today());
      return presentPage(query, request.words, found, rows, reference.current());
    },
    suggest: (text, limit) => suggest(text, limit, { today: today(), now: seconds() }, parts),
    intervention: async (idOrSlug) => store.lookup(idOrSlug, today()),
    async similar(entry, limit) {
      const ids = await similarIds(entry, seconds(), engines);
      return mostAlike(entry, store.summaries(ids, 'sv', today()), limit);
    },
    providers: async (page, limit) => store.providers(page, limit),
    reference: () => reference.current(),
    overview: async () => store.overview(),
  };
}
