import { makeEntry, type Entry } from '@insatskatalog/seed/demonstration/entry.ts';
import type { Kind } from '@insatskatalog/seed/demonstration/kind.ts';
import { kinds } from '@insatskatalog/seed/demonstration/kinds.ts';
import {
  inCounty,
  inMunicipalities,
  wholeCountry,
  type Place,
} from '@insatskatalog/seed/demonstration/place.ts';
import { slugify } from '@insatskatalog/shared/paths.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import { numbers } from './numbers.ts';

/** Parts of the names that services give themselves: "Björkgården", "Västerporten". */
const beginnings = (
  'Al Ask Berg Björk Bro Bäck Dal Ek En Fisk Forsa Glänt Gran Hagby Hassel Havs Hög Kull Kvarn Lind Ljung Lund Måne ' +
  'Norr Nyby Platån Ros Runn Rönn Sjö Skogs Skär Sol Stens Strand Sund Söder Tall Torp Vall Vide Vind Väster Å Äng Öster'
).split(' ');
const endings =
  'backen gården huset hörnan kajen knuten lunden länken porten poolen rummet slussen steget stugan torget verkstan vägen ängen'.split(
    ' ',
  );

/** What makes one text differ from the next about the same kind of support. */
const remarks = [
  'Vi träffas i små grupper om högst åtta personer.',
  'Lokalen ligger nära pendeltåget och har hiss.',
  'Du får en egen kontaktperson från första dagen.',
  'Det finns trädgård, snickeri och textilverkstad.',
  'Du kan börja med några timmar i veckan och öka i din egen takt.',
  'Vi lagar lunch tillsammans varje torsdag.',
  'Handledarna talar svenska, arabiska, somaliska och tigrinja.',
  'Du kan ta med en vän eller anhörig på det första besöket.',
  'Verksamheten drivs tillsammans med en idéburen organisation.',
  'Efter halva tiden går vi igenom hur det går och vad du vill ändra.',
  'Vi hjälper dig med cv, ansökningar och samtal med arbetsgivare.',
  'Du får prova på lager, kök, butik, kontor eller vaktmästeri.',
  'Ett samarbete mellan kommunen, Arbetsförmedlingen och Försäkringskassan.',
  'För dig med autism eller adhd finns ett lugnt rum utan störande ljud.',
  'Vi ringer hellre en gång för mycket än en gång för lite.',
];

/**
 * Made-up entries that look Swedish: the demonstration's kinds of support under names of their own, spread over the country
 * as people are, most of them in few places. The same count always gives the same entries.
 */
export function* entries(reference: Reference, count: number): Generator<Entry> {
  const next = numbers(20_261_122);
  const one = <T>(options: readonly T[]): T => {
    const option = options[Math.floor(next() * options.length)];
    if (option === undefined) throw new Error('There is nothing to choose from.');
    return option;
  };
  const terms = (vocabulary: string) =>
    (reference.vocabularies.find(({ id }) => id === vocabulary)?.terms ?? []).map(({ id }) => id);
  const [needs, targetGroups, methods] = [terms('needs'), terms('target_groups'), terms('methods')];

  for (let number = 0; number < count; number++) {
    const kind = one(kindsOf(next()));
    const place = placeFor(kind, reference, next);
    const { draft, meta } = makeEntry(
      {
        support: {
          ...kind,
          needs: withOneMore(kind.needs, one(needs)),
          targetGroups: withOneMore(kind.targetGroups, one(targetGroups)),
          methods: withOneMore(kind.methods, one(methods)),
        },
        place,
        association: one(reference.associations).id,
        sourceRef: `bench/${number}`,
      },
      reference,
      '2026-09-01',
    );
    const { sv } = draft.texts;
    const title = next() < 0.6 ? `${one(beginnings)}${one(endings)} – ${sv.title.toLowerCase()}` : sv.title;
    yield {
      draft: {
        ...draft,
        texts: {
          ...draft.texts,
          sv: { ...sv, title, description: `${sv.description}\n\n${one(remarks)} ${one(remarks)}` },
        },
      },
      meta: { ...meta, slug: `${slugify(title)}-${number}` },
    };
  }
}

/** Most support is local: of a hundred entries, eight are a region's and two the whole country's. */
function kindsOf(share: number): Kind[] {
  const area = share < 0.02 ? 'country' : share < 0.1 ? 'county' : 'municipality';
  return kinds.filter((kind) => kind.area === area);
}

/** Texts that name the municipality can only be a municipality's. */
function placeFor(kind: Kind, reference: Reference, next: () => number): Place {
  if (kind.area === 'country') return wholeCountry;
  // Squared: the first municipalities of the list get most, as large ones do.
  const municipality = reference.municipalities[Math.floor(next() ** 2 * reference.municipalities.length)];
  if (!municipality) throw new Error('There are no municipalities.');
  if (kind.area === 'municipality') return inMunicipalities(reference, [municipality.code]);
  return inCounty(reference, municipality.county, municipality.name);
}

const withOneMore = (terms: string[], more: string): string[] => [...new Set([...terms, more])];
