import { request } from 'node:http';
import { expect, inject, test } from 'vitest';
import { malformedRequests, type MalformedRequest } from './malformed-requests.ts';

const { hostname, port } = new URL(inject('sharedApp'));
const count = 1500;
const atATime = 20;

test(`${count} malformed requests over every route are refused or answered, and never a failure of ours`, async () => {
  const requests = malformedRequests(count, 20_261_122);
  const failures: string[] = [];
  const statuses = new Map<number, number>();
  for (let start = 0; start < count; start += atATime)
    await Promise.all(
      requests.slice(start, start + atATime).map(async (each) => {
        const status = await send(each);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        if (status >= 500) failures.push(`${status} ${JSON.stringify(each)}`);
      }),
    );
  expect(failures).toEqual([]);
  // They reach what is answered as well as what is refused.
  expect(statuses.get(200)).toBeGreaterThan(50);
  expect(statuses.get(400)).toBeGreaterThan(200);
}, 120_000);

/** Sends it as it is, since `fetch` tidies an address first; gives the status. */
function send({ target, method, headers, body }: MalformedRequest): Promise<number> {
  const length = body ? { 'content-length': Buffer.byteLength(body) } : {};
  return new Promise((resolve, reject) => {
    const sent = request(
      { hostname, port, path: target, method, headers: { ...headers, ...length } },
      (response) => {
        response.resume();
        response.once('end', () => resolve(response.statusCode ?? 0));
        response.once('error', reject);
      },
    );
    sent.once('error', (cause) => reject(new Error(`${method} ${target} was not answered`, { cause })));
    sent.end(body);
  });
}
