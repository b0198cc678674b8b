import type { Kind } from '../kind.ts';

export const employmentService: Kind[] = [
  {
    id: 'jobb-utvecklingsgaranti',
    area: 'country',
    provider: { name: 'Arbetsförmedlingen', type: 'arbetsformedlingen' },
    targetGroups: ['langtidsarbetslosa', 'aldre-arbetssokande', 'utan-ersattning'],
    needs: ['hitta-arbete', 'prova-arbete', 'kartlagga-formaga'],
    methods: ['coachning', 'kartlaggning', 'praktik', 'arbetstraning'],
    forms: ['individuell', 'pa-plats', 'digital', 'telefon-chatt'],
    intakeRoutes: ['via-arbetsformedlingen'],
    incomeTypes: [],
    languages: ['sv', 'tolk'],
    funding: ['statlig', 'gratis'],
    ages: [18, null],
    places: 'unlimited',
    cost: 'Kostar inget. Du kan få aktivitetsstöd',
    openingHours: 'Måndag–fredag 9–16',
    texts: {
      sv: {
        title: 'Jobb- och utvecklingsgarantin',
        summary:
          'Ett program för dig som har varit arbetslös länge. Arbetsförmedlingen planerar vägen till jobb med dig och fyller den med aktiviteter som praktik, kurser och handledning.',
        description: `Efter många avslag är det lätt att tappa modet. Programmet ska ge dig en ny start i stället för mer väntan. Du och en arbetsförmedlare ser efter vad du kan, vad som hindrar dig och vilka jobb som finns.

- En egen plan med vad du ska göra, steg för steg.
- Stöd att söka jobb, själv eller hos en handledare i Rusta och matcha.
- Praktik eller arbetsträning hos en arbetsgivare.
- Vägledning och korta utbildningar, och för en del arbetsmarknadsutbildning eller SFI, svenska för invandrare.
- Fördjupade samtal om du är sjuk eller har en funktionsnedsättning.`,
        forWhom:
          'Du har varit inskriven på Arbetsförmedlingen en längre tid, ofta över ett år, eller har använt alla dagar med a-kassa. Även du som just har lämnat jobbgarantin för ungdomar kan komma hit.',
        howToGetIt: `1. Skriv in dig på Arbetsförmedlingen om du inte redan är det.
2. Håll kontakten och svara på deras kallelser. De avgör när du kan börja.
3. Planera dina aktiviteter med en arbetsförmedlare.
4. Ansök om aktivitetsstöd hos Försäkringskassan varje månad.`,
        notFor:
          'Är du helt sjukskriven passar programmet sällan: prata med läkaren och Försäkringskassan först. Är du under 25 år och nyss arbetslös finns jobbgarantin för ungdomar.',
        goodToKnow:
          'Du kan vara med till dess att du får jobb eller börjar studera. Missar du möten, aktiviteter eller månadens aktivitetsrapport kan ersättningen stoppas, så säg till direkt när du är sjuk eller inte orkar.',
        easyRead: `Du har sökt jobb länge.
Nu kan du få mer hjälp.
Hjälpen kommer från Arbetsförmedlingen.
Ni gör en plan.
Du kan få praktik.
Du kan få gå en kurs.
Du kan få en handledare.
Du kan få pengar varje månad.
Pengarna heter aktivitetsstöd.
Du måste ansöka varje månad.
Du måste komma på dina möten.
Ring om du är sjuk.`,
      },
      en: {
        title: 'Job and development programme (jobb- och utvecklingsgarantin)',
        summary:
          'A programme for people who have been out of work for a long time. The Public Employment Service plans the way to a job with you and fills it with practical activities.',
        description: `After many rejections it is easy to lose heart. The programme should give you a new start instead of more waiting. Together with an employment officer you look at what you can do, what stops you and which jobs there are.

- A plan of your own with steps to take.
- Support in looking for work, on your own or with a supervisor.
- Work experience or work training with an employer.
- Guidance and short courses, and for some people vocational training or Swedish lessons (SFI).
- Deeper talks if you are ill or have a disability.`,
        forWhom:
          'You have been registered at the Public Employment Service (Arbetsförmedlingen) for a long time, often more than a year, or have used all your days of unemployment benefit (a-kassa).',
        howToGetIt: `1. Register with Arbetsförmedlingen if you have not done so.
2. Keep in touch and answer when they contact you. They decide when you can start.
3. Apply for activity support (aktivitetsstöd) at Försäkringskassan every month.`,
        notFor:
          'If you are fully on sick leave, speak with your doctor and Försäkringskassan first. If you are under 25 and newly unemployed, there is a youth programme.',
        goodToKnow:
          'If you miss meetings or the monthly activity report, the payment can be stopped. Say at once if you are ill. An interpreter can be booked.',
      },
    },
  },
  {
    id: 'jobbgaranti-unga',
    area: 'country',
    provider: { name: 'Arbetsförmedlingen', type: 'arbetsformedlingen' },
    targetGroups: ['unga-vuxna', 'uvas', 'lag-utbildning'],
    needs: ['hitta-arbete', 'studier', 'prova-arbete'],
    methods: ['syv', 'coachning', 'praktik', 'kartlaggning'],
    forms: ['individuell', 'pa-plats', 'digital', 'telefon-chatt'],
    intakeRoutes: ['via-arbetsformedlingen'],
    incomeTypes: [],
    languages: ['sv', 'tolk'],
    funding: ['statlig', 'gratis'],
    ages: [16, 24],
    places: 'unlimited',
    cost: 'Kostar inget. Du kan få ersättning',
    openingHours: 'Måndag–fredag 9–16',
    texts: {
      sv: {
        title: 'Jobbgarantin för ungdomar',
        summary:
          'Under 25 och arbetslös i flera månader? Arbetsförmedlingen hjälper dig vidare till jobb eller tillbaka till skolan, med vägledning, jobbsökande och praktik.',
        description: `De första veckorna handlar om att ta reda på vad du vill och vad som är möjligt. Kanske gick gymnasiet inte som det skulle, eller så har du suttit hemma och fastnat framför skärmen. Ingen kräver att du redan vet vad du vill bli.

- Samtal om dina intressen, styrkor och nästa steg.
- Hjälp med cv, ansökningar och intervjuträning.
- Praktik hos en arbetsgivare så att du får något att skriva i ditt cv.
- Studie- och yrkesvägledning, och för en del en studiemotiverande kurs på folkhögskola.
- Möjlighet att läsa på deltid vid sidan av.`,
        forWhom:
          'Unga mellan 16 och 24 år som har varit inskrivna som arbetslösa i ungefär tre månader och inte går i skolan på heltid.',
        howToGetIt: `1. Skriv in dig på Arbetsförmedlingen, gärna samma dag som du blir utan jobb eller slutar skolan.
2. Sök jobb och håll kontakten. När du har varit inskriven tillräckligt länge tar de upp programmet med dig.
3. Gör en plan med din arbetsförmedlare.
4. Ansök om ersättning hos Försäkringskassan när du har börjat.`,
        notFor:
          'Har du inte fyllt 20 och saknar gymnasium? Ta först kontakt med kommunens aktivitetsansvar, som kan hjälpa dig tillbaka till skolan. Mår du så dåligt att du nästan aldrig går ut är vården eller ungdomsmottagningen en bättre första dörr.',
        goodToKnow:
          'Programmet pågår som längst i drygt ett år. Den som inte har rätt till a-kassa kan få utvecklingsersättning, där beloppet beror på ålder och utbildning. Blir du utan jobb efteråt kan du gå över till jobb- och utvecklingsgarantin.',
        easyRead: `Är du under 25 år?
Har du inget jobb?
Går du inte i skolan?
Då kan du få hjälp.
Du pratar med en arbetsförmedlare.
Ni pratar om vad du vill.
Du kan få praktik.
Du kan få hjälp att skriva cv.
Du kan få hjälp att hitta en utbildning.
Du kan få pengar under tiden.
Skriv in dig på Arbetsförmedlingen.`,
      },
    },
  },
  {
    id: 'rusta-matcha',
    area: 'country',
    provider: { name: 'Arbetsförmedlingen', type: 'arbetsformedlingen' },
    targetGroups: ['langtidsarbetslosa', 'nyanlanda', 'utrikesfodda'],
    needs: ['hitta-arbete', 'studier'],
    methods: ['coachning'],
    forms: ['individuell', 'grupp', 'pa-plats', 'digital'],
    intakeRoutes: ['via-arbetsformedlingen'],
    incomeTypes: [],
    languages: ['sv', 'tolk', 'en', 'ar', 'so', 'ti', 'uk'],
    funding: ['statlig', 'gratis'],
    ages: [18, null],
    places: 'unlimited',
    cost: 'Kostar inget',
    openingHours: 'Måndag–fredag 9–16',
    texts: {
      sv: {
        title: 'Rusta och matcha',
        summary:
          'En egen handledare hos ett företag som du själv väljer. Ni söker jobb eller utbildning ihop, och handledaren tar kontakt med arbetsgivare åt dig.',
        description: `Arbetsförmedlingen bestämmer att du kan delta. Sedan är det du som väljer leverantör: ett företag eller en organisation med avtal. De skiljer sig åt, så jämför gärna innan.

- Regelbundna möten med din handledare, minst varannan vecka, och ibland på plats.
- En plan för vilka jobb eller utbildningar du ska sikta på.
- Hjälp med ansökningar, intervjuer och att hitta jobb som inte annonseras.
- Kontakter med arbetsgivare i ditt område.
- Stöd på ditt eget språk i vissa delar, om leverantören har det.
- Uppföljning när du har börjat ett jobb eller en utbildning.`,
        forWhom:
          'Du som är inskriven på Arbetsförmedlingen och behöver någon som driver på. Många har varit utan jobb ett tag eller är nya i landet.',
        howToGetIt: `1. Prata med en arbetsförmedlare, som bedömer om stödet passar dig.
2. Jämför leverantörer på Arbetsförmedlingens sidor och meddela ditt val. Gör du inget val får du en plats ändå.
3. Boka första mötet med handledaren.
4. Är du missnöjd kan du byta leverantör.`,
        notFor:
          'Behöver du lång tid, lågt tempo eller stöd på arbetsplatsen på grund av sjukdom eller funktionsnedsättning, fråga hellre efter SIUS eller rehabilitering hos Arbetsförmedlingen.',
        goodToKnow:
          'Stödet ges en period i taget, som längst ungefär ett år. Du deltar i ett program under tiden och söker aktivitetsstöd hos Försäkringskassan. Det går att läsa SFI, svenska för invandrare, samtidigt.',
      },
      en: {
        title: 'Prepare and match (Rusta och matcha)',
        summary:
          'Your own supervisor at a company you choose yourself. You look for work or training together, and the supervisor contacts employers for you.',
        description: `Arbetsförmedlingen, the Public Employment Service, decides that you can take part. After that you choose a provider: a company or organisation with a contract. They differ, so compare before you choose.

- Regular meetings with your supervisor, at least every second week.
- A plan for which jobs or courses to aim for.
- Help with applications, interviews and jobs that are never advertised.
- Contacts with employers in your area.
- Support in your own language in some parts, if the provider offers it.`,
        forWhom:
          'You are registered at Arbetsförmedlingen and need someone who pushes things forward. Many have been without work for a while or are new in the country.',
        howToGetIt: `1. Talk with an employment officer, who assesses whether the support suits you.
2. Compare providers on Arbetsförmedlingen's pages and tell them your choice.
3. Book the first meeting with your supervisor.
4. If you are not happy, you can change provider.`,
        notFor:
          'If you need a slow pace or help at the workplace because of illness or disability, ask about SIUS or rehabilitation instead.',
        goodToKnow:
          'It lasts for one period at a time, about a year at most, and can be combined with Swedish lessons (SFI). You apply for activity support (aktivitetsstöd) at Försäkringskassan.',
      },
    },
  },
  {
    id: 'arbetsmarknadsutbildning',
    area: 'country',
    provider: { name: 'Arbetsförmedlingen', type: 'arbetsformedlingen' },
    targetGroups: ['langtidsarbetslosa', 'utrikesfodda', 'lag-utbildning'],
    needs: ['studier', 'hitta-arbete'],
    methods: ['utbildning', 'sprakstod', 'praktik'],
    forms: ['grupp', 'pa-plats'],
    intakeRoutes: ['via-arbetsformedlingen'],
    incomeTypes: [],
    languages: ['sv', 'tolk'],
    funding: ['statlig', 'gratis'],
    ages: [18, null],
    places: 'limited',
    cost: 'Gratis. Även kursmaterialet ingår',
    texts: {
      sv: {
        title: 'Arbetsmarknadsutbildning',
        summary:
          'Lär dig ett yrke där det saknas folk. Arbetsförmedlingen köper utbildningen, till exempel till svetsare, bussförare, lokalvårdare, målare eller it-tekniker.',
        description: `Det här är en yrkesutbildning som är kortare och mer praktisk än skolan. Den ska leda till anställning, och därför följer den vad företagen letar efter just nu.

- Kurser inom till exempel transport, bygg, industri, städ, restaurang, it och vård.
- Undervisning i klass, i verkstad eller på en arbetsplats.
- Ibland validering: du visar vad du redan kan och slipper läsa om det.
- Yrkessvenska, så att du kan orden som används på jobbet.
- Ofta praktik på ett företag i slutet.
- Certifikat eller körkort som yrket kräver, när det ingår i kursen.`,
        forWhom:
          'Du är arbetslös eller riskerar att bli det och behöver en ny yrkeskunskap för att få jobb. De flesta som går är över 25 år, men unga kan delta i vissa fall.',
        howToGetIt: `1. Berätta för din arbetsförmedlare vilket yrke du vill ha och varför.
2. Ni kontrollerar om det finns en kurs, om du klarar förkunskaperna och om jobben finns.
3. Arbetsförmedlingen beslutar och leverantören antar dig. Ibland görs ett test först.
4. Vänta på startdatum och ansök om aktivitetsstöd när du har börjat.`,
        notFor:
          'Vill du läsa in gymnasiet eller plugga på universitetet är det komvux, folkhögskola eller högskola som gäller. Där söker du studiemedel från CSN. Du kan inte välja kurs fritt här.',
        goodToKnow:
          'Kurserna varar ofta några månader, ibland upp mot ett år, och är på heltid. Pendling kan behövas, och då går det att få bidrag för resor. Du kan få aktivitetsstöd i stället för studielån, så du slipper ta skulder.',
      },
      en: {
        title: 'Labour market training (arbetsmarknadsutbildning)',
        summary:
          'Learn a trade where workers are needed. The Public Employment Service buys the course, for example for welders, bus drivers, cleaners, painters or IT technicians.',
        description: `This is vocational training that is shorter and more practical than school. It should lead to a job, so it follows what companies are looking for right now.

- Courses in transport, building, industry, cleaning, restaurants, IT and care, among others.
- Teaching in class, in a workshop or at a workplace.
- Sometimes validation: you show what you already know and skip those parts.
- Swedish for the trade.
- Often work experience at a company at the end.`,
        forWhom:
          'You are unemployed or risk losing your job and need new skills. Most participants are over 25, but younger people can take part in some cases.',
        howToGetIt: `1. Tell your employment officer which job you want and why.
2. You check together whether there is a course, whether you meet the entry requirements and whether the jobs exist.
3. Arbetsförmedlingen decides, and the training company admits you.`,
        notFor:
          'For upper secondary subjects or university, look to adult education (komvux), a folk high school or university, with student aid from CSN.',
        goodToKnow:
          'Courses take a few months, sometimes up to about a year, full time. You can apply for activity support (aktivitetsstöd) and do not need a student loan.',
      },
    },
  },
  {
    id: 'arbetspraktik',
    area: 'country',
    provider: { name: 'Arbetsförmedlingen', type: 'arbetsformedlingen' },
    targetGroups: ['langtidsarbetslosa', 'nyanlanda', 'utrikesfodda'],
    needs: ['prova-arbete', 'hitta-arbete', 'svenska-spraket'],
    methods: ['praktik'],
    forms: ['pa-plats', 'individuell'],
    intakeRoutes: ['via-arbetsformedlingen'],
    incomeTypes: [],
    languages: ['sv', 'tolk'],
    funding: ['statlig', 'gratis'],
    ages: [18, null],
    places: 'unlimited',
    cost: 'Kostar inget. Du kan få aktivitetsstöd',
    texts: {
      sv: {
        title: 'Arbetspraktik',
        summary:
          'Prova ett jobb på riktigt i några veckor eller månader. På praktiken får du erfarenhet, referenser och svenska på köpet, och arbetsgivaren får lära känna dig.',
        description: `Ett tomt cv är svårt att sälja. Med praktik kan du visa vad du går för på en vanlig arbetsplats: en butik, ett kontor, ett lager, en verkstad. Du är inte anställd, men du är en i gänget.

- Arbetsuppgifter som motsvarar dem du vill söka jobb i.
- En handledare på platsen som förklarar och visar.
- Tider som kan anpassas om du inte orkar heltid från start.
- Försäkring under praktiken.
- Ett intyg eller omdöme att visa nästa arbetsgivare.
- Uppföljning tillsammans med Arbetsförmedlingen.`,
        forWhom:
          'Du är inskriven på Arbetsförmedlingen och behöver arbetslivserfarenhet, vill byta yrke eller är ny i Sverige och vill öva svenska bland arbetskamrater.',
        howToGetIt: `1. Säg till din arbetsförmedlare vilken sorts arbetsplats du vill prova.
2. Leta gärna själv: fråga på butiker, företag och föreningar du känner till.
3. Arbetsförmedlingen godkänner platsen, kontrollerar att den är trygg och skriver ett beslut.
4. Börja, och säg till tidigt om något inte fungerar.`,
        notFor:
          'Praktik ska inte ersätta riktiga anställda. Har någon erbjudit dig jobb direkt, fråga om nystartsjobb eller introduktionsjobb i stället. Är du sjukskriven och ska pröva vad du klarar passar arbetsträning bättre.',
        goodToKnow:
          'Tiden är högst sex månader på samma plats. Ersättningen är aktivitetsstöd, inte lön. Du kan behöva visa utdrag ur belastningsregistret för jobb med barn.',
        easyRead: `Praktik är att prova ett jobb.
Du är på en riktig arbetsplats.
Det kan vara en affär.
Det kan vara ett lager.
Någon visar dig vad du ska göra.
Du lär dig svenska.
Du får inte lön.
Du kan få aktivitetsstöd.
Praktiken är högst sex månader.
Du får ett intyg efteråt.
Säg till om det inte känns bra.
Fråga Arbetsförmedlingen om praktik.`,
      },
      en: {
        title: 'Work experience placement (arbetspraktik)',
        summary:
          'Try a real job for some weeks or months. You get experience, a reference and a lot of Swedish, and the employer gets to know you.',
        description: `An empty CV is hard to sell. On a placement you can show what you can do at an ordinary workplace: a shop, an office, a warehouse, a workshop. You are not employed, but you are one of the team.

- Tasks like those in the job you want to apply for.
- A supervisor who explains and shows.
- Hours that can be adjusted if full time is too much at first.
- Insurance during the placement.
- A certificate or reference to show the next employer.`,
        forWhom:
          'You are registered at Arbetsförmedlingen and need work experience, want to change occupation or are new in Sweden and want to practise Swedish with colleagues.',
        howToGetIt: `1. Tell your employment officer what kind of workplace you want to try.
2. You may look yourself: ask shops, companies and associations you know.
3. Arbetsförmedlingen approves the place and makes a decision.`,
        notFor:
          'A placement must not replace paid staff. If someone offers you a job directly, ask about a new start job (nystartsjobb) or introduction job (introduktionsjobb).',
        goodToKnow: 'Six months at most at one place. You get activity support (aktivitetsstöd), not a wage.',
      },
    },
  },
  {
    id: 'etableringsprogram',
    area: 'country',
    provider: { name: 'Arbetsförmedlingen', type: 'arbetsformedlingen' },
    targetGroups: ['nyanlanda', 'utrikesfodda'],
    needs: ['hitta-arbete', 'svenska-spraket', 'studier', 'hitta-ratt-stod'],
    methods: ['kartlaggning', 'sprakstod', 'coachning', 'praktik'],
    forms: ['individuell', 'grupp', 'pa-plats'],
    intakeRoutes: ['via-arbetsformedlingen'],
    incomeTypes: [],
    languages: ['sv', 'sv-lattlast', 'tolk', 'en', 'ar', 'prs', 'ti', 'so', 'fa', 'ps'],
    funding: ['statlig', 'gratis'],
    ages: [20, 65],
    places: 'unlimited',
    cost: 'Kostar inget. Du kan få etableringsersättning',
    openingHours: 'Måndag–fredag 9–16',
    texts: {
      sv: {
        title: 'Etableringsprogrammet',
        summary:
          'Upp till två år med svenska, samhällskunskap och vägen till jobb, för dig som har fått uppehållstillstånd som flykting. En plan görs efter vad du redan kan.',
        description: `Din första tid i Sverige fylls med det som tar dig ut i arbete eller utbildning så fort som möjligt. Arbetsförmedlingen kartlägger vad du har läst och arbetat med. Därefter får du ett schema på heltid.

- SFI, svenska för invandrare, som kommunen ordnar.
- Samhällsorientering, ofta på ditt modersmål: om arbete, skola, vård och rättigheter.
- Praktik, språkpraktik och stöd av en handledare.
- Hjälp att få utländsk utbildning bedömd.
- Studier på komvux om du har kort skolgång. En del är då skyldiga att söka utbildning.`,
        forWhom:
          'Flyktingar, alternativt skyddsbehövande och deras nära anhöriga, ungefär mellan 20 och 65 år, som nyligen har fått uppehållstillstånd och är folkbokförda i en kommun.',
        howToGetIt: `1. Skriv in dig på Arbetsförmedlingen så snart du har fått uppehållstillstånd och adress. Ta med ditt kort och papper om skola och arbete.
2. Boka tolk när du bokar möte.
3. Ni gör en individuell handlingsplan och Arbetsförmedlingen beslutar om programmet.
4. Sök etableringsersättning hos Försäkringskassan.`,
        notFor:
          'Asylsökande, EU-medborgare och personer som kommit för arbete eller studier omfattas inte. De kan läsa svenska på andra sätt och söka jobb hos Arbetsförmedlingen ändå.',
        goodToKnow:
          'Programmet kan pågå i högst 24 månader. Sjukdom eller föräldraledighet kan förlänga tiden. Har du barn eller bor ensam finns tillägg att söka. Du måste lämna en rapport om dina aktiviteter varje månad.',
        easyRead: `Programmet är för dig som är ny i Sverige.
Du har fått uppehållstillstånd.
Du är flykting.
Du lär dig svenska.
Du lär dig om Sverige.
Du får hjälp att hitta jobb.
Du kan få praktik.
Du kan få tolk.
Du kan få pengar.
Pengarna heter etableringsersättning.
Programmet tar högst två år.
Gå till Arbetsförmedlingen och skriv in dig.`,
      },
      en: {
        title: 'Introduction programme for new arrivals (etableringsprogrammet)',
        summary:
          'Up to two years of Swedish, civic orientation and steps towards work, for people who have got a residence permit as a refugee. Your plan builds on what you already know.',
        description: `Your first time in Sweden is filled with what takes you into work or education as fast as possible. The Public Employment Service (Arbetsförmedlingen) finds out what you have studied and worked with. Then you get a full-time schedule.

- SFI, Swedish for immigrants, run by the municipality.
- Civic orientation (samhällsorientering), often in your own language: work, school, health care and rights.
- Work experience, language practice and support from a supervisor.
- Help to have a foreign degree assessed.
- Adult education if you have little schooling. Some people are then required to apply for studies.`,
        forWhom:
          'Refugees, people with subsidiary protection and their close relatives, about 20 to 65 years old, who have recently got a residence permit and are registered in a municipality.',
        howToGetIt: `1. Register at Arbetsförmedlingen as soon as you have your permit and address. Bring your card and papers about school and work.
2. Ask for an interpreter when you book.
3. You make a plan together, and Arbetsförmedlingen decides.
4. Apply for introduction benefit (etableringsersättning) at Försäkringskassan.`,
        notFor:
          'Asylum seekers, EU citizens and people who came for work or studies are not covered. They can still look for work with Arbetsförmedlingen.',
        goodToKnow:
          'It lasts at most 24 months. With children or if you live alone you can apply for extra money. You must report your activities every month.',
      },
    },
  },
  {
    id: 'sius',
    area: 'country',
    provider: { name: 'Arbetsförmedlingen', type: 'arbetsformedlingen' },
    targetGroups: [
      'unga-med-funktionsnedsattning',
      'psykisk-funktionsnedsattning',
      'npf',
      'intellektuell-funktionsnedsattning',
    ],
    needs: ['hitta-arbete', 'behalla-arbete', 'prova-arbete'],
    methods: ['supported-employment', 'coachning', 'efterstod'],
    forms: ['individuell', 'pa-plats', 'deltid'],
    intakeRoutes: ['via-arbetsformedlingen'],
    incomeTypes: [],
    languages: ['sv', 'tolk', 'swl'],
    funding: ['statlig', 'gratis'],
    ages: [16, null],
    places: 'limited',
    cost: 'Kostar inget',
    openingHours: 'Måndag–fredag 9–16',
    texts: {
      sv: {
        title: 'SIUS – särskilt stöd på arbetsplatsen',
        summary:
          'En SIUS-konsulent följer med dig ut på jobbet. Du får tid att lära dig i din takt, och arbetsgivaren får råd om hur det ska fungera.',
        description: `SIUS står för särskilt introduktions- och uppföljningsstöd. Poängen är att träna där jobbet finns och inte i en kurs. Din konsulent känner arbetsgivare och vågar fråga det du själv tycker är svårt.

- Samtal om vad du är bra på och vad du behöver för att orka.
- Hjälp att hitta en plats och lägga upp arbetsdagen.
- Introduktion på jobbet, där konsulenten är med så mycket som det behövs.
- Råd till chef och kollegor om instruktioner, ljud, pauser och tempo.
- Stöd som trappas ner när du blir tryggare.
- Uppföljning minst ett år efter att du har fått anställning.`,
        forWhom:
          'Du har en funktionsnedsättning, till exempel adhd, autism, psykisk sjukdom eller intellektuell funktionsnedsättning, och behöver mer stöd än vanlig introduktion för att klara ett jobb.',
        howToGetIt: `1. Skriv in dig på Arbetsförmedlingen och berätta om funktionsnedsättningen. Det är frivilligt, men behövs för SIUS.
2. Be om en bedömning av om SIUS passar.
3. Ni träffas, du och konsulenten, och börjar leta arbetsplats.`,
        notFor:
          'Stödet är inget boendestöd och ingen daglig verksamhet. Behöver du något att göra på dagarna men inte lönearbete finns LSS och kommunens sysselsättning. Har du ett jobb där det krisar kan SIUS ändå hjälpa, så fråga.',
        goodToKnow:
          'Introduktionen varar ofta upp till ett halvår. Under den tiden kan du ha praktik med aktivitetsstöd, och sedan lön. SIUS går bra att kombinera med lönebidrag. Kön till en konsulent varierar över landet.',
        easyRead: `Du har svårt att få ett jobb.
Du har en funktionsnedsättning.
Då kan du få SIUS.
En person hjälper dig.
Personen heter SIUS-konsulent.
Ni letar efter ett jobb.
Konsulenten följer med dig till jobbet.
Du får lära dig i lugn takt.
Chefen får också råd.
Hjälpen blir mindre när det går bra.
Det kostar inget.
Fråga Arbetsförmedlingen om SIUS.`,
      },
    },
  },
  {
    id: 'lonebidrag',
    area: 'country',
    provider: { name: 'Arbetsförmedlingen', type: 'arbetsformedlingen' },
    targetGroups: [
      'rorelse-syn-horsel',
      'psykisk-funktionsnedsattning',
      'npf',
      'langvarig-smarta',
      'forvarvad-hjarnskada',
    ],
    needs: ['behalla-arbete', 'hitta-arbete'],
    methods: ['lonestod', 'kartlaggning'],
    forms: ['individuell', 'pa-plats', 'deltid'],
    intakeRoutes: ['via-arbetsformedlingen', 'via-arbetsgivare'],
    incomeTypes: [],
    languages: ['sv', 'tolk', 'swl'],
    funding: ['statlig', 'gratis'],
    ages: [16, null],
    places: 'unlimited',
    cost: 'Kostar inget för dig. Du får lön',
    texts: {
      sv: {
        title: 'Lönebidrag',
        summary:
          'Staten betalar en del av lönen när en arbetsgivare anställer dig som har nedsatt arbetsförmåga. Du får lön och villkor enligt kollektivavtal, och jobbet anpassas.',
        description: `Lönebidraget är till för dem som kan jobba men inte lika fort eller lika mycket som kollegorna, till exempel för att du har adhd, svår värk, dålig syn eller har haft en stroke. Arbetsgivaren får ersättning, du får en riktig anställning.

- Lön som en ny kollega i samma yrke skulle ha haft.
- Arbetsuppgifter som anpassas efter vad du klarar.
- En handlingsplan som följs upp och ändras när du utvecklas.
- Tre former: för att utvecklas i arbetet, för en vanlig anställning eller för ett tryggare jobb på längre sikt.
- Stöd av en arbetsförmedlare och ibland en SIUS-konsulent.`,
        forWhom:
          'Personer som har en funktionsnedsättning som gör att arbetsförmågan är nedsatt, både arbetslösa och de som redan har jobb men inte orkar behålla det utan ändringar.',
        howToGetIt: `1. Skriv in dig på Arbetsförmedlingen och be om en utredning av din arbetsförmåga. Ta med läkarutlåtande om du har.
2. Hitta en arbetsgivare, själv eller med hjälp.
3. Arbetsgivaren ansöker innan anställningen börjar.
4. Arbetsförmedlingen bestämmer hur stort bidraget blir och hur länge det gäller.`,
        notFor:
          'Den som bara är arbetslös utan funktionsnedsättning kan i stället få nystartsjobb eller introduktionsjobb. Ett redan påbörjat jobb får bara i vissa fall stöd i efterhand.',
        goodToKnow:
          'Beslutet gäller en tid i taget och kan förlängas. Du tjänar in pension och semester som andra. Får du sjukersättning eller aktivitetsersättning, prata med Försäkringskassan innan du skriver på.',
        easyRead: `Du har en funktionsnedsättning.
Du kan arbeta.
Du kan inte arbeta lika snabbt som andra.
Då kan en arbetsgivare få lönebidrag.
Staten betalar en del av lönen.
Du får hela lönen.
Jobbet passar dig.
Arbetsgivaren ansöker.
Arbetsförmedlingen bestämmer.
Fråga Arbetsförmedlingen om lönebidrag.`,
      },
      en: {
        title: 'Wage subsidy (lönebidrag)',
        summary:
          'The state pays part of the wage when an employer hires you and your work capacity is reduced. You get a real wage, and the job is adapted.',
        description: `The subsidy is for people who can work but not as fast or as much as their colleagues, for example because of ADHD, severe pain, poor sight or a stroke. The employer gets money, you get a real job.

- The pay a new colleague in the same occupation would have.
- Tasks that are adapted to what you manage.
- A plan that is followed up and changed as you develop.
- Three kinds: to develop at work, for ordinary employment, or for more secure work in the long run.
- Support from an employment officer and sometimes a SIUS consultant.`,
        forWhom:
          'People with a disability that reduces their capacity to work, both unemployed people and those who have a job they cannot keep without changes.',
        howToGetIt: `1. Register with Arbetsförmedlingen and ask for an assessment of your work capacity.
2. Find an employer, on your own or with help.
3. The employer applies before the job starts.
4. Arbetsförmedlingen decides how much and for how long.`,
        notFor:
          'If you are unemployed without a disability, ask about a new start job (nystartsjobb) or introduction job (introduktionsjobb).',
        goodToKnow:
          'If you receive sickness or activity compensation (sjukersättning or aktivitetsersättning), talk with Försäkringskassan before you sign.',
      },
    },
  },
  {
    id: 'hjalpmedel-arbetet',
    area: 'country',
    provider: { name: 'Arbetsförmedlingen', type: 'arbetsformedlingen' },
    targetGroups: ['rorelse-syn-horsel', 'npf', 'forvarvad-hjarnskada', 'langvarig-smarta'],
    needs: ['hjalpmedel', 'behalla-arbete'],
    methods: ['kartlaggning', 'radgivning'],
    forms: ['individuell', 'pa-plats', 'digital'],
    intakeRoutes: ['via-arbetsformedlingen', 'via-forsakringskassan', 'via-arbetsgivare'],
    incomeTypes: [],
    languages: ['sv', 'tolk', 'swl'],
    funding: ['statlig', 'gratis'],
    ages: [16, null],
    places: 'unlimited',
    cost: 'Kostar inget för dig',
    texts: {
      sv: {
        title: 'Hjälpmedel på arbetet',
        summary:
          'Skärmförstoring, hörselutrustning, en specialstol eller ett program som läser upp text: utrustning för att du ska kunna göra ditt jobb trots en funktionsnedsättning.',
        description: `Ibland är det inte du som behöver ändra dig utan arbetsplatsen. En utredare tittar på hur du arbetar och föreslår hjälpmedel eller anpassning som du får tillgång till genom bidrag eller lån.

- Tekniska hjälpmedel, till exempel punktskrift, talsyntes, hörselslinga eller specialmöbler.
- Stöd för minne och planering om du lätt tappar tråden.
- Ombyggnad av lokal, dörr eller maskin.
- Personligt biträde: en kollega eller annan som hjälper dig med vissa moment.
- Utprovning på plats och genomgång med chefen.`,
        forWhom:
          'Anställda, egenföretagare och praktikanter med funktionsnedsättning. Även du som ska börja jobba efter en tid utan arbete.',
        howToGetIt: `1. Är du arbetslös, i praktik eller i början av en anställning: kontakta Arbetsförmedlingen.
2. Har du haft jobbet i mer än ett år: ansök hos Försäkringskassan.
3. Berätta vilka arbetsuppgifter som är svåra. Ofta behövs intyg från vården.
4. En utredning visar vad som hjälper, och du får ett beslut innan något köps.`,
        notFor:
          'Ett höj- och sänkbart bord eller en vanlig ergonomisk mus är arbetsgivarens ansvar enligt arbetsmiljölagen. Hjälpmedel hemma söker du genom vården.',
        goodToKnow:
          'Ansök innan du köper, för i efterhand brukar det bli nej. Byter du arbetsplats kan en del följa med. Både du och arbetsgivaren kan söka.',
      },
    },
  },
  {
    id: 'samhall',
    area: 'country',
    provider: { name: 'Arbetsförmedlingen', type: 'arbetsformedlingen' },
    targetGroups: [
      'psykisk-funktionsnedsattning',
      'intellektuell-funktionsnedsattning',
      'npf',
      'rorelse-syn-horsel',
    ],
    needs: ['hitta-arbete', 'behalla-arbete'],
    methods: ['lonestod', 'arbetsprovning'],
    forms: ['pa-plats', 'individuell', 'deltid'],
    intakeRoutes: ['via-arbetsformedlingen'],
    incomeTypes: [],
    languages: ['sv', 'sv-lattlast', 'tolk', 'swl'],
    funding: ['statlig', 'gratis'],
    ages: [18, null],
    places: 'limited',
    cost: 'Kostar inget. Du får lön',
    texts: {
      sv: {
        title: 'Arbete på Samhall',
        summary:
          'Ett riktigt jobb med lön och kollegor i det statliga företaget Samhall, för dig som har en funktionsnedsättning och inte får plats på den vanliga arbetsmarknaden.',
        description: `Samhall städar, packar, sköter tvätt, plockar varor på lager och arbetar i butik och industri. Jobbet väljs efter vad du klarar, och du får lära dig i egen takt av en chef som är van vid olika behov.

- Lön enligt kollektivavtal, semester och försäkringar.
- Introduktion, utbildning på jobbet och tydliga instruktioner.
- Arbetstid som kan vara kortare om du inte orkar heltid.
- Arbetskamrater och en fast punkt i veckan.
- Möjlighet att prova jobb hos kunder och gå vidare till en annan arbetsgivare.
- Rätt att komma tillbaka under en tid om det nya jobbet inte håller.`,
        forWhom:
          'Du har en funktionsnedsättning som kraftigt begränsar din arbetsförmåga, och andra stöd som lönebidrag har inte räckt. Många har intellektuell eller psykisk funktionsnedsättning eller autism.',
        howToGetIt: `1. Skriv in dig på Arbetsförmedlingen. Du kan inte söka direkt hos Samhall till de här platserna.
2. Arbetsförmedlingen utreder din arbetsförmåga och bedömer om Samhall är rätt.
3. Samhall erbjuder ett jobb när det finns en plats som passar.
4. Ni provar och följer upp hur det går.`,
        notFor:
          'Kan du arbeta med lönebidrag hos en annan arbetsgivare går det först. Orkar du inte lönearbete alls finns daglig verksamhet enligt LSS eller kommunens sysselsättning.',
        goodToKnow:
          'Jobbet är ofta fysiskt, så fråga vilka uppgifter som gäller innan du tackar ja. Har du sjukersättning eller aktivitetsersättning måste Försäkringskassan veta. Väntan på plats kan vara lång.',
        easyRead: `Samhall är ett företag.
Det ägs av staten.
Där arbetar många med funktionsnedsättning.
Du får lön.
Du får arbetskamrater.
Du kan arbeta med städning.
Du kan arbeta med att packa saker.
Du får lära dig i lugn takt.
Du kan jobba mindre än heltid.
Arbetsförmedlingen bestämmer om du får komma.
Prata med din arbetsförmedlare.`,
      },
    },
  },
  {
    id: 'nystartsjobb',
    area: 'country',
    provider: { name: 'Arbetsförmedlingen', type: 'arbetsformedlingen' },
    targetGroups: [
      'langtidsarbetslosa',
      'nyanlanda',
      'langtidssjukskrivna',
      'langvarigt-forsorjningsstod',
      'kriminalitet',
    ],
    needs: ['hitta-arbete'],
    methods: ['lonestod'],
    forms: ['pa-plats', 'individuell'],
    intakeRoutes: ['via-arbetsgivare'],
    incomeTypes: [],
    languages: ['sv', 'tolk'],
    funding: ['statlig', 'gratis'],
    ages: [20, null],
    places: 'unlimited',
    cost: 'Kostar inget för dig. Du får lön',
    texts: {
      sv: {
        title: 'Nystartsjobb',
        summary:
          'Arbetsgivare som anställer någon som varit borta från arbetslivet länge kan få bidrag till lönen. Det gör dig lättare att anställa, och du får vanlig lön.',
        description: `Säg till på intervjun att du kan få nystartsjobb. För ett litet företag kan det avgöra saken. Du söker jobb som alla andra, och stödet kommer först när en arbetsgivare vill ha dig.

- Lön och villkor enligt kollektivavtal eller liknande.
- Heltid eller deltid, tillsvidare eller för en begränsad tid.
- Bidraget går till arbetsgivaren. Du märker det inte på lönebeskedet.
- Längre tid utan arbete kan ge arbetsgivaren stöd längre tid.

Stödet är öppet för många branscher: restaurang, städ, bygg, omsorg, lager, kontor.`,
        forWhom:
          'Du som varit arbetslös, sjukskriven eller levt på försörjningsstöd ungefär ett år, eller ett halvår om du är under 25. Du som är ny i Sverige eller nyligen släppts efter ett längre fängelsestraff kan också omfattas.',
        howToGetIt: `1. Testa på Arbetsförmedlingens webbplats om du kan få nystartsjobb och be om hjälp om du är osäker.
2. Leta jobb och visa arbetsgivaren att du uppfyller kraven.
3. Arbetsgivaren ansöker hos Arbetsförmedlingen innan du börjar.
4. Vänta på beslutet innan du säger upp annat stöd.`,
        notFor:
          'Du kan inte få stödet till ett jobb du redan har. Behöver du anpassning på grund av en funktionsnedsättning är lönebidrag bättre.',
        goodToKnow:
          'Det finns gränser för hur länge bidraget betalas och hur hög lön det räknas på. Be arbetsgivaren svara tydligt på vad som händer när stödet tar slut. Fråga också a-kassan hur jobbet räknas hos dem.',
      },
      en: {
        title: 'New start job (nystartsjobb)',
        summary:
          'Employers who hire someone who has been away from working life for a long time can get part of the wage paid. That makes you easier to hire, on ordinary pay.',
        description: `Mention at the interview that you may qualify for a new start job. For a small company it can decide the matter. You look for a job like everyone else, and the support comes when an employer wants you.

- Pay and conditions as in a collective agreement or similar.
- Full or part time, permanent or for a limited time.
- The money goes to the employer. You do not notice it on your payslip.
- The longer you were out of work, the longer the employer may get support.`,
        forWhom:
          'You have been unemployed, on sick leave or living on social assistance (försörjningsstöd) for about a year, or about half a year if you are under 25. Newcomers in the introduction programme can qualify as well.',
        howToGetIt: `1. Check with Arbetsförmedlingen whether you qualify.
2. Look for a job and show the employer that you meet the conditions.
3. The employer applies to Arbetsförmedlingen before you start.`,
        notFor:
          'It is not for a job you already have. If you need adaptations because of a disability, a wage subsidy (lönebidrag) is better.',
        goodToKnow:
          'Ask the employer what happens when the support ends, and ask your unemployment fund (a-kassa) how the job counts.',
      },
    },
  },
  {
    id: 'introduktionsjobb',
    area: 'country',
    provider: { name: 'Arbetsförmedlingen', type: 'arbetsformedlingen' },
    targetGroups: ['langtidsarbetslosa', 'nyanlanda'],
    needs: ['hitta-arbete', 'prova-arbete'],
    methods: ['lonestod', 'mentorskap'],
    forms: ['pa-plats', 'individuell'],
    intakeRoutes: ['via-arbetsformedlingen', 'via-arbetsgivare'],
    incomeTypes: [],
    languages: ['sv', 'tolk'],
    funding: ['statlig', 'gratis'],
    ages: [20, null],
    places: 'unlimited',
    cost: 'Kostar inget. Du får lön',
    texts: {
      sv: {
        title: 'Introduktionsjobb',
        summary:
          'En anställning där du får lära dig jobbet med en handledare vid din sida. Arbetsgivaren får mycket av lönen betald och ger dig stöd i gengäld.',
        description: `Introduktionsjobb är ett mellanting mellan praktik och vanligt arbete. Du har lön, men du har också rätt att få tid att lära dig. Tanken är att du ska kunna fortsätta på platsen eller få nästa jobb.

- En utsedd handledare på arbetsplatsen.
- Lön enligt eller i nivå med kollektivavtal.
- Möjlighet att gå utbildning, till exempel SFI, svenska för invandrare, på en del av arbetstiden.
- Uppföljning från Arbetsförmedlingen under tiden.
- Arbetsplatser hos både privata företag, kommuner och föreningar.`,
        forWhom:
          'Du som har varit arbetslös länge eller är ny i Sverige och behöver en arbetsgivare som vågar satsa på dig. Du är oftast med i jobb- och utvecklingsgarantin eller etableringsprogrammet, eller har varit utan jobb lika länge.',
        howToGetIt: `1. Säg till din arbetsförmedlare att du vill ha ett introduktionsjobb.
2. Hitta en arbetsgivare, själv eller med Arbetsförmedlingens hjälp.
3. Arbetsgivaren ansöker, och Arbetsförmedlingen prövar både dig och platsen.
4. När beslutet finns kan du skriva på anställningen.`,
        notFor:
          'Har du jobbat nyligen får du sällan detta stöd. Är det din hälsa eller en funktionsnedsättning som hindrar dig kan lönebidrag vara rätt väg.',
        goodToKnow:
          'Stödet beviljas ofta för ett år i taget och kan ibland förlängas. Anställningen räknas inte alltid mot a-kassan, så fråga innan du tackar ja. Det är inte arbetsgivaren som väljer vem som får stöd utan Arbetsförmedlingen.',
      },
      en: {
        title: 'Introduction job (introduktionsjobb)',
        summary:
          'A job where you learn with a supervisor at your side. The employer has much of the wage paid and gives you support in return.',
        description: `An introduction job is between a placement and ordinary work. You are paid, but you also have the right to time to learn. The idea is that you can stay on or go on to the next job.

- A named supervisor at the workplace.
- Pay in line with the collective agreement.
- The chance to study for part of your working hours, for example Swedish (SFI).
- Follow-up by Arbetsförmedlingen, the Public Employment Service.
- Workplaces in private companies, municipalities and associations.`,
        forWhom:
          'People who have been unemployed for a long time or are new in Sweden and need an employer who dares to invest in them.',
        howToGetIt: `1. Tell your employment officer that you want an introduction job.
2. Find an employer, on your own or with help.
3. The employer applies, and Arbetsförmedlingen examines both you and the place.`,
        notFor:
          'If you have worked recently you will seldom get this support. If health or a disability is what stops you, ask about a wage subsidy (lönebidrag).',
        goodToKnow:
          'Support is often granted for a year at a time. The job does not always count towards unemployment benefit (a-kassa), so ask before you accept.',
      },
    },
  },
];
