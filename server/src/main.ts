import './require-node.js';
import './load-quickly.js';
import { join } from 'node:path';
import type { Config } from './config.ts';

/** Above this folder is the project's root, where npm scripts run. */
const root = join(import.meta.dirname, '..', '..');
/** Milliseconds that requests in flight have to finish when the service stops. */
const finishWithin = 10_000;

await main();

async function main(): Promise<void> {
  const { readConfig } = await import('./config.ts');
  const { StartError } = await import('./start-error.ts');
  try {
    await serve(readConfig(process.env, process.argv.slice(2), root));
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

/** Opens everything, says where it is, and stays until it is told to stop. */
async function serve(config: Config): Promise<void> {
  // React takes its development build, slower and full of warnings, unless this says otherwise.
  process.env.NODE_ENV ??= config.dev ? 'development' : 'production';
  const { pino } = await import('pino');
  const { startServer } = await import('./server.ts');
  const log = pino({ level: config.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime });

  const starting = startServer(config, { log, webRoot: join(root, 'web') });
  let stopping = false;
  const stop = async (reason: string, code: number): Promise<void> => {
    // A second signal is somebody who does not want to wait.
    if (stopping) process.exit(code === 0 ? 130 : code);
    stopping = true;
    log.info({ reason }, 'stopping');
    try {
      await (await starting).close(finishWithin);
      process.exit(code);
    } catch (error) {
      log.fatal({ err: error }, 'the stop was not orderly');
      process.exit(1);
    }
  };
  process.on('SIGINT', (signal) => void stop(signal, 0));
  process.on('SIGTERM', (signal) => void stop(signal, 0));
  const surprise = (error: unknown): void => {
    log.fatal({ err: error }, 'an error that nothing caught');
    void stop('uncaught error', 1);
  };
  process.on('uncaughtException', surprise);
  process.on('unhandledRejection', surprise);

  const { url } = await starting;
  console.log(`\n  Insatskatalogen är igång: ${url}\n  Avsluta med Ctrl-C.\n`);
}
