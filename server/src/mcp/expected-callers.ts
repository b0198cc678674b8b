import { localhostAllowedHostnames, validateHostHeader } from '@modelcontextprotocol/server';
import type { RequestHandler } from 'express';
import { Refused } from '../http/refused.ts';

/**
 * The protection against DNS rebinding that the protocol asks for: a page that makes its own name point here says that name as the
 * host, and is refused. What is public may otherwise be read from any site whose origin can be trusted to be what it says: https, or
 * a program on the asker's own machine. Programs that are no browsers send no origin.
 */
export function expectedCallers(baseUrl: string): RequestHandler {
  const own = new URL(baseUrl).hostname;
  const loopback = localhostAllowedHostnames();
  const hosts = loopback.includes(own) ? loopback : [own];
  return (request, _response, next) => {
    if (!validateHostHeader(request.host, hosts).ok || !isTrustworthy(request.headers.origin, loopback))
      throw new Refused({
        type: 'foreignOrigin',
        detail: `Anropa ${baseUrl}/mcp under det namnet, från en sida med https eller från ett program.`,
      });
    next();
  };
}

function isTrustworthy(origin: string | undefined, loopback: string[]): boolean {
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  const { protocol, hostname } = new URL(origin);
  return protocol === 'https:' || loopback.includes(hostname);
}
