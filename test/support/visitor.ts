/** Somebody with a browser's habits and no script: keeps cookies, sends forms with an origin, stays where it is sent to. */
export interface Visitor {
  get(path: string): Promise<Answer>;
  /** @param headers in place of what a browser would send */
  post(path: string, fields: Record<string, string>, headers?: Record<string, string>): Promise<Answer>;
  cookies: Map<string, string>;
}

export interface Answer {
  status: number;
  /** Where it leads, without the host; null when it leads nowhere. */
  to: string | null;
  text: string;
  headers: Headers;
  /** Milliseconds that it took. */
  took: number;
}

export function visitor(app: { url: string }, address?: string): Visitor {
  const cookies = new Map<string, string>();
  async function send(path: string, init: RequestInit): Promise<Answer> {
    const started = performance.now();
    const response = await fetch(new URL(path, app.url), {
      ...init,
      redirect: 'manual',
      headers: {
        Cookie: Array.from(cookies, ([name, value]) => `${name}=${value}`).join('; '),
        'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
        ...(address && { 'X-Forwarded-For': address }),
        ...(init.headers as Record<string, string> | undefined),
      },
    });
    const text = await response.text();
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/Max-Age=0/.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    const location = response.headers.get('Location');
    const to = location?.startsWith(app.url) ? location.slice(app.url.length) : location;
    return {
      status: response.status,
      to,
      text,
      headers: response.headers,
      took: performance.now() - started,
    };
  }
  return {
    cookies,
    get: (path) => send(path, {}),
    post: (path, fields, headers = { Origin: app.url }) =>
      send(path, { method: 'POST', body: new URLSearchParams(fields), headers }),
  };
}

/** A page's words, without its markup. */
export const words = ({ text }: Answer): string =>
  text
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
