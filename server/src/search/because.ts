import type { InterventionSummary } from '@insatskatalog/shared/catalogue.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import type { SearchQuery } from '@insatskatalog/shared/search.ts';
import { kindTerm } from './analysis/language.ts';
import { kindsOfSupport } from './analysis/tables.ts';
import type { Unit } from './question/unit.ts';

const nameOfKind = new Map(kindsOfSupport.map(({ id, names: [name = id] }) => [kindTerm(id), name]));
const vocabularyOf: Record<string, string> = {
  needs: 'needs',
  targetGroups: 'target_groups',
  methods: 'methods',
};
/** What an entry only mentions does not explain it. */
const leastStrength = 0.5;

/**
 * What a hit is about that the question speaks of, in plain words: for hits in whose title and summary none of the words stand.
 * What is for professionals is no kind of support, and kinds have Swedish names alone.
 * @param concepts the entry's concepts with their strength
 */
export function becauseOf(
  units: Unit[],
  concepts: ReadonlyMap<string, number>,
  { orientation }: Pick<InterventionSummary, 'orientation'>,
  lang: SearchQuery['lang'],
  reference: Reference,
): string | undefined {
  const byKind = orientation === 'individual' && lang === 'sv';
  let best: { worth: number; term: string } | undefined;
  for (const { kind, weight, alternatives } of units)
    for (const { term } of kind === 'tag' || (kind === 'support' && byKind) ? alternatives : []) {
      const strength = concepts.get(term) ?? 0;
      const worth = weight * strength;
      if (strength >= leastStrength && worth > (best?.worth ?? 0)) best = { worth, term };
    }
  return best && nameOf(best.term, lang, reference);
}

function nameOf(term: string, lang: SearchQuery['lang'], reference: Reference): string | undefined {
  const [, field = '', id] = /^#(\w+)\/(.+)$/.exec(term) ?? [];
  if (id === undefined) return nameOfKind.get(term);
  const vocabulary = reference.vocabularies.find((candidate) => candidate.id === vocabularyOf[field]);
  const known = vocabulary?.terms.find((candidate) => candidate.id === id);
  const label = lang === 'en' ? known?.labelEn : known?.label;
  // Labels begin with a capital; here they stand inside a sentence.
  return label && (/^\p{Lu}{2}/u.test(label) ? label : label[0]?.toLowerCase() + label.slice(1));
}
