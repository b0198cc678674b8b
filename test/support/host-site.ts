import { once } from 'node:events';
import { createServer } from 'node:http';

/** Another organisation's website, on an origin of its own. */
export interface HostSite {
  /** Without a slash at the end. */
  url: string;
  /** As an association's list of sites has it. */
  host: string;
  /**
   * Puts up a page and gives its path.
   * @param body what stands in the page's `<main>`
   * @param policy its Content-Security-Policy; none when left out
   */
  put(body: string, policy?: string): string;
  close(): Promise<void>;
}

/** @param name under `.localhost`, which every browser finds on its own machine */
export async function startHostSite(name: string): Promise<HostSite> {
  const pages: { body: string; policy?: string }[] = [];
  const server = createServer((request, response) => {
    const page = pages[Number(request.url?.slice(1))];
    if (!page) return response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end();
    if (page.policy) response.setHeader('Content-Security-Policy', page.policy);
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="sv"><title>Intranätet</title><main><h1>Intranätet</h1>${page.body}</main></html>`,
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The host site has no port.');
  const host = `${name}.localhost:${address.port}`;
  return {
    url: `http://${host}`,
    host,
    put(body, policy) {
      pages.push({ body, policy });
      return `/${pages.length - 1}`;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
