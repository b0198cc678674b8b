import type { Actor } from '@insatskatalog/shared/actor.ts';
import type { Logger } from 'pino';
import type { ExamineParts } from './examine-row.ts';
import { examine } from './examine.ts';
import type { Line } from './line.ts';
import type { ImportStore } from './import-store.ts';

/** Milliseconds that a page waits for an examination before it shows how far it has come. */
const worthWaiting = 1500;

/** Examinations of sheets under way: one a sheet, begun again by whoever opens it if the service stopped in the middle. */
export function createExaminations(parts: ExamineParts & { imports: ImportStore; line: Line; log: Logger }) {
  const running = new Map<string, { mapped: number; rows: number; ended: Promise<void> }>();

  async function run(actor: Actor, id: string, mapped: number): Promise<void> {
    const row = parts.imports.find(id);
    if (!row) return;
    const findings = await examine(parts, actor, row.association, row.content, (rows) => {
      const present = running.get(id);
      if (present?.mapped === mapped) present.rows = rows;
    });
    const now = parts.imports.find(id);
    // Mapped anew, decided or discarded in between: what was found is of no use.
    if (now?.state !== 'read' || now.content.mapped !== mapped) return;
    parts.imports.put(id, { ...now.content, findings });
  }

  return {
    /** How many rows have been examined, of a sheet whose examination is under way. */
    rowsDone: (id: string): number => running.get(id)?.rows ?? 0,
    /** Begins an examination unless it is under way. */
    begin(actor: Actor, id: string, mapped: number): void {
      if (running.get(id)?.mapped === mapped) return;
      const ended = parts.line
        .take(() => run(actor, id, mapped))
        .catch((error: unknown) => parts.log.error({ err: error, import: id }, 'an import was not examined'))
        .finally(() => {
          if (running.get(id)?.mapped === mapped) running.delete(id);
        });
      running.set(id, { mapped, rows: 0, ended });
    },
    /** Waits for it as long as a page may take. */
    async settle(id: string): Promise<void> {
      const ended = running.get(id)?.ended;
      if (!ended) return;
      const { promise, resolve } = Promise.withResolvers<void>();
      const timer = setTimeout(resolve, worthWaiting);
      await Promise.race([ended, promise]);
      clearTimeout(timer);
    },
    /** Waits for all that are under way: they write to the database. */
    close: async (): Promise<void> => {
      await Promise.all([...running.values()].map(({ ended }) => ended));
    },
  };
}
