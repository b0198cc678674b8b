import type { Catalogue } from '@insatskatalog/shared/catalogue.ts';
import { municipalitySlug, paths } from '@insatskatalog/shared/paths.ts';
import type { Association, Reference } from '@insatskatalog/shared/reference.ts';
import { emptyChoices, emptyQuery } from '@insatskatalog/shared/search.ts';
import { swedishOrder } from '@insatskatalog/shared/text.ts';
import { cardView } from '../card/card-view.server.ts';
import type { CardView } from '../card/card.tsx';
import { interventions } from '../texts/sv.ts';
import type { CountedLink } from '../ui/counted-links.tsx';
import { markdown } from '../ui/markdown.server.ts';

export interface AssociationView {
  name: string;
  aboutHtml: string;
  total: number;
  all: string;
  open: { count: number; to: string };
  municipalities: { to: string; name: string }[];
  needs: CountedLink[];
  recent: CardView[];
}

const recentShown = 6;
/** The same support in several municipalities has one title; enough of them to find six different. */
const recentAsked = 24;

/** An association's part of the catalogue. Its number is what a search for its entries finds. */
export async function associationView(
  association: Association,
  catalogue: Catalogue,
): Promise<AssociationView> {
  const reference = catalogue.reference();
  const choices = { ...emptyChoices(), association: [association.id] };
  const found = await catalogue.search({ ...emptyQuery(), choices, sort: 'updated', limit: recentAsked });
  return {
    name: association.name,
    aboutHtml: markdown(association.about, 2),
    total: found.total,
    all: paths.search({ choices }),
    open: { count: found.openCount, to: paths.search({ choices, open: true }) },
    municipalities: membersOf(association, reference).map((municipality) => ({
      to: paths.municipality(municipalitySlug(municipality)),
      name: municipality.name,
    })),
    needs: found.facets.need
      .filter(({ count }) => count > 0)
      .map(({ id, label, count }) => ({
        to: paths.search({ choices: { ...choices, need: [id] } }),
        label,
        count: interventions(count),
      })),
    recent: [...new Map(found.items.map((item) => [item.title, item])).values()]
      .slice(0, recentShown)
      .map((item) => cardView(item, reference)),
  };
}

/** An association's municipalities, in Swedish order. */
export function membersOf(association: Association, reference: Reference) {
  return reference.municipalities
    .filter(({ code }) => association.municipalities.includes(code))
    .toSorted((a, b) => swedishOrder.compare(a.name, b.name));
}
