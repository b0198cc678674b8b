import { data } from 'react-router';
import { readForm } from '../read-form.server.ts';

/**
 * What a form has posted.
 *
 * @param acts the values that its `intent` may have
 * @throws the page for a bad request when it is no form of ours
 */
export async function postedForm(request: Request, acts: readonly string[]): Promise<FormData> {
  const form = await readForm(request);
  const intent = form.get('intent');
  if (typeof intent !== 'string' || !acts.includes(intent)) throw data(null, { status: 400 });
  return form;
}
