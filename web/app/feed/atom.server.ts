import { textForXml } from '@insatskatalog/shared/xml.ts';

/** One entry of a feed. Times are ISO 8601 in UTC. */
interface FeedEntry {
  id: string;
  title: string;
  summary: string;
  author: string;
  url: string;
  published: string;
  updated: string;
}

export interface Feed {
  id: string;
  title: string;
  subtitle: string;
  author: string;
  /** Its own address, and that of the page that shows the same. */
  self: string;
  page: string;
  rights: string;
  /** Of the catalogue, for a feed that is empty. */
  updated: string;
  entries: FeedEntry[];
}

/** A feed as RFC 4287 has it: ids that never change, each entry with an author of its own, everything escaped. */
export function atomOf(feed: Feed): string {
  const newest =
    feed.entries
      .map(({ updated }) => updated)
      .toSorted()
      .at(-1) ?? feed.updated;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sv">
${element('id', feed.id)}${element('title', feed.title)}${element('subtitle', feed.subtitle)}${element('updated', newest)}${element('rights', feed.rights)}<author>${element('name', feed.author)}</author>
<link rel="self" type="application/atom+xml" href="${escaped(feed.self)}"/>
<link rel="alternate" type="text/html" hreflang="sv" href="${escaped(feed.page)}"/>
${feed.entries.map(entryOf).join('')}</feed>
`;
}

const entryOf = (entry: FeedEntry): string => `<entry>
${element('id', entry.id)}${element('title', entry.title)}${element('published', entry.published)}${element('updated', entry.updated)}<author>${element('name', entry.author)}</author>
<link rel="alternate" type="text/html" hreflang="sv" href="${escaped(entry.url)}"/>
${element('summary', entry.summary)}</entry>
`;

const element = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>\n`;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Safe in text and attributes. */
const escaped = (text: string): string =>
  textForXml(text).replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
