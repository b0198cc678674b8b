import { listed, number } from './sv.ts';

export const newsTexts = {
  title: 'Nytt i katalogen',
  heading: (of: string[]) => (of.length > 0 ? `Nytt för ${listed(of)}` : 'Nytt i katalogen'),
  lead: 'Här ser du vad som har tillkommit, ändrats och upphört, det senaste först.',
  kinds: { new: 'Ny', changed: 'Ändrad', ended: 'Upphörd' },
  filter: {
    label: 'Välj vad du vill följa',
    municipality: 'Kommun',
    everywhere: 'Hela landet',
    association: 'Förbund',
    everyone: 'Alla förbund',
    submit: 'Visa',
    clear: 'Visa allt',
  },
  count: (total: number) => (total === 1 ? '1 insats' : `${number(total)} insatser`),
  today: 'I dag',
  yesterday: 'I går',
  week: (week: number, span: string) => `Vecka ${week}, ${span}`,
  deleted: 'Har tagits bort ur katalogen.',
  ended: 'Går inte längre att få.',
  none: {
    heading: 'Inget har hänt än',
    text: 'När en insats läggs till, ändras eller upphör syns det här. Prova en annan kommun, eller visa allt.',
  },
  follow: {
    heading: 'Få veta utan att titta här',
    text: 'Lägg in flödet i ett program för nyhetsflöden, så kommer det som är nytt och ändrat till dig. Du behöver inte lämna någon adress.',
    link: 'Flöde (Atom)',
    data: 'Bygger du en egen tjänst? Hämta ändringarna genom API:et.',
  },
  newer: 'Nyare',
  older: 'Äldre',
  pages: 'Fler händelser',
} as const;
