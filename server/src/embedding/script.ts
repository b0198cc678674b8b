import type { EmbedScript } from '@insatskatalog/shared/embed.ts';
import { Router } from 'express';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, 'scripts');
const day = 86_400;

/**
 * `embed.js`, in every version that was ever handed out: the pages that load one name its hash, so a file in `scripts` is never
 * changed. A change is a new file, numbered one higher, and the builder hands out the highest.
 */
export function embedScripts(): { newest: EmbedScript; files: Router } {
  const versions = readdirSync(folder)
    .toSorted((a, b) => Number.parseInt(a) - Number.parseInt(b))
    .map((file) => versionOf(readFileSync(join(folder, file))));
  const newest = versions.at(-1);
  if (!newest) throw new Error(`There is no script in ${folder}.`);

  const files = Router();
  // For those who want the newest without asking which it is.
  files.get('/embed.js', (_request, response) => {
    response.set(openHeaders).set('Cache-Control', `public, max-age=${day}`);
    response.type('js').send(newest.content);
  });
  files.get('/embed-:hash.js', (request, response, next) => {
    const version = versions.find(({ path }) => path === request.path);
    if (!version) return next();
    response.set(openHeaders).set('Cache-Control', 'public, max-age=31536000, immutable');
    response.type('js').send(version.content);
  });
  return { newest: { path: newest.path, integrity: newest.integrity }, files };
}

/** A page on another site may load it, and may see enough of it to check its hash. */
const openHeaders = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };

function versionOf(content: Buffer): EmbedScript & { content: Buffer } {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  const integrity = `sha384-${createHash('sha384').update(content).digest('base64')}`;
  return { path: `/embed-${hash}.js`, integrity, content };
}
