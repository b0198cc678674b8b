import type { Kind } from '../kind.ts';

export const community: Kind[] = [
  {
    id: 'fontanhus',
    area: 'municipality',
    provider: { name: 'Fontänhuset i {kommun}', type: 'civilsamhalle' },
    targetGroups: ['psykisk-funktionsnedsattning', 'psykisk-ohalsa', 'npf'],
    needs: ['sysselsattning', 'social-gemenskap', 'hitta-arbete', 'studier', 'prova-arbete'],
    methods: ['kamratstod', 'arbetstraning', 'uppsokande'],
    forms: ['grupp', 'pa-plats', 'deltid'],
    intakeRoutes: ['egen-anmalan'],
    incomeTypes: [],
    languages: ['sv', 'en'],
    funding: ['kommunal', 'ideella-medel', 'gratis'],
    ages: [18, null],
    places: 'unlimited',
    cost: 'Medlemskapet är gratis, lunch till självkostnadspris',
    openingHours: 'Måndag–fredag 8.30–16',
    texts: {
      sv: {
        title: 'Fontänhus',
        summary:
          'Ett hus där medlemmar och personal sköter allt tillsammans. Du behövs här, får struktur på dagen och kan få stöd till jobb eller studier när du vill.',
        description: `På ett Fontänhus är du medlem, inte patient. Ingen frågar efter din diagnos. Huset går runt för att medlemmarna gör jobbet: lagar lunch, svarar i telefon, skriver tidningen, sköter ekonomin. Har du legat hemma länge kan det räcka att komma och dricka kaffe den första veckan.

- En arbetsinriktad dag med uppgifter du väljer själv.
- Människor som vet hur det är att må dåligt.
- Stöd att söka jobb, bland annat övergångsarbeten på vanliga arbetsplatser där huset hjälper till.
- Studiestöd för dig som läser eller vill börja.
- Social samvaro några kvällar och under storhelger.
- Någon som hör av sig om du blir borta.`,
        forWhom:
          'Du som har eller har haft psykisk ohälsa, till exempel depression, bipolär sjukdom, psykos eller svår ångest.',
        howToGetIt: `1. Ring och boka en rundvandring. Ta gärna med en vän eller din boendestödjare.
2. Provjobba några dagar och känn efter.
3. Bli medlem. Det behövs ingen remiss och inget beslut.`,
        notFor:
          'Huset ger ingen vård eller behandling. Vid akut psykisk kris ska du söka sjukvård. Du kan inte vara påverkad av alkohol eller droger när du är där.',
        goodToKnow:
          'Medlemskapet är frivilligt och utan tidsgräns: du kan vara borta i ett år och komma tillbaka. Du får behålla din ersättning. För dig med sjukpenning eller aktivitetsersättning är det klokt att först prata med Försäkringskassan om tiderna.',
        easyRead: `Fontänhuset är för dig med psykisk ohälsa.
Du blir medlem.
Det kostar inget.
Du och andra medlemmar sköter huset.
Ni lagar mat, städar och skriver på dator.
Du väljer själv vad du gör.
Du bestämmer hur ofta du kommer.
Ingen frågar om din diagnos.
Du kan få hjälp att hitta ett jobb.
Du kan få hjälp med studier.
Ring och boka ett besök.`,
      },
      en: {
        title: 'Clubhouse (Fontänhus)',
        summary:
          'A house that members and staff run together. You are needed here, your day gets structure, and you can get support towards a job or studies.',
        description: `At a Fontänhus you are a member, not a patient. Nobody asks for your diagnosis. The house works because members do the work: they cook lunch, answer the phone, write the newsletter and handle the accounts. If you have been stuck at home for a long time, a cup of coffee can be enough the first week.

- A working day with tasks you choose yourself.
- People who know what it is like to feel unwell.
- Help to look for jobs, for example temporary jobs at ordinary workplaces with support from the house.
- Support if you study or want to start.
- Social evenings and open house on holidays.`,
        forWhom:
          'You who have or have had mental ill-health, for example depression, bipolar disorder, psychosis or severe anxiety.',
        howToGetIt: `1. Call and book a tour. Bring a friend if you like.
2. Try it for a few days.
3. Become a member. You need no referral and no decision.`,
        notFor:
          'The house gives no medical treatment. In an acute mental crisis, seek health care. You cannot come under the influence of alcohol or drugs.',
        goodToKnow:
          'Membership is voluntary and has no time limit. You keep your benefits. If you have sickness benefit, talk to Försäkringskassan first.',
      },
    },
  },
  {
    id: 'traffpunkt-socialpsykiatri',
    area: 'municipality',
    provider: { name: 'Socialpsykiatrin, {kommunen}', type: 'kommun' },
    targetGroups: ['psykisk-funktionsnedsattning', 'psykisk-ohalsa'],
    needs: ['social-gemenskap', 'sysselsattning'],
    methods: ['oppen-verksamhet', 'halsoframjande'],
    forms: ['drop-in', 'grupp', 'pa-plats'],
    intakeRoutes: ['ingen-anmalan'],
    incomeTypes: [],
    languages: ['sv'],
    funding: ['kommunal', 'gratis'],
    ages: [18, null],
    places: 'unlimited',
    cost: 'Gratis att komma. Fika och mat för en liten peng',
    openingHours: 'Måndag–torsdag 10–16, fredag 10–14',
    texts: {
      sv: {
        title: 'Träffpunkt för psykisk hälsa',
        summary:
          'Slå dig ner i soffan, fika, spela eller måla. Hit går du när du mår psykiskt dåligt och behöver komma ut bland folk utan att någon kräver något.',
        description: `"Jag går aldrig ut" är det många säger första gången. På träffpunkten räcker det att kliva in genom dörren. Du behöver inte prata, inte vara med på något och inte stanna hela dagen. Personalen säger hej, visar runt och presenterar dig för andra om du vill det.

- Kaffe, tidningar, dator och en lugn hörna.
- Aktiviteter varje vecka: promenad, bild, musik, matlagning, studiecirkel.
- Utflykter några gånger om året och ofta öppet kring jul.
- Personal som kan hjälpa dig att förstå ett brev eller hitta rätt i vården.
- Besökarråd där du är med och bestämmer vad som ska hända.`,
        forWhom:
          'Vuxna i {kommun} som lever med psykisk sjukdom, ångest eller nedstämdhet, och som känner sig ensamma. Diagnos behövs inte.',
        howToGetIt: `1. Kom när det är öppet. Du behöver inte anmäla dig eller ha något beslut.
2. Känns det svårt? Ring först, så möter någon dig i dörren.`,
        notFor:
          'Träffpunkten är inte daglig sysselsättning med bestämda tider. Vill du ha det ansöker du hos biståndshandläggaren i kommunen. Den som är berusad får komma tillbaka en annan dag.',
        goodToKnow:
          'Personalen har tystnadsplikt och för ingen journal över besöken. Lokalen brukar ligga i markplan. Dina bidrag påverkas inte av att du kommer hit.',
        easyRead: `Träffpunkten är en plats för att träffa andra.
Du kan komma när du mår dåligt.
Du kan komma när du är ensam.
Du dricker kaffe.
Du spelar spel, målar eller bara sitter.
Du måste inte prata.
Du behöver ingen tid.
Det är gratis att komma in.
Personalen berättar inget för andra.
Du kan ringa först.
Då möter någon dig vid dörren.`,
      },
    },
  },
  {
    id: 'sjalvhjalpsgrupp',
    area: 'municipality',
    provider: { name: 'Självhjälpsföreningen i {kommun}', type: 'civilsamhalle' },
    targetGroups: ['psykisk-ohalsa', 'beroende', 'utmattning', 'anhoriga'],
    needs: ['psykiskt-maende', 'social-gemenskap'],
    methods: ['kamratstod', 'gruppverksamhet'],
    forms: ['grupp', 'pa-plats', 'digital'],
    intakeRoutes: ['ingen-anmalan', 'egen-anmalan'],
    incomeTypes: [],
    languages: ['sv'],
    funding: ['ideella-medel', 'kommunal', 'gratis'],
    ages: [18, null],
    places: 'limited',
    cost: 'Kostar inget. Medlemsavgift kan förekomma',
    openingHours: 'En kväll i veckan, ofta 18–20',
    texts: {
      sv: {
        title: 'Självhjälpsgrupp',
        summary:
          'Sex–åtta personer med samma slags erfarenhet träffas regelbundet, pratar och lyssnar. Inga experter, ingen journal, bara människor som förstår.',
        description: `Det kan handla om utmattning, panikångest, sorg, skilsmässa, spelproblem eller om att stå nära någon som är sjuk. Gemensamt för grupperna är att deltagarna själva är experterna. En igångsättare är med de första gångerna och sedan sköter gruppen sig själv.

- Träffar på ett par timmar, oftast varje vecka.
- En enkel ordning: alla får lika mycket tid och ingen avbryter.
- Tips från någon som varit stressad på samma sätt och vet vad som hjälpte.
- Tystnadslöfte: det som sägs i rummet stannar där.
- Grupper via video för den som inte orkar ta sig ut.`,
        forWhom:
          'Du som vill dela något svårt med andra i liknande läge. Bara viljan att lyssna och berätta i din egen takt behövs.',
        howToGetIt: `1. Se efter vilka grupper som är öppna nu och kom direkt till en öppen träff.
2. Till en sluten grupp ringer du först. En igångsättare pratar med dig och ser om gruppen passar.
3. Saknas ditt ämne? Säg till, så kan en ny grupp starta när fyra–fem är intresserade.`,
        notFor:
          'Gruppen ersätter inte behandling. Har du tankar på att ta ditt liv eller en pågående psykos behöver du vården. Prova en öppen träffpunkt om du hellre är bland folk utan att prata om dig själv.',
        goodToKnow:
          'Många grupper håller på i tre till tolv månader. Du väljer vad du berättar och kan sluta när du vill. Tolk ingår inte.',
        easyRead: `En självhjälpsgrupp är en liten grupp.
Alla har varit med om samma sak.
Det kan vara ångest, stress eller sorg.
Ni träffas och pratar.
Alla får prata lika länge.
Du får också vara tyst.
Ingen får berätta för andra.
Det finns ingen läkare i gruppen.
Det kostar inget.
Kom till en öppen träff.
Du kan sluta när du vill.`,
      },
    },
  },
  {
    id: 'aa-na',
    area: 'municipality',
    provider: { name: 'AA- och NA-grupper i {kommun}', type: 'civilsamhalle' },
    targetGroups: ['beroende'],
    needs: ['beroende-behandling', 'social-gemenskap'],
    methods: ['kamratstod'],
    forms: ['drop-in', 'grupp', 'pa-plats', 'digital'],
    intakeRoutes: ['ingen-anmalan'],
    incomeTypes: [],
    languages: ['sv', 'en', 'fi'],
    funding: ['ideella-medel', 'gratis'],
    ages: [null, null],
    places: 'unlimited',
    cost: 'Gratis. Den som vill ger en slant till hyran',
    openingHours: 'Möten de flesta kvällar, ofta 19–20',
    texts: {
      sv: {
        title: 'AA- och NA-möten',
        summary:
          'Vill du sluta dricka eller knarka? På mötena hjälper människor som själva har slutat varandra att hålla sig nyktra och drogfria, en dag i taget.',
        description: `AA står för Anonyma Alkoholister och NA för Anonyma Narkomaner. Grupperna finns på nästan alla orter i landet, ofta i en kyrksal, ett föreningshus eller på nätet. Du säger bara förnamn. Den som har varit nykter i tjugo år sitter bredvid den som drack i går.

- Möten som varar i en till en och en halv timme.
- Berättelser från andra och tid att själv dela, om du vill.
- De tolv stegen, ett program att arbeta med i egen takt.
- En sponsor: en erfaren medlem som du kan ringa när suget kommer.
- Öppna möten dit även familj, vänner och nyfikna får komma.`,
        forWhom:
          'Alla som har en önskan att sluta med alkohol, narkotika eller tabletter. Du behöver inte tro på Gud, ha varit nykter en viss tid eller kalla dig missbrukare.',
        howToGetIt: `1. Leta upp ett möte som passar. "Öppet" betyder att vem som helst får komma, "slutet" är för den som själv har problem.
2. Kom några minuter före. Säg gärna att det är ditt första möte.
3. Gå på några olika möten innan du bestämmer dig, för grupperna är olika.`,
        notFor:
          'Det här är ingen vård. Om du har druckit mycket länge kan det vara farligt att sluta tvärt: prata med vården om avgiftning först. För anhöriga finns egna grupper, som Al-Anon, och för spelare finns Anonyma Spelare.',
        goodToKnow:
          'Du kan komma i hela livet eller bara en gång, och ingen för lista på vem som är där. Pågår samtidigt behandling i kommunen eller vården går det bra att göra båda.',
        easyRead: `AA är för dig som dricker för mycket alkohol.
NA är för dig som tar droger.
Du träffar andra med samma problem.
Ni pratar och lyssnar.
Du säger bara ditt förnamn.
Du måste inte säga något.
Det är gratis.
Du behöver inte anmäla dig.
Kom lite före tiden.
Det finns möten på nätet också.
Har du druckit mycket länge?
Prata med en läkare innan du slutar.`,
      },
      en: {
        title: 'AA and NA meetings',
        summary:
          'Want to stop drinking or using drugs? At these meetings, people who have stopped themselves help one another stay sober and clean, one day at a time.',
        description: `AA is Alcoholics Anonymous (Anonyma Alkoholister), NA is Narcotics Anonymous (Anonyma Narkomaner). Groups meet in almost every town, often in a church hall, a community house or online. You only give your first name. Someone who has been sober for twenty years sits next to someone who drank yesterday.

- Meetings of sixty to ninety minutes.
- Other people’s stories, and time to share your own if you like.
- The twelve steps, a programme you work through at your own pace.
- A sponsor: an experienced member you can call when the craving comes.
- Open meetings where family and friends may come too, and in bigger towns meetings in English.`,
        forWhom:
          'Anyone who wants to stop using alcohol, drugs or pills. You do not need to believe in God or to call yourself an addict.',
        howToGetIt: `1. Find a meeting that suits you. "Öppet" means anyone may come, "slutet" is for people who have the problem themselves.
2. Come a few minutes early and say that it is your first meeting.
3. Try a few groups, as they differ.`,
        notFor:
          'This is not medical care. If you have been drinking heavily for a long time, stopping suddenly can be dangerous: talk to a doctor about detox first. Relatives have their own groups, such as Al-Anon.',
        goodToKnow:
          'Nobody keeps a list of who comes. You can take part alongside treatment in the municipality or in health care.',
      },
    },
  },
  {
    id: 'sprakkafe',
    area: 'municipality',
    provider: { name: 'Ideella föreningar och biblioteket i {kommun}', type: 'civilsamhalle' },
    targetGroups: ['nyanlanda', 'utrikesfodda', 'utrikesfodda-kvinnor'],
    needs: ['svenska-spraket', 'social-gemenskap'],
    methods: ['sprakstod', 'oppen-verksamhet'],
    forms: ['drop-in', 'grupp', 'pa-plats'],
    intakeRoutes: ['ingen-anmalan'],
    incomeTypes: [],
    languages: ['sv', 'sv-lattlast'],
    funding: ['ideella-medel', 'kommunal', 'gratis'],
    ages: [16, null],
    places: 'unlimited',
    cost: 'Gratis, fika ingår',
    openingHours: 'En eller två gånger i veckan, ofta 17–19',
    texts: {
      sv: {
        title: 'Språkkafé',
        summary:
          'Öva svenska över en kopp kaffe. Frivilliga samtalar med dig i små grupper om vardagen, Sverige och det du är nyfiken på.',
        description: `I klassrummet lär du dig grammatik. På språkkaféet får du använda den, med människor som har tid att vänta tills du hittar ordet. Det är ingen lärare som rättar och inga prov. Fel är bra, för då lär man sig.

- Samtal i små grupper kring ett ämne: vädret, arbete, barn, högtider, recept.
- Hjälp att förstå ett brev från skolan eller myndigheten.
- Fika, skratt och ofta nya vänner.
- Kaféer för särskilda grupper på en del orter, till exempel för kvinnor eller för föräldrar med småbarn.
- Tips om sfi (svenska för invandrare), föreningar, bibliotek och jobb.`,
        forWhom:
          'Du som håller på att lära dig svenska, oavsett om du kan tio ord eller nästan allt. Det spelar ingen roll var du kommer ifrån eller hur länge du har bott i landet.',
        howToGetIt: `1. Se efter vilken dag och tid det är språkkafé nära dig.
2. Kom dit, säg hej och sätt dig vid ett bord. Du behöver inte visa papper.
3. Kom tillbaka nästa vecka, gärna med en vän.`,
        notFor:
          'Det ger inga betyg. Behöver du intyg för studier eller jobb är sfi rätt. Den som inte kan läsa och skriva alls kan fråga kommunen om grundläggande undervisning.',
        goodToKnow:
          'Du får komma även utan uppehållstillstånd. Ta med barnen om du inte har barnvakt. På sommaren brukar kaféet ha uppehåll, så kolla datum.',
        easyRead: `På språkkafé pratar du svenska.
Du dricker kaffe eller te.
Du sitter i en liten grupp.
Alla som kommer vill lära sig.
Du får säga fel.
Ingen ger betyg.
Det är gratis.
Du behöver inte anmäla dig.
Du behöver inte visa papper.
Barn får följa med.
Titta efter dag och tid.
Kom och säg hej!`,
      },
      en: {
        title: 'Language café (språkkafé)',
        summary:
          'Practise Swedish over a cup of coffee. Volunteers chat with you in small groups about daily life, Sweden and anything you are curious about.',
        description: `In the classroom you learn grammar. At the language café you get to use it, with people who have time to wait until you find the word. No teacher marks you and there are no tests. Mistakes are good, because that is how you learn.

- Talks in small groups on a theme: the weather, work, children, holidays, recipes.
- Help to understand a letter from school or an authority.
- Coffee, laughter and often new friends.
- In some places special cafés, for example for women or for parents with small children.
- Tips about Swedish courses, associations, the library and jobs.`,
        forWhom:
          'Anyone learning Swedish, whether you know ten words or nearly everything. It does not matter where you come from or how long you have lived here.',
        howToGetIt: `1. Find out which day and time there is a café near you.
2. Go there, say hello and sit down at a table. You need no papers.
3. Come back next week, and bring a friend.`,
        notFor:
          'The café gives no grades. If you need a certificate for studies or work, choose Swedish for Immigrants (sfi).',
        goodToKnow:
          'You are welcome even without a residence permit. Bring your children if you have no babysitter. There is often a break in the summer.',
      },
    },
  },
  {
    id: 'fritidsbank',
    area: 'municipality',
    provider: { name: 'Fritidsbanken i {kommun}', type: 'civilsamhalle' },
    targetGroups: ['foraldrar', 'unga-vuxna', 'langvarigt-forsorjningsstod'],
    needs: ['fysisk-halsa', 'social-gemenskap'],
    methods: ['oppen-verksamhet', 'halsoframjande'],
    forms: ['drop-in', 'pa-plats'],
    intakeRoutes: ['ingen-anmalan'],
    incomeTypes: [],
    languages: ['sv', 'en'],
    funding: ['kommunal', 'ideella-medel', 'gratis'],
    ages: [null, null],
    places: 'unlimited',
    cost: 'Gratis att låna',
    openingHours: 'Tisdag–fredag 13–18, lördag 10–14',
    texts: {
      sv: {
        title: 'Fritidsbanken',
        summary:
          'Låna sport- och friluftsprylar gratis: skridskor, skidor, cyklar, tält och flytvästar. Fungerar som ett bibliotek, men med bollar i stället för böcker.',
        description: `Barnen ska ha skridskor till friluftsdagen på torsdag och pengarna är slut. Då går du till Fritidsbanken. Allt har skänkts av andra, och personal eller volontärer gör prylarna i ordning. Ingen frågar vad du tjänar.

- Utrustning för vinter och sommar, för stora och små.
- Hjälp att prova storlek och ställa in bindningar.
- Lån i upp till två veckor, med möjlighet att låna om.
- Ofta plats för arbetsträning eller praktik i verkstaden.

Har du själv en gammal cykel i förrådet? Lämna in den, så får någon annan glädje av den.`,
        forWhom:
          'Alla, från småbarn till pensionärer. Många kommer för att de vill prova något nytt, komma ut och röra på sig eller för att familjen har ont om pengar.',
        howToGetIt: `1. Gå dit när det är öppet och leta bland hyllorna.
2. Säg ditt namn och telefonnummer i disken. Något medlemskap behövs inte.
3. Lämna tillbaka efter högst två veckor.`,
        goodToKnow:
          'Det kostar inget om något går sönder vid vanlig användning, säg bara till. Populära saker som slalomskidor kan vara slut inför sportlovet, så kom i tid. Lokalen är oftast tillgänglig för den som har rullstol eller barnvagn.',
        easyRead: `På Fritidsbanken lånar du sportsaker.
Det finns skidor, skridskor och bollar.
Det finns saker för barn och vuxna.
Det är gratis.
Du får låna i två veckor.
Du säger ditt namn och ditt nummer.
Ingen frågar om dina pengar.
Du får hjälp med storleken.
Något går sönder.
Säg det, så är det okej.
Lämna tillbaka sakerna i tid.`,
      },
      en: {
        title: 'Free loan of sports gear (Fritidsbanken)',
        summary:
          'Borrow sports and outdoor gear for free: skates, skis, bicycles, tents and life jackets. Like a library, but with balls instead of books.',
        description: `Your child needs skates for the school outing on Thursday and the money has run out. Then you go to Fritidsbanken. Everything has been donated, and staff or volunteers get it ready. Nobody asks what you earn.

- Gear for winter and summer, for big and small.
- Help to find the right size.
- Loans for up to two weeks, which you can often renew.
- Often places for work training or a work placement in the workshop.

Got an old bicycle in the basement? Hand it in, so that someone else can enjoy it.`,
        forWhom:
          'Everyone, from small children to pensioners. Good if you want to try something new, get out and move, or if money is tight.',
        howToGetIt: `1. Go there when it is open and look around.
2. Give your name and phone number at the desk. You do not need to be a member.
3. Bring the things back within two weeks.`,
        goodToKnow:
          'You pay nothing if something breaks in normal use, just tell the staff. Popular things like downhill skis run out before the winter holiday (sportlov), so come early.',
      },
    },
  },
  {
    id: 'matcentral',
    area: 'municipality',
    provider: { name: 'Den sociala matbutiken i {kommun}', type: 'civilsamhalle' },
    targetGroups: ['langvarigt-forsorjningsstod', 'utan-ersattning', 'foraldrar', 'nyanlanda'],
    needs: ['ekonomi-skulder', 'hitta-ratt-stod'],
    methods: ['oppen-verksamhet'],
    forms: ['drop-in', 'pa-plats'],
    intakeRoutes: ['ingen-anmalan', 'egen-anmalan'],
    incomeTypes: [
      'forsorjningsstod',
      'sjukersattning',
      'aktivitetsersattning',
      'etableringsersattning',
      'utvecklingsersattning',
      'aktivitetsstod',
      'pension',
      'ingen-ersattning',
    ],
    languages: ['sv', 'en', 'ar'],
    funding: ['ideella-medel', 'iop', 'egen-avgift'],
    ages: [18, null],
    places: 'limited',
    cost: 'Låga priser, ofta omkring en tredjedel av vanlig butik',
    openingHours: 'Måndag–fredag 11–18',
    texts: {
      sv: {
        title: 'Social matbutik och matkassar',
        summary:
          'När pengarna tar slut före månaden kan du handla bra mat billigt här. Varorna har räddats från svinn i vanliga butiker och grossister.',
        description: `Brödet är bakat i går, yoghurten har några dagar kvar till datumet, kartongen har en buckla. Maten är bra men skulle ha slängts. Föreningen tar hand om den och säljer den för en liten del av priset. En del orter har också färdiga matkassar att hämta för barnfamiljer.

- Frukt, grönt, mejeri, bröd, torrvaror och ibland blöjor och tvål.
- En vanlig butik att gå runt i, där du själv väljer vad du lägger i korgen.
- Kaffe och prat i kaféhörnan.
- Tips om var du kan få råd om hyra, bidrag eller skulder hos Kronofogden.
- Praktik och arbetsträning för den som vill.`,
        forWhom:
          'Du som har låg inkomst, till exempel försörjningsstöd, sjukersättning, garantipension eller ingen inkomst alls. Det gäller både familjer och dig som lever ensam.',
        howToGetIt: `1. Kom till butiken och fråga i kassan om medlemskort.
2. Visa legitimation och ett papper om din inkomst, till exempel beslut eller kontoutdrag.
3. Handla med kortet, ofta med ett tak för hur mycket och hur många gånger i veckan.`,
        notFor:
          'Vanlig heltidslön eller god pension ger inte medlemskort. Har du ingen mat alls i dag? Ring kommunens socialtjänst och fråga om akut hjälp, eller sök upp en kyrka eller ideell organisation som delar ut mat.',
        goodToKnow:
          'Kortet gäller ofta ett halvår eller ett år, sedan visar du nytt underlag. Utbudet skiftar från dag till dag. Köpen rapporteras inte till socialtjänsten.',
        easyRead: `Här kan du köpa billig mat.
Maten är bra att äta.
Vanliga butiker ville slänga den.
Butiken är för dig med lite pengar.
Du väljer maten själv.
Du behöver ett kort.
Visa ditt id-kort.
Visa papper på dina pengar.
Sedan får du kortet.
Maten är olika varje dag.
Har du ingen mat alls?
Ring socialtjänsten.`,
      },
      en: {
        title: 'Social food shop (social matbutik)',
        summary:
          'When the money runs out before the month does, you can buy good food cheaply here. The goods were rescued from being thrown away by shops.',
        description: `The bread was baked yesterday, the yoghurt has a few days left, the box has a dent. The food is good but would have been thrown away. The association takes care of it and sells it for a small part of the normal price. Some places also have ready-packed bags for families with children.

- Fruit, vegetables, dairy, bread, dry goods and sometimes nappies and soap.
- An ordinary shop where you choose what goes in your basket.
- Coffee and a chat in the café corner.
- Tips on where to get advice on rent, benefits or debts.
- Work placements for those who want one.`,
        forWhom:
          'People with a low income, for example social assistance (försörjningsstöd), sickness compensation, a guarantee pension or no income at all.',
        howToGetIt: `1. Come to the shop and ask at the till about a membership card.
2. Show your ID and a paper about your income, such as a decision or a bank statement.
3. Shop with the card, often with a limit on how much and how many times a week.`,
        notFor:
          'A normal full-time wage does not qualify. If you have no food at all today, call the municipality’s social services (socialtjänsten), or look for a church or charity that hands out food.',
        goodToKnow:
          'The card often lasts six months or a year. The selection changes from day to day. Your shopping is not reported to social services.',
      },
    },
  },
];
