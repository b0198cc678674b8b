import { paths } from '@insatskatalog/shared/paths.ts';
import { interventions, number } from './sv.ts';

export const about = {
  title: 'Om katalogen',
  heading: 'Om Insatskatalogen',
  lead: 'Insatskatalogen visar vilket stöd som finns där du bor, oavsett vem som driver det. Här finns hjälp på väg mot arbete, studier och ett liv som fungerar.',
} as const;

/** Markdown. Apart from the rest, so that only the server carries it. */
export const aboutBody = (now: { total: number; associations: number; demonstration: boolean }) => `
${now.demonstration ? demonstration : ''}
## Vad är en insats?

En insats är ett stöd som du kan få: en coach, en grupp, en mottagning, pengar, råd eller en plats att gå till. Kommunen, regionen, Arbetsförmedlingen, Försäkringskassan eller en förening kan driva den. Katalogen har nu ${interventions(now.total)} för människor som behöver stöd.

Det finns också insatser för dig som möter människor i ditt arbete, till exempel utbildningar och nätverk. Dem hittar du genom att välja inriktning när du söker.

## För vem?

- För dig som söker stöd, åt dig själv eller åt någon du bryr dig om.
- För dig som är handläggare och ska hjälpa någon annan att hitta rätt. [Läs mer för handläggare](${paths.professionals()}).
- För dig som vill använda uppgifterna på en annan webbplats. [Läs om öppna data](${paths.openData()}).

Du behöver inte logga in. Vi sparar inget om dig. [Läs om personuppgifter](${paths.privacy()}).

## Vem står bakom?

Samordningsförbunden. I ett förbund arbetar kommuner, regionen, Arbetsförmedlingen och Försäkringskassan tillsammans, enligt lagen om finansiell samordning av rehabiliteringsinsatser. Varje förbund sköter uppgifterna i sin del. ${now.associations === 1 ? 'Ett förbund har' : `${number(now.associations)} förbund har`} insatser i katalogen i dag. [Se förbunden](${paths.associations()}).

## Varifrån kommer uppgifterna?

Verksamheterna berättar vad de gör. Förbundets katalogadministratör skriver texten, så att den går att förstå och jämföra. Uppgifter om hela landet sköts av en nationell redaktion.

## Hur hålls de rätt?

- På varje sida står när uppgifterna senast granskades. Det datumet ändras bara när en människa har kontrollerat dem.
- Är det mer än ett år sedan står det på sidan.
- Uppgiften om att en insats tar emot nya deltagare har ett slutdatum. Efter det visas den inte.
- Ser du något fel? Längst ned på varje insats finns länken ”Stämmer något inte?”.

Fråga alltid verksamheten innan du planerar efter det som står här.
`;
const demonstration = `
## Det här är en demonstration

Insatserna är exempel. En del bygger på vad förbund har berättat i sina planer under åren 2016–2023, andra på stöd som finns i nästan varje kommun. Telefonnummer och adresser är påhittade. Ingenting går att söka på riktigt.
`;
