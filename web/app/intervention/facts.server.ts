import type { Intervention, Location, TextLanguage } from '@insatskatalog/shared/intervention.ts';
import type { Association, Reference } from '@insatskatalog/shared/reference.ts';
import { interventionWords } from '../texts/intervention.ts';
import { listed } from '../texts/sv.ts';
import { labelsOf, placesOf } from './labels.server.ts';

export interface Fact {
  name: string;
  lines: FactLine[];
}
interface FactLine {
  text: string;
  /** Set when the line is in another language than the facts around it. */
  lang?: TextLanguage;
  tone?: 'quiet' | 'warning';
}

/** A review older than this is said to be old. */
const reviewHolds = 365 * 86_400_000;

/** What a person needs to know before getting in touch. */
export function practicalFacts(entry: Intervention, reference: Reference, lang: TextLanguage): Fact[] {
  const words = interventionWords[lang];
  const { facts } = words;
  // Only titles and texts are translated; what providers state in a phrase of their own is Swedish.
  const phrase = (text: string): FactLine[] =>
    text ? [lang === 'sv' ? { text } : { text, lang: 'sv' }] : [];
  const places = placesOf(entry.coverage, reference);
  return stated([
    { name: facts.age, lines: [{ text: words.ages(entry.ageMin, entry.ageMax) }] },
    { name: facts.cost, lines: phrase(entry.cost) },
    { name: facts.where, lines: entry.locations.flatMap((location) => addressLines(location, phrase)) },
    { name: facts.coverage, lines: [{ text: places.length > 0 ? listed(places) : words.wholeCountry }] },
    { name: facts.openingHours, lines: phrase(entry.openingHours) },
    { name: facts.languages, lines: each(labelsOf('languages', entry.languages, reference, lang)) },
    { name: facts.capacity, lines: phrase(entry.capacity) },
    {
      name: facts.period,
      lines: each([
        ...(entry.startsOn === null ? [] : [words.from(entry.startsOn)]),
        ...(entry.endsOn === null ? [] : [words.until(entry.endsOn)]),
      ]),
    },
  ]);
}

/** Who runs it, who pays, and who answers for what the page says. */
export function originFacts(
  entry: Intervention,
  keeper: Association | null,
  reference: Reference,
  lang: TextLanguage,
  now: Date,
): Fact[] {
  const words = interventionWords[lang];
  const { facts } = words;
  const reviewed = entry.lastReviewedAt;
  const isOld = reviewed !== null && now.getTime() - Date.parse(reviewed) > reviewHolds;
  return stated([
    { name: facts.provider, lines: [{ text: entry.provider.name }] },
    { name: facts.funding, lines: each(labelsOf('funding', payers(entry), reference, lang)) },
    { name: facts.keeper, lines: [{ text: keeper?.name ?? words.nationalKeeper }] },
    {
      name: facts.reviewed,
      lines: [
        ...(reviewed === null ? [] : [{ text: words.day(reviewed) }]),
        ...(reviewed === null ? [{ text: words.notReviewed, tone: 'warning' as const }] : []),
        ...(isOld ? [{ text: words.reviewedLongAgo, tone: 'warning' as const }] : []),
      ],
    },
    { name: facts.updated, lines: [{ text: words.day(entry.updatedAt) }] },
  ]);
}

/** The vocabulary of funding also says that something is free, which is no payer and stands under cost. */
const payers = ({ funding }: Intervention): string[] => funding.filter((id) => id !== 'gratis');

/** What a case worker compares: the way in, the form, the method and the income it goes with. */
export function detailFacts(entry: Intervention, reference: Reference, lang: TextLanguage): Fact[] {
  const { facts } = interventionWords[lang];
  return stated(
    (['intakeRoutes', 'forms', 'methods', 'incomeTypes'] as const).map((field) => ({
      name: facts[field],
      lines: each(labelsOf(field, entry[field], reference, lang)),
    })),
  );
}

function addressLines(location: Location, phrase: (text: string) => FactLine[]): FactLine[] {
  const city = [location.postalCode, location.city].filter(Boolean).join(' ');
  const address = [location.name, location.street, city].filter(Boolean).join(', ');
  return [
    ...phrase(address),
    ...phrase(location.accessibility).map((line) => ({ ...line, tone: 'quiet' as const })),
  ];
}

const each = (labels: string[]): FactLine[] => labels.map((text) => ({ text }));

/** Without facts that nothing is stated about, and without a line twice: several places can be reached in the same way. */
const stated = (facts: Fact[]): Fact[] =>
  facts
    .map(({ name, lines }) => ({
      name,
      lines: [...new Map(lines.map((line) => [line.text, line])).values()],
    }))
    .filter(({ lines }) => lines.length > 0);
