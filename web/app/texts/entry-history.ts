import type { Revision } from '@insatskatalog/shared/editing.ts';
import { day, listed, moment } from './sv.ts';

const acts: Record<Revision['act'], string> = {
  saved: 'sparade utkast',
  published: 'publicerade',
  reviewed: 'granskade',
  archived: 'arkiverade',
};

/** "Anna Ek sparade utkast". */
const byWhom = (act: Revision['act'], name: string) => `${name} ${acts[act]}`;

/** What an entry has said before, and who changed it. */
export const historyWords = {
  title: (name: string) => `Historik: ${name}`,
  heading: 'Historik',
  back: (name: string) => `Till ${name}`,
  byWhom,
  first: 'Första versionen',
  unchanged: 'Inga fält ändrades',
  changed: (names: string[]) => {
    const shown = names.slice(0, 4);
    return names.length > shown.length
      ? `Ändrade ${shown.join(', ')} och ${names.length - shown.length} fält till`
      : `Ändrade ${listed(shown)}`;
  },
  whatChanged: 'Visa ändringen',
  restore: 'Återställ',
  /** After a link's words, for those who hear links without what is around them. */
  of: (at: string) => ` ${moment(at)}`,
  compare: { legend: 'Jämför två versioner', from: 'Från', to: 'Till', submit: 'Jämför' },
  now: {
    draft: 'Utkastet nu',
    published: 'Det som är publicerat nu',
    archived: 'Det som senast var publicerat',
  },
  revision: ({ act, savedAt, savedByName }: Pick<Revision, 'act' | 'savedAt' | 'savedByName'>) =>
    `${moment(savedAt)}: ${byWhom(act, savedByName)}`,
  untitled: 'Insats utan namn',
};

export const comparisonWords = {
  title: (name: string) => `Jämför versioner: ${name}`,
  heading: 'Jämför versioner',
  back: 'Till historiken',
  equal: 'De två versionerna säger samma sak.',
  differing: 'Visa bara det som skiljer',
  all: 'Visa alla fält',
  restore: {
    heading: (at: string) => `Återställ versionen från ${day(at)}`,
    text: 'Den blir ett utkast, som du kan ändra innan du publicerar. Det som är publicerat ligger kvar så länge.',
    textNew: 'Den blir ett utkast, som du kan ändra innan du publicerar.',
    replaces: (name: string, at: string) =>
      `Det finns redan ett utkast, sparat av ${name} ${moment(at)}. Det ersätts, men ligger kvar i historiken.`,
    unschedules: (iso: string) => `Utkastet skulle ha publicerats ${day(iso)}. Den dagen faller.`,
    submit: 'Gör till utkast',
    conflict: 'Någon annan sparade just innan. Läs igenom igen och återställ sedan, om du vill.',
  },
};
