import { useEffect, useRef, type ComponentProps } from 'react';

/**
 * A checkbox of a form that shows an address: ticked as the address says, also when a link has changed the address. Between the
 * two it is the reader's own.
 */
export function SyncedCheckbox({ checked, ...input }: ComponentProps<'input'> & { checked: boolean }) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.checked = checked;
  }, [checked]);
  return <input ref={box} type="checkbox" {...input} defaultChecked={checked} />;
}
