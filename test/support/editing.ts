import { loadReference } from '@insatskatalog/seed/load-reference.ts';
import { accounts } from '@insatskatalog/server/db/accounts-schema.ts';
import { createEditing } from '@insatskatalog/server/editing/editing.ts';
import { createInterventionStore } from '@insatskatalog/server/interventions/store.ts';
import { isRefusal, type Actor, type Refusal } from '@insatskatalog/shared/actor.ts';
import { pino } from 'pino';
import { ownDatabase } from './own-database.ts';

/** The editing of a catalogue of the test's own, on a clock that the test sets, without search or pages. */
export function editingBench() {
  const { db, close } = ownDatabase();
  const { reference } = loadReference(db);
  let moment = new Date('2026-11-20T10:00:00Z');
  const now = () => moment;
  const store = createInterventionStore(db, now);
  const editing = createEditing({ db, store, now, onChange: () => {} });

  /** An account: of an association, or of the editorial office. */
  function actor(
    association: string | null,
    name = association === null ? 'Redaktör Ek' : 'Administratör Ask',
  ): Actor {
    const role = association === null ? ('editorial-office' as const) : ('administrator' as const);
    const id = crypto.randomUUID();
    const createdAt = moment.toISOString();
    db.insert(accounts)
      .values({ id, email: `${id}@example.org`, name, role, association, createdAt })
      .run();
    return { id, name, role, association };
  }

  return {
    db,
    store,
    now,
    editing,
    reference,
    actor,
    /** Sets the clock. */
    at: (time: string): void => {
      moment = new Date(time);
    },
    /** Does what the clock of the service does each minute. */
    aMinutePasses: () => editing.doWhatIsDue(pino({ level: 'silent' })),
    /** What the log has of an entry, oldest first. */
    log: (entry: string) =>
      db.$client
        .prepare<[string], { action: string; outcome: string; actor: string }>(
          'select action, outcome, actor from audit_events where object_id = ? order by id',
        )
        .all(entry),
    close,
  };
}

/** The answer of an act that is expected to succeed. */
export function granted<Answer extends object>(answer: Answer | Refusal): Answer {
  if (isRefusal(answer)) throw new Error(`Refused: ${JSON.stringify(answer)}`);
  return answer;
}
