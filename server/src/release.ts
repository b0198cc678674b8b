import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const sources = [import.meta.dirname, join(import.meta.dirname, '..', '..', 'shared', 'src')];

/**
 * Names the program that answers: a hash of its sources, which are run as they are. The same on every node, and another after an
 * upgrade, which may write the same data in another form.
 */
export function release(): string {
  const hash = createHash('sha256');
  for (const folder of sources)
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted())
      if (file.endsWith('.ts')) hash.update(file).update(readFileSync(join(folder, file)));
  return hash.digest('base64url');
}
