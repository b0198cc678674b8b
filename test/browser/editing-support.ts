import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { startApp, type App } from '../support/app.ts';
import { openPage, type Width } from '../support/browser.ts';
import { signIn, type SignedIn } from '../support/sign-in.ts';

/** A service of one's own to write in, with an administrator who is signed in. */
export function anEditorsDesk() {
  let app: App | undefined;
  let who: SignedIn | undefined;
  beforeAll(async () => {
    app = await startApp({ data: 'demonstration', searchEngine: 'sqlite', logLevel: 'warn' });
    who = signIn(app, 'sf-botkyrka-huddinge-salem');
  });
  afterAll(async () => {
    await app?.stop();
    app?.remove();
  });
  return {
    app: (): App => {
      if (!app) throw new Error('the service has not started');
      return app;
    },
    open(path: string, options: { javaScript?: boolean; width?: Width } = {}): Promise<Page> {
      return openPage(path, { ...options, site: this.app().url, signedIn: who });
    },
  };
}

export const title = (page: Page) => page.getByRole('textbox', { name: /^Namn/ });
export const summary = (page: Page) => page.getByRole('textbox', { name: /^Kort sagt/ });
export const provider = (page: Page) => page.getByRole('combobox', { name: /^Utförare/ });
export const wayIn = (page: Page) => page.getByRole('checkbox', { name: /^Jag kan anmäla mig själv/ });
export const act = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Waits until what has been typed is kept. */
export const isSaved = (page: Page) => page.getByText(/^Utkast sparat \d\d\.\d\d · version \d+$/).waitFor();
