import type { Language } from './analysis/language.ts';
import { createLexicon, type Lexicon } from './analysis/spelling.ts';
import type { WordingIndex } from './ranking/wording-index.ts';

/** Gathering the words of the whole index takes at most this share of the time while it is being written to. */
const gatheringShare = 0.05;

/**
 * The words of an index and of the language. What entries have come to say is learned at once; all is gathered anew when the
 * language has changed, and where what has been written since is too much to tell.
 */
export function cachedLexicon(): (index: WordingIndex, language: Language) => Lexicon {
  let made: { revision: number; language: Language; freshUntil: number; lexicon: Lexicon } | undefined;
  return (index, language) => {
    const revision = index.revision();
    if (made?.language === language) {
      if (made.revision === revision) return made.lexicon;
      const changes = index.wordsSince(made.revision);
      for (const { word, by } of changes ?? []) made.lexicon.learn(word, by);
      if (changes) made.revision = revision;
      if (changes ?? performance.now() < made.freshUntil) return made.lexicon;
    }
    const began = performance.now();
    const lexicon = createLexicon(index.words(), language.words);
    const ended = performance.now();
    made = { revision, language, freshUntil: ended + (ended - began) / gatheringShare, lexicon };
    return lexicon;
  };
}
