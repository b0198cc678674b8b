import type { Intervention } from '@insatskatalog/shared/intervention.ts';
import { slugify } from '@insatskatalog/shared/paths.ts';
import type { Database } from '../db/open.ts';

/** Leaves room for a number within the 120 characters that a slug may have. */
const longest = 100;

type Named = Pick<Intervention, 'id' | 'texts' | 'coverage' | 'provider'>;

/** Entries' addresses: each is free to take, and remembers who had it before. */
export function createSlugs(db: Database) {
  const holder = db.$client
    .prepare<{ slug: string }, string>(
      `select id from interventions where slug = :slug
       union all select intervention from former_slugs where slug = :slug
       union all select '' from gone_slugs where slug = :slug`,
    )
    .pluck();
  const municipality = db.$client
    .prepare<[string], string>('select name from municipalities where code = ?')
    .pluck();
  const county = db.$client.prepare<[string], string>('select name from counties where code = ?').pluck();
  const remember = db.$client.prepare<[string, string]>(
    'insert into former_slugs (slug, intervention) values (?, ?) on conflict do nothing',
  );
  const forget = db.$client.prepare<[string]>('delete from former_slugs where slug = ?');

  function places(coverage: Intervention['coverage']): string {
    if (coverage.kind === 'national') return '';
    if (coverage.kind === 'county') return county.get(coverage.county) ?? '';
    return coverage.municipalities.map((code) => municipality.get(code) ?? '').join(' ');
  }

  return {
    /** The first free address of: what is asked for, else the title, title and place, title, place and provider; then with a number. */
    free(entry: Named, asked?: string): string {
      const isFree = (slug: string) => holder.all({ slug }).every((id) => id === entry.id);
      const { title } = entry.texts.sv;
      const placed = `${title} ${places(entry.coverage)}`;
      const candidates = (asked ? [asked] : [title, placed, `${placed} ${entry.provider.name}`]).map(shorten);
      const found = candidates.find(isFree);
      if (found) return found;
      const base = candidates.at(-1) ?? '';
      for (let number = 2; ; number++) if (isFree(`${base}-${number}`)) return `${base}-${number}`;
    },
    /** Keeps the old address leading to the entry, and takes the new one out of the former. */
    move(id: string, from: string, to: string): void {
      forget.run(to);
      remember.run(from, id);
    },
  };
}

function shorten(text: string): string {
  // A title of signs alone still needs an address.
  const slug = slugify(text) || 'insats';
  if (slug.length <= longest) return slug;
  const cut = slug.slice(0, longest);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), longest / 2)).replace(/-+$/, '');
}
