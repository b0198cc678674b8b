import type { Lookup } from '@insatskatalog/shared/catalogue.ts';
import type { Database } from '../db/open.ts';
import { intakeNow } from './intake-now.ts';
import type { ReadInterventions } from './read.ts';

/** Follows an id or a slug, present or former. What has never been public is not there at all. */
export function createLookup(db: Database, read: ReadInterventions) {
  const present = db.$client
    .prepare<{ key: string }, string>('select id from interventions where id = :key or slug = :key')
    .pluck();
  const former = db.$client
    .prepare<[string], string>(
      `select slug from interventions where status in ('published', 'archived')
         and id = (select intervention from former_slugs where slug = ?)`,
    )
    .pluck();

  const gone = db.$client.prepare<[string], string>('select title from gone_slugs where slug = ?').pluck();

  /** `today` is an ISO date; entries are public to the end of the day they end on. */
  return (idOrSlug: string, today: string): Lookup => {
    const id = present.get({ key: idOrSlug });
    const entry = id === undefined ? undefined : read.byId(id);
    if (!entry) {
      const slug = former.get(idOrSlug);
      if (slug !== undefined) return { found: 'moved', slug };
      const title = gone.get(idOrSlug);
      return title === undefined
        ? { found: 'nothing' }
        : { found: 'ended', title, municipalities: [], needs: [] };
    }
    if (entry.status !== 'published' && entry.status !== 'archived') return { found: 'nothing' };
    if (entry.status === 'published' && (entry.endsOn === null || entry.endsOn >= today))
      return { found: 'entry', entry: { ...entry, intake: intakeNow(entry.intake, today) } };
    const { coverage, needs, texts } = entry;
    const municipalities = coverage.kind === 'municipalities' ? coverage.municipalities : [];
    return { found: 'ended', title: texts.sv.title, municipalities, needs };
  };
}
