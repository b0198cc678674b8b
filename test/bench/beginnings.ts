/** What somebody has typed so far, and where they live. */
export interface Beginning {
  text: string;
  municipality: string | null;
}

/** Words of titles, of providers' names, of topics and of places; "kommun" and "social" begin most providers' names. */
const words =
  'arbetsträning boendestöd kommunen socialtjänsten studier skulder praktik ångest linköping återhämtning'.split(
    ' ',
  );
const lengths = [2, 3, 4, 5, 6, 7, 8];

/** The first two to eight letters of words, every other time where much is on offer. */
export const beginnings: Beginning[] = words.flatMap((word) =>
  lengths.map((length) => ({
    text: word.slice(0, length),
    municipality: length % 2 === 0 ? null : '0180',
  })),
);
