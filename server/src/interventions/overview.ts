import type { Overview } from '@insatskatalog/shared/catalogue.ts';
import type { Database } from '../db/open.ts';
import { untilChanged } from '../db/until-changed.ts';

interface Count {
  key: string;
  count: number;
}

/** How much the catalogue holds for individuals. A municipality's figure includes what its county and the country have. */
export function createOverview(db: Database) {
  const found = `status = 'published' and orientation = 'individual' and (ends_on is null or ends_on >= ?)`;
  const counts = (key: string, from: string) =>
    db.$client.prepare<[string], Count>(
      `select ${key} as key, count(*) as count from ${from} where ${found} and ${key} is not null group by ${key}`,
    );
  const byAssociation = counts('association', 'interventions');
  const byCounty = counts('coverage_county', 'interventions');
  const byCoverage = counts('coverage_kind', 'interventions');
  const byOwnMunicipality = counts(
    'municipality',
    'intervention_municipalities join interventions on id = intervention',
  );
  const municipalities = db.$client.prepare<[], { code: string; county: string }>(
    'select code, county from municipalities',
  );
  // Archived ones too: an entry that leaves the catalogue changes what the public sees.
  const updatedAt = db.$client
    .prepare<[], string | null>(
      `select max(updated_at) from interventions where status in ('published', 'archived')`,
    )
    .pluck();

  /** `today` is an ISO date. */
  return untilChanged(db, (today): Overview => {
    const own = asMap(byOwnMunicipality.all(today));
    const counties = asMap(byCounty.all(today));
    const coverage = asMap(byCoverage.all(today));
    const serving = ({ code, county }: { code: string; county: string }) =>
      (own.get(code) ?? 0) + (counties.get(county) ?? 0) + (coverage.get('national') ?? 0);
    return {
      total: [...coverage.values()].reduce((sum, count) => sum + count, 0),
      byAssociation: Object.fromEntries(asMap(byAssociation.all(today))),
      byMunicipality: Object.fromEntries(municipalities.all().map((place) => [place.code, serving(place)])),
      updatedAt: updatedAt.get() ?? null,
    };
  });
}

const asMap = (rows: Count[]): Map<string, number> => new Map(rows.map(({ key, count }) => [key, count]));
