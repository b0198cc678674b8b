import { paths } from '@insatskatalog/shared/paths.ts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anIntervention } from '../support/an-intervention.ts';
import { violations } from '../support/axe.ts';
import { openPage } from '../support/browser.ts';
import { proposalApp } from '../support/proposals.ts';
import { signIn, type SignedIn } from '../support/sign-in.ts';

let service: Awaited<ReturnType<typeof proposalApp>>;
let ask: SignedIn;
const ours = 'sf-botkyrka-huddinge-salem';
const attack = '<img src=x onerror="document.title=\'kapad\'"><script>document.title="kapad"</script>';

beforeAll(async () => {
  service = await proposalApp();
  ask = signIn(service.app, ours);
});
afterAll(() => service.close());

const publish = (title: string) =>
  service.publish(
    anIntervention({
      title,
      openingHours: 'Måndagar 9–12',
      cost: 'Kostar inget',
      intakeRoutes: ['egen-anmalan'],
      contacts: [{ role: 'Mottagningen', phone: '08-465 004 12', email: 'mottagningen@example.se' }],
    }),
    ours,
  );
const open = (path: string, options: Parameters<typeof openPage>[1] = {}): Promise<Page> =>
  openPage(path, { site: service.app.url, ...options });

test('without script, a visitor ticks what is wrong, sees what it says, and sends what it should say', async () => {
  const { slug } = publish('Mentor utan skript');
  const page = await open(paths.feedback(slug), { javaScript: false });
  const inputs = page.getByRole('group', { name: 'Öppettiderna' });
  expect(await inputs.isVisible()).toBe(false);
  await page.getByRole('checkbox', { name: 'Öppettiderna' }).check();
  await inputs.getByText('Måndagar 9–12').waitFor();
  await inputs.getByLabel('Så ska det stå').fill('Tisdagar 9–12');
  await page.getByLabel('Något mer vi behöver veta?').fill('Jag heter 19850709-9805.');
  service.pass(10);
  await page.getByRole('button', { name: 'Skicka' }).click();

  // Refused, with all that was written still there.
  await page.getByRole('heading', { name: 'Det gick inte att skicka' }).waitFor();
  expect(await inputs.getByLabel('Så ska det stå').inputValue()).toBe('Tisdagar 9–12');
  const message = page.getByLabel('Något mer vi behöver veta?');
  expect(await message.inputValue()).toBe('Jag heter 19850709-9805.');
  await message.fill('Det står på dörren.');
  await page.getByRole('button', { name: 'Skicka' }).click();
  await page.getByRole('heading', { level: 1, name: 'Tack! Nu har vi fått det' }).waitFor();
});

test('with script, what is wrong is told at once and takes the focus', async () => {
  const { slug } = publish('Mentor med skript');
  const page = await open(paths.feedback(slug));
  service.pass(10);
  await page.getByRole('button', { name: 'Skicka' }).click();
  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.evaluate((box) => box === document.activeElement)).toBe(true);
  await alert.getByRole('link').click();
  expect(
    await page.getByRole('checkbox', { name: 'Namnet' }).evaluate((box) => box === document.activeElement),
  ).toBe(true);
});

test('an administrator gives a link without script, the provider says that all is right, and it is reviewed', async () => {
  const { provider } = publish('Mentor genom länk');
  const options = { javaScript: false, signedIn: ask };
  const page = await open(paths.admin.provider(provider.id), options);
  await page.getByRole('button', { name: 'Skapa länk' }).click();
  const link = await page.getByLabel('Länk', { exact: true }).inputValue();

  const theirs = await open(new URL(link).pathname, { javaScript: false });
  await theirs.getByRole('button', { name: 'Allt stämmer i Mentor genom länk' }).click();
  await theirs.getByText('Nu vet den som sköter uppgifterna').waitFor();

  await page.goto(paths.admin.proposals());
  await page.getByRole('link', { name: 'Mentor genom länk' }).click();
  await page.getByRole('button', { name: 'Jag har granskat' }).click();
  await page.getByText('Insatsen är granskad i dag').waitFor();
});

test('script in a proposal does not run where it is decided', async () => {
  const { slug } = publish('Mentor under angrepp');
  const sent = await service.correct(slug, [
    ['wrong', 'openingHours'],
    ['openingHours', attack],
    ['message', attack],
  ]);
  expect(sent.status).toBe(303);
  const page = await open(paths.admin.proposals(), { signedIn: ask });
  await page.getByRole('link', { name: 'Mentor under angrepp' }).click();
  await page.getByRole('heading', { level: 1, name: 'Rättelse: Mentor under angrepp' }).waitFor();
  await page.getByText('<img src=x').first().waitFor();
  expect(await page.title()).not.toContain('kapad');
  expect(await page.locator('img').count()).toBe(0);
});

test.each([390, 1280] as const)('nothing on the pages at %i px is objected to by axe', async (width) => {
  const { slug, id, provider } = publish(`Mentor ${width}`);
  await service.correct(slug, [
    ['wrong', 'openingHours'],
    ['openingHours', 'Fredagar'],
    ['wrong', 'contacts'],
    ['message', 'Hej'],
    ['replyTo', 'a@example.org'],
  ]);
  const form = await open(paths.feedback(slug), { width });
  for (const name of ['Namnet', 'Telefon och e-post', 'Adressen', 'Öppettiderna'])
    await form.getByRole('checkbox', { name }).check();
  expect(await violations(form)).toEqual([]);
  service.pass(10);
  await form.getByLabel('Din e-postadress').fill('ingen');
  await form.getByRole('button', { name: 'Skicka' }).click();
  await form.getByRole('alert').waitFor();
  expect(await violations(form)).toEqual([]);

  const admin = await open(paths.admin.providers(), { width, signedIn: ask });
  expect(await violations(admin)).toEqual([]);
  await admin.goto(paths.admin.provider(provider.id));
  await admin.getByRole('button', { name: 'Skapa länk' }).click();
  const link = new URL(await admin.getByLabel('Länk', { exact: true }).inputValue()).pathname;
  expect(await violations(admin)).toEqual([]);
  await admin.goto(paths.admin.proposals());
  expect(await violations(admin)).toEqual([]);
  await admin
    .getByRole('link', { name: `Mentor ${width}`, exact: true })
    .first()
    .click();
  await admin.getByRole('button', { name: 'Avböj' }).waitFor();
  expect(await violations(admin)).toEqual([]);

  const theirs = await open(link, { width });
  expect(await violations(theirs)).toEqual([]);
  for (const path of [`${link}/insatser/${id}`, `${link}/ny-insats`, paths.providerLink('a'.repeat(43))]) {
    await theirs.goto(path);
    expect(await violations(theirs)).toEqual([]);
  }
});
