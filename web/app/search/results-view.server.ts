import type { Catalogue, SearchPage } from '@insatskatalog/shared/catalogue.ts';
import { isWithin, within } from '@insatskatalog/shared/embed.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import {
  emptyChoices,
  formatSearchQuery,
  maxPage,
  parameterName,
  type QueryIssue,
  type SearchQuery,
} from '@insatskatalog/shared/search.ts';
import { swedishOrder } from '@insatskatalog/shared/text.ts';
import { cardView } from '../card/card-view.server.ts';
import { labelOf } from '../card/labels.server.ts';
import { ownerOf } from '../owner.server.ts';
import { urgentHelp } from '../texts/acute-help.ts';
import { answerTexts } from '../texts/search-answer.ts';
import { chipViews } from './chips.server.ts';
import { withCopies } from './copies.server.ts';
import { isEverywhere, roomFor } from './everywhere.server.ts';
import { facetViews, municipalityFacet } from './facets.server.ts';
import { holdsPlaces, notOffered, offers, searchedWithin, unlimited, type Limits } from './limits.server.ts';
import { noHitsView } from './no-hits.server.ts';
import { noticesOf } from './notices.server.ts';
import { pageLinks } from './pages.server.ts';
import { sortChoices } from './sorts.server.ts';
import { topicViews } from './topics.server.ts';
import { understoodViews } from './understood.server.ts';

export type ResultsView = Awaited<ReturnType<typeof resultsView>>;

/**
 * Everything the results page shows for an address. What the address gets wrong is left out and told, never an error.
 * @param limits what the list is held to in a frame on another site
 */
export async function resultsView(
  whole: Catalogue,
  { query: asked, issues }: { query: SearchQuery; issues: QueryIssue[] },
  limits: Limits = unlimited,
) {
  const catalogue = searchedWithin(whole, limits.fixed);
  const reference = catalogue.reference();
  const { query, found, beyond } = await searchWithinPages(catalogue, pageQuery(asked, limits), limits);
  const { municipality, association } = query.choices;
  /** Where the list is about, chosen or not. */
  const there = within(query, limits.fixed).choices;
  const everywhere = isEverywhere({ ...query, choices: there }, found);
  const { suggestions } = found;
  // A place outside what the list is held to cannot be changed to.
  const understood = found.understood.filter(
    ({ overruled, kind, id }) => !overruled || kind === 'age' || isWithin(limits.fixed, kind, id),
  );
  // The row of what was understood names a place beside its list; without a list there is only the heading.
  const placesRead = understood.filter(({ kind, narrows }) => narrows && kind !== 'age' && found.total === 0);
  const placeRead = understood.find(({ kind, narrows }) => narrows && kind !== 'age');
  const placesChosen = [
    ...there.municipality.map((code) => labelOf(reference, 'municipality', code)),
    ...there.county.map((code) => labelOf(reference, 'county', code)),
  ];
  const places = [...placesChosen, ...placesRead.map(({ label }) => label)].toSorted(swedishOrder.compare);
  const near = [
    ...there.municipality,
    ...understood.filter(({ kind }) => kind === 'municipality').map(({ id }) => id),
  ];
  const chips = chipViews(query, found.impliedOrientation, reference, limits.lang);
  return {
    total: found.total,
    heading: answerTexts.heading(found.total, places),
    /** The list's own address: for the way back from an entry. */
    here: paths.search(query),
    /** The address that the page's forms stand for: the query from its first page. */
    address: paths.search({ ...query, page: 1 }),
    feed: paths.feed(query),
    notices: noticesOf(issues, beyond ? query.page : null),
    degraded: found.degraded,
    q: query.q,
    page: query.page,
    municipalities: municipality,
    /** What no choice of a municipality means, where it is less than the whole country: the place that the question names, or the frame's. */
    everywhere: placeRead?.label ?? (holdsPlaces(limits) ? answerTexts.allPlaces : undefined),
    age: offers(limits, 'age') ? { chosen: query.age } : null,
    open: offers(limits, 'open') ? { chosen: query.open, count: found.openCount } : null,
    orientation: offers(limits, 'orientation')
      ? { chosen: query.orientation ?? found.impliedOrientation, implied: found.impliedOrientation }
      : null,
    sorts: sortChoices(query),
    spelling: suggestions.spelling && {
      text: suggestions.spelling,
      to: paths.search({ ...query, q: suggestions.spelling, page: 1 }),
    },
    urgent: found.urgent && urgentHelp[found.urgent],
    understood: understoodViews(
      { ...found, query, understood },
      {
        places: placesChosen.toSorted(swedishOrder.compare),
        age: answerTexts.chips.age(query.age ?? 0),
      },
    ),
    unmet: suggestions.unmet.length > 0 ? answerTexts.unmet(suggestions.unmet) : null,
    topics: topicViews(suggestions.terms, query, understood),
    chips: chips.map(({ label, lang, to }) => ({ label, lang, to })),
    clear: paths.search({ q: query.q, limit: query.limit }),
    places: offers(limits, 'municipality') ? municipalityFacet(found, reference, limits) : [],
    facets: facetViews(found, query, reference, limits),
    /** What the question's form has to carry along. */
    keptBySearch: hiddenFields({
      ...query,
      q: '',
      choices: { ...query.choices, municipality: municipality.length > 1 ? municipality : [] },
    }),
    /** What the filters' form has to carry along: what it has no control for. */
    keptByFilters: [
      [parameterName('page', 'q'), query.q],
      ...hiddenFields(withoutControls(query, limits)),
    ].filter(([, value]) => value !== ''),
    cards: everywhere
      ? withCopies(found.items, reference)
      : found.items.map((item) => ({ card: cardView(item, reference, near), places: null })),
    /** Copies stand together until a place is chosen, where one can be. */
    choosePlace: everywhere && found.total > 0 && offers(limits, 'municipality'),
    pages: pageLinks(query, pageCount(found)),
    noHits: found.total === 0 ? await noHitsView(catalogue, query, found, { chips, places, limits }) : null,
    owner:
      association.length === 1
        ? ownerOf(reference.associations.find(({ id }) => id === association[0]))
        : undefined,
  };
}

/** The part of a query that the filters have no control for. */
function withoutControls(query: SearchQuery, limits: Limits): SearchQuery {
  const choices = emptyChoices();
  for (const dimension of notOffered(limits)) choices[dimension] = query.choices[dimension];
  return {
    ...query,
    q: '',
    sort: 'relevance',
    choices,
    age: offers(limits, 'age') ? null : query.age,
    open: offers(limits, 'open') ? false : query.open,
    orientation: offers(limits, 'orientation') ? null : query.orientation,
  };
}

/** The pages speak Swedish, and there is no nearness without a place. */
function pageQuery(asked: SearchQuery, limits: Limits): SearchQuery {
  const sort = asked.sort === 'nearest' && asked.choices.municipality.length === 0 ? 'relevance' : asked.sort;
  // Where nobody is offered support for professionals, no question is read as one of theirs.
  const orientation = offers(limits, 'orientation') ? asked.orientation : (asked.orientation ?? 'individual');
  return { ...asked, lang: 'sv', sort, orientation };
}

/** A page after the last one shows the last: old links outlive long lists. */
async function searchWithinPages(catalogue: Catalogue, query: SearchQuery, { fixed }: Limits) {
  const limit = roomFor(within(query, fixed));
  const found = await catalogue.search({ ...query, limit });
  const last = pageCount(found);
  if (query.page <= last) return { query, found, beyond: false };
  const onLast = { ...query, page: last };
  // Nothing at all needs no second search: the first page of nothing is the page beyond it.
  if (found.total === 0) return { query: onLast, found, beyond: false };
  return { query: onLast, found: await catalogue.search({ ...onLast, limit }), beyond: true };
}

const pageCount = ({ total, limit }: Pick<SearchPage, 'total' | 'limit'>) =>
  Math.min(maxPage, Math.max(1, Math.ceil(total / limit)));

const hiddenFields = (query: SearchQuery): [string, string][] => [
  ...formatSearchQuery({ ...query, page: 1 }, 'page').entries(),
];
