import { useEffect } from 'react';
import { Link, useRevalidator } from 'react-router';
import { importTexts } from '../texts/imports.ts';

/** Milliseconds between two looks at how far it has come. */
const interval = 1000;

/** How far the comparison with the catalogue has come; script looks again by itself. */
export function Examining({ done, all }: { done: number; all: number }) {
  const { examining } = importTexts;
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (state !== 'idle') return undefined;
    const timer = setTimeout(() => void revalidate(), interval);
    return () => clearTimeout(timer);
  }, [revalidate, state]);
  return (
    <section className="panel import-progress">
      <output>{examining.lead(done, all)}</output>
      <progress value={done} max={all} aria-label={examining.label} />
      <Link className="button quiet" to="?">
        {examining.again}
      </Link>
    </section>
  );
}
