import type { Kind } from '../kind.ts';

export const safetyAndRelatives: Kind[] = [
  {
    id: 'anhorigstod-kommun',
    area: 'municipality',
    provider: { name: 'Anhörigcentrum, {kommunen}', type: 'kommun' },
    targetGroups: ['anhoriga'],
    needs: ['anhorigstod', 'hitta-ratt-stod'],
    methods: ['samtalsstod', 'gruppverksamhet', 'radgivning'],
    forms: ['individuell', 'grupp', 'pa-plats', 'telefon-chatt'],
    intakeRoutes: ['egen-anmalan', 'anhorig-kontakt'],
    incomeTypes: [],
    languages: ['sv', 'tolk'],
    funding: ['kommunal', 'gratis'],
    ages: [18, null],
    places: 'unlimited',
    cost: 'Samtal och grupper kostar inget',
    openingHours: 'Måndag–fredag 9–16',
    texts: {
      sv: {
        title: 'Anhörigstöd i kommunen',
        summary: `Hjälper eller oroar du dig för någon som är sjuk, gammal, har en funktionsnedsättning eller ett beroende? En anhörigkonsulent lyssnar och hjälper dig att orka.`,
        description: `Att finnas till för någon annan tar kraft, även när du gör det av kärlek. Hos kommunens anhörigstöd är det du som står i centrum, inte den du hjälper. Du behöver inte vara släkt: vänner och grannar är också välkomna.

- Enskilda samtal om hur du har det, också när du är arg, ledsen eller har dåligt samvete.
- Grupper där du träffar andra i samma situation.
- Föreläsningar om till exempel demens, psykisk sjukdom eller adhd.
- Råd om vilken hjälp den närstående kan söka, så att du inte måste göra allt själv.
- Information om avlösning, det vill säga att någon annan tar över en stund så att du får vila.`,
        forWhom: `Du som är vuxen och hjälper, vårdar eller oroar dig för någon som står dig nära. Det kan vara en förälder, en partner, ett vuxet barn eller en vän.`,
        howToGetIt: `1. Ring eller mejla anhörigkonsulenten. Det går bra att vara anonym.
2. Ni bestämmer en tid att ses eller prata i telefon.
3. Tillsammans väljer ni vad som passar: samtal, grupp eller bara ett råd.`,
        notFor: `Anhörigstödet beslutar inte om hemtjänst, växelvård eller avlösning. Det gör en biståndshandläggare, men anhörigkonsulenten kan hjälpa dig att ta kontakten. Är du under 18 år kan du prata med elevhälsan eller socialtjänsten.`,
        goodToKnow: `Du får stödet så länge du behöver det och ingen utredning görs. Enligt socialtjänstlagen ska kommunen erbjuda stöd till den som vårdar eller hjälper en närstående. Om du avstår från arbete för att vara hos någon som är svårt sjuk kan du söka närståendepenning hos Försäkringskassan.`,
        easyRead: `Hjälper du någon som är sjuk?
Oroar du dig för någon?
Då är du anhörig.
Du kan få hjälp.
Kommunen har personal som lyssnar på dig.
Du kan prata ensam med personalen.
Du kan också vara med i en grupp.
Du får råd.
Det kostar inget.
Du kan ringa själv.`,
      },
      en: {
        title: 'Support for family carers (anhörigstöd)',
        summary: `Do you help or worry about someone who is ill, old, disabled or addicted? A family support adviser in your municipality listens and helps you cope.`,
        description: `Being there for someone else takes a lot of energy. The municipal support for carers is about you, not the person you help. You do not have to be related: friends and neighbours are welcome too.

- One-to-one talks about your own situation.
- Groups where you meet others in the same position.
- Talks about, for example, dementia, mental illness or ADHD.
- Advice about what help the other person can apply for, so that you do not have to do everything.
- Information about respite care (avlösning), when someone takes over for a while so that you can rest.`,
        forWhom: `Adults who help, care for or worry about someone close to them: a parent, a partner, a grown-up child or a friend.`,
        howToGetIt: `1. Call or e-mail the family support adviser (anhörigkonsulent). You can be anonymous.
2. Agree on a time to meet or talk on the phone. Say if you need an interpreter.
3. Choose together what suits you: talks, a group or just some advice.`,
        notFor: `The adviser does not decide on home care or respite care. A care needs officer (biståndshandläggare) does that, and the adviser can help you to make contact.`,
      },
    },
  },
  {
    id: 'anhorigforening',
    area: 'municipality',
    provider: { name: 'Anhörigföreningen i {kommun}', type: 'civilsamhalle' },
    targetGroups: ['anhoriga'],
    needs: ['anhorigstod', 'social-gemenskap'],
    methods: ['kamratstod', 'oppen-verksamhet', 'utbildning'],
    forms: ['grupp', 'pa-plats', 'drop-in', 'telefon-chatt'],
    intakeRoutes: ['ingen-anmalan', 'egen-anmalan'],
    incomeTypes: [],
    languages: ['sv'],
    funding: ['ideella-medel', 'kommunal', 'egen-avgift'],
    ages: [18, null],
    places: 'unlimited',
    cost: 'Gratis att komma, en mindre avgift för medlemmar',
    openingHours: 'Onsdagar 17–20',
    texts: {
      sv: {
        title: 'Anhörigförening',
        summary: `Kaffe, samtal och råd från andra som också lever nära någon som är sjuk eller har ett beroende. Alla i föreningen vet hur det känns.`,
        description: `Här behöver du inte förklara så mycket. De du möter har själva legat vakna om nätterna av oro för ett barn, en partner eller en gammal mamma. Föreningen drivs av medlemmarna, inte av kommunen eller vården.

- Öppna träffar där du kan prata eller bara sitta med.
- Samtalsgrupper, ibland uppdelade efter om det gäller demens, psykisk sjukdom eller missbruk.
- Någon att ringa när du behöver tala med en medmänniska.
- Föreläsningar, utflykter och annat som ger en paus.
- Föreningen talar för anhöriga inför kommunen och regionen.`,
        forWhom: `Du som lever nära någon som är sjuk, har en funktionsnedsättning eller ett beroende. Många känner sig ensamma med sin oro och kommer för gemenskapens skull.`,
        howToGetIt: `1. Titta när nästa öppna träff är och kom dit. Du behöver inte vara medlem första gången.
2. Vill du hellre prata först? Ring föreningens kontaktperson.
3. Trivs du kan du bli medlem eller vara med i en samtalsgrupp.`,
        notFor: `Föreningen ger ingen vård eller terapi. Mår du själv så dåligt att du inte orkar vardagen ska du vända dig till vårdcentralen.`,
        goodToKnow: `De flesta i föreningen arbetar ideellt och lovar att inte föra vidare det som sägs. Fråga i förväg om lokalen är tillgänglig om du använder rullstol.`,
      },
    },
  },
  {
    id: 'faltassistent',
    area: 'municipality',
    provider: { name: 'Fältgruppen, {kommunen}', type: 'kommun' },
    targetGroups: ['unga-vuxna', 'foraldrar'],
    needs: ['hitta-ratt-stod'],
    methods: ['uppsokande', 'samtalsstod', 'motiverande-samtal'],
    forms: ['uppsokande-form', 'individuell', 'telefon-chatt', 'drop-in'],
    intakeRoutes: ['uppsokt', 'ingen-anmalan', 'anhorig-kontakt'],
    incomeTypes: [],
    languages: ['sv', 'en', 'tolk'],
    funding: ['kommunal', 'gratis'],
    ages: [12, 20],
    places: 'unlimited',
    cost: 'Kostar inget',
    openingHours: 'Eftermiddagar och kvällar, även fredag och lördag',
    texts: {
      sv: {
        title: 'Fältgrupp för unga',
        summary: `Vuxna som är ute där unga är: i centrum, vid skolan, på fritidsgården och på nätet. Du kan prata med dem om vad som helst.`,
        description: `Fältassistenter är socialarbetare som arbetar utomhus och på kvällar. De går runt, hälsar och lär känna folk. Många unga pratar först om vardagliga saker, och när det känns tryggt även om det som är svårt.

- Prata om bråk hemma, skolk, ensamhet, droger eller kompisar som är inne i fel saker.
- Få sällskap första gången du ska till ungdomsmottagningen, socialtjänsten eller polisen.
- Skriv till gruppen i sociala medier när du inte vill prata öga mot öga.
- Föräldrar kan fråga om hur det ser ut på stan och vad de kan göra.

Fältarna är också ute extra på lov, skolavslutningar och andra stora kvällar.`,
        forWhom: `Du som är ungefär 12 till 20 år och bor eller hänger i {kommun}. Du som är förälder eller annan vuxen kan också höra av dig om du är orolig för en ung person.`,
        howToGetIt: `1. Gå fram och säg hej när du ser fältgruppen. De har jackor med kommunens märke.
2. Skriv eller ring om du hellre vill det.
3. Vill du ha mer hjälp följer de med dig till rätt ställe.`,
        notFor: `Fältgruppen är ingen akut hjälp. Ring 112 vid fara. Är du hemma hela dagarna och aldrig går ut kan skolan, kommunens aktivitetsansvar eller ungdomsmottagningen vara bättre vägar in.`,
        goodToKnow: `Du behöver inte säga vad du heter. Om en person under 18 år far illa måste personalen berätta det för socialtjänsten, men oftast säger de det till dig först.`,
      },
    },
  },
  {
    id: 'avhopparverksamhet',
    area: 'municipality',
    provider: { name: 'Avhopparverksamheten, socialförvaltningen, {kommunen}', type: 'kommun' },
    targetGroups: ['kriminalitet'],
    needs: ['hitta-ratt-stod', 'samordning', 'vald-trygghet'],
    methods: ['case-management', 'motiverande-samtal', 'kartlaggning'],
    forms: ['individuell', 'telefon-chatt', 'uppsokande-form'],
    intakeRoutes: ['egen-anmalan', 'anhorig-kontakt', 'via-socialtjansten'],
    incomeTypes: [],
    languages: ['sv', 'en', 'tolk'],
    funding: ['kommunal', 'gratis'],
    ages: [16, null],
    places: 'limited',
    cost: 'Kostar inget',
    openingHours: 'Måndag–fredag 8–17',
    texts: {
      sv: {
        title: 'Stöd att lämna kriminalitet (avhopparverksamhet)',
        summary: `Vill du bort från gänget eller det kriminella livet? Du får en fast kontakt som hjälper dig med säkerhet, boende, pengar och nästa steg.`,
        description: `Steget ut kan vara farligt och ensamt. Därför börjar arbetet med din säkerhet. Din kontaktperson gör en plan tillsammans med dig och håller ihop kontakten med andra.

- En bedömning av hoten mot dig, ofta tillsammans med polisen om du går med på det.
- Hjälp med boende, ibland på en annan ort.
- Stöd att reda ut ekonomi, skulder hos Kronofogden och körkort.
- Behandling för alkohol eller droger när det behövs.
- Samtal om hur du bryter med gamla kontakter och hittar jobb eller skola.

Även din familj kan få råd och stöd.`,
        forWhom: `Du som är med i ett kriminellt gäng, en annan våldsam miljö eller har levt länge på brott och vill sluta. Det gäller också dig som är på väg in och vill vända i tid.`,
        howToGetIt: `1. Ring och berätta kort vad det gäller. Du behöver inte säga ditt namn direkt.
2. Ni ses på en plats där du känner dig säker.
3. Socialtjänsten bedömer vilken hjälp du behöver och ni skriver en plan.`,
        notFor: `Du får ingen hjälp att slippa straff. Sitter du i häkte eller fängelse börjar du med att prata med Kriminalvårdens personal, som har ett eget stöd och kan kontakta kommunen. Är du i fara just nu: ring 112.`,
        goodToKnow: `Stödet pågår ofta i ett år eller mer. Det bygger på att du själv vill och att du håller det ni kommer överens om. Är du under 18 år kontaktas oftast dina vårdnadshavare.`,
      },
      en: {
        title: 'Help to leave crime (avhopparverksamhet)',
        summary: `Do you want to get away from a gang or a life of crime? One contact person helps you with safety, housing, money and the next step.`,
        description: `Getting out can be dangerous and lonely, so the work starts with your safety. Your contact person makes a plan with you and keeps in touch with everyone else involved.

- An assessment of the threats against you, often with the police if you agree.
- Help with housing, sometimes in another town.
- Help to sort out money, debts and your driving licence.
- Treatment for alcohol or drugs when needed.
- Talks about breaking off old contacts and finding work or school.

Your family can get advice and support too.`,
        forWhom: `People who belong to a criminal gang or another violent group, or who have lived on crime for long, and want to stop. Also those who are being drawn in and want to turn back.`,
        howToGetIt: `1. Call and say briefly what it is about. You do not have to give your name at once.
2. You meet in a place where you feel safe.
3. Social services assess what help you need and you write a plan together.`,
        notFor: `This does not make you avoid punishment. If you are in prison or custody, talk to the staff there first. If you are in danger now, call 112.`,
      },
    },
  },
  {
    id: 'kris-forening',
    area: 'municipality',
    provider: { name: 'Kamratföreningen i {kommun}', type: 'civilsamhalle' },
    targetGroups: ['kriminalitet', 'beroende'],
    needs: ['social-gemenskap', 'hitta-ratt-stod'],
    methods: ['kamratstod', 'oppen-verksamhet', 'mentorskap'],
    forms: ['drop-in', 'grupp', 'pa-plats'],
    intakeRoutes: ['ingen-anmalan'],
    incomeTypes: [],
    languages: ['sv', 'en'],
    funding: ['ideella-medel', 'kommunal', 'gratis'],
    ages: [18, null],
    places: 'unlimited',
    cost: 'Gratis att komma',
    openingHours: 'Måndag–fredag 10–18, lördagar 12–16',
    texts: {
      sv: {
        title: 'Kamratförening för före detta kriminella',
        summary: `Ett ställe att gå till när du har lämnat brott och droger bakom dig. Alla här har egen erfarenhet och håller ihop utan att döma.`,
        description: `Första tiden efter fängelset är ofta tom. Gamla vänner drar, och dagarna är långa. I föreningens lokal finns det alltid någon som har gått samma väg och som vet hur snabbt det kan vända.

- Frukost, kaffe och folk att prata med på dagarna.
- En fadder, alltså en erfaren medlem, som du kan ringa när suget eller ilskan kommer.
- Någon som möter dig vid grinden när du blir frigiven, om ni har bestämt det innan.
- Sällskap till Arbetsförmedlingen, socialtjänsten eller tandläkaren.
- Träning, resor och fester utan alkohol.`,
        forWhom: `Du som har varit kriminell, missbrukat eller suttit i fängelse och vill leva annorlunda. Anhöriga är ofta välkomna vid särskilda träffar.`,
        howToGetIt: `1. Kom in när det är öppet. Ingen frågar efter papper eller personnummer.
2. Du får kaffe och någon visar dig runt.
3. Vill du bli medlem pratar du med styrelsen eller någon i lokalen.`,
        notFor: `Du måste vara nykter och drogfri när du är i lokalen. Klarar du inte det än kan beroendemottagningen eller socialtjänsten hjälpa dig först. Är du hotad av ett gäng behöver du kommunens eller polisens avhopparstöd.`,
        goodToKnow: `Det finns ingen sluttid: många stannar kvar i åratal och stöttar nya. Sitter du inne kan personalen på anstalten hjälpa dig att få kontakt.`,
      },
    },
  },
  {
    id: 'skyddat-boende',
    area: 'municipality',
    provider: { name: 'Enheten för våld i nära relationer, {kommunen}', type: 'kommun' },
    targetGroups: ['valdsutsatta', 'foraldrar'],
    needs: ['vald-trygghet', 'bostad', 'krisstod'],
    methods: ['samtalsstod', 'kartlaggning'],
    forms: ['individuell', 'pa-plats', 'dygnet-runt'],
    intakeRoutes: ['egen-anmalan', 'via-socialtjansten', 'bistandsbeslut'],
    incomeTypes: [],
    languages: ['sv', 'tolk', 'en', 'swl'],
    funding: ['kommunal', 'gratis'],
    ages: [null, null],
    places: 'limited',
    cost: 'Kostar oftast inget',
    openingHours: 'Dygnet runt genom socialtjänsten eller socialjouren',
    texts: {
      sv: {
        title: 'Skyddat boende',
        summary: `En hemlig adress att bo på när det är farligt att vara hemma. Du och dina barn får skydd, personal att prata med och hjälp att planera framåt.`,
        description: `Ingen ska behöva stanna hos någon som slår, hotar eller kontrollerar. I ett skyddat boende bor du säkert medan du tänker igenom vad du vill. Bara några få vet var huset ligger.

- Eget rum eller egen lägenhet, för dig eller för dig och barnen.
- Personal som kan mycket om våld och hedersförtryck.
- En plan för hur du använder telefon, bank och sociala medier utan att bli hittad.
- Hjälp med polisanmälan, skyddade personuppgifter och kontakt med advokat.
- Stöd till barnen, med skola eller förskola, lek och egna samtal.
- Råd om pengar och om var du kan bo sedan.`,
        forWhom: `Du som utsätts för våld, hot eller kontroll av en partner, ett ex, familjen eller släkten och inte är trygg hemma. Alla kön är välkomna att söka, och barn får följa med.`,
        howToGetIt: `1. Ring 112 om det är akut fara.
2. Kontakta socialtjänsten på dagtid eller socialjouren på kvällar och helger. En kvinnojour kan ringa åt dig.
3. Socialtjänsten gör en riskbedömning och söker en plats, ofta i en annan kommun.
4. Ni bestämmer hur du tar dig dit på ett säkert sätt.`,
        notFor: `Behöver du främst en ny bostad, utan att någon är farlig för dig, vänder du dig till kommunens bostadsrådgivning. Har du ett pågående missbruk finns särskilda boenden: berätta det direkt, så letar socialtjänsten rätt plats.`,
        goodToKnow: `Du bor kvar så länge det är farligt att flytta därifrån, vanligen veckor eller några månader. Sedan april 2024 får barn ett eget beslut och egen hjälp i boendet. Tala om ifall du behöver tolk, hjälpmedel, en tillgänglig lokal eller har ett husdjur som inte kan bli kvar.`,
        easyRead: `Är det farligt hemma?
Slår någon dig?
Hotar någon dig?
Du kan få bo på en hemlig plats.
Det heter skyddat boende.
Dina barn får följa med.
Det finns personal där.
De hjälper dig att vara trygg.
Du kan få tolk.
Ring socialtjänsten i din kommun.
På kvällen och natten ringer du socialjouren.
Ring 112 om det är fara just nu.`,
      },
      en: {
        title: 'Safe housing (skyddat boende)',
        summary: `A secret address where you can live when it is dangerous at home. You and your children get protection, staff to talk to and help to plan ahead.`,
        description: `No one should have to stay with a person who hits, threatens or controls them. In safe housing you can live in safety while you think about what you want. Very few people know the address.

- A room or flat of your own, with your children if you have any.
- Staff who know a lot about violence and so-called honour-based oppression.
- A plan for using your phone, bank and social media without being traced.
- Help to report to the police, to protect your personal data and to contact a lawyer.
- Support for children, with school or preschool and someone of their own to talk to.
- Advice on money and where to live later.`,
        forWhom: `Anyone who is exposed to violence, threats or control by a partner, ex-partner, family or relatives, and is not safe at home. All genders may apply, and children may come along.`,
        howToGetIt: `1. Call 112 if you are in danger now.
2. Contact social services (socialtjänsten) in the daytime, or the social emergency service (socialjouren) in the evening and at weekends. A women's shelter can call for you.
3. Social services assess the risk and find a place, often in another municipality.
4. You plan how to travel there safely.`,
        notFor: `If no one is dangerous to you and you mainly need a new home, ask the municipality for housing advice instead.`,
        goodToKnow: `You may stay as long as it is dangerous to leave, often weeks or a few months. You have the right to ask for an interpreter. If your residence permit depends on your partner, say so: you can get legal advice.`,
      },
    },
  },
  {
    id: 'kvinnojour',
    area: 'municipality',
    provider: { name: 'Kvinnojouren i {kommun}', type: 'civilsamhalle' },
    targetGroups: ['valdsutsatta', 'anhoriga'],
    needs: ['vald-trygghet', 'krisstod', 'rattigheter-ombud'],
    methods: ['samtalsstod', 'radgivning'],
    forms: ['telefon-chatt', 'individuell', 'digital'],
    intakeRoutes: ['egen-anmalan', 'anhorig-kontakt'],
    incomeTypes: [],
    languages: ['sv', 'en', 'ar', 'so', 'tolk'],
    funding: ['ideella-medel', 'kommunal', 'gratis'],
    ages: [15, null],
    places: 'unlimited',
    cost: 'Kostar inget',
    openingHours: 'Måndag–torsdag 9–20, fredag 9–15',
    texts: {
      sv: {
        title: 'Kvinnojour',
        summary: `Kvinnor som tror på dig och vet hur våld i en relation fungerar. Du kan ringa, chatta eller komma och prata, och du får vara anonym.`,
        description: `"Min man slår mig." "Jag vågar inte säga nej." "Han läser allt i min telefon." Jouren hör sådant varje dag och blir inte chockad. Du väljer själv vad du berättar och ingen tvingar dig att lämna eller anmäla.

- Stödsamtal i telefon, i chatt eller på plats.
- Hjälp att förstå vad du är med om, även när det inte finns några blåmärken.
- Sällskap till polisen, rättegången, sjukvården eller socialtjänsten.
- Råd om skilsmässa, vårdnad, pengar och uppehållstillstånd.
- Kontakt med skyddat boende när du måste bort.

Många jourer har också en tjejjour för yngre.`,
        forWhom: `Du som är kvinna, ung tjej eller definierar dig som kvinna och blir slagen, hotad, kränkt, kontrollerad eller tvingad till sex. Vänner och familj som oroar sig får gärna ringa.`,
        howToGetIt: `1. Ring eller skriv när du kan göra det utan att någon märker det.
2. Vill du ses får du en tid på en plats som känns trygg.
3. Ni kommer överens om hur jouren säkert kan nå dig.`,
        notFor: `Kvinnojouren fattar inga beslut om pengar eller bostad: det gör socialtjänsten. Är du man finns kriscentrum för män och brottsofferjouren. Vid akut fara ringer du 112.`,
        goodToKnow: `Jouren är en fristående förening och för inga journaler om dig. De som svarar har tystnadsplikt eller tystnadslöfte. Använd gärna en telefon som ingen annan kollar, och radera samtalet efteråt.`,
        easyRead: `Blir du slagen?
Blir du hotad?
Bestämmer någon över dig?
Du kan ringa kvinnojouren.
Du behöver inte säga ditt namn.
Kvinnorna som svarar tror på dig.
De berättar inte för andra.
Du får prata om allt.
De kan följa med dig till polisen.
Det kostar inget.
Ring 112 om du är i fara.`,
      },
      en: {
        title: "Women's shelter and helpline (kvinnojour)",
        summary: `Women who believe you and know how violence in a relationship works. Call, chat or come and talk. You can be anonymous.`,
        description: `"My husband hits me." "I dare not say no." "He reads everything on my phone." The volunteers and staff hear this every day. You decide what to tell, and nobody forces you to leave or to report.

- Supportive talks by phone, in chat or face to face.
- Help to understand what is happening to you, even if there are no bruises.
- Company to the police, court, hospital or social services.
- Advice on divorce, custody, money and residence permits.
- Contact with safe housing (skyddat boende) when you have to get away.

Many have a special service for girls (tjejjour).`,
        forWhom: `Women and girls, and those who identify as women, who are hit, threatened, humiliated, controlled or forced into sex. Worried friends and relatives may call too.`,
        howToGetIt: `1. Call or write when you can do it without anyone noticing.
2. If you want to meet, you get a time in a safe place. Ask for an interpreter if you need one.
3. Agree on how they can reach you safely.`,
        notFor: `The women's shelter cannot decide on money or housing: social services do that. In an emergency, call 112.`,
        goodToKnow: `It is an independent association. It is not an authority and keeps no records about you. You can come whether or not you have a residence permit.`,
      },
    },
  },
  {
    id: 'brottsofferjour',
    area: 'municipality',
    provider: { name: 'Brottsofferjouren i {kommun}', type: 'civilsamhalle' },
    targetGroups: ['valdsutsatta', 'anhoriga'],
    needs: ['krisstod', 'vald-trygghet', 'rattigheter-ombud'],
    methods: ['samtalsstod', 'radgivning'],
    forms: ['telefon-chatt', 'individuell', 'pa-plats'],
    intakeRoutes: ['egen-anmalan', 'anhorig-kontakt'],
    incomeTypes: [],
    languages: ['sv', 'en', 'tolk'],
    funding: ['ideella-medel', 'kommunal', 'statsbidrag', 'gratis'],
    ages: [null, null],
    places: 'unlimited',
    cost: 'Kostar inget',
    openingHours: 'Måndag–fredag 9–16',
    texts: {
      sv: {
        title: 'Brottsofferjour',
        summary: `Har du blivit rånad, lurad, hotad eller misshandlad? En stödperson lyssnar och guidar dig genom polisanmälan, rättegång och ersättning.`,
        description: `Efter ett brott är det vanligt att sova dåligt, vara rädd och inte orka med papper. Brottsofferjouren ger medmänskligt stöd, oavsett om du har anmält eller inte och hur länge sedan det var.

- Samtal med en utbildad stödperson, i telefon eller på plats.
- Förklaring av vad som händer hos polis, åklagare och domstol.
- Hjälp att fylla i ansökan om skadestånd, försäkring eller brottsskadeersättning.
- Vittnesstöd i domstolen: någon som visar dig runt och sitter bredvid.
- Råd om hur du kan känna dig säkrare efteråt.

Även vittnen och anhöriga är välkomna.`,
        forWhom: `Du som har blivit utsatt för brott, till exempel bedrägeri, stöld, hot, misshandel eller våldtäkt. Ålder, kön och bakgrund spelar ingen roll.`,
        howToGetIt: `1. Ring, mejla eller be polisen skicka dina uppgifter när du gör anmälan.
2. En stödperson hör av sig, ofta inom några dagar.
3. Ni bestämmer om ni ska ses, prata i telefon eller mötas i domstolen.`,
        notFor: `Stödpersonerna är inte jurister och kan inte föra din talan. Behöver du det kan du ha rätt till ett målsägandebiträde: fråga polisen. Om du är på flykt från någon hemma kontaktar du socialtjänsten eller en kvinnojour.`,
        goodToKnow: `De som hjälper dig har tystnadslöfte och du får vara anonym. Brottsofferjouren är en ideell förening, inte en del av polisen.`,
      },
      en: {
        title: 'Victim support (brottsofferjour)',
        summary: `Have you been robbed, deceived, threatened or assaulted? A support person listens and guides you through police report, trial and compensation.`,
        description: `After a crime, many people sleep badly, feel afraid and cannot face the paperwork. Victim support is there for you whether or not you have reported the crime, and however long ago it was.

- Talks with a trained support person, by phone or face to face.
- An explanation of what the police, the prosecutor and the court do.
- Help to fill in claims for damages, insurance or state compensation (brottsskadeersättning).
- Witness support in court: someone who shows you around and sits with you.
- Advice on how to feel safer afterwards.

Witnesses and relatives are welcome too.`,
        forWhom: `Anyone who has been the victim of a crime, for example fraud, theft, threats, assault or rape. Age, gender and background do not matter.`,
        howToGetIt: `1. Call or e-mail, or ask the police to pass on your details when you report the crime.
2. A support person contacts you, often within a few days.
3. Decide together whether to meet, talk on the phone or see each other in court.`,
        notFor: `The support persons are not lawyers. Ask the police if you have the right to a legal counsel (målsägandebiträde).`,
      },
    },
  },
  {
    id: 'kriscentrum-man',
    area: 'municipality',
    provider: { name: 'Kriscentrum för män, {kommunen}', type: 'kommun' },
    targetGroups: ['valdsutsatta'],
    needs: ['vald-trygghet', 'krisstod'],
    methods: ['samtalsstod', 'gruppverksamhet', 'motiverande-samtal'],
    forms: ['individuell', 'grupp', 'pa-plats', 'digital'],
    intakeRoutes: ['egen-anmalan', 'via-socialtjansten'],
    incomeTypes: [],
    languages: ['sv', 'en', 'tolk'],
    funding: ['kommunal', 'gratis'],
    ages: [18, null],
    places: 'limited',
    cost: 'Kostar inget',
    openingHours: 'Måndag–torsdag 9–19, fredag 9–15',
    texts: {
      sv: {
        title: 'Kriscentrum för män',
        summary: `Samtal för män som slår, tappar kontrollen eller själva blir slagna, och för den som går igenom en svår separation.`,
        description: `Många män väntar länge innan de pratar med någon. Här är det vanligt att skämmas och vanligt att inte veta var man ska börja. Behandlarna har mött det mesta och hjälper dig att ta ansvar utan att kalla dig för monster.

- Enskilda samtal en gång i veckan eller varannan vecka.
- Grupp med andra som vill sluta vara våldsamma mot partner eller barn.
- Verktyg för att stoppa dig själv innan du skriker, kastar saker eller slår.
- Stöd när det är du som blir utsatt, av en kvinna eller en man.
- Samtal om kris, skilsmässa och att vara pappa på halvtid.

Ofta kontaktar centret också den som har blivit utsatt, så att hon eller han får eget stöd.`,
        forWhom: `Du som är man, 18 år eller äldre, och vill ha hjälp med ilska, våld, svartsjuka eller en livskris. Söker du som utsatt är du lika välkommen.`,
        howToGetIt: `1. Ring eller mejla och boka ett första samtal.
2. Ni pratar igenom läget och din partners och dina barns säkerhet.
3. Sedan lägger ni upp en plan med samtal eller grupp.`,
        notFor: `Är du så arg eller förtvivlad att du kan skada någon nu ska du gå därifrån och ringa 112. Har du ett missbruk behöver du ofta stöd för det samtidigt, hos socialtjänsten eller beroendemottagningen.`,
        goodToKnow: `Kontakten varar vanligen i sex månader till ett år. Om barn far illa måste personalen anmäla det till socialtjänsten. Du kan komma på kvällstid och behöver sällan ta ledigt från jobbet.`,
      },
      en: {
        title: 'Crisis centre for men (kriscentrum för män)',
        summary: `Talks for men who hit, lose control or are being hit themselves, and for those going through a hard separation.`,
        description: `Many men wait a long time before they talk to anyone. It is common to feel ashamed and not know where to start. The counsellors help you to take responsibility and change.

- One-to-one talks every week or every other week.
- A group with others who want to stop being violent towards a partner or children.
- Ways to stop yourself before you shout, throw things or hit.
- Support when you are the one who is being hurt.
- Talks about crisis, divorce and being a father after separation.

The centre often contacts the person who has been hurt as well, so that she or he gets support.`,
        forWhom: `Men aged 18 or over who want help with anger, violence, jealousy or a life crisis, or who are victims of violence.`,
        howToGetIt: `1. Call or e-mail to book a first talk. Say if you need an interpreter.
2. You talk about the situation and how your partner and children can be safe.
3. You make a plan with talks or a group.`,
        notFor: `If you may hurt someone right now, leave the place and call 112.`,
        goodToKnow: `Contact usually lasts six months to a year. If children are harmed, the staff must tell social services.`,
      },
    },
  },
  {
    id: 'kvinnofridslinjen',
    area: 'country',
    provider: { name: 'Nationellt centrum för kvinnofrid, Uppsala universitet', type: 'annan-myndighet' },
    targetGroups: ['valdsutsatta', 'anhoriga'],
    needs: ['vald-trygghet', 'krisstod', 'hitta-ratt-stod'],
    methods: ['samtalsstod', 'radgivning'],
    forms: ['telefon-chatt', 'dygnet-runt'],
    intakeRoutes: ['egen-anmalan', 'ingen-anmalan', 'anhorig-kontakt'],
    incomeTypes: [],
    languages: ['sv', 'en', 'tolk'],
    funding: ['statlig', 'gratis'],
    ages: [null, null],
    places: 'unlimited',
    cost: 'Samtalet är gratis',
    openingHours: 'Dygnet runt, alla dagar',
    texts: {
      sv: {
        title: 'Kvinnofridslinjen',
        summary: `Ring 020-50 50 50 när som helst på dygnet om du är utsatt för hot, våld eller sexuella övergrepp. Samtalet är gratis och du är anonym.`,
        description: `Den som svarar är socionom eller sjuksköterska och har tystnadsplikt. Det gör inget om du gråter, är tyst eller inte vet vad du ska säga. Du får prata i din egen takt om det som händer nu eller det som hände för länge sedan.

- Stöd i stunden, även mitt i natten.
- Hjälp att sätta ord på det du varit med om.
- Råd om hur du kan göra dig tryggare hemma, på jobbet och på nätet.
- Besked om vart du kan vända dig där du bor: kvinnojour, socialtjänst, vård eller polis.
- Tolk på många språk.

Samtalet syns inte på telefonräkningen. I mobilen kan numret ligga kvar i samtalslistan: ta bort det.`,
        forWhom: `Du som utsätts eller har utsatts för fysiskt, psykiskt eller sexuellt våld, till exempel av din partner. Du som är vän, förälder eller kollega och undrar hur du kan hjälpa kan också ringa.`,
        howToGetIt: `1. Ring 020-50 50 50.
2. Säg vilket språk du vill prata, så kopplas en tolk in.
3. Berätta så mycket eller lite du vill. Du kan lägga på och ringa igen.`,
        notFor: `Linjen kan inte skicka polis eller ambulans. Ring 112 vid fara. Den kan inte heller ordna bostad eller pengar: det gör socialtjänsten i din kommun.`,
        goodToKnow: `Du får inte en fast kontakt, utan den som är i tjänst svarar. Är du inte kvinna kan du ändå ringa och bli hänvisad rätt. Har du svårt att höra eller tala finns telefonförmedlingstjänster som hjälper dig att ringa.`,
        easyRead: `Är du rädd för någon hemma?
Har någon gjort dig illa?
Ring 020-50 50 50.
Du kan ringa på dagen.
Du kan ringa på natten.
Det kostar inget.
Du behöver inte säga ditt namn.
Personen som svarar berättar inte för någon.
Du kan få tolk.
Samtalet syns inte på räkningen.
Ring 112 om det är fara just nu.`,
      },
      en: {
        title: "National women's helpline (Kvinnofridslinjen)",
        summary: `Call 020-50 50 50, day or night, if you live with threats, violence or sexual abuse. The call is free and you are anonymous.`,
        description: `A social worker or a nurse answers. They have a duty of confidentiality. It does not matter if you cry, are silent or do not know what to say. You can talk about what is happening now or what happened long ago.

- Support in the moment, also in the middle of the night.
- Help to put words on what you have been through.
- Advice on how to be safer at home, at work and online.
- Information about where to turn near you: women's shelter, social services, health care or police.
- Interpreters in many languages.

The call is not shown on the phone bill. The number may stay in the call list of your mobile: delete it.`,
        forWhom: `Anyone who is or has been exposed to physical, psychological or sexual violence, for example by a partner. Friends, parents and colleagues may call too.`,
        howToGetIt: `1. Call 020-50 50 50.
2. Say which language you want to speak and an interpreter is connected.
3. Tell as much or as little as you want. You can hang up and call again.`,
        notFor: `The helpline cannot send police or an ambulance. In an emergency, call 112. It cannot arrange housing or money: social services (socialtjänsten) in your municipality do that.`,
      },
    },
  },
  {
    id: 'socialjour',
    area: 'municipality',
    provider: { name: 'Socialjouren, {kommunen}', type: 'kommun' },
    targetGroups: ['komplexa-behov', 'valdsutsatta', 'foraldrar'],
    needs: ['krisstod', 'vald-trygghet', 'hitta-ratt-stod'],
    methods: ['radgivning', 'samtalsstod'],
    forms: ['telefon-chatt', 'i-hemmet', 'individuell'],
    intakeRoutes: ['egen-anmalan', 'anhorig-kontakt'],
    incomeTypes: [],
    languages: ['sv', 'en', 'tolk'],
    funding: ['kommunal', 'gratis'],
    ages: [null, null],
    places: 'unlimited',
    cost: 'Kostar inget',
    openingHours: 'Kvällar, nätter, helger och röda dagar',
    texts: {
      sv: {
        title: 'Socialjour',
        summary: `När socialkontoret har stängt och det inte går att vänta till nästa vardag svarar socialjouren. De hjälper barn, unga och vuxna i akut nöd.`,
        description: `En socialsekreterare har jour när andra har gått hem. Ibland räcker ett samtal, ibland åker jouren ut eller ordnar en plats för natten. Jouren gör det som måste göras nu. Resten tar din vanliga socialtjänst hand om nästa vardag.

- Skydd när någon i familjen slår, hotar eller dricker så att barnen far illa.
- Hjälp om ditt barn har rymt eller du som är ung inte vågar gå hem.
- Råd när du står helt utan mat eller tak över huvudet i natt.
- Stöd efter en olycka, ett plötsligt dödsfall eller en brand.
- Ett ställe att ringa när du är orolig för någon annans barn.`,
        forWhom: `Du som är i {kommun} och behöver akut social hjälp utanför kontorstid. Barn får ringa själva.`,
        howToGetIt: `1. Ring socialjourens nummer. Vid fara för liv ringer du 112, där du också kan be om socialjouren.
2. Berätta var du är, vad som har hänt och om det finns barn.
3. Jouren gör en bedömning och säger vad de kan göra i natt.
4. Ärendet lämnas över till socialtjänsten nästa vardag.`,
        notFor: `Vill du ansöka om försörjningsstöd, fråga om ett beslut eller byta handläggare ska du vänta tills socialkontoret öppnar. För sjukvårdsråd ringer du 1177.`,
        goodToKnow: `Flera kommuner delar ofta på en jour, så den som svarar kan sitta på en annan ort. Du kan vara anonym när du frågar om råd eller är orolig för ett barn. Tolk kan kopplas in på telefon.`,
        easyRead: `Socialjouren hjälper dig när det är akut.
De svarar på kvällar, nätter och helger.
Du kan ringa om någon slår dig.
Du kan ringa om ett barn har det svårt.
Du kan ringa om du inte har någonstans att sova.
Barn får ringa själva.
Berätta vad som har hänt.
Berätta var du är.
Du kan få tolk.
Det kostar inget.
Ring 112 vid stor fara.`,
      },
      en: {
        title: 'Social emergency service (socialjour)',
        summary: `When the social services office is closed and it cannot wait until the next working day, this service answers. For children, young people and adults.`,
        description: `A social worker is on duty when others have gone home. Sometimes a call is enough, sometimes they come to you or find a place for the night. They do what must be done now. Your ordinary social services take over on the next working day.

- Protection when someone in the family hits, threatens or drinks so that children suffer.
- Help if your child has run away, or if you are young and dare not go home.
- Advice when you have no food or nowhere to sleep tonight.
- Support after an accident, a sudden death or a fire.
- Somewhere to call if you are worried about someone else's child.`,
        forWhom: `Anyone in {kommun} who needs urgent social help outside office hours. Children may call themselves.`,
        howToGetIt: `1. Call the social emergency service. If a life is in danger, call 112, where you can also ask for socialjouren.
2. Say where you are, what has happened and if there are children. Ask for an interpreter if you need one.
3. The staff decide what they can do tonight.
4. Social services take over on the next working day.`,
        notFor: `To apply for financial support or ask about a decision, wait until the office opens. For medical advice, call 1177.`,
      },
    },
  },
  {
    id: 'sjalvmordslinjen',
    area: 'country',
    provider: { name: 'Ideell förening för psykisk hälsa', type: 'civilsamhalle' },
    targetGroups: ['psykisk-ohalsa', 'anhoriga'],
    needs: ['krisstod', 'psykiskt-maende'],
    methods: ['samtalsstod'],
    forms: ['telefon-chatt', 'dygnet-runt'],
    intakeRoutes: ['egen-anmalan', 'ingen-anmalan', 'anhorig-kontakt'],
    incomeTypes: [],
    languages: ['sv'],
    funding: ['ideella-medel', 'statsbidrag', 'gratis'],
    ages: [null, null],
    places: 'unlimited',
    cost: 'Kostar inget',
    openingHours: 'Dygnet runt, alla dagar',
    texts: {
      sv: {
        title: 'Självmordslinjen: telefon och chatt',
        summary: `Tänker du på att ta ditt liv? Ring 90101 eller chatta. Någon lyssnar dygnet runt, och du behöver inte säga vem du är.`,
        description: `Tankar som "jag orkar inte leva" kan komma när allt känns låst. Det hjälper ofta att säga dem högt till någon som inte blir rädd. De som svarar är utbildade volontärer. De dömer inte och ger sig inte av när det blir svårt.

- Ett samtal i lugn takt om hur du har det just nu.
- Raka frågor om självmordstankar, så att du slipper bära dem ensam.
- Hjälp att komma på vad som kan göra natten lite säkrare.
- Råd om var du kan få vård och stöd sedan.
- Stöd till dig som är orolig för en vän eller någon i familjen.`,
        forWhom: `Du som har tankar på självmord, oavsett ålder. Linjen är också till för den som är rädd att någon annan ska ta sitt liv.`,
        howToGetIt: `1. Ring 90101 eller öppna chatten.
2. Är det kö: vänta kvar eller försök igen om en stund.
3. Berätta hur du mår, med dina egna ord. Du bestämmer när samtalet är slut.`,
        notFor: `Har du skadat dig, tagit tabletter eller är på väg att göra det: ring 112 eller åk till akuten. Linjen ger ingen behandling. För det vänder du dig till psykiatrin eller vårdcentralen, och på 1177 får du råd om vägen dit.`,
        goodToKnow: `Du är anonym och inget skrivs in i någon journal. Samtalet är mest på svenska, men fråga om engelska. Lova gärna någon du litar på att du hör av dig i morgon.`,
        easyRead: `Vill du inte leva längre?
Du är inte ensam.
Ring 90101.
Du kan också chatta.
Någon svarar hela dygnet.
Du behöver inte säga ditt namn.
Du får prata om allt.
Den som svarar lyssnar.
Det kostar inget.
Är det fara för ditt liv?
Ring 112.`,
      },
      en: {
        title: 'Suicide helpline: phone and chat (Självmordslinjen)',
        summary: `Are you thinking of ending your life? Call 90101 or chat. Someone listens day and night, and you do not have to say who you are.`,
        description: `Thoughts like "I can't go on" can come when everything feels stuck. It often helps to say them out loud to someone who does not get scared. Trained volunteers answer. They do not judge.

- A calm talk about how you are right now.
- Straight questions about thoughts of suicide, so that you do not carry them alone.
- Help to think of what can make the night a little safer.
- Advice on where to find care and support afterwards.
- Support if you are worried about a friend or relative.`,
        forWhom: `Anyone of any age who has thoughts of suicide, and anyone who is afraid that someone else will take their life.`,
        howToGetIt: `1. Call 90101 or open the chat.
2. If there is a queue, wait or try again after a while.
3. Say how you feel in your own words. Most talks are in Swedish; ask if someone can speak English.`,
        notFor: `If you have hurt yourself, taken pills or are about to, call 112 or go to an emergency department. The helpline gives no treatment. Call 1177 for advice on how to find care.`,
      },
    },
  },
];
