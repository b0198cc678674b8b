import { interventions } from './sv.ts';

export const startTexts = {
  title: 'Insatskatalogen – hitta stöd där du bor',
  description:
    'Sök bland stöd till arbete, studier och en fungerande vardag från kommunen, regionen, myndigheter och föreningar.',
  heading: 'Hitta stöd där du bor',
  lead: 'Stöd till arbete, studier och en fungerande vardag från kommunen, regionen, myndigheter och föreningar. Samlat på ett ställe.',
  examples: {
    intro: 'Skriv som du säger det:',
    queries: ['jag orkar inte jobba', 'arbetsträning', 'min bror går aldrig ut', 'skulder', 'praktik'],
  },
  doors: {
    heading: 'Vad behöver du hjälp med?',
    count: (count: number, municipality: string | null) =>
      municipality === null ? interventions(count) : `${interventions(count)} i ${municipality}`,
    all: (count: number, municipality: string | null) =>
      (count === 1 ? 'Se insatsen' : `Se alla ${interventions(count)}`) +
      (municipality === null ? '' : ` i ${municipality}`),
    labels: {
      work: 'Hitta ett arbete',
      back: 'Komma tillbaka till jobbet',
      studies: 'Studera',
      swedish: 'Lära dig svenska',
      health: 'Må bättre',
      money: 'Pengar och skulder',
      home: 'Bostad',
      daily: 'Få vardagen att fungera',
      company: 'Träffa andra',
      parent: 'Stöd som förälder',
      relative: 'Stöd som anhörig',
      guidance: 'Hitta rätt bland allt stöd',
    },
  },
  service: {
    heading: 'Det här är Insatskatalogen',
    text: 'Här ser du vilket stöd som finns, vem det är för och hur du får det. Det spelar ingen roll vem som ger stödet: kommunen, regionen, en myndighet eller en förening. Tjänsten är gratis, du behöver inte logga in och vi sparar inga uppgifter om dig.',
    forWhom: [
      { who: 'Du som behöver stöd', what: 'för att arbeta, studera eller få vardagen att fungera.' },
      { who: 'Du som är anhörig', what: 'och letar åt någon du bryr dig om.' },
      { who: 'Du som möter människor i ditt arbete', what: 'och vill visa vägen till rätt stöd.' },
    ],
  },
  steps: {
    heading: 'Så gör du',
    list: [
      'Skriv vad du behöver med egna ord, eller välj ett område här ovanför.',
      'Välj din kommun, så ser du det stöd som gäller där du bor.',
      'Öppna en insats. Där står vem den är för och hur du tar kontakt.',
    ],
    about: 'Läs mer om katalogen',
    news: 'Se vad som är nytt',
  },
  professionals: {
    heading: 'Möter du människor i ditt arbete?',
    text: 'Filtrera på målgrupp, ålder och väg in. Gör en lista att skriva ut eller dela, eller visa katalogen på ert intranät.',
    link: 'För handläggare',
  },
  municipalities: {
    heading: 'Gå direkt till din kommun',
    all: 'Alla kommuner',
  },
} as const;
