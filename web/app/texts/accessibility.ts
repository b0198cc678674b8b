import { catalogueContact } from './contact.ts';

export const accessibility = {
  title: 'Tillgänglighet',
  heading: 'Tillgänglighet för Insatskatalogen',
  lead: 'Alla ska kunna använda katalogen, hur man än läser, ser, hör eller rör sig. Här står hur väl den klarar lagen om tillgänglighet till digital offentlig service, vad som brister och hur du säger till.',
} as const;

/** Markdown. Apart from the rest, so that only the server carries it. */
export const accessibilityBody = `
## Vem redogörelsen gäller

Redogörelsen gäller webbplatsen Insatskatalogen, som samordningsförbunden står bakom. Den här installationen är en demonstration: ingen myndighet driver den, och den är inte en tjänst som någon kan vara hänvisad till.

## Hur tillgänglig är webbplatsen?

Webbplatsen är byggd för att följa WCAG 2.2 på nivå AA. Ingen oberoende granskning har gjorts. Vi bedömer därför att den är **delvis förenlig** med lagen (2018:1937) om tillgänglighet till digital offentlig service.

## Det här brister

- **Lättläst text finns inte för alla insatser.** De flesta vanliga texter är korta, men inte lättlästa.
- **Teckenspråk saknas.** Ingen insats har film på svenskt teckenspråk.
- **Få språk.** En del insatser har text på engelska. Andra språk och minoritetsspråken saknas.
- **Delar av engelska sidor är på svenska.** Pris, öppettider och adress visas som verksamheten har skrivit dem. De är märkta som svenska, så att skärmläsare läser dem rätt.
- **Uppgifter om lokaler är ojämna.** Om en lokal går att nå med rullstol står bara där verksamheten har berättat det.
- **Inte prövad av tillräckligt många.** Webbplatsen har inte prövats av användare med funktionsnedsättning, och inte med alla skärmläsare.

Bristerna beror på att det här är en demonstration under uppbyggnad. Vi hävdar inte oskäligt betungande anpassning för någon av dem.

## Innehåll som lagen inte omfattar

Länkar leder till verksamheternas egna webbplatser. De ansvarar själva för sin tillgänglighet.

## Säg till om något inte fungerar

Berätta om du stöter på ett hinder, eller om du behöver innehållet på ett annat sätt. Du behöver inte säga vem du är.

- Mejl: [${catalogueContact.email}](mailto:${catalogueContact.email})
- Telefon: ${catalogueContact.phone}

Numret och adressen är exempel i demonstrationen, och ingen svarar där.

## Om du inte är nöjd med svaret

Myndigheten för digital förvaltning, DIGG, kontrollerar att lagen följs. [Anmäl brister i tillgänglighet till DIGG](https://www.digg.se/tdosanmalan). Också det kan du göra utan att säga vem du är.

## Så har vi testat

Vi har gjort en självskattning. Sidorna kontrolleras med det automatiska verktyget axe-core i mobil- och datorbredd. Vi har också gått igenom dem med bara tangentbord, utan JavaScript, med 200 procents text, i smal bredd och i utskrift.

- Webbplatsen bedömdes senast den 22 november 2026.
- Redogörelsen uppdaterades senast den 22 november 2026.

## Så arbetar vi vidare

Varje ändring av webbplatsen testas automatiskt innan den publiceras. Rubriker, fält och knappar har namn som skärmläsare kan läsa, allt går att nå med tangentbord och allt fungerar utan JavaScript. Färgerna som ett förbund väljer kontrolleras för kontrast när de sparas.
`;
