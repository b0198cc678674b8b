import type { Kind } from '../kind.ts';

export const municipalWorkAndYouth: Kind[] = [
  {
    id: 'kommunal-arbetsmarknadsenhet',
    area: 'municipality',
    provider: { name: 'Arbetsmarknadsenheten, {kommunen}', type: 'kommun' },
    targetGroups: ['langtidsarbetslosa', 'langvarigt-forsorjningsstod', 'utrikesfodda'],
    needs: ['hitta-arbete', 'prova-arbete', 'kartlagga-formaga'],
    methods: ['kartlaggning', 'coachning', 'praktik', 'lonestod', 'syv'],
    forms: ['individuell', 'grupp', 'pa-plats'],
    intakeRoutes: ['via-socialtjansten', 'via-arbetsformedlingen'],
    incomeTypes: [],
    languages: ['sv', 'tolk'],
    funding: ['kommunal', 'gratis'],
    ages: [18, 66],
    places: 'limited',
    cost: 'Gratis',
    openingHours: 'Måndag–fredag 8–16',
    texts: {
      sv: {
        title: 'Arbetsmarknadsenheten i kommunen',
        summary:
          'Kommunens egna jobbcoacher hjälper dig som har varit arbetslös länge att hitta jobb, praktik eller utbildning på orten.',
        description: `Har du skickat hundra ansökningar utan ett enda svar? Det är lätt att tappa tron på sig själv. Här får du en coach som känner företagen i trakten och som möter dig ofta.

- Samtal om vad du kan, vad du vill och vad som står i vägen.
- Hjälp med cv, ansökan, intervjuträning och det digitala.
- Praktik hos kommunen eller ett företag, ibland kombinerad med svenska för invandrare (sfi).
- För vissa en tidsbegränsad anställning med lön, ofta med bidrag från Arbetsförmedlingen.
- Korta yrkeskurser ihop med vuxenutbildningen, till exempel inom vård, kök eller städ.

Coachen hör av sig också en tid efter att du har börjat jobba.`,
        forWhom:
          'Arbetslösa invånare i {kommun}, i första hand de som har försörjningsstöd eller varit utan arbete länge. Du behöver vara redo att delta några timmar i veckan, men inte att jobba heltid.',
        howToGetIt: `1. Prata med din socialsekreterare eller din kontaktperson på Arbetsförmedlingen. De skickar en remiss, ett slags beställning.
2. Enheten bjuder in dig till ett första möte. Säg till om du behöver tolk.
3. Ni skriver en plan med mål, tider och vem som gör vad.`,
        notFor:
          'Är du sjukskriven på heltid behöver du först rehabilitering genom vården, Försäkringskassan eller ett samordningsförbund. Kan du söka jobb på egen hand räcker Arbetsförmedlingen, som också har andra leverantörer av jobbhjälp.',
        goodToKnow:
          'Det du lever på i dag behåller du oftast; får du lön räknas den av mot försörjningsstödet. Kommunen kan kräva att du deltar för att få försörjningsstöd, men planen ska passa din hälsa och din familj.',
      },
      en: {
        title: 'The municipal employment unit (arbetsmarknadsenheten)',
        summary:
          "The municipality's own job coaches help people who have been out of work for a long time to find a job, an internship or training locally.",
        description: `Have you sent a hundred applications without an answer? Here you get a coach who knows local employers and meets you often.

- Talks about what you can do, what you want and what is in the way.
- Help with your CV, applications, interviews and online forms.
- An internship (praktik) with the municipality or a company, sometimes together with Swedish classes (sfi).
- For some, a fixed-term job with pay, often subsidised by Arbetsförmedlingen (the Public Employment Service).
- Short vocational courses through adult education, for example in care, kitchen work or cleaning.

The coach keeps in touch for some time after you start work.`,
        forWhom:
          'Unemployed residents of {kommun}, above all people on social assistance (försörjningsstöd) or out of work for long. You should be ready to take part some hours a week.',
        howToGetIt: `1. Ask your social worker or your contact at Arbetsförmedlingen to refer you.
2. The unit invites you to a first meeting. Say if you need an interpreter.
3. You write a plan together.`,
        notFor:
          'If you are on full sick leave, you first need rehabilitation through health care or Försäkringskassan (the Social Insurance Agency).',
        goodToKnow: 'You usually keep the income you have now. Wages are deducted from social assistance.',
      },
    },
  },
  {
    id: 'kommunal-arbetstraning',
    area: 'municipality',
    provider: { name: 'Arbetsmarknadsenheten, {kommunen}', type: 'kommun' },
    targetGroups: ['langvarigt-forsorjningsstod', 'sjukskrivna', 'langtidsarbetslosa'],
    needs: ['prova-arbete', 'kartlagga-formaga', 'ater-i-arbete'],
    methods: ['arbetstraning', 'arbetsprovning', 'kartlaggning'],
    forms: ['individuell', 'grupp', 'pa-plats', 'deltid'],
    intakeRoutes: ['via-handlaggare'],
    incomeTypes: [],
    languages: ['sv', 'sv-lattlast', 'tolk'],
    funding: ['kommunal', 'gratis'],
    ages: [18, 66],
    places: 'limited',
    cost: 'Gratis',
    openingHours: 'Måndag–fredag 7.30–16',
    texts: {
      sv: {
        title: 'Arbetsträning i kommunens verksamheter',
        summary:
          'Träna på att jobba igen, utan krav på hur fort det går. Du börjar med få timmar i kommunens återbruk, kök, verkstad eller park.',
        description: `Efter många år hemma kan bara tanken på en arbetsplats ge hjärtklappning. Därför börjar du försiktigt på ett ställe som är vant vid att dagsformen skiftar.

- Uppgifter som att laga cyklar, sortera kläder, sköta rabatter, laga lunch eller hjälpa till i vaktmästeriet.
- En handledare i närheten som visar och som märker när det blir för mycket.
- Start på några timmar i veckan, med fler timmar eller tyngre uppgifter när du är redo.
- Avstämningar där ni tittar på ork, koncentration, tider och samarbete.
- En skriftlig sammanfattning som du kan visa för Försäkringskassan, Arbetsförmedlingen eller en arbetsgivare.`,
        forWhom:
          'Har du levt länge på försörjningsstöd, varit sjukskriven eller stått utanför arbetslivet, och vill veta vad du klarar innan du söker ett riktigt jobb, är det här för dig.',
        howToGetIt: `1. Be din handläggare om arbetsträning: socialsekreteraren, Försäkringskassan eller Arbetsförmedlingen.
2. Besök arbetsplatsen och träffa handledaren innan du bestämmer dig.
3. Ni tre skriver upp timmar, uppgifter och mål, och ses igen efter några veckor.`,
        notFor:
          'Den som redan kan arbeta i vanlig takt bör gå till anställning eller praktik direkt. Har du aktiv sjukdom som kan bli sämre av belastningen, tala först med din läkare.',
        goodToKnow:
          'Träningen brukar pågå tre till sex månader. Du får ingen lön, utan behåller din ersättning. Är du sjukskriven måste Försäkringskassan godkänna planen först, annars kan sjukpenningen påverkas. Kläder och skor för arbetet lånar du oftast.',
        easyRead: `Du kan träna på att arbeta.
Du är på en arbetsplats i kommunen.
Du kan laga cyklar, arbeta i kök eller i park.
Du börjar med få timmar.
En handledare hjälper dig.
Du får ta det lugnt.
Sedan kan du arbeta mer.
Träningen är för vuxna.
Fråga din handläggare.
Gå och titta på platsen först.
Du får ingen lön.
Du behåller ofta dina pengar från kommunen eller Försäkringskassan.
Är du sjukskriven?
Prata med Försäkringskassan först.`,
      },
    },
  },
  {
    id: 'ips-kommun',
    area: 'municipality',
    provider: { name: 'IPS-teamet i socialpsykiatrin, {kommunen}', type: 'kommun' },
    targetGroups: ['psykisk-funktionsnedsattning', 'psykisk-ohalsa', 'npf'],
    needs: ['hitta-arbete', 'studier', 'behalla-arbete'],
    methods: ['ips', 'supported-employment', 'efterstod'],
    forms: ['individuell', 'uppsokande-form', 'deltid'],
    intakeRoutes: ['egen-anmalan', 'via-varden'],
    incomeTypes: [],
    languages: ['sv', 'tolk'],
    funding: ['kommunal', 'regional', 'gratis'],
    ages: [18, 66],
    places: 'limited',
    cost: 'Gratis',
    texts: {
      sv: {
        title: 'IPS – stöd till arbete eller studier i kommunen och psykiatrin',
        summary:
          'Vill du jobba eller plugga trots psykisk sjukdom? En IPS-coach söker tillsammans med dig och fortsätter stötta när du har börjat.',
        description: `IPS betyder individanpassat stöd till arbete. Du behöver inte bli frisk först, träna i veckor eller göra tester. Det enda kravet är att du själv vill ut på ett vanligt jobb.

- Jobbsökandet börjar inom en månad, efter dina önskemål om yrke, timmar och plats.
- Coachen kontaktar arbetsgivare tillsammans med dig eller åt dig, om du säger ja.
- Stöd på arbetsplatsen: öva på uppgifter, prata om anpassningar, hantera oro.
- Råd om hur lön påverkar sjukersättning, aktivitetsersättning och bostadstillägg.
- Coachen träffar ditt vårdteam så att jobb och behandling hänger ihop.

Väljer du skola får du samma stöd där. Att prova och byta räknas inte som ett misslyckande.`,
        forWhom:
          'Du har psykossjukdom, bipolär sjukdom, svår depression, ångest, adhd eller autism och har kontakt med psykiatrin eller socialpsykiatrin. Hur sjuk du är eller hur länge du varit hemma spelar ingen roll.',
        howToGetIt: `1. Ring IPS-teamet själv, eller be din vårdkontakt eller boendestödjare att höra av sig.
2. Ni träffas och du berättar vad du drömmer om att göra.
3. Finns det plats får du en coach direkt. Annars säger teamet hur lång kön är.`,
        notFor:
          'IPS leder till vanliga arbeten och inte till sysselsättning, träningsplatser eller terapi. Vill du börja mjukare kan en träffpunkt eller arbetsträning vara rätt. Behandling för alkohol eller droger kan du ha samtidigt.',
        goodToKnow:
          'Coachen har få personer åt gången, så ni hinner ses ofta, hemma, på ett kafé eller hos arbetsgivaren. Stödet slutar först när du inte längre behöver det. Ersättningar följer vanliga regler; räkna innan du tackar ja.',
      },
      en: {
        title: 'IPS – support to work or studies for people with mental illness',
        summary:
          'Do you want to work or study despite mental illness? An IPS coach searches with you and goes on supporting you after you have started.',
        description: `IPS means Individual Placement and Support. You do not have to get well first, train for weeks or take tests. The only requirement is that you want an ordinary job.

- The search starts within a month, following your wishes about occupation, hours and place.
- The coach contacts employers with you or for you, if you agree.
- Support at work: practise tasks, talk about adjustments, handle worry.
- Advice on how wages affect your benefits.
- The coach meets your care team so that job and treatment fit together.

If you choose to study you get the same support there.`,
        forWhom:
          "You have a psychotic or bipolar disorder, severe depression, anxiety, ADHD or autism, and are in contact with psychiatric care or the municipality's social psychiatry.",
        howToGetIt: `1. Call the IPS team yourself, or ask your care contact or support worker to do it.
2. Meet the coach and tell what you dream of doing.
3. If there is room you get a coach straight away. Otherwise you are told how long the queue is.`,
        notFor:
          'IPS leads to ordinary jobs, not to activity centres or therapy. A day centre or work training can be a softer start.',
        goodToKnow: 'The support ends only when you no longer need it. An interpreter can be arranged.',
      },
    },
  },
  {
    id: 'feriejobb',
    area: 'municipality',
    provider: { name: 'Feriejobb, {kommunen}', type: 'kommun' },
    targetGroups: ['unga-vuxna', 'unga-med-funktionsnedsattning'],
    needs: ['prova-arbete'],
    methods: ['praktik', 'lonestod'],
    forms: ['individuell', 'pa-plats', 'digital'],
    intakeRoutes: ['egen-anmalan'],
    incomeTypes: [],
    languages: ['sv'],
    funding: ['kommunal', 'gratis'],
    ages: [15, 19],
    places: 'limited',
    cost: 'Gratis; du får lön',
    openingHours: 'Ansökan i början av året; jobben är på sommarlovet',
    texts: {
      sv: {
        title: 'Feriejobb för dig som är ung',
        summary:
          'Ditt första sommarjobb, på riktigt och med riktig lön. Kommunen ordnar platsen, du söker på nätet med några klick.',
        description: `Alla har inte släktingar som kan fixa ett jobb. Kommunen har därför lovjobb åt unga varje sommar, i ungefär tre veckor och några timmar om dagen.

- Jobb på förskola, äldreboende, bibliotek, i park och idrott, simhall eller kök.
- Platser hos föreningar och företag på vissa orter, och hjälp att starta ett litet sommarföretag.
- En handledare som visar och som du ringer när du blir sjuk.
- Lön per timme efter avtal, och ett arbetsintyg att visa nästa arbetsgivare.
- Anpassade platser för dig med npf (adhd, autism), rörelsehinder eller andra behov. Skriv det i ansökan.`,
        forWhom:
          'Ungdomar folkbokförda i {kommun} som går ut grundskolan eller går i gymnasiet, oftast de år du fyller 16, 17 eller 18. Är det många som söker lottar kommunen eller låter dem gå först som inte har haft jobb tidigare.',
        howToGetIt: `1. Fyll i ansökan på kommunens webbplats, oftast i februari och mars. Önska område och period.
2. Du får erbjudandet i mejl eller sms. Svara i tid, annars går platsen till någon annan.
3. Skriv avtal och lämna kontonummer. Vid jobb med barn krävs ett registerutdrag från polisen.`,
        notFor:
          'Är du äldre eller har gått ut gymnasiet, sök vanliga sommarjobb och prata med Arbetsförmedlingen. Hoppade du av skolan passar kommunens aktivitetsansvar eller ett navigatorcentrum bättre.',
        goodToKnow:
          'Tjänar du lite under året slipper du skatt; lämna intyg om det till kommunen. Lever familjen på försörjningsstöd får skolungdomar tjäna en viss summa utan att stödet sänks. Fråga om raster, mat och kläder första dagen.',
        easyRead: `Du kan få jobb på sommaren.
Kommunen ger dig jobbet.
Du arbetar ungefär tre veckor.
Du får lön.
Du kan jobba på förskola, i park eller i kök.
Jobbet är för unga på 16 till 18 år.
Sök på kommunens webbplats.
Sök i februari eller mars.
Svara snabbt på erbjudandet.
Behöver du extra stöd?
Skriv det i din ansökan.
Alla får inte plats.`,
      },
      en: {
        title: 'Summer jobs for young people (feriejobb)',
        summary: 'Your first summer job, with real pay. The municipality finds the place; you apply online.',
        description: `Not everybody has relatives who can fix a job. The municipality therefore offers summer jobs every year, for about three weeks.

- Work at pre-schools, homes for older people, libraries, parks, sports halls or kitchens.
- Places with associations and companies in some towns, or help to start a small summer business.
- A supervisor who shows you what to do and whom you call if you are ill.
- Hourly pay and a certificate to show your next employer.
- Adapted places for young people with ADHD, autism or other needs. Say so in your application.`,
        forWhom:
          'Young people registered in {kommun}, usually in the years you turn 16, 17 or 18. If many apply, the municipality draws lots or gives priority to those who have not had a job before.',
        howToGetIt: `1. Apply on the municipality's website, usually in February or March.
2. You get the offer by e-mail or text message. Answer in time.
3. Sign the contract and give your account number. For work with children a police record extract is required.`,
        notFor:
          'If you are older, look for ordinary summer jobs and talk to Arbetsförmedlingen (the Public Employment Service).',
        goodToKnow:
          "If you earn little during the year you pay no tax. A certain amount can be earned without lowering your family's social assistance.",
      },
    },
  },
  {
    id: 'navigatorcentrum',
    area: 'municipality',
    provider: { name: 'Navigatorcentrum, {kommunen}', type: 'kommun' },
    targetGroups: ['uvas', 'unga-vuxna', 'psykisk-ohalsa'],
    needs: ['hitta-ratt-stod', 'hitta-arbete', 'studier', 'samordning'],
    methods: ['coachning', 'syv', 'samverkansteam', 'motiverande-samtal', 'uppsokande'],
    forms: ['individuell', 'grupp', 'pa-plats', 'drop-in', 'uppsokande-form'],
    intakeRoutes: ['egen-anmalan', 'ingen-anmalan', 'anhorig-kontakt'],
    incomeTypes: [],
    languages: ['sv', 'en', 'tolk'],
    funding: ['kommunal', 'gratis'],
    ages: [16, 29],
    places: 'unlimited',
    cost: 'Gratis',
    openingHours: 'Drop-in måndag–torsdag 13–16',
    texts: {
      sv: {
        title: 'Navigatorcentrum för unga',
        summary:
          'Fast i livet efter skolan? Droppa in hos en coach som hjälper dig att välja jobb, utbildning eller något helt annat som gör att du kommer vidare.',
        description: `Så här kan en vanlig vecka se ut: upp klockan tre, spel hela natten, mamma som tjatar och du som inte orkar svara. Hit kommer du precis som du är.

- En egen coach som du själv väljer att träffa ofta eller sällan.
- Öppet hus där du kan sitta med dator, fika och prata med andra i samma läge.
- Studievägledning, hjälp med ansökan, cv och praktik.
- Kontakt med vården, Försäkringskassan eller Arbetsförmedlingen, på samma ställe om det finns.
- Prova på-grupper för den som aldrig går ut: fiska, laga mat, gymma.

Coachen kan möta dig hemma eller utanför porten om det är svårt att komma.`,
        forWhom:
          'Ung, mellan 16 och 29, utan jobb och utan skola, eller på väg att hoppa av. Du kan må bra eller dåligt, ha diagnos eller inte.',
        howToGetIt: `1. Gå in på drop-in-tiden eller skicka ett sms. Du behöver inte boka eller vara anmäld.
2. Föräldrar och vänner får också ringa om någon de är oroliga för, så tar en coach försiktig kontakt.
3. Ni snackar om vad du vill. Du bestämmer takten.`,
        notFor:
          'Handlar det om behandling av psykisk sjukdom eller missbruk kan en coach följa med dit, men inte ersätta vården. Mår du mycket dåligt, ring 1177 eller 112 vid fara.',
        goodToKnow:
          'Du får inget bidrag för att du är med här, men coachen hjälper dig att söka det du har rätt till. Inget av det du säger förs vidare utan att du vet om det, utom när det gäller barn i fara. Lokalen går att nå utan trappor.',
        easyRead: `Är du mellan 16 och 29 år?
Har du inget jobb och ingen skola?
Här finns hjälp.
Du får en coach.
Coachen hjälper dig med jobb och utbildning.
Coachen hjälper dig med myndigheter.
Du kan komma utan att boka.
Du kan skicka ett sms.
Din mamma, pappa eller vän kan ringa.
Coachen kan komma hem till dig.
Du bestämmer takten.
Det är gratis.`,
      },
    },
  },
  {
    id: 'kaa',
    area: 'municipality',
    provider: { name: 'Kommunens aktivitetsansvar, {kommunen}', type: 'kommun' },
    targetGroups: ['uvas', 'unga-vuxna'],
    needs: ['studier', 'hitta-ratt-stod'],
    methods: ['uppsokande', 'motiverande-samtal', 'syv', 'kartlaggning', 'praktik'],
    forms: ['individuell', 'uppsokande-form', 'i-hemmet', 'telefon-chatt'],
    intakeRoutes: ['uppsokt', 'via-skola-kaa', 'anhorig-kontakt', 'egen-anmalan'],
    incomeTypes: [],
    languages: ['sv', 'tolk'],
    funding: ['kommunal', 'gratis'],
    ages: [15, 19],
    places: 'unlimited',
    cost: 'Gratis',
    openingHours: 'Måndag–fredag 8–16',
    texts: {
      sv: {
        title: 'Kommunens aktivitetsansvar (KAA)',
        summary:
          'Om du inte går i gymnasiet, eller har hoppat av, hör kommunen av sig och hjälper dig tillbaka till skola, jobb eller något emellan.',
        description: `Skolan tog slut och ingen frågade? Det är kommunens uppgift att fråga. Alla ungdomar som har gått ut grundskolan men inte fått gymnasiet klart ska bli kontaktade och få ett erbjudande.

- Ett samtal hemma, på stan eller i mobilen om hur du har det.
- En plan med mål som du är med och bestämmer, och en person som följer upp den.
- Studievägledning, prova på-dagar i skolan eller en väg in i ett introduktionsprogram.
- Praktik, enstaka kurser, träning av dagsrytm eller en aktivitet i liten grupp.
- Hjälp att få rätt stöd om du är stressad, är hemmasittare eller behöver utredas av vården.

Hemma på rummet i ett halvår? Då får det börja smått, med ett mejl eller en promenad.`,
        forWhom:
          'Ungdomar under 20 år i {kommun} som har slutat grundskolan och inte går i gymnasiet, eller som inte har tagit examen. Även den med många frånvarotimmar kan få hjälp tidigt.',
        howToGetIt: `1. Oftast ringer eller skriver kommunen till dig. Svara gärna, för det är frivilligt att tacka ja.
2. Du, en förälder eller skolan kan också höra av er själva till aktivitetsansvaret.
3. Ni träffas, med eller utan förälder, och bestämmer första steget.`,
        notFor:
          'När du har fyllt 20 slutar ansvaret; gå då till ett navigatorcentrum, vuxenutbildningen eller Arbetsförmedlingen. Går du redan i gymnasiet med svårigheter är det elevhälsan du ska prata med.',
        goodToKnow:
          'Kommunen följer dig tills du är i skola eller jobb, eller fyller 20. Praktiken ger ingen lön, och barnbidraget och studiebidraget har sina egna regler. Ansvaret står i skollagen. Tolk går att få på möten med föräldrar.',
      },
    },
  },
  {
    id: 'elevhalsa',
    area: 'municipality',
    provider: { name: 'Utbildningsförvaltningen, {kommunen}', type: 'kommun' },
    targetGroups: ['unga-vuxna', 'unga-med-funktionsnedsattning', 'npf', 'psykisk-ohalsa'],
    needs: ['psykiskt-maende', 'studier'],
    methods: ['samtalsstod', 'kartlaggning', 'halsoframjande', 'radgivning'],
    forms: ['individuell', 'pa-plats'],
    intakeRoutes: ['via-skola-kaa', 'egen-anmalan', 'anhorig-kontakt'],
    incomeTypes: [],
    languages: ['sv', 'tolk'],
    funding: ['kommunal', 'gratis'],
    ages: [6, 20],
    places: 'unlimited',
    cost: 'Gratis',
    openingHours: 'Skoldagar; mottagning hos skolsköterskan olika tider',
    texts: {
      sv: {
        title: 'Elevhälsan',
        summary:
          'Skolans eget lag av skolsköterska, läkare, kurator, psykolog och specialpedagog. De hjälper elever som mår dåligt eller har det svårt i skolan.',
        description: `Magen gör ont varje måndag, du orkar inte gå in i klassrummet eller du förstår inte vad läraren säger. På skolan finns vuxna som jobbar med just det.

- Skolsköterskan ser på vaccinationer, sömn, mat och hälsa, och har hälsobesök med alla.
- Kuratorn lyssnar när det är bråk hemma, mobbning, sorg eller stress.
- Psykologen kan utreda varför lärandet är svårt och råder lärarna.
- Specialpedagogen ser till att undervisningen anpassas, med bildstöd, extra tid eller mindre grupp.
- Tid hos skolläkaren får du genom skolsköterskan.

Skolan ska också utreda när en elev är borta mycket, så att en hemmasittare kommer tillbaka.`,
        forWhom:
          'Elever i förskoleklass, grundskola, anpassad skola och gymnasium, samt föräldrar som är oroliga. Varje skola, även friskolor, har en egen elevhälsa.',
        howToGetIt: `1. Gå till skolsköterskan eller kuratorn, eller skicka ett meddelande i skolans lärplattform. Du får komma utan att föräldrarna vet om det, om du är gammal nog att förstå vad det betyder.
2. Som förälder pratar du med mentorn eller rektorn.
3. Tillsammans bestämmer ni vad skolan ska göra, och rektorn beslutar om stödet. Skolan skriver åtgärdsprogram om du behöver särskilt stöd.`,
        notFor:
          'Elevhälsan behandlar inte sjukdomar och skriver sällan ut medicin. Kan du inte vänta, vänd dig till ungdomsmottagningen, vårdcentralen eller barn- och ungdomspsykiatrin (bup).',
        goodToKnow:
          'Sköterska, psykolog och läkare har sträng tystnadsplikt. Om ett barn far illa måste all personal anmäla det till socialtjänsten. Du har rätt till stödet enligt skollagen, och ett beslut om åtgärdsprogram kan överklagas.',
      },
      en: {
        title: 'Student health service (elevhälsan)',
        summary:
          "The school's own nurse, doctor, counsellor, psychologist and special needs teacher. They help pupils who feel bad or struggle at school.",
        description: `Your stomach hurts every Monday, you cannot bring yourself to enter the classroom, or you do not understand the teacher. At school there are adults who work with exactly that.

- The nurse looks at vaccinations, sleep, food and health.
- The counsellor (kurator) listens when there is trouble at home, bullying, grief or stress.
- The psychologist can find out why learning is hard and advises teachers.
- The special needs teacher sees to it that lessons are adapted.
- The school doctor is booked through the nurse.

The school must also look into why a pupil is often absent.`,
        forWhom:
          'Pupils from pre-school class to upper secondary school, and worried parents. Every school, independent ones too, has a student health service.',
        howToGetIt: `1. Go to the nurse or the counsellor, or send a message. You do not have to tell your parents if you are old enough to understand what it means.
2. Parents talk to the mentor or the head teacher.
3. Together you decide what the school should do.`,
        notFor:
          'The school does not treat illness. Contact a youth clinic, a health centre or child psychiatry (BUP) if you cannot wait.',
        goodToKnow:
          'It is free. Parents may have an interpreter at meetings. Staff must report to the social services if a child is at risk.',
      },
    },
  },
  {
    id: 'introduktionsprogram',
    area: 'municipality',
    provider: { name: 'Gymnasieskolan, {kommunen}', type: 'kommun' },
    targetGroups: ['unga-vuxna', 'lag-utbildning', 'nyanlanda'],
    needs: ['studier', 'svenska-spraket'],
    methods: ['syv', 'sprakstod', 'praktik', 'utbildning'],
    forms: ['grupp', 'individuell', 'pa-plats'],
    intakeRoutes: ['egen-anmalan', 'via-skola-kaa'],
    incomeTypes: [],
    languages: ['sv', 'sv-lattlast', 'tolk'],
    funding: ['kommunal', 'gratis'],
    ages: [15, 20],
    places: 'unlimited',
    cost: 'Gratis, med skollunch och läromedel',
    openingHours: 'Skolans läsår; ansökan på våren, men du kan börja när som helst under året',
    texts: {
      sv: {
        title: 'Introduktionsprogram i gymnasieskolan',
        summary:
          'För dig som saknar betyg för ett vanligt gymnasieprogram: fortsätt i gymnasiet, läs in det du missade och ta dig till yrke, program eller jobb.',
        description: `Att inte ha alla betyg från nian är inget slut. Skolan gör en egen studieplan åt varje elev. Det finns fyra olika vägar:

- Programinriktat val: läs det du saknar och kurser på ett program du siktar på.
- Yrkesintroduktion: mer praktik, till exempel i verkstad, kök, bygg eller frisör.
- Individuellt alternativ: en lugnare takt för dig som har varit borta mycket eller har det svårt.
- Språkintroduktion: svenska och andra ämnen för dig som nyss har kommit till Sverige, med hjälp på ditt modersmål.

Till det kommer studievägledning, elevhälsa och mentor. Du kan byta väg när du är klar, och går oftast över till ett nationellt program.`,
        forWhom:
          'Ungdomar som har slutat grundskolan men inte är behöriga till ett nationellt program. Du ska börja före den 1 juli det år du fyller 20 år. Asylsökande får också gå om de börjar innan de fyller 18.',
        howToGetIt: `1. Prata med studie- och yrkesvägledaren i nian, eller ring gymnasieantagningen. Är du ny i landet, gå till kommunens mottagningsenhet eller närmaste skola.
2. Sök i gymnasieansökan eller genom skolan. Individuellt alternativ och språkintroduktion sköter kommunen utanför vanliga datum.
3. Skolan frågar vad du kan. Ni skriver din studieplan tillsammans.`,
        notFor:
          'Har du fyllt 20 är det vuxenutbildningen (komvux), svenska för invandrare (sfi) eller folkhögskola som gäller. Vill du inte gå i skola nu kan kommunens aktivitetsansvar hjälpa dig till något annat.',
        goodToKnow:
          'Du får studiebidrag från CSN på samma sätt som andra gymnasieelever till och med vårterminen det år du fyller 20. Ett introduktionsprogram ger inte examen i sig. Frånvaro utan skäl kan göra att bidraget dras in.',
        easyRead: `Saknar du betyg från grundskolan?
Du kan ändå gå i gymnasiet.
Det heter introduktionsprogram.
Du får en egen plan.
Du kan läsa svenska och andra ämnen.
Du kan ha praktik.
Är du ny i Sverige?
Då kan du få hjälp på ditt språk.
Du har slutat grundskolan.
Du ska vara under 20 år.
Prata med din vägledare.
Du kan också ringa kommunen.
Skolan är gratis.
Du får studiebidrag.`,
      },
      en: {
        title: 'Introductory programmes in upper secondary school (introduktionsprogram)',
        summary:
          'If you lack the grades for an ordinary upper secondary programme, you can catch up at school and move on to a programme, a trade or a job.',
        description: `Not having all the grades from year nine is not the end. The school makes a personal study plan for each pupil. There are four ways:

- Programme-oriented choice: what you lack, plus courses from a programme you are aiming for.
- Vocational introduction: more practical work, for example in a workshop, kitchen or building.
- Individual alternative: a calmer pace if you have been absent a lot or find school hard.
- Language introduction: Swedish and other subjects if you have recently come to Sweden, with help in your mother tongue.

Study guidance, health service and a mentor are included. Most pupils go on to a national programme.`,
        forWhom:
          'Young people who have finished compulsory school but do not qualify for a national programme. You must start before 1 July in the year you turn 20. Asylum seekers may attend if they start before they turn 18.',
        howToGetIt: `1. Talk to the study counsellor, or call the municipality's upper secondary admissions office. If you are new in Sweden, go to the municipal reception unit or the nearest school.
2. Apply in the ordinary way or through the school. You can start during the year.
3. The school finds out what you know and you make a study plan together.`,
        notFor: 'If you are over 20, adult education (komvux) or Swedish for immigrants (sfi) is for you.',
        goodToKnow:
          'School, lunch and books are free. You get a study grant from CSN until spring the year you turn 20.',
      },
    },
  },
];
