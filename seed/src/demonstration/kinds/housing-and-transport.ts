import type { Kind } from '../kind.ts';

export const housingAndTransport: Kind[] = [
  {
    id: 'harbarge',
    area: 'municipality',
    provider: { name: 'Boendeenheten, socialförvaltningen, {kommunen}', type: 'kommun' },
    targetGroups: ['hemlosa', 'beroende', 'komplexa-behov'],
    needs: ['bostad', 'krisstod'],
    methods: ['radgivning', 'motiverande-samtal'],
    forms: ['pa-plats', 'dygnet-runt', 'individuell'],
    intakeRoutes: ['egen-anmalan', 'via-socialtjansten', 'anhorig-kontakt'],
    incomeTypes: [],
    languages: ['sv', 'en', 'tolk'],
    funding: ['kommunal', 'egen-avgift'],
    ages: [18, null],
    places: 'limited',
    cost: 'En avgift per natt kan finnas. Den som saknar pengar får hjälp ändå',
    openingHours: 'Alla dagar, ofta 20–9',
    texts: {
      sv: {
        title: 'Akutboende och härbärge',
        summary:
          'Har du ingenstans att sova i natt kan du få en säng, mat och en dusch. På dagen hjälper personalen dig att komma vidare till något mer varaktigt.',
        description: `Du har kanske sovit i en bil, på en soffa hos en vän som inte längre har plats eller i en trappuppgång. Ett akutboende är en tillfällig lösning, natt för natt eller några veckor. Ett härbärge är den enklaste sorten och drivs ofta av en förening eller kyrka.

- En sovplats, ibland i eget rum och ibland i sovsal.
- Kvällsmat och frukost, dusch och möjlighet att tvätta kläder.
- Personal på plats hela natten.
- Samtal om nästa steg: boende, pengar, vård och kontakt med en socialsekreterare.
- Enskilda boenden för kvinnor och för familjer på en del orter.`,
        forWhom:
          'Du som är vuxen och akut saknar tak över huvudet. Kommunen där du befinner dig har ansvar för att ingen står utan nödvändig hjälp.',
        howToGetIt: `1. Kontakta socialtjänsten på dagen. Kvällar, nätter och helger ringer du socialjouren.
2. Berätta var du är och om du har barn, husdjur eller medicin med dig.
3. Du får besked om plats, eller om ett härbärge dit du kan gå direkt.`,
        notFor:
          'Barn som är ensamma ska inte hit: de får hjälp på annat sätt av socialtjänsten. Den som flyr från våld behöver ett skyddat boende med hemlig adress i stället. Är du svårt sjuk eller skadad behöver du sjukvård först.',
        goodToKnow:
          'På många ställen får du komma även om du är påverkad, men alkohol och droger får inte tas med in. Saknar du uppehållstillstånd kan du också be om akut hjälp. Kommunens beslut kan du överklaga.',
        easyRead: `Har du ingen plats att sova på?
Du kan få en säng för natten.
Du kan få mat.
Du kan duscha.
Personal är där hela natten.
På dagen ringer du socialtjänsten.
På natten ringer du socialjouren.
Berätta var du är.
Du kan få hjälp utan pengar.
Personalen hjälper dig att hitta något nytt.
Är du rädd för någon hemma?
Säg det till socialtjänsten.`,
      },
      en: {
        title: 'Emergency shelter (akutboende och härbärge)',
        summary:
          'If you have nowhere to sleep tonight you can get a bed, food and a shower. In the daytime staff help you move on to something more lasting.',
        description: `Perhaps you have slept in a car, on a sofa that is no longer free or in a stairwell. An emergency home is a temporary solution, night by night or for a few weeks. A night shelter (härbärge) is the simplest kind and is often run by a charity or church.

- A place to sleep, sometimes your own room, sometimes a shared one.
- Evening meal and breakfast, a shower and a chance to wash clothes.
- Staff all night.
- Talks about the next step: housing, money, health care and contact with a social worker.
- Separate places for women and families in some towns.`,
        forWhom:
          'Adults who have no roof over their heads right now. The municipality where you are must see to it that nobody is left without necessary help.',
        howToGetIt: `1. Contact social services (socialtjänsten) in the daytime. In the evening, at night and at weekends, call the duty social worker (socialjouren).
2. Tell them where you are and whether you have children, pets or medicine with you.
3. They tell you about a place, or a shelter you can go to directly.`,
        notFor:
          'Children on their own are helped by social services in another way. If you are fleeing violence you need a protected home (skyddat boende) instead.',
        goodToKnow:
          'In many places you may come even if you have been drinking, but alcohol and drugs may not be brought in. You can ask for urgent help even without a residence permit. Decisions can be appealed.',
      },
    },
  },
  {
    id: 'bostad-forst',
    area: 'municipality',
    provider: { name: 'Vuxenenheten, {kommunen}', type: 'kommun' },
    targetGroups: ['hemlosa', 'beroende', 'psykisk-funktionsnedsattning', 'komplexa-behov'],
    needs: ['bostad', 'vardagsrutiner', 'beroende-behandling'],
    methods: ['boendestod-metod', 'case-management', 'motiverande-samtal'],
    forms: ['i-hemmet', 'individuell', 'uppsokande-form'],
    intakeRoutes: ['via-socialtjansten', 'bistandsbeslut'],
    incomeTypes: [],
    languages: ['sv', 'tolk'],
    funding: ['kommunal', 'egen-avgift'],
    ages: [18, null],
    places: 'limited',
    cost: 'Du betalar hyra. Stödet kostar inget',
    texts: {
      sv: {
        title: 'Bostad först',
        summary:
          'En egen lägenhet direkt, utan krav på att du först ska bli drogfri. Sedan kommer ett stödteam hem till dig så ofta som du behöver.',
        description: `Vanligtvis ska den som är hemlös klättra uppåt: härbärge, stödboende, träningslägenhet, och till sist kanske ett kontrakt. I Bostad först vänder man på det. Utan nyckel till ett eget hem är det svårt att bli frisk, sova eller sköta sin medicin.

- En vanlig lägenhet i ett vanligt hus, ofta med ett kontrakt som du kan ta över.
- Ett team med socialarbetare och ofta någon som själv har varit hemlös.
- Stöd att flytta in, betala räkningar, handla och hålla sams med grannar.
- Kontakt med läkare, beroendevård och psykiatri när du själv vill.
- Stödet finns kvar också efter ett återfall.`,
        forWhom:
          'Du har varit utan hem länge och lever med beroende, psykisk sjukdom eller båda delarna. Andra boenden har inte fungerat eller så har du blivit utskriven.',
        howToGetIt: `1. Säg till din socialsekreterare att du vill ha Bostad först. Har du ingen: ring mottagningen på socialkontoret.
2. Socialtjänsten tittar på din situation och fattar beslut.
3. Du träffar teamet och är med och väljer område när en lägenhet blir ledig.`,
        notFor:
          'Det är inte en väg förbi bostadskön för den som bara saknar bostad. Vänd dig då till bostadskön eller socialtjänstens boenderådgivning. Behöver du personal dygnet runt passar ett stödboende bättre.',
        goodToKnow:
          'Du ska följa samma regler som andra hyresgäster: betala hyran och inte störa. Du tar emot besök av teamet, oftast varje vecka i början. Det kan vara kö, och antalet lägenheter är litet.',
        easyRead: `Bostad först är för dig utan hem.
Du får en egen lägenhet.
Du måste inte sluta med droger först.
Du betalar hyra.
Ett team kommer hem till dig.
De hjälper dig med räkningar och mat.
De hjälper dig att träffa läkare.
Du måste följa reglerna i huset.
Det kan ta tid att få en lägenhet.
Prata med din socialsekreterare.`,
      },
    },
  },
  {
    id: 'vrakningsforebyggande',
    area: 'municipality',
    provider: { name: 'Boenderådgivningen, {kommunen}', type: 'kommun' },
    targetGroups: ['hemlosa', 'langvarigt-forsorjningsstod', 'foraldrar', 'psykisk-ohalsa'],
    needs: ['bostad', 'ekonomi-skulder', 'hitta-ratt-stod'],
    methods: ['radgivning', 'uppsokande', 'kartlaggning'],
    forms: ['individuell', 'telefon-chatt', 'i-hemmet', 'uppsokande-form'],
    intakeRoutes: ['egen-anmalan', 'uppsokt', 'anhorig-kontakt'],
    incomeTypes: [],
    languages: ['sv', 'tolk'],
    funding: ['kommunal', 'gratis'],
    ages: [18, null],
    places: 'unlimited',
    cost: 'Kostar inget',
    openingHours: 'Måndag–fredag 9–12 och 13–15',
    texts: {
      sv: {
        title: 'Stöd för att behålla bostaden',
        summary:
          'Ligger du efter med hyran eller hotas du av vräkning? En boenderådgivare hjälper dig att ordna en lösning med hyresvärden innan det är för sent.',
        description: `Det är lätt att sluta öppna breven. Men de första dagarna efter en uppsägning är viktigast, för då går det ofta att rädda lägenheten. Boenderådgivaren kan din hyresvärd, kan reglerna och blir inte chockad av en hög med kuvert.

- Genomgång av skulder, inkomster och vad som måste betalas först.
- Samtal med hyresvärden och förslag till betalningsplan.
- Hjälp att söka försörjningsstöd eller bidrag till hyresskulden i en del fall.
- Kontakt med kommunens budget- och skuldrådgivare om du har skulder hos Kronofogden.
- Stöd om det gäller grannar som klagar, skräp eller att du inte orkar hålla ordning.`,
        forWhom:
          'Du som har missat en eller flera hyror, fått klagomål eller en uppsägning. Anhöriga och hyresvärdar får också ringa.',
        howToGetIt: `1. Ring så fort du ser att hyran inte går ihop. Vänta inte på Kronofogdens brev.
2. Lägg alla papper i en påse och ta med dem. Du behöver inte sortera.
3. Rådgivaren hör av sig till hyresvärden om du säger ja.`,
        notFor:
          'Är tvisten mellan dig och hyresvärden, till exempel om skador eller höjd hyra, är det Hyresnämnden eller en hyresgästorganisation som hjälper. Den som redan är utan bostad behöver socialtjänstens akuta hjälp.',
        goodToKnow:
          'Blir du uppsagd för obetald hyra i en hyreslägenhet kan du ofta få tillbaka rätten att bo kvar om du betalar inom tre veckor. Bor det barn i hemmet ska deras behov vägas in. Kommunen får besked när någon ska vräkas och tar då ofta kontakt själv.',
        easyRead: `Du har inte betalat hyran.
Du kan bli av med din lägenhet.
Vi kan hjälpa dig.
Ring oss så snart du kan.
Det kostar inget.
Ta med alla brev.
Du behöver inte ha ordning på dem.
Vi ringer din hyresvärd om du säger ja.
Vi gör en plan med dig.
Har du barn?
Säg det till oss.
Du kan få tolk.`,
      },
      en: {
        title: 'Help to keep your home (vräkningsförebyggande)',
        summary:
          'Behind with the rent or threatened with eviction? A housing adviser helps you find a solution with the landlord before it is too late.',
        description: `It is easy to stop opening the letters. But the first days after a notice matter most, because then the home can often be saved. The adviser knows your landlord and the rules and is not shocked by a pile of envelopes.

- A look at debts, income and what has to be paid first.
- A talk with the landlord and a proposed payment plan.
- Help to apply for social assistance (försörjningsstöd), or in some cases money towards the rent debt.
- Contact with the municipality’s debt adviser if you owe money at the Enforcement Authority (Kronofogden).
- Support if the problem is complaints from neighbours or that you cannot cope with the housework.`,
        forWhom:
          'You who have missed one or more rents, had complaints or been given notice. Relatives and landlords may call too.',
        howToGetIt: `1. Call as soon as you see that the rent will not work out. Do not wait for a letter from Kronofogden.
2. Put all the papers in a bag and bring them. You need not sort them.
3. The adviser contacts the landlord if you agree.`,
        goodToKnow:
          'If you rent a flat and get notice for unpaid rent, you can often win back the right to stay by paying within three weeks. The needs of children in the home must be considered. You can get an interpreter.',
      },
    },
  },
  {
    id: 'stodboende-traningslagenhet',
    area: 'municipality',
    provider: { name: 'Socialförvaltningen, {kommunen}', type: 'kommun' },
    targetGroups: ['hemlosa', 'beroende', 'kriminalitet', 'psykisk-ohalsa'],
    needs: ['bostad', 'vardagsrutiner'],
    methods: ['boendestod-metod', 'motiverande-samtal', 'kartlaggning'],
    forms: ['individuell', 'pa-plats', 'i-hemmet'],
    intakeRoutes: ['bistandsbeslut', 'via-socialtjansten'],
    incomeTypes: [],
    languages: ['sv', 'tolk'],
    funding: ['kommunal', 'egen-avgift'],
    ages: [18, null],
    places: 'limited',
    cost: 'Hyra eller avgift, ofta efter vad du kan betala',
    texts: {
      sv: {
        title: 'Stödboende och träningslägenhet',
        summary:
          'Bo i eget rum eller egen lägenhet med personal nära till hands, och träna på det som behövs för att senare klara ett eget kontrakt.',
        description: `Efter behandling, anstalt eller en lång tid på gatan kan en tom lägenhet vara skrämmande. Här finns ett mellansteg. I ett stödboende delar du ofta kök med andra och personalen är på plats. I en träningslägenhet bor du själv och får besök.

- Möbler och det nödvändigaste, så att du kan flytta in samma dag.
- Hjälp med sömn, mat, tvätt, post och att passa tider.
- En genomförandeplan som du skriver med din kontaktperson.
- Samtal när suget eller oron blir svår.
- Ordningsregler, ibland med drogtester.
- Referens från boendet när du söker en egen lägenhet.`,
        forWhom:
          'Du som saknar bostad och behöver stöd i vardagen under en period, till exempel efter missbruk, fängelse eller psykisk ohälsa.',
        howToGetIt: `1. Kontakta socialtjänsten och ansök. Du kan göra det muntligt.
2. En socialsekreterare utreder vad du behöver. Du får ett skriftligt beslut.
3. Du besöker boendet och skriver på ett kontrakt eller en överenskommelse.`,
        notFor:
          'Orkar du inte med krav på nykterhet kan Bostad först vara rätt, om kommunen har det. Har du psykisk funktionsnedsättning och behöver hjälp i många år finns bostad med särskild service.',
        goodToKnow:
          'Tiden bestäms efter ditt behov och följs upp, vanligen varje halvår. Du kan få försörjningsstöd till hyran. Kontraktet ger ofta svagare skydd än ett vanligt, så fråga vad som gäller. Säger kommunen nej får du överklaga.',
        easyRead: `Du har ingen egen lägenhet.
Du vill lära dig att bo själv.
Då kan du få ett boende med stöd.
Du får ett eget rum eller en lägenhet.
Personal hjälper dig.
Ni tränar på mat, städning och post.
Det finns regler.
Du betalar hyra.
Ansök hos socialtjänsten.
Du får ett beslut på papper.
Du kan klaga på ett nej.`,
      },
    },
  },
  {
    id: 'bostadsanpassning',
    area: 'municipality',
    provider: { name: 'Bostadsanpassningen, {kommunen}', type: 'kommun' },
    targetGroups: ['rorelse-syn-horsel', 'forvarvad-hjarnskada', 'foraldrar', 'anhoriga'],
    needs: ['hjalpmedel', 'bostad', 'vardagsrutiner'],
    methods: ['radgivning'],
    forms: ['individuell', 'i-hemmet'],
    intakeRoutes: ['egen-anmalan'],
    incomeTypes: [],
    languages: ['sv', 'swl', 'tolk'],
    funding: ['kommunal', 'gratis'],
    ages: [null, null],
    places: 'unlimited',
    cost: 'Gratis för dig när bidraget täcker åtgärden',
    openingHours: 'Telefontid måndag–fredag 9–11',
    texts: {
      sv: {
        title: 'Bostadsanpassningsbidrag',
        summary:
          'Kommunen betalar för att bygga om hemmet så att du kan bo kvar: ramper, breddade dörrar, duschplats i stället för badkar och mycket annat.',
        description: `Tröskeln som ingen annan märker kan vara omöjlig med rullator. Bidraget betalar förändringar som sitter fast i huset och som du behöver på grund av en funktionsnedsättning. Din inkomst spelar ingen roll.

- Dörröppnare, ramp, räcken och trappstolshiss.
- Golv utan trösklar, dusch i stället för badkar, högre toalettstol.
- Anpassat kök med rätt höjd, eller en spisvakt om du glömmer plattan.
- Teknik som blinkar när någon ringer på, när du hör dåligt.
- Reparation av vissa utrustningar du har fått bidrag till.
- Återställning i vissa fall när du flyttar från en lägenhet.`,
        forWhom:
          'Du har en varaktig funktionsnedsättning och bor i eller ska flytta till ett eget hem, hyrt eller ägt. Föräldrar söker för barn.',
        howToGetIt: `1. Be en arbetsterapeut, läkare eller annan sakkunnig att skriva ett intyg om vad du behöver.
2. Skicka intyg och ansökan till kommunen. Fastighetsägaren ska godkänna ändringen.
3. Vänta med bygget tills beslutet är klart.
4. Anlita hantverkare, eller be kommunen om hjälp med det.`,
        notFor:
          'Lösa saker, som rullstol, duschpall och hörapparat, räknas som hjälpmedel. Dem får du genom vården. Bidraget täcker inte vanligt underhåll, gamla fel i huset eller en tillfällig skada.',
        goodToKnow:
          'Lagen om bostadsanpassningsbidrag (2018:222) sätter inget tak för hur mycket du kan få. Får du nej, helt eller delvis, kan du överklaga till förvaltningsrätten. Enkla saker går på några veckor, hissar och ombyggnader tar längre tid.',
        easyRead: `Du har svårt att röra dig hemma.
Kommunen kan betala för att ändra ditt hem.
Du kan få en ramp vid dörren.
Du kan få en dusch i stället för badkar.
Du kan få bredare dörrar.
Det kostar inget.
Du behöver ett intyg.
En arbetsterapeut skriver intyget.
Sedan skickar du en ansökan.
Vänta på ett ja från kommunen.
Börja inte bygga före det.
Du kan klaga på ett nej.`,
      },
    },
  },
  {
    id: 'fardtjanst',
    area: 'municipality',
    provider: { name: 'Färdtjänstenheten, {kommunen}', type: 'kommun' },
    targetGroups: ['rorelse-syn-horsel', 'forvarvad-hjarnskada', 'intellektuell-funktionsnedsattning'],
    needs: ['hjalpmedel', 'vardagsrutiner', 'social-gemenskap'],
    methods: ['kartlaggning'],
    forms: ['individuell', 'telefon-chatt'],
    intakeRoutes: ['egen-anmalan', 'anhorig-kontakt'],
    incomeTypes: [],
    languages: ['sv', 'tolk'],
    funding: ['kommunal', 'regional', 'egen-avgift'],
    ages: [null, null],
    places: 'unlimited',
    cost: 'Egenavgift för varje resa, ofta ungefär som en bussbiljett eller något mer',
    openingHours: 'Bokning av resor dygnet runt, ansökan vardagar 9–15',
    texts: {
      sv: {
        title: 'Färdtjänst',
        summary:
          'Res med taxi eller specialbuss när du inte klarar bussen eller tåget. Du betalar en avgift för resan och delar ofta bil med andra.',
        description: `Att ta sig till kompisen, frisören eller kyrkan ska gå även om hållplatsen är för långt bort. Färdtjänst är kollektivtrafik för den som har svårt att gå, se eller orientera sig. Förarna är vana och hjälper till in och ut ur bilen.

- Resor på fritiden, till arbete och till studier inom området.
- Bil med lift för rullstol, om det behövs.
- Plats för ledsagare när du har fått beslut om det.
- Möjlighet att söka riksfärdtjänst för långa resor till andra delar av landet.
- Avgift med ett tak per månad på en del håll.`,
        forWhom:
          'Du som på grund av funktionsnedsättning har stora svårigheter att röra dig på egen hand eller att resa med allmänna kommunikationer. Svårigheterna ska inte vara kortvariga, utan räknas i månader.',
        howToGetIt: `1. Fyll i kommunens ansökan. En anhörig eller god man får göra det åt dig.
2. Lämna läkarintyg om handläggaren ber om det, och berätta hur en vanlig resa går till.
3. När beslutet kommer bokar du resor på telefon, webb eller i en app.`,
        notFor:
          'Resor till läkare och fysioterapeut är sjukresor, och de sköts av regionen. Skolbarn som behöver skjuts till skolan frågar kommunen om skolskjuts. Att det saknas busslinje där du bor ger inte rätt till färdtjänst.',
        goodToKnow:
          'Tillståndet gäller en viss tid eller tills vidare. Boka i god tid vid högtider och räkna med att bilen kan komma lite före eller efter. Blev det nej? Då får du skriftliga skäl och kan överklaga.',
        easyRead: `Du kan inte åka buss eller tåg.
Då kan du få färdtjänst.
Du åker taxi eller liten buss.
Du kan åka till vänner, affären eller jobbet.
Föraren hjälper dig.
Det finns bil för rullstol.
Du betalar lite för varje resa.
Du måste ansöka.
Din familj kan hjälpa dig att ansöka.
Du får ett beslut.
Sedan bokar du resor.
Resor till doktorn ordnar regionen.`,
      },
    },
  },
];
