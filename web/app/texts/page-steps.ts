import { number } from './sv.ts';

/** The pages of a list of the administration. */
export const pageStepsTexts = {
  label: 'Sidor',
  previous: 'Föregående',
  next: 'Nästa',
  current: (page: number, last: number) => `Sida ${number(page)} av ${number(last)}`,
} as const;
