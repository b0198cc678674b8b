import { paths } from '@insatskatalog/shared/paths.ts';
import { Form } from 'react-router';
import { editing } from '../texts/editing.ts';
import { PageHead } from '../ui/page-head.tsx';
import { nationalTenant, tenantParameter } from './tenant.ts';

/** Whose the new entry is: asked of those who keep several associations' entries. */
export function ChooseTenant({ associations }: { associations: { id: string; name: string }[] }) {
  const words = editing.fields.association;
  return (
    <>
      <PageHead title={editing.newHeading} back={{ to: paths.admin.entries(), label: editing.back }} />
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
