import type { Actor } from '@insatskatalog/shared/actor.ts';
import { isRefusal } from '@insatskatalog/shared/actor.ts';
import type { EditedEntry } from '@insatskatalog/shared/editing.ts';
import { emptyEntryForm, entryFormOf, type EntryForm } from '@insatskatalog/shared/entry-form.ts';
import type { Provider } from '@insatskatalog/shared/intervention.ts';
import { intakeMonths, monthsAfter } from '@insatskatalog/shared/months-after.ts';
import type { Ports } from '@insatskatalog/shared/ports.ts';
import { data } from 'react-router';
import { granted } from '../admin/refused.server.ts';
import { nationalTenant, tenantParameter } from './tenant.ts';

/** What the form is about: an entry that is there, or one that is to begin. */
export interface Subject {
  /** Null for a new entry, until it has been saved for the first time. */
  id: string | null;
  association: string | null;
  edited: EditedEntry | null;
}

/**
 * What an address of the editor is about; null for a new entry of which it is still to be said whose it is.
 *
 * @param entry an id, or `ny`
 * @throws 404 for what is not there or not theirs
 */
export function subjectOf(ports: Ports, actor: Actor, entry: string, url: URL): Subject | null {
  if (entry !== 'ny') {
    const opened = granted(ports.editing.open(actor, entry));
    if (isRefusal(opened)) throw data(null, { status: 404 });
    return { id: opened.id, association: opened.association, edited: opened };
  }
  if (actor.role === 'administrator') return { id: null, association: actor.association, edited: null };
  const asked = url.searchParams.get(tenantParameter);
  if (asked === nationalTenant) return { id: null, association: null, edited: null };
  const { associations } = ports.catalogue.reference();
  const tenant = associations.find(({ id }) => id === asked);
  return tenant ? { id: null, association: tenant.id, edited: null } : null;
}

/** What the form begins with: the draft, what is published, or what is most often true of a new entry. */
export function firstForm({ edited, association }: Subject, { catalogue, worklist }: Ports): EntryForm {
  if (edited?.draft) return edited.draft.form;
  if (edited?.published) return entryFormOf(edited.published);
  const tenant = catalogue.reference().associations.find(({ id }) => id === association);
  return {
    ...emptyEntryForm(),
    coverage: tenant
      ? { kind: 'municipalities', municipalities: tenant.municipalities, county: '' }
      : { kind: association === null ? 'national' : '', municipalities: [], county: '' },
    languages: ['sv'],
    intake: { state: '', waitingWeeks: '', until: monthsAfter(worklist.today(), intakeMonths) },
  };
}

/** More providers than this no list to type in can offer. */
const mostProviders = 5_000;

/** Those that can be chosen: all that are known, and the entry's own. */
export async function knownProviders({ catalogue }: Ports, { edited }: Subject): Promise<Provider[]> {
  const { items } = await catalogue.providers(1, mostProviders);
  const own = [edited?.published?.provider, edited?.draft?.form.provider].filter(
    (provider) => provider !== undefined && provider.id !== '',
  );
  return [
    ...items,
    ...own.flatMap((provider) => (provider && items.every(({ id }) => id !== provider.id) ? [provider] : [])),
  ];
}
