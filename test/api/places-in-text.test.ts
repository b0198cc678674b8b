import { loadReference } from '@insatskatalog/seed/load-reference.ts';
import { createPlaceFinder } from '@insatskatalog/server/search/analysis/places.ts';
import { tokensOf } from '@insatskatalog/server/search/analysis/tokens.ts';
import { afterAll, describe, expect, test } from 'vitest';
import { ownDatabase } from '../support/own-database.ts';

const { db, close } = ownDatabase();
afterAll(close);
const findPlace = createPlaceFinder(loadReference(db).reference);
const catalogueWords = new Set(['praktik', 'behandling', 'goteborg', 'hoor', 'kidna', 'rimbo']);
const placeIn = (text: string) =>
  findPlace(tokensOf(text), (lower) => catalogueWords.has(lower))?.place.name ?? null;

describe('a name as it is spelt', () => {
  test.each([
    ['Håbo', 'Håbo'],
    ['i Håbo', 'Håbo'],
    ['habo', 'Habo'],
    ['Habo kommun', 'Habo'],
    ['praktik i Linköpings kommun', 'Linköping'],
    ['Huddinges', 'Huddinge'],
    ['upplands vasby', 'Upplands Väsby'],
    ['i åre', 'Åre'],
    ['Tumba', 'Botkyrka'],
    ['i Kisa', 'Kinda'],
    ['i rimbo', 'Norrtälje'],
    ['Håga', 'Uppsala'],
  ])('"%s" is in %s', (text, name) => expect(placeIn(text)).toBe(name));

  test.each(['Haga', 'i Haga', 'rimbo'])('"%s" is another place, or a word', (text) =>
    expect(placeIn(text)).toBeNull(),
  );

  test('"i" and "kommun" belong to the name', () =>
    expect(findPlace(tokensOf('praktik i Linköpings kommun nu'), () => false)).toMatchObject({
      from: 1,
      to: 4,
    }));
});

describe('a name without its dots, or misspelt', () => {
  test.each([
    ['tyreso', 'Tyresö'],
    ['taby', 'Täby'],
    ['orebro', 'Örebro'],
    ['sodertalje', 'Södertälje'],
    ['sodertälje', 'Södertälje'],
    ['Linkoping praktik', 'Linköping'],
    ['praktik i Linköpign för unga', 'Linköping'],
    ['södertelje', 'Södertälje'],
    ['ostråker', 'Österåker'],
    ['åtvidabärg', 'Åtvidaberg'],
    ['botkyrkka', 'Botkyrka'],
    ['nynashamm', 'Nynäshamn'],
    ['familjecentral i Kinad', 'Kinda'],
    ['knida kommun', 'Kinda'],
    ['föräldragrupp adhd Täbby', 'Täby'],
    ['i ange', 'Ånge'],
  ])('"%s" is in %s', (text, name) => expect(placeIn(text)).toBe(name));

  test.each([
    'ange inkomst',
    'skära mig',
    'hur slutar jag skära mig',
    'skära ner på alkohol',
    'rättvis behandling',
    'arjan',
    'skava',
    'solan',
    'malma',
    'gavel',
    'övertalig',
    'mosters',
    'föräldragrupp adhd täbby',
    'Jag orkar inte. Skära mig',
    'JAG VILL SKÄRA MIG',
    'min vän Amal',
  ])('"%s" is words', (text) => expect(placeIn(text)).toBeNull());

  test('what the catalogue uses as a word is one, after "i" too', () => {
    for (const text of ['hoor', 'i hoor', 'i kidna']) expect(placeIn(text)).toBeNull();
    expect(placeIn('i höör')).toBe('Höör');
  });

  test('a long name without its dots is the name, that the catalogue may use too', () => {
    expect(placeIn('praktik goteborg')).toBe('Göteborg');
  });
});

describe('a name that is an ordinary word', () => {
  test.each([
    ['i Lund', 'Lund'],
    ['praktik Lund', 'Lund'],
    ['lunds kommun', 'Lund'],
    ['Marks kommun', 'Mark'],
  ])('"%s" is in %s', (text, name) => expect(placeIn(text)).toBe(name));

  test.each(['åka i mark och skog', 'en ung man i lund och dal', 'jag vill vara med', 'Vara ensam'])(
    '"%s" is words',
    (text) => expect(placeIn(text)).toBeNull(),
  );
});

describe('a county', () => {
  test.each([
    ['praktik skåne', 'Skåne län'],
    ['praktik dalarna', 'Dalarnas län'],
    ['stockholms län', 'Stockholms län'],
    ['region stockholm', 'Stockholms län'],
    ['västra götaland', 'Västra Götalands län'],
    ['ostergotland', 'Östergötlands län'],
    ['stockholm', 'Stockholm'],
    ['i stockholm', 'Stockholm'],
  ])('"%s" is %s', (text, name) => expect(placeIn(text)).toBe(name));
});
