import type { Actor } from '@insatskatalog/shared/actor.ts';
import type { BulkActs } from '@insatskatalog/shared/bulk.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { actDone } from '../texts/admin.ts';
import type { NoticeView } from '../ui/notice.tsx';

/** The parameter by which a page is told which act has just been done: its id, or a page's own word for it. */
export const doneParameter = 'klart';

/** An address of the administration that tells of an act when it is opened. */
export function withDone(address: string, act: string): string {
  const url = new URL(address, 'http://localhost');
  url.searchParams.set(doneParameter, act);
  return url.pathname + url.search;
}

/**
 * A posted way back, if it is one of the administration's own addresses: it comes from a form, and could be anybody's.
 *
 * @param otherwise where to go when it is not
 */
export function wayBack(posted: FormDataEntryValue | string | null, otherwise: string): string {
  if (typeof posted !== 'string' || !/^\/admin(?=[/?]|$)/.test(posted)) return otherwise;
  const url = new URL(posted, 'http://localhost');
  return url.origin === 'http://localhost' && /^\/admin(\/|$)/.test(url.pathname)
    ? url.pathname + url.search
    : otherwise;
}

/** Tells of the act that an address names, with the way to take it back; null when it names none of the actor's own. */
export function actNotice(bulkActs: BulkActs, actor: Actor, url: URL): NoticeView | null {
  const result = bulkActs.result(actor, url.searchParams.get(doneParameter) ?? '');
  if (!result) return null;
  const here = new URL(url);
  here.searchParams.delete(doneParameter);
  return {
    text: actDone.text(result),
    tone: result.undone && result.undone.left.length > 0 ? 'advice' : 'done',
    undo: result.undone
      ? undefined
      : {
          action: paths.admin.undoAct(),
          label: actDone.undo,
          fields: [
            ['intent', 'undo'],
            ['act', result.id],
            ['tillbaka', here.pathname + here.search],
          ],
        },
  };
}
