import { createTransport } from 'nodemailer';

export interface Mail {
  to: string;
  subject: string;
  text: string;
}

export interface MailSettings {
  /** `smtp:` or `smtps:`, with user and password where the server wants them. */
  url: string;
  from: string;
}

export interface Mailer {
  /** Resolves when the mail server has taken it. */
  send(mail: Mail): Promise<void>;
  /** Waits for what is under way. */
  close(): Promise<void>;
}

/** Milliseconds for each step of talking to the mail server: somebody waits for the page. */
const patience = 10_000;

/** Sends mail as plain text. */
export function createMailer({ url, from }: MailSettings): Mailer {
  const transport = createTransport(
    { url, connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience },
    { from },
  );
  const underWay = new Set<Promise<unknown>>();
  return {
    async send(mail) {
      const sending = transport.sendMail(mail);
      underWay.add(sending);
      try {
        await sending;
      } finally {
        underWay.delete(sending);
      }
    },
    async close() {
      await Promise.allSettled(underWay);
      transport.close();
    },
  };
}
