interface Stemmer {
  /** The stem of a word in lower case. */
  stem(word: string): string;
}
declare const snowball: { newStemmer(language: 'swedish' | 'english'): Stemmer };
export default snowball;
