import { data } from 'react-router';

/** A form's page again, with all that is to be mended in it: what was sent could be read and cannot be done (422, RFC 9110 § 15.5.21). */
export const toMend = <View extends { errors: readonly object[] }>(view: View) =>
  data(view, { status: view.errors.length > 0 ? 422 : 200 });
