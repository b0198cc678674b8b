import { paths } from '@insatskatalog/shared/paths.ts';
import { useEffect, useRef, type RefObject } from 'react';
import { useBlocker } from 'react-router';
import { editing } from '../texts/editing.ts';
import type { DraftSaver } from './draft-saver.ts';

/** Whoever follows a link away gets what is typed kept first. Where that fails, they are asked. */
export function LeaveDialog(props: {
  saver: RefObject<DraftSaver | null>;
  /** Told that a link is being followed. */
  isLeading: RefObject<boolean>;
}) {
  const { saver, isLeading } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      (saver.current?.isUnsent() ?? false) && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    void (async () => {
      isLeading.current = true;
      const kept = (await saver.current?.save('typing')) ?? true;
      const entry = saver.current?.state().entry;
      // A new entry has been given an address by now: the way back is to lead there.
      if (entry) history.replaceState(history.state, '', paths.admin.entry(entry));
      if (kept) blocker.proceed();
      else dialog.current?.showModal();
    })();
    // Each attempt to leave is asked about once.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [blocker.state]);

  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      className="edit-leave"
      aria-labelledby="lamna-rubrik"
      onClose={() => {
        isLeading.current = false;
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
