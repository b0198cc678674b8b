import { proposedNames, type AnswerSent, type Taken } from '@insatskatalog/shared/proposals.ts';
import { eq } from 'drizzle-orm';
import type { Logger } from 'pino';
import { proposals } from '../db/editing-schema.ts';
import type { Database } from '../db/open.ts';
import { summaryOf, type ReadProposals } from './read.ts';

/** Sends mail; it throws when the mail server does not take it. */
export interface AnswerMail {
  send(letter: { to: string; subject: string; text: string }): Promise<void>;
}

/**
 * Mails the answer of a decided proposal to whoever left an address, and forgets the address. Without SMTP, or when the mail
 * server refuses, the address stays until it has been answered by hand.
 */
export function createAnswer(parts: {
  db: Database;
  read: ReadProposals;
  mail: AnswerMail | null;
  log: Logger;
}) {
  const { db, read, mail, log } = parts;
  return async (id: string): Promise<AnswerSent> => {
    const found = read.byId(id);
    if (!found || found.row.replyTo === '' || found.row.answer === '') return 'nobody';
    if (mail === null) return 'by-hand';
    const { title } = summaryOf(found);
    try {
      await mail.send({
        to: found.row.replyTo,
        subject: `Svar om ${title}`,
        text: letter(title, found.row),
      });
    } catch (error) {
      // The error itself names the address.
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      log.warn({ code, proposal: id }, 'the answer to a proposal could not be mailed');
      return 'by-hand';
    }
    db.update(proposals).set({ replyTo: '' }).where(eq(proposals.id, id)).run();
    return 'mailed';
  };
}

const letter = (title: string, { answer, taken, leftOut }: { answer: string } & Nullable<Taken>) => `Hej!

Du skrev till oss om ${title} i Insatskatalogen. Tack för det. Det här är vårt svar:

${answer}
${inPart(taken ?? [], leftOut ?? [])}
Din e-postadress tar vi nu bort. Brevet går inte att svara på.
`;

const inPart = (taken: Taken['taken'], leftOut: Taken['leftOut']): string =>
  leftOut.length === 0
    ? ''
    : `\n${taken.length === 0 ? '' : `Med i katalogen: ${proposedNames(taken)}.\n`}Inte med: ${proposedNames(leftOut)}.\n`;

type Nullable<Fields> = { [Key in keyof Fields]: Fields[Key] | null };
