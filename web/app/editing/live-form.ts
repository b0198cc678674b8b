import { emptyEntryForm, type EntryForm } from '@insatskatalog/shared/entry-form.ts';
import { createContext, useContext, useSyncExternalStore } from 'react';

/** What the form says at each moment. The inputs keep their own values; this follows them. */
export interface LiveForm {
  read(): EntryForm;
  write(form: EntryForm): void;
  subscribe(listener: () => void): () => void;
}

export function createLiveForm(initial: EntryForm): LiveForm {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    read: () => current,
    write(form) {
      current = form;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

export const LiveFormContext = createContext<LiveForm>(createLiveForm(emptyEntryForm()));

/**
 * A value of the form as it is now; the component is drawn anew only when that changes.
 *
 * @param select gives something that can be compared with `===`
 */
export function useLive<Value extends string | number | boolean | null>(
  select: (form: EntryForm) => Value,
): Value {
  const live = useContext(LiveFormContext);
  const now = () => select(live.read());
  return useSyncExternalStore((changed) => live.subscribe(changed), now, now);
}
