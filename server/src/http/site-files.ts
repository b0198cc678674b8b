import { paths } from '@insatskatalog/shared/paths.ts';
import { Router } from 'express';

/** How long a security.txt holds (RFC 9116 advises less than a year). */
const securityTextDays = 180;

/** The small files that crawlers and researchers look for at fixed addresses. */
export function siteFiles(baseUrl: string): Router {
  const router = Router();
  router.get('/robots.txt', (_request, response) => {
    // Every combination of filters is an address, and every list; the entries and the places are what should be found.
    response
      .set('Cache-Control', 'public, max-age=86400')
      .type('txt')
      .send(
        `User-agent: *\nDisallow: /insatser?\nDisallow: /*lista=\nDisallow: /jamfor\nDisallow: /api/\nDisallow: /problem/\n\nSitemap: ${baseUrl}${paths.sitemap()}\n`,
      );
  });
  router.get('/.well-known/security.txt', (_request, response) => {
    const expires = new Date(Date.now() + securityTextDays * 86_400_000).toISOString();
    response
      .set('Cache-Control', 'public, max-age=86400')
      .type('txt')
      .send(
        `Contact: ${baseUrl}${paths.about()}\nExpires: ${expires}\nPreferred-Languages: sv, en\nCanonical: ${baseUrl}/.well-known/security.txt\n`,
      );
  });
  return router;
}
