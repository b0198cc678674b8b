import type { Intake } from '@insatskatalog/shared/intervention.ts';

/** The few sentences that an answer is put together with. */
export const hsdsWords = {
  sv: {
    notFor: (text: string) => `Inte för: ${text}`,
    waysIn: (labels: string) => `Väg in: ${labels}.`,
    intake: ({ state, waitingWeeks, until }: Intake) =>
      [
        state === 'closed' ? 'Tar inte emot nya deltagare just nu.' : 'Det är kö.',
        waitingWeeks ? `Väntetid: ungefär ${waitingWeeks} veckor.` : '',
        until ? `Uppgiften gäller till och med ${until}.` : '',
      ]
        .filter(Boolean)
        .join(' '),
    country: 'Sverige',
  },
  en: {
    notFor: (text: string) => `Not for: ${text}`,
    waysIn: (labels: string) => `Ways in: ${labels}.`,
    intake: ({ state, waitingWeeks, until }: Intake) =>
      [
        state === 'closed' ? 'Takes in no new participants at present.' : 'There is a queue.',
        waitingWeeks ? `Waiting time: about ${waitingWeeks} weeks.` : '',
        until ? `This holds until and including ${until}.` : '',
      ]
        .filter(Boolean)
        .join(' '),
    country: 'Sweden',
  },
} as const;
