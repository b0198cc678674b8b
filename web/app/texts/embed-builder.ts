import { site } from './sv.ts';

/** Where the code is pasted, and the ways of showing the catalogue that work there, best first. */
export const platforms = {
  html: { label: 'Vanlig HTML', levels: ['script', 'iframe', 'link'] },
  sitevision: { label: 'SiteVision', levels: ['script', 'iframe', 'link'] },
  sharepoint: { label: 'SharePoint', levels: ['iframe', 'link'] },
  optimizely: { label: 'Optimizely', levels: ['script', 'iframe', 'link'] },
} as const satisfies Record<string, { label: string; levels: Level[] }>;
export type Platform = keyof typeof platforms;
export type Level = 'script' | 'iframe' | 'link';

const steps: Record<Platform, string[]> = {
  html: [
    'Kopiera koden nedan.',
    'Klistra in den på sidan, där katalogen ska synas.',
    'Publicera och öppna sidan. Ser du en tom ruta är er webbplats inte insläppt än.',
  ],
  sitevision: [
    'Lägg till en modul av typen HTML på sidan.',
    'Klistra in koden i modulen och spara.',
    'Publicera sidan. Modulen visas först i den publicerade versionen om redigeringsläget stoppar skript.',
  ],
  sharepoint: [
    'Redigera sidan och lägg till webbdelen Bädda in.',
    'Klistra in koden i rutan för inbäddningskod.',
    'Säger SharePoint nej? Be den som sköter webbplatsen att tillåta katalogens adress under HTML-fältsäkerhet.',
  ],
  optimizely: [
    'Skapa ett block för HTML, eller öppna källkoden i textredigeraren.',
    'Klistra in koden och spara. Tar redigeraren bort skriptet: välj koden för ruta i stället.',
    'Publicera blocket på sidan.',
  ],
};

/** The page that makes code for other sites. */
export const builderTexts = {
  title: 'Bädda in katalogen',
  heading: 'Visa katalogen på er egen sida',
  lead: 'Välj vad som ska synas, se hur det blir och kopiera koden. Besökaren söker, filtrerar och läser utan att lämna er sida.',
  privacy: 'Rutan sätter inga kakor, sparar ingenting och fungerar utan skript.',
  association: {
    heading: 'Vems katalog?',
    label: 'Samordningsförbund',
    none: 'Inget, jag vill bara prova',
    hint: 'Förbundet ger namn och färger, och bestämmer vilka webbplatser som får visa katalogen.',
    hosts: (name: string) => `${name} har släppt in:`,
    noHosts: (name: string) => `${name} har inte släppt in någon webbplats än.`,
    ask: 'Saknas er webbplats?',
    contact: 'Skriv till förbundet',
    contactSubject: 'Visa insatskatalogen på vår webbplats',
    admin: 'Förbundets administratör lägger till den under Inställningar.',
    needed: 'Välj ett förbund innan ni använder koden. Utan förbund syns rutan bara här.',
  },
  fixed: {
    heading: 'Vad ska visas?',
    lead: 'Det du väljer här gäller alltid. Besökaren kan inte ta bort det, bara välja inom det.',
    municipalities: 'Kommuner',
    allMembers: 'Ingen vald betyder hela landet.',
    county: 'Län',
    wholeCountry: 'Hela landet',
    own: 'Bara insatser som förbundet sköter',
    open: 'Bara insatser som tar emot nya deltagare nu',
    age: 'Ålder',
    ageHint: 'Visar bara stöd som gäller den åldern.',
    orientation: 'Inriktning',
    chosen: (count: number) => (count === 1 ? '1 vald' : `${count} valda`),
  },
  hidden: {
    heading: 'Vilka filter behövs inte?',
    lead: 'Besökaren kan filtrera på allt nedan. Ta bort det som inte behövs hos er.',
    choose: 'Välj filter att ta bort',
    open: 'Tar emot nya deltagare nu',
    age: 'Ålder',
    orientation: 'Inriktning',
    municipality: 'Kommun',
  },
  look: {
    heading: 'Utseende och språk',
    theme: 'Färger',
    themes: { association: 'Förbundets', light: 'Ljusa och neutrala', dark: 'Mörka' },
    lang: 'Språk i insatserna och filtren',
    langs: { sv: 'Svenska', en: 'Engelska där det finns' },
    easyRead: 'Visa lättläst text först, där den finns',
    height: 'Höjd i pixlar',
    heightHint: 'Med skript anpassar sig höjden själv, och det här är bara höjden innan sidan har laddats.',
  },
  update: 'Uppdatera',
  preview: {
    heading: 'Så blir det',
    widths: 'Bredd',
    narrow: 'Smal spalt',
    phone: 'Telefon',
    full: 'Hela bredden',
    frame: 'Förhandsvisning av katalogen',
    alone: 'Öppna förhandsvisningen för sig',
  },
  code: {
    heading: 'Koden',
    platform: 'Var ska den klistras in?',
    steps,
    levels: {
      script: {
        heading: 'Ruta som växer',
        text: 'Ett litet skript gör en ruta och ger den rätt höjd. Utan skript syns en länk i stället.',
      },
      iframe: {
        heading: 'Ruta med fast höjd',
        text: 'Fungerar där skript inte är tillåtna. Blir innehållet högre än rutan går det att rulla i den.',
      },
      link: {
        heading: 'Bara en länk',
        text: 'Fungerar överallt. Länken öppnar katalogen med samma val.',
      },
    } satisfies Record<Level, { heading: string; text: string }>,
    copy: 'Kopiera koden',
    copied: 'Koden är kopierad.',
    policy: {
      heading: 'Om rutan är tom',
      host: 'Er webbplats måste stå på förbundets lista. Det är adressen till sidan där koden ligger som räknas, till exempel intranat.exempel.se.',
      csp: 'Har er webbplats en säkerhetspolicy (Content-Security-Policy) ska den som sköter den lägga till katalogen:',
    },
  },
  linkText: `Sök stöd i ${site.name}`,
  /** What a screen reader calls the frame. */
  frameTitle: `Sök stöd i ${site.name}`,
} as const;
