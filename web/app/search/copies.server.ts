import type { SearchHit } from '@insatskatalog/shared/catalogue.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import { swedishOrder } from '@insatskatalog/shared/text.ts';
import { cardView } from '../card/card-view.server.ts';
import type { CardView } from '../card/card.tsx';
import { labelOf } from '../card/labels.server.ts';

/** An entry, with those of the same title elsewhere when nobody has said where. */
export interface CardWithCopies {
  card: CardView;
  /** All of them by place, the card's own too; null when there is only that. */
  places: { label: string; to: string }[] | null;
}

/** Cards in the order of the hits, those of one title together at the first one's place. */
export function withCopies(hits: SearchHit[], reference: Reference): CardWithCopies[] {
  const byTitle = Map.groupBy(hits, ({ title }) => title);
  return [...byTitle.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    return [{ card: cardView(first, reference), places: same.length > 1 ? placesOf(same, reference) : null }];
  });
}

/** By the names of the municipalities; what covers more than a few is named by its provider. */
const fewMunicipalities = 3;

function placesOf(hits: SearchHit[], reference: Reference): { label: string; to: string }[] {
  return hits
    .map(({ slug, coverage, provider }) => ({
      label:
        coverage.municipalities.length > 0 && coverage.municipalities.length <= fewMunicipalities
          ? coverage.municipalities
              .map((code) => labelOf(reference, 'municipality', code))
              .toSorted(swedishOrder.compare)
              .join(', ')
          : provider.name,
      to: paths.intervention(slug),
    }))
    .toSorted((a, b) => swedishOrder.compare(a.label, b.label));
}
