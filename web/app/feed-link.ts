import { feedTexts } from './texts/feed.ts';

/**
 * What lets a feed reader find the feed from the page that shows the same (autodiscovery), for a page's `meta`.
 *
 * @param of what the feed is of, when it is not everything
 */
export const feedLink = (feed: string, of = '') => ({
  tagName: 'link',
  rel: 'alternate',
  type: 'application/atom+xml',
  title: feedTexts.link(of),
  href: feed,
});
