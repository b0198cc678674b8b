import { changedFields, type EntryFieldId } from '@insatskatalog/shared/entry-fields.ts';
import type { EntryForm } from '@insatskatalog/shared/entry-form.ts';
import type { TextLanguage } from '@insatskatalog/shared/intervention.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import { fieldNames } from '../texts/entry-fields.ts';
import { describeField } from './describe.server.ts';
import { itemDifferences, wordDifferences, type Piece } from './differences.ts';

/** A field in two versions, in words: lines of pieces, with what only one of them says marked. */
export interface FieldChange {
  id: EntryFieldId;
  name: string;
  /** The language of the values. */
  lang: TextLanguage;
  before: Piece[][];
  after: Piece[][];
}

/**
 * Fields in which two versions differ, in the order of the entry's page.
 *
 * @param fields others to show than those that differ
 */
export function describeChanges(
  before: EntryForm,
  after: EntryForm,
  reference: Reference,
  fields: readonly EntryFieldId[] = changedFields(before, after),
): FieldChange[] {
  return fields.map((id) => ({
    id,
    name: fieldNames[id],
    lang: id.startsWith('texts.en.') ? 'en' : 'sv',
    ...linesOf(id, describeField(before, id, reference), describeField(after, id, reference)),
  }));
}

/** Texts are compared word by word; choices and rows one by one, whatever their order. */
function linesOf(id: EntryFieldId, before: string[], after: string[]) {
  if (!id.startsWith('texts.') && (before.length > 1 || after.length > 1)) {
    const items = itemDifferences(before, after);
    return { before: items.before.map(alone), after: items.after.map(alone) };
  }
  const pieces = wordDifferences(before.join('\n'), after.join('\n'));
  return { before: inLines(pieces.before), after: inLines(pieces.after) };
}

const alone = (piece: Piece): Piece[] => [piece];

function inLines(pieces: Piece[]): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const { text, differs } of pieces)
    text.split('\n').forEach((part, index) => {
      if (index > 0) lines.push([]);
      if (part !== '') lines.at(-1)?.push({ text: part, differs });
    });
  return lines.filter((line) => line.length > 0);
}
