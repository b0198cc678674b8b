import { paths } from '@insatskatalog/shared/paths.ts';
import type { Refusal } from '@insatskatalog/shared/actor.ts';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createAuditRecord } from '../audit/record.ts';
import type { Config } from '../config.ts';
import { openDatabase, type Database } from '../db/open.ts';
import { createReference } from '../reference.ts';
import { StartError } from '../start-error.ts';
import { createAccountActs } from './account-acts.ts';
import type { AccountRow } from './events.ts';
import { readInvitation } from './invitation-form.ts';
import { createAccountRows } from './rows.ts';

const options = {
  email: { type: 'string' },
  name: { type: 'string' },
  association: { type: 'string' },
  'second-factor': { type: 'boolean' },
} as const;

type Options = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

const commandLine = { id: 'system', name: 'Kommandoraden' };
const now = (): Date => new Date();

/**
 * Does what the command line asks for and gives what there is to say.
 *
 * @throws StartError what is wrong, in words for whoever typed it
 */
export function commands(args: string[], config: Config, usage: string): string {
  const { command, values } = parse(args, usage);
  const db = openDatabase(join(config.dataDir, 'catalogue.sqlite'));
  try {
    const baseUrl = config.baseUrl ?? `http://${config.host}:${config.port}`;
    return run(command, values, db, baseUrl, usage);
  } finally {
    db.$client.close();
  }
}

function parse(args: string[], usage: string): { command: string; values: Options } {
  try {
    const { positionals, values } = parseArgs({ args, options, allowPositionals: true });
    const [command = '', ...more] = positionals;
    if (more.length > 0) throw new Error(`Unexpected: ${more.join(' ')}.`);
    return { command, values };
  } catch (error) {
    throw new StartError(`${error instanceof Error ? error.message : String(error)}\n${usage}`, {
      cause: error,
    });
  }
}

function run(command: string, values: Options, db: Database, baseUrl: string, usage: string): string {
  const rows = createAccountRows(db);
  const acts = createAccountActs(db, now, createAuditRecord(db, now));
  const named = (): AccountRow => {
    if (values.email === undefined) throw new StartError(`${command} needs --email.`);
    const account = rows.byEmail(values.email);
    if (!account) throw new StartError(`No account has the address ${values.email}.`);
    return account;
  };

  switch (command) {
    case 'create': {
      const { email = '', name = '', association } = values;
      const ids = createReference(db)
        .current()
        .associations.map(({ id }) => id);
      if (association !== undefined && !ids.includes(association))
        throw new StartError(
          `There is no association ${association}. ${ids.length === 0 ? 'Run "npm run seed" first.' : `There are: ${ids.join(', ')}`}`,
        );
      const read = readInvitation({ email, name, of: association ?? 'editorial-office' }, ids);
      const invited = 'errors' in read ? read : acts.invite(read.invitation, commandLine);
      if ('errors' in invited)
        throw new StartError(invited.errors.map(({ field, message }) => `--${field}: ${message}`).join('\n'));
      return [
        `Invited ${invited.account.email}. The link works once, for seven days; it is shown this once:`,
        baseUrl + paths.invitation(invited.token),
      ].join('\n');
    }
    case 'list':
      return rows.all().map(line).join('\n') || 'There are no accounts yet.';
    case 'disable': {
      const { unapproved } = refusing(acts.disable(named(), commandLine));
      return unapproved === 0
        ? 'Disabled, and signed out.'
        : `Disabled, and signed out. Drafts that it had approved for a day and that wait for approval again: ${unapproved}.`;
    }
    case 'enable':
      acts.enable(named(), commandLine);
      return 'Enabled.';
    case 'reset': {
      const account = named();
      if (values['second-factor']) {
        acts.resetSecondFactor(account, commandLine);
        return 'The second factor is gone; the next sign-in sets up another.';
      }
      // Whoever has not come yet has no password to reset, but may have lost the invitation.
      const isWaiting = !acts.isAccepted(account);
      const { token } = refusing(
        isWaiting ? acts.inviteAgain(account, commandLine) : acts.resetPassword(account, commandLine),
      );
      return `The link works once:\n${baseUrl}${isWaiting ? paths.invitation(token) : paths.newPassword(token)}`;
    }
    default:
      throw new StartError(usage);
  }
}

function refusing<Answer extends object>(answer: Answer | Refusal): Exclude<Answer, Refusal> {
  if ('refused' in answer) throw new StartError('reason' in answer ? answer.reason : answer.refused);
  return answer as Exclude<Answer, Refusal>;
}

const line = (account: AccountRow): string =>
  [
    account.email,
    account.name,
    account.association ?? 'editorial office',
    account.disabledAt === null ? '' : 'disabled',
    account.lastSignedInAt === null
      ? 'never signed in'
      : `last signed in ${account.lastSignedInAt.slice(0, 10)}`,
  ]
    .filter(Boolean)
    .join('\t');
