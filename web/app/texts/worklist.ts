import type { BulkKind } from '@insatskatalog/shared/bulk.ts';
import type { Intake } from '@insatskatalog/shared/intervention.ts';
import { missedSearchDays } from '@insatskatalog/shared/missed-searches.ts';
import type {
  Shortcoming,
  WorkColumn,
  WorkFacetId,
  WorkSort,
  WorkState,
} from '@insatskatalog/shared/work-query.ts';
import type { TodoKind } from '@insatskatalog/shared/worklist.ts';
import { day, interventions, number } from './sv.ts';

const days = (count: number) => (count === 1 ? '1 dag' : `${number(count)} dagar`);

/** The start page: what there is to do today. */
export const todoTexts = {
  title: 'Att göra',
  heading: 'Att göra i dag',
  newEntry: 'Ny insats',
  cards: {
    review: (_count, oldest) =>
      oldest === null || oldest === 0
        ? 'behöver granskas'
        : `behöver granskas, äldst ${days(oldest)} över tiden`,
    approval: () => 'väntar på godkännande',
    intake: (count) => (count === 1 ? 'uppgift om intag går snart ut' : 'uppgifter om intag går snart ut'),
    days: () => 'publiceras, slutar eller arkiveras inom en månad',
    drafts: (count) => (count === 1 ? 'utkast som du har börjat på' : 'utkast som du har börjat på'),
    missing: () => 'saknar kontakt, väg in eller fungerande länk',
  } satisfies Record<TodoKind, (count: number, oldest: number | null) => string>,
  proposals: (count: number) =>
    count === 1 ? 'förslag från verksamheter och besökare' : 'förslag från verksamheter och besökare',
  sections: {
    review: 'Behöver granskas',
    approval: 'Väntar på godkännande',
    intake: 'Uppgift om intag går snart ut',
    days: 'Händer snart av sig självt',
    drafts: 'Dina utkast',
    missing: 'Saknar kontakt, väg in eller fungerande länk',
  } satisfies Record<TodoKind, string>,
  missed: {
    card: (count: number, commonest: string) =>
      count === 1 ? `sökning utan träff, ”${commonest}”` : `sökningar utan träff, vanligast ”${commonest}”`,
    heading: 'Sökningar utan träff',
    lead: `De senaste ${missedSearchDays} dagarna. Kanske saknas en insats, kanske kallas den något annat.`,
    columns: { text: 'Någon sökte på', searches: 'Hur ofta' },
    times: (count: number) => (count === 1 ? '1 gång' : `${number(count)} gånger`),
  },
  all: (count: number) => `Visa alla ${number(count)}`,
  allClear: {
    heading: 'Allt är klart',
    text: 'Inget behöver granskas, godkännas eller besvaras just nu. Du kan skriva en ny insats, eller göra någon som finns ännu bättre.',
    improve: {
      easyRead: 'Skriv lättläst där det saknas',
      english: 'Översätt till engelska',
      all: 'Se alla insatser',
    },
  },
} as const;

/** One row of a list, in words. */
export const rowTexts = {
  untitled: 'Utan namn',
  states: {
    draft: 'Utkast',
    mine: 'Ditt utkast',
    'in-review': 'Ska godkännas',
    published: 'Publicerad',
    change: 'Ändring väntar',
    archived: 'Arkiverad',
  } satisfies Record<WorkState, string>,
  missing: {
    contact: 'kontakt',
    'way-in': 'väg in',
    'working-link': 'fungerande länk',
    'easy-read': 'lättläst',
    english: 'engelska',
    'short-summary': 'kort sammanfattning',
  } satisfies Record<Shortcoming, string>,
  publishedOn: (on: string) => `Publiceras ${day(on)}`,
  leavesOn: (on: string) => `Slutar visas ${day(on)}`,
  left: (on: string) => `Slutade visas ${day(on)}`,
  overdue: (count: number) => (count === 0 ? 'i dag' : `${days(count)} över tiden`),
  never: 'Aldrig',
  none: '–',
  intake: {
    open: () => 'Tar emot nu',
    queue: (weeks) => (weeks === null ? 'Kö' : `Kö, ${number(weeks)} v.`),
    closed: () => 'Tar inte emot',
  } satisfies Record<Intake['state'], (weeks: number | null) => string>,
  until: (on: string) => `till och med ${on}`,
  changedBy: (on: string, name: string) => `${on}, ${name}`,
  wholeCountry: 'Hela landet',
  more: (count: number) => `och ${number(count)} till`,
  national: 'Redaktionen',
  acts: {
    review: 'Jag har granskat',
    seeChange: 'Se ändringen',
    intake: 'Ändra intag',
    archive: 'Arkivera',
    open: 'Öppna och ändra',
    write: 'Fortsätt skriva',
    public: 'Visa i katalogen',
    more: 'Mer',
    /** Read out with the act: "Jag har granskat Lyra". */
    about: (title: string) => ` ${title}`,
    moreAbout: (title: string) => `Mer att göra med ${title}`,
  },
} as const;

/** The list of entries. */
export const listTexts = {
  title: 'Insatser',
  heading: (count: number) => interventions(count),
  search: 'Sök i namn, sammanfattning och utförare',
  submit: 'Sök',
  show: 'Visa',
  filters: 'Filtrera',
  facets: {
    state: 'Läge',
    review: 'Granskning',
    missing: 'Saknar',
    intake: 'Intag',
    days: 'Händer snart',
    association: 'Förbund',
    provider: 'Utförare',
    municipality: 'Kommun',
    targetGroup: 'Målgrupp',
    need: 'Behov',
  } satisfies Record<WorkFacetId, string>,
  values: {
    state: {
      draft: 'Utkast',
      mine: 'Mina utkast',
      'in-review': 'Väntar på godkännande',
      published: 'Publicerade',
      change: 'Ändring väntar',
      archived: 'Arkiverade',
    },
    review: { due: 'Behöver granskas nu', soon: 'Inom en månad', never: 'Aldrig granskade' },
    missing: {
      contact: 'Kontakt',
      'way-in': 'Väg in',
      'working-link': 'Fungerande länk',
      'easy-read': 'Lättläst text',
      english: 'Engelsk text',
      'short-summary': 'Kort sammanfattning',
    },
    intake: {
      open: 'Tar emot nu',
      queue: 'Kö',
      closed: 'Tar inte emot nu',
      expiring: 'Uppgiften går ut inom 14 dagar',
      expired: 'Uppgiften har gått ut',
    },
    days: {
      publishing: 'Publiceras en bestämd dag',
      leaving: 'Slutar visas inom en månad',
      ended: 'Har slutat visas',
    },
  } as Partial<Record<WorkFacetId, Record<string, string>>>,
  national: 'Redaktionens egna',
  moreValues: (count: number) => `Visar de vanligaste. ${number(count)} till finns: sök på namnet i stället.`,
  noValues: 'Inget att välja bland här.',
  chosen: (count: number) => `${count} valda`,
  chips: {
    label: 'Dina val',
    remove: 'Ta bort ',
    q: (text: string) => `”${text}”`,
    clear: 'Rensa alla',
  },
  columns: {
    label: 'Kolumner',
    entry: 'Insats',
    acts: 'Gör',
    select: 'Välj',
    names: {
      state: 'Läge',
      provider: 'Utförare',
      place: 'Kommun',
      association: 'Förbund',
      intake: 'Intag',
      reviewed: 'Granskad',
      reviewDue: 'Granskas senast',
      changed: 'Ändrad',
      missing: 'Saknar',
    } satisfies Record<WorkColumn, string>,
  },
  sort: {
    label: 'Ordning',
    names: {
      changed: 'Senast ändrad',
      title: 'Namn',
      review: 'Granskas senast',
      provider: 'Utförare',
    } satisfies Record<WorkSort, string>,
    reversed: 'Omvänd ordning',
    by: (name: string) => `Ordna efter ${name.toLowerCase()}`,
  },
  caption: (from: number, to: number, total: number) =>
    `Visar ${number(from)}–${number(to)} av ${number(total)}`,
  empty: {
    heading: 'Inga insatser passar',
    text: 'Ta bort något av det du har valt, eller sök på ett annat ord.',
    nothing: 'Här finns inga insatser än. Skriv den första, eller hämta in en lista.',
    import: 'Importera en lista',
  },
  ignored: (values: string) => `En del av adressen gick inte att tolka och togs inte med: ${values}.`,
  files: {
    heading: 'Hämta listan som',
    formats: { xlsx: 'Excel', csv: 'CSV', json: 'JSON' },
  },
  pages: {
    label: 'Sidor',
    previous: 'Föregående',
    next: 'Nästa',
    current: (page: number, last: number) => `Sida ${number(page)} av ${number(last)}`,
  },
  views: {
    label: 'Mina vyer',
    keep: 'Spara som vy',
    name: 'Vyns namn',
    hint: 'Listan med dina val sparas, så att du hittar tillbaka.',
    submit: 'Spara vyn',
    remove: (name: string) => `Ta bort vyn ${name}`,
    kept: 'Vyn är sparad.',
    removed: 'Vyn är borttagen.',
  },
} as const;

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
  toProvider: (name: string) => `Ny utförare: ${name}`,
  word: (label: string) => `Ordet är: ${label}`,
  confirm: (act: string, count: number) => `${act} (${number(count)})`,
  nothing: 'Det finns inget att göra. Gå tillbaka och välj andra insatser.',
} as const;

/** Acts on one entry that have a small page of their own. */
export const actTexts = {
  back: 'Tillbaka',
  review: {
    title: (name: string) => `Granska ${name}`,
    text: 'Intyga att du har kontrollerat att uppgifterna stämmer. Datumet visas i katalogen.',
    act: 'Jag har granskat',
  },
  intake: {
    title: (name: string) => `Intag: ${name}`,
    lead: 'Säg om insatsen tar emot nya deltagare. Uppgiften slutar visas av sig själv, så att den aldrig blir gammal.',
    now: (text: string) => `Nu står det: ${text}.`,
    nothing: 'Nu står det inget om intag.',
    state: 'Tar insatsen emot nya deltagare?',
    options: {
      open: { label: 'Ja, just nu', hint: '' },
      queue: { label: 'Ja, men det är kö', hint: 'Skriv gärna hur lång väntan är.' },
      closed: {
        label: 'Nej, inte just nu',
        hint: 'Skriv dagen då ni tar emot igen, eller när du vill bli påmind.',
      },
      none: { label: 'Säg ingenting om intag', hint: '' },
    },
    weeks: 'Väntetid i veckor',
    weeksHint: 'Ungefär. Bara när det är kö.',
    until: 'Uppgiften gäller till och med',
    untilHint: 'Tre månader är vanligt. Du påminns två veckor innan.',
    act: 'Spara',
    errors: {
      state: 'Välj om insatsen tar emot nya deltagare.',
      weeks: 'Skriv hela veckor, från 0 till 260.',
      until: 'Välj en dag, i dag eller senare.',
      untilFar: 'Välj en dag inom ett år. Ingen vet hur det är om längre tid.',
    },
  },
  archive: {
    title: (name: string) => `Arkivera ${name}`,
    text: 'Insatsen försvinner ur sökningen. Adressen finns kvar och berättar att den har upphört. Du kan publicera den igen.',
    when: 'När?',
    now: 'Nu',
    later: 'Från en dag',
    day: 'Dag',
    dayHint: 'Bara om du valde Från en dag.',
    act: 'Arkivera',
    planned: (on: string) => `Den är redan satt att arkiveras ${day(on)}.`,
    errors: { day: 'Välj en dag efter i dag.' },
  },
  unarchive: {
    title: (name: string) => `Ta tillbaka ${name}`,
    text: 'Insatsen går att hitta i sökningen igen, som den var. Läs igenom den: något kan ha ändrats sedan dess.',
    planned: 'Insatsen blir kvar i sökningen. Dagen då den skulle arkiveras glöms.',
    act: 'Ta tillbaka',
  },
  refused: 'Det gick inte',
} as const;
