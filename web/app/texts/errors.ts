export interface ErrorWords {
  heading: string;
  text: string;
}

const notFound: ErrorWords = {
  heading: 'Sidan finns inte',
  text: 'Adressen kan vara felskriven, eller så har sidan flyttat. Sök efter det du letar efter, eller välj en väg vidare.',
};
const broken: ErrorWords = {
  heading: 'Något gick fel hos oss',
  text: 'Det är inte ditt fel. Vänta en stund och ladda om sidan. Du kan också prova en annan väg.',
};
const byStatus: Record<number, ErrorWords> = {
  400: {
    heading: 'Adressen går inte att tolka',
    text: 'Något i adressen är felskrivet. Sök efter det du letar efter, eller välj en väg vidare.',
  },
  404: notFound,
  503: {
    heading: 'Tjänsten kan inte svara just nu',
    text: 'Det är ett tillfälligt fel. Vänta en stund och ladda om sidan.',
  },
};

export const errors = {
  /** What to say about an HTTP status. */
  words: (status: number): ErrorWords => byStatus[status] ?? (status < 500 ? notFound : broken),
  search: { label: 'Vad letar du efter?', submit: 'Sök' },
  waysHeading: 'Vägar vidare',
  ways: {
    search: 'Sök bland alla insatser',
    municipalities: 'Välj din kommun',
    associations: 'Se samordningsförbunden',
    start: 'Gå till startsidan',
  },
} as const;
