import type { Reference } from '@insatskatalog/shared/reference.ts';

/** One thing that a cell may name: what it is called when written, and by what else it is known when read. */
export interface Known {
  id: string;
  label: string;
  also: string[];
  /** Still on the entries that have it, and offered to no other. */
  retired?: boolean;
}

/** A list of things, looked up by id or by any name, whatever the case and the spaces. */
export interface Words {
  all: Known[];
  /** Characters of the longest name: nothing longer is worth looking up. */
  longest: number;
  label: (id: string) => string;
  id: (name: string) => string | null;
}

/** @param merged ids that once were, with those that they have become */
export function wordsOf(all: Known[], merged: Record<string, string> = {}): Words {
  const labels = new Map(all.map(({ id, label }) => [id, label]));
  const ids = new Map<string, string>();
  // Ids and labels win over what things are also called: the label of one may be another's synonym.
  for (const { id, also } of all) for (const name of also) put(ids, name, id);
  for (const [id, into] of Object.entries(merged)) if (labels.has(into)) ids.set(plain(id), into);
  for (const { id, label } of all) ids.set(plain(label), id);
  for (const { id } of all) ids.set(plain(id), id);
  return {
    all,
    longest: Math.max(0, ...Array.from(ids.keys(), ({ length }) => length)),
    label: (id) => labels.get(id) ?? id,
    id: (name) => ids.get(plain(name)) || null,
  };
}

/** A name that two things have means neither. */
function put(ids: Map<string, string>, name: string, id: string): void {
  const key = plain(name);
  const present = ids.get(key);
  ids.set(key, present === undefined || present === id ? id : '');
}

export const plain = (text: string): string =>
  text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

export function vocabularyWords({ vocabularies }: Reference, id: string): Words {
  const vocabulary = vocabularies.find((each) => each.id === id);
  const terms = (vocabulary?.terms ?? []).map((term) => ({
    id: term.id,
    label: term.label,
    also: [term.labelEn, ...term.synonyms],
    retired: term.retired,
  }));
  return wordsOf(terms, vocabulary?.merged);
}

export const municipalityWords = ({ municipalities }: Reference): Words =>
  wordsOf(
    municipalities.map(({ code, name, officialName }) => ({
      id: code,
      label: name,
      // A spreadsheet that takes a code for a number loses its zero.
      also: [officialName, `${name} kommun`, code.replace(/^0/, '')],
    })),
  );

export const countyWords = ({ counties }: Reference): Words =>
  wordsOf(
    counties.map(({ code, name }) => ({
      id: code,
      label: name,
      also: [name.replace(/s? län$/, ''), code.replace(/^0/, '')],
    })),
  );
