import type { Kind } from '../kind.ts';

export const healthAndAids: Kind[] = [
  {
    id: 'halsoframjande-grupp',
    area: 'municipality',
    provider: { name: 'Vårdcentralerna i {kommun}', type: 'region' },
    targetGroups: ['utrikesfodda', 'sjukskrivna', 'langvarig-smarta', 'utmattning'],
    needs: ['fysisk-halsa', 'social-gemenskap'],
    methods: ['halsoframjande', 'gruppverksamhet'],
    forms: ['grupp', 'pa-plats'],
    intakeRoutes: ['via-varden', 'egen-anmalan'],
    incomeTypes: [],
    languages: ['sv', 'sv-lattlast', 'tolk', 'ar', 'so'],
    funding: ['regional', 'egen-avgift'],
    ages: [18, null],
    places: 'limited',
    cost: 'Gratis eller vanlig patientavgift',
    texts: {
      sv: {
        title: 'Hälsoskola i grupp',
        summary:
          'En kurs om kroppen, maten, sömnen och stressen. Ni ses i en liten grupp under några veckor, rör på er och hittar vanor som håller i vardagen.',
        description: `Kanske sover du dåligt, har ont i ryggen eller orkar inte med dagen. I hälsoskolan lär du dig hur kroppen reagerar och vad du själv kan ändra. En sjuksköterska, fysioterapeut eller hälsokommunikatör leder gruppen.

- Träffar ungefär en gång i veckan, oftast sex till tio gånger.
- Kunskap om mat, sömn, stress, tobak och alkohol.
- Lätt rörelse, till exempel promenad, stretching eller avslappning.
- Förklaringar av hur vården fungerar och vart du vänder dig med olika besvär.
- Tid att fråga och att prata med andra i samma läge.

Du behöver inte vara vältränad, och ingen väger eller mäter dig inför de andra.`,
        forWhom:
          'Du är vuxen och vill må bättre i kroppen. Många som kommer är sjukskrivna, har varit hemma länge eller är nya i Sverige och vill förstå vården.',
        howToGetIt: `1. Fråga på din vårdcentral om de har en hälsoskola, eller anmäl dig själv om gruppen tar emot anmälan direkt.
2. Personalen ringer och berättar om tider och språk.
3. Kom till första träffen i bekväma kläder.`,
        notFor:
          'Är du akut sjuk eller har nya, starka besvär ska du först träffa vården enskilt. Ring 1177 om du är osäker. Har du haft svår smärta länge kan du behöva smärtrehabilitering i stället.',
        goodToKnow:
          'Kursen påverkar normalt inte din ersättning, men berätta för din handläggare om träffarna krockar med annat du ska delta i. Somliga grupper hålls på lätt svenska, andra på arabiska eller somaliska eller med tolk.',
        easyRead: `Hälsoskolan är en kurs.
Du lär dig om kroppen.
Du lär dig om mat, sömn och stress.
Ni är en liten grupp.
Ni träffas en gång i veckan.
Ni rör på er lite.
Alla kan vara med.
Du får fråga om allt.
Ibland finns det tolk.
Fråga på din vårdcentral om du vill gå kursen.`,
      },
      en: {
        title: 'Health school in a group (hälsoskola)',
        summary:
          'A short course about your body, food, sleep and stress. You meet in a small group for a few weeks, move a little and find habits that last.',
        description: `Perhaps you sleep badly, your back hurts or you have no energy left. At the health school you learn how the body reacts and what you can change yourself. A nurse, a physiotherapist or a health communicator leads the group.

- Meetings about once a week, usually six to ten times.
- Facts about food, sleep, stress, tobacco and alcohol.
- Gentle movement such as walking, stretching or relaxation.
- An explanation of how Swedish health care works and where to turn.
- Time for questions and for talking with others in the same situation.`,
        forWhom:
          'Adults who want to feel better in their body. Many participants are on sick leave, have been at home for a long time or are new in Sweden.',
        howToGetIt: `1. Ask your health centre (vårdcentral) whether there is a group, or sign up yourself if the group accepts that.
2. The staff call you about times and languages.
3. Come to the first meeting in comfortable clothes.`,
        notFor: 'If you are acutely ill, see a nurse or doctor first. Call 1177 if you are unsure.',
        goodToKnow:
          'Some groups are held in easy Swedish, others in Arabic or Somali or with an interpreter. The course does not normally affect your benefit.',
      },
    },
  },
  {
    id: 'hjalpmedelscentral',
    area: 'county',
    provider: { name: 'Hjälpmedelscentralen, {regionen}', type: 'region' },
    targetGroups: ['rorelse-syn-horsel', 'npf', 'intellektuell-funktionsnedsattning', 'forvarvad-hjarnskada'],
    needs: ['hjalpmedel', 'vardagsrutiner'],
    methods: ['kartlaggning', 'radgivning'],
    forms: ['individuell', 'pa-plats', 'i-hemmet'],
    intakeRoutes: ['via-varden'],
    incomeTypes: [],
    languages: ['sv', 'tolk', 'swl'],
    funding: ['regional', 'egen-avgift'],
    ages: [null, null],
    places: 'unlimited',
    cost: 'Gratis eller en mindre avgift, beroende på hjälpmedel',
    openingHours: 'Måndag–fredag 8–16',
    texts: {
      sv: {
        title: 'Hjälpmedel i vardagen',
        summary:
          'Rullstol, rollator, tidshjälpmedel eller något annat som gör dagen lättare. En arbetsterapeut eller fysioterapeut provar ut det med dig och du får det som lån.',
        description: `Ett bra hjälpmedel kan göra att du klarar saker själv igen: ta dig ut, komma upp ur sängen, passa tider eller hålla ordning på medicinen. Först tittar ni på vad som är svårt. Sedan provar ni tills något fungerar.

- Hjälpmedel för att gå, sitta, lyfta och förflytta dig.
- Stöd för minne, tid och planering, till exempel om du har adhd, autism eller en hjärnskada.
- Hjälpmedel för att tala, skriva och förstå.
- Utprovning hemma eller på mottagningen, och en genomgång av hur det används.
- Service och reparation medan du har hjälpmedlet.`,
        forWhom:
          'Du har en funktionsnedsättning eller sjukdom som gör vardagen svår, och svårigheten väntas hålla i sig. Både barn och vuxna kan få hjälpmedel.',
        howToGetIt: `1. Kontakta din vårdcentral, habilitering eller kommunens rehabteam och be att få träffa en arbetsterapeut eller fysioterapeut.
2. Ni går igenom vad du behöver kunna göra.
3. Den som får förskriva hjälpmedel provar ut och beställer det åt dig.
4. Hjälpmedelscentralen levererar, eller så hämtar du det själv.`,
        notFor:
          'Vanliga produkter som säljs i butik får du ofta köpa själv. Behöver du något för jobbet vänder du dig till Arbetsförmedlingen eller Försäkringskassan. Handlar det om att bygga om bostaden söker du bostadsanpassningsbidrag i kommunen.',
        goodToKnow:
          'Du lånar hjälpmedlet så länge du behöver det och lämnar sedan tillbaka det. Sortiment och avgifter bestäms i varje region. Går något sönder hör du av dig till hjälpmedelscentralen, och en del reparationer görs hemma hos dig.',
        easyRead: `Ett hjälpmedel gör vardagen lättare.
Det kan vara en rollator.
Det kan vara en rullstol.
Det kan vara en klocka som visar tiden tydligt.
Du får låna hjälpmedlet.
Först träffar du en arbetsterapeut.
Ni pratar om vad som är svårt.
Ni provar tillsammans.
Du får lära dig hur hjälpmedlet fungerar.
Prata med din vårdcentral om du vill ha hjälp.`,
      },
      en: {
        title: 'Assistive devices for daily life (hjälpmedel)',
        summary:
          'A wheelchair, a walker, a time aid or something else that makes the day easier. A therapist tries it out with you, and you borrow it.',
        description: `The right device can let you do things on your own again: go out, get up from bed, keep appointments or remember your medicine. First you look at what is difficult. Then you try things until something works.

- Devices for walking, sitting, lifting and moving.
- Support for memory, time and planning, for example if you have ADHD, autism or a brain injury.
- Devices for speaking, writing and understanding.
- Fitting at home or at the clinic, and instructions.
- Service and repairs while you have the device.`,
        forWhom:
          'Children and adults with a disability or illness that makes daily life hard and is expected to last.',
        howToGetIt: `1. Contact your health centre (vårdcentral), habilitation clinic or the municipality's rehabilitation team and ask for an occupational therapist or physiotherapist.
2. Together you go through what you need to be able to do.
3. The therapist tries out the device and orders it for you.`,
        notFor:
          'Devices for your job come from the Public Employment Service (Arbetsförmedlingen) or the Social Insurance Agency (Försäkringskassan).',
        goodToKnow:
          'You keep the device as long as you need it and then return it. Each region decides on its range and fees. An interpreter can be booked.',
      },
    },
  },
  {
    id: 'syncentral',
    area: 'county',
    provider: { name: 'Syncentralen och hörselrehabiliteringen, {regionen}', type: 'region' },
    targetGroups: ['rorelse-syn-horsel'],
    needs: ['hjalpmedel', 'vardagsrutiner', 'behalla-arbete'],
    methods: ['kartlaggning', 'samtalsstod', 'gruppverksamhet'],
    forms: ['individuell', 'grupp', 'pa-plats', 'i-hemmet'],
    intakeRoutes: ['via-varden'],
    incomeTypes: [],
    languages: ['sv', 'swl', 'tolk'],
    funding: ['regional', 'egen-avgift'],
    ages: [null, null],
    places: 'limited',
    cost: 'Patientavgift, och ibland avgift för hjälpmedel',
    openingHours: 'Måndag–fredag 8–16',
    texts: {
      sv: {
        title: 'Syn- och hörselrehabilitering',
        summary:
          'Ser du dåligt trots glasögon, eller hör du inte vad folk säger? Här får du träning, hjälpmedel och samtalsstöd av specialister på syn och hörsel.',
        description: `När synen eller hörseln sviktar blir mycket tröttsamt: att läsa post, följa med i ett möte, gå över gatan. Rehabiliteringen utgår från det du själv vill klara av.

- Mätning av vad du ser eller hör i vardagliga lägen.
- Utprovning av hörapparater, förstoring, talande hjälpmedel eller larm som blinkar och vibrerar.
- Träning i att läsa, laga mat och hitta ute, bland annat med vit käpp.
- Råd om belysning och ljudmiljö hemma, i skolan och på jobbet.
- Samtal med kurator om sorg, oro och trötthet.
- Grupper där du möter andra och lär dig kommunicera, till exempel med tecken som stöd.`,
        forWhom:
          'Du har en nedsättning av syn eller hörsel som vanliga glasögon eller enkla åtgärder inte löser. Även du med dövblindhet, tinnitus eller ljudkänslighet kan få stöd.',
        howToGetIt: `1. Gå till en ögonläkare eller optiker om det gäller synen, och till vårdcentralen eller en öronläkare om det gäller hörseln.
2. Be om en remiss till rehabiliteringen.
3. Du kallas till ett första besök där ni gör en plan.`,
        notFor:
          'Synfel som går att rätta till med glasögon sköter optikern. Plötsligt sämre syn eller hörsel är akut: ring 1177, eller 112 om läget är allvarligt.',
        goodToKnow:
          'Väntan på hörapparat kan bli lång, så be om remiss i god tid. Region och landsdel avgör om syn och hörsel finns på samma mottagning. Lokalerna brukar ha hörslinga, bra ljus och ledstråk, och teckenspråkstolk bokas utan kostnad.',
      },
    },
  },
  {
    id: 'tandvard-sarskilt',
    area: 'county',
    provider: { name: 'Tandvårdsenheten, {regionen}', type: 'region' },
    targetGroups: [
      'psykisk-funktionsnedsattning',
      'rorelse-syn-horsel',
      'intellektuell-funktionsnedsattning',
    ],
    needs: ['fysisk-halsa', 'ekonomi-skulder'],
    methods: [],
    forms: ['individuell', 'pa-plats'],
    intakeRoutes: ['via-varden'],
    incomeTypes: [],
    languages: ['sv', 'tolk'],
    funding: ['regional', 'egen-avgift'],
    ages: [20, null],
    places: 'unlimited',
    cost: 'Samma avgift som ett besök i vården',
    texts: {
      sv: {
        title: 'Särskilt tandvårdsstöd vid sjukdom och funktionsnedsättning',
        summary:
          'Tandläkarbesök till samma pris som sjukvård, för dig som på grund av sjukdom eller funktionsnedsättning har svårt att sköta tänderna eller genomgå tandvård.',
        description: `Den som mår mycket dåligt, skakar i händerna eller inte orkar borsta tänderna får lätt problem i munnen. Tandvården kan då bli dyr. Med regionens stöd betalar du vårdavgift i stället för tandläkarens vanliga pris.

- Undersökning, lagning, rotfyllning och behandling av tandlossning ingår ofta.
- Avgifterna räknas in i vårdens högkostnadsskydd.
- Du väljer själv tandläkare bland dem som är anslutna till stödet.
- Personer med stort behov av vård och omsorg kan få munvård och bedömning hemma, så kallad nödvändig tandvård.
- Behöver du tandvård som en del av en medicinsk behandling finns en egen form för det.`,
        forWhom:
          'Vuxna som har en långvarig sjukdom eller funktionsnedsättning, till exempel svår psykisk funktionsnedsättning, ms, Parkinson eller följder av stroke. Det räcker inte med en diagnos: den ska göra det svårt att sköta munnen.',
        howToGetIt: `1. Berätta för din läkare att du har svårt med tänderna och be om ett intyg för tandvårdsstöd.
2. Läkaren skickar intyget till regionens tandvårdsenhet.
3. När du har fått ditt beslut visar du det hos tandläkaren innan behandlingen börjar.`,
        notFor:
          'Stödet gäller inte vanlig tandvård vid god hälsa. Har du ont om pengar utan att vara sjuk kan du fråga socialtjänsten om ekonomiskt bistånd till nödvändig tandvård.',
        goodToKnow:
          'Kronor, broar och implantat ingår inte alltid, så be tandläkaren om pris först. Försäkringskassan har dessutom ett särskilt tandvårdsbidrag för vissa sjukdomar, som dras av direkt på räkningen. Är du tandvårdsrädd kan du be om extra tid.',
        easyRead: `Är du sjuk länge?
Är det svårt att sköta tänderna?
Då kan tandvården bli billigare.
Du betalar som för ett besök hos doktorn.
Först måste en läkare skriva ett intyg.
Läkaren skickar intyget till regionen.
Regionen bestämmer.
Du får ett brev med beslutet.
Visa beslutet hos tandläkaren.
Säg till om du är rädd för tandläkaren.`,
      },
      en: {
        title: 'Special dental care support',
        summary:
          'Dental visits at the price of health care, for people whose illness or disability makes it hard to look after their teeth or go through treatment.',
        description: `If you are very unwell, your hands shake or you cannot manage to brush your teeth, problems in the mouth come easily and treatment can be expensive. With support from the region you pay the ordinary health care fee instead of the dentist's price.

- Check-ups, fillings, root canal treatment and gum treatment are often included.
- The fees count towards the cost ceiling for health care (högkostnadsskydd).
- You choose a dentist that takes part in the scheme.
- People with great care needs can get mouth care and an assessment at home.`,
        forWhom:
          "Adults with a long-term illness or disability, such as severe mental illness, MS, Parkinson's disease or the effects of a stroke, that makes it hard to care for the mouth.",
        howToGetIt: `1. Tell your doctor that you have trouble with your teeth and ask for a certificate for dental support (tandvårdsstöd).
2. The doctor sends it to the region's dental office.
3. Show the decision to the dentist before treatment starts.`,
        notFor:
          'It is not for ordinary dental care. If you are healthy but short of money, ask the social services about help with necessary dental care.',
        goodToKnow:
          'Crowns, bridges and implants are not always covered. Ask for the price first. An interpreter can be booked.',
      },
    },
  },
  {
    id: 'mottagning-asyl',
    area: 'county',
    provider: { name: 'Flykting- och traumamottagningen, {regionen}', type: 'region' },
    targetGroups: ['nyanlanda', 'utrikesfodda', 'psykisk-ohalsa'],
    needs: ['psykiskt-maende', 'fysisk-halsa'],
    methods: ['samtalsstod', 'gruppverksamhet', 'kartlaggning'],
    forms: ['individuell', 'grupp', 'pa-plats'],
    intakeRoutes: ['via-varden', 'egen-anmalan'],
    incomeTypes: [],
    languages: ['sv', 'tolk', 'en', 'ar', 'prs', 'ti', 'so', 'uk'],
    funding: ['regional', 'egen-avgift'],
    ages: [18, null],
    places: 'limited',
    cost: 'Patientavgift. Lägre avgift för asylsökande',
    openingHours: 'Måndag–fredag 8–16.30',
    texts: {
      sv: {
        title: 'Vård för nyanlända och efter svåra upplevelser',
        summary:
          'Hälsoundersökning när du är ny i Sverige, och samtal och behandling om krig, tortyr eller flykt fortfarande gör ont. Tolk ingår.',
        description: `Mardrömmar, huvudvärk, ilska eller minnen som plötsligt kommer tillbaka är vanligt efter det du kan ha varit med om. Det är inget tecken på svaghet och det går att få hjälp. Personalen är van att möta människor från hela världen.

- Ett hälsosamtal med provtagning och vaccination.
- Samtal med psykolog eller kurator om trauma, sorg och oro för familjen.
- Traumabehandling, till exempel KBT eller EMDR, i den takt som du klarar.
- Fysioterapi vid spändhet, smärta och dålig sömn.
- Grupper om stress, sömn och om livet i ett nytt land.
- Läkarbedömning och läkemedel när det behövs.`,
        forWhom:
          'Du som söker asyl, nyligen har fått uppehållstillstånd eller har bott här en tid men ännu plågas av det som hände. Också du som saknar papper kan söka vård som inte kan vänta.',
        howToGetIt: `1. Be vårdcentralen, hälsomottagningen eller en kurator om remiss, eller ring mottagningen och sök själv.
2. Säg vilket språk du vill prata, så bokar personalen tolk.
3. På första besöket pratar ni om hur du mår och vad som hjälper.`,
        notFor:
          'Har du tankar på att ta ditt liv behöver du hjälp genast: ring 112, eller 90101 till Självmordslinjen. Barn och unga under 18 år vänder sig till barn- och ungdomspsykiatrin eller elevhälsan.',
        goodToKnow:
          'Allt du säger stannar i vården: personalen och tolken har tystnadsplikt, och det gäller också mot Migrationsverket. Be om en tolk du känner dig trygg med, till exempel av ett visst kön. Hälsoundersökningen är frivillig och kostar som regel inget.',
        easyRead: `Är du ny i Sverige?
Har du varit med om krig eller våld?
Mår du dåligt av det?
Här finns hjälp.
Du kan få prata med en psykolog.
Du kan också få vård för kroppen.
Du får tolk på ditt språk.
Tolken kostar inget.
Personalen berättar inget för andra.
Fråga på din vårdcentral.
Du kan också ringa själv.`,
      },
      en: {
        title: 'Health care for newcomers and after traumatic experiences',
        summary:
          'A health check when you are new in Sweden, and counselling and treatment if war, torture or flight still hurts. Interpreters are included.',
        description: `Nightmares, headaches, anger or memories that suddenly come back are common after what you may have been through. It is not a sign of weakness, and help exists. The staff are used to meeting people from all over the world.

- A health interview with tests and vaccinations.
- Talks with a psychologist or counsellor about trauma, grief and worry for your family.
- Trauma treatment at a pace you can manage.
- Physiotherapy for tension, pain and poor sleep.
- Groups about stress, sleep and life in a new country.
- A doctor's assessment and medicine when needed.`,
        forWhom:
          'Asylum seekers, people who recently got a residence permit, and people who have lived here for a while but still suffer from what happened. If you have no papers you can seek care that cannot wait.',
        howToGetIt: `1. Ask your health centre (vårdcentral) or a counsellor for a referral, or call the clinic yourself.
2. Say which language you want to speak, and the staff will book an interpreter.
3. At the first visit you talk about how you feel and what helps.`,
        notFor:
          'If you think about ending your life, get help now: call 112, or 90101 for the suicide helpline. Under 18, contact child and youth psychiatry.',
        goodToKnow:
          'The staff and the interpreter must keep what you say secret, also from the Migration Agency (Migrationsverket). The health check is voluntary and normally free. You can ask for a female or male interpreter.',
      },
    },
  },
  {
    id: 'sip-mote',
    area: 'municipality',
    provider: { name: 'Socialförvaltningen, {kommunen}', type: 'kommun' },
    targetGroups: ['komplexa-behov', 'psykisk-funktionsnedsattning', 'beroende', 'npf', 'anhoriga'],
    needs: ['samordning', 'hitta-ratt-stod'],
    methods: ['sip', 'kartlaggning', 'samverkansteam'],
    forms: ['individuell', 'pa-plats', 'digital'],
    intakeRoutes: ['egen-anmalan', 'via-handlaggare', 'via-socialtjansten', 'via-varden', 'anhorig-kontakt'],
    incomeTypes: [],
    languages: ['sv', 'sv-lattlast', 'tolk', 'swl'],
    funding: ['kommunal', 'regional', 'gratis'],
    ages: [null, null],
    places: 'unlimited',
    cost: 'Kostar inget',
    texts: {
      sv: {
        title: 'Samordnad individuell plan (SIP)',
        summary:
          'Slipp berätta allt om och om igen. Kommunen och vården sätter sig vid samma bord som du och skriver ner vem som gör vad.',
        description: `Många har kontakt med socialtjänsten, psykiatrin, vårdcentralen och kanske Försäkringskassan samtidigt. Ingen ser helheten och du hamnar mellan stolarna. Ett SIP-möte samlar dem som behövs.

- Du bestämmer vilka som bjuds in, och vilken fråga som är viktigast för dig.
- En närstående, ett personligt ombud eller en vän får följa med.
- Mötet kan vara hemma hos dig, på en mottagning eller på video.
- Planen säger vem som ansvarar för vad, och när.
- En person får ansvar för att följa upp planen.
- Du får planen på papper och kan be om att ändra den.`,
        forWhom:
          'Du i {kommun} som behöver hjälp från både kommunen och vården, oavsett ålder. Det gäller också barn och familjer, och den som är på väg hem från sjukhus.',
        howToGetIt: `1. Säg till någon du redan träffar, till exempel i vården, på socialtjänsten eller i skolan: "Jag vill ha en SIP".
2. Ge ditt samtycke till att de får prata med varandra. Du kan säga nej till enskilda delar.
3. Ni bestämmer tid, plats och vilka som ska vara med.
4. Efter mötet får du planen och ett datum för uppföljning.`,
        notFor:
          'Behöver du bara en enda kontakt är en vanlig planering nog. Planen är inget beslut om stöd: varje insats söker du för sig, och de besluten kan du överklaga.',
        goodToKnow:
          'Enligt socialtjänstlagen och hälso- och sjukvårdslagen ska kommunen och regionen göra en plan när du behöver en och vill det, och de får inte dröja. Får du nej, be att få veta varför. Ingenting förändras i din ersättning av mötet i sig.',
        easyRead: `SIP är en plan för dig.
Du har många kontakter.
De ska prata med varandra.
Därför har ni ett möte.
Du bestämmer vilka som kommer.
Du får ha någon med dig.
På mötet gör ni en plan.
Där står vem som ska hjälpa dig.
Där står också när.
Planen kostar inget.
Säg: Jag vill ha en SIP.
Säg det till någon du känner i vården eller kommunen.`,
      },
      en: {
        title: 'Coordinated individual plan (SIP)',
        summary:
          'Stop telling your story again and again. The municipality and health care sit down at the same table with you and write down who does what.',
        description: `Many people are in contact with social services, psychiatry, the health centre and perhaps the Social Insurance Agency at the same time. Nobody sees the whole picture. A SIP meeting (samordnad individuell plan) brings together those who are needed.

- You decide who is invited and which question matters most.
- A relative, a friend or a personal representative may come along.
- The meeting can be at home, at the clinic or by video.
- The plan says who is responsible for what, and when.
- One person has the task of following up.`,
        forWhom:
          'Anyone in {kommun}, of any age, who needs help from both the municipality and health care. Children and families are included.',
        howToGetIt: `1. Tell someone you already meet in health care, social services or school: "I want a SIP".
2. Give your consent for them to talk to each other. You can say no to parts.
3. Agree on a time, a place and who will take part.
4. Afterwards you get the plan and a date for follow-up.`,
        notFor:
          'If you only need one contact, ordinary planning is enough. The plan is not a decision about support: you apply for each kind of support separately.',
        goodToKnow:
          'The municipality and the region must make a plan when you need and want one. An interpreter is free of charge.',
      },
    },
  },
];
