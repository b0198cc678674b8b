import type { Kind } from '../kind.ts';

export const sickLeave: Kind[] = [
  {
    id: 'af-fk-rehab',
    area: 'country',
    provider: { name: 'Arbetsförmedlingen och Försäkringskassan', type: 'flera-myndigheter' },
    targetGroups: ['sjukskrivna', 'unga-med-aktivitetsersattning', 'langtidssjukskrivna'],
    needs: ['ater-i-arbete', 'samordning', 'kartlagga-formaga'],
    methods: ['samverkansteam', 'kartlaggning', 'arbetstraning', 'arbetsprovning'],
    forms: ['individuell', 'pa-plats', 'digital', 'deltid'],
    intakeRoutes: ['via-forsakringskassan'],
    incomeTypes: ['sjukpenning', 'rehabiliteringspenning', 'sjukersattning', 'aktivitetsersattning'],
    languages: ['sv', 'tolk', 'swl'],
    funding: ['statlig', 'gratis'],
    ages: [18, 66],
    places: 'limited',
    cost: 'Kostar inget',
    texts: {
      sv: {
        title: 'Rehabilitering med Arbetsförmedlingen och Försäkringskassan',
        summary:
          'Två myndigheter planerar ihop med dig hur du kan gå från sjukskrivning till arbete. Du tränar i din egen takt och behåller ersättning under tiden.',
        description: `Att gå från sängen eller soffan rakt ut i heltidsjobb fungerar sällan. Här tar ni det stegvis. Först träffas du, din handläggare på Försäkringskassan och en arbetsförmedlare i ett möte som kallas gemensam kartläggning.

- Samtal om hur du mår, vad du kan och vad som oroar dig.
- En plan med aktiviteter i lagom mängd, kanske bara några timmar i veckan från början.
- Arbetsträning eller utredning av vad du klarar.
- Stöd av till exempel arbetsterapeut, psykolog eller arbetsförmedlare med särskild kunskap.
- Regelbundna avstämningar där planen kan ändras om du blir sämre.
- Hjälp vidare till jobb eller studier.`,
        forWhom:
          'Du som är sjukskriven utan jobb att gå tillbaka till, behöver byta arbete av hälsoskäl eller har aktivitetsersättning eller sjukersättning och vill närma dig arbete.',
        howToGetIt: `1. Säg till din handläggare på Försäkringskassan att du vill ha stöd, eller fråga läkaren eller rehabkoordinatorn.
2. Handläggaren bedömer om det är rätt tid och bokar den gemensamma kartläggningen.
3. Ni enas om nästa steg på mötet.
4. Arbetsförmedlingen startar aktiviteterna och följer upp med dig.`,
        notFor:
          'Stödet kan som regel inte ges samtidigt som en insats som samordningsförbundet betalar, så fråga vilket som passar dig bäst. Har du en arbetsgivare börjar rehabiliteringen hos den. Saknar du ersättning från Försäkringskassan vänder du dig direkt till Arbetsförmedlingen.',
        goodToKnow:
          'Att vara med är frivilligt, men fråga vad ett nej betyder för just din ersättning. Sjukpenningen kan bytas mot rehabiliteringspenning medan du deltar. Orkar du inte, säg det tidigt: takten kan sänkas.',
        easyRead: `Du är sjukskriven.
Du vill jobba igen.
Du vet inte hur.
Två myndigheter kan hjälpa dig.
De heter Försäkringskassan och Arbetsförmedlingen.
Ni har ett möte tillsammans.
Ni gör en plan.
Du börjar med lite i taget.
Du kan få arbetsträna.
Säg till om det blir för mycket.
Det kostar inget.
Prata med din handläggare på Försäkringskassan.`,
      },
    },
  },
  {
    id: 'rehab-ersattning',
    area: 'country',
    provider: { name: 'Försäkringskassan', type: 'forsakringskassan' },
    targetGroups: ['sjukskrivna', 'langtidssjukskrivna', 'utmattning'],
    needs: ['ater-i-arbete', 'ekonomi-skulder', 'samordning'],
    methods: ['kartlaggning', 'arbetstraning'],
    forms: ['individuell', 'telefon-chatt', 'digital'],
    intakeRoutes: ['via-forsakringskassan'],
    incomeTypes: ['sjukpenning', 'rehabiliteringspenning'],
    languages: ['sv', 'tolk', 'swl'],
    funding: ['statlig', 'gratis'],
    ages: [16, null],
    places: 'unlimited',
    cost: 'Kostar inget',
    openingHours: 'Måndag–fredag 8–16',
    texts: {
      sv: {
        title: 'Rehabiliteringsersättning och plan',
        summary:
          'Pengar att leva på medan du arbetstränar eller deltar i annan rehabilitering mot arbete, och en handläggare som ser till att planen hänger ihop.',
        description: `En sjukskrivning löser sig inte alltid av vila. När läkaren tror att du kan klara lite mer får rehabiliteringen ta vid, och då ska din ekonomi hålla. Försäkringskassan har ansvar för att samordna de som är inblandade.

- Rehabiliteringspenning i stället för sjukpenning när du följer en plan för rehabilitering mot arbete.
- Ett särskilt bidrag som i vissa fall täcker kostnader som rehabiliteringen för med sig, till exempel resor.
- Ett möte med arbetsgivare, läkare och andra om det behövs, så kallat avstämningsmöte.
- En skriftlig plan som visar vad du gör, när och med vilket mål.
- Råd om att prova arbete på deltid eller byta jobb.`,
        forWhom:
          'Du som är sjukskriven eller riskerar att bli det länge, till exempel av stress, värk eller depression, och som ska arbetsträna eller delta i annan rehabilitering med arbete som mål.',
        howToGetIt: `1. Fråga din arbetsgivare, läkare eller rehabkoordinator om en plan för återgång i arbete.
2. Berätta för din handläggare på Försäkringskassan vad du vill prova.
3. Ansök om rehabiliteringspenning innan arbetsträningen börjar.
4. Försäkringskassan prövar planen och beslutar om ersättningen.`,
        notFor:
          'Medicinsk behandling på sjukhus eller hos psykolog ger normalt sjukpenning, inte rehabiliteringspenning. Saknar du sjukpenninggrundande inkomst, alltså den årsinkomst som ersättningen räknas på, kan det bli noll kronor: fråga då socialtjänsten om försörjningsstöd.',
        goodToKnow:
          'Beloppet är oftast detsamma som sjukpenningen. Arbetsgivaren ska som regel göra en plan om du väntas vara borta länge. Har du räkningar du inte klarar finns kommunens budget- och skuldrådgivare, innan det blir skulder hos Kronofogden.',
      },
      en: {
        title: 'Rehabilitation benefit and plan (rehabiliteringsersättning)',
        summary:
          'Money to live on while you do work training or other rehabilitation towards work, and an officer who sees that the plan holds together.',
        description: `Sick leave is not always solved by rest. When the doctor believes you can manage a little more, rehabilitation takes over, and your finances should hold. The Social Insurance Agency (Försäkringskassan) has the task of coordinating everyone involved.

- Rehabilitation allowance (rehabiliteringspenning) instead of sickness benefit when you follow a plan.
- A special grant that in some cases covers costs of the rehabilitation, such as travel.
- A meeting with employer, doctor and others if needed.
- A written plan with what you do, when and to what end.
- Advice about part-time work or a change of job.`,
        forWhom:
          'You are on sick leave, or risk a long absence, and are going to do work training or other rehabilitation with work as the goal.',
        howToGetIt: `1. Ask your employer, doctor or rehabilitation coordinator about a plan for returning to work.
2. Tell your officer at Försäkringskassan what you want to try.
3. Apply before the work training starts.`,
        notFor:
          'Medical treatment normally gives sickness benefit (sjukpenning) instead. Without a previous income from work in Sweden the amount can be zero. Then ask the social services.',
        goodToKnow: 'The amount is usually the same as your sickness benefit. An interpreter can be booked.',
      },
    },
  },
  {
    id: 'aktivitetsersattning-stod',
    area: 'country',
    provider: { name: 'Försäkringskassan', type: 'forsakringskassan' },
    targetGroups: ['unga-med-aktivitetsersattning', 'unga-med-funktionsnedsattning', 'unga-vuxna', 'uvas'],
    needs: ['ekonomi-skulder', 'sysselsattning', 'studier', 'kartlagga-formaga'],
    methods: ['kartlaggning', 'radgivning'],
    forms: ['individuell', 'telefon-chatt', 'digital'],
    intakeRoutes: ['egen-anmalan'],
    incomeTypes: [],
    languages: ['sv', 'tolk', 'swl'],
    funding: ['statlig', 'gratis'],
    ages: [19, 29],
    places: 'unlimited',
    cost: 'Kostar inget att ansöka',
    openingHours: 'Måndag–fredag 8–16',
    texts: {
      sv: {
        title: 'Aktivitetsersättning och planering för unga',
        summary:
          'Är du ung och kan inte arbeta på minst ett år på grund av sjukdom eller funktionsnedsättning? Då kan du söka aktivitetsersättning, och få hjälp att hitta något att göra.',
        description: `Kanske har du varit hemmasittare sedan skolan, går nästan aldrig ut eller har så svår ångest att dagarna bara går. Försäkringen ger både en inkomst och en chans att hitta en väg framåt.

- Ersättning varje månad, hel eller för en del av tiden.
- Ett samtal där du och en handläggare pratar om vad du vill och orkar.
- En plan för aktiviteter, till exempel träning, arbetsträning eller kontakt med daglig verksamhet.
- Möjlighet att prova att arbeta eller studera utan att genast förlora rätten.
- Ersättning också för den som behöver längre tid i skolan på grund av en funktionsnedsättning.
- Bostadstillägg att söka om hyran är hög.`,
        forWhom:
          'Du är mellan 19 och 29 år och din arbetsförmåga är nedsatt med minst en fjärdedel i minst ett år. Du har rätt att söka från juli det år du fyller 19.',
        howToGetIt: `1. Be din läkare om ett läkarutlåtande om hur sjukdomen eller funktionsnedsättningen påverkar dig.
2. Ansök på Försäkringskassans webbplats eller på papper. Be en anhörig, god man eller kurator om hjälp.
3. Handläggaren pratar med dig och hämtar ibland mer underlag.
4. När du har fått ditt beslut planerar ni aktiviteter tillsammans.`,
        notFor:
          'Är sjukdomen kortare än ett år är det sjukpenning som gäller, om du har haft inkomst. Den som har fyllt 30 söker sjukersättning. Är du frisk men arbetslös vänder du dig till Arbetsförmedlingen.',
        goodToKnow:
          'Beslutet är tidsbegränsat, så sök igen i god tid. Säg till Försäkringskassan innan du börjar jobba eller plugga. Du kan begära omprövning om du får nej, och aktiviteterna är frivilliga.',
        easyRead: `Du är 19 till 29 år.
Du är sjuk eller har en funktionsnedsättning.
Du kan inte arbeta på minst ett år.
Då kan du söka aktivitetsersättning.
Det är pengar varje månad.
Pengarna kommer från Försäkringskassan.
Du behöver ett papper från läkaren.
Du får prata med en handläggare.
Ni kan göra en plan.
Du kan prova att jobba eller studera.
Ring Försäkringskassan före du börjar.
Be någon om hjälp att ansöka.`,
      },
      en: {
        title: 'Activity compensation for young people (aktivitetsersättning)',
        summary:
          'Are you young and unable to work for at least a year because of illness or disability? You can apply for activity compensation and get help to find something to do.',
        description: `Perhaps you have been at home since school, hardly ever go out or have such anxiety that the days just pass. The insurance gives both an income and a chance to find a way forward.

- A payment each month, full or partial.
- A talk with an officer about what you want and can manage.
- A plan for activities, such as exercise, work training or contact with daily activities.
- The chance to try work or studies without losing the right at once.
- Also for young people who need more time in school because of a disability.`,
        forWhom:
          'You are between 19 and 29, and your capacity to work is reduced by at least a quarter for at least a year.',
        howToGetIt: `1. Ask your doctor for a statement about how the illness or disability affects you.
2. Apply to Försäkringskassan, the Social Insurance Agency, on line or on paper. A relative or counsellor may help.
3. An officer talks with you and decides.
4. After the decision you plan activities together.`,
        notFor:
          'For illness shorter than a year it is sickness benefit (sjukpenning), if you have had an income. From the age of 30 you apply for sickness compensation (sjukersättning).',
        goodToKnow:
          'Decisions are for a limited time. Tell Försäkringskassan before you start work or studies. You can ask for a review if you get a no.',
      },
    },
  },
  {
    id: 'foretagshalsovard',
    area: 'municipality',
    provider: { name: 'Företagshälsovården i {kommun}', type: 'privat' },
    targetGroups: ['sjukskrivna', 'utmattning', 'langvarig-smarta'],
    needs: ['ater-i-arbete', 'behalla-arbete', 'psykiskt-maende'],
    methods: ['samtalsstod', 'kartlaggning', 'halsoframjande', 'radgivning'],
    forms: ['individuell', 'pa-plats', 'digital'],
    intakeRoutes: ['via-arbetsgivare'],
    incomeTypes: ['lon', 'sjukpenning', 'rehabiliteringspenning'],
    languages: ['sv', 'en', 'tolk'],
    funding: ['gratis'],
    ages: [16, null],
    places: 'unlimited',
    cost: 'Arbetsgivaren betalar',
    openingHours: 'Måndag–fredag 8–17',
    texts: {
      sv: {
        title: 'Företagshälsovård',
        summary:
          'Experter på arbete och hälsa som din arbetsgivare anlitar. De hjälper dig som är stressad, har ont av jobbet eller ska tillbaka efter en sjukskrivning.',
        description: `Sover du dåligt på söndagskvällen för att måndagen väntar? Värker axeln av samma rörelse om och om igen? Företagshälsovården tittar både på dig och på jobbet, och ger chefen förslag på vad som bör ändras.

- Samtal med beteendevetare eller psykolog om stress, konflikter eller kris.
- Bedömning av läkare, sjuksköterska eller fysioterapeut med arbetslivet som specialitet.
- Genomgång av arbetsplatsen: skrivbord, lyft, buller, tempo.
- Hjälp att planera återgången: vilka uppgifter, hur många timmar, i vilken ordning.
- Möten där du, chefen och facket hittar en väg.
- Stöd vid problem med alkohol eller droger i arbetslivet.`,
        forWhom:
          'Du har en anställning och ditt jobb påverkar hälsan, eller hälsan påverkar jobbet. Både du som ännu arbetar och du som är sjukskriven kan komma.',
        howToGetIt: `1. Prata med din chef eller personalavdelning om att du behöver stöd. Skyddsombudet eller facket kan vara med.
2. Arbetsgivaren beställer besöket. På en del arbetsplatser får du boka de första samtalen själv.
3. Ni träffas, ofta först du och en specialist, sedan ni och chefen.
4. Följ upp efter några veckor om förslagen fungerar.`,
        notFor:
          'Utan anställning finns ingen arbetsgivare som betalar: gå till vårdcentralen. Det gäller också sjukdomar som inte har med jobbet att göra.',
        goodToKnow:
          'Arbetsmiljölagen säger att arbetsgivaren ska se till att det finns företagshälsovård när arbetet kräver det. Personalen har tystnadsplikt, och chefen får bara veta det du går med på. Du har lön när besöket är på arbetstid, men kontrollera med chefen.',
      },
    },
  },
];
