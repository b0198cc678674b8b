import { interventions, number } from './sv.ts';

export const associationList = {
  title: 'Samordningsförbund',
  heading: 'Samordningsförbunden',
  lead: 'I ett samordningsförbund arbetar kommuner, regionen, Arbetsförmedlingen och Försäkringskassan tillsammans. De betalar för stöd som ingen av dem kan ge ensam, och varje förbund sköter sin del av katalogen.',
  withInterventions: 'Har insatser i katalogen',
  without: 'Har inga insatser i katalogen än',
} as const;

export const associationPage = {
  description: (name: string, count: number) => `${name} har ${interventions(count)} i Insatskatalogen.`,
  count: (count: number) => `${interventions(count)} i katalogen`,
  none: 'Förbundet har inga egna insatser i katalogen än. Stöd som gäller hela länet eller hela landet hittar du under kommunerna.',
  all: (count: number) => (count === 1 ? 'Visa insatsen' : `Visa alla ${interventions(count)}`),
  municipalities: 'Kommuner i förbundet',
  needs: 'Vad kan du få hjälp med?',
  recent: 'Senast ändrade',
  others: 'Alla samordningsförbund',
  open: (count: number) => `${number(count)} tar emot nya deltagare nu`,
} as const;
