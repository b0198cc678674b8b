import type { UnreadableReason } from './sheet/unreadable.ts';

/** Why a file could not be read, and what to do about it. */
export const unreadableBecause: Record<UnreadableReason | 'busy', string> = {
  'unknown-format':
    'Filen är inte en tabell som vi kan läsa. Spara den som Excel-arbetsbok (.xlsx) eller CSV och försök igen.',
  'old-excel':
    'Filen är sparad i ett äldre Excel-format eller har lösenord. Spara den som Excel-arbetsbok (.xlsx) utan lösenord.',
  malformed:
    'Filen går inte att läsa: den är skadad, eller så saknas ett citattecken. Öppna den, spara den på nytt och försök igen.',
  empty: 'Filen är tom. Första raden ska ha kolumnernas namn, och varje rad under den är en insats.',
  'too-many-rows': 'Filen har fler än 10 000 rader. Dela upp den i flera.',
  'too-many-columns': 'Filen har fler än 600 kolumner. Ta bort dem som inte hör till mallen.',
  'too-large': 'Filen innehåller mer än någon lista över insatser gör, och läses därför inte.',
  'too-slow': 'Filen tog för lång tid att läsa. Dela upp den i flera.',
  busy: 'Många läser in filer just nu. Vänta en liten stund och läs in filen igen.',
};
