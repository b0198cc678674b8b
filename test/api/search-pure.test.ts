import { loadReference } from '@insatskatalog/seed/load-reference.ts';
import { createInterventionStore } from '@insatskatalog/server/interventions/store.ts';
import { stem } from '@insatskatalog/server/search/analysis/stem.ts';
import { farFuture, toSearchDocument } from '@insatskatalog/server/search/document.ts';
import { endOfSwedishDay } from '@insatskatalog/server/search/end-of-day.ts';
import { presentFacets } from '@insatskatalog/server/search/facets.ts';
import { createMarker } from '@insatskatalog/server/search/highlight.ts';
import { buildQueries, inTwo } from '@insatskatalog/server/search/meilisearch/build-queries.ts';
import { buildRequest } from '@insatskatalog/server/search/request.ts';
import { swedishSortKey } from '@insatskatalog/server/search/sort-key.ts';
import { dimensions } from '@insatskatalog/shared/dimension.ts';
import type { InterventionDraft } from '@insatskatalog/shared/intervention.ts';
import { emptyChoices, emptyQuery } from '@insatskatalog/shared/search.ts';
import { swedishOrder } from '@insatskatalog/shared/text.ts';
import { afterAll, describe, expect, test } from 'vitest';
import { anIntervention } from '../support/an-intervention.ts';
import { ownDatabase } from '../support/own-database.ts';

const { db, close } = ownDatabase();
afterAll(close);
const { reference } = loadReference(db);
const store = createInterventionStore(db);
const nowhere = () => undefined;

function documentOf(given: Parameters<typeof anIntervention>[0] | InterventionDraft) {
  const draft = given && 'texts' in given ? given : anIntervention(given);
  const entry = store.save(draft, { association: null, status: 'published', author: 'Anna' });
  return toSearchDocument(entry, reference, nowhere);
}

const iso = (day: string) => new Date(endOfSwedishDay(day) * 1000).toISOString();

describe('the search document', () => {
  test('county coverage is every municipality of the county, national coverage every one', () => {
    const county = documentOf({ coverage: { kind: 'county', county: '01' } });
    expect(county.municipalities).toHaveLength(26);
    expect(county.counties).toEqual(['01']);
    const national = documentOf({ coverage: { kind: 'national' } });
    expect(national.municipalities).toHaveLength(290);
    expect(national.counties).toHaveLength(21);
  });

  test('no stated age or income type is no limit', () => {
    const open = documentOf({ ageMin: 18 });
    expect(open).toMatchObject({ ageMin: 18, ageMax: 200 });
    expect(open.incomeTypes.length).toBeGreaterThan(5);
    expect(documentOf({ incomeTypes: ['sjukpenning'] }).incomeTypes).toEqual(['sjukpenning']);
  });

  test('it is found by its terms, and not by who it is not for', () => {
    const draft = anIntervention({ targetGroups: ['sjukskrivna'] });
    draft.texts.sv.notFor = 'Inte för dig med missbruk.';
    const found = documentOf(draft);
    expect(found.wording.terms().flat()).toContain('#targetGroups/sjukskrivna');
    expect(JSON.stringify(found)).not.toContain('missbruk');
  });

  test('only "open" takes in new participants, to the end of its last day in Sweden', () => {
    const intake = { waitingWeeks: null, until: '2026-07-01' };
    expect(documentOf({ intake: { ...intake, state: 'queue' } }).openUntil).toBe(0);
    const lastSecond = Date.parse('2026-07-01T21:59:59Z') / 1000;
    expect(documentOf({ intake: { ...intake, state: 'open' } }).openUntil).toBe(lastSecond + 1);
    expect(documentOf({ intake: { ...intake, state: 'open', until: null } }).openUntil).toBe(farFuture);
  });

  test('days end at the Swedish midnight, summer and winter and when clocks change', () => {
    expect(iso('2026-01-31')).toBe('2026-01-31T23:00:00.000Z');
    expect(iso('2026-03-28')).toBe('2026-03-28T23:00:00.000Z');
    expect(iso('2026-03-29')).toBe('2026-03-29T22:00:00.000Z');
    expect(iso('2026-10-25')).toBe('2026-10-25T23:00:00.000Z');
  });
});

test('sort keys are in Swedish alphabetical order by bytes', () => {
  const titles = [
    'Öppen dörr',
    'Zebra',
    'Ärlig',
    'Åka',
    'arbete',
    'Arbete 10',
    'Arbete 9',
    'Éva',
    'väg',
    'wok',
  ];
  const byKey = titles.toSorted((a, b) => (swedishSortKey(a) < swedishSortKey(b) ? -1 : 1));
  expect(byKey).toEqual(titles.toSorted(swedishOrder.compare));
});

const queriesFor = (choices: object, given: object = {}) => {
  const query = { ...emptyQuery(), ...given, choices: { ...emptyChoices(), ...choices } };
  const { choices: chosen, age } = query;
  const sought = { wordings: null, choices: chosen, age, impliedOrientation: 'individual' as const };
  return buildQueries(buildRequest(query, sought, 1000, nowhere));
};

describe('stems', () => {
  test.each([
    'verkstad verkstaden verkstads verkstäder verkstäderna',
    'gruppbostad gruppbostaden gruppbostäder gruppbostädernas',
  ])('%s is one word', (forms) => {
    expect(new Set(forms.split(' ').map(stem)).size).toBe(1);
  });

  test('cleaning is no city', () => {
    expect(stem('städa')).not.toBe(stem('stad'));
  });
});

describe('queries to Meilisearch', () => {
  test('a dimension with a choice is counted without its own filter, the others with all', () => {
    const { main, chosen } = queriesFor({ need: ['ekonomi-skulder'], municipality: ['0126'] });
    expect(chosen.map(({ facets }) => facets)).toEqual([['municipalities'], ['needs']]);
    expect(main.filter).toEqual(
      expect.arrayContaining([
        'needs IN ["ekonomi-skulder"]',
        'municipalities IN ["0126", "01*", "*"]',
        'endsOn > 1000',
      ]),
    );
    expect(main.facets).not.toContain('needs');
    expect(chosen[1]).toMatchObject({ limit: 0 });
    expect(chosen[1]?.filter).not.toContain('needs IN ["ekonomi-skulder"]');
  });

  test.each([{}, { need: ['ekonomi-skulder'] }])(
    'sent in two, %j counts every dimension once, with the same filters',
    (choices) => {
      const plan = queriesFor(choices);
      const [first, second] = inTwo(plan);
      expect([...first, ...second].flatMap(({ facets = [] }) => facets).toSorted()).toEqual(
        dimensions.map(({ attribute }) => attribute).toSorted(),
      );
      expect(first[0]).toMatchObject({ filter: plan.main.filter, limit: plan.main.limit });
      expect(second[0]).toMatchObject({ filter: plan.main.filter, limit: 0 });
    },
  );

  test('a value cannot end its quotes', () => {
    const { main } = queriesFor({ need: ['a" OR id EXISTS OR needs = "b'] });
    expect(main.filter).toContain(String.raw`needs IN ["a\" OR id EXISTS OR needs = \"b"]`);
  });

  test('nothing that has ended is ever asked for', () => {
    const plan = queriesFor({ need: ['ekonomi-skulder'] }, { orientation: 'all' });
    for (const query of inTwo(plan).flat()) expect(query.filter).toContain('endsOn > 1000');
  });
});

describe('facets', () => {
  const query = { ...emptyQuery(), choices: { ...emptyChoices(), municipality: ['1480'] } };
  const facets = presentFacets(
    {
      municipality: { '0126': 3, '2584': 1, '0191': 2 },
      need: { 'ekonomi-skulder': 2, bostad: 9 },
      form: {},
    },
    query,
    reference,
  );

  test('places are in Swedish alphabetical order, without the empty ones but with the chosen ones', () => {
    expect(facets.municipality.map(({ label, count, selected }) => [label, count, selected])).toEqual([
      ['Göteborg', 0, true],
      ['Huddinge', 3, false],
      ['Kiruna', 1, false],
      ['Sigtuna', 2, false],
    ]);
  });

  test('terms are ordered by count; short vocabularies keep their empty terms, long ones do not', () => {
    expect(facets.need.map(({ id }) => id)).toEqual(['bostad', 'ekonomi-skulder']);
    const forms = reference.vocabularies.find(({ id }) => id === 'forms')?.terms.length ?? 0;
    expect(facets.form).toHaveLength(forms <= 12 ? forms : 0);
  });
});

const word = (...terms: string[]) => ({
  kind: 'word' as const,
  weight: 1,
  alternatives: terms.map((term) => ({ term, weight: 1 })),
});

describe('highlights', () => {
  test('mark a word in any inflection, inside a compound, and as an abbreviation', () => {
    const { mark } = createMarker([word('arbetsträn', 'trän'), word('^IPS')], 'sv');
    expect(mark('Arbetsträning med IPS, för dig som tränar')).toBe(
      '<mark>Arbetsträning</mark> med <mark>IPS</mark>, för dig som <mark>tränar</mark>',
    );
    expect(mark('Boendestöd')).toBeUndefined();
  });

  test('escape everything else', () => {
    const { mark } = createMarker([word('skuld', 'img')], 'sv');
    expect(mark('<img src=x onerror=alert(1)> & skulder')).toBe(
      '&lt;<mark>img</mark> src=x onerror=alert(1)&gt; &amp; <mark>skulder</mark>',
    );
    expect(createMarker([word('amp')], 'sv').mark('a&amp;b')).toBe('a&amp;<mark>amp</mark>;b');
  });
});
