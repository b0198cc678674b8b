import type { Actor, Refusal } from '@insatskatalog/shared/actor.ts';
import type { Associations, AssociationSaved } from '@insatskatalog/shared/associations.ts';
import type { FormError } from '@insatskatalog/shared/publishable.ts';
import type { Association } from '@insatskatalog/shared/reference.ts';
import { eq } from 'drizzle-orm';
import type { RecordEvent } from '../audit/record.ts';
import { associationSettings } from '../db/editing-schema.ts';
import type { Database } from '../db/open.ts';
import { associationMunicipalities, associations } from '../db/reference-schema.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import { swedishDay } from '../interventions/swedish-day.ts';
import { allows, type Action } from '../policy.ts';
import { noteReferenceEdit, type CachedReference } from '../reference.ts';
import { readEmbedHosts } from './embed-hosts.ts';
import {
  readAccessibility,
  readContact,
  readMunicipalities,
  readPresentation,
  readReviewMonths,
  readTheme,
} from './read-forms.ts';
import { readLogo } from './read-logo.ts';

const forbidden: Refusal = { refused: 'forbidden' };
const notFound: Refusal = { refused: 'not-found' };

export interface SettingsParts {
  db: Database;
  reference: CachedReference;
  record: RecordEvent;
  now: () => Date;
}

/** What an association decides about itself, kept so that the public pages follow at once. */
export function createAssociationSettings({ db, reference, record, now }: SettingsParts): Associations {
  const find = (id: string) => reference.current().associations.find((association) => association.id === id);

  /**
   * Keeps a part of what an association is: judges what was given, unless the actor may not change it, and writes it with what it
   * was before.
   */
  function save<Value>(
    act: { actor: Actor; id: string; part: string; action?: Action },
    judge: () => { value: Value } | { errors: FormError[] },
    write: (value: Value, before: Association) => { before?: unknown; after: unknown },
  ): AssociationSaved {
    const { actor, id, part, action = 'association.edit' } = act;
    const before = find(id);
    if (!before) return notFound;
    if (!allows(actor, action, id)) return forbidden;
    const judged = judge();
    if ('errors' in judged) return judged;
    writeTransaction(db, () => {
      record({
        actor: actor.id,
        actorName: actor.name,
        action,
        objectKind: 'association',
        objectId: id,
        objectName: before.name,
        association: id,
        details: { part, ...write(judged.value, before) },
      });
      noteReferenceEdit(db);
    });
    reference.refresh();
    return { saved: find(id) ?? before };
  }

  const setRow = (id: string, values: Partial<typeof associations.$inferInsert>): void => {
    db.update(associations).set(values).where(eq(associations.id, id)).run();
  };
  const setDecision = (id: string, values: Partial<typeof associationSettings.$inferInsert>): void => {
    db.insert(associationSettings)
      .values({ association: id, embedHosts: [], accessibility: {}, ...values })
      .onConflictDoUpdate({ target: associationSettings.association, set: values })
      .run();
  };

  return {
    list: (actor) =>
      reference.current().associations.filter(({ id }) => allows(actor, 'association.edit', id)),

    open(actor, id) {
      const association = find(id);
      if (!association) return notFound;
      return allows(actor, 'association.read', id) ? association : forbidden;
    },

    present: (actor, id, form) =>
      save(
        { actor, id, part: 'presentation' },
        () => readPresentation(form),
        (after, { name, shortName, about, organisationNumber }) => {
          setRow(id, { name: after.name, shortName: after.shortName, about: after.about });
          setDecision(id, { organisationNumber: after.organisationNumber });
          return { before: { name, shortName, about, organisationNumber }, after };
        },
      ),

    setTheme: (actor, id, theme) =>
      save(
        { actor, id, part: 'colours' },
        () => (theme === null ? { value: null } : readTheme(theme)),
        (after, before) => {
          setRow(id, { theme: after });
          return { before: before.theme, after };
        },
      ),

    setLogo: (actor, id, picture) =>
      save(
        { actor, id, part: 'logo' },
        () => (picture === null ? { value: null } : readLogo(picture)),
        (after) => {
          setDecision(id, { logo: after && Buffer.from(after.bytes), logoType: after?.type ?? null });
          return { after: after && { ...after, bytes: after.bytes.byteLength } };
        },
      ),

    setContact: (actor, id, form) =>
      save(
        { actor, id, part: 'contact' },
        () => readContact(form),
        (after, { contact }) => {
          setDecision(id, { contactEmail: after.email, contactPhone: after.phone });
          return { before: contact, after };
        },
      ),

    setMunicipalities: (actor, id, codes) =>
      save(
        { actor, id, part: 'municipalities', action: 'association.set-municipalities' },
        () => readMunicipalities(codes, reference.current()),
        (after, { municipalities }) => {
          db.delete(associationMunicipalities).where(eq(associationMunicipalities.association, id)).run();
          db.insert(associationMunicipalities)
            .values(after.map((municipality) => ({ association: id, municipality })))
            .run();
          return { before: municipalities, after };
        },
      ),

    setEmbedHosts: (actor, id, lines) =>
      save(
        { actor, id, part: 'embedding' },
        () => readEmbedHosts(lines),
        (after, { embedHosts }) => {
          setDecision(id, { embedHosts: after });
          return { before: embedHosts, after };
        },
      ),

    setReviewMonths: (actor, id, months) =>
      save(
        { actor, id, part: 'review' },
        () => readReviewMonths(months),
        (after, { reviewMonths }) => {
          setDecision(id, { reviewMonths: after });
          return { before: reviewMonths, after };
        },
      ),

    stateAccessibility: (actor, id, form) =>
      save(
        { actor, id, part: 'accessibility' },
        () => readAccessibility(form, swedishDay(now())),
        (after, { accessibility }) => {
          setDecision(id, { accessibility: after });
          return { before: accessibility, after };
        },
      ),
  };
}
