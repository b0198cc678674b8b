import { useEffect, useRef, useState, type RefObject } from 'react';
import { createDraftSaver, type DraftSaver, type Saving } from './draft-saver.ts';

/** Keeps a form on the server while it is being written, and warns whoever leaves before it is kept. */
export function useDraftSaving(
  form: RefObject<HTMLFormElement | null>,
  start: Saving,
  search: string,
): { saving: Saving; saverRef: RefObject<DraftSaver | null> } {
  const [saving, setSaving] = useState(start);
  const saverRef = useRef<DraftSaver>(null);
  const [first] = useState({ start, search });

  useEffect(() => {
    const made = createDraftSaver(first.start, first.search, () => inputsOf(form.current), setSaving);
    saverRef.current = made;
    const hidden = () => {
      if (document.visibilityState === 'hidden') void made.save('typing');
    };
    const leaving = (event: BeforeUnloadEvent) => {
      if (made.isUnsent()) event.preventDefault();
    };
    const left = () => made.leave();
    document.addEventListener('visibilitychange', hidden);
    window.addEventListener('beforeunload', leaving);
    window.addEventListener('pagehide', left);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      window.removeEventListener('beforeunload', leaving);
      window.removeEventListener('pagehide', left);
      made.stop();
    };
  }, [form, first]);

  return { saving, saverRef };
}

/** A form's text inputs; it has no others. */
export function inputsOf(form: HTMLFormElement | null): URLSearchParams | null {
  if (form === null) return null;
  const inputs = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') inputs.append(name, value);
  return inputs;
}
