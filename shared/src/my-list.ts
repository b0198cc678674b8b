/**
 * Entries that somebody has put aside to read again, compare or hand over. The list lives in the address alone: it is written
 * there whole, and every link on the way carries it along.
 */
export interface MyList {
  /** ISO date of the day the list was begun, against which changes are told; null when the address does not say. */
  made: string | null;
  /** Short ids (`shortId`), in the reader's order, each once. */
  ids: string[];
}

export const listParameter = 'lista';

/** More than this is no longer a choice made for somebody, and the address would outgrow a code and a mail. */
export const maxListed = 30;

/** What fits beside each other and can still be held in mind. */
export const mostCompared = 3;

/** 40 bits of a UUID: among 50,000 entries one pair in a thousand catalogues shares them. */
const shortLength = 10;
const shortIdPattern = new RegExp(`^[0-9a-f]{${shortLength}}$`);

/** What stands for an entry in a list: the beginning of its id, which no new title changes. */
export const shortId = (id: string): string => id.replaceAll('-', '').slice(0, shortLength);

/** The beginning of the ids that a short id stands for: "0f3c2a1b99" is "0f3c2a1b-99". */
export const idBeginning = (short: string): string => `${short.slice(0, 8)}-${short.slice(8)}`;

export interface ReadList {
  /** Null when the address has no list, or nothing of it can be read. */
  list: MyList | null;
  /** Parts that stand for nothing. */
  unread: number;
  /** Entries after the last that there is room for. */
  tooMany: number;
}

/** Reads a list as `formatMyList` writes it. Each part is judged on its own, so that a bad one never empties the rest. */
export function parseMyList(text: string | null): ReadList {
  const parts = (text ?? '')
    .toLowerCase()
    .split('.')
    .filter((part) => part !== '');
  const made = parts.find(isDay) ?? null;
  const ids = [...new Set(parts.filter((part) => shortIdPattern.test(part)))];
  return {
    list: ids.length === 0 ? null : { made, ids: ids.slice(0, maxListed) },
    unread: parts.filter((part) => !isDay(part) && !shortIdPattern.test(part)).length,
    tooMany: Math.max(0, ids.length - maxListed),
  };
}

function isDay(part: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(part) ? Date.parse(`${part}T00:00Z`) : NaN;
  // The 30th of February is read as a day in March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(part);
}

/** "2026-11-30.0f3c2a1b99.77aa01c2d4": nothing in it needs to be escaped in an address. */
export const formatMyList = ({ made, ids }: MyList): string =>
  [...(made === null ? [] : [made]), ...ids].join('.');

/** The list in the query of an address: `?q=jobb&lista=…`. */
export const listIn = (search: string): MyList | null =>
  parseMyList(new URLSearchParams(search).get(listParameter)).list;

/** An address of the site with this list in its query, or with none. */
export function withList(address: string, list: MyList | null): string {
  const [, path = '', search = '', hash = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(address) ?? [];
  const params = new URLSearchParams(search);
  params.delete(listParameter);
  if (list) params.set(listParameter, formatMyList(list));
  const query = params.toString();
  return `${path}${query && `?${query}`}${hash}`;
}

/** The list with an entry last; the same when it is full. A new list is made `today` (ISO date). */
export function added(list: MyList | null, id: string, today: string): MyList {
  if (list === null) return { made: today, ids: [id] };
  if (list.ids.includes(id) || list.ids.length >= maxListed) return list;
  return { ...list, ids: [...list.ids, id] };
}

/** The list without an entry; null when nothing is left. */
export function removed(list: MyList, id: string): MyList | null {
  const ids = list.ids.filter((other) => other !== id);
  return ids.length === 0 ? null : { ...list, ids };
}

/** The list with an entry one step nearer its beginning (-1) or its end (1). */
export function moved(list: MyList, id: string, step: -1 | 1): MyList {
  const from = list.ids.indexOf(id);
  const to = from + step;
  if (from === -1 || to < 0 || to >= list.ids.length) return list;
  return { ...list, ids: list.ids.with(from, list.ids[to] ?? id).with(to, id) };
}
