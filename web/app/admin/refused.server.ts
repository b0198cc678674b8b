import { isRefusal, type Refusal } from '@insatskatalog/shared/actor.ts';
import { data } from 'react-router';

/**
 * The answer, or the page that says no: 404 for what is not there and for what is not theirs, so that nobody learns of others'
 * drafts by trying. What cannot be done just now is left for the page to say.
 */
export function granted<Answer extends object>(
  answer: Answer | Refusal,
): Exclude<Answer, Refusal> | Extract<Refusal, { refused: 'not-now' }> {
  if (isRefusal(answer) && answer.refused !== 'not-now') throw data(null, { status: 404 });
  return answer as Exclude<Answer, Refusal> | Extract<Refusal, { refused: 'not-now' }>;
}
