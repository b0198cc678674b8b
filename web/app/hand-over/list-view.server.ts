import type { Catalogue, Listed } from '@insatskatalog/shared/catalogue.ts';
import {
  formatMyList,
  listParameter,
  moved,
  parseMyList,
  removed,
  type MyList,
} from '@insatskatalog/shared/my-list.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { summaryOf } from '@insatskatalog/shared/summary-of.ts';
import { cardView } from '../card/card-view.server.ts';
import type { CardView } from '../card/card.tsx';
import { endedView, type EndedView } from '../intervention/ended.server.ts';
import { entryContent, type EntryContent } from '../intervention/view.server.ts';
import { shareList } from '../sharing/share-view.server.ts';
import { listPage } from '../texts/list-page.ts';
import { day } from '../texts/sv.ts';
import { changeWords } from './change-words.ts';

export type ListView = Awaited<ReturnType<typeof listView>>;

export interface ListItem {
  /** As the list names it. */
  id: string;
  title: string;
  /** The entry; null when it has ended or is not known. */
  entry: { card: CardView; content: EntryContent; changed: string | null } | null;
  /** What to look for instead of one that has ended. */
  ended: EndedView['searches'] | null;
  /** Addresses of the list with this one moved or gone; null where it cannot be moved. */
  acts: { up: string | null; down: string | null; remove: string };
}

/** Everything the page of a list shows, as its entries are on this day. */
export async function listView(catalogue: Catalogue, params: URLSearchParams, baseUrl: string) {
  const { list, unread, tooMany } = parseMyList(params.get(listParameter));
  const before = parseMyList(params.get('fore')).list;
  const listed = list ? await catalogue.listed(list) : [];
  const items = list ? await Promise.all(listed.map((one) => itemView(one, list, catalogue))) : [];
  const titles = items.flatMap(({ title, entry }) => (entry ? [title] : []));
  return {
    items,
    heading: listPage.heading(items.length),
    made: list?.made ? day(list.made) : null,
    printed: day(catalogue.today()),
    notices: [
      ...(unread > 0 ? [listPage.unread] : []),
      ...(tooMany > 0 ? [listPage.tooMany(tooMany)] : []),
      ...(list && list.made === null ? [listPage.noDay] : []),
    ],
    share: list && shareList(baseUrl + paths.myList(list), listPage.mailSubject, titles),
    /** The same list from this day on: changes until now have been read. */
    upToDate:
      list && items.some(({ entry }) => entry?.changed)
        ? paths.myList({ ...list, made: catalogue.today() })
        : null,
    clear: list && paths.myList(null, list),
    undo: before && (await undoView(before, list, catalogue)),
    ids: items.flatMap(({ id, entry }) => (entry ? [id] : [])),
    value: list && formatMyList(list),
  };
}

async function itemView(
  { short, lookup, changed }: Listed,
  list: MyList,
  catalogue: Catalogue,
): Promise<ListItem> {
  const acts = {
    up: short === list.ids[0] ? null : paths.myList(moved(list, short, -1)),
    down: short === list.ids.at(-1) ? null : paths.myList(moved(list, short, 1)),
    remove: paths.myList(removed(list, short), list),
  };
  const reference = catalogue.reference();
  if (lookup.found === 'ended') {
    const { title, searches } = endedView(lookup, reference);
    return { id: short, title, entry: null, ended: searches, acts };
  }
  if (lookup.found !== 'entry')
    return { id: short, title: listPage.unknown.title, entry: null, ended: null, acts };
  const { entry } = lookup;
  const keeper = reference.associations.find(({ id }) => id === entry.association) ?? null;
  const reading = { lang: 'sv', easyRead: false, notices: [] } as const;
  const content = await entryContent(entry, { ...reading, notices: [] }, keeper, catalogue, new Date());
  return {
    id: short,
    title: content.title,
    entry: {
      card: cardView(summaryOf(entry), reference),
      content,
      changed: changed && listPage.changed(day(changed.on), changeWords(changed.fields)),
    },
    ended: null,
    acts,
  };
}

/** What was taken off, where it was, and the way back. */
async function undoView(before: MyList, list: MyList | null, catalogue: Catalogue) {
  const gone = before.ids.filter((id) => !list?.ids.includes(id));
  const [first] = gone;
  if (first === undefined) return null;
  const to = paths.myList(before);
  if (gone.length > 1) return { text: listPage.cleared, at: 0, to };
  const [known] = await catalogue.listed({ ...before, ids: [first] });
  const title =
    known?.lookup.found === 'entry'
      ? known.lookup.entry.texts.sv.title
      : known?.lookup.found === 'ended'
        ? known.lookup.title
        : listPage.unknown.title;
  return { text: listPage.removed(title), at: before.ids.indexOf(first), to };
}
