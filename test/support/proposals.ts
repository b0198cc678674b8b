import { openDatabase } from '@insatskatalog/server/db/open.ts';
import { createInterventionStore } from '@insatskatalog/server/interventions/store.ts';
import type { MailSettings } from '@insatskatalog/server/mail/mailer.ts';
import type { Intervention, InterventionDraft } from '@insatskatalog/shared/intervention.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { join } from 'node:path';
import { startApp, type App } from './app.ts';

export type Inputs = [string, string][];

/** The service with a clock of its own, and what a browser without script does with its forms. */
export async function proposalApp(mail: MailSettings | null = null) {
  let ahead = 0;
  const app = await startApp({ searchEngine: 'sqlite', mail, now: () => new Date(Date.now() + ahead) });

  const post = (path: string, inputs: Inputs, headers: Record<string, string> = {}) =>
    fetch(app.url + path, {
      method: 'POST',
      body: new URLSearchParams(inputs),
      headers: { Origin: app.url, ...headers },
      redirect: 'manual',
    });

  return {
    app,
    post,
    /** Lets so many seconds pass; sessions that were begun before may end by it. */
    pass: (seconds: number): void => {
      ahead += seconds * 1000;
    },
    /** A page as its reader sees it, with its status. */
    page: async (path: string, headers: Record<string, string> = {}) => {
      const answer = await fetch(app.url + path, { headers, redirect: 'manual' });
      return { status: answer.status, html: await answer.text() };
    },
    publish: (draft: InterventionDraft, association: string | null) => publish(app, draft, association),
    /** Opens the public form, takes a while, and sends it. */
    correct: async (slug: string, inputs: Inputs, seconds = 30): Promise<Response> => {
      const stamp = stampIn(await (await fetch(app.url + paths.feedback(slug))).text());
      ahead += seconds * 1000;
      const hidden: Inputs = [
        ['intent', 'send'],
        ['stamp', stamp],
        ['website', ''],
      ];
      const given = new Set(inputs.map(([name]) => name));
      return post(paths.feedback(slug), [...hidden.filter(([name]) => !given.has(name)), ...inputs]);
    },
    close: async (): Promise<void> => {
      await app.stop();
      app.remove();
    },
  };
}

/** What the hidden input says that tells when the form was shown. */
export const stampIn = (html: string): string => /name="stamp" value="([^"]+)"/.exec(html)?.[1] ?? '';

/** The addresses of the proposals in a page of the queue, in its order. */
export const proposalsIn = (html: string): string[] =>
  [...html.matchAll(/href="(\/admin\/forslag\/[\w-]+)"/g)].map(([, path]) => path ?? '');

/** What a page says to its reader: without marks, scripts and addresses. */
export const wordsOf = (html: string): string =>
  html
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replace(/\s+/g, ' ');

function publish(app: App, draft: InterventionDraft, association: string | null): Intervention {
  const db = openDatabase(join(app.dataDir, 'catalogue.sqlite'));
  try {
    return createInterventionStore(db).save(draft, { association, status: 'published', author: 'test' });
  } finally {
    db.$client.close();
  }
}
