import { municipalitySlug, paths } from '@insatskatalog/shared/paths.ts';
import { Router } from 'express';
import { answerConditionally } from '../http/answer-conditionally.ts';
import { Refused } from '../http/refused.ts';
import { sendStream } from '../http/send-stream.ts';
import type { OpenData } from './open-data.ts';

/** The most addresses of one file (sitemaps.org). */
const mostAddresses = 50_000;

interface Address {
  path: string;
  /** ISO time. */
  changed?: string | undefined;
}

/** Every page that is worth finding, with when it last changed: one file, or an index of several when one cannot hold all. */
export function createSitemap(openData: OpenData): Router {
  const { baseUrl } = openData;
  const router = Router();
  const files = (): number => Math.max(1, Math.ceil(addressCount(openData) / mostAddresses));
  const type = 'application/xml';

  router.get('/sitemap.xml', answerConditionally, (_request, response) => {
    const state = `${openData.state()}-sitemap`;
    response.set('Cache-Control', 'public, max-age=3600');
    return sendStream(response, {
      type,
      state,
      pieces: () =>
        files() === 1
          ? urlSet(addressesOf(openData), baseUrl)
          : indexOf(Array.from({ length: files() }, (_, index) => baseUrl + paths.sitemap(index + 1))),
    });
  });
  router.get('/sitemap-:part.xml', answerConditionally, (request, response) => {
    const part = Number(request.params.part);
    if (!Number.isInteger(part) || part < 1 || part > files() || files() === 1)
      throw new Refused({ type: 'notFound' });
    const pieces = () => urlSet(partOf(addressesOf(openData), part), baseUrl);
    response.set('Cache-Control', 'public, max-age=3600');
    return sendStream(response, { type, state: `${openData.state()}-sitemap-${part}`, pieces });
  });
  return router;
}

const ownPages = [
  paths.start(),
  paths.municipalities(),
  paths.associations(),
  paths.about(),
  paths.professionals(),
  paths.openData(),
  paths.apiDescription(),
  paths.news(),
  paths.privacy(),
  paths.accessibility(),
];

function addressCount({ store, reference }: OpenData): number {
  const { associations, municipalities } = reference.current();
  const entries = store.published.counts().reduce((sum, { count }) => sum + count, 0);
  return ownPages.length + associations.length + municipalities.length + entries;
}

function* addressesOf({ store, reference }: OpenData): Generator<Address> {
  const { associations, municipalities } = reference.current();
  const counts = new Map(store.published.counts().map((count) => [count.association, count.updatedAt]));
  for (const path of ownPages) yield { path };
  for (const { id } of associations) yield { path: paths.association(id), changed: counts.get(id) };
  for (const municipality of municipalities)
    yield { path: paths.municipality(municipalitySlug(municipality)) };
  for (const rows of store.published.rows())
    for (const { slug, updatedAt } of rows) yield { path: paths.intervention(slug), changed: updatedAt };
}

/** @param part from 1 */
function* partOf(addresses: Iterable<Address>, part: number): Generator<Address> {
  let index = 0;
  for (const address of addresses) if (Math.floor(index++ / mostAddresses) === part - 1) yield address;
}

/** Characters that are sent together. */
const pieceLength = 64_000;

/** Neither slugs nor the service's own address hold anything that XML would read as its own. */
function* urlSet(addresses: Iterable<Address>, baseUrl: string): Generator<string> {
  let piece =
    '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n';
  for (const { path, changed } of addresses) {
    piece += `<url><loc>${baseUrl}${path}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}</url>\n`;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}</urlset>\n`;
}

const indexOf = (files: string[]): string[] => [
  '<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n',
  ...files.map((file) => `<sitemap><loc>${file}</loc></sitemap>\n`),
  '</sitemapindex>\n',
];
