import type { DocumentedIntervention } from './documented.ts';

export const documentedStructural: DocumentedIntervention[] = [
  {
    id: 'insatskatalogen-sodertalje',
    orientation: 'structural',
    association: 'sf-sodertalje',
    municipalities: ['0181'],
    provider: { name: 'Samordningsförbundet i Södertälje, kansliet', type: 'samordningsforbund' },
    targetGroups: ['yrkesverksamma', 'komplexa-behov'],
    needs: ['hitta-ratt-stod', 'samverkan-kompetens'],
    methods: ['radgivning'],
    forms: ['digital'],
    intakeRoutes: ['ingen-anmalan'],
    incomeTypes: [],
    languages: ['sv'],
    funding: ['finsam', 'gratis'],
    ages: [null, null],
    places: 'unlimited',
    cost: 'Kostar inget',
    documentedYear: 2021,
    texts: {
      sv: {
        title: 'Insatskatalogen i Södertälje',
        summary:
          'Sök bland stöd från kommunen, staten, vården och föreningar på ett ställe, tillsammans med den du möter eller inför mötet.',
        description: `Ingen handläggare kan ha alla verksamheter i huvudet. Den digitala insatskatalogen samlar dem, oavsett vem som driver dem, och är öppen också för den som själv söker hjälp.

- Filtrera på målgrupp, behov och ålder och se vem som får anmäla.
- Läs vem insatsen inte passar, innan du föreslår den.
- Skriv ut eller skicka en länk till deltagaren.
- Tipsa kansliet när något saknas eller har ändrats.
- Be om en visning för din arbetsgrupp.

Kansliet arbetar med katalogen på en halv tjänst. Verktyget ägs av Samordningsförbundet Centrala Östergötland.`,
        forWhom:
          'Personal hos kommunen, Arbetsförmedlingen, Försäkringskassan och regionen som vägleder Södertäljebor. Allmänheten är lika välkommen.',
        howToGetIt: `1. Öppna katalogen i webbläsaren. Du behöver varken konto eller inloggning.
2. Välj vad det gäller, eller skriv med egna ord.
3. Kontakta verksamheten du har hittat, eller gör anmälan enligt texten.`,
        notFor:
          'Katalogen är ingen kö och ingen ansökan. Skriv aldrig personuppgifter om en deltagare i sökrutan.',
        goodToKnow: `Beskrivningen gäller den katalog som förbundet hade 2020–2021 och som är förebild för den här tjänsten. Den står med som exempel.`,
      },
    },
  },
  {
    id: 'alternativ-till-sjukskrivning',
    orientation: 'structural',
    association: 'sf-sodertalje',
    municipalities: ['0181'],
    provider: { name: 'Parterna i Samordningsförbundet i Södertälje', type: 'flera-myndigheter' },
    targetGroups: ['sjukskrivna', 'langtidssjukskrivna', 'yrkesverksamma'],
    needs: ['ater-i-arbete', 'samordning', 'samverkan-kompetens'],
    methods: ['rehabkoordinering'],
    forms: ['grupp', 'pa-plats'],
    intakeRoutes: ['via-handlaggare'],
    incomeTypes: [],
    languages: ['sv'],
    funding: ['finsam', 'gratis'],
    ages: [null, null],
    places: 'unlimited',
    cost: 'Kostar inget',
    documentedYear: 2021,
    texts: {
      sv: {
        title: 'Alternativ till sjukskrivning i Södertälje',
        summary:
          'Ett gemensamt arbetssätt för vården och myndigheterna: vad kan patienten göra i stället för att enbart vara sjukskriven, och vem ordnar det?',
        description: `En sjukskrivning som rullar på utan plan hjälper sällan. Här utvecklar parterna i Södertälje ett lokalt sätt att samordna sjukskrivning och rehabilitering, så att alternativen kommer upp tidigt.

Som yrkesperson får du:

- Veta vilka kontaktvägar som gäller mellan vårdcentral, Försäkringskassan, Arbetsförmedlingen och kommun.
- Kollegor att stämma av med när ett ärende har stannat upp.
- En gemensam bild av vad rehabkoordinatorn kan göra och när den ska kopplas in.
- Möjlighet att påverka hur arbetssättet utformas.`,
        forWhom:
          'Läkare, rehabkoordinatorer och handläggare i Södertälje som möter personer som är sjukskrivna eller på väg att bli det.',
        howToGetIt: `1. Prata med din chef om att din enhet ska vara med.
2. Chefen eller du själv tar upp det med er representant i förbundets beredning.
3. Enskilda patientfrågor tas vidare av handläggaren, med samtycke.`,
        notFor:
          'Insatsen behandlar inte och tar inte emot patienter. Sjukskrivna får stöd genom sin vårdcentral.',
        goodToKnow: `I källan är detta planerat för 2021 med en mindre budget, och metoden är inte närmare beskriven. Vår text är en tolkning som exempel.`,
      },
    },
  },
  {
    id: 'upptackt-av-vald',
    orientation: 'structural',
    association: 'sf-sodertalje',
    municipalities: ['0181'],
    provider: { name: 'Samordningsförbundet i Södertälje', type: 'samordningsforbund' },
    targetGroups: ['valdsutsatta', 'yrkesverksamma'],
    needs: ['vald-trygghet', 'samverkan-kompetens'],
    methods: ['utbildning'],
    forms: ['grupp', 'pa-plats', 'digital'],
    intakeRoutes: ['ingen-anmalan'],
    incomeTypes: [],
    languages: ['sv'],
    funding: ['finsam', 'gratis'],
    ages: [null, null],
    places: 'unlimited',
    cost: 'Kostar inget',
    documentedYear: 2021,
    texts: {
      sv: {
        title: 'Ökad upptäckt av våld',
        summary:
          'Kunskap för dig som frågar om arbete och hälsa men behöver våga fråga om våld. En pilot om vad rehabiliteringen kan upptäcka.',
        description: `Den som lever med hot, slag, kontroll eller sexuellt våld blir ofta sjukskriven av andra skäl på pappret. Samordningsförbundet i Södertälje är en av sju piloter som prövar hur förbundens arbete kan bidra till att våldet upptäcks.

- Du får lära dig hur psykiskt, fysiskt och sexuellt våld kan märkas i ett vanligt samtal.
- Ni övar på att ställa frågan och på vad ni gör med svaret.
- Ni går igenom vart den utsatta kan få skydd och stöd lokalt.
- Erfarenheterna skickas vidare till de myndigheter som har uppdraget från regeringen.`,
        forWhom:
          'Handläggare, coacher och teamledare i insatser som förbundet finansierar, och deras chefer.',
        howToGetIt: `1. Hör av dig till förbundets kansli och anmäl intresse för din grupp.
2. Ni bestämmer vad ni vill öva på.
3. Efter träffen följer ni upp hur det gick att ställa frågorna.`,
        notFor:
          'Är du själv utsatt för våld är detta inte rätt väg: sök upp socialtjänsten eller en kvinno- eller brottsofferjour.',
        goodToKnow: `Piloten ingick i ett uppdrag till Arbetsförmedlingen, Försäkringskassan, Jämställdhetsmyndigheten, Migrationsverket och Socialstyrelsen. Källan är från 2021, då den ännu var planerad; upplägget för utbildningen är vårt exempel.`,
      },
    },
  },
  {
    id: 'anvandarinvolvering-tjanstedesign',
    orientation: 'structural',
    association: 'sf-sodertalje',
    municipalities: ['0181', '0127', '0126', '0128'],
    provider: { name: 'Tjänstedesignern, samordningsförbundens kanslier', type: 'samordningsforbund' },
    targetGroups: ['yrkesverksamma'],
    needs: ['samverkan-kompetens'],
    methods: ['tjanstedesign'],
    forms: ['grupp', 'pa-plats', 'digital'],
    intakeRoutes: ['ingen-anmalan'],
    incomeTypes: [],
    languages: ['sv'],
    funding: ['finsam', 'gratis'],
    ages: [null, null],
    places: 'limited',
    cost: 'Kostar inget',
    startsOn: '2020-06-01',
    documentedYear: 2021,
    texts: {
      sv: {
        title: 'Användarinvolvering med tjänstedesign',
        summary:
          'Låna en tjänstedesigner. Ni får hjälp att utveckla ert stöd ihop med dem det är till för, i stället för åt dem.',
        description: `Broschyren var fin, men ingen läste den. Gruppen fanns, men ingen kom. Ofta beror det på att ingen frågade deltagarna först. Två förbund, i Södertälje och i Botkyrka Huddinge Salem, delar på en tjänstedesigner som deras medlemmar kan använda.

Ni kan få hjälp att:

- Intervjua deltagare på ett sätt som ger ärliga svar.
- Rita upp hela vägen genom en insats och se var folk faller bort.
- Pröva en enkel lösning i liten skala, innan ni bestämmer er.
- Bjuda in deltagare som medskapare, med rimliga villkor.`,
        forWhom:
          'Verksamheter hos förbundens medlemmar: kommuner, region, Arbetsförmedlingen och Försäkringskassan.',
        howToGetIt: `1. Skriv ned problemet i tre meningar, utan att föreslå lösning.
2. Ta kontakt med förbundets kansli.
3. Ni går igenom om det är ett uppdrag för tjänstedesign, och hur mycket tid som finns.`,
        notFor:
          'För grafisk form eller en färdig webbplats får ni vända er till er egen kommunikationsenhet.',
        goodToKnow: `Satsningen började i juni 2020 och sattes till två år, med halvtid till varje förbund. I källorna är den belagd till 2021. Den visas här som en möjlig insats att lära av.`,
      },
    },
  },
  {
    id: 'coompanion-sodertalje',
    orientation: 'structural',
    association: 'sf-sodertalje',
    municipalities: ['0181'],
    provider: { name: 'Coompanion', type: 'civilsamhalle' },
    targetGroups: ['yrkesverksamma', 'langtidsarbetslosa'],
    needs: ['starta-foretag', 'sysselsattning'],
    methods: ['radgivning', 'utbildning'],
    forms: ['individuell', 'pa-plats'],
    intakeRoutes: ['egen-anmalan'],
    incomeTypes: [],
    languages: ['sv'],
    funding: ['finsam', 'gratis'],
    ages: [null, null],
    places: 'unlimited',
    cost: 'Kostar inget',
    documentedYear: 2021,
    texts: {
      sv: {
        title: 'Coompanion – stöd till sociala företag i Södertälje',
        summary:
          'Rådgivning för dig som vill starta eller utveckla ett socialt företag, och utbildning för tjänstepersoner som ska förstå hur de fungerar.',
        description: `Ett arbetsintegrerande socialt företag (ASF) anställer dem som andra inte anställer. Att starta ett är både eldsjälsarbete och bokföring. Coompanion hjälper till med det senare, så att det förra räcker.

- Företagsrådgivning till sociala företag och grupper som tänker starta ett.
- Genomgång av företagsform, ekonomi, styrelse och tillstånd.
- Utbildning för nyckelpersoner i kommunen, till exempel inom upphandling, näringsliv och arbetsmarknad.
- Kontakt mellan de nya företagen och personal som söker platser för sina deltagare.`,
        forWhom:
          'Du som driver eller planerar ett socialt företag i Södertälje, och du som i ditt arbete ska köpa av eller samverka med ett.',
        howToGetIt: `1. Kontakta Coompanion och berätta om idén eller frågan.
2. Boka ett första rådgivningssamtal.
3. För utbildning: bestäm innehåll och målgrupp med rådgivaren.`,
        notFor: `Arbetssökande som vill ha plats i ett socialt företag går i stället genom sin handläggare. Vanlig nyföretagarrådgivning finns på andra håll.`,
        goodToKnow: `Avtal med samordningsförbundet fanns 2015–2017 och 2021. Texten speglar 2021 års plan och är här för att exemplifiera stöd till andra än enskilda.`,
      },
    },
  },
  {
    id: 'frukostmoten-sodertalje',
    orientation: 'structural',
    association: 'sf-sodertalje',
    municipalities: ['0181'],
    provider: { name: 'Samordningsförbundet i Södertälje, kansliet', type: 'samordningsforbund' },
    targetGroups: ['yrkesverksamma'],
    needs: ['samverkan-kompetens'],
    methods: ['utbildning'],
    forms: ['grupp', 'digital', 'pa-plats'],
    intakeRoutes: ['egen-anmalan'],
    incomeTypes: [],
    languages: ['sv'],
    funding: ['finsam', 'gratis'],
    ages: [null, null],
    places: 'limited',
    cost: 'Kostar inget för parternas personal',
    placesPerYear: 'minst 5 träffar per år',
    documentedYear: 2021,
    texts: {
      sv: {
        title: 'Frukostmöten och webbinarier i Södertälje',
        summary:
          'Träffa kollegor från andra myndigheter över en kaffe eller på skärm, och få koll på vad de egentligen får och kan göra.',
        description: `Vad är skillnaden mellan arbetsträning hos Försäkringskassan och praktik på Arbetsförmedlingen? Vem bestämmer om boendestöd? Frukostmötena är gjorda för sådana frågor.

- Varje träff tar upp en myndighet, en lag eller en målgrupp.
- Någon som arbetar med frågan berättar, och sedan är det fritt fram att fråga.
- En del möten hålls på plats, andra som webbinarier. Samverkansdagar förekommer.
- Du får ansikten på dem du annars bara mejlar, och vet vem du ska ringa nästa gång.`,
        forWhom:
          'Anställda hos förbundets parter: kommunen, Arbetsförmedlingen, Försäkringskassan och regionen.',
        howToGetIt: `1. Välj en träff bland de inbjudningar som går ut till parterna.
2. Anmäl dig till kansliet. Stäm av tiden med din chef.
3. Till webbinarier får du en länk, till fysiska möten adressen.`,
        notFor: 'Träffarna tar inte upp enskilda deltagare. För det finns samverkansteamet.',
        goodToKnow: `Målet var minst sex träffar 2017 och minst fem 2021. Inga datum visas, eftersom beskrivningen är ett exempel med uppgifter från de åren.`,
      },
    },
  },
  {
    id: 'asf-koordinator-sodertalje',
    orientation: 'structural',
    association: 'sf-sodertalje',
    municipalities: ['0181'],
    provider: { name: 'Näringslivskontoret, Södertälje kommun', type: 'kommun' },
    targetGroups: ['yrkesverksamma'],
    needs: ['starta-foretag', 'sysselsattning'],
    methods: ['radgivning'],
    forms: ['individuell', 'pa-plats'],
    intakeRoutes: ['ingen-anmalan'],
    incomeTypes: [],
    languages: ['sv'],
    funding: ['finsam', 'gratis'],
    ages: [null, null],
    places: 'unlimited',
    cost: 'Kostar inget',
    documentedYear: 2017,
    texts: {
      sv: {
        title: 'ASF-koordinator i Södertälje',
        summary:
          'En person i kommunen att ringa när du undrar hur ett arbetsintegrerande socialt företag startas, köps av eller får fler platser.',
        description: `ASF är förkortningen för arbetsintegrerande sociala företag: företag som finns till för att ge arbete åt människor som har svårt att få det. Koordinatorn ser till att idén blir känd, och att hinder på vägen flyttas undan.

- Svarar på frågor från förvaltningar, myndigheter och företag.
- Ordnar möten mellan blivande företagare, fastighetsägare och kommunens inköpare.
- Berättar om ASF för personal som söker platser åt sina deltagare.
- Följer nya företag genom det första krångliga året.

Tjänsten finns på Näringslivskontoret, med upp till tre fjärdedels tid.`,
        forWhom:
          'Tjänstepersoner, föreningar och företag i Södertälje som vill att fler sociala företag ska finnas.',
        howToGetIt: `1. Kontakta koordinatorn på Näringslivskontoret.
2. Berätta vad du vill åstadkomma och vad som tar emot.
3. Ni planerar vilka andra som behöver vara med.`,
        notFor: `Koordinatorn anvisar inga arbetsplatser åt enskilda. Behöver ni fördjupad affärsrådgivning passar Coompanion bättre.`,
        goodToKnow: `Planen för 2017 ville se minst ett nytt socialt företag under året. Efter det är tjänsten inte belagd; därför visas den som ett exempel från 2017.`,
      },
    },
  },
  {
    id: 'gemensamt-forum-roslagen',
    orientation: 'structural',
    association: 'sf-roslagen',
    municipalities: ['0117', '0160'],
    provider: { name: 'Samordningsförbundet Roslagen', type: 'samordningsforbund' },
    targetGroups: ['yrkesverksamma'],
    needs: ['samverkan-kompetens'],
    methods: ['utbildning'],
    forms: ['grupp', 'pa-plats'],
    intakeRoutes: ['uppsokt'],
    incomeTypes: [],
    languages: ['sv'],
    funding: ['finsam', 'gratis'],
    ages: [null, null],
    places: 'limited',
    cost: 'Kostar inget',
    startsOn: '2015-02-01',
    placesPerYear: '4 träffar per år',
    documentedYear: 2018,
    texts: {
      sv: {
        title: 'Gemensamt forum',
        summary:
          'Fyra kunskapsträffar om året för tjänstepersoner i Täby och Österåker, om sådant som ingen myndighet klarar ensam.',
        description: `En träff kan handla om hur arbetsgivare resonerar när de anställer någon med luckor i sitt CV. En annan om nollklassade, alltså de som är sjukskrivna men inte får någon ersättning alls. En tredje om stöd enligt Supported Employment (SE).

- Du hör forskare, praktiker eller deltagare berätta.
- Ni diskuterar vid blandade bord, så att varje myndighet är med.
- Ni tar hem frågor som går att arbeta vidare med på den egna enheten.
- Önska gärna ämnen: programmet byggs på vad deltagarna stöter på.`,
        forWhom:
          'Handläggare, coacher, vårdpersonal och chefer hos förbundets medlemmar i Täby och Österåker.',
        howToGetIt: `1. Förbundet bjuder in tjänstepersoner till varje träff.
2. Har du inte fått någon inbjudan, be din chef att stå på listan.
3. Svara på inbjudan i tid, för bordsplaceringen och fikat.`,
        notFor: 'Forumet är för personal. Söker du stöd för egen del hittar du det i katalogens andra delar.',
        goodToKnow: `Forumet startade i februari 2015. Antalet träffar gäller planen för 2018, den senaste uppgift vi har; posten visar hur ett sådant erbjudande kan presenteras.`,
      },
    },
  },
  {
    id: 'digital-insatskatalog-roslagen',
    orientation: 'structural',
    association: 'sf-roslagen',
    municipalities: ['0117', '0160'],
    provider: { name: 'Samordningsförbundet Roslagen', type: 'samordningsforbund' },
    targetGroups: ['yrkesverksamma', 'komplexa-behov'],
    needs: ['hitta-ratt-stod', 'samverkan-kompetens'],
    methods: ['radgivning'],
    forms: ['digital'],
    intakeRoutes: ['ingen-anmalan'],
    incomeTypes: [],
    languages: ['sv'],
    funding: ['finsam', 'gratis'],
    ages: [null, null],
    places: 'unlimited',
    cost: 'Kostar inget',
    documentedYear: 2018,
    texts: {
      sv: {
        title: 'Digital insatskatalog i Södra Roslagen',
        summary:
          'Söktjänst på nätet över stöd från olika huvudmän i Täby och Österåker. Gjord för snabba svar mitt i ett samtal.',
        description: `"Finns det något för henne?" Den frågan ska gå att besvara medan personen sitter kvar på stolen. I katalogen, kort sagt Insatskatalogen, ligger stöd från kommun, stat, vård och föreningar sida vid sida.

- Du söker på behov, målgrupp eller ett vanligt ord.
- Varje insats har en beskrivning, vilka den är till för och hur man anmäler sig.
- Du kan visa skärmen för den du möter; texterna är skrivna för att läsas tillsammans.
- Nya insatser läggs in efter hand, och du kan föreslå dem.`,
        forWhom:
          'Du som vägleder andra, på ett kontor, en vårdcentral eller en skola. Även privatpersoner kan söka fritt.',
        howToGetIt: `1. Gå till katalogen på nätet. Inget konto krävs.
2. Sök, jämför och läs hur man kommer in.
3. Meddela förbundet om något är fel.`,
        goodToKnow: `Förbundet anslöt sig 2017 till den plattform som Centrala Östergötland har byggt och fyllde på under 2018. Därifrån kommer uppgifterna i det här exemplet, då bara Täby och Österåker var medlemmar.`,
      },
    },
  },
  {
    id: 'varddialog-roslagen',
    orientation: 'structural',
    association: 'sf-roslagen',
    municipalities: ['0117', '0160'],
    provider: { name: 'Samordningsförbundet Roslagen', type: 'samordningsforbund' },
    targetGroups: ['yrkesverksamma'],
    needs: ['samverkan-kompetens'],
    methods: ['kartlaggning'],
    forms: ['grupp', 'pa-plats'],
    intakeRoutes: ['ingen-anmalan'],
    incomeTypes: [],
    languages: ['sv'],
    funding: ['finsam', 'gratis'],
    ages: [null, null],
    places: 'unlimited',
    cost: 'Kostar inget',
    documentedYear: 2018,
    texts: {
      sv: {
        title: 'Vårddialog',
        summary:
          'Samtal mellan samordningsförbundet och vårdgivare i Täby och Österåker om vilka patienter som faller mellan stolarna och vad som kan göras åt det.',
        description: `Vårdcentraler och psykiatriska mottagningar ser tidigt vem som riskerar att fastna. Ändå är det ofta oklart vem de kan ringa i kommunen eller på Arbetsförmedlingen. I Vårddialogen, även kallad vårdgivardialog, sätter vi oss ned och reder ut det.

- Ni berättar om era patientgrupper och var samarbetet skaver.
- Vi visar vilka insatser som finns och vem som får anmäla till dem.
- Ni får namngivna kontaktvägar mellan mottagningen och myndigheterna.
- Det ni pekar på blir underlag när förbundet väljer vad det ska satsa på.`,
        forWhom:
          'Verksamhetschefer, rehabkoordinatorer, kuratorer och läkare hos lokala vårdgivare, både regionens egna och privata.',
        howToGetIt: `1. Hör av dig till förbundet, eller tacka ja när vi frågar om ett besök.
2. Avsätt en timme på en arbetsplatsträff.
3. Ni får en kort sammanfattning och kommer överens om nästa kontakt.`,
        notFor:
          'Enskilda patienter diskuteras inte här; kalla i så fall till en SIP, en samordnad individuell plan.',
        goodToKnow: `Dialogen hörde till förbundets arbete 2018. Hur samtalen lades upp framgår knappt av källan, så detaljerna är påhittade för exemplets skull.`,
      },
    },
  },
  {
    id: 'utveckling-asf-roslagen',
    orientation: 'structural',
    association: 'sf-roslagen',
    municipalities: ['0117', '0160'],
    provider: { name: 'Samordningsförbundet Roslagen', type: 'samordningsforbund' },
    targetGroups: ['yrkesverksamma', 'langtidsarbetslosa'],
    needs: ['starta-foretag', 'sysselsattning'],
    methods: ['radgivning'],
    forms: ['individuell', 'grupp', 'pa-plats'],
    intakeRoutes: ['ingen-anmalan'],
    incomeTypes: [],
    languages: ['sv'],
    funding: ['finsam', 'gratis'],
    ages: [null, null],
    places: 'unlimited',
    cost: 'Kostar inget',
    documentedYear: 2018,
    texts: {
      sv: {
        title: 'Utveckling av ASF i Täby och Österåker',
        summary:
          'Vill ni ha fler sociala företag att samarbeta med? Förbundet ger råd till den som vill starta och till kommunen som vill beställa.',
        description: `Platser för arbetsträning växer inte på träd. Ett sätt att få fram fler är att hjälpa arbetsintegrerande sociala företag (ASF) att komma till och överleva. Stödet kallas i förbundets papper Stöd ASF.

- Råd till grupper som har en idé men inte vet hur man tar nästa steg.
- Genomgång för chefer och upphandlare av hur ett samarbete kan skrivas.
- Möten där befintliga företag visar hur de arbetar och vad de behöver.
- Hjälp att få kontakt med deltagare via Rådgivande teamet eller andra handläggare.`,
        forWhom:
          'Tjänstepersoner och chefer i Täby och Österåker, samt den som driver eller funderar på ett socialt företag där.',
        howToGetIt: `1. Ta kontakt med samordningsförbundet.
2. Berätta om ni vill starta, växa eller köpa tjänster.
3. Tillsammans ser vi vilka som behöver sitta vid bordet.`,
        notFor: 'Startbidrag eller lån går inte att få här. Det söker man hos andra finansiärer.',
        goodToKnow: `Ett projekt genomfördes 2016 och stödet fortsatte 2018. Längre fram än så sträcker sig inte uppgifterna, och posten ska läsas som ett exempel.`,
      },
    },
  },
];
