/** A word, phrase, whole name, vocabulary term or kind of support in a question: what holds any of the alternatives matches it, by the best of them. */
export interface Unit {
  kind: 'word' | 'phrase' | 'name' | 'tag' | 'support';
  weight: number;
  alternatives: Alternative[];
  /** Of a word, how it was typed, in lower case. */
  said?: string;
}

/** A term, and how much of what was said it is, from 0 to 1. */
export interface Alternative {
  term: string;
  weight: number;
}
