import { dataLicenceIds, type DataLicence } from '@insatskatalog/shared/licence.ts';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { OidcSettings } from './accounts/oidc.ts';
import type { MailSettings } from './mail/mailer.ts';
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
  /** Requests a minute that one address may make to the API, or one person to the pages behind sign-in. */
  requestsPerMinute: number;
  /** Days that searches are remembered, without people; 0 remembers none. */
  searchLogDays: number;
  /** Whether the links of published entries are tried, outwards from this machine. */
  checkLinks: boolean;
  /** Where mail is sent from; null when links are shown to those who asked for them instead. */
  mail: MailSettings | null;
  /** Keys that secrets in the database are sealed with; null when they lie in a file of the data folder. */
  secretKeys: string | null;
  /** Sign-in at an OpenID Connect issuer; null when there is none. */
  oidc: OidcSettings | null;
  /** What the catalogue's data is offered under. */
  dataLicence: DataLicence;
  /** Id of the association that answers for the catalogue as a whole in open data; null: the editorial office. */
  dataPublisher: string | null;
  /** Where questions about the data and the API are answered; null: where the publishing association says, if it does. */
  dataContact: string | null;
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
  CHECK_LINKS: oneOf(['yes', 'no']).default('yes'),
  SECRET_KEYS: z
    .string()
    .regex(
      /^[A-Za-z0-9+/_-]{43}=?(,[A-Za-z0-9+/_-]{43}=?)*$/,
      'is not 32 bytes in base64, or several such parted by commas',
    )
    .optional(),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'is not an address that begins with smtp:// or smtps://' })
    .optional(),
  MAIL_FROM: z.email('is not a mail address').optional(),
  DATA_LICENCE: oneOf(dataLicenceIds).default('CC0-1.0'),
  DATA_PUBLISHER: z.string().optional(),
  DATA_CONTACT: z.email('is not a mail address').optional(),
  OIDC_ISSUER: z
    .url({ protocol: /^https?$/, error: 'is not an address that begins with https://' })
    .refine(isSafeIssuer, 'must begin with https://: who signs in could be read on the way')
    .optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().max(60, 'is longer than a button: 60 characters').default('din organisation'),
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
  const mail = together(settings, ['SMTP_URL', 'MAIL_FROM']);
  const oidc = together(settings, ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET']);
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
    checkLinks: settings.CHECK_LINKS === 'yes',
    mail: mail && { url: mail.SMTP_URL, from: mail.MAIL_FROM },
    secretKeys: settings.SECRET_KEYS ?? null,
    oidc: oidc && {
      issuer: oidc.OIDC_ISSUER,
      clientId: oidc.OIDC_CLIENT_ID,
      clientSecret: oidc.OIDC_CLIENT_SECRET,
      name: settings.OIDC_NAME,
    },
    dataLicence: settings.DATA_LICENCE,
    dataPublisher: settings.DATA_PUBLISHER ?? null,
    dataContact: settings.DATA_CONTACT ?? null,
    dev: args.includes('--dev'),
  };
}

/** Settings that mean something only together: all of them, or null when there is none. */
function together<Settings extends object, Name extends keyof Settings & string>(
  settings: Settings,
  names: Name[],
): { [Each in Name]: NonNullable<Settings[Each]> } | null {
  const missing = names.filter((name) => settings[name] === undefined);
  if (missing.length === names.length) return null;
  if (missing.length > 0)
    throw new StartError(
      `Wrong setting: ${missing.join(' and ')} must be set too, for ${names.join(', ')} work together.`,
    );
  return settings as { [Each in Name]: NonNullable<Settings[Each]> };
}

/** Plain http is for an issuer on this machine, for trying. */
function isSafeIssuer(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

function describe(issue: z.core.$ZodIssue, given: Record<string, string | undefined>): string {
  const name = String(issue.path[0]);
  // They hold secrets.
  const value = ['SMTP_URL', 'SECRET_KEYS'].includes(name) ? '' : `=${JSON.stringify(given[name] ?? '')}`;
  return `${name}${value} ${issue.message}`;
}
