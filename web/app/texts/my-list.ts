/** What follows a list through the pages. */
export const myListTexts = {
  name: 'Min lista',
  nameWithCount: (count: number) => `Min lista (${count})`,
  show: 'Visa',
  compare: 'Jämför',
  add: 'Lägg till i min lista',
  listed: 'I min lista',
  remove: 'ta bort',
  full: 'Listan är full',
  status: (count: number) =>
    count === 0 ? '' : count === 1 ? 'Min lista har 1 insats.' : `Min lista har ${count} insatser.`,
} as const;
