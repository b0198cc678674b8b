import type { Catalogue } from '@insatskatalog/shared/catalogue.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import type { Municipality } from '@insatskatalog/shared/reference.ts';
import { emptyChoices, emptyQuery } from '@insatskatalog/shared/search.ts';
import { cardView } from '../card/card-view.server.ts';
import type { CardView } from '../card/card.tsx';
import { labelOf } from '../card/labels.server.ts';
import { municipalityGroups } from '../search-form/municipality-groups.server.ts';
import type { MunicipalityGroup } from '../search-form/search-form.tsx';
import { interventions } from '../texts/sv.ts';
import type { CountedLink } from '../ui/counted-links.tsx';

export interface MunicipalityView {
  code: string;
  name: string;
  county: string;
  total: number;
  all: string;
  groups: MunicipalityGroup[];
  needs: CountedLink[];
  open: { count: number; to: string; cards: CardView[] };
  recent: CardView[];
  associations: { to: string; name: string }[];
}

/** Enough to see what there is, few enough to read. */
const openShown = 3;
const recentShown = 6;

/** What there is for those who live in a municipality. */
export async function municipalityView(
  municipality: Municipality,
  catalogue: Catalogue,
): Promise<MunicipalityView> {
  const reference = catalogue.reference();
  const { code, name } = municipality;
  const choices = { ...emptyChoices(), municipality: [code] };
  const [latest, open] = await Promise.all([
    // Room for those that the open ones above already show.
    catalogue.search({ ...emptyQuery(), choices, sort: 'updated', limit: recentShown + openShown }),
    catalogue.search({ ...emptyQuery(), choices, open: true, limit: openShown }),
  ]);
  const shownAbove = new Set(open.items.map(({ id }) => id));
  return {
    code,
    name,
    county: labelOf(reference, 'county', municipality.county),
    total: latest.total,
    all: paths.search({ choices }),
    groups: municipalityGroups(reference),
    needs: latest.facets.need
      .filter(({ count }) => count > 0)
      .map(({ id, label, count }) => ({
        to: paths.search({ choices: { ...choices, need: [id] } }),
        label,
        count: interventions(count),
      })),
    open: {
      count: open.total,
      to: paths.search({ choices, open: true }),
      cards: open.items.map((item) => cardView(item, reference, [code])),
    },
    recent: latest.items
      .filter(({ id }) => !shownAbove.has(id))
      .slice(0, recentShown)
      .map((item) => cardView(item, reference, [code])),
    associations: reference.associations
      .filter(({ municipalities }) => municipalities.includes(code))
      .map((association) => ({ to: paths.association(association.id), name: association.name })),
  };
}
