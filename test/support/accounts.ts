import { paths } from '@insatskatalog/shared/paths.ts';
import type { App } from './app.ts';
import { signIn } from './sign-in.ts';
import { codeFrom } from './totp.ts';
import { visitor, type Answer, type Visitor } from './visitor.ts';

export const goodPassword = 'kantarell under björkarna';

/** The link that a page shows to be handed over. */
export function linkIn({ text }: Answer, url: string): string {
  const link = /value="(https?:\/\/[^"]+)"/.exec(text)?.[1];
  if (link === undefined) throw new Error('The page shows no link.');
  return new URL(link).href.slice(new URL(url).origin.length);
}

/** The key that a page shows to be typed into an authenticator app. */
export function keyIn({ text }: Answer): string {
  const key = /<code class="totp-key">([^<]+)</.exec(text)?.[1];
  if (key === undefined) throw new Error('The page shows no key.');
  return key;
}

export const recoveryCodesIn = ({ text }: Answer): string[] =>
  Array.from(text.matchAll(/<code>([a-z0-9]{6}(?:-[a-z0-9]{6}){3})<\/code>/g), ([, code = '']) => code);

let invited = 0;

/** Lets the editorial office invite somebody; gives the link's path. */
export async function invite(
  app: App,
  given: { email?: string; name?: string; of?: string } = {},
): Promise<{ email: string; link: string; account: string }> {
  const { headers } = signIn(app, null);
  const email = given.email ?? `person${++invited}@example.org`;
  const { name = 'Maj Alm', of = 'sf-botkyrka-huddinge-salem' } = given;
  const office = visitor(app);
  const answer = await office.post(paths.admin.invite(), { intent: 'invite', name, email, of }, headers);
  const list = await fetch(app.url + paths.admin.accounts(), { headers });
  const page = await list.text();
  const before = page.slice(0, page.indexOf(email));
  const account = /\/admin\/konton\/([\w-]{36})"[^]*?$/.exec(
    before.slice(before.lastIndexOf('/admin/konton/')),
  )?.[1];
  return { email, link: linkIn(answer, app.url), account: account ?? '' };
}

/** Somebody who has gone the whole way: invitation, password, second factor. */
export async function joined(
  app: App,
  given: Parameters<typeof invite>[1] = {},
): Promise<{
  email: string;
  account: string;
  key: string;
  recoveryCodes: string[];
  browser: Visitor;
}> {
  const { email, link, account } = await invite(app, given);
  const browser = visitor(app);
  await browser.post(link, { intent: 'accept', 'new-password': goodPassword });
  const key = keyIn(await browser.get(paths.secondFactor()));
  const answer = await browser.post(paths.secondFactor(), {
    intent: 'set-up',
    code: codeFrom(key, app.now()),
  });
  return { email, account, key, recoveryCodes: recoveryCodesIn(answer), browser };
}

/** Signs in with password and code, from a browser of its own. */
export async function signInAgain(
  app: App,
  { email, key }: { email: string; key: string },
): Promise<Visitor> {
  const browser = visitor(app);
  await browser.post(paths.signIn(), { intent: 'sign-in', email, password: goodPassword });
  await browser.post(paths.secondFactor(), { intent: 'give-code', code: codeFrom(key, app.now()) });
  return browser;
}
