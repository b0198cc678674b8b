import type { Reference } from '@insatskatalog/shared/reference.ts';
import { tagVocabularies, type TagField } from '@insatskatalog/shared/intervention.ts';
import { choice, day, line, lines, manyOf, oneOf, text, type Column } from './column.ts';
import { countyWords, municipalityWords, vocabularyWords } from './words.ts';

/** How many rows of each kind an entry's lists have room for in the sheet. */
export interface Repeats {
  contacts: number;
  locations: number;
  links: number;
}
export const templateRepeats: Repeats = { contacts: 2, locations: 1, links: 2 };
/** As many as a form can hold. */
export const mostRepeats: Repeats = { contacts: 50, locations: 50, links: 50 };

/** Which entry a row is about. Never written to: an entry's id is for ever, and its address follows its name. */
export const identityColumns = [
  { id: 'id', name: 'Id', also: ['insatsid', 'uuid'] },
  { id: 'slug', name: 'Adress', also: ['slug', 'sidans adress', 'webbsida i katalogen'] },
] as const;

/** What an export tells beside the entry's fields. Nothing of it is ever read: these have acts of their own. */
export const factColumns = [
  { id: 'state', name: 'Läge' },
  { id: 'association', name: 'Förbund' },
  { id: 'lastReviewedAt', name: 'Senast granskad' },
  { id: 'updatedAt', name: 'Senast ändrad' },
] as const;

/**
 * The sheet's columns for the fields of an entry, in the order of its page: one list, from which template, import, mapping and
 * export all come. Each bears the name of the form's input that it fills.
 */
export function columnsOf(reference: Reference, repeats: Repeats): Column[] {
  const terms = (id: TagField, name: string, also: string[], help: string): Column =>
    manyOf(
      { id, name, also, help: `${help} Skriv flera med | emellan.` },
      vocabularyWords(reference, tagVocabularies[id]),
    );
  const markdown = 'Högst 8 000 tecken. Tom rad mellan stycken; - först på raden gör en punktlista.';

  return [
    plainLine('texts.sv.title', 'Namn', 'Måste finnas. Så som verksamheten själv heter. Högst 120 tecken.', [
      'titel',
      'rubrik',
      'insats',
      'insatsens namn',
      'name',
      'title',
      'benämning',
    ]),
    plainText(
      'texts.sv.summary',
      'Kort sagt',
      'Måste finnas. En eller två meningar om vad personen får. Högst 300 tecken.',
      ['sammanfattning', 'ingress', 'kort beskrivning', 'summary'],
    ),
    plainText('texts.sv.description', 'Det här får du', markdown, ['beskrivning', 'innehåll', 'description']),
    plainText('texts.sv.forWhom', 'Vem stödet är till för', markdown, ['för vem', 'vem är det till för']),
    plainText(
      'texts.sv.howToGetIt',
      'Så får du stödet',
      `Måste finnas, om inte Väg in är ifylld. ${markdown}`,
      ['så ansöker du', 'ansökan', 'hur får man stödet', 'så får man stödet'],
    ),
    plainText('texts.sv.notFor', 'Passar inte', markdown, ['inte för', 'vem passar det inte']),
    plainText('texts.sv.goodToKnow', 'Bra att veta', markdown, ['övrigt', 'annat', 'övrig information']),
    plainText('texts.sv.easyRead', 'Lättläst', markdown, ['lättläst text', 'lätt svenska']),
    choice(
      {
        id: 'orientation',
        name: 'Inriktning',
        also: ['orientation'],
        help: 'Tom betyder individinriktad.',
      },
      [
        { id: 'individual', label: 'Individinriktad', also: ['individ', 'för enskilda', 'individinriktat'] },
        {
          id: 'structural',
          label: 'Strukturövergripande',
          also: ['struktur', 'för yrkesverksamma', 'strukturövergripande insats'],
        },
      ],
    ),
    plainLine('provider.name', 'Utförare', 'Måste finnas. Vem som driver insatsen.', [
      'organisation',
      'verksamhet',
      'anordnare',
      'ansvarig organisation',
      'huvudman',
      'provider',
    ]),
    oneOf(
      {
        id: 'provider.type',
        name: 'Typ av utförare',
        also: ['utförartyp', 'organisationstyp', 'providertype'],
        help: 'Måste finnas för en ny utförare.',
      },
      vocabularyWords(reference, 'provider_types'),
    ),
    choice(
      {
        id: 'coverage.kind',
        name: 'Område',
        also: ['gäller för', 'geografi', 'omfattning'],
        help: 'Kan vara tom när Kommuner eller Län är ifylld.',
      },
      [
        { id: 'municipalities', label: 'Kommuner', also: ['kommun', 'vissa kommuner'] },
        { id: 'county', label: 'Län', also: ['ett län', 'hela länet', 'region'] },
        { id: 'national', label: 'Hela landet', also: ['nationell', 'nationellt', 'sverige', 'riket'] },
      ],
    ),
    manyOf(
      {
        id: 'coverage.municipalities',
        name: 'Kommuner',
        also: ['kommun', 'kommunkod', 'kommuner som omfattas', 'municipality'],
        help: 'Namn eller kommunkod. Skriv flera med | emellan.',
      },
      municipalityWords(reference),
    ),
    oneOf(
      { id: 'coverage.county', name: 'Län', also: ['länskod', 'county'], help: 'Namn eller länskod.' },
      countyWords(reference),
    ),
    terms('targetGroups', 'Målgrupper', ['målgrupp'], 'Vem stödet är till för.'),
    terms('needs', 'Behov', ['hjälp med', 'områden'], 'Vad personen får hjälp med.'),
    terms('methods', 'Metoder', ['metod'], 'Metoder som används.'),
    terms('forms', 'Former', ['form', 'arbetssätt'], 'Hur stödet ges.'),
    terms(
      'incomeTypes',
      'Ersättning',
      ['ersättningar', 'försörjning'],
      'Tom när ersättningen inte spelar roll.',
    ),
    terms('languages', 'Språk', ['språk som talas'], 'Språk som stödet ges på.'),
    terms('intakeRoutes', 'Väg in', ['vägar in', 'vägen in', 'remiss'], 'Hur man kommer in.'),
    terms('funding', 'Betalas av', ['finansiering', 'finansiär'], 'Vem som betalar.'),
    plainLine('ageMin', 'Ålder från', 'Hela år. Tom betyder ingen gräns.', ['lägsta ålder', 'från ålder']),
    plainLine('ageMax', 'Ålder till', 'Hela år, inräknat. Tom betyder ingen gräns.', [
      'högsta ålder',
      'till ålder',
    ]),
    ...repeated(repeats.contacts, (index, of) => [
      plainLine(
        `contacts.${index}.role`,
        of('Kontakt', 'roll'),
        'Helst en roll, inte en person.',
        first(index, ['kontakt', 'kontaktperson', 'roll']),
      ),
      plainLine(
        `contacts.${index}.phone`,
        of('Kontakt', 'telefon'),
        '',
        first(index, ['telefon', 'telefonnummer', 'tel', 'tfn']),
      ),
      plainLine(
        `contacts.${index}.email`,
        of('Kontakt', 'e-post'),
        '',
        first(index, ['e-post', 'epost', 'e-postadress', 'mejl', 'mail', 'email']),
      ),
    ]),
    ...repeated(repeats.locations, (index, of) => [
      plainLine(`locations.${index}.name`, of('Plats', 'namn'), '', first(index, ['plats', 'lokal'])),
      plainLine(
        `locations.${index}.street`,
        of('Plats', 'gatuadress'),
        '',
        first(index, ['gatuadress', 'besöksadress', 'gata']),
      ),
      plainLine(
        `locations.${index}.postalCode`,
        of('Plats', 'postnummer'),
        '',
        first(index, ['postnummer', 'postnr']),
      ),
      plainLine(`locations.${index}.city`, of('Plats', 'ort'), '', first(index, ['ort', 'postort', 'stad'])),
      plainLine(
        `locations.${index}.latitude`,
        of('Plats', 'latitud'),
        'Decimalgrader (WGS 84).',
        first(index, ['latitud', 'latitude', 'lat']),
      ),
      plainLine(
        `locations.${index}.longitude`,
        of('Plats', 'longitud'),
        'Decimalgrader (WGS 84).',
        first(index, ['longitud', 'longitude', 'lon', 'lng']),
      ),
      plainLine(
        `locations.${index}.accessibility`,
        of('Plats', 'tillgänglighet'),
        'Hiss, ramp, slinga.',
        first(index, ['tillgänglighet']),
      ),
    ]),
    ...repeated(repeats.links, (index, of) => [
      plainLine(
        `links.${index}.label`,
        of('Länk', 'text'),
        'Vad länken leder till.',
        first(index, ['länktext']),
      ),
      plainLine(
        `links.${index}.url`,
        of('Länk', 'adress'),
        'https://www.exempel.se',
        first(index, ['webbadress', 'länk', 'webbplats', 'hemsida', 'url', 'webb']),
      ),
    ]),
    plainLine('cost', 'Kostnad', 'Vad det kostar personen, i ord.', ['avgift', 'pris']),
    plainLine('openingHours', 'Öppettider', '', ['öppet', 'öppettid', 'tider']),
    plainLine('capacity', 'Platser', 'Hur många det finns plats för, i ord.', ['antal platser', 'kapacitet']),
    choice(
      {
        id: 'intake.state',
        name: 'Tar emot nya',
        also: ['intag', 'öppen för nya', 'läge för intag'],
        help: 'Tom betyder inte angivet.',
      },
      [
        { id: 'open', label: 'Öppet', also: ['öppen', 'ja', 'tar emot nya'] },
        { id: 'queue', label: 'Kö', also: ['väntelista'] },
        { id: 'closed', label: 'Stängt', also: ['stängd', 'nej', 'fullt'] },
      ],
    ),
    plainLine('intake.waitingWeeks', 'Väntetid i veckor', 'Hela veckor.', ['väntetid', 'kö i veckor']),
    day({
      id: 'intake.until',
      name: 'Intag gäller till',
      also: ['gäller till och med'],
      help: 'Sista dagen som uppgiften om intag gäller, till exempel 2027-01-31.',
    }),
    lines({
      id: 'cannotCombineWith',
      name: 'Går inte att kombinera med',
      also: ['kan inte kombineras med'],
      help: 'Skriv flera med | emellan.',
    }),
    day({
      id: 'startsOn',
      name: 'Startar',
      also: ['startdatum', 'från och med'],
      help: 'Till exempel 2027-01-31.',
    }),
    day({
      id: 'endsOn',
      name: 'Slutar',
      also: ['slutdatum', 'till och med'],
      help: 'Sista dagen, till exempel 2027-12-31.',
    }),
    plainLine('texts.en.title', 'Engelska: namn', 'Måste finnas om något annat är ifyllt på engelska.'),
    plainText(
      'texts.en.summary',
      'Engelska: kort sagt',
      'Måste finnas om något annat är ifyllt på engelska.',
    ),
    plainText('texts.en.description', 'Engelska: det här får du'),
    plainText('texts.en.forWhom', 'Engelska: vem stödet är till för'),
    plainText('texts.en.howToGetIt', 'Engelska: så får du stödet'),
    plainText('texts.en.notFor', 'Engelska: passar inte'),
    plainText('texts.en.goodToKnow', 'Engelska: bra att veta'),
    plainText('texts.en.easyRead', 'Engelska: lättläst'),
  ];
}

const plainText = (id: string, name: string, help = '', also: string[] = []) =>
  text({ id, name, also, help });
const plainLine = (id: string, name: string, help = '', also: string[] = []) =>
  line({ id, name, also, help });

/** The columns of rows that repeat: "Kontakt 1: roll". */
function repeated(
  times: number,
  columns: (index: number, of: (thing: string, part: string) => string) => Column[],
): Column[] {
  return Array.from({ length: times }, (_, index) =>
    columns(index, (thing, part) => `${thing} ${index + 1}: ${part}`),
  ).flat();
}

/** A name without a number means the first. */
const first = (index: number, names: string[]): string[] => (index === 0 ? names : []);
