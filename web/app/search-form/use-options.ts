import { useEffect, useRef, useState } from 'react';
import { chosenMunicipality } from './chosen-municipality.ts';
import { completions } from './completions.ts';
import { optionsFor, type Option } from './options.ts';

interface Shown {
  options: Option[];
  /** Position of the option that the arrow keys have reached; -1 is the field itself. */
  active: number;
}

const closed: Shown = { options: [], active: -1 };

/** The suggestions below a field. They are open while there are any. */
export function useOptions() {
  const [{ options, active }, setShown] = useState(closed);
  const latest = useRef<AbortController>(undefined);
  const overtake = () => latest.current?.abort();
  useEffect(() => () => latest.current?.abort(), []);

  return {
    options,
    active,
    /** Suggestions for what the field holds now. Those for what it held before stay until then. */
    ask: async (field: HTMLInputElement) => {
      overtake();
      const asked = new AbortController();
      latest.current = asked;
      setShown((before) => ({ ...before, active: -1 }));
      if (!field.form) return;
      const municipality = chosenMunicipality(new FormData(field.form));
      const suggestions = await completions(field.value.trim(), municipality, asked.signal);
      if (!asked.signal.aborted) setShown({ options: optionsFor(suggestions, field.form), active: -1 });
    },
    activate: (position: number) => {
      // Once somebody is in the list, it does not change under them.
      if (position !== -1) overtake();
      setShown((before) => ({ ...before, active: position }));
    },
    close: () => {
      overtake();
      setShown(closed);
    },
  };
}
