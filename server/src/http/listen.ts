import { createServer, type RequestListener, type Server } from 'node:http';
import { StartError } from '../start-error.ts';

/**
 * Takes the port and answers on it. Slow clients are let go: ten seconds for the headers, looked at every other second
 * (measured against slowloris), half a minute for a whole request.
 *
 * @param port 0 takes any free one
 * @throws StartError when the port is taken or the address is not this machine's
 */
export function listen(listener: RequestListener, port: number, host: string): Promise<Server> {
  const server = createServer(
    {
      headersTimeout: 10_000,
      requestTimeout: 30_000,
      connectionsCheckingInterval: 2_000,
      // Longer than a reverse proxy keeps an idle connection, so that the proxy is the one to close it.
      keepAliveTimeout: 75_000,
    },
    listener,
  );
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(new StartError(explain(error, port, host)));
    });
    server.listen(port, host, () => {
      server.removeAllListeners('error');
      resolve(server);
    });
  });
}

/** The address a server ended up on: `http://127.0.0.1:3000`. */
export function addressOf(server: Server, host: string): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server does not listen');
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${address.port}`;
}

function explain({ code, message }: NodeJS.ErrnoException, port: number, host: string): string {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is already in use. Stop what uses it, or choose another: PORT=${port + 1} npm start`;
    case 'EACCES':
      return `Port ${port} may not be used by this account. Choose one above 1023, for instance PORT=3000.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST=${host} is not an address of this machine.`;
    default:
      return `Cannot listen on ${host}:${port}: ${message}`;
  }
}
