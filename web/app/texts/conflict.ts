import { moment } from './sv.ts';

/** When somebody else has saved the same entry meanwhile. */
export const conflictWords = {
  heading: 'Någon annan har sparat under tiden',
  who: (name: string, at: string) =>
    `${name} sparade ${moment(at)}. Inget är förlorat: välj vad som ska gälla.`,
  unknown: 'Någon annan har sparat insatsen. Inget är förlorat: välj vad som ska gälla.',
  equal: 'Ni har skrivit samma sak. Spara för att fortsätta.',
  mine: 'Ditt',
  theirs: 'Deras',
  save: 'Spara det jag har valt',
  allMine: 'Ta allt mitt',
  allTheirs: 'Ta allt deras',
  missing: 'Välj ditt eller deras i varje fält.',
};
