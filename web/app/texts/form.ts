/** Words of every form of the administration and of signing in. */
export const formTexts = {
  optional: 'frivilligt',
  errors: (count: number) => (count === 1 ? 'Ett fält behöver rättas' : `${count} fält behöver rättas`),
  /** Before the page's title, so that a page that comes back says so first of all. */
  titleWithErrors: (title: string) => `Fel: ${title}`,
  cancel: 'Avbryt',
} as const;
