import type { DocumentedIntervention } from './documented.ts';

export const documentedIndividual: DocumentedIntervention[] = [
  {
    id: 'alis',
    orientation: 'individual',
    association: 'sf-sodertalje',
    municipalities: ['0181'],
    provider: { name: 'Enheten för arbetsrehabilitering (EFA), Södertälje kommun', type: 'kommun' },
    targetGroups: ['unga-vuxna', 'uvas'],
    needs: ['hitta-ratt-stod', 'hitta-arbete', 'studier'],
    methods: ['mentorskap', 'coachning', 'uppsokande'],
    forms: ['individuell'],
    intakeRoutes: ['egen-anmalan', 'via-arbetsformedlingen', 'via-skola-kaa'],
    incomeTypes: [],
    languages: ['sv', 'tolk'],
    funding: ['finsam', 'kommunal', 'gratis'],
    ages: [18, 25],
    places: 'limited',
    cost: 'Kostar inget',
    placesPerYear: '30–50 nya deltagare per år',
    documentedYear: 2021,
    texts: {
      sv: {
        title: 'Alis',
        summary:
          'En egen mentor när skolan eller jobbet har kommit av sig. Du som är 18–25 år i Södertälje får hjälp att hitta nästa steg, i tid och i din takt.',
        description: `Kanske hoppade du av gymnasiet, kanske sitter du mest hemma och vänder på dygnet. Alis finns för att du ska få stöd tidigt, innan det har gått för lång tid. Du behöver inte ha en diagnos eller veta vad du vill.

Det här kan du få:

- En mentor som du träffar enskilt och som följer dig en tid.
- Samtal om vad du är bra på, vad som tar emot och vad du vill prova.
- Hjälp att söka jobb, praktik eller komma tillbaka till studier.
- Sällskap och stöd i kontakten med myndigheter.
- En väg vidare om något annat stöd passar bättre.`,
        forWhom:
          'Unga vuxna mellan 18 och 25 år i Södertälje som varken jobbar eller pluggar, eller som är på väg att tappa fotfästet.',
        howToGetIt: `1. Hör av dig till Alis själv. Ingen remiss behövs.
2. Du kan också be Arbetsförmedlingen eller kommunens aktivitetsansvar (KAA) om hjälp att få kontakt.
3. Ni träffas och pratar om vad du behöver.
4. Om Alis passar får du en mentor. Annars får du hjälp att hitta rätt ställe.`,
        notFor: `Är du under 18 år? Kontakta kommunens aktivitetsansvar i stället. Alis betalas delvis av samordningsförbundet och går därför inte att ha samtidigt som Arbetsförmedlingens och Försäkringskassans förstärkta samarbete.`,
        goodToKnow: `Hur länge du får stöd beror på vad du behöver. Alis betalar inte ut några pengar, så du behåller den ersättning du har i dag. Beskrivningen bygger på samordningsförbundets plan för 2021 och är med här som ett exempel.`,
        easyRead: `Alis är stöd för unga.
Du är mellan 18 och 25 år.
Du bor i Södertälje.
Du har inget jobb och går inte i skolan.
Du får en mentor.
Mentorn pratar med dig om vad du vill göra.
Mentorn hjälper dig att söka jobb eller skola.
Mentorn kan följa med på möten.
Du kan kontakta Alis själv.
Det kostar inget.
Det här är ett exempel. Uppgifterna är från 2021.`,
      },
      en: {
        title: 'Alis – a mentor for young adults',
        summary:
          'A mentor of your own when school or work has stalled. For people aged 18–25 in Södertälje who want help to find a next step.',
        description: `Perhaps you left upper secondary school early, or spend most days at home. Alis offers support before too much time has passed. You do not need a diagnosis, or a plan.

You can get:

- A mentor whom you meet one to one and who stays with you for a time.
- Conversations about your strengths, what is difficult and what you would like to try.
- Help to look for a job, a work placement or a way back into education.
- Company and support in meetings with public agencies.
- Guidance to another service if that suits you better.`,
        forWhom:
          'Young adults aged 18–25 in Södertälje who neither work nor study, or who risk ending up there.',
        howToGetIt: `1. Contact Alis yourself. No referral is needed.
2. Arbetsförmedlingen (the public employment service) or the municipal follow-up of young people (KAA) can also help you get in touch.
3. You meet and talk about what you need.`,
        notFor: `If you are under 18, turn to the municipality's aktivitetsansvar (KAA). Alis cannot be combined with the strengthened cooperation between Arbetsförmedlingen and Försäkringskassan.`,
        goodToKnow:
          'Alis pays no allowance; you keep the income you have. The facts come from a plan for 2021 and are shown here as an example.',
      },
    },
  },
  {
    id: 'ung-i-talje',
    orientation: 'individual',
    association: 'sf-sodertalje',
    municipalities: ['0181'],
    provider: {
      name: 'Ung i Tälje – Södertälje kommun, Arbetsförmedlingen, psykiatrin och Försäkringskassan',
      type: 'flera-myndigheter',
    },
    targetGroups: ['unga-vuxna', 'uvas', 'unga-med-aktivitetsersattning'],
    needs: ['hitta-ratt-stod', 'studier', 'hitta-arbete', 'samordning'],
    methods: ['samverkansteam', 'coachning', 'uppsokande'],
    forms: ['individuell', 'pa-plats'],
    intakeRoutes: ['via-skola-kaa', 'via-arbetsformedlingen', 'via-forsakringskassan', 'via-varden'],
    incomeTypes: [],
    languages: ['sv', 'tolk'],
    funding: ['finsam', 'kommunal', 'gratis'],
    ages: [16, 25],
    places: 'limited',
    cost: 'Kostar inget',
    startsOn: '2014-01-01',
    placesPerYear: '300 deltagare per år (mål för 2017)',
    documentedYear: 2018,
    texts: {
      sv: {
        title: 'Ung i Tälje',
        summary:
          'Kommunen, Arbetsförmedlingen, Försäkringskassan och psykiatrin under ett tak. Unga i Södertälje slipper springa mellan kontoren och får hjälp till arbete, studier och ett eget liv.',
        description: `Att vara 19 och ha fyra handläggare på fyra olika ställen är tröttsamt. I Ung i Tälje sitter flera myndigheter på samma plats, så att du kan berätta din historia en gång.

- Personalen går tillsammans med dig igenom vad som behöver hända först.
- Du får en coach att prata med om mål, vardag och framtid.
- Någon hjälper dig att välja utbildning eller hitta vägar till jobb.
- Den som har svårt att komma i gång kan få hjälp att ta de första stegen.
- Mår du dåligt finns det nära till psykiatrin.

Målet är att du till slut ska klara dig på egen hand, med arbete eller studier.`,
        forWhom:
          'För dig mellan 16 och 25 år som bor i Södertälje och står utan jobb och skola. Det gäller även dig som har aktivitetsersättning.',
        howToGetIt: `1. Prata med den du redan har kontakt med: kommunens aktivitetsansvar (KAA), Arbetsförmedlingen, Försäkringskassan eller mottagningen för unga i vården.
2. Den personen kontaktar Ung i Tälje, om du vill det.
3. Du kommer på ett första möte och ser om det känns rätt.`,
        notFor: `Har du passerat 25? Då är det andra stöd som gäller, till exempel MIA Vidare Södertälje. Deltar du i det förstärkta samarbetet mellan Arbetsförmedlingen och Försäkringskassan kan du inte få stöd som samordningsförbundet betalar för samtidigt.`,
        goodToKnow: `Verksamheten startade i januari 2014 och blev en gemensam arena för myndigheterna 2017. Du behåller din ersättning, men berätta för din handläggare att du deltar. Siffror och innehåll är hämtade från dokument fram till 2018 och visas som exempel.`,
        easyRead: `Ung i Tälje är ett ställe för unga.
Det ligger i Södertälje.
Du är mellan 16 och 25 år.
Flera myndigheter arbetar på samma ställe.
Du behöver bara berätta en gång.
Du får en coach.
Coachen hjälper dig till skola eller jobb.
Mår du dåligt? Då kan du få hjälp med det också.
Be din handläggare om hjälp att komma dit.
Det kostar inget.
Det här är ett exempel. Uppgifterna är från 2018.`,
      },
      en: {
        title: 'Ung i Tälje – one place for young people',
        summary:
          'Several public agencies under one roof in Södertälje. Young people aged 16–25 get help towards work, studies and an independent life without going from office to office.',
        description: `In Ung i Tälje the municipality, the public employment service (Arbetsförmedlingen), the social insurance agency (Försäkringskassan) and psychiatric care work side by side, so you only have to tell your story once.

- Staff go through your situation with you and agree on what comes first.
- You get a coach to talk to about goals and everyday life.
- You get help to choose an education or find ways to a job.
- If it is hard to get started, someone can help you take the first steps.`,
        forWhom:
          'People aged 16–25 who live in Södertälje and are out of work and school, including those with activity compensation (aktivitetsersättning).',
        howToGetIt: `1. Talk to someone you already meet: the municipal follow-up of young people (KAA), Arbetsförmedlingen, Försäkringskassan or the youth clinic.
2. With your consent they contact Ung i Tälje.
3. You come to a first meeting.`,
        notFor:
          'Not possible together with the strengthened cooperation between Arbetsförmedlingen and Försäkringskassan.',
        goodToKnow:
          'You keep your income while you take part. The facts are from documents up to 2018 and serve as an example here.',
      },
    },
  },
  {
    id: 'mia-vidare-sodertalje',
    orientation: 'individual',
    association: 'sf-sodertalje',
    municipalities: ['0181'],
    provider: { name: 'MIA-teamet i Södertälje', type: 'flera-myndigheter' },
    targetGroups: ['komplexa-behov', 'langtidsarbetslosa'],
    needs: ['prova-arbete', 'hitta-arbete', 'samordning', 'fysisk-halsa'],
    methods: [
      'bostonmodellen',
      'ips',
      'gruppverksamhet',
      'halsoframjande',
      'arbetstraning',
      'samverkansteam',
    ],
    forms: ['individuell', 'grupp', 'pa-plats'],
    intakeRoutes: ['via-handlaggare'],
    incomeTypes: [],
    languages: ['sv', 'tolk'],
    funding: ['finsam', 'esf', 'gratis'],
    ages: [16, 64],
    places: 'limited',
    cost: 'Kostar inget',
    documentedYear: 2022,
    texts: {
      sv: {
        title: 'MIA Vidare Södertälje',
        summary:
          'Rehabilitering mot arbete när flera saker krånglar samtidigt. Du väljer målet, prövar i lugn takt och har ett team bakom dig.',
        description: `MIA står för Mobilisering inför arbete. Stödet är till för dig som har varit borta länge från arbetslivet och där hälsa, ekonomi och vardag hänger ihop i en härva. Det kommer till utöver det myndigheterna gör var för sig.

- Du arbetar fram egna mål steg för steg, enligt Bostonmodellen.
- Du kan söka ett vanligt jobb med jobbcoach vid din sida. Det kallas IPS, individanpassat stöd till arbete.
- Du får pröva att arbetsträna, några timmar till att börja med.
- I grupp gör ni sådant som stärker kroppen och orken.
- Teamet håller ihop dina kontakter med myndigheter och vård.`,
        forWhom:
          'Du är mellan 16 och 64 år, bor i Södertälje och behöver hjälp från mer än en myndighet för att komma närmare ett jobb.',
        howToGetIt: `1. Ta upp MIA Vidare med din handläggare i kommunen, på Arbetsförmedlingen, på Försäkringskassan eller i vården.
2. Handläggaren anmäler dig, om ni är överens.
3. Teamet bjuder in dig till ett samtal om vad du vill och orkar.
4. Ni gör en plan med första steget.`,
        notFor: `Räcker det vanliga stödet från Arbetsförmedlingen ska du börja där. Du kan inte heller delta här och i Arbetsförmedlingens och Försäkringskassans förstärkta samarbete på samma gång.`,
        goodToKnow: `MIA Vidare betalar inte ut några pengar. Fråga din handläggare vad som gäller för din ersättning när du arbetstränar. Projektet pågick 2020–2022 med stöd av Europeiska socialfonden. Här visas det som ett exempel på hur en sådan insats kan se ut.`,
        easyRead: `MIA Vidare är stöd för att komma till ett arbete.
Du har varit borta från arbete länge.
Du behöver hjälp från flera myndigheter.
Du väljer själv ditt mål.
Du får prova att arbeta lite i taget.
Du kan röra på dig i en grupp.
Personalen hjälper dig med myndigheterna.
Be din handläggare att anmäla dig.
Det kostar inget.
Det här är ett exempel. Uppgifterna är från 2022.`,
      },
      en: {
        title: 'MIA Vidare Södertälje – a step-by-step way to work',
        summary:
          'Rehabilitation towards work when several things are difficult at once. You choose the goal, try at a calm pace and have a team behind you.',
        description: `MIA is short for Mobilisering inför arbete ("mobilising for work"). It is for people who have been away from working life for a long time and need more than one agency at the same time.

- You set your own goals step by step, following the Boston model of rehabilitation.
- You can look for an ordinary job with a job coach at your side (IPS).
- You can train at a workplace, a few hours to begin with.
- In a group you do things that build up body and energy.
- The team keeps your contacts with agencies and health care together.`,
        forWhom: 'People aged 16–64 in Södertälje who need coordinated support to come closer to a job.',
        howToGetIt: `1. Bring up MIA Vidare with your case worker (handläggare) at the municipality, Arbetsförmedlingen, Försäkringskassan or in health care.
2. The case worker refers you, if you both agree.
3. You are invited to a talk about what you want and can manage.`,
        notFor:
          'Not possible together with the strengthened cooperation between Arbetsförmedlingen and Försäkringskassan.',
        goodToKnow: 'The project ran in 2020–2022. It is shown here as an example.',
      },
    },
  },
  {
    id: 'mia-sodertalje-2016',
    orientation: 'individual',
    association: 'sf-sodertalje',
    municipalities: ['0181'],
    provider: { name: 'MIA-projektet i Södertälje', type: 'flera-myndigheter' },
    targetGroups: ['komplexa-behov', 'langtidsarbetslosa'],
    needs: ['prova-arbete', 'samordning'],
    methods: ['samverkansteam', 'bostonmodellen', 'arbetstraning'],
    forms: ['individuell', 'grupp'],
    intakeRoutes: ['via-handlaggare'],
    incomeTypes: [],
    languages: ['sv', 'tolk'],
    funding: ['esf', 'finsam', 'gratis'],
    ages: [16, 64],
    places: 'limited',
    cost: 'Kostar inget',
    startsOn: '2016-01-01',
    documentedYear: 2019,
    texts: {
      sv: {
        title: 'MIA Södertälje',
        summary:
          'Ett första steg för dig som står mycket långt från arbetslivet: ett team från flera myndigheter hjälper dig att bli redo för det vanliga stödet.',
        description: `Ibland säger Arbetsförmedlingen att du är för sjuk och Försäkringskassan att du är för frisk. MIA, Mobilisering inför arbete, är byggt för den som har hamnat i det glappet. Hela tanken är att du efteråt ska kunna ta del av det som myndigheterna annars erbjuder.

- Du möter ett team där flera myndigheter är med.
- Målen är dina. Personalen arbetar enligt Bostonmodellen, där du själv väljer riktning och bygger på färdigheter efter hand.
- Du kan arbetsträna i ett arbetsintegrerande socialt företag (ASF), där arbetet anpassas efter människan.
- En del sker enskilt, en del i grupp.`,
        forWhom:
          'För dig i Södertälje som har varit utan arbete i många år och har kontakt med flera myndigheter. Åldern är 16–64 år.',
        howToGetIt: `1. Säg till en handläggare du litar på att du vill veta mer om MIA.
2. Handläggaren tar kontakt med teamet och följer gärna med på första mötet.
3. Tillsammans går ni igenom hur du har det i dag och var du kan börja.`,
        notFor: `Du som redan är på väg ut i jobb har mer nytta av Arbetsförmedlingens egna insatser. Förstärkt samarbete mellan Arbetsförmedlingen och Försäkringskassan och MIA går inte att ha parallellt.`,
        goodToKnow: `Det första MIA-projektet i Södertälje började i januari 2016 och planerades för 557 personer fram till december 2019. Därefter kom MIA Vidare. Texten bygger på dokument till och med 2019 och står kvar som exempel.`,
      },
    },
  },
  {
    id: 'torekallberget',
    orientation: 'individual',
    association: 'sf-sodertalje',
    municipalities: ['0181'],
    provider: { name: 'Friluftsmuseet Torekällberget, Södertälje kommun', type: 'kommun' },
    targetGroups: ['komplexa-behov'],
    needs: ['prova-arbete', 'ater-i-arbete'],
    methods: ['arbetstraning', 'arbetsprovning'],
    forms: ['pa-plats', 'deltid', 'grupp'],
    intakeRoutes: ['via-handlaggare'],
    incomeTypes: [],
    languages: ['sv', 'tolk'],
    funding: ['finsam', 'gratis'],
    ages: [16, 64],
    places: 'limited',
    cost: 'Kostar inget',
    documentedYear: 2021,
    texts: {
      sv: {
        title: 'Arbetslivsinriktad rehabilitering på Torekällberget',
        summary:
          'Träna på att arbeta i ett friluftsmuseum. Tiden, takten och svårigheten ställs in efter dig, så att du kan börja där du är.',
        description: `Torekällberget är Södertäljes friluftsmuseum, och här finns arbete som syns. Platsen har också kallats Rehab-arena Torekällberget. Du är med i ett arbetslag och gör sådant som faktiskt behöver göras.

- Uppgifterna finns på olika nivåer, från enkla och lugna till mer krävande.
- Du och handledaren bestämmer hur många timmar du kommer, och ökar när det går.
- Orkar du inte en dag talar ni om det, och planen ändras.
- Ni följer upp vad som fungerar, så att du får veta mer om din arbetsförmåga.
- Du får rutiner, arbetskamrater och en anledning att gå ut.

Målet är att du ska må bättre och känna dig delaktig.`,
        forWhom:
          'Du som är 16–64 år i Södertälje och behöver pröva dig fram efter sjukdom eller en lång tid utan arbete.',
        howToGetIt: `1. Fråga din handläggare i kommunen, på Arbetsförmedlingen, på Försäkringskassan eller i regionen.
2. Ni besöker platsen tillsammans om du vill titta först.
3. Ni bestämmer uppgifter och tider för de första veckorna.`,
        notFor: `Är du redo för ett vanligt jobb direkt kan en jobbcoach vara bättre för dig. Deltar du i förstärkt samarbete mellan Arbetsförmedlingen och Försäkringskassan får du ordna arbetsträning den vägen.`,
        goodToKnow: `Arbetsträning är inte en anställning och ger ingen lön. Kom ihåg att fråga om museets stigar och hus fungerar för dig, om du har svårt att gå. Allt här utgår från vad förbundets plan för 2021 säger och är ett exempel.`,
        easyRead: `Torekällberget är ett museum utomhus.
Här kan du träna på att arbeta.
Du är med i en grupp.
Det finns lätta och svåra uppgifter.
Du börjar med få timmar.
Du behöver inte stressa.
Du får ingen lön.
Be din handläggare om hjälp att komma hit.
Det kostar inget.
Det här är ett exempel. Uppgifterna är från 2021.`,
      },
    },
  },
  {
    id: 'halso-och-sprakframjande',
    orientation: 'individual',
    association: 'sf-sodertalje',
    municipalities: ['0181'],
    provider: { name: 'Hälso- och språkfrämjande insatser, Södertälje kommun', type: 'kommun' },
    targetGroups: [
      'sjukskrivna',
      'psykisk-ohalsa',
      'langvarig-smarta',
      'utrikesfodda',
      'langvarigt-forsorjningsstod',
    ],
    needs: ['fysisk-halsa', 'svenska-spraket', 'social-gemenskap', 'vald-trygghet'],
    methods: ['halsoframjande', 'gruppverksamhet', 'sprakstod', 'forrehabilitering'],
    forms: ['grupp', 'pa-plats'],
    intakeRoutes: ['via-handlaggare'],
    incomeTypes: [],
    languages: ['sv', 'sv-lattlast', 'tolk'],
    funding: ['finsam', 'gratis'],
    ages: [16, 64],
    places: 'limited',
    cost: 'Kostar inget',
    documentedYear: 2021,
    texts: {
      sv: {
        title: 'Hälso- och språkfrämjande insatser',
        summary:
          'Rörelse, läsning, kultur och svenska i grupp, för dig som har för ont eller mår för dåligt för att orka med kommunens eller Arbetsförmedlingens andra aktiviteter.',
        description: `När kroppen värker eller ångesten tar över är en vanlig kurs för mycket. Här möts ni i en mindre grupp med lugnt tempo. Verksamheten kallas också aktivitet-, språk- och hälsoinsatser.

- Ni rör på er tillsammans, på en nivå som går att klara.
- Ni läser, samtalar och tar del av kultur, och övar svenska på köpet.
- Någon berättar om hälsa, kroppen och samhället på ett sätt som är lätt att följa.
- Det hålls föreläsningar, bland annat om våld i nära relationer.
- Alla får frågan om hur de har det hemma. Den som är utsatt för våld får hjälp att hitta stöd.`,
        forWhom:
          'Du bor i Södertälje och kan av hälsoskäl inte vara med i det som kommunen eller Arbetsförmedlingen brukar erbjuda. Många i grupperna är födda utomlands och har varit hemma länge.',
        howToGetIt: `1. Be din handläggare, till exempel på socialkontoret eller Arbetsförmedlingen, att berätta om nästa grupp.
2. Handläggaren anmäler dig.
3. Du kommer på ett informationsmöte och ser om gruppen känns bra.`,
        notFor: `Behöver du vård för smärta eller depression ska du först prata med din vårdcentral. Hotas du av någon just nu ska du kontakta polisen, inte vänta på en grupp.`,
        goodToKnow: `Du får sitta ned, gå i förväg eller vila när du behöver. Be om tolk redan när du anmäls. Upplägget är beskrivet så som det såg ut 2020–2021 och fungerar här som exempel.`,
        easyRead: `Det här är en grupp för hälsa och svenska.
Du har ont eller mår dåligt.
Du orkar inte gå en vanlig kurs.
I gruppen rör ni på er lite.
Ni läser och pratar svenska.
Ni lär er om hälsa.
Ni lär er också om våld i hemmet.
Alla får frågor om hur det är hemma.
Du kan få tolk.
Be din handläggare att anmäla dig.
Det kostar inget.
Det här är ett exempel. Uppgifterna är från 2021.`,
      },
      en: {
        title: 'Health and language groups (Hälso- och språkfrämjande insatser)',
        summary:
          'Movement, reading, culture and Swedish in a calm group, for people whose health does not allow them to join other activities.',
        description: `When your body hurts or anxiety takes over, an ordinary course is too much. Here you meet in a group at a calm pace.

- You move together, at a level that is possible for you.
- You read, talk and take part in culture, and practise Swedish along the way.
- You learn about health, the body and society in a way that is easy to follow.
- There are talks, among other things about violence in close relationships.
- Everyone is asked how things are at home. Anyone exposed to violence gets help to find support.`,
        forWhom:
          'People in Södertälje who, for health reasons, cannot take part in what the municipality or Arbetsförmedlingen (the public employment service) otherwise offers. Many were born abroad.',
        howToGetIt: `1. Ask your case worker (handläggare), for example at social services or Arbetsförmedlingen, about the next group.
2. The case worker signs you up.
3. You come to an introduction and see if it feels right.`,
        notFor:
          'If you need treatment for pain or depression, talk to your health centre first. If someone threatens you now, contact the police.',
        goodToKnow:
          'Ask for an interpreter when you are signed up. The facts are from 2021 and are used as an example.',
      },
    },
  },
  {
    id: 'rehab-arena',
    orientation: 'individual',
    association: 'sf-sodertalje',
    municipalities: ['0181'],
    provider: { name: 'Rehab-arena, Södertälje kommun', type: 'kommun' },
    targetGroups: ['komplexa-behov'],
    needs: ['prova-arbete', 'hitta-arbete'],
    methods: ['arbetstraning', 'coachning'],
    forms: ['pa-plats', 'grupp'],
    intakeRoutes: ['via-handlaggare'],
    incomeTypes: [],
    languages: ['sv', 'tolk'],
    funding: ['finsam', 'gratis'],
    ages: [16, 64],
    places: 'limited',
    cost: 'Kostar inget',
    documentedYear: 2017,
    texts: {
      sv: {
        title: 'Rehab-arena',
        summary:
          'Arbetslag där du tränar på ett riktigt arbete, och en karriärstödjare som hjälper dig vidare när du är redo.',
        description: `Fyra arbetslag, minst 20 platser och en person som har till uppgift att tänka på vad som händer sedan. Så är Rehab-arena uppbyggd. Kafé Lindblom är ett av lagen och friluftsmuseet Torekällberget är en av platserna.

- Arbetslaget är litet och har en handledare på plats.
- Uppgifterna är på riktigt: någon väntar på kaffet, gräset eller den målade dörren.
- Karriärstödjaren träffar dig enskilt och pratar om vad du vill göra efteråt.
- När det är dags får du hjälp att söka arbete eller komma in i Arbetsförmedlingens program.`,
        forWhom:
          'Södertäljebor som behöver öva på arbete i trygg miljö och som har stöd från flera håll, till exempel från socialtjänsten och vården.',
        howToGetIt: `1. Tala med din handläggare om vilket arbetslag som lockar.
2. Handläggaren gör en anmälan till Rehab-arena.
3. Du gör ett studiebesök och bestämmer startdag med handledaren.
4. Karriärstödjaren bokar in en första träff.`,
        notFor:
          'Söker du en öppen träffpunkt utan schema? Då är kommunens dagliga sysselsättning för personer med psykisk funktionsnedsättning ett mjukare alternativ.',
        goodToKnow: `Nya personer kan komma in när en plats blir ledig, eftersom intaget är löpande. Du som får försörjningsstöd eller sjukpenning bör stämma av med din handläggare innan du börjar. Källan är en plan för 2017, så läs det här som ett exempel från då.`,
        easyRead: `Rehab-arena är en plats att träna på arbete.
Du arbetar i en liten grupp.
En handledare visar vad du ska göra.
Du kan till exempel arbeta på ett kafé.
Du får också en person som hjälper dig att hitta jobb sedan.
Be din handläggare att anmäla dig.
Du får ingen lön.
Det kostar inget.
Det här är ett exempel. Uppgifterna är från 2017.`,
      },
    },
  },
  {
    id: 'kafe-lindblom',
    orientation: 'individual',
    association: 'sf-sodertalje',
    municipalities: ['0181'],
    provider: { name: 'Kafé Lindblom, Rehab-arena i Södertälje kommun', type: 'kommun' },
    targetGroups: ['komplexa-behov'],
    needs: ['prova-arbete'],
    methods: ['arbetstraning'],
    forms: ['pa-plats', 'grupp'],
    intakeRoutes: ['via-handlaggare'],
    incomeTypes: [],
    languages: ['sv'],
    funding: ['finsam', 'gratis'],
    ages: [16, 64],
    places: 'limited',
    cost: 'Kostar inget',
    documentedYear: 2017,
    texts: {
      sv: {
        title: 'Kafé Lindblom',
        summary:
          'Arbetsträning bakom disken och i köket. På Kafé Lindblom övar du på tider, kunder och samarbete i ett litet arbetslag.',
        description: `Doften av nybryggt kaffe gör inte jobbsökandet enklare, men den gör det lättare att gå hemifrån. Kafé Lindblom är ett av arbetslagen i Rehab-arena, Södertäljes platser för arbetsträning.

Så kan en dag se ut:

- Du kommer den tid ni har kommit överens om och går igenom dagen med handledaren.
- Du väljer mellan att stå i köket, duka och diska eller möta gästerna.
- Ni tar rast tillsammans.
- Innan du går stämmer ni av vad som gick bra och vad som blev för mycket.

Med tiden kan du ta fler timmar eller svårare uppgifter. Rehab-arenans karriärstödjare hjälper till med nästa steg.`,
        forWhom:
          'För dig som vill pröva kafé- och köksarbete men inte är redo för ett vanligt jobb än, och som har stöd från flera myndigheter.',
        howToGetIt: `1. Be din handläggare kontakta Rehab-arena i Södertälje.
2. Besök kaféet och träffa handledaren.
3. Kom överens om dagar, timmar och uppgifter.`,
        notFor: `Blir det för mycket folk och ljud för dig? Då kan ett av de andra arbetslagen i Rehab-arena passa bättre.`,
        goodToKnow: `Du är inte anställd och får ingen lön. Säg till i förväg om du har allergier eller behöver undvika tunga lyft. Kaféet finns nämnt i förbundets handlingar från 2017; hur en dag går till är vår beskrivning för demonstrationen.`,
        easyRead: `Kafé Lindblom är ett kafé i Södertälje.
Här kan du träna på att arbeta.
Du kan laga mat, diska eller möta gäster.
En handledare hjälper dig.
Du börjar med få timmar.
Ni har rast tillsammans.
Du får ingen lön.
Be din handläggare om hjälp att komma hit.
Det här är ett exempel. Uppgifterna är från 2017.`,
      },
    },
  },
  {
    id: 'kaa-sodertalje',
    orientation: 'individual',
    association: 'sf-sodertalje',
    municipalities: ['0181'],
    provider: { name: 'Utbildningskontoret, Södertälje kommun', type: 'kommun' },
    targetGroups: ['uvas', 'unga-vuxna'],
    needs: ['studier', 'hitta-ratt-stod'],
    methods: ['uppsokande', 'syv'],
    forms: ['uppsokande-form', 'individuell'],
    intakeRoutes: ['uppsokt', 'egen-anmalan', 'via-skola-kaa'],
    incomeTypes: [],
    languages: ['sv', 'tolk'],
    funding: ['kommunal', 'gratis'],
    ages: [16, 19],
    places: 'unlimited',
    cost: 'Kostar inget',
    documentedYear: 2021,
    texts: {
      sv: {
        title: 'Kommunala aktivitetsansvaret i Södertälje',
        summary:
          'Har du slutat nian men går inte i gymnasiet? Kommunen ringer upp, frågar hur du har det och hjälper dig till skola, praktik eller något annat.',
        description: `Alla som har gått klart grundskolan men inte går i gymnasiet, och inte har tagit examen, ska kunna få hjälp tills de fyller 20. Ansvaret är kommunens och brukar förkortas KAA. I Södertälje arbetar KAA nära Alis, som tar vid för dem som är 18–25.

- Någon hör av sig till dig, på telefon eller med ett brev, ibland flera gånger.
- Ni ses där det känns bra och pratar om vad som gick snett och vad du vill nu.
- Studie- och yrkesvägledare visar vilka utbildningar du kan söka.
- Du kan få hjälp till praktik, till vården eller till stöd hemma.
- Du som har blivit hemmasittare kan börja mycket smått.`,
        forWhom:
          'Ungdomar från 16 år till och med 19 år i Södertälje som har hoppat av, aldrig börjat eller är på väg att lämna gymnasiet utan examen.',
        howToGetIt: `1. Vänta inte om du vill ha hjälp: ring eller skriv till KAA i kommunen.
2. Annars kontaktar KAA dig när skolan har meddelat att du inte går kvar.
3. Ni bestämmer en tid och gör en plan som du kan leva med.`,
        notFor:
          'Går du kvar i skolan men har hög frånvaro ska du i första hand prata med skolans elevhälsa. Har du fyllt 20 finns Alis och vuxenutbildningen.',
        goodToKnow: `Det är frivilligt att ta emot stödet, men kommunen måste erbjuda det; så står det i skollagen. Föräldrar kan också ringa och fråga. Samarbetet med Alis är hämtat ur en plan från 2021 och visas som exempel.`,
        easyRead: `KAA är hjälp för unga.
KAA betyder kommunens aktivitetsansvar.
Du är mellan 16 och 19 år.
Du går inte i gymnasiet.
Kommunen ringer eller skriver till dig.
Du kan också ringa själv.
Ni pratar om vad du vill göra.
Du kan få hjälp till skola eller praktik.
Du bestämmer om du vill ha hjälp.
Det kostar inget.
Det här är ett exempel. Uppgifterna är från 2021.`,
      },
    },
  },
  {
    id: 'samverkansteam-sodertalje',
    orientation: 'individual',
    association: 'sf-sodertalje',
    municipalities: ['0181'],
    provider: { name: 'Samverkansteamet i Södertälje', type: 'flera-myndigheter' },
    targetGroups: ['komplexa-behov'],
    needs: ['samordning', 'hitta-ratt-stod'],
    methods: ['samverkansteam', 'kartlaggning'],
    forms: ['individuell'],
    intakeRoutes: ['via-handlaggare'],
    incomeTypes: [],
    languages: ['sv', 'tolk'],
    funding: ['finsam', 'gratis'],
    ages: [16, 64],
    places: 'limited',
    cost: 'Kostar inget',
    documentedYear: 2021,
    texts: {
      sv: {
        title: 'Samverkansteam i Södertälje',
        summary:
          'Personal från flera myndigheter träffar dig samtidigt och reder ut vem som ska göra vad, så att du hamnar rätt från början.',
        description: `"Det är inte vårt bord" är en mening som den som behöver hjälp har hört för många gånger. I samverkansteamet sitter de inblandade vid samma bord.

- Du berättar, eller så gör din handläggare det åt dig.
- Teamet går igenom hälsa, ekonomi, arbete och vardag och ställer de frågor som behövs.
- Ni kommer fram till vilken myndighet eller insats som är rätt nu, och vad som får vänta.
- Du får veta vem som tar nästa kontakt och när.

Teamet ger ingen egen behandling eller utbildning. Det är en ingång, bland annat till MIA Vidare.`,
        forWhom:
          'Du som har minst två kontakter, till exempel Arbetsförmedlingen och psykiatrin, och där ingen riktigt tar tag i helheten.',
        howToGetIt: `1. Fråga din handläggare om ditt ärende kan tas upp i samverkansteamet.
2. Du säger ja skriftligt till att myndigheterna får prata om dig med varandra.
3. Ni träffas, och du kan ha med dig någon du känner.`,
        notFor: `Behöver bara vården och socialtjänsten samordna sig räcker det ofta med en SIP, en samordnad individuell plan. Den kan du be om direkt.`,
        goodToKnow: `Utan ditt samtycke får myndigheterna inte dela uppgifter om dig. Teamet var ett mål 2017 och prövades som väg in till MIA Vidare 2021; demonstrationen visar det som om det redan är i gång.`,
        easyRead: `Samverkansteamet hjälper dig med myndigheter.
Du har kontakt med flera myndigheter.
Det är svårt att hålla ordning.
I teamet sitter flera myndigheter tillsammans.
De lyssnar på dig.
De säger vem som ska hjälpa dig med vad.
Du måste säga ja till att de pratar om dig.
Du får ta med en vän.
Be din handläggare om ett möte.
Det här är ett exempel. Uppgifterna är från 2021.`,
      },
    },
  },
  {
    id: 'mia-radgivande-teamet',
    orientation: 'individual',
    association: 'sf-roslagen',
    municipalities: ['0117', '0160'],
    provider: { name: 'MIA – Rådgivande teamet i Täby och Österåker', type: 'flera-myndigheter' },
    targetGroups: ['komplexa-behov', 'unga-vuxna', 'unga-med-funktionsnedsattning'],
    needs: ['kartlagga-formaga', 'prova-arbete', 'hitta-arbete', 'samordning', 'studier'],
    methods: [
      'samverkansteam',
      'ips',
      'supported-employment',
      'case-management',
      'gruppverksamhet',
      'forrehabilitering',
      'arbetsprovning',
      'arbetstraning',
      'kartlaggning',
    ],
    forms: ['individuell', 'grupp', 'pa-plats'],
    intakeRoutes: ['via-handlaggare'],
    incomeTypes: [],
    languages: ['sv', 'tolk'],
    funding: ['esf', 'finsam', 'gratis'],
    ages: [16, 64],
    places: 'limited',
    cost: 'Kostar inget',
    placesPerYear: 'omkring 60 deltagare per år',
    documentedYear: 2020,
    texts: {
      sv: {
        title: 'MIA – Rådgivande teamet',
        summary:
          'Arbetsförmedlare, försäkringshandläggare, arbetscoach och kommun i samma team. Ni kartlägger läget ihop och väljer en väg mot arbete eller studier.',
        description: `Teamet är litet och blandat: här arbetar Arbetsförmedlingen, Försäkringskassan och kommunerna Täby och Österåker sida vid sida. MIA är en förkortning av Mobilisering inför arbete.

- Först gör ni en gemensam kartläggning av vad du kan, vill och orkar.
- Därefter väljer ni en insats tillsammans, du och teamet och din handläggare.
- Den kan vara en stärkande kurs i grupp, eller att pröva arbete på ett arbetsintegrerande socialt företag (ASF).
- Den kan också vara en arbetscoach som söker ett vanligt jobb med dig och finns kvar när du har börjat.
- En och samma person håller i trådarna under tiden.`,
        forWhom:
          'Täby- och Österåkersbor i arbetsför ålder med stöd från flera myndigheter. Den som är 16–35 år går före, bland annat unga med funktionsnedsättning.',
        howToGetIt: `1. Det är bara din ordinarie handläggare som kan anmäla dig, så börja med att prata med den personen.
2. Handläggaren skickar anmälan till teamet, när du har sagt ja.
3. Du, handläggaren och teamet träffas för en kartläggning.
4. Ni enas om en insats.`,
        notFor: `Du kan inte anmäla dig själv hit. Saknar du handläggare, vänd dig till kommunens vuxenenhet eller Arbetsförmedlingen. Förstärkt samarbete mellan Arbetsförmedlingen och Försäkringskassan går inte att kombinera med MIA.`,
        goodToKnow: `Din handläggare har kvar ansvaret för din ersättning hela tiden. Projektet skulle ta emot minst 170 personer på tre år och pågick 2017–2020. I demonstrationen visas det som öppet.`,
      },
    },
  },
  {
    id: 'mia-deltagarkurs',
    orientation: 'individual',
    association: 'sf-roslagen',
    municipalities: ['0117', '0160'],
    provider: { name: 'MIA – Rådgivande teamet i Täby och Österåker', type: 'flera-myndigheter' },
    targetGroups: ['komplexa-behov', 'unga-vuxna'],
    needs: ['studier', 'hitta-arbete', 'vardagsrutiner'],
    methods: ['gruppverksamhet', 'forrehabilitering'],
    forms: ['grupp', 'pa-plats'],
    intakeRoutes: ['via-handlaggare'],
    incomeTypes: [],
    languages: ['sv'],
    funding: ['esf', 'finsam', 'gratis'],
    ages: [16, 64],
    places: 'limited',
    cost: 'Kostar inget',
    documentedYear: 2020,
    texts: {
      sv: {
        title: 'MIA deltagarkurs',
        summary:
          'Två korta kurser i liten grupp: en som bygger självförtroende och ork, en som siktar på arbete eller studier.',
        description: `Det är svårt att skriva ett CV när man inte ens tror att man har något att skriva. Därför finns kursen i två delar, och du kan gå en av dem eller båda.

- **Förrehabilitering:** en kurs som stärker dig. Ni pratar om stress, sömn, gränser och vad som ger energi.
- **Arbetsliv:** ni tittar på utbildningar, yrken, ansökningar och vad en arbetsgivare väntar sig.
- Grupperna är tidsbegränsade. Du vet från början när de slutar.
- Övningarna görs på plats, och läxorna är små.
- Ledarna kommer från Rådgivande teamet och känner till dina andra kontakter.`,
        forWhom:
          'Deltagare i Täby och Österåker som behöver komma i gång innan arbetsträning eller skola känns möjligt, särskilt unga vuxna.',
        howToGetIt: `1. Kursen ingår i MIA. Be din ordinarie handläggare anmäla dig till Rådgivande teamet.
2. Vid kartläggningen kommer ni överens om kurs och start.
3. Ledaren hör av sig med tid och plats.`,
        notFor: `Känns det för jobbigt att vara i grupp? Säg det. Då kan du få enskilt stöd i teamet först.`,
        goodToKnow: `Du behöver inte berätta om privata saker för de andra. Ersättningen påverkas inte av själva kursen, men anmäl frånvaro som vanligt. Kurserna hölls 2017–2020 och beskrivs här för att visa hur katalogen fungerar.`,
        easyRead: `Det här är två kurser.
Du går i en liten grupp.
Den första kursen gör dig starkare.
Ni pratar om stress och sömn.
Den andra kursen handlar om arbete och skola.
Du kan gå en kurs eller båda.
Du behöver inte berätta allt om dig.
Be din handläggare att anmäla dig.
Det kostar inget.
Det här är ett exempel. Uppgifterna är från 2020.`,
      },
    },
  },
  {
    id: 'radgivande-teamet',
    orientation: 'individual',
    association: 'sf-roslagen',
    municipalities: ['0117', '0160'],
    provider: { name: 'Rådgivande teamet i Täby och Österåker', type: 'flera-myndigheter' },
    targetGroups: ['komplexa-behov'],
    needs: ['samordning', 'kartlagga-formaga'],
    methods: ['samverkansteam', 'kartlaggning'],
    forms: ['individuell'],
    intakeRoutes: ['via-handlaggare'],
    incomeTypes: [],
    languages: ['sv', 'tolk'],
    funding: ['finsam', 'gratis'],
    ages: [16, 64],
    places: 'limited',
    cost: 'Kostar inget',
    documentedYear: 2017,
    texts: {
      sv: {
        title: 'Rådgivande teamet i Täby och Österåker',
        summary:
          'Råd från flera myndigheter på en gång. Teamet hjälper dig och din handläggare att förstå vad du behöver och vem som kan ge det.',
        description: `Ibland har både du och din handläggare kört fast. Kanske har du varit sjukskriven, sökt jobb och varit sjukskriven igen. Då kan ni ta med frågan till Rådgivande teamet, där flera myndigheter sitter tillsammans.

- Ni går igenom vad som har prövats och hur det gick.
- Teamet hjälper till att ta reda på vad du kan och vad som begränsar dig.
- Du får förslag på vägar framåt, med för- och nackdelar.
- Teamet reder ut vilken myndighet som ansvarar för vad.

Senare byggdes teamet ut och fick kurser och arbetscoach under namnet MIA.`,
        forWhom:
          'För dig i Täby eller Österåker vars situation berör flera myndigheter och som har hamnat i ett läge där inget händer.',
        howToGetIt: `1. Din handläggare tar kontakt med teamet, efter att du har gett ditt samtycke.
2. Du får en tid. Berätta om du vill ha tolk eller ta med någon.
3. Efter mötet gör ni en plan med ansvariga för varje steg.`,
        notFor: 'Har du bara en fråga till en enda myndighet går det fortare att ringa dit direkt.',
        goodToKnow: `Teamet lämnar råd; besluten om din ersättning fattas som vanligt av respektive myndighet. Verksamheten fanns före 2017 och utvärderades det året. Posten är kvar i demonstrationen för att visa en äldre insats.`,
      },
    },
  },
  {
    id: 'vida',
    orientation: 'individual',
    association: 'sf-roslagen',
    municipalities: ['0117', '0160'],
    provider: { name: 'Länsstyrelsen i Stockholms län', type: 'annan-myndighet' },
    targetGroups: ['nyanlanda'],
    needs: ['social-gemenskap', 'svenska-spraket'],
    methods: ['gruppverksamhet', 'sprakstod', 'halsoframjande'],
    forms: ['grupp', 'pa-plats'],
    intakeRoutes: ['via-arbetsformedlingen', 'via-handlaggare'],
    incomeTypes: [],
    languages: ['sv', 'sv-lattlast', 'tolk'],
    funding: ['statsbidrag', 'gratis'],
    ages: [null, null],
    places: 'limited',
    cost: 'Kostar inget',
    documentedYear: 2018,
    texts: {
      sv: {
        title: 'VIDA – Välj Inkludering Delaktighet Aktivitet',
        summary:
          'Ny i Sverige och känner nästan ingen? VIDA hjälper dig att hitta en förening i Täby eller Österåker där du får vänner, rörelse och svenska i vardagen.',
        description: `I Sverige händer mycket i föreningar: idrott, körer, odling, språkkaféer, hjälparbete. För den som är ny är det svårt att veta att de finns, och ännu svårare att gå dit ensam. VIDA är ett projekt som Länsstyrelsen driver tillsammans med kommuner, Arbetsförmedlingen och föreningar.

- Du berättar vad du tycker om och vad du är nyfiken på.
- Du paras ihop med en förening eller en aktivitet som passar.
- I aktiviteten får du öva svenska, må bättre eller lära känna folk, ofta allt på samma gång.
- Det du gör kan ingå i din plan hos Arbetsförmedlingen eller kommunen.`,
        forWhom:
          'Nyanlända i Täby och Österåker som vill komma i kontakt med människor utanför kurser och kontor.',
        howToGetIt: `1. Säg till din handläggare på Arbetsförmedlingen eller i kommunen att du vill vara med i VIDA.
2. Ni pratar om dina intressen och vilka dagar du kan.
3. Du får kontakt med en förening och gör ett första besök.`,
        notFor: `VIDA ersätter inte svenskundervisning. Läs sfi, svenska för invandrare, som vanligt och använd det du lär dig i föreningen.`,
        goodToKnow: `Aktiviteten läggs så att den inte krockar med studier och praktik. Samordningsförbundet var en av parterna från september 2016. Projektet är beskrivet utifrån dokument från 2018 och är inte säkert i gång i dag.`,
        easyRead: `VIDA är för dig som är ny i Sverige.
Du bor i Täby eller Österåker.
VIDA hjälper dig att hitta en förening.
En förening är en grupp människor som gör något tillsammans.
Det kan vara sport, musik eller odling.
Du träffar nya människor.
Du övar svenska.
Be din handläggare om VIDA.
Det kostar inget.
Det här är ett exempel. Uppgifterna är från 2018.`,
      },
      en: {
        title: 'VIDA – meet people through local associations',
        summary:
          'New in Sweden and know hardly anyone? VIDA helps you find a club or association in Täby or Österåker, where you make contacts and practise Swedish.',
        description: `Much of Swedish life takes place in associations (föreningar): sports, choirs, gardening, language cafés, volunteering. VIDA, run by the County Administrative Board (Länsstyrelsen) with municipalities, the public employment service and associations, helps you find your way in.

- You tell us what you like and what you are curious about.
- You are matched with an association or activity that suits you.
- There you can practise Swedish, feel better or get to know people, often all at once.
- What you do can be part of your plan with Arbetsförmedlingen or the municipality.`,
        forWhom:
          'Newly arrived people in Täby and Österåker who want to meet others outside courses and offices.',
        howToGetIt: `1. Tell your case worker at Arbetsförmedlingen or the municipality that you want to join VIDA.
2. You talk about your interests and which days you are free.
3. You are put in touch with an association and visit it.`,
        notFor: 'VIDA does not replace Swedish lessons (sfi).',
        goodToKnow:
          'The facts are from 2018 and are shown as an example; the project may not be running today.',
      },
    },
  },
  {
    id: 'ips-taby',
    orientation: 'individual',
    association: 'sf-roslagen',
    municipalities: ['0160'],
    provider: { name: 'IPS-stödet, Täby kommun', type: 'kommun' },
    targetGroups: ['psykisk-funktionsnedsattning'],
    needs: ['hitta-arbete', 'behalla-arbete'],
    methods: ['ips'],
    forms: ['individuell'],
    intakeRoutes: ['via-handlaggare', 'via-varden'],
    incomeTypes: [],
    languages: ['sv', 'tolk'],
    funding: ['kommunal', 'esf', 'gratis'],
    ages: [16, 64],
    places: 'limited',
    cost: 'Kostar inget',
    documentedYear: 2020,
    texts: {
      sv: {
        title: 'IPS-stöd i Täby',
        summary:
          'En arbetscoach söker vanligt jobb tillsammans med dig som lever med psykisk sjukdom, och finns kvar när du har fått det.',
        description: `IPS betyder individanpassat stöd till arbete. Metoden vänder på ordningen: du behöver inte bli frisk först och jobba sedan. Viljan att arbeta räcker för att börja.

- Coachen frågar vad du vill arbeta med, och det styr sökandet.
- Ni börjar leta efter en riktig anställning ganska snart, på hel- eller deltid.
- Coachen pratar med arbetsgivare, om du vill det.
- Din kontakt i psykiatrin och coachen håller kontakt med varandra.
- När du har börjat jobba får du fortsatt stöd så länge det behövs.

I Täby delas arbetscoachen med MIA, så hälften av tiden går till IPS.`,
        forWhom:
          'Täbybor med en långvarig psykisk funktionsnedsättning, till exempel psykos eller bipolär sjukdom, som vill ha ett jobb.',
        howToGetIt: `1. Berätta för din behandlare i psykiatrin eller din handläggare i kommunen att du vill jobba.
2. De hjälper dig i kontakt med arbetscoachen.
3. Ni ses och börjar med vad du själv vill.`,
        notFor:
          'Vill du hellre ha något att göra på dagarna utan krav på arbete passar kommunens sysselsättning bättre. Du kan ändra dig senare.',
        goodToKnow: `Prata med Försäkringskassan om hur arbete påverkar din ersättning, innan du skriver på. Coachtjänsten fanns i Täby 2017–2020 enligt förbundets dokument och visas som ett exempel på hur IPS kan ordnas.`,
      },
      en: {
        title: 'IPS in Täby – a job coach for people with mental illness',
        summary:
          'A job coach looks for an ordinary job together with you who live with a mental illness, and stays when you have got it.',
        description: `IPS stands for Individual Placement and Support (individanpassat stöd till arbete). You do not have to be well first and work later. Wanting to work is enough to start.

- The coach asks what kind of work you want, and that guides the search.
- You begin to look for a real job fairly soon, full time or part time.
- The coach talks to employers, if you wish.
- Your contact in psychiatric care and the coach keep in touch.
- Once you have started working, support goes on for as long as you need it.`,
        forWhom: 'People in Täby with a long-term mental illness who want a job.',
        howToGetIt: `1. Tell your contact in psychiatric care or your case worker in the municipality that you want to work.
2. They help you reach the job coach.
3. You meet and begin with what you want.`,
        notFor:
          'If you rather want something to do in the daytime without demands, ask for daily occupation (sysselsättning).',
        goodToKnow:
          'Ask Försäkringskassan (the social insurance agency) how work affects your benefit. The facts are from 2017–2020 and shown as an example.',
      },
    },
  },
  {
    id: 'mia-vidare-hbs',
    orientation: 'individual',
    association: 'sf-botkyrka-huddinge-salem',
    municipalities: ['0127', '0126', '0128'],
    provider: {
      name: 'MIA Vidare, Huddinge kommun med Botkyrka, Salem och statliga parter',
      type: 'flera-myndigheter',
    },
    targetGroups: ['komplexa-behov', 'langtidsarbetslosa', 'unga-vuxna'],
    needs: ['hitta-arbete', 'behalla-arbete', 'samordning', 'prova-arbete'],
    methods: ['supported-employment', 'case-management'],
    forms: ['individuell'],
    intakeRoutes: ['via-handlaggare'],
    incomeTypes: [],
    languages: ['sv', 'tolk'],
    funding: ['esf', 'finsam', 'gratis'],
    ages: [16, 64],
    places: 'limited',
    cost: 'Kostar inget',
    documentedYear: 2022,
    texts: {
      sv: {
        title: 'MIA Vidare Botkyrka Huddinge Salem',
        summary:
          'En egen samordnare och en handledare som hjälper dig att få och behålla ett jobb, när sjukdom eller lång arbetslöshet har gjort vägen krånglig.',
        description: `Två personer gör skillnad här. Den ena håller ordning på alla dina kontakter. Den andra är ute och letar arbetsplats med dig. MIA är en förkortning för Mobilisering inför arbete.

- Samordnaren (case manager) planerar stödet med dig och pratar med läkare, handläggare och socialtjänst.
- Handledaren arbetar enligt Supported Employment: ni tar reda på vad du vill, hittar en plats och lär in jobbet där.
- Du kan börja med arbetsträning och öka tiden.
- När du har fått en anställning finns handledaren kvar, både för dig och för chefen.

Sedan 2020 tar MIA Vidare också emot yngre.`,
        forWhom:
          'Du är folkbokförd i Botkyrka, Huddinge eller Salem, har varit utan arbete länge och behöver att flera myndigheter drar åt samma håll.',
        howToGetIt: `1. Be din handläggare hos kommunen, Arbetsförmedlingen, Försäkringskassan eller vården att anmäla dig.
2. Du blir kallad till ett informationsmöte.
3. Om du tackar ja får du en samordnare, och ni sätter i gång.`,
        notFor: `Har du inte ork för arbetsträning inom den närmaste tiden kan Lyra eller annan förberedande verksamhet vara en bättre start. Sjukskriven i förstärkt samarbete hos Arbetsförmedlingen och Försäkringskassan? Då måste det avslutas först.`,
        goodToKnow: `Stödet är enskilt och anpassas efter din vecka. Projektet finansierades av Europeiska socialfonden och samordningsförbundet till 2022; uppgifterna härifrån är kvar som exempel.`,
      },
      en: {
        title: 'MIA Vidare Botkyrka Huddinge Salem – support to get and keep a job',
        summary:
          'A coordinator of your own and a supervisor who helps you get and keep a job when illness or long unemployment has made it complicated.',
        description: `MIA is short for Mobilisering inför arbete ("mobilising for work"). You have two people on your side.

- The coordinator (case manager) plans the support with you and talks to doctors, case workers and social services.
- The supervisor works according to Supported Employment: you find out what you want, find a workplace and learn the job there.
- You can begin with work training and increase the hours.
- Once you are employed, the supervisor remains, for you and for your manager.`,
        forWhom:
          'People registered in Botkyrka, Huddinge or Salem who have been out of work for long and need several agencies to work together.',
        howToGetIt: `1. Ask your case worker (handläggare) at the municipality, Arbetsförmedlingen, Försäkringskassan or in health care to refer you.
2. You are invited to an information meeting.
3. If you say yes, you get a coordinator.`,
        notFor:
          'Not together with the strengthened cooperation between Arbetsförmedlingen and Försäkringskassan.',
        goodToKnow: 'The project ran until 2022; it is included here as an example.',
      },
    },
  },
  {
    id: 'upis',
    orientation: 'individual',
    association: 'sf-botkyrka-huddinge-salem',
    municipalities: ['0128'],
    provider: { name: 'UPIS, Salems kommun', type: 'kommun' },
    targetGroups: ['unga-vuxna', 'uvas'],
    needs: ['hitta-arbete', 'studier', 'behalla-arbete'],
    methods: ['coachning', 'efterstod', 'uppsokande'],
    forms: ['individuell', 'uppsokande-form'],
    intakeRoutes: ['uppsokt', 'via-handlaggare'],
    incomeTypes: [],
    languages: ['sv', 'tolk'],
    funding: ['finsam', 'gratis'],
    ages: [16, 29],
    places: 'limited',
    cost: 'Kostar inget',
    documentedYear: 2020,
    texts: {
      sv: {
        title: 'UPIS – Unga på väg i Salem',
        summary:
          'Någon som knackar på, lyssnar och stannar kvar. UPIS coachar unga i Salem till arbete eller studier och ser till att det håller.',
        description: `Att få ett jobb är en sak, att vara kvar efter tre månader en annan. UPIS, som också har kallats Ung i Salem, ger stöd både före och efter.

- Personalen söker upp unga som ingen har hört av på länge. Du behöver inte orka ta första steget.
- Ni ses på tu man hand, hemma i Salem, ute på en promenad eller på ett fik.
- Coachen hjälper dig att välja riktning: jobb, komvux, folkhögskola eller något annat.
- Ni skriver ansökan, övar på intervju och går igenom resvägen.
- Coachen hör av sig även sedan du har börjat, så att du inte blir ensam om något strular.`,
        forWhom:
          'Unga vuxna i Salem utan jobb och studier, också du som mest är hemma på rummet och inte vet var du ska börja.',
        howToGetIt: `1. UPIS kan ringa, skriva eller komma förbi. Säg ja om du vill träffas.
2. Har ingen hört av sig? Fråga en handläggare i kommunen, så ordnas kontakten.
3. Ni bestämmer tid, plats och vad första mötet ska handla om.`,
        notFor: `UPIS är till för unga i Salem. Bor du i Botkyrka eller Huddinge kan Lyra eller MIA Vidare vara något för dig.`,
        goodToKnow: `Du kan tacka nej och ändra dig senare. Det finns inget slutdatum bestämt i förväg i källorna. Vi har hämtat fakta ur förbundets årsredovisning för 2020 för att ha ett verkligt exempel att visa.`,
        easyRead: `UPIS betyder Unga på väg i Salem.
UPIS hjälper unga i Salem.
Du har inget jobb och går inte i skolan.
Kanske är du mest hemma.
UPIS kan kontakta dig.
Ni träffas där du vill.
En coach hjälper dig att söka jobb eller skola.
Coachen hjälper dig också sedan.
Du får säga nej.
Det kostar inget.
Det här är ett exempel. Uppgifterna är från 2020.`,
      },
    },
  },
  {
    id: 'start-hbs',
    orientation: 'individual',
    association: 'sf-botkyrka-huddinge-salem',
    municipalities: ['0127', '0126', '0128'],
    provider: { name: 'START i Botkyrka, Huddinge och Salem', type: 'kommun' },
    targetGroups: ['intellektuell-funktionsnedsattning', 'npf', 'forvarvad-hjarnskada'],
    needs: ['hitta-arbete', 'behalla-arbete'],
    methods: ['supported-employment'],
    forms: ['individuell'],
    intakeRoutes: ['via-handlaggare'],
    incomeTypes: [],
    languages: ['sv', 'sv-lattlast'],
    funding: ['finsam', 'gratis'],
    ages: [16, 64],
    places: 'limited',
    cost: 'Kostar inget',
    documentedYear: 2020,
    texts: {
      sv: {
        title: 'START – stöd till arbete',
        summary:
          'En handledare som går bredvid dig in på jobbet. START är för dig med lindrig intellektuell funktionsnedsättning, autism eller en hjärnskada.',
        description: `Du kan mer än vad en platsannons får dig att tro. START använder Supported Employment, ett arbetssätt där du lär dig jobbet på jobbet.

Så går det till:

- Ni lär känna varandra. Vad gillar du, vad stör dig, hur mycket ljud och folk klarar du?
- Handledaren letar efter en arbetsplats som passar just dig.
- I början är handledaren med och visar, skriver listor och anpassar uppgifterna.
- Chefen och arbetskamraterna får också råd.
- När det flyter på drar sig handledaren undan, men går att nå om något ändras.`,
        forWhom:
          'Du som bor i Botkyrka, Huddinge eller Salem och har en lindrig intellektuell funktionsnedsättning, har autism eller har fått en hjärnskada som vuxen, till exempel efter stroke eller en olycka.',
        howToGetIt: `1. Prata med din handläggare, till exempel på Arbetsförmedlingen, i kommunen eller på Försäkringskassan.
2. Handläggaren anmäler dig till START.
3. Du träffar en handledare. Ta gärna med någon som känner dig.`,
        notFor: `Vill du inte ha lönearbete just nu? Daglig verksamhet enligt LSS kan vara ett alternativ. START går inte att ha samtidigt som Arbetsförmedlingens och Försäkringskassans förstärkta samarbete.`,
        goodToKnow: `Många får anställning med lönestöd, där arbetsgivaren får bidrag till lönen. START har funnits länge i de tre kommunerna. Det som står här gällde 2020 och är med som exempel.`,
        easyRead: `START hjälper dig att få ett jobb.
START är för dig som har svårt att lära dig saker.
START är också för dig som har autism.
START är också för dig som har fått en skada i hjärnan.
Du får en handledare.
Handledaren hjälper dig att hitta ett jobb.
Handledaren följer med till jobbet.
Handledaren visar vad du ska göra.
Du får hjälp så länge du behöver.
Be din handläggare att anmäla dig.
Det kostar inget.
Det här är ett exempel. Uppgifterna är från 2020.`,
      },
      en: {
        title: 'START – supported employment',
        summary:
          'A supervisor who walks beside you into the job. For people with a mild intellectual disability, autism or a brain injury.',
        description: `START uses Supported Employment, a way of working where you learn the job on the job.

- You get to know each other. What do you like, what disturbs you, how much noise can you take?
- The supervisor looks for a workplace that suits you.
- At first the supervisor is there, shows you, writes lists and adapts the tasks.
- Your manager and colleagues get advice too.
- When things run smoothly the supervisor steps back, but can be reached if something changes.`,
        forWhom:
          'People in Botkyrka, Huddinge and Salem with a mild intellectual disability, autism or a brain injury acquired as an adult.',
        howToGetIt: `1. Talk to your case worker (handläggare), for example at Arbetsförmedlingen or in the municipality.
2. The case worker refers you to START.
3. You meet a supervisor. Bring someone who knows you, if you like.`,
        notFor:
          'If you do not want paid work now, daily activities (daglig verksamhet) may be an alternative. START cannot be combined with the strengthened cooperation between Arbetsförmedlingen and Försäkringskassan.',
        goodToKnow: 'The facts describe 2020 and are used as an example.',
      },
    },
  },
  {
    id: 'lyra',
    orientation: 'individual',
    association: 'sf-botkyrka-huddinge-salem',
    municipalities: ['0127', '0126', '0128'],
    provider: { name: 'Lyra, Huddinge kommun', type: 'kommun' },
    targetGroups: ['unga-vuxna', 'psykisk-ohalsa', 'uvas'],
    needs: ['psykiskt-maende', 'social-gemenskap', 'vardagsrutiner', 'studier', 'prova-arbete'],
    methods: ['coachning', 'oppen-verksamhet', 'syv', 'praktik', 'samtalsstod'],
    forms: ['individuell', 'grupp', 'pa-plats'],
    intakeRoutes: ['egen-anmalan', 'via-handlaggare'],
    incomeTypes: [],
    languages: ['sv', 'tolk'],
    funding: ['finsam', 'gratis'],
    ages: [18, 29],
    places: 'limited',
    cost: 'Kostar inget',
    documentedYear: 2023,
    texts: {
      sv: {
        title: 'Lyra',
        summary:
          'Ett lugnt ställe att börja om på när ångest eller nedstämdhet har tagit över. Unga mellan 18 och 29 får coach, rutiner och människor att vara med.',
        description: `Många kommer till Lyra efter månader då de knappt har gått ut. Ingen kräver att du ska vara social första dagen.

- Du har en egen coach som du pratar med om det som är viktigt för dig.
- Det finns aktiviteter i grupp: laga mat, skapa, röra på sig eller bara vara.
- Ni bygger upp dygnet igen, med sömn, mat och tider som fungerar.
- Studie- och yrkesvägledning hjälper dig att se möjligheter.
- När du vill kan du pröva praktik eller förbereda dig för skola.

Gruppen är liten, ungefär 20 platser. Kommunerna samarbetar med Arbetsförmedlingen, Försäkringskassan och vården.`,
        forWhom:
          'Unga vuxna, 18–29 år, i Botkyrka, Huddinge och Salem som mår psykiskt dåligt och varken jobbar eller pluggar.',
        howToGetIt: `1. Kontakta Lyra själv, eller be någon ringa åt dig. Du behöver inte ha någon pågående kontakt med en myndighet.
2. En handläggare kan också anmäla dig.
3. Kom på besök, titta runt och träffa en coach.
4. Du bestämmer om du vill börja.`,
        notFor: `Lyra ger ingen psykiatrisk behandling. Har du tankar på att ta ditt liv ska du söka hjälp nu, på psykiatrisk akutmottagning. Samtidigt förstärkt samarbete hos Arbetsförmedlingen och Försäkringskassan går inte.`,
        goodToKnow: `Du kan vara kvar i upp till ett år, och det är frivilligt. Lyra ger ingen ersättning i sig. Verksamheten har funnits sedan 2009. Förbundet nämner den senast 2023, och vi visar den som exempel.`,
        easyRead: `Lyra är ett ställe för unga.
Du är mellan 18 och 29 år.
Du mår dåligt.
Kanske har du ångest.
Kanske går du nästan aldrig ut.
På Lyra får du en coach.
Du kan prata med coachen.
Du kan göra saker i en grupp.
Du får hjälp med sömn och mat.
Sedan kan du prova skola eller praktik.
Du kan kontakta Lyra själv.
Det kostar inget.
Det här är ett exempel. Uppgifterna är från 2023.`,
      },
      en: {
        title: 'Lyra – a calm start for young adults who feel unwell',
        summary:
          'A calm place to begin again when anxiety or low mood has taken over. Coach, routines and company for people aged 18–29.',
        description: `Many come to Lyra after months when they hardly went out. No one asks you to be sociable on the first day.

- You have your own coach to talk to about what matters to you.
- There are group activities: cooking, making things, moving, or just being there.
- You rebuild your day with sleep, food and times that work.
- A career guidance counsellor helps you see what is possible.
- When you want to, you can try a work placement or prepare for school.

The group is small, about 20 places.`,
        forWhom:
          'Young adults aged 18–29 in Botkyrka, Huddinge and Salem who have poor mental health and neither work nor study.',
        howToGetIt: `1. Contact Lyra yourself, or ask someone to call. You need no current contact with any agency.
2. A case worker can also refer you.
3. Come and visit, and meet a coach. You decide whether to start.`,
        notFor:
          'Lyra gives no psychiatric treatment. If you think about suicide, seek help now at a psychiatric emergency clinic.',
        goodToKnow:
          'You can stay for up to a year, and it is voluntary. Lyra was last mentioned in 2023 and is shown as an example.',
      },
    },
  },
  {
    id: 'tillvaxt-kvinna',
    orientation: 'individual',
    association: 'sf-botkyrka-huddinge-salem',
    municipalities: ['0127', '0126', '0128'],
    provider: { name: 'Föreningar i partnerskap med kommun och Arbetsförmedlingen', type: 'civilsamhalle' },
    targetGroups: ['utrikesfodda-kvinnor', 'langtidsarbetslosa'],
    needs: ['hitta-arbete', 'svenska-spraket', 'social-gemenskap'],
    methods: ['gruppverksamhet'],
    forms: ['grupp', 'pa-plats'],
    intakeRoutes: ['via-arbetsformedlingen'],
    incomeTypes: [],
    languages: ['sv', 'sv-lattlast', 'tolk'],
    funding: ['finsam', 'iop', 'gratis'],
    ages: [16, 64],
    places: 'limited',
    cost: 'Kostar inget',
    documentedYear: 2020,
    texts: {
      sv: {
        title: 'Tillväxt Kvinna',
        summary:
          'Kvinnor som har kommit hit från andra länder tar sig mot arbete tillsammans. En förening leder gruppen, och Arbetsförmedlingen anvisar platsen.',
        description: `Du har kanske jobbat hårt i många år, fast hemma eller i ett annat land. Nu vill du ha ett jobb i Sverige och förstår inte riktigt hur man gör. I Tillväxt Kvinna möter du andra i samma läge.

- Ni träffas i grupp i en förenings lokal, med ledare som ofta själva vet hur det är att börja om.
- Ni pratar svenska om vardag, arbete, rättigheter och familj.
- Du lär dig hur man söker arbete och vad du kan sedan tidigare.
- Du får nya kontakter, både i gruppen och i området.
- Efteråt kan du gå vidare till arbete, studier eller tillbaka till Arbetsförmedlingen med en tydligare plan.`,
        forWhom:
          'Arbetslösa kvinnor födda utomlands som är inskrivna på Arbetsförmedlingen i Botkyrka, Huddinge eller Salem.',
        howToGetIt: `1. Skriv in dig på Arbetsförmedlingen om du inte redan är det.
2. Säg till din arbetsförmedlare att du vill vara med i Tillväxt Kvinna. Alla platser går den vägen.
3. När du har blivit anvisad får du veta var och när gruppen ses.`,
        notFor: `Varken föreningen eller kommunen kan ta in dig direkt. Står du utanför Arbetsförmedlingen kan ett språkkafé eller en öppen kvinnogrupp vara en början.`,
        goodToKnow: `Den som är i ett program hos Arbetsförmedlingen kan ha rätt till aktivitetsstöd; fråga din arbetsförmedlare. Partnerskapet kallas idéburet offentligt partnerskap (IOP). Uppgifterna avser 2019–2020, och vilka kommuner som var med framgår inte helt; se det som ett exempel.`,
        easyRead: `Tillväxt Kvinna är en grupp för kvinnor.
Du är född i ett annat land.
Du har inget jobb.
I gruppen pratar ni svenska.
Ni lär er hur man söker jobb.
Du träffar andra kvinnor.
En förening leder gruppen.
Du måste först gå till Arbetsförmedlingen.
Be om Tillväxt Kvinna där.
Det kostar inget.
Det här är ett exempel. Uppgifterna är från 2020.`,
      },
      en: {
        title: 'Tillväxt Kvinna – a group for women born abroad',
        summary:
          'Women born outside Sweden move towards work together. A local association leads the group, and the employment service refers you.',
        description: `Perhaps you have worked hard for many years, at home or in another country. Now you want a job in Sweden. In Tillväxt Kvinna ("growth, woman") you meet others in the same situation.

- You meet in a group led by a local association.
- You speak Swedish about everyday life, work, rights and family.
- You learn how to apply for jobs and how to describe what you can already do.
- You make new contacts in the group and in the area.
- Afterwards you go on to work, to studies or back to the employment service with a clearer plan.`,
        forWhom:
          'Unemployed women born abroad who are registered with Arbetsförmedlingen in Botkyrka, Huddinge or Salem.',
        howToGetIt: `1. Register with Arbetsförmedlingen (the public employment service).
2. Tell your employment officer that you want to join Tillväxt Kvinna. This is the only way in.
3. When you have been referred you are told where and when the group meets.`,
        notFor: 'Neither the association nor the municipality can accept you directly.',
        goodToKnow:
          'The facts are from 2019–2020 and shown as an example; exactly which municipalities took part is not clear.',
      },
    },
  },
  {
    id: 'koordinerad-rehabkedja',
    orientation: 'individual',
    association: 'sf-botkyrka-huddinge-salem',
    municipalities: ['0127', '0126', '0128'],
    provider: { name: 'Danderyds sjukhus, Region Stockholm', type: 'region' },
    targetGroups: ['langvarig-smarta', 'utrikesfodda', 'sjukskrivna'],
    needs: ['smarthantering', 'ater-i-arbete', 'samordning'],
    methods: ['rehabkoordinering', 'multimodal-rehab'],
    forms: ['individuell'],
    intakeRoutes: ['via-varden'],
    incomeTypes: [],
    languages: ['sv', 'tolk'],
    funding: ['finsam', 'regional', 'gratis'],
    ages: [16, 64],
    places: 'limited',
    cost: 'Kostar inget; vårdbesök har vanlig patientavgift',
    documentedYear: 2020,
    texts: {
      sv: {
        title: 'Koordinerad rehabiliteringskedja',
        summary:
          'Länge haft ont och varit sjukskriven? Vården och myndigheterna lägger pusslet åt samma håll, för dig som är född utomlands.',
        description: `Smärta som aldrig ger sig gör allt tyngre: jobbet, sömnen, språket, humöret. I Koordinerad rehabiliteringskedja, eller Rehabkedjan, är tanken att du ska slippa börja om hos varje ny kontakt.

- Ett team från flera yrken inom vården tittar på hela din situation, inte bara på det onda stället.
- En koordinator följer dig och ser till att läkare, Försäkringskassan, Arbetsförmedlingen och kommunen vet vad som är sagt.
- Du får kunskap om smärta och sätt att leva med den, förklarat så att du förstår.
- Ni planerar hur du kan närma dig arbete i lagom takt.

Personalen är van vid att arbeta med tolk.`,
        forWhom:
          'Sjukskrivna med långvarig smärta, födda utomlands, i Botkyrka, Huddinge eller Salem, som behöver rehabilitering för att kunna arbeta.',
        howToGetIt: `1. Prata med din läkare eller rehabkoordinator på vårdcentralen.
2. Vården bedömer om det här passar och skickar remiss.
3. Du får en tid och träffar den som ska samordna din rehabilitering.`,
        notFor: `Nytillkommen eller akut smärta ska undersökas på vårdcentralen först. Du kan inte ha detta parallellt med förstärkt samarbete mellan Arbetsförmedlingen och Försäkringskassan.`,
        goodToKnow: `Under rehabiliteringen kan du ha sjukpenning eller rehabiliteringspenning; Försäkringskassan bestämmer. Säg till om du vill ha samma tolk varje gång. Pengarna beviljades våren 2020, och det är bilden från då som visas som exempel.`,
      },
      en: {
        title: 'Coordinated rehabilitation for long-term pain (Koordinerad rehabiliteringskedja)',
        summary:
          'In pain for a long time and off sick? Health care and public agencies pull in the same direction, for people born abroad.',
        description: `Pain that never stops makes everything heavier: work, sleep, language, mood. The idea here is that you should not have to start all over with each new contact.

- A team of several health professions looks at your whole situation, not only the part that hurts.
- A coordinator follows you and makes sure that doctors, Försäkringskassan (social insurance), Arbetsförmedlingen (employment service) and the municipality know what has been agreed.
- You learn about pain and ways to live with it, explained so that you understand.
- You plan how to come closer to work at a reasonable pace.

Staff are used to working with interpreters.`,
        forWhom: 'People on sick leave with long-term pain, born abroad, in Botkyrka, Huddinge or Salem.',
        howToGetIt: `1. Talk to your doctor or rehabilitation coordinator at the health centre (vårdcentral).
2. Health care decides whether this suits you and sends a referral.
3. You get an appointment with the person who will coordinate your rehabilitation.`,
        notFor: 'New or acute pain should be examined at the health centre first.',
        goodToKnow:
          'Usual patient fees apply to health care visits. The facts are from 2020 and shown as an example.',
      },
    },
  },
  {
    id: 'klara-hbs',
    orientation: 'individual',
    association: 'sf-botkyrka-huddinge-salem',
    municipalities: ['0127', '0126', '0128'],
    provider: { name: 'KLARA i Botkyrka, Huddinge och Salem', type: 'kommun' },
    targetGroups: ['unga-vuxna', 'lag-utbildning'],
    needs: ['studier'],
    methods: ['syv'],
    forms: ['individuell'],
    intakeRoutes: ['via-handlaggare'],
    incomeTypes: [],
    languages: ['sv'],
    funding: ['finsam', 'gratis'],
    ages: [16, 29],
    places: 'limited',
    cost: 'Kostar inget',
    documentedYear: 2019,
    texts: {
      sv: {
        title: 'KLARA',
        summary:
          'Hjälp att läsa klart det som aldrig blev färdigt. KLARA är för unga som saknar betyg och vill tillbaka till studier.',
        description: `Saknas det några kurser, eller nästan allt? KLARA, som har kallats HUVAS, handlar om att komma i gång med studierna igen och inte ge upp vid första motgången.

- Du går igenom dina gamla betyg med någon som förstår vad de betyder.
- Ni väljer skolform: komvux, folkhögskola, gymnasium eller något mer praktiskt.
- Du får hjälp med ansökan, studiemedel och datum.
- Ni pratar om vad som gick fel förra gången och vad du behöver för att det ska hålla, till exempel kortare pass eller anpassningar.
- Vägledaren frågar hur det går även sedan terminen har börjat.`,
        forWhom: 'Unga vuxna i Botkyrka, Huddinge och Salem med kort utbildning som funderar på att plugga.',
        howToGetIt: `1. Be din handläggare eller vägledare om att få prata med KLARA.
2. Ta med betyg, om du har dem. Annars går det att beställa kopior tillsammans.
3. Gör en plan för nästa termin.`,
        notFor: 'Vet du redan vilken kurs du ska läsa kan du söka direkt hos kommunens vuxenutbildning.',
        goodToKnow: `Studier betalas ofta med studiestöd från CSN, och det kan påverka försörjningsstöd. Fråga innan du börjar. KLARA avslutades vid årsskiftet 2019/2020; vi låter det stå öppet här för att visa hur en studieinsats presenteras. Källorna säger lite om innehållet, så exempeltexten är allmän.`,
        easyRead: `KLARA hjälper dig med studier.
Du är ung.
Du saknar betyg.
Du vill börja läsa igen.
En vägledare pratar med dig.
Ni väljer en skola.
Ni söker till skolan tillsammans.
Du kan få hjälp med pengar till studier.
Be din handläggare om KLARA.
Det kostar inget.
Det här är ett exempel. Uppgifterna är från 2019.`,
      },
    },
  },
  {
    id: 'ips-team-botkyrka',
    orientation: 'individual',
    association: 'sf-botkyrka-huddinge-salem',
    municipalities: ['0127'],
    provider: { name: 'IPS-teamet, Botkyrka kommun', type: 'kommun' },
    targetGroups: ['psykisk-funktionsnedsattning'],
    needs: ['hitta-arbete', 'studier', 'behalla-arbete'],
    methods: ['ips'],
    forms: ['individuell'],
    intakeRoutes: ['egen-anmalan', 'via-varden'],
    incomeTypes: [],
    languages: ['sv', 'tolk'],
    funding: ['kommunal', 'finsam', 'gratis'],
    ages: [16, 64],
    places: 'limited',
    cost: 'Kostar inget',
    documentedYear: 2020,
    texts: {
      sv: {
        title: 'IPS-teamet i Botkyrka',
        summary:
          'Team av jobbcoacher för dig med psykisk funktionsnedsättning. Ni söker arbete eller utbildning direkt och coachen släpper inte taget efteråt.',
        description: `"När du mår bättre kan vi prata om jobb." Den meningen hör du inte här. IPS, individanpassat stöd till arbete, utgår från att jobb och studier kan vara en del av att må bättre.

- Du har en egen coach som lär känna dig och dina planer.
- Sökandet efter arbete eller skola börjar inom några veckor och följer dina önskemål.
- Coachen samarbetar med din kontakt i vården.
- Ni går igenom vad som händer med din ekonomi när du får lön.
- Efter starten ringer coachen, följer med på möten och hjälper till om det blir svårt.

Coacherna har själva fått metodstöd, så att de arbetar som forskningen rekommenderar.`,
        forWhom:
          'Botkyrkabor som lever med en psykisk funktionsnedsättning och vill arbeta eller studera nu, inte sedan.',
        howToGetIt: `1. Hör av dig till teamet, ensam eller ihop med din boendestödjare eller behandlare.
2. Psykiatrin kan också skicka en förfrågan.
3. Du träffar en coach och pratar om drömjobbet, det möjliga jobbet och det första steget.`,
        notFor:
          'Saknar du kontakt med vården bör du skaffa en först, eftersom IPS bygger på att coachen och vården arbetar tillsammans.',
        goodToKnow: `Du väljer själv om arbetsgivaren ska få veta något om din hälsa. Stödet har ingen bortre gräns. Teamet finns med i förbundets årsredovisning för 2020, och det här är en exempeltext.`,
      },
      en: {
        title: 'IPS team in Botkyrka – find a job or studies with a coach',
        summary:
          'Job coaches for people with psychiatric disabilities. You look for work or education straight away, and the coach stays on afterwards.',
        description: `"We can talk about a job when you feel better." You will not hear that here. IPS (individanpassat stöd till arbete, Individual Placement and Support) is based on the idea that work and studies can be part of feeling better.

- You have your own coach who gets to know you and your plans.
- The search for a job or school begins within weeks and follows your wishes.
- The coach works with your contact in health care.
- You go through what happens to your finances when you earn a wage.
- Once you have started, the coach calls, comes to meetings and helps if things get hard.`,
        forWhom: 'People in Botkyrka with a psychiatric disability who want to work or study now.',
        howToGetIt: `1. Contact the team, on your own or with someone you trust.
2. Psychiatric care can also send a request.
3. You meet a coach and talk about what you want and the first step.`,
        notFor: 'If you have no contact with psychiatric care, arrange that first.',
        goodToKnow:
          'You decide whether the employer is told anything about your health. Facts from 2020, shown as an example.',
      },
    },
  },
  {
    id: 'personligt-ombud-stockholm-syd',
    orientation: 'individual',
    association: 'sf-botkyrka-huddinge-salem',
    municipalities: ['0127', '0126', '0128'],
    provider: { name: 'Personligt ombud i Botkyrka, Huddinge och Salem', type: 'kommun' },
    targetGroups: ['psykisk-funktionsnedsattning'],
    needs: ['rattigheter-ombud', 'samordning'],
    methods: ['case-management', 'uppsokande'],
    forms: ['individuell', 'i-hemmet'],
    intakeRoutes: ['egen-anmalan'],
    incomeTypes: [],
    languages: ['sv', 'tolk'],
    funding: ['kommunal', 'statsbidrag', 'gratis'],
    ages: [18, null],
    places: 'limited',
    cost: 'Kostar inget',
    documentedYear: 2020,
    texts: {
      sv: {
        title: 'Personligt ombud i Botkyrka, Huddinge och Salem',
        summary:
          'Någon på din sida som varken är myndighet eller vård. Ombudet (PO) hjälper dig att förstå brev, kräva din rätt och få ordning på kontakterna.',
        description: `Posthögen växer och du orkar inte öppna. Handläggaren säger en sak, läkaren en annan. Ett personligt ombud, förkortat PO, arbetar för dig och bara för dig. Ombudet gör ingenting bakom din rygg.

- Ni reder ut vad du behöver och i vilken ordning.
- Ombudet följer med på möten och ser till att du blir hörd.
- Du får hjälp att ansöka om stöd och att överklaga beslut.
- Ni kan träffas hemma hos dig, på ett kafé eller där du känner dig trygg.
- Ombudet för inga journaler om dig och har tystnadsplikt.`,
        forWhom:
          'Vuxna från 18 år med psykisk funktionsnedsättning som har stora svårigheter i vardagen och kontakt med flera myndigheter. Ingen diagnos krävs på papper.',
        howToGetIt: `1. Ta kontakt med ombuden själv. Ingen remiss eller ansökan behövs.
2. Vill du inte ringa kan någon du litar på göra det.
3. Ni träffas, och du säger vad du vill ha hjälp med.`,
        notFor: `Ombudet tar inte hand om din ekonomi åt dig och ger ingen behandling. Behöver du någon som betalar räkningar kan du fråga om god man.`,
        goodToKnow: `Det kan vara kö. Du avslutar när du vill. Samordningsförbundet sitter med i ledningsgruppen men driver inte verksamheten. Fakta om den kommer från ett dokument om 2020, kompletterat med hur personligt ombud brukar fungera; posten är ett exempel.`,
        easyRead: `Ett personligt ombud hjälper dig.
Du har svårt med vardagen.
Du är över 18 år.
Ombudet är på din sida.
Ombudet hjälper dig med brev.
Ombudet följer med på möten.
Ombudet säger inget till andra om du inte vill.
Ni kan träffas hemma hos dig.
Du kan ringa själv.
Det kostar inget.
Det här är ett exempel. Uppgifterna är från 2020.`,
      },
      en: {
        title: 'Personal representative (personligt ombud) in Botkyrka, Huddinge and Salem',
        summary:
          'Someone on your side who is neither an authority nor health care. Helps you understand letters, claim your rights and sort out your contacts.',
        description: `Letters pile up and you cannot face opening them. A personal representative (personligt ombud, PO) works for you and only for you, and does nothing behind your back.

- You work out what you need and in which order.
- The representative comes to meetings and makes sure you are heard.
- You get help to apply for support and to appeal decisions.
- You can meet at home, in a café or wherever you feel safe.
- The representative keeps no records about you and has a duty of confidentiality.`,
        forWhom:
          'Adults with psychiatric disabilities who find everyday life very hard and have several public agencies to deal with.',
        howToGetIt: `1. Contact the service yourself. No referral is needed.
2. Someone you trust can call for you.
3. You meet and say what you want help with.`,
        notFor: 'The representative does not manage your money and gives no treatment.',
        goodToKnow:
          'There may be a waiting list. Facts from 2020, supplemented with general knowledge; shown as an example.',
      },
    },
  },
  {
    id: 'forstarkt-samarbete-af-fk',
    orientation: 'individual',
    association: null,
    municipalities: [],
    provider: { name: 'Arbetsförmedlingen och Försäkringskassan', type: 'flera-myndigheter' },
    targetGroups: ['sjukskrivna', 'unga-med-aktivitetsersattning'],
    needs: ['ater-i-arbete', 'samordning', 'kartlagga-formaga'],
    methods: ['kartlaggning'],
    forms: ['individuell'],
    intakeRoutes: ['via-forsakringskassan', 'via-arbetsformedlingen'],
    incomeTypes: ['sjukpenning', 'aktivitetsersattning'],
    languages: ['sv', 'tolk', 'swl'],
    funding: ['statlig', 'gratis'],
    ages: [16, null],
    places: 'unlimited',
    cost: 'Kostar inget',
    documentedYear: 2020,
    texts: {
      sv: {
        title: 'Förstärkt samarbete mellan Arbetsförmedlingen och Försäkringskassan',
        summary:
          'Sjukskriven men på väg mot arbete? Arbetsförmedlingen och Försäkringskassan planerar tillsammans med dig och prövar vad du klarar.',
        description: `Du har sjukpenning eller aktivitetsersättning och skulle kunna komma närmare ett jobb, men behöver mer än läkarens råd. Då kan de båda myndigheterna gå in samtidigt. Det har också kallats rehabiliteringssamverkan.

- Det börjar ofta med en gemensam kartläggning: ett möte med dig, en arbetsförmedlare och din handläggare på Försäkringskassan.
- Ni pratar om hälsa, tidigare jobb, utbildning och vad du orkar.
- Du får en plan med rehabiliterande aktiviteter i lagom takt, till exempel arbetsträning eller utredning av arbetsförmåga.
- Ni stämmer av regelbundet och ändrar när det blir för mycket eller för lite.`,
        forWhom:
          'Du är sjukskriven eller har aktivitetsersättning, och en väg tillbaka till arbete bedöms möjlig med stöd från båda myndigheterna.',
        howToGetIt: `1. Ring din handläggare på Försäkringskassan och fråga om förstärkt samarbete. Arbetsförmedlingen kan också ta upp det.
2. Myndigheterna kallar till ett gemensamt möte.
3. Om det passar gör ni en plan, som du ska vara med och bestämma om.`,
        notFor: `Du kan inte delta här och samtidigt ha stöd som ett samordningsförbund betalar, till exempel MIA, Alis eller Lyra. Fråga vilket som ger dig mest innan du väljer. Har du en anställning kvar är det i första hand arbetsgivaren och rehabkoordinatorn i vården som hjälper dig.`,
        goodToKnow: `Försäkringskassan bestämmer vilken ersättning du har medan du deltar. Samarbetet finns i hela landet. Att det inte går att kombinera med förbundens insatser står i ett dokument om 2020; övrigt är allmän kunskap och posten är ett exempel.`,
        easyRead: `Du är sjukskriven.
Du vill komma tillbaka till arbete.
Arbetsförmedlingen och Försäkringskassan hjälper dig tillsammans.
Ni har ett möte.
Ni pratar om vad du kan och orkar.
Ni gör en plan.
Du kan få prova att arbeta lite.
Ring din handläggare på Försäkringskassan.
Du kan inte ha stöd från ett samordningsförbund samtidigt.
Det kostar inget.
Det här är ett exempel. Uppgifterna är från 2020.`,
      },
      en: {
        title: 'Strengthened cooperation between Arbetsförmedlingen and Försäkringskassan',
        summary:
          'On sick leave but moving towards work? The employment service and the social insurance agency plan together with you.',
        description: `You have sickness benefit (sjukpenning) or activity compensation (aktivitetsersättning) and could come closer to a job, but need more than medical advice. Then both agencies can step in at the same time (förstärkt samarbete).

- It often begins with a joint assessment: a meeting with you, an employment officer and your case worker at Försäkringskassan.
- You talk about health, earlier jobs, education and what you can manage.
- You get a plan with activities at a reasonable pace, such as work training.
- You check regularly and change the plan when it is too much or too little.`,
        forWhom:
          'People on sick leave or with activity compensation for whom a way back to work seems possible with support from both agencies.',
        howToGetIt: `1. Call your case worker at Försäkringskassan and ask about förstärkt samarbete. Arbetsförmedlingen can also bring it up.
2. The agencies invite you to a joint meeting.
3. You make a plan together.`,
        notFor:
          'Cannot be combined with support paid for by a coordination association (samordningsförbund), such as MIA, Alis or Lyra.',
        goodToKnow:
          'Försäkringskassan decides which benefit you have meanwhile. Based on a document about 2020; an example.',
      },
    },
  },
];
