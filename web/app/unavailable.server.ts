import type { Catalogue } from '@insatskatalog/shared/catalogue.ts';
import { data } from 'react-router';

/**
 * The catalogue as the pages ask it: what no search engine can answer is a page with 503, not React Router's 500 for any error.
 * An entry's page needs no engine, and does without the list of similar ones.
 */
export function tellingUnavailable(catalogue: Catalogue): Catalogue {
  return {
    ...catalogue,
    search: (query) =>
      catalogue.search(query).catch((error: unknown) => {
        throw isUnavailable(error) ? data(null, { status: 503 }) : error;
      }),
    similar: (entry, limit) =>
      catalogue.similar(entry, limit).catch((error: unknown) => {
        if (isUnavailable(error)) return [];
        throw error;
      }),
  };
}

const isUnavailable = (error: unknown): boolean =>
  error instanceof Error && 'status' in error && error.status === 503;
