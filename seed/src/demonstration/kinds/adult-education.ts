import type { Kind } from '../kind.ts';

export const adultEducation: Kind[] = [
  {
    id: 'komvux-grund',
    area: 'municipality',
    provider: { name: 'Vuxenutbildningen, {kommunen}', type: 'kommun' },
    targetGroups: ['lag-utbildning', 'utrikesfodda', 'langtidsarbetslosa'],
    needs: ['studier', 'svenska-spraket'],
    methods: ['utbildning', 'syv', 'sprakstod'],
    forms: ['grupp', 'pa-plats', 'digital', 'deltid'],
    intakeRoutes: ['egen-anmalan'],
    incomeTypes: [],
    languages: ['sv', 'sv-lattlast'],
    funding: ['kommunal', 'gratis'],
    ages: [19, null],
    places: 'unlimited',
    cost: 'Kostar inget, böckerna ingår',
    openingHours: 'Expedition måndag–fredag 8–16',
    texts: {
      sv: {
        title: 'Komvux på grundläggande nivå',
        summary:
          'Läs det du missade i grundskolan: svenska, matte, engelska och andra ämnen, från läsning och enkel räkning upp till årskurs 9. Gratis och i din egen takt.',
        description: `Många vuxna har luckor från skolan. Kanske gick du bara några år, kanske gick du i skola i ett annat land, kanske orkade du inte då. På komvux, den kommunala vuxenutbildningen, läser du de ämnen du behöver och hoppar över det du redan kan.

- En egen studieplan som du gör med en studievägledare.
- Lärare som är vana vid att undervisa vuxna.
- Betyg som gäller när du söker vidare till gymnasiekurser eller jobb.
- Möjlighet att läsa på dagen, på kvällen eller delvis på distans.
- Extra stöd om du har svårt att läsa, skriva eller koncentrera dig.
- Prövning, ett prov som ger betyg, för dig som redan kan ämnet.`,
        forWhom:
          'För dig som är vuxen och saknar kunskaper från grundskolan. Du kan börja från och med andra halvåret det år du fyller 20, ibland tidigare.',
        howToGetIt: `1. Boka tid med vuxenutbildningens studievägledare och berätta vad du vill.
2. Gör ett kort test i till exempel svenska eller matte, så att du hamnar på rätt nivå.
3. Ansök till kurserna på kommunens webbplats eller med hjälp av personalen.
4. Börja läsa. Nya grupper startar flera gånger om året.`,
        notFor:
          'Behöver du först lära dig svenska från början? Sök sfi, svenska för invandrare. Har du en intellektuell funktionsnedsättning finns komvux som anpassad utbildning, där tempot är lugnare.',
        goodToKnow:
          'Du har rätt till den här utbildningen enligt skollagen. Du kan söka studiemedel från CSN, Centrala studiestödsnämnden, men prata först med den som betalar din ersättning. Har du sjukpenning, a-kassa eller försörjningsstöd kan studierna påverka pengarna.',
        easyRead: `Komvux är en skola för vuxna.
Här läser du samma ämnen som i grundskolan.
Du kan läsa svenska, matte och engelska.
Du kan läsa andra ämnen också.
Skolan kostar inget.
Böckerna kostar inget.
Du får hjälp med en plan.
Du läser i din takt.
Du kan läsa på dagen eller på kvällen.
Du får betyg.
Sedan kan du läsa mer eller söka jobb.
Ring skolan och boka en tid.`,
      },
      en: {
        title: 'Adult education, basic level (komvux grundläggande nivå)',
        summary:
          'Free courses for adults in Swedish, maths, English and other subjects, from first reading skills up to the level of Year 9 in Swedish compulsory school.',
        description: `Many adults have gaps from school: perhaps you only went for a few years, or in another country. At municipal adult education (komvux) you study the subjects you need and skip what you already know.

- Your own study plan, made together with a counsellor.
- Teachers who are used to teaching adults.
- Grades that count when you apply for upper secondary courses or jobs.
- Classes in the daytime, in the evening or partly online.
- Extra help if reading, writing or concentrating is hard for you.`,
        forWhom:
          'Adults who lack the knowledge taught in Swedish compulsory school. You can start from 1 July of the year you turn 20, sometimes earlier.',
        howToGetIt: `1. Book a meeting with a study counsellor at the adult education centre.
2. Take a short test in, for example, Swedish or maths.
3. Apply for your courses on the municipality’s website, or ask the staff to help you.
4. Start studying. New groups begin several times a year.`,
        notFor: 'If you are a beginner in Swedish, apply for Swedish for Immigrants (sfi) first.',
        goodToKnow:
          'Tuition and books are free. You may apply for student finance from CSN. If you have another benefit, ask first how studying affects it.',
      },
    },
  },
  {
    id: 'komvux-gymnasial',
    area: 'municipality',
    provider: { name: 'Komvux, {kommunen}', type: 'kommun' },
    targetGroups: ['lag-utbildning', 'langtidsarbetslosa', 'unga-vuxna'],
    needs: ['studier'],
    methods: ['utbildning', 'syv'],
    forms: ['grupp', 'pa-plats', 'digital', 'deltid'],
    intakeRoutes: ['egen-anmalan'],
    incomeTypes: [],
    languages: ['sv'],
    funding: ['kommunal', 'statsbidrag', 'gratis'],
    ages: [19, null],
    places: 'limited',
    cost: 'Undervisningen kostar inget, böcker kan kosta',
    openingHours: 'Expedition måndag–fredag 8–16',
    texts: {
      sv: {
        title: 'Komvux på gymnasial nivå',
        summary:
          'Ta igen gymnasiet som vuxen. Du läser enstaka ämnen, hela vägen till en gymnasieexamen eller det som fattas för att komma in på högskolan.',
        description: `Hoppade du av gymnasiet, eller räcker inte betygen dit du vill? På komvux bygger du ihop din utbildning bit för bit. Några kurser läser du kanske i klassrum, andra på distans hemma vid köksbordet.

- Kurser i till exempel svenska, svenska som andraspråk, engelska, matematik, historia och naturkunskap.
- En studieplan som visar vad som återstår till examen eller behörighet.
- Val mellan hel- och deltid, så att studierna går att förena med jobb och barn.
- Lärarhandledning, också på nätet, och hjälp med studieteknik.
- Prövning om du vill höja dig eller redan kan innehållet.
- Anpassning vid exempelvis dyslexi eller adhd.`,
        forWhom:
          'För dig från 20 år som saknar gymnasieexamen eller vissa gymnasiebetyg. Har du redan en examen men behöver ett ämne för att bli behörig kan du också söka.',
        howToGetIt: `1. Ta fram dina gamla betyg, även ofullständiga eller utländska.
2. Träffa en vägledare och välj kurser.
3. Skicka in ansökan före sista ansökningsdag. Den finns på kommunens webbplats.
4. Tacka ja till platsen och sök studiemedel hos CSN, om du behöver det.`,
        notFor:
          'Är du under 20 år och har rätt till vanligt gymnasium ska du i första hand gå där. Fattas grunderna börjar du med komvux på grundläggande nivå.',
        goodToKnow:
          'När fler söker än det finns platser går den först som har störst behov av utbildningen. För vissa kurser som ger behörighet till högskolan har du rätt till plats enligt skollagen. Försörjningsstöd kan sällan användas till gymnasiestudier; de flesta lever på studiemedel från CSN.',
      },
      en: {
        title: 'Adult education, upper secondary level (komvux gymnasial nivå)',
        summary:
          'Finish Swedish upper secondary school as an adult: single subjects, a full diploma, or just what you need to qualify for university.',
        description: `Left upper secondary school early, or need one more subject for university? At komvux you put your education together piece by piece.

- Courses in subjects such as Swedish, Swedish as a second language, English, mathematics, history and science.
- A study plan that shows what remains until you have a diploma or qualify for university.
- Full time or part time, in a classroom or online.
- Help with study technique, and adjustments if you have for example dyslexia or ADHD.
- The option of taking an examination (prövning) if you already know the subject.`,
        forWhom:
          'Adults from the age of 20 who lack an upper secondary diploma or certain grades, including people with school certificates from abroad.',
        howToGetIt: `1. Gather your old grades, even incomplete or foreign ones.
2. Meet a counsellor and choose courses.
3. Apply on the municipality’s website before the closing date.
4. Accept your place and apply for student finance (CSN) if you need it.`,
        notFor:
          'Most courses are taught in Swedish. If your Swedish is not yet strong enough, begin with sfi or komvux at basic level.',
        goodToKnow: 'Teaching is free, but you may have to buy your own books.',
      },
    },
  },
  {
    id: 'yrkesvux',
    area: 'municipality',
    provider: { name: 'Vuxenutbildningen yrkesvux, {kommunen}', type: 'kommun' },
    targetGroups: ['langtidsarbetslosa', 'lag-utbildning', 'utrikesfodda'],
    needs: ['studier', 'hitta-arbete'],
    methods: ['utbildning', 'praktik', 'syv', 'sprakstod'],
    forms: ['grupp', 'pa-plats'],
    intakeRoutes: ['egen-anmalan'],
    incomeTypes: [],
    languages: ['sv', 'sv-lattlast'],
    funding: ['kommunal', 'statsbidrag', 'gratis'],
    ages: [19, null],
    places: 'limited',
    cost: 'Undervisningen kostar inget, böcker och arbetskläder kan kosta',
    texts: {
      sv: {
        title: 'Yrkesutbildning på komvux (yrkesvux)',
        summary:
          'Bli undersköterska, kock, lastbilsförare eller elektriker. Du lär dig ett yrke på ett till två år och är ute på arbetsplatser under utbildningen.',
        description: `Är du trött på att söka jobb och få nej? Med ett yrke i bagaget öppnas fler dörrar. Utbudet skiljer sig mellan kommuner, men vanliga områden är vård, barnomsorg, restaurang, bygg, fordon, industri, lager, transport och städ.

- Yrkeskurser som branschen har varit med om att ta fram.
- Arbetsplatsförlagt lärande, alltså tid på en riktig arbetsplats med handledare.
- Möjlighet att gå som lärling, då är du på arbetsplatsen större delen av tiden.
- Kombinationer med svenska, om du ännu inte behärskar språket.
- Betyg och ett bevis på vad du kan.
- Kontakter med arbetsgivare som behöver anställa.`,
        forWhom:
          'För dig från 20 år som vill ha ett yrke eller byta bana. Den som har kort utbildning eller svag ställning på arbetsmarknaden går före i kön.',
        howToGetIt: `1. Fundera på vilket yrke som lockar och be en studievägledare berätta om vardagen i det.
2. Kontrollera förkunskaperna. Vissa utbildningar kräver svenska på en viss nivå, körkort eller utdrag ur belastningsregistret.
3. Ansök i tid. Starterna är ofta i januari och augusti.
4. Kom till intervju eller test om skolan kallar dig.`,
        notFor:
          'Vill du bara prova en arbetsplats en kort tid passar praktik genom Arbetsförmedlingen eller kommunen bättre. Har du redan en gymnasieexamen och söker längre specialisering kan yrkeshögskolan vara rätt.',
        goodToKnow:
          'Studierna ger rätt att söka studiemedel från CSN. Har du arbetat i många år kan omställningsstudiestöd vara ett alternativ. Ofta kan du läsa en utbildning i en grannkommun om den inte finns där du bor.',
      },
      en: {
        title: 'Vocational courses for adults (yrkesvux)',
        summary:
          'Train for a trade in one to two years – health care, cooking, driving, building and more – with part of the time at a real workplace.',
        description: `Tired of applying for jobs and being turned down? A trade opens more doors. What is on offer differs between municipalities, but common fields are health care, child care, restaurant work, building, vehicles, industry, warehouses, transport and cleaning.

- Vocational courses designed together with employers.
- Workplace training with a supervisor.
- Apprenticeships, where you spend most of your time at a workplace.
- Combinations with Swedish classes while you are still learning the language.
- Grades and a certificate of what you can do.`,
        forWhom:
          'Adults from the age of 20 who want a trade or a new career. People with little education or a weak position on the labour market are given priority.',
        howToGetIt: `1. Talk to a study counsellor about which trades suit you.
2. Check the requirements. Some courses ask for a certain level of Swedish, a driving licence or a criminal record extract.
3. Apply before the closing date. Courses often start in January and August.
4. Go to the interview or test if you are called.`,
        goodToKnow:
          'Teaching is free. You can apply for student finance from CSN. If the course does not exist where you live, you can often attend in a neighbouring municipality.',
      },
    },
  },
  {
    id: 'larvux',
    area: 'municipality',
    provider: { name: 'Anpassad vuxenutbildning, {kommunen}', type: 'kommun' },
    targetGroups: [
      'intellektuell-funktionsnedsattning',
      'forvarvad-hjarnskada',
      'unga-med-funktionsnedsattning',
    ],
    needs: ['studier'],
    methods: ['utbildning', 'syv'],
    forms: ['grupp', 'individuell', 'pa-plats', 'deltid'],
    intakeRoutes: ['egen-anmalan', 'anhorig-kontakt'],
    incomeTypes: [],
    languages: ['sv', 'sv-lattlast'],
    funding: ['kommunal', 'gratis'],
    ages: [19, null],
    places: 'limited',
    cost: 'Kostar inget',
    openingHours: 'Kurser dagtid, några timmar i veckan',
    texts: {
      sv: {
        title: 'Komvux som anpassad utbildning (lärvux)',
        summary:
          'Några lektioner i veckan i en liten grupp, i lugn takt. Du läser det du vill bli bättre på: läsa, räkna, dator, samhälle, matlagning eller något annat.',
        description: `Att lära sig nytt slutar inte när skolan tar slut. Här möter du lärare som är specialpedagoger och har gott om tid. Ni bestämmer tillsammans vad du ska öva på och hur.

- Små grupper, ibland ensam med läraren.
- Kurser som motsvarar anpassad grundskola eller anpassad gymnasieskola.
- Material med bilder, ljud, tydlig text och digitala hjälpmedel.
- Ämnen som hjälper i vardagen: pengar, klocka, mobil, hälsa, engelska.
- Yrkeskurser på vissa orter, ofta kopplade till en arbetsplats.
- Betyg eller intyg på det du har lärt dig.

Lektionerna läggs så att de går ihop med daglig verksamhet eller arbete.`,
        forWhom:
          'För dig från 20 år som har en intellektuell funktionsnedsättning eller en hjärnskada som påverkar hur du lär dig. Du kan ha gått i anpassad skola, det som förr hette särskola, men det är inget krav.',
        howToGetIt: `1. Ring eller mejla skolan. En anhörig, god man eller personal kan göra det åt dig.
2. Kom på besök, se lokalerna och prata med läraren.
3. Ansök till en kurs och bestäm vilka dagar som passar.`,
        notFor:
          'Har du adhd eller autism men ingen intellektuell funktionsnedsättning? Då läser du på vanliga komvux och kan be om extra stöd där.',
        goodToKnow:
          'De flesta läser två till fem timmar i veckan och kan fortsätta länge. Studierna brukar gå bra ihop med aktivitetsersättning eller sjukersättning, men fråga Försäkringskassan innan du börjar. Säg till om du behöver färdtjänst, hörselslinga eller en plats utan trappor.',
        easyRead: `Lärvux är en skola för vuxna.
Skolan är för dig med intellektuell funktionsnedsättning.
Skolan är också för vissa personer med hjärnskada.
Grupperna är små.
Läraren har tid för dig.
Du väljer ämne.
Du kan läsa och skriva mer.
Du kan öva på pengar och klockan.
Du kan lära dig om dator och mobil.
Du går i skolan några timmar i veckan.
Du kan ha daglig verksamhet också.
Skolan kostar inget.
Någon kan hjälpa dig att ringa.`,
      },
    },
  },
  {
    id: 'sfi',
    area: 'municipality',
    provider: { name: 'SFI-enheten vid vuxenutbildningen, {kommunen}', type: 'kommun' },
    targetGroups: ['nyanlanda', 'utrikesfodda', 'utrikesfodda-kvinnor'],
    needs: ['svenska-spraket', 'studier'],
    methods: ['utbildning', 'sprakstod', 'syv', 'gruppverksamhet'],
    forms: ['grupp', 'pa-plats', 'digital', 'deltid'],
    intakeRoutes: ['egen-anmalan', 'via-arbetsformedlingen'],
    incomeTypes: [],
    languages: ['sv', 'sv-lattlast', 'en', 'ar', 'tolk'],
    funding: ['kommunal', 'gratis'],
    ages: [16, null],
    places: 'unlimited',
    cost: 'Kostar inget',
    openingHours: 'Dagtid och kvällar, måndag–torsdag; dagtid fredag',
    texts: {
      sv: {
        title: 'Svenska för invandrare (sfi)',
        summary:
          'Svenskundervisning från nybörjare till den nivå där du klarar vardag och arbetsliv. Du läser på dagen, kvällen eller på distans, utan kostnad.',
        description: `På sfi lär du dig tala, förstå, läsa och skriva svenska som det används i affären, på jobbet, hos läkaren och i barnens skola. Kurserna heter A, B, C och D. Var du börjar beror på hur länge du har gått i skola och vad du redan kan.

- Ett inplaceringstest så att gruppen blir lagom svår.
- En egen studieplan som följs upp.
- Undervisning i minst 15 timmar i veckan i genomsnitt, om du vill läsa så mycket.
- Kvälls- och distanskurser för dig som jobbar.
- På många orter sfi ihop med yrkesutbildning eller praktik.
- Betyg på varje kurs, och nationella prov på B, C och D.`,
        forWhom:
          'För dig som bor i Sverige och inte kan grundläggande svenska. Du får börja från den 1 juli det år du fyller 16.',
        howToGetIt: `1. Anmäl dig till sfi på kommunens webbplats eller i receptionen. Ta med legitimation.
2. Kom till samtal och test. Tolk kan bokas.
3. Få besked om skola, grupp och tider.
4. Börja kursen, oftast inom tre månader.`,
        notFor:
          'Du som söker asyl har inte rätt till sfi; fråga folkbildningen om kurser för asylsökande. Talar du danska eller norska läser du i regel inte sfi. Har du kort eller ingen skolgång finns studieväg 1.',
        goodToKnow:
          'Sedan 2026 har du tre år på dig räknat från den dag du först togs emot. Kommunen kan ge mer tid, till exempel vid sjukdom eller föräldraledighet. CSN ger normalt inget studiemedel till sfi, så de flesta har lön, etableringsersättning eller försörjningsstöd. Kommer du inte till lektionerna kan du förlora platsen.',
        easyRead: `Sfi är en kurs i svenska.
Sfi är för vuxna.
Du lär dig tala svenska.
Du lär dig läsa och skriva.
Kursen kostar inget.
Du gör ett test först.
Sedan får du en grupp.
Du kan läsa på dagen.
Du kan läsa på kvällen.
Du kan läsa hemma med dator.
Du har tre år på dig.
Ibland kan du få mer tid.
Du anmäler dig hos kommunen.`,
      },
      en: {
        title: 'Swedish for Immigrants (sfi)',
        summary:
          'Free Swedish lessons, from beginner to the level you need for everyday life and work. Daytime, evening and online groups.',
        description: `At sfi you learn to speak, understand, read and write Swedish as it is used in shops, at work, at the doctor’s and in your children’s school. The courses are called A, B, C and D. Where you start depends on your schooling and on what you already know.

- A placement test, so that your group is neither too easy nor too hard.
- Your own study plan.
- On average at least 15 hours of teaching a week, if you want that much.
- Evening and online courses for people who work.
- In many places, sfi combined with vocational training or an internship.
- A grade for each course, and national tests in B, C and D.`,
        forWhom:
          'Anyone living in Sweden who does not have basic Swedish. You can start from 1 July of the year you turn 16. EU citizens who live here can also take part.',
        howToGetIt: `1. Register for sfi on the municipality’s website or at the reception desk. Bring your ID.
2. Come to an interview and a test. An interpreter can be booked.
3. You are told which school, group and times you have got.
4. Start your course, usually within three months.`,
        notFor:
          'Asylum seekers are not entitled to sfi; ask adult education associations about courses for asylum seekers. If you speak Danish or Norwegian you normally cannot take sfi.',
        goodToKnow:
          'Since 2026 you have three years from the day you were first admitted. The municipality can extend the time, for example because of illness or parental leave. If you stay away from class you may lose your place.',
      },
    },
  },
  {
    id: 'sfi-studievag-1',
    area: 'municipality',
    provider: { name: 'SFI alfabetisering, {kommunen}', type: 'kommun' },
    targetGroups: ['nyanlanda', 'lag-utbildning', 'utrikesfodda', 'utrikesfodda-kvinnor'],
    needs: ['svenska-spraket', 'studier'],
    methods: ['utbildning', 'sprakstod'],
    forms: ['grupp', 'pa-plats', 'deltid'],
    intakeRoutes: ['egen-anmalan', 'via-arbetsformedlingen', 'via-socialtjansten'],
    incomeTypes: [],
    languages: ['sv', 'sv-lattlast', 'tolk', 'ar', 'so', 'ti', 'prs'],
    funding: ['kommunal', 'gratis'],
    ages: [16, null],
    places: 'unlimited',
    cost: 'Kostar inget',
    openingHours: 'Lektioner vardagar, förmiddag eller eftermiddag',
    texts: {
      sv: {
        title: 'Sfi studieväg 1 – för dig med kort skolgång',
        summary:
          'Har du aldrig gått i skola, eller bara några år? Här får du lära dig läsa och skriva samtidigt som du lär dig svenska, i liten grupp och utan stress.',
        description: `Att lära sig ett nytt språk är svårt. Att göra det utan att ha fått lära sig läsa som barn är ännu svårare. Därför går studieväg 1 långsammare än vanlig sfi, svenska för invandrare, och läraren visar, pratar och övar mycket med dig.

- Läsning och skrivning från första bokstaven.
- Enkla samtal om hem, familj, kropp, tid och pengar.
- Övning i att använda mobil och dator.
- Studiebesök på till exempel bibliotek, vårdcentral och arbetsplatser.
- Hjälp på ditt modersmål när skolan har språkstödjare.
- Träning i hur man studerar: planera, fråga, komma ihåg.`,
        forWhom:
          'För dig som bor i Sverige, saknar svenska och har gått i skolan kort tid eller inte alls. Även du som läser ett annat alfabet med viss möda kan börja här.',
        howToGetIt: `1. Gå till kommunens vuxenutbildning, eller be din handläggare eller en vän hjälpa dig.
2. Prata med en lärare genom tolk om vilken skola du har gått i.
3. Få en plats i en grupp på rätt nivå.`,
        notFor:
          'Har du gått i skolan i många år i ditt hemland går det snabbare på studieväg 2 eller 3. Testet visar vad som passar.',
        goodToKnow:
          'Sfi har sedan 2026 en gräns på tre år, men den som inte har lärt sig läsa tidigare eller har mycket kort utbildning kan få längre tid. Fråga läraren i god tid. Behöver du barnomsorg ordnar du den i förskolan, inte på sfi.',
        easyRead: `Har du inte gått i skola?
Kan du inte läsa?
Då kan du börja här.
Du lär dig svenska.
Du lär dig bokstäver.
Du lär dig läsa och skriva.
Gruppen är liten.
Läraren pratar långsamt.
Du kan fråga många gånger.
Du kan få tolk i början.
Kursen kostar inget.
Gå till skolan och fråga.
En vän kan följa med.`,
      },
      en: {
        title: 'Sfi study path 1 – for people with little schooling',
        summary:
          'Never went to school, or only for a few years? Learn to read and write while you learn Swedish, in a small group and without stress.',
        description: `Learning a new language is hard, and harder still if you did not learn to read as a child. Study path 1 (studieväg 1) therefore moves more slowly than other Swedish courses. The teacher shows, talks and practises a lot with you.

- Reading and writing from the first letter.
- Simple conversations about home, family, the body, time and money.
- Practice in using a mobile phone and a computer.
- Visits to, for example, the library, the health centre and workplaces.
- Help in your own language where the school has language assistants.`,
        forWhom:
          'People living in Sweden who do not speak Swedish and who went to school for a short time or not at all.',
        howToGetIt: `1. Go to the municipality’s adult education centre, or ask your case worker or a friend to help you.
2. Talk to a teacher, through an interpreter, about your schooling.
3. You get a place in a group at the right level.`,
        notFor: 'If you went to school for many years in your home country, study path 2 or 3 is faster.',
        goodToKnow:
          'Sfi has a limit of three years, but people who have not learned to read before, or who have very little schooling, can be given more time. Ask your teacher early.',
      },
    },
  },
  {
    id: 'samhallsorientering',
    area: 'municipality',
    provider: { name: 'Integrationsenheten, {kommunen}', type: 'kommun' },
    targetGroups: ['nyanlanda', 'utrikesfodda'],
    needs: ['hitta-ratt-stod', 'svenska-spraket', 'rattigheter-ombud'],
    methods: ['utbildning', 'gruppverksamhet'],
    forms: ['grupp', 'pa-plats', 'digital'],
    intakeRoutes: ['via-handlaggare', 'via-arbetsformedlingen', 'egen-anmalan'],
    incomeTypes: [],
    languages: ['sv-lattlast', 'sv', 'tolk', 'en', 'ar', 'so', 'ti', 'prs', 'fa', 'ckb', 'uk', 'es'],
    funding: ['kommunal', 'statsbidrag', 'gratis'],
    ages: [18, 64],
    places: 'limited',
    cost: 'Kostar inget',
    texts: {
      sv: {
        title: 'Samhällsorientering för nyanlända',
        summary:
          'En kurs på ditt eget språk om hur Sverige fungerar: arbete, bostad, vård, skola, lagar, skatt och dina rättigheter. Minst 100 timmar i grupp.',
        description: `Hur hittar man en läkare? Vad gör Skatteverket? Får man slå sina barn? Vem bestämmer i kommunen? Under kursen går ni igenom det du behöver veta som ny i landet. Det är samtal snarare än föreläsning, och alla frågor är tillåtna.

- En samhällskommunikatör som talar ditt språk och känner till Sverige väl.
- Genomgång av demokrati, jämställdhet, barns rätt och de mänskliga rättigheterna.
- Praktiska råd om bostad, banker, räkningar, sjukvård och a-kassa.
- Kunskap om hur du söker jobb, utbildning och får betyg bedömda.
- Studiebesök och gäster från till exempel polisen eller vårdcentralen.
- Intyg när du har deltagit.`,
        forWhom:
          'För dig mellan 18 och 64 år som nyligen har fått uppehållstillstånd som flykting, skyddsbehövande eller som familj till någon här. Kommunen ska erbjuda kursen under dina första år i Sverige.',
        howToGetIt: `1. Har du en plan hos Arbetsförmedlingen? Be din handläggare anmäla dig.
2. Har du kommit hit genom din familj? Kontakta kommunen själv.
3. Säg vilket språk du talar bäst.
4. Vänta på en kallelse till nästa grupp på det språket.`,
        notFor:
          'Kursen gäller inte dig som har kommit för att arbeta eller studera, är medborgare i ett EU-land eller går i gymnasiet. Fråga i stället på biblioteket, medborgarkontoret eller hos ett studieförbund.',
        goodToKnow:
          'Kursen går att läsa samtidigt som sfi, svenska för invandrare, eller med ett jobb. Har du etableringsersättning räknas timmarna in i din plan och frånvaro ska anmälas. För ovanliga språk kan gruppen ges på distans eller med tolk.',
        easyRead: `Är du ny i Sverige?
Du kan gå en kurs om Sverige.
Kursen är på ditt språk.
Du lär dig om arbete.
Du lär dig om bostad, skola och vård.
Du lär dig om lagar.
Du lär dig om dina rättigheter.
Du får fråga om allt.
Kursen är minst 100 timmar.
Kursen kostar inget.
Du får ett intyg.
Prata med din handläggare eller kommunen.`,
      },
      en: {
        title: 'Civic orientation for new arrivals (samhällsorientering)',
        summary:
          'A course in your own language about how Sweden works: jobs, housing, health care, schools, law, tax and your rights. At least 100 hours in a group.',
        description: `How do you find a doctor? What does the Tax Agency do? Who decides in the municipality? The course covers what you need to know as a newcomer. It is conversation rather than lectures, and every question is welcome.

- A course leader who speaks your language and knows Sweden well.
- Democracy, gender equality, children’s rights and human rights.
- Practical advice on housing, banks, bills, health care and unemployment insurance.
- How to look for work, choose an education and have foreign qualifications assessed.
- Visits and guests, for example from the police or a health centre.
- A certificate when you have taken part.`,
        forWhom:
          'People aged 18 to 64 who have recently got a residence permit as a refugee, a person in need of protection or a family member.',
        howToGetIt: `1. If you have a plan with the Public Employment Service (Arbetsförmedlingen), ask your case worker to register you.
2. If you came through your family, contact the municipality yourself.
3. Say which language you speak best.
4. Wait for an invitation to the next group in that language.`,
        notFor:
          'The course is not for people who came to work or study, EU citizens, or students in upper secondary school. Ask at the library or a citizens’ office (medborgarkontor) instead.',
        goodToKnow: 'You can combine the course with Swedish lessons (sfi) or a job. It is free.',
      },
    },
  },
  {
    id: 'folkhogskola-allman',
    area: 'county',
    provider: { name: 'Folkhögskolorna i {lan}', type: 'folkbildning' },
    targetGroups: ['lag-utbildning', 'unga-vuxna', 'uvas', 'npf', 'psykisk-ohalsa'],
    needs: ['studier', 'social-gemenskap'],
    methods: ['utbildning', 'gruppverksamhet', 'syv'],
    forms: ['grupp', 'pa-plats', 'deltid'],
    intakeRoutes: ['egen-anmalan'],
    incomeTypes: [],
    languages: ['sv', 'sv-lattlast'],
    funding: ['statsbidrag', 'regional', 'gratis'],
    ages: [18, null],
    places: 'limited',
    cost: 'Undervisningen kostar inget; mat, material och boende på skolan kostar',
    texts: {
      sv: {
        title: 'Allmän kurs på folkhögskola',
        summary:
          'Ett annat sätt att läsa in grundskola eller gymnasium: en fast klass, inga betyg på prov och lärare som ser dig. Ger behörighet till högskolan.',
        description: `Passade inte vanlig skola dig? På folkhögskolan finns inga betyg och sällan prov. I stället samtalar ni, gör projekt och lär av varandra. Klassen håller ihop hela läsåret, så du får ett sammanhang att gå till på morgnarna.

- Svenska, matematik, engelska, samhällskunskap och andra ämnen på din nivå.
- En mentor som du träffar regelbundet.
- Inriktningar på en del skolor, till exempel musik, djur, friluftsliv eller konst.
- Stöd för dig med dyslexi, adhd, autism eller ångest.
- Studieomdöme och intyg om behörighet, som du söker vidare med.
- Internat på vissa skolor, så att du kan bo där.`,
        forWhom:
          'För dig som fyller minst 18 år och inte har gått klart grundskolan eller gymnasiet. Hemmasittare, avhoppare och den som behöver en omstart efter en svår tid brukar trivas här.',
        howToGetIt: `1. Jämför skolor, också utanför {lan}. Du väljer fritt i hela landet.
2. Besök gärna skolan en dag innan du bestämmer dig.
3. Sök direkt till skolan, helst på våren till höstens start.
4. Kom på intervju. Skolan tar hänsyn till varför just du vill läsa.`,
        notFor:
          'Vill du bli klar fort med ett enda ämne är komvux smidigare. Orkar du inte gå iväg flera dagar i veckan ännu kan en öppen mötesplats eller en studiecirkel vara ett första steg.',
        goodToKnow:
          'Utbildningen tar ett till tre år beroende på vad du har med dig. Du söker studiemedel från CSN, Centrala studiestödsnämnden. Du som får aktivitetsersättning bör fråga Försäkringskassan om förlängd skolgång.',
        easyRead: `Folkhögskola är en skola för vuxna.
Du läser till exempel svenska, matte och engelska.
Du går i samma klass hela året.
Du får inga betyg.
Du får ett omdöme och ett intyg.
Sedan kan du söka till högskolan.
Lärarna hjälper dig.
Vissa skolor har rum att bo i.
Lektionerna kostar inget.
Maten kostar pengar.
Du söker själv till skolan.`,
      },
    },
  },
  {
    id: 'studiemotiverande',
    area: 'county',
    provider: { name: 'Folkhögskolor i {lan} på uppdrag av Arbetsförmedlingen', type: 'folkbildning' },
    targetGroups: ['lag-utbildning', 'langtidsarbetslosa', 'uvas', 'unga-vuxna'],
    needs: ['studier', 'vardagsrutiner'],
    methods: ['utbildning', 'gruppverksamhet', 'syv', 'coachning'],
    forms: ['grupp', 'pa-plats'],
    intakeRoutes: ['via-arbetsformedlingen'],
    incomeTypes: [],
    languages: ['sv', 'sv-lattlast'],
    funding: ['statlig', 'gratis'],
    ages: [16, null],
    places: 'limited',
    cost: 'Kostar inget',
    texts: {
      sv: {
        title: 'Studiemotiverande folkhögskolekurs',
        summary:
          'Tre månader på folkhögskola för dig som är arbetslös och undrar om du skulle klara att plugga. Du provar ämnen, hittar rutiner och gör en plan.',
        description: `Kanske är det tio år sedan du satt i ett klassrum. Kanske var skolan ett ställe du mådde dåligt på. Den här kursen är till för att prova igen utan att något står på spel: du får inga betyg och kan inte misslyckas.

- Smakprov på svenska, engelska, matte och samhällskunskap.
- Studieteknik: att planera, anteckna, läsa och minnas.
- Samtal i gruppen om självförtroende, sömn, vardag och framtid.
- Enskild vägledning om komvux, folkhögskola och yrkesutbildningar.
- En plan för vad du gör när kursen är slut.

Efteråt fortsätter en del på allmän kurs i samma skola, andra söker komvux eller arbete.`,
        forWhom:
          'För dig från 16 år som är inskriven hos Arbetsförmedlingen och saknar gymnasieexamen eller behörighet till högskolan.',
        howToGetIt: `1. Skriv in dig på Arbetsförmedlingen, om du inte redan är det.
2. Säg till handläggaren att du är nyfiken på kursen. Arbetsförmedlingen bestämmer om du får delta.
3. Besök folkhögskolan och kom överens om en start.`,
        notFor:
          'Vet du redan vad du vill läsa? Sök direkt till komvux eller allmän kurs. Är du sjukskriven på heltid behöver du först tala med Försäkringskassan och Arbetsförmedlingen.',
        goodToKnow:
          'Under kursen kan du få aktivitetsstöd, eller utvecklingsersättning om du är under 25 år, och ansöker om den hos Försäkringskassan. Har du en funktionsnedsättning kan kursen ibland bli längre. Frånvaro ska anmälas samma dag.',
      },
    },
  },
  {
    id: 'studieforbund',
    area: 'municipality',
    provider: { name: 'Studieförbundet i {kommun}', type: 'folkbildning' },
    targetGroups: ['komplexa-behov', 'nyanlanda', 'utrikesfodda', 'anhoriga'],
    needs: ['social-gemenskap', 'studier', 'svenska-spraket', 'sysselsattning'],
    methods: ['gruppverksamhet', 'utbildning', 'oppen-verksamhet'],
    forms: ['grupp', 'pa-plats', 'digital'],
    intakeRoutes: ['egen-anmalan'],
    incomeTypes: [],
    languages: ['sv', 'sv-lattlast', 'en', 'ar', 'uk'],
    funding: ['statsbidrag', 'kommunal', 'egen-avgift'],
    ages: [13, null],
    places: 'limited',
    cost: 'Studiecirklar ofta gratis, kurser kostar en avgift',
    openingHours: 'Dagtid och kvällar under terminerna',
    texts: {
      sv: {
        title: 'Studieförbundens kurser och studiecirklar',
        summary:
          'Spela gitarr, öva svenska, lära dig sy eller läsa böcker ihop med andra. En grupp, en ledare och en fast tid i veckan, utan prov och krav.',
        description: `Blir dagarna långa och ensamma? En studiecirkel ger dig något att se fram emot. Ni är några stycken som möts kring ett intresse och lär er tillsammans. Ingen förhör dig, och det gör inget om du är nybörjare.

- Hantverk, musik, matlagning, odling, foto och dans.
- Språkkaféer och samtalsgrupper på lätt svenska.
- Datorhjälp och mobilkunskap för den som känner sig efter.
- Cirklar för föräldrar, pensionärer, anhöriga eller personer med samma sjukdom.
- Möjlighet att starta en egen grupp; studieförbundet hjälper till med lokal och material.
- Föreläsningar och utställningar som ofta är öppna för alla.`,
        forWhom:
          'För alla som vill lära sig något och träffa folk. Du som är sjukskriven, ny i Sverige eller länge har varit hemma är lika välkommen som någon annan.',
        howToGetIt: `1. Bläddra i studieförbundens program eller ring och fråga vad som startar.
2. Anmäl dig till en grupp. Berätta om du behöver något särskilt, till exempel hiss eller hörslinga.
3. Kom till första träffen. Många låter dig prova en gång innan du betalar.`,
        notFor:
          'En cirkel ger varken betyg eller behörighet; för det finns komvux och folkhögskola. Ledarna är inte vårdpersonal, så mår du mycket dåligt behöver du stöd av vården också.',
        goodToKnow:
          'En grupp träffas ofta en kväll i veckan under åtta till tolv veckor. Det finns flera studieförbund på de flesta orter, med olika inriktning. Har du sjukpenning brukar en fritidskurs några timmar i veckan gå bra, men fråga Försäkringskassan om du är osäker.',
        easyRead: `Vill du träffa andra?
Vill du lära dig något nytt?
Du kan gå i en studiecirkel.
En studiecirkel är en liten grupp.
Ni ses en gång i veckan.
Ni kan sjunga, sy eller laga mat.
Ni kan öva svenska.
Du behöver inte kunna något först.
Det finns inga prov.
Många grupper är gratis.
Vissa kurser kostar pengar.
Ring och fråga om en grupp.`,
      },
      en: {
        title: 'Courses and study circles with adult education associations (studieförbund)',
        summary:
          'Play the guitar, practise Swedish, sew or read books with others. A group, a leader and a fixed time every week – no tests and no demands.',
        description: `Do the days feel long and lonely? A study circle (studiecirkel) gives you something to look forward to. A few people meet around a shared interest and learn together. It does not matter if you are a beginner.

- Crafts, music, cooking, gardening, photography and dance.
- Language cafés and conversation groups in simple Swedish.
- Help with computers and mobile phones.
- Circles for parents, pensioners, relatives or people with the same illness.
- The chance to start a group of your own, with help to find a room and material.`,
        forWhom:
          'Anyone who wants to learn something and meet people, including newcomers, asylum seekers and people on sick leave.',
        howToGetIt: `1. Look through the programmes of the associations, or call and ask what is starting.
2. Sign up. Say if you need, for example, a lift or a hearing loop.
3. Come to the first meeting. You can often try once before you pay.`,
        notFor:
          'You get no grades and no formal qualification. For that, choose komvux or a folk high school.',
        goodToKnow: 'Many circles are free; courses cost a fee.',
      },
    },
  },
  {
    id: 'vagledning-komvux',
    area: 'municipality',
    provider: { name: 'Vägledningscentrum, {kommunen}', type: 'kommun' },
    targetGroups: ['lag-utbildning', 'langtidsarbetslosa', 'utrikesfodda', 'unga-vuxna'],
    needs: ['studier', 'hitta-ratt-stod', 'hitta-arbete'],
    methods: ['syv', 'radgivning', 'kartlaggning'],
    forms: ['individuell', 'pa-plats', 'digital', 'telefon-chatt', 'drop-in'],
    intakeRoutes: ['egen-anmalan'],
    incomeTypes: [],
    languages: ['sv', 'sv-lattlast', 'en', 'tolk'],
    funding: ['kommunal', 'gratis'],
    ages: [18, null],
    places: 'unlimited',
    cost: 'Kostar inget',
    openingHours: 'Bokade tider måndag–fredag 8–16, drop-in en eftermiddag i veckan',
    texts: {
      sv: {
        title: 'Studie- och yrkesvägledning för vuxna',
        summary:
          'Prata med en vägledare som kan reda ut vad du är behörig till, vilken väg som leder till ett yrke och hur du har råd att studera.',
        description: `Vet du inte vad du vill bli, fast du är fyrtio? Eller vet du precis, men inte hur du tar dig dit? Vägledaren säljer ingen utbildning utan tänker tillsammans med dig, ett eller flera samtal i taget.

- Genomgång av dina betyg och intyg, också från andra länder.
- Hjälp att förstå skillnaden mellan komvux, folkhögskola, yrkeshögskola och högskola.
- Råd om vilka yrken som söker folk och vad som krävs.
- Samtal om vad du orkar, om hälsan eller familjen sätter gränser.
- Information om studiemedel, validering och bedömning av utländska betyg.
- Stöd att fylla i ansökningar och hålla reda på datum.`,
        forWhom:
          'För dig som är vuxen, bor i {kommun} och funderar på att studera, byta yrke eller avsluta något du en gång började på.',
        howToGetIt: `1. Boka tid på kommunens webbplats, ring eller kom på drop-in.
2. Ta med betyg, intyg och CV om du har dem. Det går bra utan också.
3. Träffa vägledaren på plats, i telefon eller i videosamtal.`,
        goodToKnow:
          'Du kan komma hur många gånger du vill, både före, under och efter en utbildning. Samtalet binder dig inte till något. Kommunen ska enligt skollagen erbjuda vägledning till den som tänker börja på komvux. Tolk bokas om du säger till i förväg.',
      },
      en: {
        title: 'Study and career guidance for adults',
        summary:
          'Talk to a counsellor who can sort out what you qualify for, which route leads to the job you want and how you can afford to study.',
        description: `Don’t know what you want to do, even though you are forty? Or know exactly, but not how to get there? The counsellor (studie- och yrkesvägledare) has nothing to sell and thinks it through with you.

- A look at your grades and certificates, including those from other countries.
- Help to understand the difference between komvux, folk high school, higher vocational education and university.
- Advice on which occupations need people and what they require.
- Information about student finance, validation of skills and recognition of foreign qualifications.
- Support with applications and dates.`,
        forWhom:
          'Adults in {kommun} who are thinking of studying, changing career or finishing something they once began.',
        howToGetIt: `1. Book a time on the municipality’s website, call, or come to a drop-in session.
2. Bring certificates and a CV if you have them. It is fine without.
3. Meet the counsellor in person, by phone or by video. An interpreter can be booked in advance.`,
        goodToKnow:
          'It is free, you can come as often as you like, and the meeting does not commit you to anything.',
      },
    },
  },
];
