import { mostCompared } from '@insatskatalog/shared/my-list.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { Form } from 'react-router';
import { HiddenList } from '../my-list/hidden-list.tsx';
import { listPage } from '../texts/list-page.ts';

/** The checkboxes of the entries belong to it by this id. */
export const compareFormId = 'jamfor';

/** Leads to the chosen entries side by side. A short list is compared whole, unless some are left out. */
export function CompareForm({ count }: { count: number }) {
  return (
    <Form id={compareFormId} className="no-print" action={paths.comparison()}>
      <HiddenList />
      <button className="button quiet small">
        {count > mostCompared ? listPage.compareChosen : listPage.acts.compare}
      </button>
    </Form>
  );
}
