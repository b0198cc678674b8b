import type { AccountAct, AccountView } from '@insatskatalog/shared/accounts.ts';
import { day } from './sv.ts';

/** Words about a role: "Katalogadministratör, Södertälje". */
export const roleName = (association: string | null) =>
  association === null ? 'Redaktionen' : `Katalogadministratör, ${association}`;

export const confirmTexts = {
  heading: 'Visa att det är du',
  text: 'Du loggade in för mer än en halvtimme sedan. Skriv ditt lösenord igen för att ändra det som gäller säkerheten.',
  noPassword:
    'Du loggade in för mer än en halvtimme sedan. Logga ut och in igen för att ändra det som gäller säkerheten.',
  elsewhereText:
    'Du loggade in för mer än en halvtimme sedan. Logga in på nytt för att ändra det som gäller säkerheten.',
  elsewhere: (name: string) => `Logga in på nytt med ${name}`,
  password: 'Ditt lösenord',
  submit: 'Fortsätt',
  wrong: 'Lösenordet är fel. Försök igen.',
} as const;

export const ownAccountPage = {
  heading: 'Mitt konto',
  demonstration: 'Kontot är till för alla som provar katalogen. Därför går det inte att ändra.',
  name: {
    heading: 'Dina uppgifter',
    label: 'Namn',
    hint: 'Syns för andra i katalogens administration.',
    submit: 'Spara namnet',
  },
  facts: { email: 'E-postadress', role: 'Roll' },
  password: {
    heading: 'Lösenord',
    none: 'Du har inget lösenord.',
    current: 'Lösenordet du har nu',
    next: 'Nytt lösenord',
    lead: 'När du byter loggas du ut från alla andra enheter.',
    submit: 'Byt lösenord',
    choose: 'Spara lösenordet',
  },
  secondFactor: {
    heading: 'Tvåstegsinloggning',
    set: 'Du skriver en kod från en app när du loggar in.',
    none: 'Du har ingen app för inloggningskoder.',
    replace: 'Byt app eller mobil',
    add: 'Ställ in en app',
    codesLeft: (count: number) =>
      count === 1 ? 'Du har 1 återställningskod kvar.' : `Du har ${count} återställningskoder kvar.`,
    renew: 'Gör nya återställningskoder',
    renewHint: 'De gamla slutar fungera.',
  },
  replace: {
    heading: 'Byt app för inloggningskoder',
    lead: 'Den gamla appen fungerar tills du har skrivit en kod från den nya.',
    back: 'Till mitt konto',
  },
  codes: { heading: 'Nya återställningskoder', back: 'Jag har sparat koderna, till mitt konto' },
  oidc: {
    heading: (name: string) => `Logga in med ${name}`,
    linked: (name: string) => `Ditt konto är kopplat till din inloggning hos ${name}.`,
    unlinked: (name: string) => `Koppla kontot, så kan du logga in med ${name} i stället för lösenord.`,
    link: 'Koppla',
    unlink: 'Ta bort kopplingen',
  },
  sessions: {
    heading: 'Här är du inloggad',
    own: 'Den här enheten',
    since: (time: string) => `Inloggad ${time}`,
    used: (time: string) => `senast använd ${time}`,
    end: 'Logga ut',
    endNamed: (device: string, time: string) => `Logga ut ${device}, inloggad ${time}`,
    endOthers: 'Logga ut från alla andra enheter',
  },
  notices: {
    namn: 'Namnet är sparat.',
    losenord: 'Lösenordet är bytt. Du är utloggad från andra enheter.',
    utloggad: 'Enheten är utloggad.',
    koppla: 'Kontot är kopplat.',
    bortkopplad: 'Kopplingen är borttagen.',
    bekraftad: 'Tack. Nu kan du ändra det som gäller säkerheten.',
  } as Record<string, string>,
} as const;

export const accountsPage = {
  heading: 'Konton',
  lead: {
    office: 'Alla som kan logga in i katalogens administration.',
    administrator: 'De som sköter ert förbunds uppgifter. Redaktionen bjuder in nya.',
  },
  invite: 'Bjud in',
  office: 'Redaktionen',
  signedIn: (time: string) => `Loggade in ${time}`,
  neverSignedIn: 'Har inte loggat in än',
  states: { invited: 'Inbjuden', active: 'Kan logga in', disabled: 'Avstängt' } satisfies Record<
    AccountView['state'],
    string
  >,
  notices: { withdraw: 'Inbjudan är borttagen.' } as Record<string, string>,
} as const;

export const invitePage = {
  heading: 'Bjud in någon',
  lead: {
    mail: 'Den du bjuder in får ett mejl med en länk. Länken fungerar en gång, i sju dagar.',
    noMail: 'Du får en länk att lämna till den du bjuder in. Länken fungerar en gång, i sju dagar.',
  },
  demonstration: 'I demonstrationen går det inte att bjuda in någon.',
  name: 'Namn',
  email: 'E-postadress',
  of: 'Arbetar för',
  ofHint: 'Redaktionen sköter hela katalogen. En katalogadministratör sköter sitt förbunds insatser.',
  choose: 'Välj …',
  office: 'Redaktionen',
  submit: 'Bjud in',
  back: 'Till alla konton',
} as const;

export const handOutTexts = {
  mailed: (email: string) => `Ett mejl med en länk är skickat till ${email}.`,
  failed: 'Mejlet gick inte att skicka.',
  shown: 'Lämna länken till den som ska ha den, på ett säkert sätt. Den visas bara nu.',
  ready: 'Länken är klar',
  link: 'Länk',
  copy: 'Kopiera länk',
  copied: 'Länken är kopierad.',
  invitation: 'Länken fungerar en gång, i sju dagar.',
  reset: 'Länken fungerar en gång, i en timme.',
} as const;

export const accountPage = {
  back: 'Alla konton',
  facts: {
    email: 'E-postadress',
    role: 'Roll',
    state: 'Läge',
    password: 'Lösenord',
    secondFactor: 'Tvåstegsinloggning',
    oidc: 'Inloggning hos annan',
    created: 'Inbjuden',
    signedIn: 'Senast inloggad',
    invitedUntil: 'Inbjudan gäller till',
  },
  yes: 'Ja',
  no: 'Nej',
  never: 'Aldrig',
  expired: 'Inbjudan har gått ut',
  actsHeading: 'Ändra',
  acts: {
    'invite-again': { label: 'Skicka inbjudan igen', hint: 'Den gamla länken slutar fungera.' },
    withdraw: { label: 'Ta bort inbjudan', hint: 'Kontot försvinner.' },
    disable: { label: 'Stäng av kontot', hint: 'Personen loggas ut genast och kan inte logga in.' },
    enable: { label: 'Öppna kontot igen', hint: 'Personen kan logga in som förut.' },
    'reset-password': {
      label: 'Gör en länk för nytt lösenord',
      hint: 'För den som har glömt sitt lösenord.',
    },
    'reset-second-factor': {
      label: 'Återställ tvåstegsinloggningen',
      hint: 'För den som har blivit av med mobilen. Gör det bara när du är säker på vem som frågar.',
    },
  } satisfies Record<AccountAct, { label: string; hint: string }>,
  /** What waits for its day on this account's word, beside the button that disables it. */
  approvals: {
    fall: (count: number) =>
      count === 1
        ? 'En insats som personen har godkänt för en senare dag väntar då på att godkännas igen:'
        : `${count} insatser som personen har godkänt för en senare dag väntar då på att godkännas igen:`,
    on: (publishOn: string) => `publiceras ${day(publishOn)}`,
  },
  notices: {
    disable: 'Kontot är avstängt.',
    'disable-unapproved':
      'Kontot är avstängt. Det som personen hade godkänt för en senare dag väntar på att godkännas igen.',
    enable: 'Kontot är öppet igen.',
    'reset-second-factor':
      'Tvåstegsinloggningen är återställd. Personen ställer in den igen vid nästa inloggning.',
  } as Record<string, string>,
} as const;
