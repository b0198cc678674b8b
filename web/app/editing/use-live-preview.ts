import { useCallback, useEffect, useRef, useState } from 'react';
import type { LivePreview } from './preview.server.ts';

/** Milliseconds of rest in typing before the picture follows. */
const rest = 400;

/** Where the picture is drawn, and what of: the form's inputs as they are when it is asked for. */
type Ask = () => { address: string; inputs: URLSearchParams } | null;

/** How the form looks, drawn by the server as it will be drawn for everybody; a little behind what is typed. */
export function useLivePreview(first: LivePreview): [preview: LivePreview, follow: (ask: Ask) => void] {
  const [preview, setPreview] = useState(first);
  const latest = useRef<AbortController>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      latest.current?.abort();
    },
    [],
  );
  const follow = useCallback((ask: Ask) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      latest.current?.abort();
      const asked = new AbortController();
      latest.current = asked;
      void (async () => {
        const drawn = await draw(ask, asked.signal);
        if (drawn && !asked.signal.aborted) setPreview(drawn);
      })();
    }, rest);
  }, []);
  return [preview, follow];
}

/** Null when no picture came: it is a help, and the next pause tries again. */
async function draw(ask: Ask, signal: AbortSignal): Promise<LivePreview | null> {
  const asked = ask();
  if (asked === null) return null;
  asked.inputs.set('intent', 'preview');
  try {
    const response = await fetch(asked.address, {
      method: 'POST',
      body: asked.inputs,
      redirect: 'manual',
      signal,
    });
    const answer: unknown = response.ok ? await response.json() : null;
    return isPreview(answer) ? answer : null;
  } catch {
    return null;
  }
}

const isPreview = (answer: unknown): answer is LivePreview =>
  typeof answer === 'object' &&
  answer !== null &&
  ['card', 'page', 'html', 'duplicates'].every((key) => key in answer);
