import { interventions, number } from './sv.ts';

/** What is said while something goes on with many things, so many of them done. */
export interface ProgressWords {
  begins: (all: number) => string;
  lead: (done: number, all: number) => string;
  label: string;
  meanwhile: string;
}

export const progressTexts = {
  again: 'Visa hur långt det har kommit',
  /** Above why something came to nothing that had gone on by itself. */
  failed: 'Ingenting är ändrat',
  /** A change to what many entries share. */
  shared: {
    begins: (all) => `Ändringen görs i ${interventions(all)}.`,
    lead: (done, all) => `${number(done)} av ${interventions(all)} är ändrade.`,
    label: 'Så långt har ändringen kommit',
    meanwhile: 'Du kan lämna sidan. Ändringen syns när den är gjord i alla insatser.',
  } satisfies ProgressWords,
} as const;
