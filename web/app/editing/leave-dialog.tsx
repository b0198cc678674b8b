import { paths } from '@insatskatalog/shared/paths.ts';
import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';
import { useBlocker } from 'react-router';
import { editing } from '../texts/editing.ts';
import type { DraftSaver } from './draft-saver.ts';

/** Whoever follows a link away gets what is typed kept first. Where that fails, they are asked. */
export function LeaveDialog({ saverRef }: { saverRef: RefObject<DraftSaver | null> }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      (saverRef.current?.isUnsent() ?? false) && currentLocation.pathname !== nextLocation.pathname,
  );
  const leave = useEffectEvent(async () => {
    saverRef.current?.setLeading(true);
    const kept = (await saverRef.current?.save('typing')) ?? true;
    const entry = saverRef.current?.state().entry;
    // A new entry has been given an address by now: the way back is to lead there.
    if (entry) history.replaceState(history.state, '', paths.admin.entry(entry));
    if (kept) blocker.proceed?.();
    else dialog.current?.showModal();
  });
  useEffect(() => {
    if (blocker.state === 'blocked') void leave();
  }, [blocker.state]);

  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      className="edit-leave"
      aria-labelledby="lamna-rubrik"
      onClose={() => {
        saverRef.current?.setLeading(false);
        blocker.reset?.();
      }}
    >
      <h2 id="lamna-rubrik">{editing.leave.heading}</h2>
      <p>{editing.leave.text}</p>
      <div className="edit-acts">
        <button className="button" type="button" onClick={close}>
          {editing.leave.stay}
        </button>
        <button
          className="button quiet"
          type="button"
          onClick={() => {
            blocker.proceed?.();
          }}
        >
          {editing.leave.leave}
        </button>
      </div>
    </dialog>
  );
}
