import { fold } from './analysis/normal-form.ts';
import { wordsOf } from './words.ts';

/** A name, made ready to be compared with what is typed. */
export interface ComparableName {
  letters: string[];
  withoutMarks: string[];
}

export function comparable(name: string): ComparableName {
  const letters = Array.from(wordsOf(name).join(' ').toLowerCase());
  return { letters, withoutMarks: letters.map(fold) };
}

/**
 * Whether a name begins with typed words, between which any sign may stand. A letter without its marks stands for those with
 * them, never the other way round: "for" begins "Förskola", "för" does not begin "Forshaga".
 * @param typed composed words with a space between them, in lower case
 */
export function beginsWith({ letters, withoutMarks }: ComparableName, typed: string): boolean {
  let position = 0;
  for (const letter of typed) {
    if (letter !== letters[position] && letter !== withoutMarks[position]) return false;
    position += 1;
  }
  return true;
}
