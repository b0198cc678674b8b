import type { UrgentNeed } from '@insatskatalog/shared/catalogue.ts';

interface HelpLine {
  when: string;
  number: string;
}

export interface Help {
  heading: string;
  text?: string;
  lines: HelpLine[];
}

// Numbers and hours as the services themselves publish them.
const emergency = '112';
const care = '1177';
const suicideLine = '90101';
const womensLine = '020-50 50 50';
const childrensLine = '116 111';

/** Where anybody can turn at once. */
export const acuteHelp: Help = {
  heading: 'Behöver du hjälp nu?',
  lines: [
    { when: 'Fara för liv', number: emergency },
    { when: 'Råd om vård', number: care },
    { when: 'Tankar på självmord, Självmordslinjen', number: suicideLine },
    { when: 'Hot eller våld, Kvinnofridslinjen dygnet runt', number: womensLine },
  ],
};

/** Where to turn with what the words of a search speak of. */
export const urgentHelp: Record<UrgentNeed, Help> = {
  danger: {
    heading: 'Behöver du hjälp nu?',
    text: 'Ring 112 om någon är i fara. Du får hjälp direkt.',
    lines: [
      { when: 'Fara för liv', number: emergency },
      { when: 'Råd om vård, dygnet runt', number: care },
      { when: 'Tankar på självmord, Självmordslinjen', number: suicideLine },
      { when: 'Hot eller våld, Kvinnofridslinjen', number: womensLine },
      { when: 'Bris, för dig under 18 år', number: childrensLine },
    ],
  },
  suicide: {
    heading: 'Du behöver inte vara ensam med det här',
    text: 'Det finns människor som vill lyssna på dig, mitt i natten också. Du får vara anonym när du ringer Självmordslinjen.',
    lines: [
      { when: 'Självmordslinjen (Mind), dygnet runt', number: suicideLine },
      { when: 'Om det är fara för ditt liv nu', number: emergency },
      { when: 'Råd om vård, dygnet runt', number: care },
      { when: 'Bris, för dig under 18 år', number: childrensLine },
    ],
  },
  violence: {
    heading: 'Du har rätt att få hjälp',
    text: 'Det är inte ditt fel om någon hotar, kontrollerar eller skadar dig. Du får vara anonym när du ringer stödlinjerna.',
    lines: [
      { when: 'Kvinnofridslinjen, dygnet runt', number: womensLine },
      { when: 'Om du är i fara nu', number: emergency },
      { when: 'Stödlinjen för män', number: '020-80 80 80' },
      { when: 'Välj att sluta, för dig som skadar någon annan', number: '020-555 666' },
      { when: 'Bris, för dig under 18 år', number: childrensLine },
      { when: 'Råd om vård, dygnet runt', number: care },
    ],
  },
};
