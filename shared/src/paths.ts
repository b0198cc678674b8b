import { formatSearchQuery, emptyQuery, type SearchQuery } from './search.ts';
import { emptyWorkQuery, formatWorkQuery, type WorkQuery } from './work-query.ts';

/** Every address of the pages, as a function. */
export const paths = {
  start: () => '/',
  search: (query: Partial<SearchQuery> = {}) => withQuery('/insatser', { ...emptyQuery(), ...query }),
  intervention: (slug: string, view: { easyRead?: boolean; lang?: 'sv' | 'en' } = {}) => {
    const params = new URLSearchParams();
    if (view.easyRead) params.set('lattlast', 'ja');
    if (view.lang === 'en') params.set('lang', 'en');
    const search = params.toString();
    return `/insatser/${slug}${search ? `?${search}` : ''}`;
  },
  feedback: (slug: string) => `/insatser/${slug}/stammer-inte`,
  municipalities: () => '/kommuner',
  municipality: (slug: string) => `/kommuner/${slug}`,
  associations: () => '/forbund',
  association: (id: string) => `/forbund/${id.replace(/^sf-/, '')}`,
  about: () => '/om',
  professionals: () => '/for-handlaggare',
  privacy: () => '/personuppgifter',
  accessibility: () => '/tillganglighet',
  openData: () => '/oppna-data',
  signIn: (onwards?: string) => (onwards ? `/logga-in?vidare=${encodeURIComponent(onwards)}` : '/logga-in'),
  secondFactor: () => '/logga-in/kod',
  forgottenPassword: () => '/logga-in/glomt',
  oidcStart: () => '/logga-in/oidc',
  oidcAnswer: () => '/logga-in/oidc/svar',
  signOut: () => '/logga-ut',
  invitation: (token: string) => `/inbjudan/${token}`,
  newPassword: (token: string) => `/nytt-losenord/${token}`,
  providerLink: (token: string) => `/verksamhet/${token}`,
  admin: {
    todo: () => '/admin',
    entries: (query: WorkQuery = emptyWorkQuery()) => {
      const search = formatWorkQuery(query).toString();
      return search ? `/admin/insatser?${search}` : '/admin/insatser';
    },
    manyEntries: () => '/admin/insatser/flera',
    undoAct: () => '/admin/insatser/angra',
    newEntry: () => '/admin/insatser/ny',
    entry: (id: string) => `/admin/insatser/${id}`,
    /** Where the form of an entry keeps what is being written, and gets its preview. */
    entryWriting: (id: string) => `/admin/insatser/${id}/skriver`,
    entryPreview: (id: string) => `/admin/insatser/${id}/forhandsvisning`,
    entryChange: (id: string) => `/admin/insatser/${id}/andring`,
    entryHistory: (id: string) => `/admin/insatser/${id}/historik`,
    /** Two of its revisions beside each other; `nu` is what its editors see now. */
    entryComparison: (id: string, from: string, to: string) =>
      `/admin/insatser/${id}/historik/jamfor?${new URLSearchParams({ fran: from, till: to }).toString()}`,
    entryDeletion: (id: string) => `/admin/insatser/${id}/radera`,
    entryReviewed: (id: string) => `/admin/insatser/${id}/granskad`,
    entryIntake: (id: string) => `/admin/insatser/${id}/intag`,
    entryArchive: (id: string) => `/admin/insatser/${id}/arkivera`,
    proposals: () => '/admin/forslag',
    proposal: (id: string) => `/admin/forslag/${id}`,
    providers: () => '/admin/utforare',
    provider: (id: string) => `/admin/utforare/${id}`,
    imports: () => '/admin/importera',
    import: (id: string) => `/admin/importera/${id}`,
    settings: () => '/admin/installningar',
    vocabularies: () => '/admin/ordlistor',
    vocabulary: (id: string) => `/admin/ordlistor/${id}`,
    synonyms: () => '/admin/synonymer',
    accounts: () => '/admin/konton',
    ownAccount: () => '/admin/konto',
    audit: () => '/admin/logg',
  },
  api: {
    interventions: (query?: SearchQuery) => withQuery('/api/v1/interventions', query ?? emptyQuery(), 'api'),
    intervention: (idOrSlug: string) => `/api/v1/interventions/${encodeURIComponent(idOrSlug)}`,
    suggest: (q: string, municipality: string | null = null) => {
      const params = new URLSearchParams({ q });
      if (municipality !== null) params.set('municipality', municipality);
      return `/api/v1/suggest?${params.toString()}`;
    },
    municipalities: () => '/api/v1/municipalities',
    associations: () => '/api/v1/associations',
    providers: () => '/api/v1/providers',
    vocabularies: () => '/api/v1/vocabularies',
    synonyms: () => '/api/v1/synonyms',
    apiInfo: () => '/api/v1/api-info',
    openapi: () => '/api/v1/openapi.json',
    problem: (slug: string) => `/problem/${slug}`,
  },
} as const;

function withQuery(path: string, query: SearchQuery, dialect: 'page' | 'api' = 'page'): string {
  const search = formatSearchQuery(query, dialect).toString();
  return search ? `${path}?${search}` : path;
}

/** "Upplands Väsby" becomes "upplands-vasby". Swedish letters keep their look: å and ä become a, ö becomes o. */
export function slugify(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Håbo and Habo spell the same without their marks; the one whose name is changed by it carries its county's name too. */
const ownSlugs: Record<string, string> = { '0305': 'habo-uppsala-lan' };

/** The last part of a municipality's page's address, from its code and name. */
export const municipalitySlug = ({ code, name }: { code: string; name: string }): string =>
  ownSlugs[code] ?? slugify(name);
