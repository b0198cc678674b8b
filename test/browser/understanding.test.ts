import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { openPage } from '../support/browser.ts';
import { chips, hits, question, showsAddress, titles, total } from './results.ts';

const understood = (page: Page) => page.getByRole('list', { name: 'Så läste vi din fråga' });

describe.each([true, false])('with script: %s', (javaScript) => {
  test('a municipality in the question is kept to, and can be taken away', async () => {
    const page = await openPage('/insatser?q=praktik+link%C3%B6ping', { javaScript, width: 390 });
    await understood(page).getByText('Visar stöd i Linköping').waitFor();
    const inLinkoping = await total(page);
    expect(inLinkoping).toBeGreaterThan(0);
    await understood(page)
      .getByRole('link', { name: /^Ta bort/ })
      .click();
    await showsAddress(page, /\/insatser\?q=praktik$/);
    await expect.poll(() => total(page)).toBeGreaterThan(inLinkoping);
    await expect.poll(() => question(page).inputValue()).toBe('praktik');
    expect(await understood(page).count()).toBe(0);
  });

  test('an age in the question comes first, and can be made a choice', async () => {
    const page = await openPage('/insatser?q=praktik+27+%C3%A5r', { javaScript });
    await understood(page).getByText('Stöd för 27 år visas först').waitFor();
    await understood(page)
      .getByRole('link', { name: /^Visa bara det/ })
      .click();
    await showsAddress(page, /\/insatser\?q=praktik&alder=27$/);
    await chips(page)
      .getByRole('link', { name: /^Ta bort 27 år/ })
      .waitFor();
  });
});

test('a place in the question beside a chosen one is told, and can be changed to', async () => {
  const page = await openPage('/insatser?q=skulder+tumba&kommun=0126', { javaScript: false, width: 390 });
  await understood(page).getByText('Du skrev tumba (Botkyrka) men har valt Huddinge').waitFor();
  await understood(page)
    .getByRole('link', { name: /^Byt till Botkyrka/ })
    .click();
  await showsAddress(page, /\/insatser\?q=skulder&kommun=0127$/);
});

test('a number alone is an age, and can be taken back', async () => {
  const page = await openPage('/insatser?q=22');
  await understood(page).getByText('Visar stöd för 22 år').waitFor();
  expect(await total(page)).toBeGreaterThan(0);
});

test("a professional's question finds what is for professionals, until that is taken back", async () => {
  const page = await openPage('/insatser?q=frukostm%C3%B6te+samverkan');
  expect((await titles(page))[0]).toContain('Frukostmöten');
  await understood(page)
    .getByRole('link', { name: /^Ta bort/ })
    .click();
  await showsAddress(page, /inriktning=individ$/);
  await expect.poll(() => titles(page).then(([first]) => first)).not.toContain('Frukostmöten');
});

test('where nobody has said where, the same support stands once, with its places', async () => {
  const page = await openPage('/insatser?q=boendest%C3%B6d', { javaScript: false, width: 390 });
  const shown = await titles(page);
  expect(shown[0]).toBe('Boendestöd');
  expect(new Set(shown).size).toBe(shown.length);
  await hits(page)
    .first()
    .getByText(/^Finns på \d+ ställen/)
    .click();
  await hits(page).first().getByRole('link', { name: 'Huddinge' }).click();
  await page.getByRole('heading', { level: 1, name: 'Boendestöd' }).waitFor();
  expect(page.url()).toMatch(/huddinge/);
});

test('what nothing here is just about is said, with what is nearest', async () => {
  const page = await openPage('/insatser?q=k%C3%B6rkort');
  await page.getByText('Vi hittar inget stöd som handlar just om ”körkort”.').waitFor();
  expect(await hits(page).count()).toBeGreaterThan(0);
});

test('topics in the question lead to everything about them', async () => {
  const page = await openPage('/insatser?q=skulder&kommun=0126');
  const topics = page.getByRole('navigation', { name: 'Ämnen' }).getByRole('link');
  expect(await topics.count()).toBeLessThanOrEqual(3);
  await topics.first().click();
  await showsAddress(page, /\/insatser\?kommun=0126&[a-z-]+=[a-z-]+$/);
  await hits(page).first().waitFor();
});

test.each([
  ['jag vill dö', 'Du behöver inte vara ensam med det här', '90101'],
  ['min man slår mig', 'Du har rätt att få hjälp', '020-50 50 50'],
])('"%s" is met with where to call, before anything else', async (q, heading, number) => {
  const page = await openPage(`/insatser?q=${encodeURIComponent(q)}`, { width: 390 });
  const help = page.getByRole('region', { name: heading });
  const first = help.getByRole('listitem').first().getByRole('link');
  expect(await first.innerText()).toBe(number);
  expect(await first.getAttribute('href')).toBe(`tel:${number.replace(/\D/g, '')}`);
  await help.getByRole('link', { name: '112', exact: true }).waitFor();
  const above = await help.boundingBox();
  const title = await page.getByRole('heading', { level: 1 }).boundingBox();
  expect(above?.y).toBeLessThan(title?.y ?? 0);
  expect(await violations(page)).toEqual([]);
});

test('a question in vain in a municipality that was only written offers to leave it', async () => {
  const page = await openPage('/insatser?q=zzyzx+link%C3%B6ping');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Inga insatser i Linköping');
  await page.getByRole('link', { name: 'Visa alla insatser i Linköping' }).click();
  await showsAddress(page, /\/insatser\?kommun=0580$/);
  await expect.poll(() => total(page)).toBeGreaterThan(0);
});
