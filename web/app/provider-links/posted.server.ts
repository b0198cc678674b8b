import { readEntryForm } from '@insatskatalog/shared/form-names.ts';
import type { Objection } from '@insatskatalog/shared/proposals.ts';
import type { ProviderProposal } from '@insatskatalog/shared/provider-links.ts';
import { data } from 'react-router';
import { intentOf, textOf } from '../admin/posted.server.ts';
import { errorsOf } from '../proposals/errors.server.ts';
import { readForm } from '../read-form.server.ts';
import { providerForm } from '../texts/provider-space.ts';

/** What a provider has posted. A form longer than any form lets it be is not from our page. */
export async function readProviderProposal(request: Request): Promise<ProviderProposal> {
  const posted = await readForm(request);
  const form = readEntryForm(posted);
  intentOf(posted, ['send']);
  if (!form) throw data(null, { status: 400 });
  return { form, message: textOf(posted, 'message'), replyTo: textOf(posted, 'replyTo') };
}

/** What keeps it from being taken in, in the words of the provider's form. */
export const providerErrors = (objections: Objection[]) =>
  errorsOf(objections).map((error, index) =>
    objections[index]?.reason === 'nothing-said'
      ? { ...error, message: error.field === null ? providerForm.nothingChanged : providerForm.titleMissing }
      : error,
  );
