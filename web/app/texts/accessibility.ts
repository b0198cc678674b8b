import type { AccessibilityFacts } from '@insatskatalog/shared/accessibility-facts.ts';
import { catalogueContact } from './contact.ts';
import { day } from './sv.ts';

export const accessibility = {
  title: 'Tillgänglighet',
  heading: 'Tillgänglighet för Insatskatalogen',
  lead: 'Alla ska kunna använda katalogen, hur man än läser, ser, hör eller rör sig. Här står hur väl den klarar lagen om tillgänglighet till digital offentlig service, vad som brister och hur du säger till.',
  headingOf: (association: string) => `Tillgänglighet för ${association}`,
  leadOf: (association: string) =>
    `Redogörelsen gäller den del av Insatskatalogen som ${association} sköter: vad som fungerar för alla, vad som brister och hur du säger till.`,
  associations: 'Förbundens egna redogörelser',
} as const;

/** What holds for the catalogue as a whole, and for each part of it until the one who answers for it has said otherwise. */
export const catalogueFacts: AccessibilityFacts = {
  conformity: 'partial',
  shortcomings: `- **Lättläst text finns inte för alla insatser.** De flesta vanliga texter är korta, men inte lättlästa.
- **Teckenspråk saknas.** Ingen insats har film på svenskt teckenspråk.
- **Få språk.** En del insatser har text på engelska. Andra språk och minoritetsspråken saknas.
- **Delar av engelska sidor är på svenska.** Pris, öppettider och adress visas som verksamheten har skrivit dem. De är märkta som svenska, så att skärmläsare läser dem rätt.
- **Uppgifter om lokaler är ojämna.** Om en lokal går att nå med rullstol står bara där verksamheten har berättat det.
- **Inte prövad av tillräckligt många.** Webbplatsen har inte prövats av användare med funktionsnedsättning, och inte med alla skärmläsare.

Bristerna beror på att katalogen är under uppbyggnad.`,
  burden: '',
  outOfScope:
    'Länkar leder till verksamheternas egna webbplatser. De ansvarar själva för sin tillgänglighet.',
  method:
    'Vi har gjort en självskattning. Sidorna kontrolleras med det automatiska verktyget axe-core i mobil- och datorbredd. Vi har också gått igenom dem med bara tangentbord, utan JavaScript, med 200 procents text, i smal bredd och i utskrift.',
  assessedOn: '2026-11-22',
  updatedOn: '2026-11-22',
};

/** The one who answers for a statement, and how to reach them. */
export interface StatementOf {
  /** Null for the catalogue as a whole. */
  association: string | null;
  /** Whether it has judged its part itself. */
  judged: boolean;
  email: string;
  phone: string;
  demonstration: boolean;
}

const conformities = {
  full: 'helt förenlig',
  partial: 'delvis förenlig',
  none: 'inte förenlig',
} satisfies Record<AccessibilityFacts['conformity'], string>;

/** The whole statement, as DIGG's template has its parts. Markdown. */
export const accessibilityStatement = (facts: AccessibilityFacts, of: StatementOf): string => `
## Vem redogörelsen gäller

${whom(of)}

## Hur tillgänglig är webbplatsen?

Webbplatsen är byggd för att följa WCAG 2.2 på nivå AA. ${(of.judged && of.association) || 'Vi'} bedömer att den är **${conformities[facts.conformity]}** med lagen (2018:1937) om tillgänglighet till digital offentlig service.

## Det här brister

${facts.shortcomings || 'Vi känner inte till några brister.'}

## Oskäligt betungande anpassning

${facts.burden || 'Vi hävdar inte oskäligt betungande anpassning för någon del.'}

## Innehåll som lagen inte omfattar

${facts.outOfScope || 'Inget.'}

## Säg till om något inte fungerar

Berätta om du stöter på ett hinder, eller om du behöver innehållet på ett annat sätt. Du behöver inte säga vem du är.

${ways(of)}

## Om du inte är nöjd med svaret

Myndigheten för digital förvaltning, DIGG, kontrollerar att lagen följs. [Anmäl brister i tillgänglighet till DIGG](https://www.digg.se/tdosanmalan). Också det kan du göra utan att säga vem du är.

## Så har vi testat

${facts.method}

- Webbplatsen bedömdes senast den ${day(facts.assessedOn)}.
- Redogörelsen uppdaterades senast den ${day(facts.updatedOn)}.

## Så arbetar vi vidare

Varje ändring av webbplatsen testas automatiskt innan den publiceras. Rubriker, fält och knappar har namn som skärmläsare kan läsa, allt går att nå med tangentbord och allt fungerar utan JavaScript. Färgerna som ett förbund väljer kontrolleras för kontrast när de sparas.
`;

function whom({ association, demonstration }: StatementOf): string {
  const who = association
    ? `Redogörelsen gäller webbplatsen Insatskatalogen, den del som ${association} står bakom.`
    : 'Redogörelsen gäller webbplatsen Insatskatalogen, som samordningsförbunden står bakom.';
  return demonstration ? `${who} Det här är en demonstration, och ingen myndighet driver den.` : who;
}

function ways({ email, phone, demonstration }: StatementOf): string {
  const given = [email && `- Mejl: [${email}](mailto:${email})`, phone && `- Telefon: ${phone}`].filter(
    Boolean,
  );
  const example = [catalogueContact.email, catalogueContact.phone].some(
    (way) => way === email || way === phone,
  );
  return demonstration && example
    ? `${given.join('\n')}\n\nNumret och adressen är exempel i demonstrationen, och ingen svarar där.`
    : given.join('\n');
}
