import type { listed } from './sv.ts';

/** The settings of an association. */
export const settingsTexts = {
  title: 'Inställningar',
  choose: {
    lead: 'Välj det förbund vars inställningar du vill se eller ändra.',
    municipalities: 'Kommuner',
    association: 'Förbund',
  },
  of: (association: string) => `Inställningar för ${association}`,
  lead: 'Det du sparar syns på förbundets sidor med en gång.',
  back: 'Inställningar',
  all: 'Alla förbund',
  change: 'Ändra',
  see: 'Se förbundets sida',
  save: 'Spara',
  preview: 'Förhandsvisa',
  none: 'Inte angivet',
  saved: {
    presentation: 'Namn och presentation är sparade.',
    farger: 'Färgerna är sparade.',
    logotyp: 'Logotypen är sparad.',
    kontakt: 'Kontaktvägarna är sparade.',
    kommuner: 'Kommunerna är sparade.',
    inbaddning: 'Webbplatserna är sparade.',
    granskning: 'Tiden mellan granskningar är sparad.',
    tillganglighet: 'Tillgänglighetsredogörelsen är sparad.',
  } satisfies Record<string, string>,
} as const;

export const presentationTexts = {
  heading: 'Namn och presentation',
  name: 'Namn',
  nameHint: 'Hela namnet, till exempel Samordningsförbundet Huddinge.',
  shortName: 'Kort namn',
  shortNameHint: 'Utan ordet samordningsförbund. Det står överst på förbundets sidor.',
  about: 'Presentation',
  aboutHint:
    'Vad förbundet är och för vem. Tom rad ger nytt stycke. **Ordet** blir fetstil, och rader som börjar med ett streck blir en lista.',
  organisationNumber: 'Organisationsnummer',
  organisationNumberHint: 'Tio siffror. Med det syns förbundet som utgivare i Sveriges dataportal.',
  aboutPreview: 'Så här ser presentationen ut',
} as const;

export const colourTexts = {
  heading: 'Färger',
  lead: 'Välj en färg. Katalogen räknar ut nyanserna som hör till och ser till att allt går att läsa.',
  brand: 'Förbundets färg',
  brandHint: 'En mörk färg ger bäst läsbarhet.',
  own: 'Jag väljer nyanserna själv',
  shades: {
    brandStrong: 'Mörkare nyans, för tryckt knapp och sidfot',
    brandTint: 'Ljus nyans, bakom etiketter',
    brandTint2: 'Lite mörkare ljus nyans, bakom valda etiketter',
    onBrand: 'Text på knappar',
  },
  previewHeading: 'Så här blir det',
  sample: {
    button: 'Visa insatser',
    quiet: 'Spara länken',
    chip: 'Unga vuxna',
    selected: 'Valt: Huddinge',
    footer: 'Om katalogen',
  },
  readabilityHeading: 'Går det att läsa?',
  places: {
    button: 'Knapp',
    pressedButton: 'Knapp som trycks',
    quietButton: 'Knapp utan fyllning',
    chip: 'Etikett',
    selectedChip: 'Vald etikett',
    footer: 'Sidfot',
  },
  verdict: (contrast: number) =>
    `${decimal(contrast)} till 1: ${contrast >= 7 ? 'mycket tydligt' : contrast >= 4.5 ? 'går bra att läsa' : 'för svag kontrast'}`,
  refused: (places: string[], list: typeof listed) =>
    `För svag kontrast: ${list(places).toLowerCase()}. Text behöver minst 4,5 till 1 för att den som ser dåligt ska kunna läsa.`,
  nearest: (colour: string) => `Närmaste färg som går att läsa är ${colour}: samma kulör, men mörkare.`,
  saveNearest: (colour: string) => `Spara ${colour} i stället`,
  reset: 'Använd katalogens egna färger',
  catalogue: 'Katalogens egna',
} as const;

export const logoTexts = {
  heading: 'Logotyp',
  lead: 'Logotypen visas överst på förbundets sidor, bredvid namnet.',
  file: 'Bild',
  hint: 'PNG, JPEG eller WebP, högst 200 kB och mellan 32 och 2 000 bildpunkter på varje sida. En bred och låg bild passar bäst.',
  tooLarge: 'Bilden är större än 200 kB. Spara den i ett mindre format och försök igen.',
  present: 'Nuvarande logotyp',
  alt: (association: string) => `Logotyp för ${association}`,
  upload: 'Ladda upp',
  remove: 'Ta bort logotypen',
  there: 'Uppladdad',
} as const;

export const contactTexts = {
  heading: 'Kontakt',
  lead: 'Hit vänder sig den som har frågor om förbundets insatser, eller som hittar något som inte stämmer. Ange hellre en gemensam adress än en persons.',
  email: 'E-post',
  phone: 'Telefon',
} as const;

export const memberTexts = {
  heading: 'Kommuner',
  lead: 'Kommunerna som hör till förbundet. Bara redaktionen kan ändra dem.',
  label: 'Medlemskommuner',
  chosen: (count: number) => (count === 0 ? '' : count === 1 ? ', 1 vald' : `, ${count} valda`),
} as const;

export const embeddingTexts = {
  heading: 'Visning på andra webbplatser',
  lead: 'Ange de webbplatser som får visa katalogen inbäddad på sina sidor, till exempel ert intranät. Alla andra hindras av webbläsaren.',
  builder: 'Gör koden som de klistrar in',
  label: 'Webbplatser, en på varje rad',
  hint: 'Till exempel intranat.exempel.se. Skriv *.exempel.se för alla webbplatser under exempel.se. Bara krypterade sidor (https) kan visa katalogen.',
  none: 'Inga',
} as const;

export const reviewTexts = {
  heading: 'Granskning',
  lead: 'Så ofta ska varje insats granskas. När tiden har gått hamnar insatsen under Att göra.',
  label: 'Månader mellan granskningar',
  hint: 'Från 1 till 24. Ändringen gäller från nästa granskning av varje insats.',
  months: (count: number) =>
    count === 1
      ? 'Varje månad'
      : count === 2
        ? 'Varannan månad'
        : `Var ${count}:${ordinal.select(count) === 'one' ? 'a' : 'e'} månad`,
} as const;

export const statementTexts = {
  heading: 'Tillgänglighetsredogörelse',
  lead: 'Lagen kräver en redogörelse för hur tillgänglig tjänsten är. Fyll i det som bara ni kan svara på. Resten, som kontaktvägar och anmälan till DIGG, fylls i av sig självt.',
  see: 'Se redogörelsen',
  conformity: 'Hur väl följer er del av katalogen lagen?',
  conformities: {
    full: { label: 'Helt förenlig', hint: 'Inga kända brister.' },
    partial: { label: 'Delvis förenlig', hint: 'Det mesta fungerar, men det finns brister.' },
    none: { label: 'Inte förenlig', hint: 'Stora delar fungerar inte för alla.' },
  },
  markdownHint: 'Rader som börjar med ett streck blir en lista.',
  shortcomings: 'Det som brister, och varför',
  burden: 'Oskäligt betungande',
  burdenHint:
    'Brister som det vore oskäligt betungande att rätta, och varför. Lämna tomt om ni inte hävdar det.',
  outOfScope: 'Innehåll som lagen inte omfattar',
  method: 'Hur ni har testat',
  methodHint: 'Till exempel självskattning eller oberoende granskning, och med vad.',
  assessedOn: 'Senaste bedömningen gjordes',
  stated: (date: string) => `Uppdaterad ${date}`,
} as const;

/** Tells "21:a" (`one`) from "12:e" (`other`). */
const ordinal = new Intl.PluralRules('sv', { type: 'ordinal' });

const decimal = (value: number): string =>
  value.toLocaleString('sv-SE', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
