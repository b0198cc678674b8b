import type {
  ExaminedRow,
  ExportFormat,
  ImportState,
  LeftBecause,
  RowChoice,
  RowKind,
} from '@insatskatalog/shared/exchange.ts';
import { day, interventions, number } from './sv.ts';

const rows = (count: number) => (count === 1 ? '1 rad' : `${number(count)} rader`);

/** Reading in sheets, and lists as files. */
export const importTexts = {
  title: 'Importera',
  lead: 'Lägg till eller ändra många insatser på en gång från Excel eller CSV. Ingenting ändras förrän du har sett vad som händer och godkänt det.',
  steps: {
    heading: 'Så går det till',
    items: [
      'Hämta mallen och fyll i den, eller hämta insatserna som finns och ändra i filen. Du kan också använda en egen lista.',
      'Läs in filen här. Vi känner igen kolumnerna och du kan ändra vad som är vad.',
      'Se rad för rad vad som blir nytt, vad som ändras och vad som behöver rättas.',
      'Godkänn. Allt läses in på en gång, och du kan ångra hela importen.',
    ],
  },
  template: { heading: 'Mallen', xlsx: 'Hämta mallen för Excel', csv: 'Mallen som CSV' },
  export: {
    heading: 'Insatserna som finns',
    lead: 'Filen går att ändra i och läsa in igen.',
    formats: { xlsx: 'Excel', csv: 'CSV', json: 'JSON' } satisfies Record<ExportFormat, string>,
  },
  upload: {
    heading: 'Läs in en fil',
    file: 'Fil',
    hint: 'Excel (.xlsx) eller CSV, högst 5 MB och 10 000 rader.',
    association: 'Vilket förbund hör insatserna till?',
    choose: 'Välj …',
    national: 'Redaktionen – nationella insatser, och ändringar i alla förbund',
    act: 'Läs in filen',
    missingFile: 'Välj en fil.',
    missingAssociation: 'Välj vem insatserna hör till.',
    tooLarge: 'Filen är större än 5 MB. Dela upp den i flera.',
    notAllowed: 'Du kan inte läsa in insatser åt det förbundet.',
  },
  former: {
    heading: 'Tidigare importer',
    none: 'Ingen fil har lästs in än.',
    columns: { file: 'Fil', state: 'Läge', rows: 'Rader', association: 'Förbund', by: 'Vem', when: 'När' },
    national: 'Redaktionen',
  },
  states: {
    examining: 'Jämförs',
    examined: 'Väntar på dig',
    accepting: 'Läses in',
    accepted: 'Inläst',
    undoing: 'Ångras',
    undone: 'Ångrad',
  } satisfies Record<ImportState, string>,
  back: 'Importera',
  progress: {
    examining: {
      begins: () => 'Raderna ska jämföras med katalogen. Det börjar strax.',
      lead: (done: number, all: number) => `${number(done)} av ${rows(all)} är jämförda med katalogen.`,
      label: 'Så långt har jämförelsen kommit',
      meanwhile: 'Du kan lämna sidan. Ingenting ändras förrän du godkänner.',
    },
    accepting: {
      begins: () => 'Filen ska läsas in. Det börjar strax.',
      lead: (done: number, all: number) => `${number(done)} av ${rows(all)} är inlästa.`,
      label: 'Så långt har inläsningen kommit',
      meanwhile: 'Du kan lämna sidan. Insatserna syns när alla rader är inlästa.',
    },
    undoing: {
      begins: () => 'Importen ska ångras. Det börjar strax.',
      lead: (done: number, all: number) => `${number(done)} av ${interventions(all)} är ångrade.`,
      label: 'Så långt har det kommit att ångra importen',
      meanwhile: 'Du kan lämna sidan. Ändringarna syns när allt är ångrat.',
    },
  },
  examined: {
    lead: 'Så här blir det om du läser in filen. Ingenting är ändrat än.',
    columns: (known: number, unknown: number) =>
      unknown === 0
        ? `Alla ${number(known)} kolumner känns igen.`
        : `${number(known)} kolumner känns igen. ${unknown === 1 ? '1 läses inte in' : `${number(unknown)} läses inte in`}.`,
    changeColumns: 'Se och ändra kolumner',
    filter: 'Visa rader',
    all: 'Alla',
    kinds: {
      new: 'Nya',
      update: 'Ändras',
      error: 'Behöver rättas',
      unchanged: 'Oförändrade',
    } satisfies Record<RowKind, string>,
    none: 'Inga sådana rader.',
  },
  row: {
    columns: { row: 'Rad', entry: 'Insats', kind: 'Vad som händer', details: 'Detaljer', choice: 'Ditt val' },
    untitled: 'Utan namn',
    kinds: {
      new: 'Ny',
      update: 'Ändras',
      error: 'Behöver rättas',
      unchanged: 'Oförändrad',
    } satisfies Record<RowKind, string>,
    by: {
      id: '',
      address: 'Hittad genom adressen.',
      similar: 'Samma utförare och nästan samma namn: troligen samma insats.',
    } satisfies Record<NonNullable<ExaminedRow['target']>['by'], string>,
    changeWaits: 'Den har en ändring som väntar, och den följer med.',
    changePublishes: (iso: string) =>
      `Den har en ändring som publiceras av sig själv ${day(iso)}. Som utkast behåller den sin dag. Publicerar du följer den med nu.`,
    from: 'Var',
    to: 'Blir',
    empty: 'tomt',
    found: 'I filen:',
    choice: (row: number) => `Val för rad ${row}`,
    choices: {
      update: 'Ändra den som finns',
      new: 'Lägg till som ny',
      skip: 'Hoppa över',
    } satisfies Record<RowChoice, string>,
    newChoice: 'Lägg till',
  },
  accept: {
    heading: 'Läs in',
    sum: (created: number, updated: number) =>
      [
        created > 0 && `${interventions(created)} läggs till`,
        updated > 0 && `${interventions(updated)} ändras`,
      ]
        .filter(Boolean)
        .join(' och ') || 'Ingenting att läsa in',
    errors: (count: number, hasRest: boolean) =>
      `${rows(count)} behöver rättas och följer inte med. Rätta i filen och läs in den på nytt${hasRest ? ', eller läs in resten nu' : ''}.`,
    as: 'Hur vill du läsa in?',
    drafts: 'Som utkast',
    draftsHint:
      'Ingen utom ni ser dem förrän de publiceras. Insatser som redan är publicerade ligger kvar som de är.',
    published: 'Publicera direkt',
    publishedHint: 'De syns i katalogen på en gång.',
    act: (count: number) => `Läs in ${interventions(count)}`,
    save: 'Spara valen',
    saved: 'Valen är sparade.',
    discard: 'Ta bort utan att läsa in',
    discarded: 'Filen är borttagen. Ingenting lästes in.',
    again: 'Jämför på nytt',
  },
  columns: {
    title: 'Kolumner',
    lead: 'Så här läser vi filen. Ändra det som blev fel och jämför sedan på nytt. En tom ruta i en kolumn som läses in tömmer fältet i insatsen.',
    head: { letter: 'Kolumn', name: 'I filen', examples: 'Exempel', mapped: 'Läses som' },
    unnamed: 'Utan namn',
    aside: 'Läses inte in',
    fact: 'Läses aldrig in',
    unknown: (count: number) =>
      count === 1
        ? 'En kolumn känns inte igen. Välj vad den är, eller låt bli att läsa in den.'
        : `${number(count)} kolumner känns inte igen. Välj vad de är, eller låt bli att läsa in dem.`,
    choice: (name: string) => `Vad är ${name}?`,
    act: 'Jämför med katalogen',
    twice: 'Samma fält är valt för flera kolumner. Välj det för en av dem.',
  },
  outcome: {
    accepted: (created: number, updated: number, as: 'drafts' | 'published') => {
      const done = [
        created > 0 && `${interventions(created)} är ${created === 1 ? 'tillagd' : 'tillagda'}`,
        updated > 0 && `${interventions(updated)} är ${updated === 1 ? 'ändrad' : 'ändrade'}`,
      ];
      return `${done.filter(Boolean).join(' och ')}${as === 'drafts' ? ', som utkast' : ''}.`;
    },
    undone: 'Importen är ångrad. Det som var nytt är borttaget, och det som ändrades är som förut.',
    left: (count: number) =>
      `Någon har gjort något med ${interventions(count)} efter importen. ${count === 1 ? 'Den är lämnad som den är' : 'De är lämnade som de är'}:`,
    why: {
      changed: 'har ändrats',
      proposed: 'har fått ett förslag',
      commented: 'har fått en kommentar',
    } satisfies Record<LeftBecause, string>,
    skipped: (count: number) => `${rows(count)} lästes inte in.`,
    created: 'Tillagda',
    updated: 'Ändrade',
    row: (row: number) => `rad ${row}`,
    undo: 'Ångra importen',
    more: 'Läs in en fil till',
    entries: 'Till insatserna',
  },
  undo: {
    title: 'Ångra importen?',
    removed: (count: number) => `${interventions(count)} som importen lade till tas bort.`,
    removedPublic: (count: number, of: number) =>
      `${count === of ? (of === 1 ? 'Den är publicerad' : 'Alla är publicerade') : `${number(count)} av dem är ${count === 1 ? 'publicerad' : 'publicerade'}`}. De som har sparat eller delat adressen kommer då till en sida som inte finns.`,
    putBack: (count: number) => `${interventions(count)} som importen ändrade blir som förut.`,
    nothing: 'Det finns ingenting att ångra: någon har gjort något med alla insatser efter importen.',
    left: (count: number) =>
      `${interventions(count)} lämnas som ${count === 1 ? 'den är, för att någon har gjort något med den' : 'de är, för att någon har gjort något med dem'} efter importen:`,
    more: (count: number) => `och ${number(count)} till`,
    act: 'Ångra importen',
  },
  busy: 'Läser in …',
  acceptFailed: 'Ingenting är inläst',
  undoFailed: 'Ingenting är ångrat',
};
