const inSweden = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });

/** The ISO date of a moment in Sweden, where entries end and intake statements run out at midnight. */
export const swedishDay = (moment: Date): string => inSweden.format(moment);

const inWords = new Intl.DateTimeFormat('sv-SE', { timeZone: 'UTC', dateStyle: 'long' });

/** An ISO date as a sentence has it: "20 december 2026". */
export const dayInWords = (day: string): string => inWords.format(new Date(`${day}T00:00Z`));
