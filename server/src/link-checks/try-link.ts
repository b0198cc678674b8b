import { lookup as lookUp } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.ts';

/** What an address leads to. `unknown` says nothing of the link: its server is ill, or wants no visits from programs. */
export type LinkAnswer = 'there' | 'no-page' | 'no-host' | 'unknown';

/** Milliseconds for all of one address, its redirections included. */
const deadline = 15_000;
const mostRedirections = 5;

/**
 * Asks whether an address leads anywhere, without reading what is there.
 *
 * @param mayReach says of an IP address whether it may be connected to; asked of each address that is connected to, so that neither a
 *   redirection nor a name that points elsewhere leads the service to its own network
 */
export async function tryLink(url: string, mayReach = isPublicAddress): Promise<LinkAnswer> {
  const signal = AbortSignal.timeout(deadline);
  let address = url;
  try {
    for (let hops = 0; hops <= mostRedirections; hops += 1) {
      const { status, location } = await visit(address, mayReach, signal);
      if (status < 300 || status >= 400 || location === undefined || !URL.canParse(location, address))
        return meaning(status);
      address = new URL(location, address).href;
    }
    return 'unknown';
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOTFOUND' ? 'no-host' : 'unknown';
  }
}

function meaning(status: number): LinkAnswer {
  if (status >= 200 && status < 300) return 'there';
  return status === 404 || status === 410 ? 'no-page' : 'unknown';
}

interface Visit {
  status: number;
  location: string | undefined;
}

/** HEAD, and where that is not understood or not answered truly, GET, of which only the beginning is awaited. */
async function visit(url: string, mayReach: (ip: string) => boolean, signal: AbortSignal): Promise<Visit> {
  const answer = await ask('HEAD', url, mayReach, signal);
  return answer.status >= 400 ? ask('GET', url, mayReach, signal) : answer;
}

function ask(
  method: 'HEAD' | 'GET',
  url: string,
  mayReach: (ip: string) => boolean,
  signal: AbortSignal,
): Promise<Visit> {
  const { protocol, hostname } = new URL(url);
  const literal = hostname.replace(/^\[|\]$/g, '');
  const client = protocol === 'https:' ? https : protocol === 'http:' ? http : null;
  // A name is judged by the address that it is connected to; an address in figures is not looked up, and is judged here.
  if (client === null || (isIP(literal) !== 0 && !mayReach(literal)))
    return Promise.reject(new Error(`${url} is not an address on the internet`));
  return new Promise((resolve, reject) => {
    const request = client.request(url, {
      method,
      signal,
      agent: false,
      lookup: lookUpOnly(mayReach),
      headers: { 'User-Agent': 'Insatskatalogen (link check)', Accept: '*/*' },
    });
    request.on('error', reject);
    request.on('response', (response) => {
      resolve({ status: response.statusCode ?? 0, location: response.headers.location });
      response.destroy();
    });
    request.end();
  });
}

/** The system's look-up, without the addresses that may not be reached. */
const lookUpOnly =
  (mayReach: (ip: string) => boolean): LookupFunction =>
  (hostname, options, done) => {
    lookUp(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, '', 0);
      const [first, ...others] = addresses.filter(({ address }) => mayReach(address));
      if (!first) return done(new Error(`${hostname} is not on the internet`), '', 0);
      return options.all ? done(null, [first, ...others]) : done(null, first.address, first.family);
    });
  };
