import type { Objection } from '@insatskatalog/shared/proposals.ts';
import { objectionMessage } from '../texts/proposals.ts';
import type { SummarisedError } from '../ui/error-summary.tsx';

/** What keeps a proposal from being taken in, as the form says it. */
export const errorsOf = (objections: Objection[]): SummarisedError[] =>
  objections.map((objection) => ({
    field: objection.field === 'form' ? null : objection.field,
    message: objectionMessage(objection),
  }));
