import { formatMyList, withList, type MyList } from './my-list.ts';
import { defaultLimit, emptyChoices, emptyQuery, formatSearchQuery, type SearchQuery } from './search.ts';
import { emptyWorkQuery, formatWorkQuery, type WorkQuery } from './work-query.ts';

/** Every address of the pages, as a function. */
export const paths = {
  start: () => '/',
  search: (query: Partial<SearchQuery> = {}) => withQuery('/insatser', { ...emptyQuery(), ...query }),
  /** What is new and changed among a query's entries, as an Atom feed. */
  feed: (query: Partial<SearchQuery> = {}) =>
    withQuery('/insatser/flode.atom', {
      ...emptyQuery(),
      ...query,
      sort: 'relevance',
      page: 1,
      limit: defaultLimit,
    }),
  /** What is new, changed and ended, of everything or for a place or an association. */
  news: ({ municipality, association, page = 1 }: NewsOf = {}) => {
    const choices = emptyChoices();
    if (municipality) choices.municipality = [municipality];
    if (association) choices.association = [association];
    return withQuery('/nytt', { ...emptyQuery(), choices, page });
  },
  apiDescription: () => '/oppna-data/api',
  intervention: (slug: string, view: { easyRead?: boolean; lang?: 'sv' | 'en' } = {}) => {
    const params = new URLSearchParams();
    if (view.easyRead) params.set('lattlast', 'ja');
    if (view.lang === 'en') params.set('lang', 'en');
    const search = params.toString();
    return `/insatser/${slug}${search ? `?${search}` : ''}`;
  },
  /** @param before the list as it was before the act that led here, for taking the act back */
  myList: (list: MyList | null, before: MyList | null = null) =>
    withList(before ? `/lista?fore=${formatMyList(before)}` : '/lista', list),
  /** Entries side by side, by their short ids. */
  comparison: (ids: string[] = []) => {
    const search = ids.map((id) => `i=${id}`).join('&');
    return search ? `/jamfor?${search}` : '/jamfor';
  },
  feedback: (slug: string) => `/insatser/${slug}/stammer-inte`,
  feedbackThanks: (slug: string) => `/insatser/${slug}/stammer-inte/tack`,
  municipalities: () => '/kommuner',
  municipality: (slug: string) => `/kommuner/${slug}`,
  associations: () => '/forbund',
  association: (id: string) => `/forbund/${shortId(id)}`,
  /** @param logo `Association.logo`: another logo is another address, so that this one can be kept for ever */
  associationLogo: (id: string, logo: string) => `/forbund/${shortId(id)}/logotyp?v=${logo}`,
  /** @param version names the present colours of all associations */
  themes: (version?: string) => (version ? `/tema.css?v=${version}` : '/tema.css'),
  about: () => '/om',
  professionals: () => '/for-handlaggare',
  privacy: () => '/personuppgifter',
  /** The catalogue's own statement, or an association's. */
  accessibility: (association?: string) =>
    association === undefined ? '/tillganglighet' : `/tillganglighet?forbund=${shortId(association)}`,
  openData: () => '/oppna-data',
  /** The catalogue in a frame on another site, or one entry in it; `frame` as `formatFrame` writes it. */
  embed: (frame: URLSearchParams = new URLSearchParams(), slug?: string) => {
    const search = frame.toString();
    return `/embed${slug === undefined ? '' : `/insatser/${slug}`}${search ? `?${search}` : ''}`;
  },
  /** The page that makes code for other sites; `built` as a frame's address, with where it goes and how tall it is. */
  embedBuilder: (built: URLSearchParams = new URLSearchParams()) => {
    const search = built.toString();
    return search ? `/badda-in?${search}` : '/badda-in';
  },
  signIn: (onwards?: string) => (onwards ? `/logga-in?vidare=${encodeURIComponent(onwards)}` : '/logga-in'),
  secondFactor: (onwards?: string) =>
    onwards ? `/logga-in/kod?vidare=${encodeURIComponent(onwards)}` : '/logga-in/kod',
  forgottenPassword: () => '/logga-in/glomt',
  /** What it is for: a way back, the session that asks to be linked, or an invitation. */
  oidcStart: (given: { vidare?: string; koppla?: string; inbjudan?: string; bekrafta?: string } = {}) =>
    `/logga-in/oidc?${new URLSearchParams(given).toString()}`,
  oidcAnswer: () => '/logga-in/oidc/svar',
  signOut: () => '/logga-ut',
  invitation: (token: string) => `/inbjudan/${token}`,
  newPassword: (token: string) => `/nytt-losenord/${token}`,
  providerLink: (token: string) => `/verksamhet/${token}`,
  providerEntry: (token: string, entry: string) => `/verksamhet/${token}/insatser/${entry}`,
  providerNewEntry: (token: string) => `/verksamhet/${token}/ny-insats`,
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
    entryUnarchive: (id: string) => `/admin/insatser/${id}/ta-tillbaka`,
    proposals: () => '/admin/forslag',
    proposal: (id: string) => `/admin/forslag/${id}`,
    providers: () => '/admin/utforare',
    provider: (id: string) => `/admin/utforare/${id}`,
    imports: () => '/admin/importera',
    import: (id: string) => `/admin/importera/${id}`,
    importColumns: (id: string) => `/admin/importera/${id}/kolumner`,
    template: (format: 'csv' | 'xlsx') => `/admin/importera/mall/${format}`,
    /** A list of entries as a file: the list's own query, and the form of the file. */
    exports: (query: URLSearchParams, format: 'csv' | 'xlsx' | 'json') => {
      const params = new URLSearchParams(query);
      params.set('format', format);
      return `/admin/exportera?${params.toString()}`;
    },
    settings: () => '/admin/installningar',
    associationSettings: (association: string, part?: SettingsPart) =>
      ['/admin/installningar', association, part].filter(Boolean).join('/'),
    coloursOnTrial: (colours: Record<string, string>) =>
      `/admin/installningar/fargprov.css?${new URLSearchParams(colours).toString()}`,
    vocabularies: () => '/admin/ordlistor',
    vocabulary: (id: string) => `/admin/ordlistor/${id}`,
    newTerm: (vocabulary: string) => `/admin/ordlistor/${vocabulary}/ny`,
    term: (vocabulary: string, term: string) => `/admin/ordlistor/${vocabulary}/termer/${term}`,
    mergeTerm: (vocabulary: string, term: string) => `/admin/ordlistor/${vocabulary}/termer/${term}/sla-ihop`,
    retireTerm: (vocabulary: string, term: string) => `/admin/ordlistor/${vocabulary}/termer/${term}/ur-bruk`,
    synonyms: () => '/admin/synonymer',
    newSynonym: () => '/admin/synonymer/ny',
    synonym: (id: string) => `/admin/synonymer/${id}`,
    removeSynonym: (id: string) => `/admin/synonymer/${id}/ta-bort`,
    likelyDuplicates: () => '/admin/utforare/dubbletter',
    changeProvider: (id: string) => `/admin/utforare/${id}/andra`,
    mergeProvider: (id: string, into?: string) =>
      `/admin/utforare/${id}/sla-ihop${into ? `?med=${encodeURIComponent(into)}` : ''}`,
    accounts: () => '/admin/konton',
    invite: () => '/admin/konton/bjud-in',
    account: (id: string) => `/admin/konton/${id}`,
    ownAccount: () => '/admin/konto',
    audit: () => '/admin/logg',
    auditExport: (format: 'csv' | 'json', query: string) =>
      `/admin/logg/hamta?${query ? `${query}&` : ''}format=${format}`,
  },
  api: {
    interventions: (query?: SearchQuery) => withQuery('/api/v1/interventions', query ?? emptyQuery(), 'api'),
    intervention: (idOrSlug: string) => `/api/v1/interventions/${encodeURIComponent(idOrSlug)}`,
    suggest: (q: string, municipality: string | null = null) => {
      const params = new URLSearchParams({ q });
      if (municipality !== null) params.set('municipality', municipality);
      return `/api/v1/suggest?${params.toString()}`;
    },
    changes: () => '/api/v1/changes',
    municipalities: () => '/api/v1/municipalities',
    associations: () => '/api/v1/associations',
    providers: () => '/api/v1/providers',
    vocabularies: () => '/api/v1/vocabularies',
    synonyms: () => '/api/v1/synonyms',
    apiInfo: () => '/api/v1/api-info',
    openapi: () => '/api/v1/openapi.json',
    /** @param path below the version, as the API's description has it: `/vocabularies/needs` */
    at: (path: string) => `/api/v1${path}`,
    problem: (slug: string) => `/problem/${slug}`,
  },
  /** Open Referral's API. */
  hsds: {
    root: () => '/api/hsds',
    openapi: () => '/api/hsds/openapi.json',
    services: (query: Record<string, string> = {}) => {
      const search = new URLSearchParams(query).toString();
      return search ? `/api/hsds/services?${search}` : '/api/hsds/services';
    },
    service: (id: string) => `/api/hsds/services/${id}`,
    organization: (id: string) => `/api/hsds/organizations/${id}`,
    taxonomyTerm: (id: string) => `/api/hsds/taxonomy_terms/${id}`,
  },
  /** What things are called in linked data: each leads on to what describes the thing. */
  id: {
    intervention: (id: string) => `/id/insats/${id}`,
    provider: (id: string) => `/id/utforare/${id}`,
    association: (id: string) => `/id/forbund/${id}`,
    municipality: (code: string) => `/id/kommun/${code}`,
    county: (code: string) => `/id/lan/${code}`,
    term: (vocabulary: string, term: string) => `/id/term/${vocabulary}/${term}`,
    /** The editorial office. */
    office: () => '/id/redaktionen',
  },
  datasets: {
    /** The description of all data sets (DCAT-AP-SE); in the form that is asked for, or in one. */
    dcat: (form?: 'rdf' | 'ttl' | 'jsonld') => (form ? `/datasets/dcat.${form}` : '/datasets/dcat'),
    /** All entries, or an association's: a table, one JSON text a line, or linked data (CPSV-AP). */
    entries: (form: 'csv' | 'jsonl' | 'jsonld', association?: string) =>
      association === undefined
        ? `/datasets/insatser.${form}`
        : `/datasets/forbund/${shortId(association)}/insatser.${form}`,
    /** One entry as linked data (CPSV-AP). */
    entry: (id: string) => `/datasets/insatser/${id}.jsonld`,
  },
  /** @param part of a very large one, from 1 */
  sitemap: (part?: number) => (part === undefined ? '/sitemap.xml' : `/sitemap-${part}.xml`),
} as const;

/** A municipality's code, an association's id, and which page of the list. */
interface NewsOf {
  municipality?: string | null;
  association?: string | null;
  page?: number;
}

/** The parts of an association's settings, as their addresses name them. */
export const settingsParts = {
  presentation: 'presentation',
  colours: 'farger',
  logo: 'logotyp',
  contact: 'kontakt',
  municipalities: 'kommuner',
  embedding: 'inbaddning',
  review: 'granskning',
  accessibility: 'tillganglighet',
} as const;
type SettingsPart = (typeof settingsParts)[keyof typeof settingsParts];

/** Associations are known by their places: "sf-sodertalje" is "sodertalje" in addresses. */
const shortId = (association: string): string => association.replace(/^sf-/, '');

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
