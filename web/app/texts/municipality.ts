import { interventions, number } from './sv.ts';

export const municipalityList = {
  title: 'Kommuner',
  heading: 'Välj din kommun',
  lead: 'Det mesta stödet gäller för dem som bor i en viss kommun. Här ser du vad som finns där du bor. Siffrorna räknar också stöd som gäller hela länet eller hela landet.',
  filter: { label: 'Kommunens namn', submit: 'Visa', clear: 'Visa alla kommuner' },
  counties: 'Hoppa till ett län',
  found: (count: number) => (count === 1 ? '1 kommun' : `${number(count)} kommuner`),
  none: (name: string) =>
    `Ingen kommun heter så som du skrev: ”${name}”. Skriv början av namnet, eller leta i listan över alla kommuner.`,
  filterParameter: 'namn',
} as const;

export const municipalityPage = {
  heading: (name: string) => `Stöd i ${name}`,
  description: (name: string, count: number) =>
    `${interventions(count)} för dig som bor i ${name}: hjälp mot arbete, studier och ett liv som fungerar.`,
  lead: (count: number, county: string) =>
    `${interventions(count)} för dig som bor här. En del drivs av kommunen, annat gäller hela ${county} eller hela landet.`,
  leadNone: 'Här finns inga insatser i katalogen än.',
  all: (count: number) => (count === 1 ? 'Visa insatsen' : `Visa alla ${interventions(count)}`),
  needs: 'Vad behöver du hjälp med?',
  open: 'Tar emot nya deltagare nu',
  allOpen: (count: number) =>
    count === 1 ? 'Visa den som tar emot nu' : `Visa alla ${number(count)} som tar emot nu`,
  recent: 'Senast ändrade',
  associations: (count: number) => (count === 1 ? 'Samordningsförbundet här' : 'Samordningsförbunden här'),
  noAssociation: 'Katalogen känner inte till något samordningsförbund i kommunen.',
  others: 'Alla kommuner',
} as const;
