import type { Server, ServerResponse } from 'node:http';

/**
 * Watches a server's requests and returns how to stop it: it takes no new connections, every request in flight is answered, and
 * what is still unanswered after the deadline is cut off.
 *
 * @returns a function that takes the deadline (milliseconds) and resolves when no connection is left
 */
export function finishRequests(server: Server): (deadline: number) => Promise<void> {
  const inFlight = new Set<ServerResponse>();
  let stopping = false;
  server.prependListener('request', (_request, response) => {
    inFlight.add(response);
    if (stopping) response.setHeader('Connection', 'close');
    response.once('close', () => {
      inFlight.delete(response);
      if (stopping) setImmediate(() => server.closeIdleConnections());
    });
  });

  return (deadline) =>
    new Promise((resolve) => {
      stopping = true;
      // Says to clients that keep connections that this answer is the connection's last.
      for (const response of inFlight) if (!response.headersSent) response.setHeader('Connection', 'close');
      const cut = setTimeout(() => server.closeAllConnections(), deadline);
      server.close(() => {
        clearTimeout(cut);
        resolve();
      });
    });
}
