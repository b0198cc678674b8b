import { useEffect } from 'react';
import { Link, useRevalidator } from 'react-router';
import { importTexts } from '../texts/imports.ts';

/** Milliseconds between two looks at how far it has come. */
const interval = 1000;

/** How far something has come that is done with a sheet, row by row; script looks again by itself. */
export function Progress({
  of,
  done,
  all,
}: {
  of: keyof typeof importTexts.progress;
  done: number;
  all: number;
}) {
  const words = importTexts.progress[of];
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (state !== 'idle') return undefined;
    const timer = setTimeout(() => void revalidate(), interval);
    return () => clearTimeout(timer);
  }, [revalidate, state]);
  return (
    <section className="panel import-progress">
      <output>{done === 0 ? words.begins : words.lead(done, all)}</output>
      {done === 0 ? (
        <progress aria-label={words.label} />
      ) : (
        <progress value={done} max={all} aria-label={words.label} />
      )}
      <p className="muted">{words.meanwhile}</p>
      <Link className="button quiet" to="?">
        {importTexts.progressAgain}
      </Link>
    </section>
  );
}
