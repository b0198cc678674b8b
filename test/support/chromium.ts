import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { access, constants, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { LaunchOptions } from 'playwright-core';
import { z } from 'zod';

const cache = join(import.meta.dirname, '..', '.cache');
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * How to start Chromium: the one CHROMIUM_PATH names, else the system's, else the one that comes with the npm packages,
 * which needs nothing installed and is unpacked once.
 *
 * @throws when CHROMIUM_PATH names no program, or there is no Chromium for this kind of machine
 */
export async function chromiumLaunch(): Promise<LaunchOptions> {
  const args = [
    // Containers run as root and give no user namespaces; every page opened is our own.
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    await access(named, constants.X_OK).catch(() => {
      throw new Error(`CHROMIUM_PATH=${named} is not a program.`);
    });
    return { executablePath: named, args };
  }
  const installed = onPath();
  if (installed) return { executablePath: installed, args };
  const unpacked = await unpackOnce();
  return {
    executablePath: join(unpacked, 'chromium'),
    args,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: [join(unpacked, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH]
        .filter(Boolean)
        .join(':'),
      FONTCONFIG_FILE: join(unpacked, 'fonts.conf'),
    },
  };
}

function onPath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}

/** The folder of the unpacked Chromium. Made under another name and moved, so that a broken attempt is never taken for it. */
async function unpackOnce(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('No Chromium here: install one, or set CHROMIUM_PATH to its program.');
  const folder = join(cache, `chromium-${await packagedVersion()}`);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const unfinished = await mkdtemp(join(cache, 'unpacking-'));
  try {
    await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'unpack-chromium.ts')], {
      // The runtime's name makes the package bring its own security libraries, which a bare Debian lacks.
      env: { ...process.env, TMPDIR: unfinished, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
    });
    await writeFile(join(unfinished, 'fonts.conf'), fontsFor(folder));
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    // Another process may have been first.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

async function packagedVersion(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const manifest = await readFile(join(dirname(entry), '..', 'package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(manifest)).version;
}

/** The packaged fonts alone, so that text has the same width on every machine. */
const fontsFor = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`;
