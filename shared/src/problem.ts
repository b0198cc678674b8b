/** RFC 9457 problem details: the one shape in which the API says that something went wrong. */
export interface Problem {
  /** Absolute or root-relative URI that identifies the kind of problem. */
  type: string;
  title: string;
  status: number;
  detail?: string;
  /** The request's id, to quote when asking for help. */
  instance?: string;
  /** One row per wrong parameter or field. */
  errors?: FieldError[];
}

export interface FieldError {
  parameter: string;
  value?: string;
  detail: string;
}

export const problemTypes = {
  invalidQuery: {
    slug: 'ogiltig-fraga',
    title: 'Frågan innehåller något som inte går att tolka',
    status: 400,
  },
  invalidBody: { slug: 'ogiltigt-innehall', title: 'Innehållet går inte att tolka', status: 400 },
  foreignOrigin: {
    slug: 'fran-annan-plats',
    title: 'Det här går bara att skicka från våra egna sidor',
    status: 403,
  },
  notFound: { slug: 'finns-inte', title: 'Det du frågar efter finns inte', status: 404 },
  methodNotAllowed: { slug: 'fel-metod', title: 'Adressen tar inte emot den metoden', status: 405 },
  gone: { slug: 'borttagen', title: 'Insatsen finns inte längre i katalogen', status: 410 },
  tooLarge: { slug: 'for-stort', title: 'Det du skickar är för stort', status: 413 },
  addressTooLong: { slug: 'for-lang-adress', title: 'Adressen är för lång', status: 414 },
  tooMany: { slug: 'for-manga-fragor', title: 'För många frågor på kort tid', status: 429 },
  internal: { slug: 'internt-fel', title: 'Något gick fel hos oss', status: 500 },
  unavailable: { slug: 'otillganglig', title: 'Tjänsten kan inte svara just nu', status: 503 },
} as const;
export type ProblemType = keyof typeof problemTypes;
