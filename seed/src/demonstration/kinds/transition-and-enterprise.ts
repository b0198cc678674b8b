import type { Kind } from '../kind.ts';

export const transitionAndEnterprise: Kind[] = [
  {
    id: 'omstallning-tsl',
    area: 'country',
    provider: { name: 'Trygghetsorganisationer, till exempel TSL och TRR', type: 'privat' },
    targetGroups: ['aldre-arbetssokande', 'langtidsarbetslosa', 'lag-utbildning'],
    needs: ['hitta-arbete', 'studier'],
    methods: ['coachning', 'radgivning', 'syv'],
    forms: ['individuell', 'digital', 'telefon-chatt', 'pa-plats'],
    intakeRoutes: ['egen-anmalan', 'via-arbetsgivare'],
    incomeTypes: [],
    languages: ['sv', 'en', 'tolk'],
    funding: ['gratis'],
    ages: [18, null],
    places: 'unlimited',
    cost: 'Kostar inget för dig',
    openingHours: 'Måndag–fredag 8–16',
    texts: {
      sv: {
        title: 'Omställningsstöd när du förlorar jobbet',
        summary:
          'En egen rådgivare hjälper dig att hitta nytt jobb eller utbildning när du har blivit uppsagd eller när din visstidsanställning tar slut.',
        description: `Att bli varslad eller uppsagd kan kännas som att marken försvinner. Många vet inte att arbetsgivaren redan har betalat för hjälp. Arbetsplatser med kollektivavtal är nämligen med i en trygghetsorganisation. Vilken det blir beror på vad du har arbetat med: det finns olika för arbetare och tjänstemän, och för kommun, region och stat.

- En rådgivare som du träffar, ringer eller chattar med.
- Hjälp med cv, ansökningar och att öva inför intervjuer.
- Kartläggning av vad du kan och vilka yrken som passar.
- Råd om utbildning och om omställningsstudiestöd, ett bidrag och lån från Centrala studiestödsnämnden (CSN).
- Ibland en kort kurs eller pengar utöver a-kassan.`,
        forWhom:
          'Du som har blivit av med jobbet på grund av arbetsbrist eller sjukdom, eller som har haft en tidsbegränsad anställning. Du behöver ha arbetat en viss tid, ofta omkring ett år. Även du som har jobb kvar kan få råd om hur du utvecklas i yrket.',
        howToGetIt: `1. Fråga din arbetsgivare eller ditt fackförbund vilken trygghetsorganisation som gäller för din arbetsplats.
2. Anmäl dig på organisationens webbplats, eller låt arbetsgivaren göra det när uppsägningen är klar.
3. Du blir uppringd av en rådgivare och ni gör en plan tillsammans.`,
        notFor:
          'Du som aldrig har haft ett arbete, eller som har varit borta från arbetslivet i många år, får oftast inte stödet. Vänd dig då till Arbetsförmedlingen eller kommunens arbetsmarknadsenhet.',
        goodToKnow:
          'Saknade arbetsplatsen kollektivavtal? Då kan du i stället söka grundläggande omställningsstöd hos Kammarkollegiet, en statlig myndighet. Skriv in dig hos Arbetsförmedlingen första dagen utan jobb, annars kan du förlora dagar med a-kassa.',
      },
      en: {
        title: 'Support when you lose your job (omställningsstöd)',
        summary:
          'A personal adviser helps you find a new job or a course when you have been given notice or your temporary contract has ended.',
        description: `Many people do not know that their employer has already paid for this help. Workplaces with a collective agreement (kollektivavtal) belong to a job security organisation. Which one it is depends on your job: there are different ones for blue-collar and white-collar workers and for municipal, regional and state employees.

- An adviser you can meet, phone or chat with.
- Help with your CV, applications and interview practice.
- A review of your skills and which jobs might suit you.
- Advice on courses and on the student finance for people who change career (omställningsstudiestöd).
- Sometimes a short course or extra money on top of unemployment insurance.`,
        forWhom:
          'You who have lost your job because of lack of work or illness, or whose temporary job has ended. You need to have worked for some time, often about a year. People who still have a job can get advice too.',
        howToGetIt: `1. Ask your employer or your trade union which organisation covers your workplace.
2. Register on its website, or let your employer register you once you have been given notice.
3. An adviser calls you and you make a plan together.`,
        notFor:
          'If you have never worked in Sweden, contact the Public Employment Service (Arbetsförmedlingen) or the municipality’s labour market unit instead.',
        goodToKnow:
          'If your workplace had no collective agreement, you can apply for basic transition support from Kammarkollegiet, a state authority. Register with Arbetsförmedlingen on your first day without work, so that you do not lose days of unemployment benefit.',
      },
    },
  },
  {
    id: 'asf-arbete',
    area: 'municipality',
    provider: { name: 'Arbetsintegrerande socialt företag i {kommun}', type: 'asf' },
    targetGroups: ['langtidsarbetslosa', 'psykisk-funktionsnedsattning', 'psykisk-ohalsa', 'npf', 'beroende'],
    needs: ['sysselsattning', 'prova-arbete', 'hitta-arbete'],
    methods: ['arbetstraning', 'lonestod', 'kamratstod'],
    forms: ['grupp', 'pa-plats', 'deltid'],
    intakeRoutes: ['via-handlaggare', 'egen-anmalan', 'via-arbetsformedlingen'],
    incomeTypes: [],
    languages: ['sv', 'sv-lattlast'],
    funding: ['kommunal', 'statlig', 'gratis'],
    ages: [18, 66],
    places: 'limited',
    cost: 'Kostar inget',
    openingHours: 'Måndag–fredag 8–15',
    texts: {
      sv: {
        title: 'Arbete i ett socialt företag (ASF)',
        summary:
          'Kom till en arbetsplats där alla får börja i sin egen takt. Du arbetstränar eller blir anställd i till exempel kafé, verkstad, butik eller trädgård.',
        description: `ASF betyder arbetsintegrerande socialt företag. Det är ett riktigt företag som säljer varor och tjänster, men vinsten går tillbaka till verksamheten. Målet är att människor som har stått utanför arbetslivet ska få arbeta. Här är det ingen som höjer på ögonbrynen för att du har varit sjuk länge eller har luckor i ditt cv.

- Riktiga arbetsuppgifter, anpassade efter vad du orkar just nu.
- Arbetstid som börjar på några timmar i veckan och ökar när du vill.
- En handledare och arbetskamrater som ofta har liknande erfarenheter.
- Möjlighet att vara med och bestämma, ibland som medlem och delägare.
- För en del: anställning, ofta med lönebidrag.`,
        forWhom:
          'Du som vill arbeta men behöver mer tid och förståelse än vanliga arbetsplatser ger. Många har levt med psykisk sjukdom, ett beroende, adhd eller autism, eller har varit arbetslösa i flera år.',
        howToGetIt: `1. Hör av dig till företaget och be att få komma på studiebesök.
2. Berätta för din handläggare på Arbetsförmedlingen, Försäkringskassan eller kommunen att du vill börja. Det är ofta de som beslutar om platsen.
3. Prova några dagar innan du bestämmer dig.
4. Du, handledaren och handläggaren skriver ner tider, uppgifter och mål.`,
        notFor:
          'Är du redo för ett vanligt jobb direkt? Då kan en jobbcoach enligt metoden IPS eller Supported Employment passa bättre. Den som är i akut kris behöver vård först.',
        goodToKnow:
          'Du behåller din ersättning när du arbetstränar. Blir du anställd får du lön enligt avtal. Det finns inget bestämt slutdatum: vissa stannar ett halvår, andra i många år.',
        easyRead: `Ett socialt företag är en arbetsplats.
Där får du tid på dig.
Du kan börja med några timmar i veckan.
Du kan arbeta i kafé, butik eller verkstad.
En handledare hjälper dig.
Du orkar kanske lite i dag.
Det är okej.
Du får behålla dina pengar när du tränar.
En del får jobb och lön.
Ring företaget och fråga.
Du kan hälsa på först.
Prata sedan med din handläggare.`,
      },
    },
  },
  {
    id: 'coompanion',
    area: 'county',
    provider: { name: 'Coompanion i {lan}', type: 'civilsamhalle' },
    targetGroups: ['langtidsarbetslosa', 'utrikesfodda', 'utrikesfodda-kvinnor'],
    needs: ['starta-foretag'],
    methods: ['radgivning', 'utbildning'],
    forms: ['individuell', 'grupp', 'digital', 'pa-plats'],
    intakeRoutes: ['egen-anmalan'],
    incomeTypes: [],
    languages: ['sv', 'en'],
    funding: ['statsbidrag', 'regional', 'gratis'],
    ages: [18, null],
    places: 'unlimited',
    cost: 'Den första rådgivningen kostar inget',
    openingHours: 'Måndag–fredag 9–16, efter bokning',
    texts: {
      sv: {
        title: 'Coompanion – råd om att starta företag tillsammans',
        summary:
          'Har ni en idé men vet inte hur man startar ett kooperativ eller ett socialt företag? Rådgivare hjälper er från första tanken till ett registrerat företag.',
        description: `I ett kooperativ äger och bestämmer medlemmarna tillsammans. Det kan vara fem kvinnor som vill laga mat åt andra, en grupp som tröttnat på att vara arbetslös eller en by som vill rädda sin butik. Ingen behöver ha pengar eller erfarenhet när ni ringer.

- Samtal om idén: håller den, och vilka kan vara kunder?
- Hjälp att välja företagsform, ofta ekonomisk förening, och att skriva stadgar.
- Genomgång av budget, pris, skatt och vem som gör vad.
- Tips om var det går att söka pengar.
- Kurser om demokrati, styrelsearbete och arbetsintegrerande sociala företag (ASF), alltså företag som anställer människor som länge stått utan jobb.`,
        forWhom:
          'Minst två, helst tre personer i {lan} som vill driva något ihop. Föreningar och kommuner som vill ge människor arbete är också välkomna.',
        howToGetIt: `1. Skriv eller ring och berätta kort om er idé.
2. Ni får en tid med en rådgivare, på plats eller i ett videomöte.
3. Tillsammans gör ni en plan för nästa steg.`,
        notFor:
          'Vill du driva ett eget företag ensam? Då passar Arbetsförmedlingens stöd till start av näringsverksamhet eller kommunens näringslivskontor bättre.',
        goodToKnow:
          'Rådgivningen ger ingen ersättning att leva på. Fråga din handläggare innan du startar, så att du vet hur din a-kassa, sjukpenning eller ditt försörjningsstöd påverkas.',
      },
      en: {
        title: 'Coompanion – advice on starting a business together',
        summary:
          'Advisers help you and your group start a cooperative or a social enterprise, from the first idea to a registered company.',
        description: `In a cooperative the members own the business and decide together. It can be five women who want to cook for others, a group tired of being unemployed, or a village that wants to save its shop. You need neither money nor experience when you call.

- A conversation about the idea: does it hold, and who might buy from you?
- Help to choose the legal form, often an economic association (ekonomisk förening), and to write its rules.
- A look at budget, prices, tax and who does what.
- Tips on where to apply for money.
- Courses on democracy, board work and work-integrating social enterprises (ASF).`,
        forWhom:
          'At least two, preferably three people in {lan} who want to run something together. Associations and municipalities are welcome too.',
        howToGetIt: `1. Write or phone and tell them briefly about your idea.
2. You get a time with an adviser, in person or by video.
3. Together you plan the next step.`,
        notFor:
          'If you want to run a business alone, the start-up support from the Public Employment Service (Arbetsförmedlingen) or the municipality’s business office suits you better.',
        goodToKnow:
          'The advice gives you no income. Ask your case worker before you start how your benefits would be affected.',
      },
    },
  },
  {
    id: 'starta-eget',
    area: 'country',
    provider: { name: 'Arbetsförmedlingen', type: 'arbetsformedlingen' },
    targetGroups: ['langtidsarbetslosa', 'utrikesfodda', 'aldre-arbetssokande'],
    needs: ['starta-foretag', 'hitta-arbete'],
    methods: ['radgivning', 'coachning'],
    forms: ['individuell', 'digital', 'telefon-chatt'],
    intakeRoutes: ['via-arbetsformedlingen'],
    incomeTypes: [],
    languages: ['sv', 'tolk'],
    funding: ['statlig', 'gratis'],
    ages: [18, 66],
    places: 'limited',
    cost: 'Kostar inget',
    texts: {
      sv: {
        title: 'Stöd till start av näringsverksamhet (starta eget)',
        summary:
          'Du som är arbetssökande kan få aktivitetsstöd under företagets första månader, så att du har något att leva på medan kunderna blir fler.',
        description: `Drömmer du om en egen frisersalong, bilverkstad eller redovisningsbyrå? Arbetsförmedlingen kan godkänna att du lägger din tid på att bygga upp företaget i stället för att söka jobb. Först tittar en expert på din affärsidé för att se om den har en rimlig chans.

- En bedömning av affärsplanen, med synpunkter du har nytta av.
- Aktivitetsstöd, vanligen i upp till sex månader.
- Avstämningar med din kontaktperson under tiden.
- I en del fall en förberedande kurs om bokföring, skatt, marknadsföring och försäkringar.

Pengar till lokal, varor eller maskiner ingår inte. Dem får du ordna på annat sätt, till exempel med lån.`,
        forWhom:
          'Du är inskriven hos Arbetsförmedlingen, är arbetslös eller riskerar att bli det och har en genomtänkt idé. Som regel ska du ha fyllt 25 år. Yngre kan få stödet i vissa fall, bland annat vid funktionsnedsättning.',
        howToGetIt: `1. Ta upp idén med din arbetsförmedlare. Registrera inte företaget ännu.
2. Skriv en affärsplan med budget och skicka in den.
3. Vänta på bedömningen och beslutet.
4. Starta företaget när du har fått ja.`,
        notFor:
          'Har du redan börjat driva företaget på heltid kommer du för sent. Stödet ges inte heller om det tränger ut andra företag på orten. Är ni flera med samma idé kan Coompanion ge råd om kooperativ.',
        goodToKnow:
          'Försäkringskassan betalar ut aktivitetsstödet efter att du har skickat in en ansökan varje månad. Fråga a-kassan vad som händer med rätten till ersättning om företaget inte går runt. Tolk går att boka till mötena.',
      },
      en: {
        title: 'Start-up support for jobseekers (starta eget)',
        summary:
          'As a jobseeker you can get activity support (aktivitetsstöd) during the first months of your business, so that you have something to live on.',
        description: `Do you dream of your own hair salon, car workshop or accounting firm? The Public Employment Service (Arbetsförmedlingen) can approve that you spend your time building the business instead of looking for jobs. First an expert looks at your idea to see whether it has a fair chance.

- An assessment of your business plan, with useful comments.
- Activity support, usually for up to six months.
- Follow-up talks with your contact person.
- Sometimes a preparatory course on bookkeeping, tax, marketing and insurance.

Money for premises, stock or machines is not included. You need to find that elsewhere, for example through a loan.`,
        forWhom:
          'You are registered with Arbetsförmedlingen, are unemployed or risk becoming so, and have a well thought-out idea. As a rule you must be 25 or older. Younger people can get it in some cases, for example with a disability.',
        howToGetIt: `1. Talk to your employment officer about the idea. Do not register the company yet.
2. Write a business plan with a budget and send it in.
3. Wait for the assessment and the decision.
4. Start the business once the answer is yes.`,
        notFor:
          'If you already run the business full time it is too late for this support. If there are several of you with the same idea, Coompanion can advise on cooperatives.',
        goodToKnow:
          'The Swedish Social Insurance Agency (Försäkringskassan) pays the activity support after you apply each month. An interpreter can be booked for meetings.',
      },
    },
  },
];
