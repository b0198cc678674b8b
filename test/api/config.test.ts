import { readConfig } from '@insatskatalog/server/config.ts';
import { expect, test } from 'vitest';

const root = '/srv/insatskatalog';
const reading = (env: Record<string, string>) => () => readConfig(env, [], root);

test('without settings the service is for this machine alone, on port 3000', () => {
  expect(readConfig({}, [], root)).toEqual({
    port: 3000,
    host: '127.0.0.1',
    baseUrl: null,
    dataDir: '/srv/insatskatalog/data',
    searchEngine: 'auto',
    meiliUrl: null,
    meiliKey: null,
    meiliBin: null,
    searchPath: '',
    logLevel: 'info',
    trustProxy: 0,
    requestsPerMinute: 1200,
    searchLogDays: 400,
    checkLinks: true,
    mail: null,
    secretKeys: null,
    oidc: null,
    dataLicence: 'CC0-1.0',
    dataPublisher: null,
    dataContact: null,
    dev: false,
  });
});

test('settings are read, empty ones count as unset', () => {
  const config = readConfig(
    {
      PORT: '8080',
      BASE_URL: 'https://insatser.example.se/',
      DATA_DIR: '/var/lib/katalog',
      TRUST_PROXY: '',
      MEILI_KEY: ' ',
    },
    ['--dev'],
    root,
  );
  expect(config).toMatchObject({
    port: 8080,
    baseUrl: 'https://insatser.example.se',
    dataDir: '/var/lib/katalog',
    trustProxy: 0,
    meiliKey: null,
    dev: true,
  });
});

test.each([
  ['PORT', 'http'],
  ['PORT', '70000'],
  ['PORT', '-1'],
  ['BASE_URL', 'insatser.example.se'],
  ['BASE_URL', 'ftp://example.se'],
  ['BASE_URL', 'https://example.se/katalog'],
  ['SEARCH_ENGINE', 'solr'],
  ['MEILI_URL', 'localhost:7700'],
  ['LOG_LEVEL', 'loud'],
  ['DATA_LICENCE', 'MIT'],
  ['DATA_CONTACT', 'oppnadata'],
  ['TRUST_PROXY', 'true'],
  ['REQUESTS_PER_MINUTE', 'many'],
  ['CHECK_LINKS', 'kanske'],
  ['SEARCH_LOG_DAYS', '-1'],
  ['SEARCH_LOG_DAYS', '4000'],
  ['SMTP_URL', 'mail.example.se'],
  ['MAIL_FROM', 'Katalogen'],
  ['OIDC_ISSUER', 'login.example.se'],
  ['OIDC_ISSUER', 'http://login.example.se'],
  ['OIDC_NAME', 'x'.repeat(61)],
])('a wrong %s (%s) is refused in one line that names it', (name, value) => {
  expect(reading({ [name]: value })).toThrow(name);
  expect(reading({ [name]: value })).toThrow(/^[^\n]+$/);
});

test('all that is wrong is named at once', () => {
  expect(reading({ PORT: 'x', LOG_LEVEL: 'y' })).toThrow(/PORT.*LOG_LEVEL/);
});

test('an address of Meilisearch that nothing would use is a mistake', () => {
  expect(reading({ SEARCH_ENGINE: 'sqlite', MEILI_URL: 'http://127.0.0.1:7700' })).toThrow('MEILI_URL');
});

test('mail and sign-in elsewhere are set up when all that belongs to them is', () => {
  const config = readConfig(
    {
      SMTP_URL: 'smtps://katalog:hemligt@mail.example.se',
      MAIL_FROM: 'katalogen@example.se',
      OIDC_ISSUER: 'https://login.example.se/tenant/v2.0',
      OIDC_CLIENT_ID: 'katalogen',
      OIDC_CLIENT_SECRET: 'hemligt',
      OIDC_NAME: 'Huddinge kommun',
    },
    [],
    root,
  );
  expect(config.mail).toEqual({
    url: 'smtps://katalog:hemligt@mail.example.se',
    from: 'katalogen@example.se',
  });
  expect(config.oidc).toEqual({
    issuer: 'https://login.example.se/tenant/v2.0',
    clientId: 'katalogen',
    clientSecret: 'hemligt',
    name: 'Huddinge kommun',
  });
});

test.each([
  [{ SMTP_URL: 'smtp://127.0.0.1' }, 'MAIL_FROM'],
  [{ MAIL_FROM: 'katalogen@example.se' }, 'SMTP_URL'],
  [{ OIDC_ISSUER: 'https://login.example.se', OIDC_CLIENT_ID: 'katalogen' }, 'OIDC_CLIENT_SECRET'],
])('what is half set up is a mistake (%o)', (env, missing) => {
  expect(reading(env)).toThrow(missing);
  expect(reading(env)).toThrow(/^[^\n]+$/);
});

test('a password in a setting is not repeated', () => {
  expect(reading({ SMTP_URL: 'http://katalog:hemligt@mail.example.se' })).not.toThrow('hemligt');
});

test('an unknown argument is refused', () => {
  expect(() => readConfig({}, ['--development'], root)).toThrow('--development');
});
