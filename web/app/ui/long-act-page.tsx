import type { LongAct } from '@insatskatalog/shared/long-act.ts';
import { useMemo } from 'react';
import { progressTexts } from '../texts/progress.ts';
import { noErrors } from './error-summary.tsx';
import { PageHead } from './page-head.tsx';
import { Progress } from './progress.tsx';

/** In place of a form while what was sent with it goes on. */
export function LongActPage({ title, done, all }: { title: string; done: number; all: number }) {
  return (
    <>
      <PageHead title={title} />
      <Progress words={progressTexts.shared} done={done} all={all} />
    </>
  );
}

/** Why the last try came to nothing, as a form's errors: the same list until something else is read. */
export const useFailure = (act: LongAct | null) =>
  useMemo(() => (act && 'reason' in act ? [{ field: null, message: act.reason }] : noErrors), [act]);
