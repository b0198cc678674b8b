import './require-node.js';
import { join } from 'node:path';

// `npm run admin -- create --email … --name … [--association …]`: accounts from the command line, for the first one and for the day
// when nobody can sign in. It works beside a running service. Whoever can run it can read the database anyway.

const root = join(import.meta.dirname, '..', '..');
const usage = `npm run admin -- <command>
  create --email <address> --name <name> [--association <id>]   invites; without an association to the editorial office
  list                                                          all accounts
  disable --email <address>                                     signs out at once
  enable --email <address>
  reset --email <address> [--second-factor]                     a link for a new password; or takes away a lost second factor`;

await main();

async function main(): Promise<void> {
  const { commands } = await import('./accounts/commands.ts');
  const { readConfig } = await import('./config.ts');
  const { StartError } = await import('./start-error.ts');
  try {
    console.log(commands(process.argv.slice(2), readConfig(process.env, [], root), usage));
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
