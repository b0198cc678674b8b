import { paths } from '@insatskatalog/shared/paths.ts';
import { useEffect, useRef, useState } from 'react';
import type { LivePreview } from './preview.server.ts';

/** Milliseconds of rest in typing before the picture follows. */
const rest = 400;

/**
 * How the form looks, drawn by the server as it will be drawn for everybody; a little behind what is typed.
 *
 * @param read the form's inputs as they are now
 */
export function useLivePreview(
  first: LivePreview,
  address: { entry: string | null; search: string },
  read: () => URLSearchParams | null,
) {
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

  async function draw(): Promise<void> {
    latest.current?.abort();
    const asked = new AbortController();
    latest.current = asked;
    const inputs = read();
    inputs?.set('intent', 'preview');
    const { entry, search } = address;
    try {
      const response = await fetch(paths.admin.entryWriting(entry ?? 'ny') + (entry === null ? search : ''), {
        method: 'POST',
        body: inputs,
        redirect: 'manual',
        signal: asked.signal,
      });
      const answer: unknown = response.ok ? await response.json() : null;
      if (isPreview(answer) && !asked.signal.aborted) setPreview(answer);
    } catch {
      // The picture is a help: it stays as it was, and the next pause tries again.
    }
  }

  return {
    preview,
    follow(): void {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void draw(), rest);
    },
  };
}

const isPreview = (answer: unknown): answer is LivePreview =>
  typeof answer === 'object' &&
  answer !== null &&
  ['card', 'page', 'html', 'duplicates'].every((key) => key in answer);
