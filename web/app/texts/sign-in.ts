import type { PasswordProblem } from '@insatskatalog/shared/sign-in.ts';
import { passwordLength } from '@insatskatalog/shared/sign-in.ts';

/** Words of the pages that lead in: sign-in, codes, invitation, new password. */
export const signInPage = {
  heading: 'Logga in',
  lead: 'För dig som sköter uppgifterna i katalogen. Du som söker stöd behöver inte logga in.',
  email: 'E-postadress',
  password: 'Lösenord',
  submit: 'Logga in',
  forgotten: 'Jag har glömt lösenordet',
  elsewhere: (name: string) => `Logga in med ${name}`,
  or: 'eller',
  wrong: 'Adressen eller lösenordet är fel. Kontrollera båda och försök igen.',
  demonstration: {
    heading: 'Prova utan konto',
    text: 'Det här är en demonstration. Välj en roll och prova fritt.',
    administrator: {
      button: 'Prova som katalogadministratör',
      means: 'Sköter insatserna i ett förbund: Botkyrka, Huddinge och Salem.',
    },
    'editorial-office': {
      button: 'Prova som redaktör',
      means: 'Sköter hela katalogen, med ordlistor och konton.',
    },
    provider: {
      button: 'Prova som verksamhet',
      means:
        'Har inget konto, utan en länk: där rättar den sina egna insatser, och administratören godkänner.',
    },
  },
  notices: {
    losenord: 'Ditt nya lösenord är sparat. Logga in med det.',
    utloggad: 'Du är utloggad.',
  } as Record<string, string>,
} as const;

export const secondFactorPage = {
  heading: 'Skriv koden',
  lead: 'Öppna appen för inloggningskoder i din mobil och skriv koden för Insatskatalogen.',
  code: 'Kod',
  codeHint: 'Sex siffror. Har du inte mobilen? Skriv en av dina återställningskoder.',
  submit: 'Fortsätt',
  wrong: 'Koden är fel eller redan använd. Vänta på nästa kod i appen och försök igen.',
  lost: 'Har du varken mobilen eller någon återställningskod? Be redaktionen återställa din tvåstegsinloggning.',
  signOut: 'Avbryt och logga ut',
} as const;

export const setUpPage = {
  heading: 'Ställ in tvåstegsinloggning',
  lead: 'Förutom lösenordet skriver du en kod från en app i din mobil när du loggar in. Så kommer ingen annan in, även om lösenordet kommer på avvägar.',
  steps: {
    app: 'Öppna en app för inloggningskoder i mobilen',
    appText:
      'Har du ingen? Ladda ner till exempel Microsoft Authenticator, Google Authenticator eller FreeOTP. De kostar inget.',
    scan: 'Lägg till ett konto i appen',
    scanText: 'Rikta appens kamera mot bilden. Läser du det här på mobilen? Öppna appen härifrån i stället.',
    open: 'Öppna i appen på den här enheten',
    key: 'Eller skriv nyckeln för hand',
    confirm: 'Skriv koden som appen visar',
  },
  qr: 'Bild för appen. Nyckeln står under bilden som text.',
  code: 'Kod',
  codeHint: 'Sex siffror. Appen visar en ny kod var trettionde sekund.',
  submit: 'Fortsätt',
  wrong:
    'Koden stämmer inte. Kontrollera att du har lagt till rätt konto i appen, och att mobilens klocka går rätt.',
} as const;

export const recoveryCodesPage = {
  heading: 'Spara dina återställningskoder',
  lead: 'Om du blir av med mobilen loggar du in med en av koderna. Varje kod fungerar en gång.',
  once: 'Koderna visas bara nu. Skriv ut dem, eller spara dem där du sparar lösenord. Lägg dem inte i mobilen.',
  list: 'Återställningskoder',
  print: 'Skriv ut',
  copy: 'Kopiera alla',
  copied: 'Koderna är kopierade.',
  onwards: 'Jag har sparat koderna, fortsätt',
} as const;

export const forgottenPage = {
  heading: 'Glömt lösenordet',
  lead: 'Skriv din e-postadress. Vi skickar en länk där du väljer ett nytt lösenord.',
  email: 'E-postadress',
  submit: 'Skicka länken',
  sent: 'Om adressen hör till ett konto har vi skickat en länk. Den fungerar i en timme. Titta i skräpposten om den inte kommer.',
  noMail:
    'Katalogen skickar inga mejl. Be någon på redaktionen göra en länk åt dig: det går på sidan Konton.',
  back: 'Till inloggningen',
} as const;

export const invitationPage = {
  heading: (name: string) => `Välkommen ${name}`,
  lead: (place: string) =>
    `Du är inbjuden som ${place}. Det tar några minuter att komma igång. Ha mobilen till hands.`,
  roles: {
    office: 'medarbetare på redaktionen',
    administrator: (association: string) => `katalogadministratör för ${association}`,
  },
  email: 'Du loggar in med adressen',
  password: 'Välj ett lösenord',
  submit: 'Spara och fortsätt',
  elsewhere: (name: string) => `Använd ${name} i stället`,
  or: 'eller',
  ended: {
    heading: 'Inbjudan gäller inte längre',
    text: 'Länken är använd, för gammal eller ersatt av en nyare. Har du redan valt lösenord? Logga in. Annars ber du den som bjöd in dig om en ny inbjudan.',
  },
} as const;

export const newPasswordPage = {
  heading: 'Välj ett nytt lösenord',
  lead: (email: string) => `För kontot ${email}. Du loggas ut överallt.`,
  password: 'Nytt lösenord',
  submit: 'Spara lösenordet',
  ended: {
    heading: 'Länken gäller inte längre',
    text: 'Den är använd, för gammal eller ersatt av en nyare. Be om en ny.',
  },
} as const;

export const oidcPage = {
  heading: 'Det gick inte att logga in',
  failed: {
    refused: 'Inloggningen avbröts eller tog för lång tid. Försök igen.',
    unreachable: (name: string) => `Inloggningen hos ${name} svarar inte just nu. Försök igen om en stund.`,
    unknown: (name: string) =>
      `Inget konto i katalogen är kopplat till din inloggning hos ${name}. Logga in med lösenord och koppla den på sidan Mitt konto, eller öppna din inbjudan.`,
    taken: 'Den inloggningen hör redan till ett annat konto i katalogen.',
    'not-asked': (name: string) =>
      `${name} släppte in dig utan att fråga vem du är. Logga ut där först och försök sedan igen.`,
    'link-ended': 'Inbjudan gäller inte längre. Be den som bjöd in dig om en ny.',
  },
  back: 'Till inloggningen',
} as const;

export const passwordTexts = {
  hint: `Minst ${passwordLength.min} tecken. Flera ord efter varandra är lättast att minnas.`,
  show: 'Visa lösenordet',
  problems: {
    'too-short': `Lösenordet är för kort. Det ska ha minst ${passwordLength.min} tecken.`,
    'too-long': `Lösenordet är för långt. Det får ha högst ${passwordLength.max} tecken.`,
    common:
      'Lösenordet är lätt att gissa. Välj något som ingen annan kommer på, till exempel fyra ord utan samband.',
    personal: 'Lösenordet liknar ditt namn eller din adress. Välj något annat.',
  } satisfies Record<PasswordProblem, string>,
} as const;

export const formErrors = {
  /** "För många försök. Vänta 5 sekunder". */
  wait: (seconds: number) =>
    `Det har blivit för många försök. Vänta ${seconds < 90 ? `${seconds} sekunder` : `${Math.ceil(seconds / 60)} minuter`} och försök igen.`,
} as const;
