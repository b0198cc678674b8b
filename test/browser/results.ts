import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** A page, or a frame in one. */
type Shown = Pick<Page, 'getByRole'>;

/** Parts of the results page, found as a reader finds them: by role and name. */
export const question = (page: Shown) => {
  const name = 'Vad söker du?';
  // With script it suggests places to go.
  return page.getByRole('searchbox', { name }).or(page.getByRole('combobox', { name }));
};
export const chips = (page: Shown) => page.getByRole('list', { name: 'Dina val' });
export const hits = (page: Shown) => page.getByRole('region', { name: 'Insatser' }).getByRole('article');
export const titles = (page: Shown) => hits(page).getByRole('heading').allInnerTexts();
export const facet = (page: Shown, name: string) => page.getByRole('group', { name, exact: true });

/** How many the heading says there are. */
export async function total(page: Shown): Promise<number> {
  const heading = page.getByRole('heading', { level: 1, name: /^(Inga|[\d\s]+) insats(er)?/u });
  const words = await heading.innerText();
  return words.startsWith('Inga') ? 0 : numberIn(words);
}

/** How many the words beside a choice say that it would give. */
export async function promised(choice: Locator): Promise<number> {
  return numberIn(await choice.locator('xpath=ancestor::label').locator('.count').innerText());
}

/** Waits until the heading says so many. */
export async function showsTotal(page: Shown, expected: number): Promise<void> {
  await expect.poll(() => total(page)).toBe(expected);
}

export async function showsAddress(page: Page, expected: RegExp): Promise<void> {
  await expect.poll(() => page.url()).toMatch(expected);
}

/** The first number in the words, which may be spaced by thousands. */
function numberIn(words: string): number {
  return Number(/\d[\d\s]*/u.exec(words)?.[0].replace(/\s/gu, ''));
}
