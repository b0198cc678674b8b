import type { Kind } from '../kind.ts';

export const families: Kind[] = [
  {
    id: 'familjebehandling',
    area: 'municipality',
    provider: { name: 'Familjeteamet, {kommunen}', type: 'kommun' },
    targetGroups: ['foraldrar'],
    needs: ['foraldrastod', 'vardagsrutiner'],
    methods: ['samtalsstod', 'boendestod-metod', 'coachning'],
    forms: ['individuell', 'i-hemmet', 'pa-plats'],
    intakeRoutes: ['via-socialtjansten'],
    incomeTypes: [],
    languages: ['sv', 'sv-lattlast', 'tolk'],
    funding: ['kommunal', 'gratis'],
    ages: [null, null],
    places: 'limited',
    cost: 'Kostar inget',
    openingHours: 'Dagtid och tidiga kvällar, efter överenskommelse',
    texts: {
      sv: {
        title: 'Familjebehandling',
        summary:
          'Två behandlare möter hela familjen när det har låst sig hemma: ständiga bråk, ett barn som inte går till skolan eller en förälder som inte orkar.',
        description: `Alla familjer grälar. Men när varje morgon slutar i skrik, när tonåringen har blivit hemmasittare eller när du är så stressad att du gör saker du ångrar behövs någon utifrån. Behandlarna delar inte ut skuld. De letar efter det som redan fungerar hos er och bygger på det.

- Samtal med alla tillsammans, och med barn och vuxna var för sig.
- Träning i konkreta lägen: läggning, läxor, skärmtid, syskonbråk.
- Hembesök, så att stödet passar er vardag.
- Film- eller lekbaserat stöd för er med små barn.
- Möten med skola, barnpsykiatri eller andra som är runt barnet.
- En avslutning i god tid och uppföljning några månader senare.`,
        forWhom:
          'För familjer med barn och ungdomar under 18 år där konflikter, oro, sjukdom, beroende eller en svår händelse har gjort vardagen tung. Ni kan bo ihop eller isär.',
        howToGetIt: `1. Ring socialtjänsten för barn och unga och säg att ni vill ha hjälp. Skolan eller barnavårdscentralen kan hjälpa er att ringa.
2. Träffa en socialsekreterare som lyssnar på er och på barnen.
3. Få ett erbjudande om behandling, och bestäm mål ihop med behandlarna.`,
        notFor:
          'Vill ni bara ha några råd räcker ofta en föräldrakurs eller rådgivning utan utredning. Utsätts någon hemma för våld behövs skydd först: säg det direkt till socialtjänsten.',
        goodToKnow:
          'Behandlingen pågår ofta tre månader till ett år, med en träff i veckan. Den bygger på att ni själva vill. Att be om hjälp betyder inte att barnen tas ifrån er. Enligt socialtjänstlagen ska barnets bästa styra, och oftast är det bäst att familjen får stöd hemma.',
        easyRead: `Bråkar ni mycket hemma?
Går barnet inte till skolan?
Är du trött och orkar inte mer?
Din familj kan få hjälp.
Hjälpen heter familjebehandling.
Två personer träffar er.
De kan komma hem till er.
De lyssnar på vuxna och barn.
Ni övar på vardagen.
Ni bestämmer mål tillsammans.
Det kostar inget.
Ni kan få tolk.
Ring socialtjänsten.`,
      },
    },
  },
  {
    id: 'familjeradgivning',
    area: 'municipality',
    provider: { name: 'Familjerådgivningen, {kommunen}', type: 'kommun' },
    targetGroups: ['foraldrar'],
    needs: ['foraldrastod'],
    methods: ['samtalsstod', 'radgivning'],
    forms: ['individuell', 'pa-plats', 'digital'],
    intakeRoutes: ['egen-anmalan'],
    incomeTypes: [],
    languages: ['sv', 'en', 'tolk'],
    funding: ['kommunal', 'egen-avgift'],
    ages: [18, null],
    places: 'limited',
    cost: 'En avgift per besök',
    openingHours: 'Måndag–torsdag 8–18, fredag 8–15',
    texts: {
      sv: {
        title: 'Familjerådgivning',
        summary:
          'Parsamtal hos en rådgivare med sträng tystnadsplikt. För er som grälar om allt, har slutat prata eller undrar om ni ska skiljas.',
        description: `Ni behöver inte ha en kris för att boka tid. Somliga kommer när första barnet har vänt upp och ned på tillvaron, andra efter en otrohet, och en del för att kunna gå isär utan att såra varandra mer än nödvändigt.

- Samtal där båda får tala till punkt.
- Hjälp att förstå varför samma gräl kommer tillbaka.
- Stöd att fatta beslut: stanna, flytta isär, börja om.
- Samtal om hur ni samarbetar som föräldrar efteråt.
- Möjlighet att komma ensam, eller som vuxna syskon eller förälder och vuxet barn.
- Inga journaler, och ni får vara anonyma om ni vill.`,
        forWhom:
          'För par och andra vuxna i nära relationer, med eller utan barn, gifta eller inte, oavsett kön.',
        howToGetIt: `1. Ring eller boka på kommunens webbplats. Det räcker att en av er gör det.
2. Säg till om ni behöver tolk, kvällstid eller videosamtal.
3. Kom på första besöket och betala avgiften.`,
        notFor:
          'Är du rädd för din partner, eller finns våld eller hot, är parsamtal inte rätt. Sök i stället kommunens stöd till våldsutsatta. Tvister om var barnen ska bo tar familjerätten hand om.',
        goodToKnow:
          'De flesta går tre till sex gånger. Varje kommun måste enligt socialtjänstlagen ordna familjerådgivning, ibland hos en privat mottagning. Väntetiden kan vara några veckor. Är avgiften ett hinder, fråga om den kan sänkas.',
      },
      en: {
        title: 'Couples and family counselling (familjerådgivning)',
        summary:
          'Conversations with a counsellor under strict confidentiality, for couples who keep arguing, have stopped talking or wonder whether to separate.',
        description: `You do not need to be in crisis to book. Some come when the first child has turned life upside down, others after an affair, and some in order to part without hurting each other more than necessary.

- Conversations in which both of you get to finish your sentences.
- Help to see why the same argument keeps coming back.
- Support in deciding: stay, move apart or start afresh.
- How to cooperate as parents afterwards.
- The possibility to come alone, or with an adult relative.
- No records are kept, and you may be anonymous.`,
        forWhom:
          'Couples and other adults in close relationships, with or without children, married or not, whatever your gender.',
        howToGetIt: `1. Call or book on the municipality’s website. It is enough that one of you does it.
2. Say if you need an interpreter, an evening time or a video call. Some counsellors speak English.
3. Come to the first visit and pay the fee.`,
        notFor:
          'If you are afraid of your partner, or there is violence or threats, couples counselling is not right. Contact the municipality’s support for people exposed to violence.',
        goodToKnow: 'Most people come three to six times. There may be a wait of some weeks.',
      },
    },
  },
  {
    id: 'familjeratt',
    area: 'municipality',
    provider: { name: 'Familjerätten, {kommunen}', type: 'kommun' },
    targetGroups: ['foraldrar'],
    needs: ['foraldrastod', 'rattigheter-ombud'],
    methods: ['samtalsstod', 'radgivning'],
    forms: ['individuell', 'pa-plats', 'telefon-chatt', 'digital'],
    intakeRoutes: ['egen-anmalan'],
    incomeTypes: [],
    languages: ['sv', 'tolk'],
    funding: ['kommunal', 'gratis'],
    ages: [null, null],
    places: 'unlimited',
    cost: 'Kostar inget',
    openingHours: 'Telefontid vardagar på förmiddagen',
    texts: {
      sv: {
        title: 'Familjerätt',
        summary:
          'När föräldrar går isär: samarbetssamtal, skriftliga avtal om vårdnad, boende och umgänge, och hjälp att fastställa vem som är barnets förälder.',
        description: `Ni ska inte längre leva ihop, men ni är föräldrar resten av livet. Familjerättens socionomer hjälper er att komma överens om barnen innan konflikten hamnar i domstol. Barnets bästa står i mitten, inte vem av er som har mest rätt.

- Samarbetssamtal, där ni med hjälp av en samtalsledare hittar lösningar.
- Avtal om vårdnad, boende och umgänge som gäller som en dom när familjerätten har godkänt det.
- Informationssamtal, som du i regel måste ha gått på innan du kan stämma den andra föräldern.
- Bekräftelse av föräldraskap för ogifta, när det inte har gjorts digitalt.
- Utredning åt tingsrätten, om ni ändå hamnar där.
- Råd om adoption.`,
        forWhom:
          'För föräldrar som har separerat eller ska göra det, för dig som väntar eller just har fått barn utan att vara gift, och för den som vill adoptera.',
        howToGetIt: `1. Ring familjerätten i den kommun där barnet är folkbokfört, eller boka i e-tjänsten.
2. Berätta om den andra föräldern vet om att du ringer. Familjerätten kan bjuda in hen.
3. Kom på samtal, tillsammans eller var för sig om det känns otryggt.`,
        notFor:
          'Familjerätten är inte jurist åt någon av er och delar inte upp bostad eller pengar; för det behövs en advokat eller en bodelningsförrättare. Vill ni rädda förhållandet går ni till familjerådgivningen. Underhåll frågar du Försäkringskassan om.',
        goodToKnow:
          'Samtalen är frivilliga. Barnet har rätt att få säga vad det tycker. Finns våld eller hot ska du tala om det, så att ni inte behöver sitta i samma rum. Reglerna står i föräldrabalken. Tolk ingår.',
        easyRead: `Ska du och den andra föräldern flytta isär?
Var ska barnen bo?
Familjerätten kan hjälpa er.
Ni pratar med en person på familjerätten.
Ni försöker komma överens.
Ni kan skriva ett avtal.
Avtalet gäller som en dom.
Barnets bästa är viktigast.
Barnet får säga sin mening.
Är du rädd för den andra föräldern?
Säg det.
Då kan du komma ensam.
Hjälpen kostar inget.
Du kan få tolk.`,
      },
      en: {
        title: 'Family law office (familjerätten)',
        summary:
          'When parents separate: guided talks, written agreements on custody, residence and contact, and help to establish who is the child’s parent.',
        description: `You will no longer live together, but you will be parents for life. The social workers at the family law office help you agree about the children before the conflict ends up in court. What is best for the child comes first.

- Cooperation talks (samarbetssamtal), where a neutral leader helps you find solutions.
- Agreements on custody, residence and contact that are as binding as a court judgment once approved.
- The information meeting (informationssamtal) that you normally must attend before taking the case to court.
- Confirmation of parenthood for unmarried parents, when it has not been done online.
- Advice on adoption.`,
        forWhom:
          'Parents who have separated or are about to, unmarried parents of a newborn, and people who want to adopt.',
        howToGetIt: `1. Call the office in the municipality where the child is registered, or book online.
2. Say whether the other parent knows that you are calling. The office can invite him or her.
3. Come to a meeting, together or separately. Interpreters are free.`,
        notFor:
          'The office does not act as a lawyer for either of you and does not divide property or money.',
        goodToKnow:
          'The talks are voluntary and free. If there is violence or threats, say so, and you will not have to sit in the same room.',
      },
    },
  },
  {
    id: 'foraldrautbildning',
    area: 'municipality',
    provider: { name: 'Föräldrastödet, {kommunen}', type: 'kommun' },
    targetGroups: ['foraldrar', 'utrikesfodda'],
    needs: ['foraldrastod', 'social-gemenskap'],
    methods: ['gruppverksamhet', 'utbildning', 'radgivning'],
    forms: ['grupp', 'pa-plats', 'digital'],
    intakeRoutes: ['egen-anmalan'],
    incomeTypes: [],
    languages: ['sv', 'sv-lattlast', 'en', 'ar', 'so', 'tolk'],
    funding: ['kommunal', 'gratis'],
    ages: [null, null],
    places: 'limited',
    cost: 'Kostar inget, ofta ingår fika',
    openingHours: 'Kvällar under vår och höst',
    texts: {
      sv: {
        title: 'Föräldrakurser',
        summary:
          'Fyra till tolv träffar med andra föräldrar där ni lär er lugnare sätt att hantera trots, tjat, skärmar och tonårsbråk. Du blir inget ärende hos socialtjänsten.',
        description: `Har du lovat dig själv att inte skrika i dag heller, och skrek ändå? Då är du som de flesta i gruppen. Två kursledare visar korta filmer, ni övar på riktiga situationer och jämför hur det gick hemma till nästa gång.

- Kurser för olika åldrar: småbarn, skolbarn och tonåringar.
- Grupper för dig vars barn har adhd eller autism.
- Öppna föreläsningar om till exempel nätet, droger och gränser.
- Kurser för föräldrar som är nya i Sverige, på flera språk.
- Möjlighet att delta på nätet om du inte kan lämna hemmet.
- Enskild rådgivning några gånger, om gruppen inte passar.`,
        forWhom:
          'För alla som har barn hemma mellan 0 och 18 år: mammor, pappor, bonusföräldrar och andra vuxna som har hand om barn. Du behöver inte ha några stora problem.',
        howToGetIt: `1. Titta i kommunens program vilka kurser som går denna termin.
2. Anmäl dig i e-tjänsten eller ring. Båda föräldrarna får gärna gå.
3. Kom på första träffen. Säg till i förväg om du behöver barnpassning eller tolk.`,
        notFor:
          'Mår barnet mycket dåligt, skadar sig självt eller vägrar skolan sedan länge räcker inte en kurs. Kontakta vårdcentralen, barn- och ungdomspsykiatrin eller socialtjänsten.',
        goodToKnow:
          'En träff är ofta två timmar på kvällen. Det förs inga journaler och du berättar bara det du vill. Står du på väntelista kan du ofta få komma på en öppen föreläsning under tiden.',
        easyRead: `Har du barn?
Är det jobbigt hemma ibland?
Du kan gå en kurs för föräldrar.
Ni är en liten grupp.
Ni pratar om barn och regler.
Ni övar på att prata lugnt.
Ni ser korta filmer.
Kursen är på kvällen.
Kursen kostar inget.
Det finns kurser på flera språk.
Du anmäler dig själv.`,
      },
      en: {
        title: 'Parenting courses',
        summary:
          'Four to twelve meetings with other parents, where you learn calmer ways to handle tantrums, nagging, screens and teenage arguments.',
        description: `Promised yourself not to shout today, and shouted anyway? Then you are like most people in the group. Two course leaders show short films, you practise real situations and compare how it went at home.

- Courses for different ages: small children, schoolchildren and teenagers.
- Groups for parents of children with ADHD or autism.
- Open lectures on, for example, the internet, drugs and limits.
- Courses for parents who are new in Sweden, in several languages.
- Online groups if you cannot leave home.
- A few individual advice sessions if a group does not suit you.`,
        forWhom:
          'Everyone who cares for a child between 0 and 18 years. You do not need to have big problems.',
        howToGetIt: `1. See which courses are offered this term in the municipality’s programme.
2. Sign up online or call.
3. Come to the first meeting. Ask beforehand if you need child care or an interpreter.`,
        notFor:
          'If your child feels very bad, self-harms or has long refused to go to school, a course is not enough. Contact a health centre, child psychiatry (BUP) or the social services.',
        goodToKnow:
          'Free. No records are kept, and taking part does not open a case with the social services.',
      },
    },
  },
  {
    id: 'oppen-forskola',
    area: 'municipality',
    provider: { name: 'Familjecentralen, {kommunen}', type: 'kommun' },
    targetGroups: ['foraldrar', 'utrikesfodda-kvinnor', 'nyanlanda'],
    needs: ['foraldrastod', 'social-gemenskap', 'hitta-ratt-stod'],
    methods: ['oppen-verksamhet', 'radgivning', 'samverkansteam'],
    forms: ['drop-in', 'grupp', 'pa-plats'],
    intakeRoutes: ['ingen-anmalan'],
    incomeTypes: [],
    languages: ['sv', 'sv-lattlast', 'en', 'ar', 'tolk'],
    funding: ['kommunal', 'regional', 'gratis'],
    ages: [null, null],
    places: 'unlimited',
    cost: 'Kostar inget, fika till självkostnad',
    openingHours: 'Vardagar 9–15, stängt någon eftermiddag',
    texts: {
      sv: {
        title: 'Öppen förskola och familjecentral',
        summary:
          'Kom in, lek och sjung med ditt barn och träffa andra hemmaföräldrar. På en familjecentral finns även barnmorska, BVC och socialrådgivare i samma hus.',
        description: `Föräldraledigheten kan vara den ensammaste tiden i livet, särskilt om du är ny på orten eller i landet. På öppna förskolan går du inte ifrån ditt barn. Ni är där tillsammans, så länge ni vill, och går hem när någon blir trött.

- Leksaker, sångstund, målning och utelek för barn upp till förskoleåldern.
- Förskollärare som svarar på frågor om mat, sömn och utveckling.
- Fika, mikro, skötbord och plats för barnvagnar.
- Grupper vissa dagar: babymassage, ensamstående, pappor, språkkafé.
- En socialrådgivare att prata med, utan att det blir ett ärende.
- Barnavårdscentral (BVC) och barnmorska vägg i vägg när det är en familjecentral.`,
        forWhom:
          'För dig som är hemma med barn mellan 0 och 6 år: förälder, mor- eller farförälder eller annan vuxen. Du som väntar barn är också välkommen.',
        howToGetIt: `1. Se vilka dagar som är öppna. Vissa pass är för de minsta.
2. Kom när det passar, utan anmälan. Du behöver inte säga ditt efternamn.`,
        notFor:
          'Det är ingen barnpassning: den vuxna stannar hela tiden. Behöver du omsorg när du arbetar eller studerar ansöker du om vanlig förskola.',
        goodToKnow:
          'Du kan komma varje dag eller en gång i månaden, och du behåller din föräldrapenning. Stanna hemma när någon är förkyld. Lokalerna går oftast att nå med barnvagn och rullstol.',
        easyRead: `Är du hemma med ett litet barn?
Kom till öppna förskolan.
Du och barnet är där tillsammans.
Barnet får leka.
Ni kan sjunga.
Du kan träffa andra föräldrar.
Du kan fråga personalen om råd.
Du kan öva svenska.
Du anmäler dig inte.
Du kommer och går fritt.
Det kostar inget.
Fika kostar lite.`,
      },
      en: {
        title: 'Open preschool and family centre (öppen förskola, familjecentral)',
        summary:
          'Drop in, play and sing with your child and meet other parents. At a family centre there is also a midwife, a child health nurse and a social adviser.',
        description: `Parental leave can be a lonely time, especially if you are new in town or in the country. At an open preschool you do not leave your child. You are there together for as long as you like.

- Toys, singing, painting and outdoor play for children below school age.
- Preschool teachers who answer questions about food, sleep and development.
- Coffee, a microwave, changing tables and space for prams.
- Groups on certain days, for example baby massage, single parents, fathers or a language café.
- A social adviser to talk to, without a case being opened.
- A child health centre (BVC) and a midwife next door when it is a family centre.`,
        forWhom:
          'Parents, grandparents and other adults at home with children aged 0 to 6. If you are expecting a child you are welcome too.',
        howToGetIt: `1. Check which days are open. Some sessions are for babies only.
2. Come when it suits you. You do not need to register.`,
        notFor:
          'This is not child care: the adult stays the whole time. If you work or study, apply for a regular preschool place.',
        goodToKnow: 'Free; coffee costs a little. A good place to practise Swedish.',
      },
    },
  },
];
