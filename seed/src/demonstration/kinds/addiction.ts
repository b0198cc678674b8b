import type { Kind } from '../kind.ts';

export const addiction: Kind[] = [
  {
    id: 'socialtjanst-vuxen',
    area: 'municipality',
    provider: { name: 'Vuxenenheten, socialtjänsten i {kommunen}', type: 'kommun' },
    targetGroups: ['komplexa-behov', 'beroende', 'hemlosa', 'valdsutsatta', 'kriminalitet'],
    needs: ['hitta-ratt-stod', 'samordning', 'beroende-behandling', 'bostad', 'vald-trygghet', 'krisstod'],
    methods: ['radgivning', 'kartlaggning', 'motiverande-samtal', 'sip'],
    forms: ['individuell', 'pa-plats', 'telefon-chatt', 'i-hemmet'],
    intakeRoutes: ['egen-anmalan', 'anhorig-kontakt'],
    incomeTypes: [],
    languages: ['sv', 'sv-lattlast', 'tolk'],
    funding: ['kommunal', 'gratis'],
    ages: [18, null],
    places: 'unlimited',
    cost: 'Kostar inget att söka hjälp',
    openingHours: 'Måndag–fredag 8–16, socialjour andra tider',
    texts: {
      sv: {
        title: 'Socialtjänstens stöd till vuxna',
        summary:
          'När livet har trasslat ihop sig, med droger, bostadslöshet, våld eller kriminalitet, hjälper en socialsekreterare dig att få ordning på vad som behövs först.',
        description: `Du behöver inte veta vad stödet heter eller ha ett färdigt önskemål. Berätta hur du har det. Socialtjänsten är kommunens skyldighet att hjälpa när det inte går på egen hand, och du kan ringa utan att säga ditt namn om du först vill fråga.

- Råd i telefon eller ett första samtal, ofta inom några dagar.
- Stöd att sluta med alkohol, droger eller spel.
- Skydd och hjälp för dig som blir slagen, hotad eller kontrollerad.
- Hjälp när du håller på att bli vräkt eller redan saknar bostad.
- Stöd för att lämna kriminalitet.
- En samordnad individuell plan (SIP) när även vården är inblandad.`,
        forWhom:
          'För dig som är vuxen, vistas i {kommunen} och har det så svårt att du inte ser hur du ska lösa det. Anhöriga och vänner som är oroliga kan också höra av sig.',
        howToGetIt: `1. Ring socialtjänstens mottagning, gå dit eller använd kommunens e-tjänst. En anhörig kan ta första kontakten.
2. Träffa en socialsekreterare och berätta. Ta gärna med någon du litar på.
3. Viss hjälp får du direkt. För annat gör socialtjänsten en utredning och ger dig ett skriftligt beslut.
4. Gör en plan tillsammans och bestäm när ni följer upp den.`,
        notFor:
          'Behöver du pengar till mat och hyra vänder du dig till enheten för försörjningsstöd, som du når samma väg. För hemtjänst finns biståndshandläggare och för stöd enligt LSS, lagen om stöd till vissa funktionshindrade, finns LSS-handläggare.',
        goodToKnow:
          'Stödet är frivilligt i nästan alla fall. Enligt socialtjänstlagen kan kommunen sedan juli 2025 ge mer hjälp utan lång utredning. Säger de nej till det du ansöker om kan beslutet överklagas, och de måste tala om hur. Personalen har tystnadsplikt.',
        easyRead: `Har du det mycket svårt?
Du kan prata med socialtjänsten.
Socialtjänsten finns i alla kommuner.
Du kan få hjälp att sluta dricka.
Du kan få hjälp att sluta med droger.
Du kan få skydd mot våld.
Du kan få hjälp med bostad.
Du berättar för en socialsekreterare.
Ni gör en plan.
Du bestämmer själv över hjälpen, nästan alltid.
Din familj kan ringa först.
Det kostar inget att fråga.
Du kan få tolk.`,
      },
      en: {
        title: 'Social services for adults (socialtjänsten)',
        summary:
          'When life has become tangled – addiction, homelessness, violence or crime – a social worker helps you work out what has to be solved first.',
        description: `You do not need to know what the support is called. Just say how things are. The municipality has a duty to help when you cannot manage on your own, and you can call without giving your name if you only want to ask.

- Advice by phone or a first meeting, often within a few days.
- Support to stop using alcohol or drugs, or to stop gambling.
- Protection and help if someone hits, threatens or controls you.
- Help when you are about to be evicted or already have nowhere to live.
- Support to leave crime behind.
- A joint plan (SIP) when health care is involved too.`,
        forWhom:
          'Adults staying in {kommunen} whose situation is so hard that they cannot solve it alone. Worried relatives and friends can call as well.',
        howToGetIt: `1. Call, visit or use the municipality’s e-service. A relative may make the first contact.
2. Meet a social worker (socialsekreterare). You can ask for an interpreter and bring someone you trust.
3. Some help is given at once. For other help an assessment is made and you get a written decision.
4. Make a plan together.`,
        notFor:
          'If what you need is money for food and rent, ask for the unit for financial assistance (försörjningsstöd).',
        goodToKnow:
          'Contact is free, and the support is nearly always voluntary. Staff are bound by confidentiality. If you apply for something and are refused, you can appeal.',
      },
    },
  },
  {
    id: 'oppenvard-missbruk',
    area: 'municipality',
    provider: { name: 'Öppenvården för beroende, {kommunen}', type: 'kommun' },
    targetGroups: ['beroende', 'anhoriga'],
    needs: ['beroende-behandling', 'anhorigstod'],
    methods: ['motiverande-samtal', 'samtalsstod', 'gruppverksamhet', 'efterstod'],
    forms: ['individuell', 'grupp', 'pa-plats', 'telefon-chatt'],
    intakeRoutes: ['egen-anmalan', 'via-socialtjansten', 'via-varden'],
    incomeTypes: [],
    languages: ['sv', 'tolk'],
    funding: ['kommunal', 'gratis'],
    ages: [18, null],
    places: 'unlimited',
    cost: 'Kostar inget i kommunens öppenvård',
    openingHours: 'Måndag–fredag 8–17, vissa kvällar',
    texts: {
      sv: {
        title: 'Öppenvård vid missbruk eller beroende',
        summary:
          'Samtal och behandling för dig som dricker för mycket eller använder droger. Du bor hemma, kan jobba som vanligt och kommer till mottagningen på bestämda tider.',
        description: `Ett glas blev en flaska, eller så går tabletterna åt fortare än de borde. Många skäms och väntar i åratal. Här träffar du en behandlare som har hört det förut och som inte kräver att du är nykter när du ringer, bara att du vill prata om det.

- Enskilda samtal om hur du dricker eller använder, varför och vad du vill.
- Program i steg, till exempel återfallsprevention eller tolvstegsbehandling i grupp.
- Råd om hur du klarar sug, fester och bakslag.
- Kontakt med vården om du behöver läkemedel eller avgiftning.
- Parsamtal och stödgrupper för anhöriga på många orter.
- Uppföljning efteråt, så att det håller.`,
        forWhom:
          'För dig från 18 år som vill sluta eller dra ned på alkohol, narkotika, läkemedel eller dopningsmedel. Du behöver inte se dig själv som missbrukare.',
        howToGetIt: `1. Ring mottagningen direkt. Du kan vara anonym i början.
2. Kom på ett första samtal där ni ringar in vad som är svårt.
3. Välj behandling tillsammans. Längre program kan kräva ett beslut från socialtjänsten.`,
        notFor:
          'Har du svåra abstinensbesvär, kramper eller ser saker som inte finns ska du till sjukvården i dag. Behöver du komma bort från din miljö dygnet runt kan behandlingshem vara rätt. Är du ung finns ofta Mini-Maria.',
        goodToKnow:
          'Behandlingen pågår från några veckor till ett år. Din arbetsgivare får ingenting veta om du inte vill. Har du barn behöver de stöd också, och behandlaren frågar om hur de har det. Kommunens ansvar står i socialtjänstlagen.',
        easyRead: `Dricker du för mycket?
Tar du droger eller för många tabletter?
Du kan få hjälp.
Du bor kvar hemma.
Du pratar med en behandlare.
Behandlaren dömer dig inte.
Du kan också vara med i en grupp.
Du lär dig att säga nej.
Ett återfall är inte slutet.
Din familj kan få stöd.
Det kostar inget.
Ring själv.
Du kan vara anonym först.`,
      },
      en: {
        title: 'Outpatient help with alcohol or drugs (öppenvård)',
        summary:
          'Talks and treatment if you drink too much or use drugs. You live at home, can go on working and come to appointments.',
        description: `One glass became a bottle, or the pills run out sooner than they should. Many people feel ashamed and wait for years. Here you meet a counsellor who has heard it before and who only asks that you want to talk about it.

- Individual talks about how you drink or use, why, and what you want.
- Step-by-step programmes, such as relapse prevention or twelve-step groups.
- Advice on coping with cravings, parties and setbacks.
- Contact with health care if you need medication or detox.
- Support for partners and family in many places.
- Follow-up afterwards.`,
        forWhom:
          'Adults who want to stop or cut down on alcohol, drugs, prescription medicines or doping substances.',
        howToGetIt: `1. Call the clinic yourself. You can be anonymous at first.
2. Come to a first meeting.
3. Choose a treatment together. Longer programmes may need a decision by the social services.`,
        notFor: 'If you have severe withdrawal symptoms, seizures or hallucinations, go to a hospital today.',
        goodToKnow:
          'It is free in the municipality’s own clinic. Your employer is not told unless you want it. An interpreter can be booked.',
      },
    },
  },
  {
    id: 'beroendemottagning',
    area: 'county',
    provider: { name: 'Beroendevården, {regionen}', type: 'region' },
    targetGroups: ['beroende', 'psykisk-ohalsa'],
    needs: ['beroende-behandling', 'psykiskt-maende'],
    methods: ['samtalsstod', 'motiverande-samtal', 'sip', 'kartlaggning'],
    forms: ['individuell', 'grupp', 'pa-plats', 'digital'],
    intakeRoutes: ['egen-anmalan', 'via-varden', 'via-socialtjansten'],
    incomeTypes: [],
    languages: ['sv', 'tolk'],
    funding: ['regional', 'egen-avgift'],
    ages: [18, null],
    places: 'limited',
    cost: 'Patientavgift, ingår i högkostnadsskyddet',
    openingHours: 'Måndag–fredag 8–16.30',
    texts: {
      sv: {
        title: 'Beroendemottagning',
        summary:
          'Läkare, sjuksköterskor och psykologer som kan beroende. Du får medicinsk behandling, hjälp mot abstinens och samtal för att bli fri från alkohol, droger eller läkemedel.',
        description: `Beroende är en sjukdom som går att behandla. På mottagningen undersöker man både kroppen och hur du mår psykiskt, eftersom ångest, adhd eller depression ofta finns med i bilden.

- Läkarbedömning, provtagning och diagnos.
- Läkemedel som minskar suget efter alkohol.
- Nedtrappning och avgiftning, hemma under kontroll eller på en vårdavdelning.
- LARO, läkemedel vid beroende av heroin och andra opioider, i längre program.
- Psykologisk behandling, till exempel kognitiv beteendeterapi (KBT).
- Läkarintyg när du är för sjuk för att arbeta.
- Naloxon mot överdos och vaccin mot hepatit på många håll.`,
        forWhom:
          'För dig som är vuxen och har svårt att styra över alkohol, narkotika, beroendeframkallande mediciner eller dopning, särskilt när kroppen reagerar eller du också mår psykiskt dåligt.',
        howToGetIt: `1. Ring mottagningen eller skicka en egen vårdbegäran på nätet. En läkare eller socialsekreterare kan också skriva remiss.
2. En sjuksköterska frågar om ditt läge och bokar tid.
3. Träffa läkare, lämna prover och gör en vårdplan.`,
        notFor:
          'För ett lindrigare riskbruk räcker ofta vårdcentralen eller kommunens öppenvård. Har du kramper, är förvirrad eller har tagit en överdos: ring SOS Alarm eller åk till en akutmottagning.',
        goodToKnow:
          'Du har samma sekretess som i övrig sjukvård. Kör du bil eller har vapenlicens kan läkaren vara skyldig att bedöma om det är säkert. Kommunen hjälper till med bostad, sysselsättning och ekonomi, och de kan göra en gemensam plan (SIP) med mottagningen.',
        easyRead: `Beroende är en sjukdom.
Du kan få vård.
På mottagningen finns läkare och sjuksköterskor.
Du lämnar prover.
Du kan få medicin mot suget.
Du kan få hjälp mot abstinens.
Abstinens är kroppens reaktion utan drogen.
Du kan prata med en psykolog.
Du betalar en avgift för besöket.
Personalen har tystnadsplikt.
Ring själv och boka tid.
Du kan få tolk.`,
      },
      en: {
        title: 'Addiction clinic (beroendemottagning)',
        summary:
          'Doctors, nurses and psychologists who specialise in addiction: medical treatment, help with withdrawal, and therapy to get free from alcohol, drugs or medicines.',
        description: `Addiction is an illness that can be treated. The clinic looks at both your body and your mental health, since anxiety, ADHD or depression is often part of the picture.

- Medical assessment, tests and diagnosis.
- Medicines that reduce the craving for alcohol.
- Detox, at home under supervision or on a ward.
- Long-term medication for opioid dependence (LARO).
- Psychological treatment, such as cognitive behavioural therapy.
- A medical certificate if you are too ill to work.`,
        forWhom:
          'Adults who have lost control over alcohol, drugs, addictive medicines or doping, especially if the body reacts or they also feel mentally unwell.',
        howToGetIt: `1. Call the clinic or send a request for care online. A doctor or social worker can also refer you.
2. A nurse asks about your situation and books a time.
3. Meet a doctor, leave samples and make a care plan.`,
        notFor:
          'In case of seizures, confusion or an overdose, call the emergency number or go to an emergency department.',
        goodToKnow:
          'You pay a normal patient fee. Interpreters are free of charge. The same confidentiality applies as in all health care.',
      },
    },
  },
  {
    id: 'mini-maria',
    area: 'municipality',
    provider: { name: 'Mini-Maria, {regionen} och {kommunen}', type: 'region' },
    targetGroups: ['unga-vuxna', 'beroende', 'anhoriga', 'foraldrar'],
    needs: ['beroende-behandling', 'anhorigstod', 'foraldrastod'],
    methods: ['motiverande-samtal', 'samtalsstod', 'radgivning'],
    forms: ['individuell', 'pa-plats', 'telefon-chatt'],
    intakeRoutes: ['egen-anmalan', 'anhorig-kontakt', 'via-skola-kaa', 'via-socialtjansten'],
    incomeTypes: [],
    languages: ['sv', 'tolk'],
    funding: ['regional', 'kommunal', 'gratis'],
    ages: [13, 24],
    places: 'unlimited',
    cost: 'Kostar inget',
    openingHours: 'Måndag–fredag 9–17, en kväll i veckan',
    texts: {
      sv: {
        title: 'Mini-Maria – för unga som använder droger eller dricker',
        summary:
          'Ungdomar som röker cannabis, dricker, tar tabletter eller spelar för mycket får prata med någon som kan det här. Föräldrar kan ringa först.',
        description: `Du behöver inte ha kört i botten för att komma hit. Vissa har testat några gånger och blivit rädda, andra märker att de röker varje dag, och en del sitter här för att mamma eller skolan ville det. Allt är okej att börja med.

- Samtal på egen hand med en socionom, sjuksköterska eller psykolog.
- Raka svar om vad olika droger gör med hjärna, sömn och humör.
- Program för att sluta med cannabis, steg för steg.
- Urinprov, om du och behandlaren tycker att det hjälper.
- Läkartid när du mår dåligt, har ångest eller sover illa.
- Råd till föräldrar om hur man pratar utan att det blir bråk.`,
        forWhom:
          'För dig mellan ungefär 13 och 24 år som har frågor om eller problem med droger, alkohol, tabletter eller spel. Åldersgränsen kan skilja lite. Föräldrar och andra nära är också välkomna.',
        howToGetIt: `1. Ring eller sms:a mottagningen själv, eller låt en förälder, skolkurator eller socialsekreterare göra det.
2. Kom på ett första besök. Ta med en kompis om det känns tryggare.
3. Bestäm med behandlaren hur ofta ni ska ses.`,
        notFor:
          'Är du äldre vänder du dig till kommunens öppenvård eller beroendemottagningen. Är det akut, till exempel en överdos, ska du till sjukhus direkt.',
        goodToKnow:
          'Personalen har tystnadsplikt. Är du under 18 vill de gärna ha med en vuxen hemifrån, och om de tror att du far illa måste de berätta det för socialtjänsten. Det säger de i så fall till dig. Att gå här kostar varken pengar eller betyg.',
        easyRead: `Är du ung?
Röker du cannabis?
Dricker du mycket?
Tar du tabletter?
Då kan du prata med Mini-Maria.
De kan mycket om droger.
De blir inte arga.
Du får prata i lugn och ro.
Du kan få träffa en läkare.
Dina föräldrar kan få råd.
Det kostar inget.
Du kan ringa eller skriva ett sms.
En kompis kan följa med.`,
      },
    },
  },
  {
    id: 'spelberoende-stod',
    area: 'municipality',
    provider: { name: 'Råd och stöd vid spelproblem, {kommunen}', type: 'kommun' },
    targetGroups: ['beroende', 'anhoriga'],
    needs: ['beroende-behandling', 'ekonomi-skulder', 'anhorigstod'],
    methods: ['samtalsstod', 'motiverande-samtal', 'radgivning', 'kamratstod'],
    forms: ['individuell', 'grupp', 'pa-plats', 'digital', 'telefon-chatt'],
    intakeRoutes: ['egen-anmalan', 'anhorig-kontakt'],
    incomeTypes: [],
    languages: ['sv', 'tolk'],
    funding: ['kommunal', 'gratis'],
    ages: [16, null],
    places: 'unlimited',
    cost: 'Kostar inget hos kommunen; vården tar patientavgift',
    openingHours: 'Måndag–fredag 8–16',
    texts: {
      sv: {
        title: 'Stöd vid spelberoende',
        summary:
          'Hjälp för dig som inte kan sluta spela om pengar, på nätkasino, odds eller automater. Du får behandling, stöd att spärra spelandet och ordning på skulderna.',
        description: `Spelberoende syns inte utanpå. Man kan sköta jobbet och ändå ligga vaken över sms-lån och brev från Kronofogden. Det första samtalet handlar ofta om just det: att säga högt hur mycket det rör sig om.

- Behandling enligt kognitiv beteendeterapi (KBT), i samtal eller över nätet.
- Praktisk hjälp att stänga av dig i Spelpaus, installera spelblockering och låta någon annan sköta kontot en tid.
- Vägen vidare till kommunens budget- och skuldrådgivare.
- Råd till partner och föräldrar om lån, lögner och tillit.
- Tips om självhjälpsgrupper med andra som har slutat.
- Hjälp till vård om du också dricker eller har mörka tankar.`,
        forWhom:
          'För dig som spelar mer än du har råd med eller tänker på spel hela tiden, och för dig som lever med någon som gör det.',
        howToGetIt: `1. Ring kommunens beroenderådgivning eller be om kontakt via socialtjänsten. Både du och en anhörig kan ringa.
2. Gå igenom spelandet och ekonomin med en behandlare.
3. Spärra spelet samma dag, om du är redo.
4. Följ behandlingen, ofta åtta till tolv träffar.`,
        notFor:
          'Problem med dataspel utan pengar behandlas oftast på annat håll: fråga ungdomsmottagningen, vårdcentralen eller Mini-Maria. Stödet betalar inga spelskulder.',
        goodToKnow:
          'Kommun och region har samma skyldighet att hjälpa vid spel om pengar som vid alkohol och droger, enligt socialtjänstlagen och hälso- och sjukvårdslagen. Självmordstankar är vanliga i skuldkaos: sök vård direkt om det gäller dig.',
        easyRead: `Spelar du om pengar?
Kan du inte sluta?
Du är inte ensam.
Du kan få hjälp.
Du pratar med en behandlare.
Ni kan stänga av spelen.
Spelpaus är en spärr mot spel.
Du kan få råd om skulder.
Din familj kan också få råd.
Hjälpen är gratis hos kommunen.
Ring kommunen i dag.`,
      },
      en: {
        title: 'Help with gambling problems',
        summary:
          'Support if you cannot stop gambling for money, at online casinos, on sports or on machines: treatment, blocking and help to get debts in order.',
        description: `Gambling addiction does not show on the outside. You can manage your job and still lie awake over loans and letters from the Enforcement Authority (Kronofogden). The first talk is often about saying out loud how much it is.

- Cognitive behavioural therapy, in person or online.
- Practical help to block yourself in the national register Spelpaus and on your phone and bank account.
- A way on to the municipality’s budget and debt adviser.
- Advice for partners and parents.
- Tips on self-help groups.`,
        forWhom: 'People who gamble more than they can afford, and those who live with someone who does.',
        howToGetIt: `1. Call the municipality’s addiction counselling or ask the social services for contact. A relative may call too.
2. Go through your gambling and your finances with a counsellor.
3. Block gambling the same day, if you are ready.
4. Follow the treatment, often eight to twelve meetings.`,
        notFor: 'No gambling debts are paid for you.',
        goodToKnow: 'Free in the municipality. If you have thoughts of suicide, seek health care at once.',
      },
    },
  },
  {
    id: 'behandlingshem',
    area: 'municipality',
    provider: { name: 'Socialförvaltningen, {kommunen}', type: 'kommun' },
    targetGroups: ['beroende', 'komplexa-behov'],
    needs: ['beroende-behandling', 'vardagsrutiner'],
    methods: ['gruppverksamhet', 'samtalsstod', 'kartlaggning', 'efterstod'],
    forms: ['grupp', 'individuell', 'pa-plats', 'dygnet-runt'],
    intakeRoutes: ['bistandsbeslut', 'via-socialtjansten'],
    incomeTypes: [],
    languages: ['sv', 'tolk'],
    funding: ['kommunal', 'egen-avgift'],
    ages: [18, null],
    places: 'limited',
    cost: 'Egen avgift per dygn; kommunen betalar resten',
    openingHours: 'Dygnet runt',
    texts: {
      sv: {
        title: 'Behandlingshem vid missbruk eller beroende (HVB)',
        summary:
          'Bo några månader på ett behandlingshem, långt från langare, barer och gamla vänner, med personal dygnet runt och behandling varje dag.',
        description: `Ibland går det inte att bli nykter där man bor. Då kan kommunen bevilja plats på ett HVB, hem för vård eller boende. Hemmen är olika: en del ligger på landet, andra tar bara emot kvinnor, par med barn eller personer som också har en psykisk sjukdom.

- Eget rum, mat och personal som alltid finns på plats.
- Behandling i grupp och enskilt, till exempel tolvsteg eller KBT, kognitiv beteendeterapi.
- Fasta dagar med arbete, rörelse, matlagning och sömn.
- Kontakt med läkare och psykiatri.
- Besök av familjen och samtal om relationer.
- Planering för bostad, jobb och stöd när du flyttar hem.`,
        forWhom:
          'För dig som är vuxen och har provat öppenvård utan att det räckte, eller vars liv är så kaotiskt att du behöver komma bort en tid.',
        howToGetIt: `1. Prata med din socialsekreterare, eller ring socialtjänstens mottagning om du inte har någon.
2. Ansök. Socialtjänsten utreder hur illa det är och vilken behandling som brukar hjälpa.
3. Vänta på beslutet. Får du ja väljer ni hem och datum tillsammans.
4. Gör avgiftning först, om du behöver det, och åk sedan dit.`,
        notFor:
          'Du kan inte boka plats själv hos hemmet om kommunen ska betala. Har du arbete och bostad som fungerar passar öppenvård ofta bättre. Vid akut abstinens är det sjukvården som gäller.',
        goodToKnow:
          'Vistelsen är frivillig och varar oftast tre till sex månader, följt av eftervård i hemkommunen. Är du sjukskriven kan du ha kvar sjukpenning. Får du nej kan du överklaga till förvaltningsrätten. Fråga hur hyran hemma ska betalas, så att du inte mister lägenheten.',
        easyRead: `Ett behandlingshem är ett hem med personal.
Du bor där en tid.
Där finns inga droger och ingen alkohol.
Du har ett eget rum.
Du får mat.
Du får behandling varje dag.
Personalen finns där på natten också.
Kommunen bestämmer om platsen.
Du ansöker hos socialtjänsten.
Du betalar en liten avgift.
Efter tiden där får du mer stöd hemma.
Får du nej?
Då kan du klaga på beslutet.`,
      },
    },
  },
];
