import { Link } from 'react-router';
import { pageStepsTexts as texts } from '../texts/page-steps.ts';
import './page-steps.css';

/** A page of a list, from 1, and the addresses of those beside it. */
export interface PageStepsView {
  page: number;
  last: number;
  previous: string | null;
  next: string | null;
}

/** The ways to the page before and the page after, and where one is between them. */
export function PageSteps({ steps }: { steps: PageStepsView | null }) {
  if (steps === null) return null;
  const { page, last, previous, next } = steps;
  return (
    <nav className="page-steps" aria-label={texts.label}>
      {previous !== null && (
        <Link className="button quiet small" to={previous} rel="prev">
          {texts.previous}
        </Link>
      )}
      <span>{texts.current(page, last)}</span>
      {next !== null && (
        <Link className="button quiet small" to={next} rel="next">
          {texts.next}
        </Link>
      )}
    </nav>
  );
}
