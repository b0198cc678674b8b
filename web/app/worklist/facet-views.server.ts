import { paths } from '@insatskatalog/shared/paths.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import { swedishOrder } from '@insatskatalog/shared/text.ts';
import {
  nationalEntries,
  spell,
  workFacetIds,
  workFacets,
  type WorkFacetId,
  type WorkQuery,
} from '@insatskatalog/shared/work-query.ts';
import type { WorkPage } from '@insatskatalog/shared/worklist.ts';
import { listTexts } from '../texts/worklist.ts';

export interface FacetView {
  /** The parameter's name in the address. */
  name: string;
  label: string;
  chosen: number;
  values: { value: string; label: string; count: number; selected: boolean }[];
  /** Values that are not shown. */
  more: number;
}

/** One choice, and the list without it. */
export interface Chip {
  label: string;
  to: string;
}

/** Values of a facet that are shown; a chosen one always is. */
const shownValues = 40;

/** What the list can be narrowed by here: facets without any value to choose are left out. */
export function facetViews(page: WorkPage, reference: Reference, manyAssociations: boolean): FacetView[] {
  return workFacetIds
    .filter((id) => id !== 'association' || manyAssociations)
    .map((id) => facetView(id, page, reference))
    .filter(({ values }) => values.length > 0);
}

function facetView(id: WorkFacetId, page: WorkPage, reference: Reference): FacetView {
  const definition = workFacets[id];
  const chosen = page.query.choices[id];
  const counts = new Map(page.facets[id].map((value) => [value.id, value.count]));
  for (const value of chosen) if (!counts.has(value)) counts.set(value, 0);
  const labelled = Array.from(counts, ([value, count]) => ({
    value,
    count,
    label: labelOf(id, value, page, reference),
    selected: chosen.includes(value),
  }));
  // Our own values have an order of their own; the others are shown most common first, and then read alphabetically.
  const own = 'spellings' in definition ? Object.keys(definition.spellings) : null;
  const shown = own
    ? labelled.toSorted((a, b) => own.indexOf(a.value) - own.indexOf(b.value))
    : labelled
        .toSorted((a, b) => Number(b.selected) - Number(a.selected) || b.count - a.count)
        .slice(0, shownValues)
        .toSorted((a, b) => swedishOrder.compare(a.label, b.label));
  return {
    name: definition.parameter,
    label: listTexts.facets[id],
    chosen: chosen.length,
    values: shown.map((each) => ({ ...each, value: spell(id, each.value) })),
    more: labelled.length - shown.length,
  };
}

/** Every choice of the list, each with the way to be rid of it. */
export function chipViews(page: WorkPage, reference: Reference): Chip[] {
  const { query } = page;
  const without = (change: Partial<WorkQuery>) => paths.admin.entries({ ...query, ...change, page: 1 });
  const chips = workFacetIds.flatMap((id) =>
    query.choices[id].map((value) => ({
      label: labelOf(id, value, page, reference),
      to: without({
        choices: { ...query.choices, [id]: query.choices[id].filter((other) => other !== value) },
      }),
    })),
  );
  return query.q ? [{ label: listTexts.chips.q(query.q), to: without({ q: '' }) }, ...chips] : chips;
}

function labelOf(id: WorkFacetId, value: string, page: WorkPage, reference: Reference): string {
  const own = listTexts.values[id]?.[value];
  if (own) return id === 'missing' ? `${listTexts.facets.missing} ${own.toLowerCase()}` : own;
  switch (id) {
    case 'association':
      return value === nationalEntries
        ? listTexts.national
        : (reference.associations.find((each) => each.id === value)?.shortName ?? value);
    case 'provider':
      return page.providers[value] ?? value;
    case 'municipality':
      return reference.municipalities.find(({ code }) => code === value)?.name ?? value;
    default: {
      const vocabulary = id === 'need' ? 'needs' : 'target_groups';
      const terms = reference.vocabularies.find((each) => each.id === vocabulary)?.terms ?? [];
      return terms.find((term) => term.id === value)?.label ?? value;
    }
  }
}
