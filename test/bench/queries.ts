import { emptyChoices, emptyQuery, type Choices, type SearchQuery } from '@insatskatalog/shared/search.ts';

const ask = (q: string, choices: Partial<Choices> = {}, rest: Partial<SearchQuery> = {}): SearchQuery => ({
  ...emptyQuery(),
  ...rest,
  q,
  choices: { ...emptyChoices(), ...choices },
});

const stockholm = ['0180'];
const south = ['0126', '0127', '0128'];

/** What people ask, with and without filters, up to six dimensions at once; the same for API, page and raw Meilisearch. */
export const queries: SearchQuery[] = [
  ask(''),
  ask('', {}, { page: 3 }),
  ask('', { municipality: stockholm }),
  ask('', { municipality: south }),
  ask('', { county: ['01'] }),
  ask('', { need: ['hitta-arbete'] }),
  ask('', { need: ['ekonomi-skulder'], municipality: ['1480'] }),
  ask('', { targetGroup: ['npf'] }),
  ask('', { targetGroup: ['npf'], form: ['individuell'] }, { open: true }),
  ask('', { providerType: ['kommun'], municipality: ['0580'] }),
  ask('', {}, { age: 19 }),
  ask('', {}, { open: true, sort: 'updated' }),
  ask('', { municipality: ['1280'] }, { sort: 'nearest' }),
  ask('', { county: ['05'] }, { sort: 'title', page: 2 }),
  ask('arbetsträning'),
  ask('praktik'),
  ask('skulder'),
  ask('jag orkar inte jobba'),
  ask('min bror går aldrig ut'),
  ask('sjukskriven'),
  ask('boendestöd', { municipality: ['0126'] }),
  ask('budgetrådgivning', { municipality: ['1480'] }),
  ask('sfi', { county: ['12'] }),
  ask('supported employment'),
  ask('ips'),
  ask('ensam'),
  ask('kontaktperson'),
  ask('daglig verksamhet', { targetGroup: ['npf'] }),
  ask('hjälp att söka jobb', {}, { age: 24 }),
  ask('hjälp med räkningar'),
  ask('arbetsförmedlingen', { need: ['hitta-arbete'] }),
  ask('utmattning'),
  ask('ångest unga', {}, { age: 17 }),
  ask('trädgård'),
  ask('arbt'),
  ask('arbetsträ'),
  ask('rehab', { providerType: ['region'] }),
  ask('lunch', { form: ['grupp'] }),
  ask('stöd', { municipality: south, need: ['hitta-arbete'], form: ['individuell'] }, { open: true }),
  ask('stöd', {
    municipality: south,
    need: ['hitta-arbete'],
    targetGroup: ['langvarigt-forsorjningsstod'],
    form: ['individuell'],
    intakeRoute: ['egen-anmalan'],
    providerType: ['kommun'],
  }),
];
