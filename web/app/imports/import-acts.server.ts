import { isRefusal, type Actor, type Refusal } from '@insatskatalog/shared/actor.ts';
import type { RowChoice } from '@insatskatalog/shared/exchange.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import type { Ports } from '@insatskatalog/shared/ports.ts';
import { data, redirect } from 'react-router';

export const importActs = ['choose', 'accept', 'undo', 'discard'];

/** Choices of the rows that were on the page: inputs named `val.12`. */
function choicesIn(form: FormData): { row: number; choice: RowChoice }[] {
  return [...form].flatMap(([name, value]) => {
    const row = /^val\.(\d{1,6})$/.exec(name)?.[1];
    const isChoice = value === 'update' || value === 'new' || value === 'skip';
    return row !== undefined && isChoice ? [{ row: Number(row), choice: value }] : [];
  });
}

/** Does what the form of an import's page asks for: a redirect when done, why not when it cannot be. */
export async function doImportAct(
  { exchange }: Ports,
  actor: Actor,
  id: string,
  form: FormData,
  search: string,
) {
  const own = paths.admin.import(id);
  const intent = form.get('intent');
  if (intent === 'undo') return answer(await exchange.undo(actor, id), own);
  if (intent === 'discard')
    return answer(exchange.discard(actor, id), `${paths.admin.imports()}?gjort=borttagen`);
  const chosen = exchange.choose(actor, id, choicesIn(form));
  if (intent === 'choose' || isRefusal(chosen)) return answer(chosen, withNotice(own, search));
  const as = form.get('as') === 'published' ? 'published' : 'drafts';
  return answer(await exchange.accept(actor, id, as), own);
}

/** The same page of rows, saying that the choices are saved. */
function withNotice(path: string, search: string): string {
  const params = new URLSearchParams(search);
  params.set('gjort', 'valt');
  return `${path}?${params.toString()}`;
}

function answer(done: object | Refusal, onwards: string) {
  if (!isRefusal(done)) return redirect(onwards, 303);
  if (done.refused !== 'not-now') throw data(null, { status: 404 });
  return data({ errors: [{ field: null, message: done.reason }] }, { status: 409 });
}
