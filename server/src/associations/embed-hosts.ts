import type { FormError } from '@insatskatalog/shared/publishable.ts';

const maxHosts = 40;
/** Two labels at least, so that a star never stands for a whole top domain. */
const hostPattern = /^(\*\.)?([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9](:\d{1,5})?$/;

/**
 * Hosts that may show the catalogue in a frame, one a line, as CSP's `frame-ancestors` has them (over https). People paste whole
 * addresses: what is not the host is left out.
 */
export function readEmbedHosts(lines: string): { value: string[] } | { errors: FormError[] } {
  const hosts = new Set<string>();
  const wrong: string[] = [];
  for (const line of lines.split('\n').map((each) => each.trim().toLowerCase())) {
    if (line === '') continue;
    if (line.startsWith('http:')) {
      wrong.push(`”${line}” är inte krypterad. Bara sidor med https kan visa katalogen.`);
      continue;
    }
    const host = line.replace(/^https:\/\//, '').replace(/[/?#].*$/, '');
    if (hostPattern.test(host) && host.length <= 253) hosts.add(host);
    else wrong.push(`”${line.slice(0, 80)}” är ingen webbadress. Skriv till exempel intranat.exempel.se.`);
  }
  if (hosts.size > maxHosts) wrong.push(`Skriv högst ${maxHosts} adresser.`);
  return wrong.length > 0
    ? { errors: wrong.slice(0, 5).map((message) => ({ field: 'embedHosts', message })) }
    : { value: [...hosts] };
}
