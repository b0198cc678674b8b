import type { BrokenLink } from '@insatskatalog/shared/worklist.ts';
import { entryFormTexts } from './entry-form.ts';
import { interventionWords } from './intervention.ts';
import { day as shownDay } from './sv.ts';

const { sections, facts, howToGetIt } = interventionWords.sv;

/** A link of a published entry that leads nowhere. */
const brokenLink = ({ url, failure, since }: BrokenLink): string =>
  failure === 'no-page'
    ? `Länken ${url} leder till en sida som inte finns (sedan ${shownDay(since)}). Byt den eller ta bort den.`
    : `Länken ${url} leder till en webbplats som inte finns (sedan ${shownDay(since)}). Byt den eller ta bort den.`;

/** The form of an entry: the same words as its page, with help beside each field. */
export const editing = {
  newWindow: 'öppnas i ett nytt fönster',
  formLabel: 'Insatsens uppgifter',
  newHeading: 'Ny insats',
  untitled: 'Insats utan namn',
  brokenLink,
  sections: {
    basics: 'Det viktigaste',
    content: sections.description,
    forWhom: sections.forWhom,
    wayIn: howToGetIt,
    where: facts.where,
    practical: sections.goodToKnow,
    easyRead: 'Lättläst',
    english: 'English',
  },
  sectionMenu: {
    label: 'Formulärets delar',
    done: 'ifyllt',
    empty: 'frivilligt',
    missing: (what: string) => `saknar ${what}`,
    missingNames: {
      title: 'namn',
      summary: 'kort beskrivning',
      provider: 'utförare',
      providerType: 'slags utförare',
      coverage: 'kommun',
      wayIn: 'väg in',
    },
    next: (what: string) => `Kvar: ${what}`,
    toActs: 'Till Publicera',
    ready: 'Allt som måste finnas är ifyllt.',
    left: (count: number) =>
      count === 1 ? 'En sak kvar innan du kan publicera.' : `${count} saker kvar innan du kan publicera.`,
  },
  ...entryFormTexts,
  acts: {
    save: 'Spara utkast',
    sendToReview: 'Skicka för godkännande',
    publish: { new: 'Publicera', published: 'Publicera ändringen', archived: 'Publicera igen' },
    means: {
      publish: {
        new: 'Alla kan hitta den direkt.',
        published: 'Ersätter det som visas nu.',
        archived: 'Kommer tillbaka i sökningen.',
      },
      later: (day: string) => `Sker av sig själv ${day}.`,
      sendToReview: 'En kollega läser först.',
      save: 'Syns bara för er.',
    },
    publishOn: 'Publicera en viss dag',
    publishDayHint: 'Lämna tomt för att publicera genast. Du kan ångra fram till dagen.',
    comment: 'Hälsning till den som godkänner',
    commentHint: 'Frivilligt. Följer med när du skickar för godkännande: vad är nytt, vad är du osäker på?',
    discard: 'Släng utkastet',
    discardChange: 'Släng ändringen',
    discardQuestion: {
      new: 'Är du säker? Utkastet försvinner ur listan.',
      published: 'Är du säker? Det som är publicerat ligger kvar som det är.',
      archived: 'Är du säker? Insatsen är fortfarande arkiverad, som den var.',
    },
    discardYes: 'Ja, släng',
    last: 'När du är klar',
    preview: 'Se hela sidan',
  },
  back: 'Alla insatser',
  ways: {
    label: 'Mer att göra med insatsen',
    change: 'Läs och godkänn',
    public: 'Visa i katalogen',
    review: 'Granska',
    intake: 'Ändra intag',
    archive: 'Arkivera',
    unarchive: 'Ta tillbaka ur arkivet',
    stay: 'Arkivera inte',
    history: 'Historik',
  },
  state: {
    draft: 'Utkast',
    'in-review': 'Ska godkännas',
    published: 'Publicerad',
    archived: 'Arkiverad',
    change: 'Ändring väntar',
    scheduled: (day: string) => `Publiceras ${day}`,
  },
  unarchived: 'Insatsen är tillbaka i katalogen.',
  justSaved: 'Utkastet är sparat.',
  tookProposal: 'Det du godkände ligger nu i utkastet.',
  thrownAway: 'Utkastet är slängt.',
  publishedStays: 'Det som är publicerat ligger kvar tills du publicerar ändringen.',
  isArchived: {
    unchanged:
      'Insatsen är arkiverad och syns inte i sökningen. Du kan ta tillbaka den som den var, eller ändra och publicera igen.',
    changed: 'Insatsen är arkiverad och syns inte i sökningen. Publicerar du ändringen kommer den tillbaka.',
  },
  leaves: (day: string) => `Arkiveras av sig själv ${day}.`,
  inReview: 'Utkastet väntar på godkännande. Du kan fortfarande ändra i det.',
  scheduled: (day: string) =>
    `Publiceras av sig själv ${day}. Ändrar du något faller dagen, och du publicerar eller väljer dag på nytt.`,
  saving: {
    unsaved: 'Ändringar som inte är sparade',
    saving: 'Sparar …',
    saved: (time: string, version: number) => `Utkast sparat ${time} · version ${version}`,
    nothing: 'Allt är sparat',
    notYet: 'Sparas av sig själv när du skriver',
    unchanged: 'Inget är ändrat',
    offline: 'Det gick inte att spara. Vi försöker igen. Din text är kvar här.',
    signedOut: 'Du är utloggad. Logga in i ett nytt fönster: sedan sparas det du har skrivit.',
    signIn: 'Logga in i ett nytt fönster',
    conflict: 'Någon annan har sparat sedan du öppnade insatsen. Spara utkast för att jämföra.',
    refused: 'Det gick inte att spara.',
  },
  leave: {
    heading: 'Allt är inte sparat',
    text: 'Det gick inte att spara det du skrev sist.',
    stay: 'Stanna kvar',
    leave: 'Lämna ändå',
  },
  errors: {
    tooLong: 'Något i formuläret är för långt för att tas emot. Korta texterna och försök igen.',
    day: 'Välj en dag som inte har varit, eller lämna tomt för att publicera genast.',
    prefix: 'Fel:',
  },
  duplicates: {
    heading: 'Finns den redan?',
    text: 'De här liknar det du skriver:',
    state: { draft: 'utkast', published: 'publicerad', archived: 'arkiverad', 'in-review': 'ska godkännas' },
  },
  preview: {
    card: 'Så här ser kortet ut',
    page: 'Så här ser sidan ut',
    noTitle: 'Namnet',
    noSummary: 'Kort sagt',
    noProvider: 'Utföraren',
  },
  previewPage: {
    banner: 'Förhandsvisning',
    draft: 'Det här är ett utkast. Bara den som är inloggad kan se det.',
    published: 'Så här ser den ut nu. Inget är ändrat.',
    back: 'Tillbaka till formuläret',
  },
  done: {
    published: (title: string) => `${title} är publicerad`,
    publishedNext: [
      'Den går att hitta i sökningen nu.',
      'När det är dags att granska uppgifterna påminner vi dig under Att göra.',
      'Du kan ändra när du vill: det publicerade ligger kvar tills du publicerar ändringen.',
    ],
    scheduled: (title: string, day: string) => `${title} publiceras ${day}`,
    scheduledNext: ['Det sker av sig självt. Fram till dess kan du ändra utkastet.'],
    review: (title: string) => `${title} är skickad för godkännande`,
    reviewNext: [
      'Den som godkänner ser vad som är nytt och kan publicera eller skicka tillbaka.',
      'Du ser svaret under Att göra.',
    ],
    discarded: (title: string) => `Ändringen av ${title} är slängd`,
    discardedNext: ['Det som är publicerat ligger kvar. Den slängda texten finns i historiken.'],
    see: 'Se den i katalogen',
    edit: 'Öppna formuläret igen',
    another: 'Skriv en till',
    list: 'Till mina insatser',
  },
} as const;
