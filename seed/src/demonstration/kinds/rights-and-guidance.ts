import type { Kind } from '../kind.ts';

export const rightsAndGuidance: Kind[] = [
  {
    id: 'digital-hjalp-bibliotek',
    area: 'municipality',
    provider: { name: 'Biblioteket, {kommunen}', type: 'kommun' },
    targetGroups: ['utrikesfodda', 'komplexa-behov', 'lag-utbildning', 'nyanlanda'],
    needs: ['digital-hjalp'],
    methods: ['radgivning', 'oppen-verksamhet'],
    forms: ['drop-in', 'individuell', 'pa-plats'],
    intakeRoutes: ['ingen-anmalan'],
    incomeTypes: [],
    languages: ['sv', 'sv-lattlast', 'en', 'ar'],
    funding: ['kommunal', 'gratis'],
    ages: [null, null],
    places: 'unlimited',
    cost: 'Hjälpen är gratis, utskrifter kostar några kronor',
    openingHours: 'It-hjälp tisdag och torsdag 13–16',
    texts: {
      sv: {
        title: 'Digital hjälp på biblioteket',
        summary:
          'Fastnar du på en e-tjänst eller i telefonen? På biblioteket sitter någon bredvid dig och visar, och det finns datorer och skrivare att använda.',
        description: `"Det finns i appen", säger alla. Men vad gör man om man inte har en app, eller inte vågar trycka? Personal och volontärer på biblioteket är vana vid frågan. De gör det med dig, lugnt, så att du klarar nästa gång själv.

- Leta upp rätt sida, skriva ut blanketter och skanna papper.
- Hjälp att fylla i en ansökan på nätet och att bifoga filer.
- Grunder i e-post, lösenord, Swish och videosamtal.
- Genomgång av hur e-legitimation fungerar. Själva BankID hämtar du hos banken.
- Gratis wifi, datorer och ofta surfplattor.`,
        forWhom:
          'Alla åldrar, alla nivåer. Ovana användare, du som är ny på svenska och du som har bytt till en telefon där ingenting ser ut som förut.',
        howToGetIt: `1. Gå till biblioteket under tiden för it-hjälp. Andra dagar kan du ändå fråga i disken.
2. Ta med telefonen, laddare, lösenord och legitimation om du ska logga in.
3. Behövs mer tid? Fråga om att boka en egen stund eller gå en kurs.`,
        notFor:
          'Bibliotekarien får inte sköta bankärenden åt dig, ta emot dina koder eller ge råd i juridiska frågor. Behöver du någon som kan tolka ett myndighetsbeslut går du till medborgarkontoret.',
        goodToKnow:
          'Ge aldrig bort lösenord eller BankID till någon. Du behöver inte lånekort för att få hjälp, men ibland för att använda datorn. Lokalen är tillgänglig med rullstol.',
        easyRead: `Du kan få hjälp på biblioteket.
Hjälpen gäller dator och mobil.
Någon sitter bredvid dig.
Du kan skriva ut papper.
Du kan fylla i en blankett.
Du kan använda en dator.
Hjälpen är gratis.
Du behöver ingen tid.
Ta med mobil och id-kort.
Ge aldrig ditt BankID till någon.
Personalen gör inte bankärenden.`,
      },
      en: {
        title: 'Digital help at the library',
        summary:
          'Stuck with an online service or your phone? At the library someone sits next to you and shows you, and there are computers and printers to use.',
        description: `"It is in the app," everyone says. But what if you have no app, or do not dare to press? Staff and volunteers at the library know the problem. They do it with you, calmly, so that next time you can do it yourself.

- Find the right page, print forms and scan papers.
- Help to fill in an online application and attach files.
- The basics of e-mail, passwords, Swish payments and video calls.
- How electronic identification works. You get the BankID itself from your bank.
- Free wifi, computers and often tablets.`,
        forWhom:
          'All ages and all levels: new users, people new to Swedish, and people who just changed to a phone where nothing looks as before.',
        howToGetIt: `1. Go to the library when there is IT help. On other days you can still ask at the desk.
2. Bring your phone, charger, passwords and ID if you need to log in.
3. Need more time? Ask to book a session or take a course.`,
        notFor:
          'The librarian may not do your banking, take your codes or give legal advice. For help to understand an authority’s decision, go to the citizen office (medborgarkontor).',
        goodToKnow:
          'Never give your password or BankID to anyone. You do not need a library card to get help, though sometimes to use a computer.',
      },
    },
  },
  {
    id: 'medborgarkontor',
    area: 'municipality',
    provider: { name: 'Medborgarkontoret, {kommunen}', type: 'kommun' },
    targetGroups: ['komplexa-behov', 'nyanlanda', 'utrikesfodda', 'anhoriga'],
    needs: ['hitta-ratt-stod', 'digital-hjalp', 'samordning'],
    methods: ['radgivning'],
    forms: ['drop-in', 'individuell', 'pa-plats', 'telefon-chatt'],
    intakeRoutes: ['ingen-anmalan'],
    incomeTypes: [],
    languages: ['sv', 'en', 'ar', 'so', 'tolk'],
    funding: ['kommunal', 'gratis'],
    ages: [null, null],
    places: 'unlimited',
    cost: 'Kostar inget',
    openingHours: 'Måndag–fredag 8–16.30, längre en kväll i veckan',
    texts: {
      sv: {
        title: 'Medborgarkontor och kontaktcenter',
        summary:
          'Vet du inte vem som kan hjälpa dig? Börja här. Samhällsvägledare lyssnar, förklarar vad brevet betyder och skickar dig till rätt person.',
        description: `Det här är kommunens dörr in. Personalen vet vilken enhet som sköter vad, kan slå upp ditt ärende om kommunen har hand om det och blir inte irriterad på frågor som känns dumma. En del kontor ligger i centrum, andra i ett bibliotek eller ett köpcentrum.

- Svar om förskola, bygglov, socialtjänst, avgifter och mycket mer.
- Förklaring av brev och beslut på ett språk som går att förstå.
- Blanketter, kopior och hjälp med e-tjänster.
- Vägledning när flera myndigheter är inblandade och bollar dig mellan sig.
- Kontakt med budgetrådgivare, konsumentvägledare eller personligt ombud, om kommunen har det.`,
        forWhom:
          'Du som bor i {kommun}, är på väg att flytta hit eller frågar för någon annan, till exempel en gammal förälder eller en vuxen son som aldrig går ut.',
        howToGetIt: `1. Kom in utan att boka, eller ring eller chatta.
2. Ta med brevet eller beslutet som du undrar över, och legitimation.
3. Du får svar direkt, eller besked om vem som hör av sig och när.`,
        notFor:
          'Kontoret fattar inga beslut om bidrag, bostad eller vård. Frågor om skatt, pension och sjukförsäkring hör till statens servicekontor. Det går inte att få juridiskt ombud här.',
        goodToKnow:
          'Säg till om du behöver tolk, så bokas en tid. Du får vara anonym när du ställer allmänna frågor. Lokalerna är anpassade för rullstol och har ofta hörslinga.',
        easyRead: `Har du en fråga till kommunen?
Kom till medborgarkontoret.
Du behöver ingen tid.
Det kostar inget.
Ta med ditt brev.
Personalen förklarar brevet.
Personalen hjälper dig med blanketter.
Personalen visar vem du ska prata med.
Du kan få tolk.
Du kan fråga för en annan person.
Kontoret bestämmer inte om pengar.`,
      },
      en: {
        title: 'Citizen office (medborgarkontor)',
        summary:
          'Not sure who can help you? Start here. Guides listen, explain what the letter means and send you on to the right person.',
        description: `This is the municipality’s front door. The staff know which unit does what, can look up your case if the municipality handles it, and do not mind questions that feel silly. Some offices are in the town centre, others in a library or a shopping centre.

- Answers about preschool, building permits, social services, fees and much more.
- Letters and decisions explained in words you can understand.
- Forms, copies and help with online services.
- Guidance when several authorities are involved and send you back and forth.
- Contact with a budget adviser, consumer adviser or personal representative (personligt ombud), if the municipality has one.`,
        forWhom:
          'You who live in {kommun}, are about to move here or ask for someone else, such as an old parent or a grown son who never goes out.',
        howToGetIt: `1. Come in without booking, or phone or chat.
2. Bring the letter you wonder about and your ID.
3. You get an answer at once, or you are told who will contact you and when.`,
        notFor:
          'The office makes no decisions on benefits, housing or care. Questions on tax, pensions and sickness insurance belong to the state service centres (statens servicekontor).',
        goodToKnow:
          'Say if you need an interpreter, so that a time can be booked. You may be anonymous when you ask general questions.',
      },
    },
  },
  {
    id: 'konsument-vagledning',
    area: 'municipality',
    provider: { name: 'Konsumentvägledningen, {kommunen}', type: 'kommun' },
    targetGroups: ['langvarigt-forsorjningsstod', 'utrikesfodda', 'lag-utbildning'],
    needs: ['rattigheter-ombud', 'ekonomi-skulder'],
    methods: ['radgivning'],
    forms: ['individuell', 'telefon-chatt', 'pa-plats'],
    intakeRoutes: ['egen-anmalan'],
    incomeTypes: [],
    languages: ['sv', 'tolk'],
    funding: ['kommunal', 'gratis'],
    ages: [16, null],
    places: 'unlimited',
    cost: 'Kostar inget',
    openingHours: 'Telefontid måndag–torsdag 9–12',
    texts: {
      sv: {
        title: 'Konsumentvägledning',
        summary:
          'Lurad, felköpt eller fast i ett abonnemang? Vägledaren berättar vilka rättigheter du har mot företaget och hur du får igenom dem.',
        description: `Mobilen gick sönder efter tre månader. Någon i telefonen fick dig att "beställa" elavtal. Hantverkaren har tagit betalt men slutat svara. Då behöver du veta vad lagen säger och vad du ska skriva, för företaget vet det redan.

- Råd om reklamation, ångerrätt, garanti och bindningstid.
- Hjälp att formulera ett klagomål till företaget.
- Stöd att bestrida en felaktig faktura så att den inte hamnar hos Kronofogden.
- Vägledning till Allmänna reklamationsnämnden (ARN), som prövar tvister gratis.
- Råd före köpet: vad du bör kolla och vilka fällor som finns.`,
        forWhom:
          'Privatpersoner som har köpt eller funderar på att köpa en vara, en tjänst eller en resa av ett företag.',
        howToGetIt: `1. Ring eller mejla och berätta vad som hänt.
2. Samla avtal, kvitto, mejl och bilder.
3. Vägledaren säger vad du kan kräva. Du kontaktar företaget själv, med stöd i vad ni kommit fram till.`,
        notFor:
          'Köp mellan två privatpersoner, tvister om arbete och fel på bostadsrätt hör inte hit i första hand. Har skulderna blivit för många är det budget- och skuldrådgivningen du ska ringa. Bedragen? Gör en polisanmälan också.',
        goodToKnow:
          'Tjänsten är frivillig för kommunen. Saknas den i {kommun} finns Konsumentverkets upplysningstjänst för hela landet. Reklamera snabbt: ju längre du väntar, desto svårare är det att få rätt. Vägledaren är opartisk och driver inte din sak i domstol.',
      },
      en: {
        title: 'Consumer advice (konsumentvägledning)',
        summary:
          'Cheated, sold the wrong thing or stuck in a subscription? The adviser tells you what rights you have against the company and how to use them.',
        description: `Your phone broke after three months. Someone called and got you to "order" an electricity contract. The tradesman has been paid but stopped answering. Then you need to know what the law says and what to write, because the company already knows.

- Advice on complaints, the right to change your mind, guarantees and lock-in periods.
- Help to word a complaint to the company.
- Support to dispute a wrong invoice, so that it does not end up with the Enforcement Authority (Kronofogden).
- Guidance to the National Board for Consumer Disputes (ARN), which decides cases free of charge.
- Advice before you buy.`,
        forWhom:
          'Private persons who have bought, or are thinking of buying, goods, a service or a trip from a company.',
        howToGetIt: `1. Call or e-mail and tell them what happened.
2. Collect the contract, receipt, e-mails and pictures.
3. The adviser tells you what you can demand. You contact the company yourself.`,
        notFor:
          'This is not for deals between private persons or disputes about work. If the debts have become too many, call the municipality’s debt adviser. If you have been defrauded, report it to the police as well.',
        goodToKnow:
          'Not all municipalities have this service. If yours does not, the Swedish Consumer Agency (Konsumentverket) has an information service for the whole country. Complain quickly.',
      },
    },
  },
  {
    id: 'antidiskriminering',
    area: 'county',
    provider: { name: 'Antidiskrimineringsbyrån i {lan}', type: 'civilsamhalle' },
    targetGroups: ['utrikesfodda', 'npf', 'rorelse-syn-horsel', 'psykisk-funktionsnedsattning'],
    needs: ['rattigheter-ombud'],
    methods: ['radgivning', 'utbildning'],
    forms: ['individuell', 'telefon-chatt', 'pa-plats', 'digital'],
    intakeRoutes: ['egen-anmalan', 'anhorig-kontakt'],
    incomeTypes: [],
    languages: ['sv', 'en', 'tolk'],
    funding: ['statsbidrag', 'kommunal', 'gratis'],
    ages: [null, null],
    places: 'unlimited',
    cost: 'Kostar inget',
    openingHours: 'Måndag–fredag 9–15',
    texts: {
      sv: {
        title: 'Antidiskrimineringsbyrå',
        summary:
          'Jurister hjälper dig gratis om du har blivit sämre behandlad på grund av till exempel hudfärg, funktionsnedsättning, religion, kön eller ålder.',
        description: `Du fick inte hyra lägenheten när de hörde ditt namn. Skolan vägrade anpassa för ditt barn med adhd. Vakten på krogen sa att rullstolen inte fick plats. Känslan kan vara att det är du som är för känslig, men lagen är klar: det finns saker som ingen får välja bort dig för.

- Ett samtal där någon lyssnar på hela historien.
- En juridisk bedömning av om det kan vara diskriminering eller trakasserier.
- Brev till och möte med den som anmäls, ofta med en ursäkt, ändrade rutiner eller pengar som resultat.
- Hjälp att anmäla till Diskrimineringsombudsmannen (DO).
- Utbildning för föreningar, skolor och arbetsplatser.`,
        forWhom:
          'Du som har blivit missgynnad av en arbetsgivare, skola, hyresvärd, myndighet, butik eller liknande. Lagen skyddar sju grunder: kön, könsöverskridande identitet eller uttryck, etnisk tillhörighet, religion, funktionsnedsättning, sexuell läggning och ålder.',
        howToGetIt: `1. Skriv ner vad som hände, när det hände och vilka som såg det. Spara sms och mejl.
2. Ring eller skriv till byrån. Du kan vara anonym först.
3. Du får en bedömning och väljer själv om byrån ska gå vidare.`,
        notFor:
          'Mobbning eller orättvisor utan koppling till en av grunderna faller utanför diskrimineringslagen (2008:567). På jobbet kontaktar du i så fall skyddsombud eller facket. Är du medlem i ett fackförbund har de ofta första rätten att driva ett ärende om arbetslivet.',
        goodToKnow:
          'Vänta inte: vissa krav har korta tidsgränser, särskilt vid uppsägning. Ingen får straffa dig för att du anmäler. Tolk och teckenspråkstolk brukar gå att ordna.',
      },
      en: {
        title: 'Anti-discrimination office (antidiskrimineringsbyrå)',
        summary:
          'Lawyers help you free of charge if you have been treated worse because of, for example, ethnicity, disability, religion, sex or age.',
        description: `You did not get to rent the flat once they heard your name. The school refused to adapt for your child with ADHD. The bouncer at the pub said that the wheelchair would not fit. You may feel that you are being too sensitive, but there are things that nobody may turn you away for.

- A conversation where someone listens to the whole story.
- A legal assessment of whether it can be discrimination or harassment.
- Letters to, and meetings with, the other party. The result is often an apology, changed routines or money.
- Help to report to the Equality Ombudsman (Diskrimineringsombudsmannen, DO).
- Training for associations, schools and workplaces.`,
        forWhom:
          'You who have been treated unfairly by an employer, school, landlord, authority, shop or similar. The law protects seven grounds: sex, transgender identity or expression, ethnicity, religion, disability, sexual orientation and age.',
        howToGetIt: `1. Write down what happened, when, and who saw it. Save messages.
2. Call or write to the office. You can be anonymous at first.
3. You get an assessment and choose whether the office should go on.`,
        notFor:
          'Unfair treatment without a link to one of the grounds is not covered by the Discrimination Act. If you are a trade union member, the union often comes first in cases about work.',
        goodToKnow:
          'Do not wait: some claims have short time limits, especially after a dismissal. Nobody may punish you for making a report. An interpreter can usually be arranged.',
      },
    },
  },
  {
    id: 'rattshjalp',
    area: 'country',
    provider: { name: 'Rättshjälpsmyndigheten och domstolarna', type: 'annan-myndighet' },
    targetGroups: ['komplexa-behov', 'valdsutsatta', 'foraldrar', 'nyanlanda'],
    needs: ['rattigheter-ombud'],
    methods: ['radgivning'],
    forms: ['individuell', 'pa-plats', 'telefon-chatt'],
    intakeRoutes: ['egen-anmalan'],
    incomeTypes: [],
    languages: ['sv', 'tolk'],
    funding: ['statlig', 'egen-avgift'],
    ages: [null, null],
    places: 'unlimited',
    cost: 'Rättshjälp: avgift efter inkomst. Offentligt biträde: gratis',
    texts: {
      sv: {
        title: 'Rättshjälp och offentligt biträde',
        summary:
          'Staten kan betala en stor del av kostnaden för advokat när du har en tvist, och hela kostnaden när en myndighet vill ingripa mot dig.',
        description: `Juridisk hjälp är dyr, men det finns två sätt att få den betald. Rättshjälp gäller främst tvister mellan människor, till exempel om vårdnad om barn eller skadestånd. Offentligt biträde är en jurist som du kan få när det gäller tvång, som tvångsvård eller utvisning.

- Ett första samtal med jurist mot en avgift, där ni ser om det är värt att gå vidare.
- Advokatens arbete upp till ett visst antal timmar.
- Kostnader för tolk, bevis och utredning.
- Rättshjälpsavgiften räknas efter inkomst, skulder och barn.
- Vid offentligt biträde betalar du inget själv.`,
        forWhom:
          'Rättshjälp: du som har låg eller vanlig inkomst och ingen försäkring som täcker tvisten. Offentligt biträde: du eller ditt barn är föremål för ett ärende om till exempel psykiatrisk tvångsvård, tvångsvård av unga, missbruksvård eller asyl.',
        howToGetIt: `1. Kolla först din hemförsäkring. Rättsskydd går före rättshjälp.
2. Boka rådgivning hos en advokat eller jurist. De ansöker om rättshjälp åt dig.
3. Behöver du offentligt biträde? Säg till myndigheten eller domstolen. De prövar frågan, ofta utan att du frågar.
4. Vill du ha en viss person som biträde, be om det tidigt.`,
        notFor:
          'Den som är misstänkt för brott får i stället offentlig försvarare, och den som utsatts för brott kan få målsägandebiträde. Företag och enkla ärenden, som bouppteckning, omfattas sällan.',
        goodToKnow:
          'Förlorar du en tvist kan du få betala motpartens kostnader, även med rättshjälp. Rättshjälpslagen (1996:1619) har en inkomstgräns. Tolk ingår när det behövs.',
        easyRead: `Du har en svår konflikt med någon.
Du kan få hjälp av en advokat.
Staten kan betala en del.
Titta först på din hemförsäkring.
Försäkringen kanske betalar.
Boka tid hos en advokat.
Advokaten ansöker åt dig.
Din avgift beror på din inkomst.
Vill en myndighet tvinga dig till vård?
Då kan du få en jurist gratis.
Tolk ingår också.`,
      },
      en: {
        title: 'Legal aid and public counsel (rättshjälp, offentligt biträde)',
        summary:
          'The state can pay much of the cost of a lawyer in a dispute, and the whole cost when an authority wants to use compulsory measures against you.',
        description: `Legal help is expensive, but there are two ways to have it paid. Legal aid (rättshjälp) is mainly for disputes between people, for example about custody of children or damages. Public counsel (offentligt biträde) is a lawyer you can get when it comes to compulsion, such as compulsory care or deportation.

- A first talk with a lawyer for a fee, to see whether it is worth going on.
- The lawyer’s work up to a certain number of hours.
- Costs for interpreter, evidence and inquiry.
- The legal aid fee is based on income, debts and children.
- With public counsel you pay nothing yourself.`,
        forWhom:
          'Legal aid: people with a low or ordinary income and no insurance that covers the dispute. Public counsel: you or your child are the subject of a case about, for example, compulsory psychiatric care, care of young people, addiction care or asylum.',
        howToGetIt: `1. Check your home insurance (hemförsäkring) first. Its legal cover goes before legal aid.
2. Book advice with a lawyer, who applies for legal aid for you.
3. Need public counsel? Tell the authority or court. They often consider it without being asked.
4. If you want a certain person as counsel, ask early.`,
        notFor:
          'If you are suspected of a crime you get a public defender (offentlig försvarare) instead, and a victim of crime can get a victim’s counsel (målsägandebiträde). Companies and simple matters are seldom covered.',
        goodToKnow:
          'If you lose a dispute you may have to pay the other side’s costs, even with legal aid. There is an income limit. An interpreter is included when needed.',
      },
    },
  },
];
