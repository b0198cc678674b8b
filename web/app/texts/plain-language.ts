/** Advice while one writes: what could be plainer, and how. */
export const plainLanguageTexts = {
  label: 'Råd om språket',
  longSentence: (words: number, begins: string) =>
    `Meningen ”${begins} …” har ${words} ord. Två kortare meningar är lättare att läsa.`,
  abbreviation: (abbreviation: string, meaning: string | null) =>
    meaning === null
      ? `Förklara förkortningen ${abbreviation}, eller skriv ut orden.`
      : `Alla vet inte vad ${abbreviation} betyder. Skriv ut det: ${meaning}.`,
  word: (word: string, instead: string) => `”${word}” är ett svårt ord. Enklare: ${instead}.`,
  passive: (words: string) => `”${words}”: skriv vem som gör det, till exempel ”vi” eller ”du”.`,
  hardText: (lix: number) =>
    `Texten är svår att läsa (LIX ${lix}${lix > 55 ? ', mycket svår' : ''}). Korta meningarna och välj vanligare ord. Sikta på högst 40.`,
  lix: (lix: number) =>
    `LIX ${lix}: ${lix < 30 ? 'mycket lätt' : lix <= 40 ? 'lätt' : lix <= 50 ? 'medelsvår' : 'svår'} text`,
  more: (count: number) => (count === 1 ? 'Ett råd till' : `${count} råd till`),
} as const;
