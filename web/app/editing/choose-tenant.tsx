import { Form } from 'react-router';
import { editing } from '../texts/editing.ts';
import { nationalTenant, tenantParameter } from './tenant.ts';

/** Whose the new entry is: asked of those who keep several associations' entries. */
export function ChooseTenant({ associations }: { associations: { id: string; name: string }[] }) {
  const words = editing.fields.association;
  return (
    <>
      <div className="admin-head">
        <h1>{editing.newHeading}</h1>
      </div>
      <Form className="panel edit-tenant" method="get">
        <label className="field-label" htmlFor={tenantParameter}>
          {words.label}
        </label>
        <select className="field" id={tenantParameter} name={tenantParameter}>
          <option value={nationalTenant}>{words.national}</option>
          {associations.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <button className="button" type="submit">
          {words.begin}
        </button>
      </Form>
    </>
  );
}
