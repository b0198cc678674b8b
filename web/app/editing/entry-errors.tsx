import { useMemo } from 'react';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { fieldId } from '../ui/form-field.tsx';
import type { Returned } from './act.server.ts';

/** Everything that is to be mended in the entry's form, each leading to its place. */
export function EntryErrors({ returned }: { returned: Returned | null }) {
  const errors = useMemo(
    () => (returned?.errors ?? []).map(({ field, message }) => ({ field: field || null, message })),
    [returned],
  );
  return <ErrorSummary errors={errors} placeOf={placeOf} />;
}

/** The element that shows what an input's name is about: some are shown as parts of a group. */
function placeOf(field: string): string {
  if (field.startsWith('coverage')) return fieldId('coverage');
  if (field === 'provider.id') return fieldId('provider.name');
  return fieldId(field);
}
