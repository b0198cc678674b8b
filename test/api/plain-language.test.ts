import { expect, test } from 'vitest';
import { lix, plainLanguageAdvice } from '../../web/app/editing/plain-language.ts';

const kinds = (text: string) => plainLanguageAdvice(text).map(({ kind }) => kind);

test('plain words in short sentences need no advice', () => {
  expect(plainLanguageAdvice('Du får en egen coach. Ni ses varje vecka.')).toEqual([]);
  expect(plainLanguageAdvice('')).toEqual([]);
});

test('a sentence of more than twenty words is pointed out by its beginning', () => {
  const long = `Du får en coach ${'som hjälper dig att hitta ett jobb '.repeat(3)}i din egen takt.`;
  expect(plainLanguageAdvice(long)).toContainEqual({
    kind: 'long-sentence',
    words: 29,
    begins: 'Du får en coach',
  });
});

test('items of a list and lines with abbreviations are sentences of their own', () => {
  const items = Array.from({ length: 8 }, () => '- Hjälp att söka jobb i närheten').join('\n');
  expect(kinds(items)).not.toContain('long-sentence');
  const [advice] = plainLanguageAdvice('Du får hjälp med t.ex. ekonomi.');
  expect(advice).toEqual({ kind: 'abbreviation', abbreviation: 't.ex.', meaning: 'till exempel' });
});

test('an abbreviation is to be explained, once', () => {
  expect(plainLanguageAdvice('FK och AF hjälper dig.')).toEqual([
    { kind: 'abbreviation', abbreviation: 'FK', meaning: 'Försäkringskassan' },
    { kind: 'abbreviation', abbreviation: 'AF', meaning: 'Arbetsförmedlingen' },
  ]);
  expect(plainLanguageAdvice('XQZ hjälper dig.')).toEqual([
    { kind: 'abbreviation', abbreviation: 'XQZ', meaning: null },
  ]);
  expect(kinds('Försäkringskassan (FK) betalar. FK bestämmer.')).toEqual([]);
  expect(
    kinds('Du söker enligt LSS (lagen om stöd och service till vissa funktionshindrade).'),
  ).not.toContain('abbreviation');
  expect(kinds('Vi har TV och ADHD är inget hinder.')).toEqual([]);
});

test('official words get plain ones, in all their forms', () => {
  expect(plainLanguageAdvice('Du erhåller råd avseende ekonomin.')).toEqual([
    { kind: 'word', word: 'avseende', instead: 'om, för' },
    { kind: 'word', word: 'erhåller', instead: 'få' },
  ]);
  // A word within another is another word.
  expect(kinds('Vi bakar brukarbröd.')).toEqual([]);
});

test('what is done by nobody is pointed out, verbs that only end so are not', () => {
  expect(plainLanguageAdvice('Stödet kan sökas av alla.')).toContainEqual({
    kind: 'passive',
    words: 'kan sökas',
  });
  expect(kinds('Vi kan träffas och du ska trivas.')).toEqual([]);
});

test('LIX is words to a sentence and the share of long words, for texts that are long enough', () => {
  expect(lix('För kort.')).toBeNull();
  // Thirty-three words in three sentences, six of them long: 11 + 18.
  const text = 'Du får en bra coach som hjälper dig till arbetslivet nu. '.repeat(3);
  expect(lix(text)).toBe(29);
  const hard =
    'Verksamheten tillhandahåller individanpassade rehabiliteringsinsatser beträffande arbetslivsinriktad rehabilitering. '.repeat(
      5,
    );
  expect(kinds(hard)).toContain('hard-text');
});

test('addresses and marks of Markdown are no words', () => {
  expect(kinds('Läs mer på [vår sida](https://FK.example.se/AF) eller https://XYZ.example.se.')).toEqual([]);
});
