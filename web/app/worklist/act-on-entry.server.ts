import { isRefusal, type Actor } from '@insatskatalog/shared/actor.ts';
import type { BulkAct } from '@insatskatalog/shared/bulk.ts';
import type { EditedEntry, EntryAct } from '@insatskatalog/shared/editing.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import type { Ports } from '@insatskatalog/shared/ports.ts';
import { data, redirect } from 'react-router';
import { wayBack, withDone } from '../admin/act-done.server.ts';
import { granted } from '../admin/refused.server.ts';
import { rowTexts } from '../texts/worklist.ts';

/** An entry that the actor may do an act to, with its name, as an act's page opens it. */
export function entryFor(ports: Ports, actor: Actor, id: string, act: EntryAct, url: URL) {
  const entry = granted(ports.editing.open(actor, id));
  if ('refused' in entry) throw data(null, { status: 404 });
  const back = wayBack(url.searchParams.get('tillbaka'), paths.admin.entry(id));
  // What cannot be done to it now has no page: the entry's own says what can.
  if (!entry.may.includes(act)) throw redirect(paths.admin.entry(id));
  return { entry, title: titleOf(entry), back };
}

const titleOf = ({ published, draft }: EditedEntry): string =>
  published?.texts.sv.title ?? (draft?.form.texts.sv.title || rowTexts.untitled);

/**
 * Does an act to one entry and goes back to where it was asked for, with the way to undo it.
 *
 * @returns why it cannot be done just now (Swedish), with status 409
 */
export function actOnEntry(ports: Ports, actor: Actor, id: string, act: BulkAct, back: string) {
  const result = ports.bulkActs.run(actor, act, [id]);
  if (!isRefusal(result)) throw redirect(withDone(back, result.id), 303);
  if (result.refused !== 'not-now') throw data(null, { status: 404 });
  return result.reason;
}
