import { data } from 'react-router';

/**
 * What a form has posted.
 *
 * @param acts the values that its `intent` may have
 * @throws the page for a bad request when it is no form of ours
 */
export async function postedForm(request: Request, acts: readonly string[]): Promise<FormData> {
  const form = await request.formData().catch(() => null);
  const intent = form?.get('intent');
  if (form === null || typeof intent !== 'string' || !acts.includes(intent))
    throw data(null, { status: 400 });
  return form;
}
