import { interventionWords } from './intervention.ts';

const { sections, facts } = interventionWords.sv;

/** The fields of an entry's form, with the help that stands beside each. */
export const entryFormTexts = {
  fields: {
    title: {
      label: 'Namn',
      hint: 'Så som verksamheten själv heter, till exempel ”Lyra” eller ”Budget- och skuldrådgivning”.',
    },
    summary: {
      label: 'Kort sagt',
      hint: 'En eller två meningar. Börja med vad personen får: ”Du får en egen coach som …”',
    },
    orientation: {
      label: 'Vem vänder sig insatsen till?',
      individual: 'Människor som behöver stöd',
      structural: 'Personal som möter dem i sitt arbete, till exempel en frukostträff för handläggare',
    },
    association: {
      label: 'Vems insats är det?',
      national: 'Redaktionen (hela landet)',
      begin: 'Börja skriva',
    },
    provider: {
      label: facts.provider,
      hint: 'Den som driver insatsen. Skriv några bokstäver och välj i listan, eller skriv ett nytt namn.',
      type: 'Slags utförare',
      typeHint: 'Fylls i av sig själv när du väljer ur listan. Välj själv om namnet är nytt.',
      known: (kind: string | undefined) =>
        kind
          ? `Finns i katalogen sedan tidigare: ${kind.toLocaleLowerCase('sv')}.`
          : 'Finns i katalogen sedan tidigare.',
      chooseType: 'Välj',
    },
    description: {
      label: 'Vad du får och gör',
      hint: 'Räkna upp vad personen får och gör. Korta punkter är lättast att läsa.',
      example:
        '- En egen coach som du träffar varje vecka\n- Hjälp att prata med vården och Arbetsförmedlingen',
    },
    forWhom: {
      label: 'Vem som kan få stödet',
      hint: 'Skriv till ”dig”: ålder, situation, var du bor. Säg vad som krävs, om något krävs.',
    },
    notFor: {
      label: sections.notFor,
      hint: 'Vem ska söka annat stöd i stället, och vilket? Det sparar tid för alla.',
    },
    cannotCombineWith: {
      label: sections.cannotCombineWith,
      hint: 'En per rad: namnet på det stöd som inte går att ha samtidigt.',
    },
    goodToKnow: {
      label: 'Mer som är bra att veta',
      hint: 'Hur länge man är med, om ersättningen påverkas, hur lokalen är.',
    },
    howToGetIt: {
      label: 'Stegen, med egna ord',
      hint: 'Numrera stegen. Det första ska vara något som personen kan göra själv i dag.',
      example:
        '1. Ring eller skriv till oss.\n2. Du kommer på ett första möte.\n3. Ni gör en plan tillsammans.',
    },
    easyRead: {
      label: 'Lättläst text',
      hint: 'En egen, kort text för den som har svårt att läsa.',
    },
    intakeRoutes: {
      label: 'Vägar in: hur börjar man?',
      hint: 'Kryssa i alla som gäller. Orden står som den sökande läser dem: ”jag” är den som behöver stöd.',
    },
    targetGroups: { label: 'Målgrupper', hint: 'Välj de viktigaste, helst inte fler än fem.' },
    needs: {
      label: 'Vad hjälper insatsen till med?',
      hint: 'Det är så människor hittar den: välj det som insatsen verkligen ger.',
    },
    methods: { label: facts.methods, hint: 'Bara om verksamheten arbetar efter en metod med ett namn.' },
    forms: { label: 'Hur går det till?', hint: 'Kryssa i alla som gäller.' },
    incomeTypes: {
      label: facts.incomeTypes,
      hint: 'Välj bara om man måste ha en viss ersättning för att få vara med.',
    },
    languages: { label: facts.languages, hint: 'Språk som personalen kan, eller tolk.' },
    funding: { label: facts.funding, hint: 'Vem som betalar verksamheten.' },
    ages: {
      legend: facts.age,
      min: 'Från',
      max: 'Till och med',
      hint: 'Hela år. Lämna tomt om det inte finns någon gräns.',
      unit: 'år',
    },
    coverage: {
      label: facts.coverage,
      hint: 'Var personen ska bo för att få stödet. Adressen skriver du längre ner.',
      municipalities: 'En eller flera kommuner',
      county: 'Ett helt län',
      national: 'Hela landet',
      chooseCounty: 'Välj län',
      own: (name: string) => `Kommuner i ${name}`,
      others: 'Andra kommuner',
      filter: 'Sök kommun',
    },
    contacts: {
      legend: 'Kontakt',
      row: (number: number) => `Kontakt ${number}`,
      hint: 'Hellre en roll än en person: den slutar inte. Telefon eller e-post räcker.',
      role: 'Roll',
      roleHint: 'Till exempel ”Coach”',
      phone: 'Telefon',
      email: 'E-post',
      add: 'Lägg till kontakt',
      remove: (number: number) => `Ta bort kontakt ${number}`,
    },
    locations: {
      legend: 'Adress',
      row: (number: number) => `Adress ${number}`,
      hint: 'Dit personen kommer. Hoppa över om stödet ges hemma eller på nätet.',
      name: 'Platsens namn',
      street: 'Gatuadress',
      postalCode: 'Postnummer',
      city: 'Ort',
      accessibility: 'Tillgänglighet',
      accessibilityHint: 'Till exempel ”Hiss och automatiska dörrar”',
      latitude: 'Latitud',
      longitude: 'Longitud',
      coordinates: 'Koordinater',
      add: 'Lägg till adress',
      remove: (number: number) => `Ta bort adress ${number}`,
    },
    links: {
      legend: 'Länkar',
      row: (number: number) => `Länk ${number}`,
      hint: 'Verksamhetens egen sida, en ansökningsblankett.',
      label: 'Länkens text',
      url: 'Webbadress',
      add: 'Lägg till länk',
      remove: (number: number) => `Ta bort länk ${number}`,
    },
    cost: { label: facts.cost, hint: 'Med ord, till exempel ”Kostar inget” eller ”Patientavgift”.' },
    openingHours: { label: facts.openingHours, hint: 'Till exempel ”Måndag–fredag 9–15”.' },
    capacity: {
      label: facts.capacity,
      hint: 'Hur många som får plats, till exempel ”30–50 nya deltagare per år”.',
    },
    intake: {
      legend: 'Tar insatsen emot nya deltagare?',
      hint: 'Uppgiften försvinner av sig själv efter den dag du anger, så att den aldrig blir gammal.',
      none: 'Säger inget om det',
      open: 'Ja, nu',
      queue: 'Ja, men det är kö',
      closed: 'Inte nu',
      weeks: 'Ungefärlig väntetid i veckor',
      until: 'Gäller till och med',
    },
    period: {
      legend: 'När finns insatsen?',
      hint: 'Bara för det som börjar eller slutar, till exempel ett projekt. Efter sista dagen visas den inte längre.',
      startsOn: 'Första dagen',
      endsOn: 'Sista dagen',
    },
  },
  picker: {
    filter: (label: string) => `Sök i ”${label}”`,
    choose: (count: number) => `Visa alla ${count} att välja bland`,
    chosen: 'Valda:',
    none: 'Inget valt än',
    remove: (label: string) => `Ta bort ${label}`,
    noHit: 'Inget passar det du skrev.',
  },
  markdown: {
    help: 'Börja raden med ”- ” för en punkt eller ”1. ” för ett steg. Tom rad ger nytt stycke.',
    preview: 'Så här ser texten ut',
    nothing: 'Inget skrivet än.',
  },
  example: 'Visa ett exempel',
  seldom: 'Koordinater',
  left: (count: number) => (count < 0 ? `${-count} tecken för mycket` : `${count} tecken kvar`),
  easyReadGuide: {
    heading: 'Så skriver du lättläst',
    rules: [
      'Börja med det viktigaste: vad du får.',
      'En mening på varje rad. Högst tio ord i meningen.',
      'Vanliga, korta ord. Förklara ord som måste vara med.',
      'Skriv ”du”. Skriv vem som gör vad.',
      'Inga förkortningar, inga bildspråk, få siffror.',
    ],
  },
  english: {
    hint: 'Skriv bara det som behövs. Namn och ”Kort sagt” måste finnas, om något är på engelska. Det som saknas visas på svenska.',
    open: 'Skriv på engelska',
    swedish: 'På svenska',
    nothing: 'Inget skrivet på svenska',
    labels: {
      title: 'Name',
      summary: 'In short',
      description: interventionWords.en.sections.description,
      forWhom: interventionWords.en.sections.forWhom,
      notFor: interventionWords.en.sections.notFor,
      goodToKnow: interventionWords.en.sections.goodToKnow,
      howToGetIt: interventionWords.en.howToGetIt,
      easyRead: 'Easy read',
    },
  },
} as const;
