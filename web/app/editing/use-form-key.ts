import { useState } from 'react';
import { useLocation } from 'react-router';

/**
 * Which form this is. It stays the one it was while a new entry gets its address, and when somebody jumps to another part of the page:
 * what the inputs say by then is nowhere else.
 *
 * @param entry as the address has it: an id, or `ny`
 */
export function useFormKey(entry: string): string {
  const { state, key, hash }: { state: unknown; key: string; hash: string } = useLocation();
  const asked = formKeyIn(state) ?? (entry === 'ny' ? `ny ${key}` : entry);
  const [form, setForm] = useState({ entry, key: asked });
  // The browser makes a step of a jump by itself, without a state.
  const isJump = hash !== '' && state === null && form.entry === entry;
  if (isJump || (form.entry === entry && form.key === asked)) return form.key;
  setForm({ entry, key: asked });
  return asked;
}

function formKeyIn(state: unknown): string | null {
  if (typeof state !== 'object' || state === null || !('formKey' in state)) return null;
  return typeof state.formKey === 'string' ? state.formKey : null;
}
