import type { Kind } from '../kind.ts';

export const supportInDailyLife: Kind[] = [
  {
    id: 'boendestod',
    area: 'municipality',
    provider: { name: 'Socialpsykiatrin, {kommunen}', type: 'kommun' },
    targetGroups: ['psykisk-funktionsnedsattning', 'npf'],
    needs: ['vardagsrutiner'],
    methods: ['boendestod-metod', 'motiverande-samtal'],
    forms: ['individuell', 'i-hemmet', 'deltid'],
    intakeRoutes: ['bistandsbeslut', 'anhorig-kontakt'],
    incomeTypes: [],
    languages: ['sv', 'tolk'],
    funding: ['kommunal'],
    ages: [18, null],
    places: 'limited',
    cost: 'Gratis eller en låg avgift',
    openingHours: 'Besök på tider ni bestämmer, oftast vardagar',
    texts: {
      sv: {
        title: 'Boendestöd',
        summary:
          'En boendestödjare kommer hem till dig och hjälper dig att få vardagen att gå ihop: komma upp, handla, städa, öppna posten och ta dig ut.',
        description: `Diskhögen växer, breven ligger oöppnade och du orkar inte ta tag i det. Då kan det hjälpa att ha någon bredvid sig. Boendestödjaren gör inte sakerna åt dig, utan tillsammans med dig, tills du hittar ett sätt som fungerar.

- Rutiner för sömn, mat, tvätt och städning.
- Någon som följer med till affären, vårdcentralen eller ut på promenad.
- Hjälp att planera veckan med kalender, listor eller påminnelser i mobilen.
- Sällskap när du ska ringa ett jobbigt samtal eller läsa ett brev.

Hur ofta ni ses beror på vad du behöver. Vissa har besök varje dag, andra en gång i veckan.`,
        forWhom:
          'Du som är vuxen och har en psykisk sjukdom, adhd, autism eller en liknande funktionsnedsättning som gör det svårt att klara hemmet och dagen. Du bor i en egen bostad i {kommun}.',
        howToGetIt: `1. Ring {kommunen} och säg att du vill ansöka om boendestöd. En anhörig kan hjälpa dig att ringa.
2. Träffa en biståndshandläggare, gärna hemma hos dig. Berätta vad som är svårt en vanlig dag.
3. Du får ett skriftligt beslut.
4. Du och boendestödjaren gör en plan för vad ni ska börja med.`,
        notFor:
          'Behöver du att någon lagar maten, städar eller hjälper dig i duschen är hemtjänst rätt stöd. Behöver du personal nära dygnet runt, fråga om särskilt boende i stället.',
        goodToKnow:
          'Du kan ha boendestöd så länge du behöver det, och planen ändras efter hand. Ersättningar som sjukpenning eller aktivitetsersättning påverkas inte. Stödet ges enligt socialtjänstlagen. Säger kommunen nej kan du överklaga, och kommunen ska hjälpa dig med hur du gör.',
        easyRead: `Boendestöd är hjälp i vardagen.
En person kommer hem till dig.
Personen kallas boendestödjare.
Ni gör saker tillsammans.
Ni kan städa, handla och laga mat.
Ni kan öppna posten.
Ni kan gå ut en stund.
Stödet är för vuxna.
Du kan ha en psykisk sjukdom, adhd eller autism.
Ring kommunen och ansök.
Någon du känner kan ringa åt dig.
Stödet är gratis eller kostar lite.`,
      },
      en: {
        title: 'Support at home for everyday life (boendestöd)',
        summary:
          'A support worker visits you at home and helps you get daily life working: getting up, shopping, cleaning, opening the post and going out.',
        description: `When the dishes pile up and letters stay unopened, it can help to have someone by your side. The support worker (boendestödjare) does things with you, not for you, until you find a way that works.

- Routines for sleep, food, laundry and cleaning.
- Someone who comes along to the shop, the health centre or for a walk.
- Help to plan your week with a calendar, lists or reminders on your phone.
- Company when you have to make a difficult call or read an official letter.

Some people have a visit every day, others once a week.`,
        forWhom:
          'Adults with a mental illness, ADHD, autism or a similar disability who find it hard to manage their home and their day. You live in your own home in {kommun}.',
        howToGetIt: `1. Call the municipality and say you want to apply for boendestöd. A relative can help you call.
2. Meet a care officer, often in your home, and describe what is hard on an ordinary day.
3. You receive a written decision.
4. You and the support worker plan where to start.`,
        notFor:
          'If you need someone to cook, clean or help you wash, ask about home care (hemtjänst) instead.',
        goodToKnow:
          'You can ask for an interpreter. Your benefits are not affected. If the answer is no, you can appeal.',
      },
    },
  },
  {
    id: 'daglig-verksamhet-lss',
    area: 'municipality',
    provider: { name: 'Omsorgsförvaltningen, {kommunen}', type: 'kommun' },
    targetGroups: [
      'intellektuell-funktionsnedsattning',
      'npf',
      'forvarvad-hjarnskada',
      'unga-med-funktionsnedsattning',
    ],
    needs: ['sysselsattning', 'social-gemenskap'],
    methods: ['gruppverksamhet', 'arbetstraning'],
    forms: ['grupp', 'individuell', 'pa-plats', 'deltid'],
    intakeRoutes: ['lss-beslut'],
    incomeTypes: [],
    languages: ['sv', 'sv-lattlast', 'swl', 'tolk'],
    funding: ['kommunal', 'gratis'],
    ages: [18, 66],
    places: 'unlimited',
    cost: 'Gratis; mat och resor kan kosta',
    openingHours: 'Måndag–fredag 8–16',
    texts: {
      sv: {
        title: 'Daglig verksamhet enligt LSS',
        summary:
          'Något att gå till på dagarna, med uppgifter som passar just dig: kafé, djur, data, hantverk, musik eller ett jobb ute på ett företag.',
        description: `Alla behöver känna att dagen betyder något. I daglig verksamhet har du arbetskamrater, ett schema och handledare som vet vilket stöd du vill ha. LSS är lagen om stöd och service till vissa funktionshindrade.

- Uppgifter i en grupp, till exempel kök, snickeri, butik, trädgård eller medier.
- En plats på ett vanligt företag, ensam eller med några andra, där handledaren finns i bakgrunden.
- Lugna verksamheter med musik, sinnesupplevelser och rörelse för dig som behöver mycket hjälp.
- Möjlighet att prova på flera ställen innan du väljer.

Vill du längre fram söka ett jobb med lön ska personalen hjälpa dig på vägen.`,
        forWhom:
          'Du har intellektuell funktionsnedsättning, autism eller en bestående hjärnskada som du fick som vuxen. Du är i arbetsför ålder, har inget jobb och går inte i skolan.',
        howToGetIt: `1. Ansök om daglig verksamhet hos LSS-handläggaren i {kommunen}. Går du i anpassad gymnasieskola kan du ansöka sista läsåret.
2. Lämna intyg som visar din diagnos, om handläggaren ber om det.
3. När du har fått beslut gör du studiebesök och väljer var du vill vara.`,
        notFor:
          'Enbart adhd eller psykisk sjukdom ger normalt inte rätt till daglig verksamhet; fråga då om sysselsättning enligt socialtjänstlagen. Är du nära ett vanligt arbete kan Arbetsförmedlingen ge mer, till exempel lönebidrag eller Samhall.',
        goodToKnow:
          'Det här är ingen anställning, så du får ingen lön. Många kommuner betalar en mindre dagpeng, habiliteringsersättning. Du kan ha aktivitetsersättning eller sjukersättning samtidigt. Lokalerna är tillgängliga och du kan komma halva dagar.',
        easyRead: `Daglig verksamhet är något att göra på dagarna.
Du har arbetskamrater.
Du har en handledare.
Du kan arbeta med mat, djur, data eller hantverk.
Du kan också vara på ett företag.
Du väljer själv.
Du kan prova först.
Stödet är för personer med autism eller intellektuell funktionsnedsättning.
Stödet är också för vissa personer med hjärnskada.
Du ansöker hos kommunen.
Be om LSS-handläggaren.
Du får ingen lön.
Många får lite pengar varje dag.
Det är gratis att vara med.`,
      },
    },
  },
  {
    id: 'sysselsattning-sol',
    area: 'municipality',
    provider: { name: 'Träffpunkter och sysselsättning, {kommunen}', type: 'kommun' },
    targetGroups: ['psykisk-funktionsnedsattning', 'psykisk-ohalsa', 'npf'],
    needs: ['sysselsattning', 'social-gemenskap', 'vardagsrutiner'],
    methods: ['oppen-verksamhet', 'gruppverksamhet', 'arbetstraning'],
    forms: ['grupp', 'pa-plats', 'drop-in', 'deltid'],
    intakeRoutes: ['bistandsbeslut', 'ingen-anmalan'],
    incomeTypes: [],
    languages: ['sv', 'tolk'],
    funding: ['kommunal', 'gratis'],
    ages: [18, null],
    places: 'unlimited',
    cost: 'Gratis; fika och lunch till självkostnad',
    openingHours: 'Måndag–torsdag 9–16, fredag 9–14',
    texts: {
      sv: {
        title: 'Sysselsättning och träffpunkt för dig med psykisk ohälsa',
        summary:
          'Här finns ett ställe att gå till och människor att träffa när ensamheten blir för stor. Kom på en fika eller arbeta några timmar i din egen takt.',
        description: `Går du mest hemma och dygnet har vänt? På träffpunkten räcker det att du dyker upp. Ingen undrar varför du mår dåligt eller hur länge du tänker stanna.

I den öppna delen kan du:

- Dricka kaffe, läsa tidningen, spela spel eller bara sitta med.
- Följa med på matlagning, målning, gympa eller utflykter.
- Få hjälp med ett samtal eller en blankett.

I den planerade delen har du fasta dagar och en handledare:

- Arbete i kafé, tvätt, trädgård, second hand eller kontor.
- Uppgifter som växer när du orkar mer, och som kan krympa under en sämre period.`,
        forWhom:
          'Stället är för vuxna som lever med långvarig psykisk sjukdom, ångest eller depression, eller som har adhd eller autism och saknar något att göra om dagarna.',
        howToGetIt: `1. Till träffpunkten går du direkt, utan anmälan. Säg till personalen att det är första gången, så visar de dig runt.
2. För en plats med fasta dagar ansöker du hos biståndshandläggaren i {kommunen}. Personalen kan hjälpa till.
3. Ni planerar dagar, timmar och uppgifter tillsammans.`,
        notFor:
          'Om du har intellektuell funktionsnedsättning eller autism kan du ha rätt till daglig verksamhet enligt LSS, som är en starkare rättighet. Du som vill ut i ett lönearbete nu får mer hjälp av IPS, en metod för individanpassat stöd till arbete.',
        goodToKnow:
          'Du får vara borta när du är sjuk och komma tillbaka. Det finns ingen slutdag. Berätta för Försäkringskassan om du ska vara på en plats regelbundet medan du har sjukpenning.',
      },
    },
  },
  {
    id: 'personlig-assistans',
    area: 'municipality',
    provider: { name: 'LSS-enheten, {kommunen}', type: 'kommun' },
    targetGroups: [
      'rorelse-syn-horsel',
      'intellektuell-funktionsnedsattning',
      'forvarvad-hjarnskada',
      'unga-med-funktionsnedsattning',
    ],
    needs: ['vardagsrutiner'],
    methods: ['boendestod-metod'],
    forms: ['individuell', 'i-hemmet', 'dygnet-runt'],
    intakeRoutes: ['lss-beslut', 'via-forsakringskassan', 'anhorig-kontakt'],
    incomeTypes: [],
    languages: ['sv', 'swl', 'tolk'],
    funding: ['kommunal', 'statlig', 'gratis'],
    ages: [null, 66],
    places: 'unlimited',
    cost: 'Gratis',
    texts: {
      sv: {
        title: 'Personlig assistans',
        summary:
          'Med egna assistenter bestämmer du själv vem som hjälper dig, med vad och när, så att du kan leva som andra trots en stor funktionsnedsättning.',
        description: `Assistansen följer dig och inte huset. Den gäller hemma, på jobbet, i skolan, på semestern och när barnen ska hämtas. Hjälpen räknas i timmar per vecka.

- Stöd med det mest personliga: andas, tvätta dig, klä dig, äta, göra dig förstådd.
- Stöd med resten av livet när de behoven finns: handla, städa, träffa vänner, sköta fritid och föräldraskap.
- Du väljer vem som anordnar assistansen: kommunen, ett företag, ett kooperativ eller du själv som arbetsgivare.
- Du är med och väljer assistenterna, och en anhörig kan i vissa fall vara anställd.

Barn kan också få assistans, för behov som är större än vad föräldrar brukar klara.`,
        forWhom:
          'Rätten gäller dig som hör till LSS personkrets, till exempel genom en intellektuell funktionsnedsättning, autism eller en stor och varaktig fysisk funktionsnedsättning, och som behöver personlig hjälp med grundläggande saker varje dag.',
        howToGetIt: `1. Ta kontakt med LSS-handläggaren i {kommunen}. Föräldrar ansöker för barn, och en god man kan ansöka åt dig.
2. Samla läkarintyg och en beskrivning av hur mycket hjälp du behöver under ett dygn.
3. Behöver du mer än 20 timmar i veckan för de grundläggande behoven prövar Försäkringskassan rätten till assistansersättning. Annars beslutar kommunen.
4. Välj anordnare när du har fått beslutet.`,
        notFor:
          'Räcker det med hjälp några stunder om dagen är hemtjänst eller ledsagning vanligare. Ansök innan du når pensionsåldern; har du redan assistans då får du normalt ha den kvar.',
        goodToKnow:
          'Utredningen kan ta flera månader, så ansök i god tid och fråga om tillfälligt stöd under väntan. Beslutet omprövas ibland. Du kan överklaga ett nej till förvaltningsrätten. Pengarna går till assistansen och räknas inte som din inkomst.',
        easyRead: `Du får hjälp av egna assistenter.
En assistent hjälper dig med kroppen och vardagen.
Du kan få hjälp hemma.
Du kan få hjälp på jobbet och på resan.
Du bestämmer över hjälpen.
Du är med och väljer assistenter.
Stödet är för personer med stora funktionsnedsättningar.
Barn kan också få assistans.
Kontakta LSS-handläggaren i kommunen.
Ibland bestämmer Försäkringskassan.
Det kan ta lång tid.
Det är gratis.
Fick du nej?
Du kan överklaga.`,
      },
      en: {
        title: 'Personal assistance (personlig assistans)',
        summary:
          'Your own assistants help you with what you decide, when you decide, so that you can live like others despite a major disability.',
        description: `The assistance follows you: at home, at work, at school, on holiday and when you pick up your children. It is granted as a number of hours a week.

- Help with the most personal things: breathing, washing, dressing, eating, making yourself understood.
- Help with the rest of life when you have those needs: shopping, cleaning, seeing friends, being a parent.
- You choose who runs the assistance: the municipality, a company, a cooperative or yourself as employer.
- You take part in choosing your assistants.

Children can have assistance too.`,
        forWhom:
          'People covered by the Swedish disability act (LSS), for example because of an intellectual disability, autism or a major lasting physical disability, who need personal help with basic things every day.',
        howToGetIt: `1. Contact the LSS officer in your municipality.
2. Collect medical certificates and describe how much help you need during a day and a night.
3. If you need more than 20 hours a week for the basic needs, Försäkringskassan (the Social Insurance Agency) decides. Otherwise the municipality does.
4. Choose a provider when you have your decision.`,
        goodToKnow:
          'It is free. The assessment can take several months. You have the right to an interpreter in contact with the authorities, and you can appeal a refusal.',
      },
    },
  },
  {
    id: 'ledsagarservice',
    area: 'municipality',
    provider: { name: 'Omsorgsförvaltningen, {kommunen}', type: 'kommun' },
    targetGroups: ['rorelse-syn-horsel', 'intellektuell-funktionsnedsattning'],
    needs: ['social-gemenskap'],
    methods: [],
    forms: ['individuell', 'uppsokande-form'],
    intakeRoutes: ['lss-beslut', 'bistandsbeslut'],
    incomeTypes: [],
    languages: ['sv', 'swl', 'tolk'],
    funding: ['kommunal'],
    ages: [null, null],
    places: 'limited',
    cost: 'Gratis enligt LSS; annars kan det kosta en avgift',
    texts: {
      sv: {
        title: 'Ledsagarservice',
        summary:
          'Ska du på bio, till frisören eller bara ut i parken? En ledsagare följer med så att du kan ta dig dit, vara med och komma hem igen.',
        description: `Att inte se, inte hitta eller bli rädd bland folk kan göra att man aldrig går ut. Ledsagaren är den där extra armen, blicken eller tryggheten.

- Hämtning hemma, sällskap hela vägen och tillbaka.
- Hjälp att läsa skyltar, välja kläder i affären, hitta en plats och beställa mat.
- Stöd att delta i en förening, en kurs, en konsert eller en gudstjänst.
- Enkel hjälp på toaletten eller med jackan under tiden.

Du säger vad ni ska göra. Timmarna gäller per månad, och du bestämmer själv hur de ska användas.`,
        forWhom:
          'Den som är blind eller ser mycket dåligt, som har ett rörelsehinder eller en intellektuell funktionsnedsättning och som inte kan delta i fritiden på egen hand.',
        howToGetIt: `1. Ring {kommunen} och be att få ansöka om ledsagning.
2. Berätta vad du brukar göra eller skulle vilja göra, och hur ofta.
3. Beslutet fattas enligt LSS, lagen om stöd till personer med vissa funktionsnedsättningar, eller enligt socialtjänstlagen. Handläggaren prövar vad du har rätt till.
4. Boka ledsagaren i förväg inför varje utflykt.`,
        notFor:
          'Har du personlig assistans följer din assistent med i stället, och bor du i gruppbostad är det oftast personalen där. För resan till sjukhuset finns sjukresa, och vården kan ha egen ledsagning.',
        goodToKnow:
          'Du betalar dina egna biljetter och resor. På många ställen går ledsagaren in gratis, så fråga i kassan. Längre resor och semestrar behöver nästan alltid planeras i god tid.',
        easyRead: `En ledsagare följer med dig ut.
Du kan gå på bio, fika eller handla.
Ledsagaren hämtar dig hemma.
Ledsagaren hjälper dig på vägen.
Du bestämmer målet.
Stödet är för personer med svår syn, rörelsehinder eller intellektuell funktionsnedsättning.
Ring kommunen och ansök.
Boka ledsagaren i förväg.
Du betalar dina egna biljetter.
Ledsagaren kostar ofta inget.`,
      },
    },
  },
  {
    id: 'kontaktperson-lss',
    area: 'municipality',
    provider: { name: 'Kontaktpersonsenheten, {kommunen}', type: 'kommun' },
    targetGroups: ['intellektuell-funktionsnedsattning', 'npf', 'psykisk-funktionsnedsattning'],
    needs: ['social-gemenskap'],
    methods: ['mentorskap'],
    forms: ['individuell', 'deltid'],
    intakeRoutes: ['lss-beslut', 'bistandsbeslut', 'anhorig-kontakt'],
    incomeTypes: [],
    languages: ['sv'],
    funding: ['kommunal', 'gratis'],
    ages: [null, null],
    places: 'limited',
    cost: 'Gratis; du betalar det du själv gör och köper',
    texts: {
      sv: {
        title: 'Kontaktperson',
        summary:
          'Få en vän i vardagen: en vanlig människa som träffar dig regelbundet, pratar, fikar och hänger med på det du tycker om.',
        description: `Ensam på kvällarna, bara personal att prata med? En kontaktperson är varken vårdare eller tjänsteman. Det är en medmänniska som har anmält sig för att ha tid för någon annan, och {kommunen} söker en som passar dig.

- Ni ses ungefär en gång i veckan eller var fjortonde dag, som ni själva kommer överens om.
- Prata i telefon, gå på match, baka, gå på museum eller bara promenera.
- Råd när något känns rörigt, precis som av en god vän.
- Stöd att våga mer på egen hand: nya platser, nya människor.

Kontaktpersonen skriver inga journaler om er.`,
        forWhom:
          'Personer med intellektuell funktionsnedsättning, autism, adhd eller långvarig psykisk sjukdom som har få vänner och svårt att knyta kontakter. Både barn och vuxna kan få kontaktperson.',
        howToGetIt: `1. Hör av dig till {kommunen}. Är du under 18 år gör föräldrarna det, och en anhörig kan ringa åt en vuxen som vill.
2. Handläggaren frågar vad du tycker är roligt och vilken sorts person du vill träffa.
3. När beslutet är klart letar kommunen efter någon.
4. Ni möts en första gång. Passar det inte, säg till, så försöker kommunen hitta en annan.`,
        notFor:
          'En kontaktperson sköter inte din ekonomi, städar inte och hjälper inte till med hygien. Behöver du det, fråga om god man, hemtjänst eller boendestöd.',
        goodToKnow:
          'Att hitta rätt person kan ta några månader. Kontaktpersonen får en liten ersättning av kommunen och har tystnadsplikt. Stödet pågår så länge ni båda vill och behovet finns kvar.',
        easyRead: `En kontaktperson är som en vän.
Ni träffas ofta, till exempel varje vecka.
Ni gör roliga saker.
Ni kan fika, gå ut eller prata.
Kontaktpersonen berättar inget för andra.
Stödet är för barn och vuxna.
Du kan ha autism, adhd, intellektuell funktionsnedsättning eller psykisk sjukdom.
Ring kommunen.
Berätta om dig själv.
Kommunen letar efter en person.
Det kan ta några månader.
Det kostar inget.`,
      },
    },
  },
  {
    id: 'avlosarservice',
    area: 'municipality',
    provider: { name: 'LSS-enheten för barn och unga, {kommunen}', type: 'kommun' },
    targetGroups: [
      'foraldrar',
      'anhoriga',
      'unga-med-funktionsnedsattning',
      'intellektuell-funktionsnedsattning',
      'npf',
    ],
    needs: ['anhorigstod', 'foraldrastod'],
    methods: [],
    forms: ['individuell', 'i-hemmet', 'pa-plats'],
    intakeRoutes: ['lss-beslut'],
    incomeTypes: [],
    languages: ['sv', 'tolk'],
    funding: ['kommunal', 'gratis'],
    ages: [null, null],
    places: 'limited',
    cost: 'Gratis; maten kan kosta',
    texts: {
      sv: {
        title: 'Avlösarservice och korttidsvistelse',
        summary:
          'Andrum för familjen: någon tar hand om ditt barn eller din närstående hemma hos er, eller så bor hen borta någon natt eller helg.',
        description: `När nätterna är trasiga och syskonen står tillbaka behöver föräldrar få sova, gå på möte eller bara ta det lugnt. Avlösningen är till för er alla.

- En avlösare kommer hem några timmar, på dagen, kvällen eller natten.
- Hjälpen kan vara bestämd i förväg eller komma snabbt när något händer.
- Korttidsboende eller en stödfamilj tar emot en helg, några dygn eller en vecka, ofta enligt ett schema.
- Barnet får egna vänner och upplevelser, och lär sig att vara hemifrån.
- Läger eller fritidsverksamhet kan räknas in på vissa håll.

Ni planerar hur det ska gå till, så att allt från matvanor till läggdags stämmer.`,
        forWhom:
          'Föräldrar och andra närstående som bor med ett barn, en ungdom eller en vuxen med intellektuell funktionsnedsättning, autism eller en annan stor funktionsnedsättning som omfattas av LSS.',
        howToGetIt: `1. Ansök hos LSS-handläggaren i {kommunen}. Vårdnadshavare ansöker för barn; den som har fyllt 15 får själv vara med och ansöka.
2. Ta med utlåtanden om diagnosen och berätta hur dygnet ser ut i familjen.
3. Efter beslutet får ni träffa avlösaren eller besöka korttidsboendet innan ni börjar.`,
        notFor:
          'Vårdar du en förälder eller partner som är gammal eller sjuk ger äldreomsorgen i stället avlösning enligt socialtjänstlagen; kommunens anhörigstöd hjälper dig att hitta rätt. Vanlig barnvakt ingår inte i stödet.',
        goodToKnow:
          'Antalet timmar och dygn står i beslutet och kan ändras när barnet växer. När fritidshemmet tar slut, vid ungefär 13 års ålder, finns också korttidstillsyn före och efter skolan och på lov. Får ni omvårdnadsbidrag från Försäkringskassan, kontrollera om det påverkas.',
      },
      en: {
        title: 'Respite care for families (avlösarservice and korttidsvistelse)',
        summary:
          'A breather for the family: someone looks after your child or relative in your home, or he or she stays elsewhere for a night or a weekend.',
        description: `When nights are broken and brothers and sisters have to wait, parents need to sleep, go to a meeting or simply rest.

- A respite worker comes to your home for a few hours, by day, evening or night.
- The help can be planned or arranged quickly when something happens.
- A short-stay home or a support family takes your child for a weekend or a few days, often on a schedule.
- Your child makes friends and gets used to being away from home.

You plan together, so that everything from meals to bedtime works.`,
        forWhom:
          'Parents and others who live with a child, young person or adult with an intellectual disability, autism or another major disability covered by the Swedish disability act (LSS).',
        howToGetIt: `1. Apply to the LSS officer in your municipality. Parents apply for children.
2. Bring documents about the diagnosis and describe an ordinary day and night.
3. After the decision you meet the respite worker or visit the short-stay home before you start.`,
        notFor:
          'If you care for an elderly or ill parent or partner, ask the municipality about support for carers (anhörigstöd) instead.',
        goodToKnow: 'It is free, although meals may cost. You can ask for an interpreter at meetings.',
      },
    },
  },
  {
    id: 'bostad-sarskild-service',
    area: 'municipality',
    provider: { name: 'Omsorgsförvaltningen, {kommunen}', type: 'kommun' },
    targetGroups: [
      'intellektuell-funktionsnedsattning',
      'npf',
      'forvarvad-hjarnskada',
      'unga-med-funktionsnedsattning',
    ],
    needs: ['bostad', 'vardagsrutiner'],
    methods: ['boendestod-metod'],
    forms: ['individuell', 'i-hemmet', 'dygnet-runt'],
    intakeRoutes: ['lss-beslut'],
    incomeTypes: [],
    languages: ['sv', 'sv-lattlast', 'swl', 'tolk'],
    funding: ['kommunal', 'egen-avgift'],
    ages: [18, null],
    places: 'limited',
    cost: 'Hyra och mat; stödet är gratis',
    openingHours: 'Personal alla dagar, ofta dygnet runt',
    texts: {
      sv: {
        title: 'Bostad med särskild service enligt LSS',
        summary:
          'En egen lägenhet med personal i huset eller i närheten, för dig som vill flytta hemifrån men inte kan bo helt själv.',
        description: `Du får ett eget hem med ditt eget namn på dörren, och stödet är redan på plats. Hur mycket du har runt dig beror på vad du behöver.

- I en gruppbostad ligger lägenheterna tillsammans, med ett gemensamt rum och personal dygnet runt.
- I en servicebostad bor du mer självständigt i ett vanligt trapphus. Personalen finns på gångavstånd och du kallar när du behöver.
- Hjälpen gäller matlagning, tvätt, dusch, ekonomi till vardags, läkarbesök och mediciner.
- Du får stöd att träffa andra, ha en fritid och ta emot besök.

Du möblerar som du vill och bestämmer vem som får komma in.`,
        forWhom:
          'Vuxna med intellektuell funktionsnedsättning, autism, hjärnskada eller en annan stor och varaktig funktionsnedsättning som behöver stöd varje dag och som hör till LSS personkrets.',
        howToGetIt: `1. Ansök skriftligt eller ring LSS-handläggaren i {kommunen}, gärna i god tid innan du vill flytta.
2. Beskriv vilken hjälp du behöver. En god man eller förälder får vara med på mötet.
3. När beslutet kommer erbjuder kommunen en bostad. Hälsa på innan du svarar.
4. Skriv kontrakt, flytta in och gör en plan med personalen.`,
        notFor:
          'Kan du klara dig med besök några gånger i veckan är boendestöd i din egen lägenhet ett bättre alternativ. Det går inte att hoppa över bostadskön med den här insatsen.',
        goodToKnow:
          'Väntan på en ledig lägenhet kan bli lång. Har du väntat mer än tre månader efter ett ja ska kommunen anmäla det till Inspektionen för vård och omsorg. Sjukersättning eller aktivitetsersättning kan ge dig bostadstillägg till hyran.',
        easyRead: `Du kan få en egen lägenhet med personal nära.
Du bor själv i din lägenhet.
Personalen hjälper dig med mat, tvätt och läkarbesök.
Gruppbostad har personal dygnet runt.
Servicebostad har personal i närheten.
Du bestämmer över ditt hem.
Stödet är för vuxna med autism, hjärnskada eller intellektuell funktionsnedsättning.
Ansök hos kommunen.
Be om LSS-handläggaren.
Hälsa på i lägenheten först.
Ibland får du vänta länge.
Du betalar hyra.
Stödet är gratis.`,
      },
    },
  },
  {
    id: 'hemtjanst',
    area: 'municipality',
    provider: { name: 'Äldre- och omsorgsförvaltningen, {kommunen}', type: 'kommun' },
    targetGroups: ['rorelse-syn-horsel'],
    needs: ['vardagsrutiner'],
    methods: ['boendestod-metod'],
    forms: ['individuell', 'i-hemmet', 'dygnet-runt'],
    intakeRoutes: ['bistandsbeslut', 'anhorig-kontakt'],
    incomeTypes: [],
    languages: ['sv', 'fi', 'ar', 'tolk'],
    funding: ['kommunal', 'egen-avgift'],
    ages: [18, null],
    places: 'unlimited',
    cost: 'Avgift efter inkomst, med ett högsta belopp per månad',
    openingHours: 'Alla dagar, dag, kväll och natt',
    texts: {
      sv: {
        title: 'Hemtjänst',
        summary:
          'Praktisk hjälp hemma när kroppen inte räcker till: mat, städning, dusch, larm på armen och någon som tittar till dig på natten.',
        description: `Du ska kunna bo kvar hemma fast du har ramlat, blivit sjuk eller fått svårt att gå. Personalen kommer på bestämda tider och har med sig nyckel om du vill.

- Städning, tvätt, inköp och varm mat hem till dörren.
- Hjälp ur sängen, i duschen, med kläder och på toaletten.
- Trygghetslarm som du trycker på om något händer.
- Tillsyn på natten och sällskap ut, om du inte kan gå själv.

Du har en fast kontakt i personalen som känner dig. I många kommuner väljer du själv vilket företag som kommer, eller kommunens egen personal.`,
        forWhom:
          'Hemtjänst är för äldre personer, men lika mycket för yngre som på grund av sjukdom, skada eller funktionsnedsättning inte klarar hemmet och sin egen kropp på egen hand.',
        howToGetIt: `1. Ring {kommunen} och fråga efter biståndshandläggaren. Barn, grannar och sjukhuset kan ringa åt dig, men du ska själv vilja ha hjälpen.
2. Handläggaren kommer hem och går igenom din dag med dig.
3. Du får beslut om vad hjälpen gäller. Välj sedan vem som ska utföra den, om kommunen har flera att välja på.`,
        notFor:
          'Är problemet mest att komma igång och orka, och inte kroppen, passar boendestöd bättre. Omläggning av sår och annan vård hemma sköts av hemsjukvården.',
        goodToKnow:
          'Efter en sjukhusvistelse kan hjälpen starta samma dag som du skrivs ut. Avgiften räknas på din inkomst och hyra, så låg pension kan ge noll kronor. Kommunen kan sedan den nya socialtjänstlagen erbjuda viss hjälp utan utredning, till exempel städning åt äldre; fråga vad som gäller hos er.',
        easyRead: `Hemtjänst är hjälp hemma.
Någon kommer hem till dig.
Personalen kan städa och tvätta.
De kan hjälpa dig att duscha.
De kan komma med mat.
Du kan få ett larm på armen.
Du trycker på larmet vid fara.
Hjälpen är för äldre.
Hjälpen är också för sjuka och skadade.
Ring kommunen.
Din familj kan ringa åt dig.
Du betalar efter din inkomst.
Med låg inkomst kan det bli gratis.`,
      },
      en: {
        title: 'Home care (hemtjänst)',
        summary:
          'Practical help at home when your body is not up to it: meals, cleaning, showering, an alarm on your wrist and someone who looks in at night.',
        description: `You should be able to stay in your home even if you have fallen, become ill or find it hard to walk. Staff come at agreed times.

- Cleaning, laundry, shopping and hot meals brought to your door.
- Help getting out of bed, in the shower, with clothes and toilet.
- A safety alarm that you press if something happens.
- Checks at night and company outdoors.

You have a regular contact among the staff. In many municipalities you choose which company comes, or the municipality's own staff. Ask if someone who speaks your language can come.`,
        forWhom:
          'Older people, and just as much younger people who cannot manage their home and body on their own because of illness, injury or disability.',
        howToGetIt: `1. Call the municipality and ask for the care officer (biståndshandläggare). Your children or the hospital can call for you, but you must want the help yourself.
2. The officer visits you and goes through your day.
3. You get a decision. If there are several providers, you choose one.`,
        notFor:
          'If the difficulty is mostly to get started and have the energy, support at home (boendestöd) suits you better.',
        goodToKnow:
          'The fee depends on your income and rent, and there is a highest monthly amount. With a low pension it can be zero.',
      },
    },
  },
  {
    id: 'personligt-ombud',
    area: 'municipality',
    provider: { name: 'Personligt ombud, {kommunen}', type: 'kommun' },
    targetGroups: ['psykisk-funktionsnedsattning', 'npf', 'komplexa-behov'],
    needs: ['rattigheter-ombud', 'samordning', 'hitta-ratt-stod'],
    methods: ['case-management', 'sip'],
    forms: ['individuell', 'uppsokande-form', 'i-hemmet', 'telefon-chatt'],
    intakeRoutes: ['egen-anmalan', 'anhorig-kontakt'],
    incomeTypes: [],
    languages: ['sv', 'tolk'],
    funding: ['kommunal', 'statsbidrag', 'gratis'],
    ages: [18, null],
    places: 'limited',
    cost: 'Gratis',
    openingHours: 'Måndag–fredag 9–16',
    texts: {
      sv: {
        title: 'Personligt ombud',
        summary:
          'Ett ombud står på din sida i kontakten med myndigheter, vård och kommun. Ombudet arbetar på ditt uppdrag och inte åt någon annan.',
        description: `Försäkringskassan säger en sak, kommunen en annan och du hamnar mellan stolarna. Det är lätt att ge upp när man mår dåligt. Ombudet kan systemet, har tid för dig och bestämmer ingenting över ditt huvud.

- Reder ut vilka kontakter du har och vad du har rätt till.
- Följer med på möten, eller skriver och ringer tillsammans med dig.
- Hjälper dig att söka stöd, överklaga ett beslut eller klaga på vården.
- Ser till att alla runt dig samlas kring en gemensam plan, kallad SIP (samordnad individuell plan).

Ni kan ses hemma, på ett kafé eller ute på en promenad. Du styr vad ni tar upp.`,
        forWhom:
          'Är du 18 år eller äldre, har en långvarig psykisk funktionsnedsättning och stora svårigheter i livet, kan du få ett ombud. Du behöver ingen diagnos på papper.',
        howToGetIt: `1. Ring eller skicka meddelande till personligt ombud i {kommun}. Du behöver inte säga varför från början.
2. Vill du att någon annan tar kontakten kan en anhörig, en vän eller vården göra det, om du har sagt ja.
3. Ni träffas och pratar om vad du vill ha hjälp med. Sedan avgör ni om ni ska fortsätta.`,
        notFor:
          'Ombudet får inte sköta dina pengar eller skriva under åt dig; det kan en god man göra. Ombudet är inte heller behandlare eller akut hjälp. Vid fara för livet: ring 112.',
        goodToKnow:
          'Ingen myndighet får veta att du har ett ombud om du inte vill. Tjänsten är frivillig och räknas inte som bistånd, så det finns inget beslut att vänta på. Ibland är det kö. Tolk ordnas vid behov.',
        easyRead: `Ett personligt ombud är på din sida.
Ombudet är inte en myndighet.
Ombudet hjälper dig med myndigheter.
Ombudet kan följa med på möten.
Ombudet kan hjälpa dig att skriva brev.
Du bestämmer vad ni gör.
Hjälpen är för vuxna med svåra psykiska problem.
Du behöver inte visa något papper.
Ring själv.
En vän kan också ringa.
Det är gratis.
Ombudet berättar inget för andra utan ditt ja.
Ombudet sköter inte dina pengar.`,
      },
      en: {
        title: 'Personal representative (personligt ombud)',
        summary:
          'Someone who is on your side in contacts with authorities, health care and the municipality. The representative works for you and nobody else.',
        description: `One authority says one thing, another says the opposite, and you fall between them. The representative knows the system, has time for you and decides nothing over your head.

- Sorts out which contacts you have and what you are entitled to.
- Comes along to meetings, or writes and calls together with you.
- Helps you apply for support, appeal a decision or complain about care.
- Brings everyone around you together around one plan, called a SIP (coordinated individual plan).

You can meet at home, in a café or on a walk. You decide what you talk about.`,
        forWhom:
          'You are 18 or older, have a long-term psychiatric disability and great difficulties in life. You need no diagnosis on paper.',
        howToGetIt: `1. Call or send a message to personligt ombud in {kommun}. You do not have to say why at first.
2. A relative, friend or health care staff can make contact, if you agree.
3. You meet, talk about what you want help with, and decide whether to go on.`,
        notFor:
          'The representative cannot handle your money or sign for you; a god man (legal guardian) can. This is not emergency help. If there is danger to life, call 112.',
        goodToKnow:
          'It is free and voluntary. No authority is told unless you want it. There can be a queue. An interpreter can be arranged.',
      },
    },
  },
  {
    id: 'god-man',
    area: 'municipality',
    provider: { name: 'Överförmyndarnämnden, {kommunen}', type: 'kommun' },
    targetGroups: [
      'psykisk-funktionsnedsattning',
      'intellektuell-funktionsnedsattning',
      'forvarvad-hjarnskada',
    ],
    needs: ['rattigheter-ombud', 'ekonomi-skulder'],
    methods: [],
    forms: ['individuell'],
    intakeRoutes: ['egen-anmalan', 'anhorig-kontakt'],
    incomeTypes: [],
    languages: ['sv', 'tolk'],
    funding: ['egen-avgift', 'kommunal'],
    ages: [18, null],
    places: 'unlimited',
    cost: 'Arvode kan tas ut; kommunen betalar om du har låg inkomst',
    texts: {
      sv: {
        title: 'God man eller förvaltare',
        summary:
          'En god man betalar räkningar, bevakar dina rättigheter och för din talan när sjukdom eller funktionsnedsättning gör det omöjligt att sköta det själv.',
        description: `Räkningarna hamnar i en låda, Kronofogden skickar brev och någon lurar av dig pengar. En god man tar över det du inte klarar, men du ska samtycka om du kan. Uppdraget brukar delas i tre delar, och du kan ha en eller alla:

- Bevaka rätt: söka bidrag, ersättning eller stöd och skriva under avtal.
- Förvalta egendom: ta hand om konto, räkningar och bostad.
- Sörja för person: se till att vård och omsorg fungerar.

Den som skulle skada sig själv ekonomiskt, och som god man inte räcker för, kan få en förvaltare. Förvaltaren får besluta även mot din vilja inom sitt uppdrag.

Överförmyndaren granskar arbetet varje år.`,
        forWhom:
          'Vuxna som genom psykisk funktionsnedsättning, intellektuell funktionsnedsättning, demens, hjärnskada eller svår sjukdom inte längre kan sköta ekonomi, kontakter eller rättigheter, och som inte har någon fullmakt som räcker.',
        howToGetIt: `1. Ring överförmyndaren och fråga hur du gör. Det är oftast tingsrätten som beslutar om en god man, men överförmyndaren visar vägen.
2. Skaffa ett läkarintyg som visar varför du behöver hjälp. Närmaste anhöriga får ansöka. Vård- och omsorgspersonal kan anmäla behovet.
3. Du och dina anhöriga får säga vad ni tycker innan beslutet.
4. Ni föreslår själva en person, eller så letar kommunen upp någon.`,
        notFor:
          'Autogiro, en anhörig med fullmakt eller en framtidsfullmakt kan räcka, och då behövs ingen god man. Vill du ha sällskap eller hjälp att prata med myndigheter passar kontaktperson eller personligt ombud.',
        goodToKnow:
          'Handläggningen tar ofta flera månader. Du behåller din rösträtt, även med förvaltare. Du kan när som helst begära att uppdraget ska upphöra. Reglerna finns i föräldrabalken.',
        easyRead: `En god man hjälper dig med viktiga saker.
Den gode mannen kan betala dina räkningar.
Den gode mannen kan söka bidrag åt dig.
Den gode mannen kan skriva under papper åt dig.
Hjälpen är för vuxna med stor sjukdom eller funktionsnedsättning.
Du säger själv ja eller nej, så långt det går.
Ring överförmyndaren i kommunen.
Du behöver ett läkarintyg.
Din familj får ansöka åt dig.
Det tar ofta flera månader.
En förvaltare har mer makt.
Ibland kostar hjälpen pengar.`,
      },
      en: {
        title: 'Legal guardian or administrator (god man, förvaltare)',
        summary:
          'A god man pays bills, protects your rights and speaks for you when illness or disability makes it impossible to do this yourself.',
        description: `Bills end up in a drawer, letters come from the Enforcement Authority (Kronofogden), or someone tricks you out of money. A god man takes over what you cannot manage, with your consent if you are able to give it. The task can have three parts:

- Protect your rights: apply for benefits and support, sign agreements.
- Manage your property: bank account, bills and home.
- See that your care works.

If a god man is not enough and someone would harm themselves financially, a förvaltare can be appointed, who may decide without consent within the task.

A municipal authority (överförmyndaren) checks the work every year.`,
        forWhom:
          'Adults who because of a psychiatric or intellectual disability, dementia, brain injury or serious illness can no longer handle money, contacts or rights.',
        howToGetIt: `1. Call the överförmyndare and ask how to proceed. Usually the district court (tingsrätten) decides.
2. Get a medical certificate. Close relatives can apply for you.
3. You and your relatives may give your opinion before the decision.
4. Suggest a person, or the municipality will find one.`,
        notFor:
          'A power of attorney to a relative can be enough. If you only want help talking to authorities, ask for a personal representative (personligt ombud).',
        goodToKnow:
          'It often takes several months. The guardian may charge a fee; with low income the municipality pays.',
      },
    },
  },
];
