import type { Kind } from '../kind.ts';

export const healthCare: Kind[] = [
  {
    id: 'vardcentral',
    area: 'municipality',
    provider: { name: 'Vårdcentralerna i {kommun}, {regionen}', type: 'region' },
    targetGroups: ['sjukskrivna', 'psykisk-ohalsa', 'langvarig-smarta', 'utmattning'],
    needs: ['psykiskt-maende', 'fysisk-halsa', 'smarthantering'],
    methods: ['samtalsstod', 'radgivning', 'rehabkoordinering'],
    forms: ['individuell', 'pa-plats', 'digital', 'telefon-chatt'],
    intakeRoutes: ['egen-anmalan', 'anhorig-kontakt'],
    incomeTypes: [],
    languages: ['sv', 'en', 'tolk'],
    funding: ['regional', 'egen-avgift'],
    ages: [null, null],
    places: 'unlimited',
    cost: 'Patientavgift, högkostnadsskydd gäller',
    openingHours: 'Måndag–fredag 8–17',
    texts: {
      sv: {
        title: 'Vårdcentral',
        summary: `Börja här när kroppen eller psyket inte mår bra. Du träffar läkare, sköterska, fysioterapeut eller kurator och kan få remiss vidare.`,
        description: `Ont i ryggen, dålig sömn, ångest eller en knöl som oroar: vårdcentralen är vägen in till det mesta i vården. Du väljer själv var du vill vara listad, alltså vilken vårdcentral som är din.

- Undersökning, prover och medicin.
- Samtal med kurator eller psykolog när du är stressad, ledsen eller inte orkar.
- Fysioterapeut eller arbetsterapeut när det gör ont eller vardagen är tung.
- Hjälp att sluta röka, dricka mindre eller röra dig mer.
- Läkarintyg om du inte kan arbeta.
- Remiss till psykiatrin, smärtrehabilitering eller annan specialist.`,
        forWhom: `Alla i {kommun}, i alla åldrar. Kom i god tid: du behöver inte vara jättesjuk för att söka.`,
        howToGetIt: `1. Ring vårdcentralen eller boka via 1177. En sköterska frågar hur du mår.
2. Du får ett råd eller en tid. Kontakt ska du få samma dag.
3. Ta med legitimation och en lista på dina mediciner. Be om tolk när du bokar.`,
        notFor: `Ring 112 vid allvarlig olycka, bröstsmärta eller tecken på stroke. På kvällar och helger ger 1177 råd om jourmottagning. Vid svår psykisk sjukdom kan du söka direkt till psykiatrin.`,
        goodToKnow: `Behöver du träffa någon för en medicinsk bedömning ska du få det inom tre dagar, enligt vårdgarantin. Barn och unga betalar oftast inget. När du har betalat ett visst belopp på ett år får du frikort. Asylsökande och personer utan papper har rätt till vård som inte kan vänta, och barn har samma rätt som andra barn.`,
        easyRead: `Mår du dåligt i kroppen?
Är du ledsen eller stressad?
Ring till vårdcentralen.
Där arbetar läkare och sköterskor.
Där finns ofta en kurator.
De undersöker dig.
De kan ge dig medicin.
De kan skriva intyg till jobbet.
Du kan få tolk.
Du betalar en avgift.
Barn betalar oftast inget.
Ring 112 om det är akut.`,
      },
      en: {
        title: 'Health centre (vårdcentral)',
        summary: `Start here when your body or mind is unwell. You see a doctor, nurse, physiotherapist or counsellor and can be referred to a specialist.`,
        description: `Back pain, poor sleep, anxiety or a lump that worries you: the health centre is the way into most Swedish health care. You choose which centre you want to register with (lista dig).

- Examination, tests and medicine.
- Talks with a counsellor or psychologist when you are stressed, sad or cannot cope.
- A physiotherapist or occupational therapist when you are in pain or daily life is hard.
- Help to stop smoking, drink less or move more.
- A medical certificate (läkarintyg) if you cannot work.
- Referral to psychiatry, pain rehabilitation or another specialist.`,
        forWhom: `Everyone in {kommun}, of all ages. You do not have to be very ill to ask for help.`,
        howToGetIt: `1. Call the health centre or book through 1177. A nurse asks how you are.
2. You get advice or an appointment.
3. Bring your ID and a list of your medicines. Ask for an interpreter when you book: it is free.`,
        notFor: `Call 112 for a serious accident, chest pain or signs of stroke. In the evening and at weekends, 1177 tells you where to go.`,
        goodToKnow: `You pay a patient fee, up to a limit for one year. Children usually pay nothing. Asylum seekers and people without papers have the right to care that cannot wait.`,
      },
    },
  },
  {
    id: 'rehabkoordinator',
    area: 'municipality',
    provider: { name: 'Rehabkoordinatorerna i primärvården, {regionen}', type: 'region' },
    targetGroups: ['sjukskrivna', 'langtidssjukskrivna', 'utmattning', 'langvarig-smarta'],
    needs: ['ater-i-arbete', 'samordning', 'behalla-arbete'],
    methods: ['rehabkoordinering', 'kartlaggning'],
    forms: ['individuell', 'telefon-chatt', 'digital', 'pa-plats'],
    intakeRoutes: ['via-varden', 'egen-anmalan'],
    incomeTypes: [],
    languages: ['sv', 'tolk'],
    funding: ['regional', 'egen-avgift'],
    ages: [16, 67],
    places: 'unlimited',
    cost: 'Ingår ofta, ibland patientavgift',
    openingHours: 'Måndag–fredag 8–16',
    texts: {
      sv: {
        title: 'Rehabkoordinator i vården',
        summary: `En person på din vårdmottagning som håller i trådarna när du är sjukskriven och pratar med chef, Försäkringskassa och läkare ihop med dig.`,
        description: `Många sjukskrivna får själva springa mellan läkaren, chefen och Försäkringskassan. Rehabkoordinatorn hjälper dig att få ordning på det, så att du kan lägga kraften på att bli frisk.

- Ett samtal om vad som hindrar dig från att arbeta, också sådant som inte är sjukdom.
- En plan med små steg, till exempel att börja på 25 procent.
- Möte med din arbetsgivare om anpassningar av uppgifter och tider.
- Avstämning med Försäkringskassan eller Arbetsförmedlingen så att alla vet vad som gäller.
- Förklaring av ord i intyg och beslut.

Koordinatorn är din kontakt i vården men behandlar inte sjukdomen.`,
        forWhom: `Du som är sjukskriven, eller på väg att bli det, och behöver extra stöd för att kunna gå tillbaka till jobbet eller börja söka arbete. Både du som har en anställning och du som är arbetslös kan få hjälp.`,
        howToGetIt: `1. Fråga din läkare eller ring mottagningen och säg att du vill prata med rehabkoordinatorn.
2. Ni ses eller hörs och går igenom din situation.
3. Du säger ja eller nej till att koordinatorn kontaktar andra.`,
        notFor: `Koordinatorn bestämmer inte om sjukpenning och kan inte skriva läkarintyg. Är du missnöjd med ett beslut frågar du Försäkringskassan hur du begär omprövning.`,
        goodToKnow: `Regionen ska erbjuda detta enligt en lag från 2019 om koordineringsinsatser för sjukskrivna patienter. Inget sägs till chefen utan ditt samtycke. Stödet varar ofta några månader.`,
        easyRead: `Är du sjukskriven?
En rehabkoordinator kan hjälpa dig.
Hon eller han arbetar i vården.
Ni gör en plan tillsammans.
Planen handlar om jobb.
Ni tar små steg.
Koordinatorn kan prata med din chef.
Koordinatorn kan prata med Försäkringskassan.
Du måste säga ja först.
Fråga din läkare.`,
      },
    },
  },
  {
    id: 'psykiatrisk-oppenvard',
    area: 'county',
    provider: { name: 'Psykiatrin, {regionen}', type: 'region' },
    targetGroups: ['psykisk-funktionsnedsattning', 'psykisk-ohalsa', 'npf'],
    needs: ['psykiskt-maende', 'kartlagga-formaga'],
    methods: ['samtalsstod', 'gruppverksamhet', 'kartlaggning', 'sip'],
    forms: ['individuell', 'grupp', 'pa-plats', 'digital'],
    intakeRoutes: ['egen-anmalan', 'via-varden'],
    incomeTypes: [],
    languages: ['sv', 'en', 'tolk', 'swl'],
    funding: ['regional', 'egen-avgift'],
    ages: [18, null],
    places: 'limited',
    cost: 'Patientavgift, högkostnadsskydd gäller',
    openingHours: 'Måndag–fredag 8–16.30',
    texts: {
      sv: {
        title: 'Psykiatrisk öppenvård för vuxna',
        summary: `Specialistvård när du mår så dåligt psykiskt att vårdcentralen inte räcker: utredning, samtal, medicin och ett team runt dig.`,
        description: `På en psykiatrisk mottagning bor du hemma och kommer på besök. Läkare, psykolog, sköterska, kurator och arbetsterapeut arbetar tillsammans. Ni tar reda på vad som är fel och gör en vårdplan som du är med och bestämmer om.

- Bedömning och diagnos, till exempel vid bipolär sjukdom, psykos, svår depression eller tvång.
- Utredning av adhd eller autism när besvären är stora.
- Terapi enskilt eller i grupp.
- Medicin och uppföljning av hur den fungerar.
- Kunskap för dig och dina närstående.
- En samordnad individuell plan (SIP) med kommunen när du behöver boendestöd, ekonomi eller sysselsättning.`,
        forWhom: `Du som är 18 år eller äldre och har svåra eller långvariga psykiska besvär. Kanske hör du röster, har tankar på att dö eller går aldrig ut för att ångesten är så stark.`,
        howToGetIt: `1. Be vårdcentralen om en remiss, eller skriv en egen vårdbegäran på 1177 eller på papper.
2. Mottagningen läser och svarar om du får en tid eller ska få hjälp på ett annat ställe.
3. Vid första besöket berättar du om ditt liv och dina besvär. Ta gärna med någon.`,
        notFor: `Vid lättare oro, sorg, stress eller sömnproblem börjar du hos vårdcentralen. Har du bråttom för att du tänker skada dig: åk till psykiatrisk akutmottagning eller ring 112.`,
        goodToKnow: `Väntan kan bli lång, särskilt till utredningar. Enligt vårdgarantin ska ett första besök hos specialist erbjudas inom 90 dagar: fråga regionen om hjälp ifall det drar ut. Tolk kostar inget. Vården kan fortsätta i år om du behöver det.`,
        easyRead: `Mår du mycket dåligt psykiskt?
Hör du röster?
Är du rädd nästan hela tiden?
Orkar du inte göra något?
Då kan psykiatrin hjälpa dig.
Du bor hemma.
Du kommer på besök.
Du träffar läkare och psykolog.
Du kan få samtal.
Du kan få medicin.
Du kan få tolk.
Du kan söka själv på 1177.
Är det akut? Ring 112.`,
      },
      en: {
        title: 'Psychiatric outpatient care for adults (psykiatrisk öppenvård)',
        summary: `Specialist care when you feel so bad mentally that the health centre is not enough: assessment, talks, medicine and a team around you.`,
        description: `You live at home and come for visits. Doctors, psychologists, nurses, counsellors and occupational therapists work together. You find out what is wrong and make a care plan that you help to decide on.

- Assessment and diagnosis, for example of bipolar disorder, psychosis, severe depression or trauma after war and torture.
- Assessment of ADHD or autism when the difficulties are great.
- Therapy, alone or in a group.
- Medicine and follow-up of how it works.
- Information for you and those close to you.
- A joint plan (SIP) with the municipality when you need support at home, money or something to do.`,
        forWhom: `People aged 18 or over with severe or long-lasting mental health problems. Perhaps you hear voices, think about dying or never go out because the anxiety is so strong.`,
        howToGetIt: `1. Ask the health centre for a referral (remiss), or write your own request for care (egen vårdbegäran) through 1177 or on paper.
2. The clinic answers with an appointment or tells you where to go instead.
3. At the first visit you talk about your life and your problems. Interpreters are free, and you may bring someone.`,
        notFor: `For milder worry, grief, stress or sleep problems, start at the health centre. If you may hurt yourself, go to a psychiatric emergency department or call 112.`,
        goodToKnow: `The wait can be long, especially for assessments. Care can continue for years if you need it.`,
      },
    },
  },
  {
    id: 'bup',
    area: 'county',
    provider: { name: 'Barn- och ungdomspsykiatrin (BUP), {regionen}', type: 'region' },
    targetGroups: ['unga-vuxna', 'foraldrar', 'npf', 'psykisk-ohalsa'],
    needs: ['psykiskt-maende', 'foraldrastod'],
    methods: ['samtalsstod', 'kartlaggning', 'gruppverksamhet', 'sip'],
    forms: ['individuell', 'grupp', 'pa-plats', 'digital', 'telefon-chatt'],
    intakeRoutes: ['egen-anmalan', 'anhorig-kontakt', 'via-varden', 'via-skola-kaa'],
    incomeTypes: [],
    languages: ['sv', 'en', 'tolk', 'swl'],
    funding: ['regional'],
    ages: [0, 17],
    places: 'limited',
    cost: 'Kostar oftast inget',
    openingHours: 'Måndag–fredag 8–16.30',
    texts: {
      sv: {
        title: 'Barn- och ungdomspsykiatri (BUP)',
        summary: `Vård för barn och unga under 18 år som mår mycket dåligt. Hela familjen får vara med och få råd om vad som hjälper hemma och i skolan.`,
        description: `Alla barn är ledsna ibland. När det går ut över skola, sömn, mat eller kompisar och inte ger sig kan BUP hjälpa. Där arbetar psykologer, läkare, kuratorer och sköterskor som är vana vid barn i olika åldrar.

- Bedömning av vad som ligger bakom till exempel depression, tvång, ätstörning eller självskada.
- Terapi, ensam, i grupp eller med familjen.
- Utredning av adhd och autism.
- Medicin när det behövs.
- Råd till föräldrar om vardag, skärmar, gränser och hemmasittande, när barnet inte kommer till skolan.
- Möten med skola och socialtjänst.`,
        forWhom: `Barn och ungdomar till och med 17 år, och deras föräldrar. Du som är ung kan höra av dig själv.`,
        howToGetIt: `1. Ring eller skriv till BUP via 1177. Skolan, vårdcentralen eller första linjen kan också skicka en remiss.
2. En person frågar hur det är hemma, i skolan och med kompisar.
3. Ni får en tid, eller råd om ett annat ställe som passar bättre.`,
        notFor: `Vid lättare oro eller nedstämdhet är första linjen, elevhälsan eller ungdomsmottagningen rätt. Är det fara för livet ringer du 112 eller åker till BUP-akuten. Har du fyllt 18 vänder du dig till vuxenpsykiatrin.`,
        goodToKnow: `Du som är ung har rätt att få vara ensam med behandlaren, och det du säger behöver inte alltid föras vidare till föräldrarna. Räkna med väntetid för utredningar. Den som är hemma med sjukt barn kan ha rätt till tillfällig föräldrapenning.`,
        easyRead: `BUP hjälper barn och unga.
BUP betyder barn- och ungdomspsykiatri.
Du är under 18 år.
Du mår mycket dåligt.
Du får prata med någon som lyssnar.
Mamma eller pappa kan vara med.
Du får också prata ensam.
BUP kan prata med skolan.
Ni kan få tolk.
Det kostar oftast inget.
Ring eller skriv på 1177.`,
      },
      en: {
        title: 'Child and adolescent psychiatry (BUP)',
        summary: `Care for children and young people under 18 who feel very bad. The family takes part and gets advice on what helps at home and in school.`,
        description: `All children are sad sometimes. When it affects school, sleep, food or friends and does not pass, BUP can help. Psychologists, doctors, counsellors and nurses there are used to children of all ages.

- An assessment of what is behind depression, compulsions, eating disorders, self-harm or trauma.
- Therapy, alone, in a group or with the family.
- Assessment of ADHD and autism.
- Medicine when needed.
- Advice to parents about daily life, limits and children who do not go to school.
- Meetings with school and social services.`,
        forWhom: `Children and young people up to the age of 17, and their parents. Young people may make contact themselves.`,
        howToGetIt: `1. Call BUP or write through 1177. School, the health centre or first-line mental health care can also refer.
2. Someone asks how things are at home, in school and with friends. Ask for a free interpreter.
3. You get an appointment, or advice on a place that suits better.`,
        notFor: `For milder worry or low mood, try first-line care (första linjen), the school health team or the youth clinic. If a life is in danger, call 112.`,
      },
    },
  },
  {
    id: 'ungdomsmottagning',
    area: 'municipality',
    provider: { name: 'Ungdomsmottagningen i {kommun}', type: 'region' },
    targetGroups: ['unga-vuxna', 'psykisk-ohalsa'],
    needs: ['psykiskt-maende', 'fysisk-halsa', 'krisstod'],
    methods: ['samtalsstod', 'radgivning'],
    forms: ['individuell', 'pa-plats', 'drop-in', 'digital', 'telefon-chatt'],
    intakeRoutes: ['egen-anmalan', 'ingen-anmalan'],
    incomeTypes: [],
    languages: ['sv', 'en', 'tolk'],
    funding: ['regional', 'kommunal', 'gratis'],
    ages: [13, 22],
    places: 'unlimited',
    cost: 'Kostar inget',
    openingHours: 'Måndag–torsdag 9–17, drop-in tisdagar 14–16',
    texts: {
      sv: {
        title: 'Ungdomsmottagning',
        summary: `Barnmorska, kurator och ofta psykolog för dig som är ung. Fråga om sex, kropp, känslor, kärlek eller varför allt känns hopplöst.`,
        description: `Inget är för pinsamt här. Du kan komma om du har ont i magen av oro, inte får ur dig tankarna om ditt ex eller undrar om du är gravid. Du väljer själv vad du berättar.

- Preventivmedel, graviditetstest, akut-p-piller och hjälp vid abort.
- Test för könssjukdomar, även om du inte har några symtom.
- Samtal om stress, ångest, självkänsla, bråk hemma eller sexuella övergrepp.
- Frågor om kön, identitet och vem du blir kär i.
- Stöd om någon annan bestämmer över dig, till exempel om vem du får träffa.
- Kondomer utan kostnad.`,
        forWhom: `Du som är 13 till 22 år; på en del ställen gäller andra åldrar. Alla kön är välkomna, och du kan gå hit utan att föräldrarna vet.`,
        howToGetIt: `1. Boka tid på telefon eller via 1177, eller kom när det är drop-in.
2. Säg om du hellre vill träffa barnmorska eller kurator. Du kan ta med en kompis.
3. Behövs mer hjälp visar de vägen vidare.`,
        notFor: `Har du fyllt 23 går du till vårdcentralen eller barnmorskemottagningen. Mår du så dåligt att du inte vill leva: ring 112 eller 90101, eller kontakta psykiatrin direkt.`,
        goodToKnow: `Personalen har tystnadsplikt, men måste anmäla till socialtjänsten om en person under 18 far illa. Kallelsen kan skickas till mobilen i stället för hem. Det finns också en ungdomsmottagning på nätet genom 1177.`,
        easyRead: `Ungdomsmottagningen är för unga.
Du kan fråga om kroppen.
Du kan fråga om sex.
Du kan prata om du är ledsen.
Du kan få kondomer.
Du kan göra ett graviditetstest.
Du kan testa dig för sjukdomar.
Personalen berättar inte för dina föräldrar.
De måste berätta om du är i fara.
Det kostar inget.
Boka tid eller kom på drop-in.`,
      },
      en: {
        title: 'Youth clinic (ungdomsmottagning)',
        summary: `A midwife, a counsellor and often a psychologist for young people. Ask about sex, your body, feelings, love or why everything feels hopeless.`,
        description: `Nothing is too embarrassing here. You can come if your stomach hurts from worry, if you cannot stop thinking about your ex or if you wonder whether you are pregnant. You choose what to tell.

- Contraception, pregnancy tests, emergency pills and help with abortion.
- Tests for sexually transmitted infections, even without symptoms.
- Talks about stress, anxiety, self-esteem, fights at home or sexual abuse.
- Questions about gender, identity and who you fall in love with.
- Support if someone else decides whom you may meet or marry.
- Free condoms.`,
        forWhom: `Young people aged 13 to 22; other ages apply in some places. All genders are welcome, and you can come without your parents knowing.`,
        howToGetIt: `1. Book by phone or through 1177, or come during drop-in hours.
2. Say if you would rather see a midwife or a counsellor. You may bring a friend or ask for an interpreter.
3. If you need more help, they show you where to go.`,
        notFor: `If you are 23 or older, go to the health centre or a midwife clinic. If you do not want to live, call 112 or 90101.`,
        goodToKnow: `The staff have a duty of confidentiality, but they must tell social services if someone under 18 is being harmed.`,
      },
    },
  },
  {
    id: 'forsta-linjens-psykiatri',
    area: 'county',
    provider: { name: 'Första linjen för barns och ungas psykiska hälsa, {regionen}', type: 'region' },
    targetGroups: ['unga-vuxna', 'foraldrar', 'psykisk-ohalsa'],
    needs: ['psykiskt-maende', 'foraldrastod'],
    methods: ['samtalsstod', 'radgivning', 'gruppverksamhet'],
    forms: ['individuell', 'grupp', 'digital', 'telefon-chatt', 'pa-plats'],
    intakeRoutes: ['egen-anmalan', 'anhorig-kontakt', 'via-varden'],
    incomeTypes: [],
    languages: ['sv', 'en', 'tolk'],
    funding: ['regional'],
    ages: [6, 17],
    places: 'limited',
    cost: 'Kostar oftast inget för den som är under 18 år',
    openingHours: 'Måndag–fredag 8–16',
    texts: {
      sv: {
        title: 'Första linjen för barn och unga som mår dåligt',
        summary: `Tidig hjälp för barn och unga med oro, nedstämdhet, bråk eller sömnproblem. Du får några samtal innan det hinner växa sig stort.`,
        description: `Det heter första linjen för att det är första steget i vården, före BUP. Den kan ligga på en vårdcentral eller ha egna lokaler. Behandlarna är ofta psykologer och kuratorer och börjar med att lyssna på vad just du vill ska bli annorlunda.

- En bedömning på ett eller två samtal.
- En kort behandling, oftast mellan fem och tio gånger, ensam eller med föräldrar.
- Övningar att göra hemma, till exempel mot oro, rädslor eller utbrott.
- Internetbehandling och föräldrakurs på många håll.
- Hjälp att prata med skolan när det är svårt att gå dit.`,
        forWhom: `Barn och unga, ungefär 6 till 17 år, som har lätta eller medelsvåra besvär. Föräldrar som känner att de har tappat tråden får också råd.`,
        howToGetIt: `1. Ring eller skriv själv, eller be en förälder göra det. Ingen remiss behövs.
2. Ni får prata med en behandlare i telefon om vad som är svårt.
3. Sedan kommer ni på besök, ses på video eller blir visade till BUP, skola eller socialtjänst.`,
        notFor: `Vid självmordsplaner, svår ätstörning, psykos eller självskada som blir farlig ska ni kontakta BUP direkt eller ringa 112. Utredning av adhd och autism görs oftast på BUP.`,
        goodToKnow: `Barn under 18 år har rätt till en medicinsk bedömning inom tre dagar i primärvården. Den som är tillräckligt mogen kan söka och prata utan att föräldrarna får veta allt.`,
      },
      en: {
        title: 'First-line mental health care for young people (första linjen)',
        summary: `Early help for children and teenagers with worry, low mood, conflicts or sleep problems: a few talks before it grows into something bigger.`,
        description: `It is called first line because it is the first step in care, before child psychiatry (BUP). It may be part of a health centre or have rooms of its own. The staff are often psychologists and counsellors. They start by listening to what you want to change.

- An assessment in one or two talks.
- A short treatment, usually five to ten times, alone or with parents.
- Exercises to do at home, for example against worry, fears or outbursts.
- Internet treatment and parent courses in many places.
- Help to talk with the school when it is hard to go there.`,
        forWhom: `Children and teenagers, about 6 to 17 years old, with mild or moderate problems, and parents who need advice.`,
        howToGetIt: `1. Call or write yourself, or ask a parent to do it. No referral is needed.
2. You talk with a therapist on the phone. Ask for a free interpreter.
3. You come for a visit, meet on video or get help to reach BUP, the school or social services.`,
        notFor: `For suicide plans, a severe eating disorder, psychosis or dangerous self-harm, contact BUP at once or call 112.`,
      },
    },
  },
  {
    id: 'habilitering',
    area: 'county',
    provider: { name: 'Habiliteringen, {regionen}', type: 'region' },
    targetGroups: [
      'npf',
      'intellektuell-funktionsnedsattning',
      'rorelse-syn-horsel',
      'unga-med-funktionsnedsattning',
    ],
    needs: ['vardagsrutiner', 'hjalpmedel', 'kartlagga-formaga'],
    methods: ['samtalsstod', 'gruppverksamhet', 'utbildning', 'sip'],
    forms: ['individuell', 'grupp', 'pa-plats', 'i-hemmet', 'digital'],
    intakeRoutes: ['via-varden', 'egen-anmalan', 'anhorig-kontakt'],
    incomeTypes: [],
    languages: ['sv', 'sv-lattlast', 'swl', 'tolk'],
    funding: ['regional', 'egen-avgift'],
    ages: [null, null],
    places: 'limited',
    cost: 'Patientavgift för vuxna, oftast gratis för barn',
    openingHours: 'Måndag–fredag 8–16.30',
    texts: {
      sv: {
        title: 'Habilitering',
        summary: `Ett team som hjälper dig med autism, intellektuell eller fysisk funktionsnedsättning att få en vardag som fungerar, hemma, i skolan och på jobbet.`,
        description: `Ordet habilitering betyder att utveckla det man kan, när skadan eller funktionsnedsättningen har funnits med från början. Teamet består av till exempel arbetsterapeut, fysioterapeut, logoped, psykolog och kurator. Ni bestämmer mål ihop.

- Hjälp att få struktur på dagen, med scheman, påminnelser och lugnare miljö.
- Prova ut hjälpmedel, från rullstol till kognitiva hjälpmedel, alltså sådant som stödjer minne och tid.
- Träning i rörelse, tal och andra sätt att kommunicera.
- Samtal om diagnos, självbild, relationer och sexualitet.
- Kurser och grupper för dig, föräldrar och syskon.
- Råd till skola, boende och arbetsplats.`,
        forWhom: `Barn och vuxna med autism, intellektuell funktionsnedsättning, flerfunktionsnedsättning eller rörelsehinder, till exempel cerebral pares. Du som själv inte orkar söka kan be en god man eller anhörig.`,
        howToGetIt: `1. Be din läkare, BUP eller psykiatrin om en remiss, eller skriv en egen vårdbegäran.
2. Bifoga utredningen om du har den. Teamet läser och bedömer om de är rätt instans.
3. Vid första mötet berättar du vad du vill ska bli lättare.`,
        notFor: `Har du bara adhd är det oftast psykiatrin som ger behandlingen. Nedsatt syn eller hörsel utan annan funktionsnedsättning sköts av syncentral och hörselvård. Efter en hjärnskada som vuxen vänder du dig till rehabilitering.`,
        goodToKnow: `Man kommer i perioder, inte varje vecka i åratal. Lokalerna är tillgängliga, och du kan be om kortare möten, bilder eller att få frågorna innan. Personlig assistans, daglig verksamhet och boende enligt LSS söker du hos kommunen.`,
        easyRead: `Har du autism?
Har du svårt att lära dig saker?
Har du svårt att röra dig?
Habiliteringen kan hjälpa dig.
Där arbetar många yrken tillsammans.
De hjälper dig med vardagen.
De hjälper dig med hjälpmedel.
De kan prata med din skola.
De kan prata med ditt jobb.
Du kan ta med någon du litar på.
Personalen kan använda bilder.
Du kan söka själv.`,
      },
    },
  },
  {
    id: 'hjarnskaderehab',
    area: 'county',
    provider: { name: 'Rehabiliteringsmedicin, {regionen}', type: 'region' },
    targetGroups: ['forvarvad-hjarnskada', 'sjukskrivna', 'langtidssjukskrivna'],
    needs: ['ater-i-arbete', 'vardagsrutiner', 'kartlagga-formaga'],
    methods: ['kartlaggning', 'gruppverksamhet', 'rehabkoordinering', 'samtalsstod'],
    forms: ['individuell', 'grupp', 'pa-plats', 'i-hemmet', 'deltid'],
    intakeRoutes: ['via-varden'],
    incomeTypes: [],
    languages: ['sv', 'tolk'],
    funding: ['regional', 'egen-avgift'],
    ages: [18, 66],
    places: 'limited',
    cost: 'Patientavgift, högkostnadsskydd gäller',
    openingHours: 'Måndag–fredag 8–16',
    texts: {
      sv: {
        title: 'Rehabilitering efter hjärnskada',
        summary: `Träning och kunskap efter stroke, olycka eller annan hjärnskada. Teamet hjälper dig att hantera hjärntrötthet och komma tillbaka till vardag och jobb.`,
        description: `En hjärnskada syns sällan utanpå. Du kan se frisk ut men glömma vad du skulle göra, bli arg av buller och vara helt slut efter en halvtimme på mataffären. På dagrehabiliteringen tar teamet det på allvar.

- Bedömning av minne, uppmärksamhet, tal, rörelse och balans.
- Träning enskilt och i grupp, med vila inlagd.
- Strategier mot hjärntrötthet: planera, pausa, välja bort.
- Besök hemma eller på arbetsplatsen för att se vad som behöver anpassas.
- Samtal om sorg, identitet och relationer.
- Information till familj och chef om varför du inte är dig lik.`,
        forWhom: `Du i arbetsför ålder som har fått en skada på hjärnan, till exempel efter stroke, våld, trafikolycka, tumör eller syrebrist. Skadan kan vara ny eller några år gammal.`,
        howToGetIt: `1. Be läkaren på sjukhuset eller vårdcentralen skriva en remiss.
2. Du får komma på en bedömning, gärna med en närstående som minns åt dig.
3. Teamet och du sätter mål och bestämmer hur många dagar i veckan du ska komma.`,
        notFor: `I akut skede ges rehabiliteringen på sjukhuset. Den som främst behöver stöd i hemmet för lång tid kan söka boendestöd, hemtjänst eller insatser enligt LSS i kommunen.`,
        goodToKnow: `En period är vanligen 6–12 veckor och följs upp senare. Under tiden kan du ha sjukpenning eller rehabiliteringspenning från Försäkringskassan. Läkaren kan säga att du inte får köra bil en tid. Sjukresa går att söka om du inte kan åka buss.`,
        easyRead: `Har du fått en skada på hjärnan?
Du kan få träning.
Det heter rehabilitering.
Du tränar minne och tal.
Du tränar kroppen.
Du lär dig att spara på krafterna.
Du får vila mellan träningen.
Din familj kan vara med.
Teamet kan prata med din chef.
Be din läkare om en remiss.`,
      },
    },
  },
  {
    id: 'smartrehab',
    area: 'county',
    provider: { name: 'Smärt- och rehabiliteringscentrum, {regionen}', type: 'region' },
    targetGroups: ['langvarig-smarta', 'sjukskrivna', 'langtidssjukskrivna'],
    needs: ['smarthantering', 'ater-i-arbete', 'fysisk-halsa'],
    methods: ['multimodal-rehab', 'gruppverksamhet', 'samtalsstod'],
    forms: ['grupp', 'individuell', 'pa-plats', 'deltid'],
    intakeRoutes: ['via-varden'],
    incomeTypes: [],
    languages: ['sv', 'tolk'],
    funding: ['regional', 'egen-avgift'],
    ages: [18, 67],
    places: 'limited',
    cost: 'Patientavgift, högkostnadsskydd gäller',
    openingHours: 'Måndag–fredag 8–16',
    texts: {
      sv: {
        title: 'Smärtrehabilitering i team (MMR)',
        summary: `Ont varje dag i månader eller år? I multimodal rehabilitering (MMR) lär du dig leva mer och styras mindre av smärtan, med hjälp av ett helt team.`,
        description: `När värk i rygg, nacke eller hela kroppen blir långvarig hjälper sällan en spruta eller mer vila. I stället arbetar läkare, fysioterapeut, psykolog och arbetsterapeut ihop med dig på flera fronter samtidigt.

- Kunskap om hur smärta uppstår och varför den stannar kvar.
- Anpassad träning som höjs lite i taget, utan att du går bakåt efteråt.
- Övning i att fördela krafterna så att du inte gör allt på en bra dag.
- Psykologiskt stöd när du är rädd för att röra dig, sover dåligt eller känner dig misstrodd.
- Genomgång av mediciner.
- Plan för arbete, gärna med din chef.`,
        forWhom: `Du som har haft ont i mer än tre månader, där vanlig behandling inte har räckt och smärtan går ut över jobb, familj och humör. Fibromyalgi och whiplash är vanliga orsaker.`,
        howToGetIt: `1. Prata med läkaren på vårdcentralen, som utreder och skriver remiss.
2. Du fyller i frågor om hur du mår och träffar teamet för bedömning.
3. Passar det startar du, oftast i en grupp på sex till tio personer.`,
        notFor: `MMR botar inte smärtan. Det passar inte om du väntar på operation, har ett pågående missbruk eller är så deprimerad att du inte orkar delta: då behandlas det först. Enklare besvär tar du med fysioterapeuten på vårdcentralen.`,
        goodToKnow: `Vanligt är två till tre dagar i veckan under fem till tio veckor, med uppföljning efteråt. Fråga Försäkringskassan vad som gäller för sjukpenning eller rehabiliteringspenning innan du börjar. Grupperna hålls på svenska, men en del ger individuella program med tolk.`,
        easyRead: `Har du haft ont länge?
Orkar du inte arbeta för att det gör ont?
Du kan få hjälp av ett team.
Du lär dig om smärta.
Du tränar lite i taget.
Du lär dig att ta pauser.
Du får prata med en psykolog.
Du träffar andra som har ont.
Smärtan kan finnas kvar.
Livet kan ändå bli bättre.
Be din läkare om en remiss.`,
      },
    },
  },
  {
    id: 'stressrehab',
    area: 'county',
    provider: { name: 'Stressrehabiliteringen, {regionen}', type: 'region' },
    targetGroups: ['utmattning', 'sjukskrivna', 'langtidssjukskrivna'],
    needs: ['ater-i-arbete', 'psykiskt-maende', 'fysisk-halsa'],
    methods: ['gruppverksamhet', 'samtalsstod', 'halsoframjande', 'rehabkoordinering'],
    forms: ['grupp', 'individuell', 'pa-plats', 'digital', 'deltid'],
    intakeRoutes: ['via-varden'],
    incomeTypes: [],
    languages: ['sv', 'tolk'],
    funding: ['regional', 'egen-avgift'],
    ages: [18, 67],
    places: 'limited',
    cost: 'Patientavgift, högkostnadsskydd gäller',
    openingHours: 'Måndag–fredag 8–16',
    texts: {
      sv: {
        title: 'Stressrehabilitering vid utmattning',
        summary: `Har du gått in i väggen? Här får du vila, kunskap och ett lugnt program för att bygga upp krafterna och hitta ett sätt att arbeta igen.`,
        description: `Du vaknar trött, tappar ord, gråter för småsaker och orkar inte ens öppna posten. Vid utmattning har kroppen varit stressad för länge. Den behöver tid, men också rätt sorts aktivitet.

- Samtal i grupp om stress, prestation och hur du säger nej.
- Avspänning, medveten närvaro och mjuk rörelse.
- Hjälp att få tillbaka sömnen och lägga upp dagar med både vila och vardag.
- Enskilda samtal med psykolog eller kurator.
- Läkare som följer hur du mår.
- Möte med chef eller Arbetsförmedlingen om vad som måste ändras innan du går tillbaka.`,
        forWhom: `Du som har fått diagnosen utmattningssyndrom eller liknande och är sjukskriven helt eller delvis. Det spelar ingen roll om stressen kom från jobbet, hemmet eller båda.`,
        howToGetIt: `1. Sök vårdcentralen och berätta hur du har det. Läkaren gör en utredning.
2. Är vårdcentralens egen hjälp inte nog skickar läkaren en remiss.
3. Teamet träffar dig för bedömning och du får plats i en grupp när det finns.`,
        notFor: `Vid svår depression, missbruk eller självmordstankar behövs annan vård först. Känner du dig stressad men klarar jobbet kan vårdcentralens kurator, företagshälsovården eller en stresskurs räcka.`,
        goodToKnow: `Program på 8 till 24 veckor är vanliga, ofta en eller två halvdagar i veckan. Har du arbete kan du ibland få förebyggande sjukpenning för tiden du är i behandling. Kognitiv trötthet kan sitta i länge; bakslag är normalt.`,
        easyRead: `Är du mycket trött av stress?
Det kan heta utmattning.
Du är inte lat.
Kroppen behöver vila.
I stressrehabilitering får du hjälp.
Du lär dig att vila.
Du lär dig att sova bättre.
Du rör på dig lite.
Du är med i en grupp.
Du får också prata ensam med någon.
Ni planerar för jobbet.
Gå till vårdcentralen först.`,
      },
    },
  },
  {
    id: 'far',
    area: 'municipality',
    provider: { name: 'Primärvården i {kommun}, {regionen}', type: 'region' },
    targetGroups: ['sjukskrivna', 'psykisk-ohalsa', 'langvarig-smarta', 'utmattning'],
    needs: ['fysisk-halsa', 'psykiskt-maende'],
    methods: ['halsoframjande', 'motiverande-samtal', 'radgivning'],
    forms: ['individuell', 'grupp', 'deltid'],
    intakeRoutes: ['via-varden'],
    incomeTypes: [],
    languages: ['sv', 'sv-lattlast', 'tolk'],
    funding: ['regional', 'egen-avgift'],
    ages: [null, null],
    places: 'unlimited',
    cost: 'Patientavgift för besöket, en träningsavgift kan tillkomma',
    texts: {
      sv: {
        title: 'Fysisk aktivitet på recept (FaR)',
        summary: `Ett recept på rörelse i stället för, eller ihop med, medicin. Du och vården väljer något som du tycker om och faktiskt orkar göra.`,
        description: `Rörelse hjälper mot nedstämdhet, oro, sömnproblem, högt blodtryck, diabetes och värk. Men det är lätt att säga och svårt att göra, särskilt om du knappt har gått ut på länge. Därför börjar FaR med ett samtal om vad som kan passa dig.

- Ett skriftligt recept med sort, hur ofta och hur hårt.
- Val mellan promenader, simning, dans, styrka, stavgång eller trädgårdsarbete.
- Förslag på träning nära dig, ofta med en ledare som är van vid nybörjare.
- Uppföljning efter några månader: hur gick det och vad ska ändras?`,
        forWhom: `Du som har en sjukdom, är sjukskriven eller riskerar att bli sjuk och rör dig mindre än du mår bra av. Du behöver inte ha tränat förut.`,
        howToGetIt: `1. Fråga läkaren, sköterskan eller fysioterapeuten på vårdcentralen om FaR.
2. Ni pratar om din hälsa och skriver receptet tillsammans.
3. Börja lugnt och hör av dig på uppföljningen, även om det inte blev av.`,
        notFor: `Har du bröstsmärta, yrsel eller feber ska du prata med vården innan du börjar. Behöver du träning för en skada är det fysioterapeuten som gör upp ett program.`,
        goodToKnow: `Gym och badhus kan ge rabatt med recept, men träningsavgiften räknas inte in i högkostnadsskyddet. Promenader är alltid gratis. Receptet påverkar inte din sjukpenning.`,
        easyRead: `Du kan få recept på rörelse.
Det heter FaR.
Rörelse kan göra att du mår bättre.
Du väljer själv vad du vill göra.
Du kan gå.
Du kan simma.
Du kan dansa.
Börja lite i taget.
Fråga på vårdcentralen.
Promenader kostar inget.`,
      },
      en: {
        title: 'Exercise on prescription (FaR)',
        summary: `A prescription for movement instead of, or together with, medicine. You and the health centre choose something you like and can manage.`,
        description: `Movement helps against low mood, worry, sleep problems, high blood pressure, diabetes and pain. But it is easy to say and hard to do, especially if you have hardly been outdoors for a long time. So it starts with a talk about what could suit you.

- A written prescription that says what, how often and how hard.
- A choice of walking, swimming, dance, strength training or gardening.
- Suggestions for activities near you, often with a leader who is used to beginners.
- A follow-up after some months: how did it go, and what should change?`,
        forWhom: `People who have an illness, are on sick leave or risk becoming ill and who move less than is good for them. No training experience is needed.`,
        howToGetIt: `1. Ask the doctor, nurse or physiotherapist at your health centre (vårdcentral) about FaR.
2. Talk about your health and write the prescription together. Ask for an interpreter if you need one.
3. Start slowly and come to the follow-up, even if you did not get going.`,
        notFor: `If you have chest pain, dizziness or a fever, talk to the health centre before you start.`,
        goodToKnow: `Walks are free. Some gyms and swimming pools give a discount with a prescription.`,
      },
    },
  },
];
