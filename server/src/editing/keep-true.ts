import type { Editing } from '@insatskatalog/shared/editing.ts';
import { intakeSchema } from '@insatskatalog/shared/intervention.ts';
import { notNow, type Desk } from './desk.ts';
import { endingIntake } from './intake-day.ts';

const notPublished = notNow('Insatsen är inte publicerad.');

/** Acts of their own on what is published: no draft is needed, and one that waits is not published by them. */
export function keepingTrue(desk: Desk): Pick<Editing, 'review' | 'setIntake'> {
  return {
    review: (actor, entry) =>
      desk.act(actor, 'entry.review', entry, (subject) => {
        const { published, association } = subject;
        if (published?.status !== 'published') return notPublished;
        const reviewed = desk.store.save(published, {
          id: published.id,
          association,
          status: published.status,
          author: actor.id,
          lastReviewedAt: desk.now().toISOString(),
          lastReviewedBy: actor.name,
          reviewDueOn: desk.reviewDueOn(association),
        });
        desk.note(actor, 'entry.review', subject, { dueOn: reviewed.reviewDueOn });
        return { published: reviewed };
      }),

    setIntake: (actor, entry, intake) =>
      desk.act(actor, 'entry.set-intake', entry, (subject) => {
        const { published, association } = subject;
        if (published?.status !== 'published') return notPublished;
        const parsed = intakeSchema.nullable().safeParse(intake);
        if (!parsed.success)
          return notNow('Välj om insatsen tar emot nya deltagare, och en dag som uppgiften gäller till.');
        const ending = endingIntake(parsed.data, null, desk.today());
        if (ending === 'past') return notNow('Dagen har redan varit. Välj en senare dag.');
        const saved = desk.store.save(
          { ...published, intake: ending.intake },
          { id: published.id, association, status: published.status, author: actor.id },
        );
        desk.note(actor, 'entry.set-intake', subject, { intake: ending.intake });
        return { published: saved };
      }),
  };
}
