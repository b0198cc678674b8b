import { resolve } from 'node:path';
import { z } from 'zod';
import { StartError } from './start-error.ts';

export interface Config {
  /** 0 takes any free port. */
  port: number;
  host: string;
  /** The public address, without a slash at the end; null until the port is known, when none is set. */
  baseUrl: string | null;
  /** Absolute. Database, search index and everything else that must survive a restart. */
  dataDir: string;
  searchEngine: 'auto' | 'meilisearch' | 'sqlite';
  meiliUrl: string | null;
  meiliKey: string | null;
  meiliBin: string | null;
  /** The folders to look for programs in, as PATH writes them. */
  searchPath: string;
  logLevel: (typeof logLevels)[number];
  /** Reverse proxies in front of the service. */
  trustProxy: number;
  /** Requests a minute that one address may make to the API. */
  requestsPerMinute: number;
  /** Days that searches are remembered, without people; 0 remembers none. */
  searchLogDays: number;
  /** Pages from their sources, with reload. */
  dev: boolean;
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const engines = ['auto', 'meilisearch', 'sqlite'] as const;

const webAddress = z
  .url({ protocol: /^https?$/, error: 'is not an address that begins with http:// or https://' })
  .transform((address) => address.replace(/\/+$/, ''));
const wholeNumber = (max: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, `is not a whole number from 0 to ${max}`)
    .transform(Number)
    .pipe(z.int().max(max, `is not a whole number from 0 to ${max}`));
const oneOf = <const Choices extends readonly string[]>(choices: Choices) =>
  z.enum(choices, { error: `is none of ${choices.join(', ')}` });

const environment = z.object({
  PORT: wholeNumber(65535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  BASE_URL: webAddress
    .refine(
      (address) => new URL(address).pathname === '/' && !/[?#]/.test(address),
      'must have no path: the service has a host of its own',
    )
    .optional(),
  DATA_DIR: z.string().default('./data'),
  SEARCH_ENGINE: oneOf(engines).default('auto'),
  MEILI_URL: webAddress.optional(),
  MEILI_KEY: z.string().optional(),
  MEILI_BIN: z.string().optional(),
  PATH: z.string().default(''),
  LOG_LEVEL: oneOf(logLevels).default('info'),
  TRUST_PROXY: wholeNumber(10).default(0),
  // A municipality's whole staff can sit behind one address: the default stops loops, not people.
  REQUESTS_PER_MINUTE: wholeNumber(1_000_000).default(1200),
  // A year and a month: this year's annual report can be compared with the same months of the last.
  SEARCH_LOG_DAYS: wholeNumber(3650).default(400),
});

/**
 * Reads the settings. Empty ones count as unset.
 *
 * @param root folder that a relative `DATA_DIR` starts from
 * @throws StartError one line that names every wrong setting
 */
export function readConfig(env: NodeJS.ProcessEnv, args: string[], root: string): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const unknown = args.filter((arg) => arg !== '--dev');
  if (unknown.length > 0)
    throw new StartError(`Unknown argument: ${unknown.join(' ')}. The only one is --dev.`);
  const parsed = environment.safeParse(given);
  if (!parsed.success)
    throw new StartError(
      `Wrong setting: ${parsed.error.issues.map((issue) => describe(issue, given)).join('; ')}.`,
    );
  const settings = parsed.data;
  if (settings.SEARCH_ENGINE === 'sqlite' && settings.MEILI_URL !== undefined)
    throw new StartError('Wrong setting: MEILI_URL is set, but SEARCH_ENGINE=sqlite would never use it.');
  return {
    port: settings.PORT,
    host: settings.HOST,
    baseUrl: settings.BASE_URL ?? null,
    dataDir: resolve(root, settings.DATA_DIR),
    searchEngine: settings.SEARCH_ENGINE,
    meiliUrl: settings.MEILI_URL ?? null,
    meiliKey: settings.MEILI_KEY ?? null,
    meiliBin: settings.MEILI_BIN ?? null,
    searchPath: settings.PATH,
    logLevel: settings.LOG_LEVEL,
    trustProxy: settings.TRUST_PROXY,
    requestsPerMinute: settings.REQUESTS_PER_MINUTE,
    searchLogDays: settings.SEARCH_LOG_DAYS,
    dev: args.includes('--dev'),
  };
}

function describe(issue: z.core.$ZodIssue, given: Record<string, string | undefined>): string {
  const name = String(issue.path[0]);
  return `${name}=${JSON.stringify(given[name] ?? '')} ${issue.message}`;
}
