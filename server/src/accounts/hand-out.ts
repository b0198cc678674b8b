import type { LinkHandedOut } from '@insatskatalog/shared/accounts.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import type { Logger } from 'pino';
import type { Mailer } from '../mail/mailer.ts';
import type { LinkPurpose } from './links.ts';
import { invitationMail, resetMail } from './mails.ts';

export type HandOut = ReturnType<typeof createHandOut>;

const kinds = {
  invitation: { path: paths.invitation, mail: invitationMail },
  reset: { path: paths.newPassword, mail: resetMail },
};

/**
 * Gets a link to the one it is for: by mail, or else through whoever asked for it, who is shown it. The log never has it.
 *
 * @param mailer null where no mail server is set
 */
export function createHandOut(mailer: Mailer | null, baseUrl: string, log: Pick<Logger, 'error'>) {
  return {
    mails: (): boolean => mailer !== null,
    async give(
      purpose: LinkPurpose,
      to: { name: string; email: string },
      token: string,
    ): Promise<LinkHandedOut> {
      const { path, mail } = kinds[purpose];
      const link = baseUrl + path(token);
      if (!mailer) return { link, mailFailed: false };
      try {
        await mailer.send(mail(to, link));
        return { mailedTo: to.email };
      } catch (error) {
        // The server's words can quote the address, so only the kind of failure is told.
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
        log.error({ code }, 'the mail server did not take a mail');
        return { link, mailFailed: true };
      }
    },
  };
}
