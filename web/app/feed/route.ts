import { dimensionIds } from '@insatskatalog/shared/dimension.ts';
import { knownValues } from '@insatskatalog/shared/known-values.ts';
import { dataLicences } from '@insatskatalog/shared/licence.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { parseSearchQuery } from '@insatskatalog/shared/search.ts';
import { createHash } from 'node:crypto';
import { labelOf } from '../card/labels.server.ts';
import { portsContext } from '../context.ts';
import { isUnchanged } from '../is-unchanged.server.ts';
import { feedTexts } from '../texts/feed.ts';
import { atomOf } from './atom.server.ts';
import type { Route } from './+types/route';

/** What a reader that looks in once a day could miss. */
const longest = 50;

/**
 * `/insatser/flode.atom` with the same query as the list: its entries, the one that was changed last first. What has ended is not in a
 * feed; the page of news and the API's list of changes tell of that.
 */
export async function loader({ request, url, context }: Route.LoaderArgs) {
  const { catalogue, baseUrl, dataLicence } = context.get(portsContext);
  const reference = catalogue.reference();
  const { query: read } = parseSearchQuery(url.searchParams, 'page', knownValues(reference));
  // As the list that it is of: in Swedish.
  const query = { ...read, lang: 'sv' as const };
  const asked = { ...query, page: 1, limit: longest };
  const [items, { updatedAt }] = await Promise.all([catalogue.latest(asked), catalogue.overview()]);
  const chosen = dimensionIds.flatMap((dimension) =>
    query.choices[dimension].map((value) => labelOf(reference, dimension, value)),
  );
  const self = baseUrl + paths.feed(query);
  const xml = atomOf({
    // The address itself: it holds the whole question, written in one way alone.
    id: self,
    title: feedTexts.title([query.q, ...chosen].filter(Boolean)),
    subtitle: reference.demonstration ? feedTexts.demonstration : feedTexts.subtitle,
    author: feedTexts.author,
    self,
    page: baseUrl + paths.search({ ...query, sort: 'updated', page: 1 }),
    rights: feedTexts.rights(dataLicences[dataLicence].name),
    updated: updatedAt ?? new Date(0).toISOString(),
    entries: items.map((item) => ({
      id: `urn:uuid:${item.id}`,
      title: item.title,
      summary: item.summary,
      author: item.provider.name,
      url: baseUrl + paths.intervention(item.slug),
      published: item.createdAt,
      updated: item.updatedAt,
    })),
  });
  const etag = `W/"${createHash('sha256').update(xml).digest('base64url').slice(0, 22)}"`;
  const headers = {
    ETag: etag,
    // Readers ask by the hour; an entry that has ended is out of every cache within five minutes.
    'Cache-Control': 'public, max-age=300',
    'Access-Control-Allow-Origin': '*',
  };
  if (isUnchanged(request, etag)) return new Response(null, { status: 304, headers });
  return new Response(xml, {
    headers: { ...headers, 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
}
