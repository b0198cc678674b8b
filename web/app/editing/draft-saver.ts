import { paths } from '@insatskatalog/shared/paths.ts';
import { z } from 'zod';

/** Milliseconds of rest in typing before what has been typed is sent. */
const pause = 2_000;
/** Milliseconds until a failed saving is tried again. */
const retryAfter = 8_000;
/** Milliseconds after which an answer is no longer waited for. */
const deadline = 15_000;

/** How it goes with keeping what somebody writes. */
export interface Saving {
  phase: 'unchanged' | 'unsaved' | 'saving' | 'saved' | 'offline' | 'signed-out' | 'conflict' | 'refused';
  /** The entry's id; null until it has been saved for the first time. */
  entry: string | null;
  /** What was read last: `Editing` compares it with what is there. */
  edition: string;
  version: number | null;
  /** When it was saved last (UTC). */
  savedAt: string | null;
}

const answerSchema = z.union([
  z.object({
    saved: z.object({ entry: z.string(), edition: z.string(), version: z.number(), savedAt: z.string() }),
  }),
  z.object({ conflict: z.literal(true) }),
  z.object({ refused: z.string() }),
]);

export type SavingAnswer = z.infer<typeof answerSchema>;

export type DraftSaver = ReturnType<typeof createDraftSaver>;

/**
 * Keeps a form on the server while it is being written: at each pause, one saving at a time, again when one has failed.
 *
 * @param read the form's inputs as they are now
 * @param search what the address of a new entry says besides (`?forbund=…`)
 * @param told hears of each change
 */
export function createDraftSaver(
  start: Saving,
  search: string,
  read: () => URLSearchParams | null,
  told: (saving: Saving) => void,
) {
  let state = start;
  let isDirty = false;
  let isLeading = false;
  let running: Promise<boolean> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const become = (change: Partial<Saving>): void => {
    state = { ...state, ...change };
    told(state);
  };
  const address = () => paths.admin.entryWriting(state.entry ?? 'ny') + (state.entry === null ? search : '');
  const body = (purpose: 'typing' | 'save'): URLSearchParams | null => {
    const inputs = read();
    inputs?.set('intent', purpose);
    inputs?.set('edition', state.edition);
    return inputs;
  };
  const later = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void save('typing'), milliseconds);
  };

  async function send(purpose: 'typing' | 'save'): Promise<boolean> {
    const inputs = body(purpose);
    if (inputs === null) return false;
    isDirty = false;
    become({ phase: 'saving' });
    const phase = await ask(inputs);
    if (phase === 'saved') {
      become({ phase: isDirty ? 'unsaved' : 'saved' });
      if (isDirty) later(pause);
      return true;
    }
    isDirty = true;
    become({ phase });
    if (phase === 'offline' || phase === 'signed-out') later(retryAfter);
    return false;
  }

  async function ask(inputs: URLSearchParams): Promise<Saving['phase']> {
    try {
      const response = await fetch(address(), {
        method: 'POST',
        body: inputs,
        // Whoever is signed out is led to sign in: the text stays here meanwhile.
        redirect: 'manual',
        signal: AbortSignal.timeout(deadline),
      });
      if (response.type === 'opaqueredirect') return 'signed-out';
      if (response.status >= 500) return 'offline';
      const answer = answerSchema.safeParse(await response.json());
      if (!answer.success || 'refused' in answer.data) return 'refused';
      if ('conflict' in answer.data) return 'conflict';
      const { saved } = answer.data;
      state = { ...state, ...saved };
      return 'saved';
    } catch {
      return 'offline';
    }
  }

  /** Sends what has not been sent, after what is under way. Gives whether all is kept now. */
  async function save(purpose: 'typing' | 'save'): Promise<boolean> {
    clearTimeout(timer);
    // Somebody else may have begun another while this one was waited for.
    for (let before = running; before !== null; before = running) await before;
    if (!isDirty && purpose === 'typing') return true;
    running = send(purpose).finally(() => (running = null));
    return running;
  }

  return {
    state: () => state,
    /** Where the form of this entry is kept and drawn. */
    address,
    isUnsent: () => isDirty || running !== null,
    save,
    /**
     * Something in the form is another than before.
     *
     * @param hasWords whether anything has been written: an entry is begun with words, not with a choice
     */
    changed(hasWords: boolean): void {
      if (!hasWords && state.entry === null && running === null) {
        clearTimeout(timer);
        isDirty = false;
        become({ phase: 'unchanged' });
        return;
      }
      isDirty = true;
      // What somebody else has saved in between is not written over without being asked.
      if (state.phase === 'conflict') return;
      if (state.phase !== 'saving') become({ phase: 'unsaved' });
      later(pause);
    },
    /** The page goes away: a last try that outlives it. */
    leave(): void {
      clearTimeout(timer);
      if (!isDirty || running !== null || state.phase === 'conflict') return;
      const inputs = body('typing');
      if (inputs !== null && navigator.sendBeacon(address(), inputs)) isDirty = false;
    },
    stop: () => clearTimeout(timer),
    /** Says whether an act or a link is under way: nothing else may lead anywhere then, it would be cut short. */
    setLeading(leads: boolean): void {
      isLeading = leads;
    },
    isLeading: () => isLeading,
  };
}
