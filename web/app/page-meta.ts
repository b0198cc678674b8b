import type { MetaDescriptor } from 'react-router';
import { site } from './texts/sv.ts';

/** The picture that stands beside a shared link, among our own files. */
const picture = { path: '/delning.png', width: 1200, height: 630 };

/** What a page says of itself to search engines and to those who share its address. */
export function pageMeta(page: {
  /** The page's own, without the name of the site. */
  title: string;
  description: string;
  /** The one address of the page, absolute; null for a page of somebody's own, which no search engine is to keep. */
  address: string | null;
  /** The public address of the service, without a slash at the end. */
  baseUrl: string;
  type?: 'website' | 'article';
  lang?: 'sv' | 'en';
}): MetaDescriptor[] {
  const { title, description, address, baseUrl, type = 'website', lang = 'sv' } = page;
  return [
    ...(address === null
      ? [{ name: 'robots', content: 'noindex' }]
      : [
          { tagName: 'link', rel: 'canonical', href: address },
          { property: 'og:url', content: address },
        ]),
    { name: 'description', content: description },
    { property: 'og:type', content: type },
    { property: 'og:title', content: title },
    { property: 'og:description', content: description },
    { property: 'og:site_name', content: site.name },
    { property: 'og:locale', content: lang === 'en' ? 'en_GB' : 'sv_SE' },
    { property: 'og:image', content: baseUrl + picture.path },
    { property: 'og:image:width', content: String(picture.width) },
    { property: 'og:image:height', content: String(picture.height) },
    { property: 'og:image:alt', content: site.pictureAlt },
  ];
}
