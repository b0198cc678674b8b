import type { Logger } from 'pino';
import { SearchUnavailable, type SearchEngine } from './engine.ts';

/** A person waits; a working engine answers in a tenth of this also under load. */
const deadlineMs = 800;
/** Failures in a row after which the primary engine is left alone, and for how long. */
const failuresToOpen = 2;
const openMs = 2000;

export interface EngineSwitch {
  /** Asks the primary engine, or the embedded one when it cannot. */
  ask<T>(
    question: (engine: SearchEngine, signal: AbortSignal) => Promise<T>,
  ): Promise<{ answer: T; engine: SearchEngine['name']; degraded: boolean }>;
  /** What answered last, or would answer now. */
  state(): { name: SearchEngine['name']; degraded: boolean };
  /** How many times the embedded engine has answered in the primary one's place. */
  substitutions(): number;
}

export interface Engines {
  /** Null where none can run. */
  primary: SearchEngine | null;
  /** Null when only the primary one is wanted. */
  embedded: SearchEngine | null;
  /** Whether somebody chose to have no primary engine: its absence is then no degradation. */
  embeddedByChoice: boolean;
  /** Whether the primary index has the present kind of documents: an older one would find nothing and not say so. */
  primaryIsCurrent: () => boolean;
  /** Called once an outage: comparing the whole index after every slow answer would make it slower still. */
  onPrimaryFailure: () => void;
}

/**
 * A deadline and a simple circuit breaker: after a few failures in a row everything goes to the embedded engine at once, and
 * now and then one search tries the primary one again.
 */
export function createEngineSwitch(
  { primary, embedded, embeddedByChoice, primaryIsCurrent, onPrimaryFailure }: Engines,
  log: Logger,
): EngineSwitch {
  let failures = 0;
  let substitutions = 0;
  let openUntil = 0;
  const degraded = !embeddedByChoice;

  function mayAsk(): boolean {
    if (!primaryIsCurrent()) return false;
    if (failures < failuresToOpen) return true;
    if (Date.now() < openUntil) return false;
    // This search is the one that tries; the others go on to the embedded engine meanwhile.
    openUntil = Date.now() + openMs;
    return true;
  }

  function failed(error: unknown): void {
    failures += 1;
    openUntil = Date.now() + openMs;
    if (failures !== failuresToOpen) return;
    log.warn({ err: error }, 'the primary search engine does not answer');
    onPrimaryFailure();
  }

  function succeeded(): void {
    if (failures >= failuresToOpen) log.info('the primary search engine answers again');
    failures = 0;
  }

  return {
    async ask(question) {
      let cause: unknown;
      if (primary && (embedded === null || mayAsk())) {
        try {
          const answer = await question(primary, AbortSignal.timeout(deadlineMs));
          succeeded();
          return { answer, engine: primary.name, degraded: false };
        } catch (error) {
          failed(error);
          cause = error;
        }
      }
      if (!embedded) throw new SearchUnavailable('The search engine does not answer.', { cause });
      try {
        if (primary) substitutions += 1;
        const answer = await question(embedded, AbortSignal.timeout(deadlineMs));
        return { answer, engine: embedded.name, degraded };
      } catch (error) {
        throw new SearchUnavailable('No search engine answers.', { cause: error });
      }
    },
    state() {
      if (primary && (failures < failuresToOpen || embedded === null))
        return { name: primary.name, degraded: failures > 0 };
      return { name: 'sqlite', degraded };
    },
    substitutions: () => substitutions,
  };
}
