import type { BulkKind } from '@insatskatalog/shared/bulk.ts';
import { day, interventions, number } from './sv.ts';

/** Acts on many entries. */
export const bulkTexts = {
  title: 'Flera insatser',
  bar: {
    heading: 'Gör något med flera',
    hint: 'Kryssa för insatser i listan, eller välj alla.',
    select: (title: string) => `Välj ${title}`,
    selectPage: 'Välj alla på sidan',
    all: (count: number) => `Alla ${number(count)} som matchar`,
    tooMany: (most: number) => `Högst ${number(most)} åt gången.`,
    act: 'Vad vill du göra?',
    submit: 'Fortsätt',
  },
  acts: {
    review: 'Markera som granskade',
    archive: 'Arkivera',
    'change-provider': 'Byt utförare',
    'add-tag': 'Lägg till ett ord',
    'remove-tag': 'Ta bort ett ord',
  } satisfies Partial<Record<BulkKind, string>>,
  back: 'Till listan',
  chooseProvider: {
    label: 'Ny utförare',
    hint: 'Börja skriva och välj ur listan.',
    unknown: 'Det finns ingen utförare med det namnet. Välj ur listan. En ny utförare skriver du i insatsen.',
  },
  chooseTag: {
    add: 'Ord att lägga till',
    remove: 'Ord att ta bort',
    hint: 'Ur ordlistorna, som målgrupp eller behov.',
  },
  chooseTagEmpty: 'Välj ett ord',
  preview: 'Förhandsgranska',
  heading: (act: string, count: number) => `${act}: ${interventions(count)}`,
  will: (count: number) => `${interventions(count)} ändras`,
  willNone: 'Ingen insats ändras',
  wont: (count: number) => `${interventions(count)} ändras inte`,
  before: 'Inget har ändrats än. Du kan ångra efteråt.',
  reviewMeaning: 'Du intygar att någon har kontrollerat att uppgifterna stämmer.',
  archiveMeaning: 'Insatserna försvinner ur sökningen. Adresserna finns kvar och förklarar.',
  unschedules: (on: string) => `Publiceringen ${day(on)} ställs in. Utkastet ligger kvar.`,
  toProvider: (name: string) => `Ny utförare: ${name}`,
  word: (label: string) => `Ordet är: ${label}`,
  confirm: (act: string, count: number) => `${act} (${number(count)})`,
  nothing: 'Det finns inget att göra. Gå tillbaka och välj andra insatser.',
} as const;
