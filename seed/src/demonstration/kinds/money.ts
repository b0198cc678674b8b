import type { Kind } from '../kind.ts';

export const money: Kind[] = [
  {
    id: 'budget-skuldradgivning',
    area: 'municipality',
    provider: { name: 'Budget- och skuldrådgivningen, {kommunen}', type: 'kommun' },
    targetGroups: ['langvarigt-forsorjningsstod'],
    needs: ['ekonomi-skulder'],
    methods: ['radgivning'],
    forms: ['individuell', 'pa-plats', 'telefon-chatt', 'digital'],
    intakeRoutes: ['egen-anmalan'],
    incomeTypes: [],
    languages: ['sv', 'tolk', 'ar', 'so', 'en'],
    funding: ['kommunal', 'gratis'],
    ages: [18, null],
    places: 'limited',
    cost: 'Gratis',
    openingHours: 'Telefontid måndag–fredag 9–11',
    texts: {
      sv: {
        title: 'Budget- och skuldrådgivning',
        summary:
          'Få hjälp att förstå din ekonomi, lägga en budget och göra något åt dina skulder. Rådgivaren är gratis och dömer dig inte.',
        description: `Har du skulder hos Kronofogden, sms-lån som växer eller ligger du vaken på nätterna och är stressad över räkningar? Många skäms och väntar för länge. Det finns nästan alltid något att göra.

- Ni går igenom alla inkomster, utgifter och skulder, också breven du inte har öppnat.
- Du får en budget som håller, steg för steg.
- Rådgivaren kan hjälpa dig att skriva till dem du är skyldig pengar om lägre avbetalning.
- Går det inte att betala tillbaka får du hjälp att ansöka om skuldsanering, och stöd under åren den pågår.
- Du får veta hur löneutmätning och vräkning går till, och vad som måste betalas först.`,
        forWhom:
          'Alla som bor i {kommun} får komma: du som jobbar, studerar, är sjukskriven, pensionär, egen företagare eller har försörjningsstöd. Du behöver inte ha stora skulder.',
        howToGetIt: `1. Ring under telefontiden eller boka en tid själv på webben.
2. Samla det du har: löne- eller bidragsbesked, räkningar och brev från inkasso. Saknas något är det okej.
3. Kom till mötet. Du kan ta med en vän eller be om tolk.`,
        notFor:
          'Rådgivaren lånar inte ut pengar och betalar inga räkningar. Har du inte råd med mat i dag ska du söka försörjningsstöd genast. Behöver du att någon sköter dina pengar, fråga om god man.',
        goodToKnow:
          'Rådgivaren har tystnadsplikt. Kommunen måste erbjuda hjälpen enligt socialtjänstlagen och den påverkar inte din rätt till bidrag. Väntetiden varierar, men vid vräkning eller avstängd el brukar det gå snabbare.',
        easyRead: `Har du problem med pengar?
Du kan få råd.
Rådet är gratis.
Du kan ha skulder hos Kronofogden.
Du kan vara rädd för brev och räkningar.
Kom ändå.
Rådgivaren hjälper dig att göra en plan.
Ni ser på räkningar och skulder tillsammans.
Rådgivaren berättar inget för andra.
Ring kommunen eller boka tid.
Du kan få tolk.
Du får inga pengar av rådgivaren.`,
      },
      en: {
        title: 'Budget and debt advice (budget- och skuldrådgivning)',
        summary:
          'Free help to understand your money, make a budget and deal with debts. The adviser does not judge you.',
        description: `Do you have debts with the Enforcement Authority (Kronofogden), quick loans that keep growing, or letters you do not dare to open? Many people wait too long. There is nearly always something to do.

- You go through income, expenses and debts together, including unopened letters.
- You get a budget that works.
- The adviser can help you write to those you owe about lower instalments.
- If repayment is impossible, you get help to apply for debt restructuring (skuldsanering).
- You learn what must be paid first and how wage deductions and evictions work.`,
        forWhom:
          'Everyone who lives in {kommun}: people who work, study, are on sick leave or retired, run a business or receive social assistance. Your debts do not have to be large.',
        howToGetIt: `1. Call during telephone hours or book a time online.
2. Gather what you have: pay slips, bills, letters from debt collectors. It is fine if something is missing.
3. Come to the meeting. You may bring a friend or ask for an interpreter.`,
        notFor:
          'The adviser lends no money and pays no bills. If you cannot afford food today, apply for social assistance (försörjningsstöd) at once.',
        goodToKnow: 'What you say is confidential. It does not affect your benefits.',
      },
    },
  },
  {
    id: 'forsorjningsstod',
    area: 'municipality',
    provider: { name: 'Enheten för ekonomiskt bistånd, {kommunen}', type: 'kommun' },
    targetGroups: ['langvarigt-forsorjningsstod', 'utan-ersattning'],
    needs: ['ekonomi-skulder'],
    methods: ['kartlaggning'],
    forms: ['individuell', 'pa-plats', 'digital', 'telefon-chatt'],
    intakeRoutes: ['egen-anmalan'],
    incomeTypes: [],
    languages: ['sv', 'tolk', 'en', 'ar', 'so', 'uk'],
    funding: ['kommunal', 'gratis'],
    ages: [18, null],
    places: 'unlimited',
    cost: 'Gratis att söka',
    openingHours: 'Mottagning och telefon vardagar 9–12',
    texts: {
      sv: {
        title: 'Försörjningsstöd (ekonomiskt bistånd)',
        summary:
          'Pengar till mat, hyra och det nödvändigaste från kommunen, när du inte kan försörja dig själv på något annat sätt.',
        description: `Pengarna är slut och nästa inkomst finns inte. Då är försörjningsstöd, som förr hette socialbidrag, det sista skyddet. Du kan få det helt eller som tillägg till en låg inkomst.

- En fast del per månad för mat, kläder, hygien, telefon och fritid. Beloppen bestäms av regeringen.
- Din faktiska kostnad för hyra, el, hemförsäkring och liknande, om den är skälig.
- Ibland extra pengar till tandvård, glasögon, medicin, flytt eller skulder för hyra och el.
- En plan med en socialsekreterare för hur du ska klara dig utan stödet.

Kommunen räknar på hela hushållet. Är du gift eller sambo räknas bådas pengar.`,
        forWhom:
          'Du som saknar lön, sparade pengar och andra bidrag, eller vars pengar inte räcker. Det kan gälla dig som är nollplacerad hos Försäkringskassan, inte har a-kassa, är ny i landet eller väntar på ett beslut.',
        howToGetIt: `1. Ring {kommunen} eller ansök i e-tjänsten. Första gången får du ett möte.
2. Lämna in kontoutdrag, hyresavi och besked om alla inkomster. Berätta om akuta behov som mat eller vräkning direkt.
3. Sök det du kan av andra ersättningar och gör det du har kommit överens om, som att söka jobb eller lämna läkarintyg.
4. Du får beslut på papper. Ansök igen varje månad.`,
        notFor:
          'Har du sparade pengar, en bil du kan klara dig utan eller andra tillgångar ska du använda dem först. Studerar du kan CSN ge studiemedel, och är du asylsökande söker du dagersättning hos Migrationsverket.',
        goodToKnow:
          'Utredningen ska gå snabbt, och i nödläge kan du få lite pengar samma dag. Får du avslag kan du överklaga inom tre veckor. Meddela när något ändras; annars kan du bli återbetalningsskyldig. Rätten finns i socialtjänstlagen och tolk är gratis.',
        easyRead: `Har du inga pengar?
Kommunen kan ge dig pengar till mat och hyra.
Det heter försörjningsstöd.
Förr hette det socialbidrag.
Ring kommunen.
Du kan också ansöka på datorn.
Visa dina papper om pengar och hyra.
Du ska först använda egna pengar.
Du ska söka jobb.
Är du sjuk?
Lämna ett läkarintyg.
Du ansöker varje månad.
Du kan få tolk gratis.
Fick du nej?
Du kan överklaga.`,
      },
      en: {
        title: 'Social assistance (försörjningsstöd)',
        summary:
          'Money for food, rent and the most necessary things from your municipality, when you cannot support yourself in any other way.',
        description: `Försörjningsstöd, once called socialbidrag, is the last safety net. You may get all of it, or a supplement to a low income.

- A fixed monthly amount for food, clothes, hygiene, telephone and leisure. The government sets the levels.
- Your actual cost for rent, electricity and home insurance, if reasonable.
- Sometimes extra money for dental care, glasses, medicine, moving, or debts for rent and electricity.
- A plan with a social worker for managing without it.

The municipality counts the whole household. If you are married or live with a partner, both your incomes count.`,
        forWhom:
          'People without wages, savings or other benefits, or whose money is not enough. You may be waiting for a decision, have lost your sickness benefit or be new in the country.',
        howToGetIt: `1. Call the municipality or apply online. The first time you get a meeting.
2. Hand in bank statements, the rent bill and proof of all income. Tell them at once if you lack food or risk eviction.
3. Apply for other benefits you may have a right to, and look for work or send a medical certificate as agreed.
4. You get a written decision. Apply again every month.`,
        notFor:
          'You must first use savings and assets. Students apply to CSN. Asylum seekers apply for daily allowance at the Migration Agency (Migrationsverket).',
        goodToKnow: 'An interpreter is free. You can appeal a refusal within three weeks.',
      },
    },
  },
  {
    id: 'skuldsanering',
    area: 'country',
    provider: { name: 'Kronofogden', type: 'annan-myndighet' },
    targetGroups: ['langvarigt-forsorjningsstod'],
    needs: ['ekonomi-skulder'],
    methods: [],
    forms: ['individuell', 'digital', 'telefon-chatt'],
    intakeRoutes: ['egen-anmalan'],
    incomeTypes: [],
    languages: ['sv', 'tolk'],
    funding: ['statlig', 'gratis'],
    ages: [18, null],
    places: 'unlimited',
    cost: 'Gratis att ansöka',
    openingHours: 'Telefon vardagar 8–16',
    texts: {
      sv: {
        title: 'Skuldsanering hos Kronofogden',
        summary:
          'Med skuldsanering slipper du skulder som du aldrig kan betala. Du lever sparsamt under några år, och sedan är resten borta.',
        description: `För den som har löneutmätning år efter år utan att skulden minskar kan livet kännas avstängt. Skuldsanering är samhällets andra chans. Du betalar så mycket du kan enligt en plan, och när planen är slut försvinner det som återstår.

- Alla skulder samlas i ett beslut: banklån, kreditkort, sms-lån, inkasso, skatt och liknande.
- Löneutmätningen ersätts av en betalplan, vanligen på upp till fem år.
- Du behåller pengar till mat, hyra och annat nödvändigt. Har du mycket låg inkomst kan det bli noll att betala.
- Ränta och kravbrev upphör för de skulder som ingår.

Ett bra råd är att gå till kommunens budget- och skuldrådgivare innan, som är van vid ansökningar.`,
        forWhom:
          'Privatpersoner som bor i Sverige och har skulder som de inte kan betala inom överskådlig tid. Du ska ha försökt själv, och det ska vara rimligt med tanke på hur skulderna kom till.',
        howToGetIt: `1. Kontakta gärna en budget- och skuldrådgivare i din kommun och gå igenom skulderna.
2. Ansök hos Kronofogden, på webben eller på blankett. Skriv alla skulder, också till vänner och familj.
3. Svara på frågor och fortsätt betala hyra och nya räkningar under utredningen.
4. Beviljas du, följ planen varje månad tills den är klar.`,
        notFor:
          'Kan du betala tillbaka på några år är det bättre att göra upp en avbetalning. Lån med säkerhet i bostaden, underhållsbidrag och studielån som inte har förfallit ingår normalt inte. Driver du företag finns i stället F-skuldsanering.',
        goodToKnow:
          'Väntan på beslut är ofta flera månader. Betalningsanmärkningar försvinner inte genast. Ta inga nya lån medan planen löper. Håll Kronofogden uppdaterad om din inkomst ändras; planen kan då ändras.',
        easyRead: `Har du mycket skulder?
Kan du aldrig betala dem?
Då kan du söka skuldsanering.
Du ansöker hos Kronofogden.
Det är gratis att ansöka.
Du får en plan.
Du betalar lite varje månad.
Planen är ofta upp till fem år.
Sedan är resten av skulden borta.
Kommunens rådgivare kan hjälpa dig att ansöka.
Alla får inte ja.
Ta inga nya lån.
Vissa skulder finns kvar.`,
      },
      en: {
        title: 'Debt restructuring (skuldsanering)',
        summary:
          'With debt restructuring you get rid of debts you could never pay. You live on a tight budget for some years, and the rest is then cancelled.',
        description: `If money is taken from your pay year after year and the debt never shrinks, this can be a second chance. You pay as much as you can according to a plan, and when it ends, what remains is cancelled.

- All debts are gathered in one decision: bank loans, credit cards, quick loans, debt collection, tax.
- Deductions from your pay are replaced by a payment plan, usually of up to five years.
- You keep money for food, rent and necessities. With a very low income you may pay nothing.
- Interest and demands stop for the debts included.

It is wise to see your municipality's budget and debt adviser first.`,
        forWhom: 'People who live in Sweden and cannot pay their debts in the foreseeable future.',
        howToGetIt: `1. See a budget and debt adviser in your municipality, if you want help.
2. Apply to Kronofogden (the Enforcement Authority) online or on paper. List every debt.
3. Answer questions and keep paying rent and new bills.
4. If approved, follow the plan every month.`,
        notFor:
          'If you can repay within a few years, an instalment plan is better. Loans secured on your home, child support and student loan payments not yet due are normally not included.',
        goodToKnow: 'A decision often takes several months. Applying is free. Take no new loans meanwhile.',
      },
    },
  },
];
