/** Where to turn at once. Numbers and hours as the services themselves publish them. */
export const acuteHelp = {
  heading: 'Behöver du hjälp nu?',
  lines: [
    { when: 'Fara för liv:', number: '112', tel: '112' },
    { when: 'Råd om vård:', number: '1177', tel: '1177' },
    { when: 'Tankar på självmord, Självmordslinjen:', number: '90101', tel: '90101' },
    { when: 'Hot eller våld, Kvinnofridslinjen dygnet runt:', number: '020-50 50 50', tel: '020505050' },
  ],
} as const;
