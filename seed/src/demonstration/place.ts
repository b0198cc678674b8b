import type { Coverage } from '@insatskatalog/shared/intervention.ts';
import { slugify } from '@insatskatalog/shared/paths.ts';
import type { County, Municipality, Reference } from '@insatskatalog/shared/reference.ts';

/** Whom one entry serves, with the names its texts use. */
export interface Place {
  coverage: Coverage;
  /** "huddinge", "botkyrka-huddinge-salem", "stockholms-lan"; empty for the country. */
  key: string;
  /** Where the door is: the town of an address; null where there is none. */
  town: string | null;
  names: Record<'texts' | 'english' | 'provider', Names>;
}

type Names = Partial<Record<'kommun' | 'kommunen' | 'lan' | 'regionen', string>>;

const and = new Intl.ListFormat('sv', { type: 'conjunction' });
const or = new Intl.ListFormat('sv', { type: 'disjunction' });
const englishOr = new Intl.ListFormat('en', { type: 'disjunction' });

export const wholeCountry: Place = {
  coverage: { kind: 'national' },
  key: '',
  town: null,
  names: { texts: {}, english: {}, provider: {} },
};

/** One municipality, or several that run something together; the first has the address. */
export function inMunicipalities(reference: Reference, codes: string[]): Place {
  const members = codes.map((code) => find(reference.municipalities, code));
  const [first] = members;
  if (!first) throw new Error('A local entry serves at least one municipality.');
  const county = find(reference.counties, first.county);
  const wider = { lan: county.name, regionen: county.region };
  const names = members.map(({ name }) => name);
  const alone = members.length === 1;
  const each = alone ? first.officialName : 'din kommun';
  return {
    coverage: { kind: 'municipalities', municipalities: codes },
    key: slugify(names.join(' ')),
    town: first.name,
    names: {
      texts: { ...wider, kommun: or.format(names), kommunen: each },
      english: {
        ...wider,
        kommun: englishOr.format(names),
        kommunen: alone ? first.officialName : 'your municipality',
      },
      provider: {
        ...wider,
        kommun: and.format(names),
        kommunen: alone ? first.officialName : `kommunerna ${and.format(names)}`,
      },
    },
  };
}

/** A county, with its address in the town where the region sits. */
export function inCounty(reference: Reference, code: string, town: string): Place {
  const county = find(reference.counties, code);
  const names = { lan: county.name, regionen: county.region };
  return {
    coverage: { kind: 'county', county: code },
    key: slugify(county.name),
    town,
    names: { texts: names, english: names, provider: names },
  };
}

/** Puts a place's names where the text has `{kommun}` and the like. Throws on a name that the place does not have. */
export function fill(text: string, names: Names): string {
  const known = new Map(Object.entries(names));
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = known.get(name);
    if (value === undefined) throw new Error(`${placeholder} has no meaning here: "${text.slice(0, 80)}"`);
    return value;
  });
}

function find<T extends County | Municipality>(list: T[], code: string): T {
  const found = list.find((place) => place.code === code);
  if (!found) throw new Error(`No place has the code ${code}.`);
  return found;
}
