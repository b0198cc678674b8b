import type { Said } from '../analysis/concepts.ts';
import { isPhrase } from '../analysis/phrases.ts';

/** What a question says in each language: how sure each stem is, the surest reading of it. */
export interface Heard {
  sv: Said;
  en: Said;
  hear(language: 'sv' | 'en', term: string, certainty: number): void;
  /** Lessens how sure a term is, when something surer says the same. */
  doubt(language: 'sv' | 'en', term: string, most: number): void;
}

export function createHeard(): Heard {
  const said = { sv: new Map<string, number>(), en: new Map<string, number>() };
  return {
    ...said,
    hear(language, term, certainty) {
      if (isPhrase(term)) return;
      said[language].set(term, Math.max(said[language].get(term) ?? 0, certainty));
    },
    doubt(language, term, most) {
      const certainty = said[language].get(term);
      if (certainty !== undefined) said[language].set(term, Math.min(certainty, most));
    },
  };
}
