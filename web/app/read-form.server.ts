import { data } from 'react-router';

/**
 * What a form has posted.
 *
 * @throws a 400 page for a body that is no form: of another type than forms have, or cut off
 */
export async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw data(null, { status: 400 });
  }
}
