import { partsOf } from './analysis/compounds.ts';
import { compose } from './analysis/normal-form.ts';
import { stemsOfTerm } from './analysis/phrases.ts';
import { englishStem, stem } from './analysis/stem.ts';
import { tokensOf, type Token } from './analysis/tokens.ts';
import { isFunctionWord, worthOfWord } from './analysis/word-worth.ts';
import type { Unit } from './question/unit.ts';
import { abbreviationTerm, englishTerm } from './wording.ts';

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

/** Fainter ways to match a word than these do not explain a hit. */
const leastWeight = 0.4;

/** Marks the words of a text that a question finds. */
export interface Marker {
  /** The text escaped for HTML with `<mark>` around the words; undefined when it has none of them. */
  mark: (text: string) => string | undefined;
}

/**
 * Marks every word that matches as the ranking matches: in any inflection, inside a compound, or as a synonym of what was
 * typed.
 */
export function createMarker(units: Unit[], lang: 'sv' | 'en'): Marker {
  const wanted = new Set(
    units
      .filter(({ kind }) => kind === 'word' || kind === 'phrase')
      .flatMap(({ alternatives }) => alternatives.filter(({ weight }) => weight >= leastWeight))
      .flatMap(({ term }) => stemsOfTerm(term)),
  );
  const isWanted = ({ raw, lower, abbreviation }: Token): boolean => {
    if (lang === 'en') return wanted.has(englishTerm(englishStem(lower)));
    if (abbreviation && wanted.has(abbreviationTerm(raw))) return true;
    if (isFunctionWord(lower) || worthOfWord(lower) === 0) return false;
    return wanted.has(stem(lower)) || partsOf(lower).some((part) => wanted.has(part));
  };
  return {
    mark(text) {
      const composed = compose(text);
      let html = '';
      let done = 0;
      for (const token of wanted.size > 0 ? tokensOf(composed) : []) {
        if (!isWanted(token)) continue;
        const { start, end } = token;
        html += `${escapeHtml(composed.slice(done, start))}<mark>${escapeHtml(composed.slice(start, end))}</mark>`;
        done = end;
      }
      return done === 0 ? undefined : html + escapeHtml(composed.slice(done));
    },
  };
}
