const inSweden = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });

/** The ISO date of a moment in Sweden, where entries end and intake statements run out at midnight. */
export const swedishDay = (moment: Date): string => inSweden.format(moment);
