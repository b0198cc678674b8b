import { useEffect } from 'react';
import { Link, useLocation, useRevalidator } from 'react-router';
import { progressTexts, type ProgressWords } from '../texts/progress.ts';
import './progress.css';

/** Milliseconds between two looks at how far it has come. */
const interval = 1000;

/** How far something has come that is done with many entries; script looks again by itself. */
export function Progress({ words, done, all }: { words: ProgressWords; done: number; all: number }) {
  const { search } = useLocation();
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (state !== 'idle') return undefined;
    const timer = setTimeout(() => void revalidate(), interval);
    return () => clearTimeout(timer);
  }, [revalidate, state]);
  return (
    <section className="panel progress-panel">
      <output>{done === 0 ? words.begins(all) : words.lead(done, all)}</output>
      {done === 0 ? (
        <progress aria-label={words.label} />
      ) : (
        <progress value={done} max={all} aria-label={words.label} />
      )}
      <p className="muted">{words.meanwhile}</p>
      <Link className="button quiet" to={search || '?'}>
        {progressTexts.again}
      </Link>
    </section>
  );
}
