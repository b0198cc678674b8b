import { Form, Link } from 'react-router';
import { listTexts } from '../texts/worklist.ts';
import { TextField } from '../ui/form-field.tsx';
import { Icon } from '../ui/icon.tsx';
import type { ListView } from './list-view.server.ts';

/** Lists that were kept under a name, and keeping this one. */
export function SavedViews({ view, error }: { view: ListView; error?: string }) {
  const { label, keep, name, hint, submit, remove } = listTexts.views;
  const action = view.here;
  if (view.views.length === 0 && view.isEverything && !error) return null;
  return (
    <nav className="saved-views" aria-label={label}>
      {view.views.length > 0 && (
        <ul className="plain-list">
          {view.views.map((kept) => (
            <li key={kept.id}>
              <Link to={kept.to} aria-current={kept.isShown ? 'page' : undefined}>
                {kept.name}
              </Link>
              {kept.isShown && (
                <Form method="post" action={action}>
                  <input type="hidden" name="view" value={kept.id} />
                  <button
                    name="intent"
                    value="remove-view"
                    aria-label={remove(kept.name)}
                    title={remove(kept.name)}
                  >
                    <Icon name="close" />
                  </button>
                </Form>
              )}
            </li>
          ))}
        </ul>
      )}
      {!view.isEverything && !view.views.some(({ isShown }) => isShown) && (
        // Keyed, so that it is folded again when the view has been kept.
        <details key={view.views.length} className="keep-view" open={error !== undefined}>
          <summary>
            <Icon name="plus" />
            {keep}
          </summary>
          <Form method="post" action={action} className="keep-view-form">
            <TextField name="name" label={name} hint={hint} error={error} maxLength={60} required />
            <button className="button small" name="intent" value="keep-view">
              {submit}
            </button>
          </Form>
        </details>
      )}
    </nav>
  );
}
