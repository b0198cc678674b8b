import { paths } from '@insatskatalog/shared/paths.ts';

/** The names of things in linked data, made of what never changes about them. Following one leads to what describes it. */
export const identifiers = (baseUrl: string) => ({
  intervention: (id: string) => `${baseUrl}${paths.id.intervention(id)}`,
  provider: (id: string) => `${baseUrl}${paths.id.provider(id)}`,
  association: (id: string) => `${baseUrl}${paths.id.association(id)}`,
  municipality: (code: string) => `${baseUrl}${paths.id.municipality(code)}`,
  county: (code: string) => `${baseUrl}${paths.id.county(code)}`,
  term: (vocabulary: string, term: string) => `${baseUrl}${paths.id.term(vocabulary, term)}`,
});

/** The country as the Publications Office of the EU names it. */
export const sweden = 'http://publications.europa.eu/resource/authority/country/SWE';
