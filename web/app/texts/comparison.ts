/** Two or three entries side by side. */
export const comparisonPage = {
  title: 'Jämför insatser',
  description: 'Två eller tre insatser sida vid sida.',
  lead: 'Det som skiljer är märkt ”Olika”.',
  caption: (titles: string[]) => `Jämförelse av ${titles.join(' och ')}`,
  aspect: 'Uppgift',
  differs: 'Olika',
  alike: 'Lika',
  nothing: 'Inget angivet',
  tooFew: 'Välj två eller tre insatser att jämföra. Lägg dem i din lista och kryssa för dem där.',
  tooMany: 'Högst tre insatser jämförs på en gång. Här är de tre första.',
  missing: 'En insats som du valde finns inte längre i katalogen.',
  toList: 'Till min lista',
  toSearch: 'Sök bland alla insatser',
  rows: {
    wayIn: 'Vägen in',
    open: 'Tar emot nya',
    time: 'Tid',
    place: 'Plats',
    contact: 'Kontakt',
  },
} as const;
