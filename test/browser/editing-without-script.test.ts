import { expect, test } from 'vitest';
import { act, anEditorsDesk, provider, summary, title, wayIn } from './editing-support.ts';

const desk = anEditorsDesk();
const off = { javaScript: false };

test('an entry is written, saved, mended and published without script', async () => {
  const page = await desk.open('/admin/insatser/ny', off);
  await title(page).fill('Utan skript');
  await summary(page).fill('Du erhåller hjälp.');
  await act(page, 'Spara utkast').click();
  await page.getByText('Utkastet är sparat.').waitFor();
  // The advice that script gives while one writes comes when it has been saved.
  await page.getByText('”erhåller” är ett svårt ord. Enklare: få.').waitFor();

  await act(page, 'Publicera').click();
  await page.getByRole('heading', { name: '3 saker behöver rättas' }).waitFor();
  expect(await title(page).inputValue()).toBe('Utan skript');
  await provider(page).fill('Föreningen Utan');
  await page.getByRole('combobox', { name: /^Slags utförare/ }).selectOption({ index: 1 });
  await wayIn(page).check();
  await act(page, 'Publicera').click();
  await page.getByRole('heading', { level: 1, name: 'Utan skript är publicerad' }).waitFor();
  await page.getByRole('link', { name: 'Se den i katalogen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Utan skript' }).waitFor();
});

test('a day that has been is told with all the rest, and what was written is there', async () => {
  const page = await desk.open('/admin/insatser/ny', { javaScript: false });
  await title(page).fill('Försent');
  await page.getByLabel('Publicera en viss dag').fill('2020-01-31');
  await page.getByRole('textbox', { name: /^Hälsning/ }).fill('Titta på åldern.');
  await act(page, 'Publicera').click();
  const alert = page.getByRole('alert');
  await alert.getByRole('link', { name: 'Skriv vem som driver insatsen.' }).waitFor();
  await alert.getByRole('link', { name: /^Välj en dag efter i dag/ }).waitFor();
  expect(await page.getByLabel('Publicera en viss dag').inputValue()).toBe('2020-01-31');
  expect(await page.getByLabel('Publicera en viss dag').getAttribute('aria-invalid')).toBe('true');
  expect(await page.getByRole('textbox', { name: /^Hälsning/ }).inputValue()).toBe('Titta på åldern.');
});

test('errors in a new entry do not make it two', async () => {
  const page = await desk.open('/admin/insatser/ny', off);
  await title(page).fill('Bara en');
  await act(page, 'Publicera').click();
  await page.getByRole('heading', { name: /saker behöver rättas/ }).waitFor();
  await summary(page).fill('Du får hjälp.');
  await act(page, 'Publicera').click();
  await page.getByRole('heading', { name: /saker behöver rättas/ }).waitFor();
  // A second one would be warned of.
  expect(await page.getByText('Finns den redan?').count()).toBe(0);
});

test('rows are added and taken away by sending the form', async () => {
  const page = await desk.open('/admin/insatser/ny', off);
  const phones = page.getByRole('textbox', { name: 'Telefon' });
  await phones.first().fill('08-465 004 11');
  await act(page, 'Lägg till kontakt').click();
  await phones.nth(1).fill('08-465 004 12');
  await act(page, 'Lägg till adress').click();
  await page.getByRole('textbox', { name: 'Gatuadress' }).fill('Exempelvägen 3');
  await act(page, 'Ta bort kontakt 1').click();
  expect(await phones.first().inputValue()).toBe('08-465 004 12');
  expect(await page.getByRole('textbox', { name: 'Gatuadress' }).inputValue()).toBe('Exempelvägen 3');
});

test('a draft is thrown away when one has said so twice', async () => {
  const page = await desk.open('/admin/insatser/ny', off);
  await title(page).fill('Slängs');
  await act(page, 'Spara utkast').click();
  const address = page.url();
  await page.getByText('Släng utkastet', { exact: true }).click();
  await act(page, 'Ja, släng').click();
  const answer = await page.goto(address);
  expect(answer?.status()).toBe(404);
});
