import { isRefusal, type Actor } from '@insatskatalog/shared/actor.ts';
import { largestSheet } from '@insatskatalog/shared/exchange.ts';
import type { Ports } from '@insatskatalog/shared/ports.ts';
import { importTexts } from '../texts/imports.ts';
import type { SummarisedError } from '../ui/error-summary.tsx';

/** The value of the choice that stands for no association: the editorial office's own entries. */
const nationalChoice = 'nationella';

/** Reads the sheet that a form has posted. An administrator's is always for the own association, whatever the form says. */
export async function upload(
  { exchange }: Ports,
  actor: Actor,
  form: FormData,
): Promise<{ import: string } | { errors: SummarisedError[]; association: string }> {
  const { upload: words } = importTexts;
  const errors: SummarisedError[] = [];
  const file = form.get('file');
  const posted = actor.association ?? form.get('association');
  const association = typeof posted === 'string' ? posted : '';
  if (!(file instanceof File) || file.size === 0) errors.push({ field: 'file', message: words.missingFile });
  else if (file.size > largestSheet) errors.push({ field: 'file', message: words.tooLarge });
  if (association === '') errors.push({ field: 'association', message: words.missingAssociation });
  if (errors.length > 0 || !(file instanceof File)) return { errors, association };

  const sheet = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  const read = await exchange.readSheet(actor, sheet, association === nationalChoice ? null : association);
  if (isRefusal(read))
    return { errors: [{ field: 'association', message: words.notAllowed }], association: '' };
  return 'unreadable' in read ? { errors: [{ field: 'file', message: read.unreadable }], association } : read;
}
