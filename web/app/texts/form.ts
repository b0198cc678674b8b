/** Words of every form of the administration and of signing in. */
export const formTexts = {
  optional: 'frivilligt',
  required: 'måste fyllas i',
  errors: (count: number) => (count === 1 ? 'En sak behöver rättas' : `${count} saker behöver rättas`),
  /** Before the page's title, so that a page that comes back says so first of all. */
  titleWithErrors: (title: string) => `Fel: ${title}`,
  cancel: 'Avbryt',
} as const;
