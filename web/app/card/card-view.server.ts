import type { InterventionSummary, SearchHit } from '@insatskatalog/shared/catalogue.ts';
import type { Intake } from '@insatskatalog/shared/intervention.ts';
import { shortId } from '@insatskatalog/shared/my-list.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import { swedishOrder } from '@insatskatalog/shared/text.ts';
import { cardTexts } from '../texts/card.ts';
import { ages, day } from '../texts/sv.ts';
import type { CardView } from './card.tsx';
import { labelOf, labelsOf } from './labels.server.ts';

/** More names than this say less than their number. */
const namesShown = 3;
const waysInShown = 2;

/**
 * What a card says, in words.
 * @param near municipalities the reader has chosen: named first, so that a long list never hides them
 */
export function cardView(
  summary: InterventionSummary | SearchHit,
  reference: Reference,
  near: readonly string[] = [],
): CardView {
  const highlight = 'highlight' in summary ? summary.highlight : undefined;
  return {
    id: shortId(summary.id),
    slug: summary.slug,
    title: summary.title,
    titleHtml: highlight?.title,
    summary: summary.summary,
    summaryHtml: highlight?.summary,
    because: 'because' in summary && summary.because ? cardTexts.because(summary.because) : undefined,
    provider: summary.provider.name,
    forProfessionals: summary.orientation === 'structural',
    intake: summary.intake && intakeView(summary.intake),
    ages: capitalised(ages(summary.ageMin, summary.ageMax)),
    where: where(summary.coverage, reference, near),
    wayIn: wayIn(summary.intakeRoutes, reference),
    cost: summary.cost,
    checked: summary.lastReviewedAt
      ? cardTexts.reviewed(day(summary.lastReviewedAt))
      : cardTexts.updated(day(summary.updatedAt)),
  };
}

function intakeView(intake: Intake): CardView['intake'] {
  return { state: intake.state, text: cardTexts.intake[intake.state](intake.waitingWeeks) };
}

function where(
  coverage: InterventionSummary['coverage'],
  reference: Reference,
  near: readonly string[],
): string {
  if (coverage.kind === 'national') return cardTexts.wholeCountry;
  if (coverage.kind === 'county') return cardTexts.whole(labelOf(reference, 'county', coverage.county ?? ''));
  const byName = coverage.municipalities
    .map((code) => ({ near: near.includes(code), name: labelOf(reference, 'municipality', code) }))
    .toSorted((a, b) => Number(b.near) - Number(a.near) || swedishOrder.compare(a.name, b.name))
    .map(({ name }) => name);
  const shown = atMost(byName, namesShown);
  return cardTexts.places(shown, byName.length - shown.length);
}

/** In the vocabulary's order, which begins with what one can do oneself. */
function wayIn(routes: string[], reference: Reference): string {
  const ways = [...(labelsOf(reference).get('intakeRoute') ?? [])]
    .filter(([route]) => routes.includes(route))
    .map(([route, label]) => cardTexts.shortWayIn[route] ?? label);
  const shown = atMost(ways, waysInShown);
  return capitalised(cardTexts.waysIn(shown, ways.length - shown.length));
}

/** "och 1 till" is no shorter than the one it hides, so a list is cut only where it hides more. */
const atMost = (words: string[], most: number) => (words.length <= most + 1 ? words : words.slice(0, most));

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
