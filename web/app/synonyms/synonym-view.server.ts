import type { Synonym } from '@insatskatalog/shared/reference.ts';
import type { SynonymForm } from '@insatskatalog/shared/synonyms.ts';
import { swedishOrder } from '@insatskatalog/shared/text.ts';
import { textOf, textsOf } from '../admin/posted.server.ts';
import { listed } from '../texts/sv.ts';

export interface SynonymView {
  id: string;
  /** What somebody writes: the word, or the first of those that mean the same. */
  name: string;
  /** What is then found too. */
  finds: string;
  twoWay: boolean;
  exact: boolean;
}

export function synonymView(synonym: Synonym): SynonymView {
  const { id } = synonym;
  if (synonym.type === 'oneWay')
    return { id, name: synonym.from, finds: listed(synonym.to), twoWay: false, exact: synonym.caseSensitive };
  const [name = '', ...others] = synonym.terms;
  return { id, name, finds: listed(others), twoWay: true, exact: false };
}

/** Those that hold a text, in Swedish order. */
export const synonymViews = (synonyms: Synonym[], q: string): SynonymView[] =>
  synonyms
    .filter((synonym) =>
      wordsOf(synonym).some((word) => word.toLocaleLowerCase('sv').includes(q.toLocaleLowerCase('sv'))),
    )
    .map(synonymView)
    .toSorted((a, b) => swedishOrder.compare(a.name, b.name));

const wordsOf = (synonym: Synonym): string[] =>
  synonym.type === 'oneWay' ? [synonym.from, ...synonym.to] : synonym.terms;

/** The form as it would be filled in to say what a synonym says. */
export function synonymFormOf(synonym: Synonym): SynonymForm {
  const blank = { from: '', to: '', caseSensitive: false, terms: '' };
  if (synonym.type === 'twoWay') return { ...blank, type: 'twoWay', terms: synonym.terms.join('\n') };
  const { type, from, to, caseSensitive } = synonym;
  return { ...blank, type, from, to: to.join('\n'), caseSensitive };
}

export const readSynonymInputs = (posted: FormData): SynonymForm => ({
  ...textsOf(posted, ['type', 'from', 'to', 'terms']),
  caseSensitive: textOf(posted, 'caseSensitive') === 'ja',
});
