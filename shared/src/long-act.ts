/** An act on so many entries that it goes on after the answer: its page shows how far it has come. */
export interface GoesOn {
  goesOn: true;
}

/** How far one has come: entries that are done, of all. Or why it came to nothing, in words for the one who asked. */
export type LongAct = { done: number; all: number } | { reason: string };
