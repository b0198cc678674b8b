/** Who acts when a day has come that somebody chose before, or when something follows from what somebody did. */
export const system = { id: 'system', name: 'Automatiskt' };
