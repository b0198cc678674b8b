import type { ChangedField, Listed, Lookup } from '@insatskatalog/shared/catalogue.ts';
import type { Intervention, InterventionDraft } from '@insatskatalog/shared/intervention.ts';
import { interventionDraftSchema, textsSchema } from '@insatskatalog/shared/intervention.ts';
import { idBeginning, type MyList } from '@insatskatalog/shared/my-list.ts';
import { isDeepStrictEqual } from 'node:util';
import type { Database } from '../db/open.ts';
import { swedishDay } from './swedish-day.ts';

/** What the entries of somebody's list are today, and what they have changed in since it was made. */
export function createListed(db: Database, lookup: (idOrSlug: string, today: string) => Lookup) {
  // Two that begin alike are all but impossible; the one that can be read and came first is then the one that was meant.
  const meant = db.$client
    .prepare<[string, string], string>(
      `select id from interventions where id >= ? and id < ? || 'g' order by status = 'published' desc, created_at limit 1`,
    )
    .pluck();
  const versions = db.$client.prepare<[string], { content: string; savedAt: string }>(
    'select content, saved_at as savedAt from revisions where intervention = ? order by version desc',
  );

  /** The entry as it was at the end of a day; undefined when it was not there yet. */
  function asOf(id: string, day: string): Intervention | undefined {
    for (const { content, savedAt } of versions.iterate(id))
      if (swedishDay(new Date(savedAt)) <= day) return JSON.parse(content) as Intervention;
    return undefined;
  }

  function changesOf(entry: Intervention, made: string | null): Listed['changed'] {
    const on = swedishDay(new Date(entry.updatedAt));
    if (made === null || on <= made) return null;
    const before = asOf(entry.id, made);
    const fields = before ? fieldsThatDiffer(before, entry) : [];
    // Having been reviewed is no change.
    return fields.length === 0 ? null : { on, fields };
  }

  return ({ ids, made }: MyList, today: string): Listed[] =>
    ids.map((short) => {
      const beginning = idBeginning(short);
      const id = meant.get(beginning, beginning);
      const found: Lookup = id === undefined ? { found: 'nothing' } : lookup(id, today);
      const changed = found.found === 'entry' ? changesOf(found.entry, made) : null;
      return { short, lookup: found, changed };
    });
}

const fields = Object.keys(interventionDraftSchema.shape).filter(
  (field): field is Exclude<keyof InterventionDraft, 'texts'> => field !== 'texts',
);
const textFields = textsSchema.keyof().options;

const fieldsThatDiffer = (before: Intervention, now: Intervention): ChangedField[] => [
  ...textFields.filter(
    (field) =>
      before.texts.sv[field] !== now.texts.sv[field] || before.texts.en?.[field] !== now.texts.en?.[field],
  ),
  ...fields.filter((field) => !isDeepStrictEqual(before[field], now[field])),
];
