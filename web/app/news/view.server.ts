import type { Catalogue, Change } from '@insatskatalog/shared/catalogue.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import type { SearchQuery } from '@insatskatalog/shared/search.ts';
import { labelOf } from '../card/labels.server.ts';
import { newsTexts } from '../texts/news.ts';
import { periodsOf } from './periods.server.ts';

const perPage = 20;

export interface NewsItem {
  kind: Change['kind'];
  title: string;
  to: string;
  /** Who gives it; empty for one that has been deleted. */
  provider: string;
  text: string;
}

export interface NewsView {
  of: string[];
  total: number;
  municipality: string | null;
  association: string | null;
  periods: { heading: string; items: NewsItem[] }[];
  newer: string | null;
  older: string | null;
  feed: string;
}

/**
 * What has happened, by day for the last week and by week before that. One municipality and one association are read from the query;
 * the rest of it belongs to the list of entries.
 */
export async function newsView(catalogue: Catalogue, query: SearchQuery, now: Date): Promise<NewsView> {
  const reference = catalogue.reference();
  const [municipality = null] = query.choices.municipality;
  const [association = null] = query.choices.association;
  const { total, items } = await catalogue.changes({
    since: null,
    municipality,
    association,
    order: 'latest-first',
    page: query.page,
    limit: perPage,
  });
  const page = (number: number) => paths.news({ municipality, association, page: number });
  return {
    of: [
      ...(municipality === null ? [] : [labelOf(reference, 'municipality', municipality)]),
      ...(association === null ? [] : [labelOf(reference, 'association', association)]),
    ],
    total,
    municipality,
    association,
    periods: periodsOf(items, now).map(({ heading, items: happened }) => ({
      heading,
      items: happened.map(presentChange),
    })),
    newer: query.page > 1 ? page(query.page - 1) : null,
    older: query.page * perPage < total ? page(query.page + 1) : null,
    feed: paths.feed({
      choices: {
        ...query.choices,
        municipality: municipality === null ? [] : [municipality],
        association: association === null ? [] : [association],
      },
      orientation: 'all',
    }),
  };
}

function presentChange({ kind, title, slug, provider, summary }: Change): NewsItem {
  const ended = provider === '' ? newsTexts.deleted : newsTexts.ended;
  return {
    kind,
    title,
    to: paths.intervention(slug),
    provider,
    text: kind === 'ended' ? ended : summary,
  };
}
