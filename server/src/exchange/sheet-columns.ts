import type { Reference } from '@insatskatalog/shared/reference.ts';
import type { Column } from './column.ts';
import { columnsOf, identityColumns } from './columns.ts';
import { mostRepeats, templateRepeats, type Repeats } from './columns/lists.ts';

/** The columns there are, by the catalogue's vocabularies as they are now. */
export interface SheetColumns {
  /** With as many contacts, places and links as a form can hold. */
  all: Column[];
  template: Column[];
  /** The template's, with room for more contacts, places and links where there are more. */
  withRoomFor(repeats: Repeats): Column[];
  /** With room for as many as a mapping has, and one more of each, to be chosen from. */
  toChooseFrom(mapping: (string | null)[]): Column[];
  /** What stands at the head of the column for an input, mapped or not. */
  nameOf(field: string): string;
}

export function createSheetColumns(reference: { current(): Reference }) {
  let made: { of: Reference; columns: SheetColumns } | undefined;

  /** Made once for each state of the reference data. */
  return (): SheetColumns => {
    const current = reference.current();
    if (made?.of !== current) made = { of: current, columns: make(current) };
    return made.columns;
  };
}

/** Errors that concern several inputs at once are told of at one of them. */
const alias: Record<string, string> = {
  coverage: 'coverage.kind',
  provider: 'provider.name',
  'provider.id': 'provider.name',
};

const repeatedId = /^(contacts|locations|links)\.(\d+)\./;

function repeatOf(id: string, repeats: Repeats): boolean {
  const [, list, index] = repeatedId.exec(id) ?? [];
  return list === undefined || Number(index) < repeats[list as keyof Repeats];
}

function roomFor(mapping: (string | null)[]): Repeats {
  const room = { ...templateRepeats };
  for (const id of mapping) {
    const [, list, index] = repeatedId.exec(id ?? '') ?? [];
    if (list === undefined) continue;
    const key = list as keyof Repeats;
    room[key] = Math.min(Math.max(room[key], Number(index) + 2), mostRepeats[key]);
  }
  return room;
}

function make(current: Reference): SheetColumns {
  const all = columnsOf(current, mostRepeats);
  const within = (repeats: Repeats) => all.filter(({ id }) => repeatOf(id, repeats));
  const names = new Map([...identityColumns, ...all].map(({ id, name }) => [id, name]));
  return {
    all,
    template: within(templateRepeats),
    withRoomFor: ({ contacts, locations, links }) =>
      within({
        contacts: Math.max(contacts, templateRepeats.contacts),
        locations: Math.max(locations, templateRepeats.locations),
        links: Math.max(links, templateRepeats.links),
      }),
    toChooseFrom: (mapping) => within(roomFor(mapping)),
    nameOf: (field) => names.get(field) ?? names.get(alias[field] ?? '') ?? field,
  };
}
