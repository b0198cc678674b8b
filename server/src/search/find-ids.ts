import { emptyQuery } from '@insatskatalog/shared/search.ts';
import type { Search } from './open-search.ts';

/** More than anybody reads of what a text finds; those after it are hardly about the same thing. */
const most = 1000;

/** What a text finds among everything published, best first: ids alone. */
export type FindIds = (text: string) => Promise<string[]>;

export function createFindIds(search: Pick<Search, 'ask' | 'understand'>, now: () => Date): FindIds {
  return async (text) => {
    const read = search.understand({ ...emptyQuery(), q: text, orientation: 'all' });
    const { answer } = await search.ask((engine, signal) =>
      engine.search(
        {
          wordings: read.wordings,
          choices: read.choices,
          orientation: 'all',
          age: null,
          open: false,
          savedSince: null,
          order: { by: 'relevance' },
          offset: 0,
          limit: most,
          facets: [],
          countOpen: false,
          now: Math.floor(now().getTime() / 1000),
        },
        signal,
      ),
    );
    return answer.ids;
  };
}
