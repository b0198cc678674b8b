import { expect, test } from 'vitest';
import { act, anEditorsDesk, isSaved, provider, summary, title, wayIn } from './editing-support.ts';
import { showsAddress } from './results.ts';

const desk = anEditorsDesk();
const aNew = '/admin/insatser/ny';

test('an entry is written from nothing, published, and found', async () => {
  const page = await desk.open(aNew);
  await title(page).fill('Vindflöjeln');
  await summary(page).fill('Du får en egen coach som hjälper dig att hitta ett jobb.');
  await provider(page).fill('Vindflöjelns ideella förening');
  await page.getByRole('combobox', { name: /^Slags utförare/ }).selectOption({ index: 1 });
  await wayIn(page).check();
  await page.getByText('Allt som måste finnas är ifyllt.').waitFor();
  await act(page, 'Publicera').click();
  await page.getByRole('heading', { level: 1, name: 'Vindflöjeln är publicerad' }).waitFor();
  await page.getByRole('link', { name: 'Se den i katalogen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Vindflöjeln' }).waitFor();
  // The association's own municipalities were chosen from the beginning.
  await page.goto('/insatser?q=vindflöjeln&kommun=0126');
  await page.getByRole('link', { name: 'Vindflöjeln' }).waitFor();
});

test('who presses twice publishes once', async () => {
  const page = await desk.open(aNew);
  await title(page).fill('Dubbeltrycket');
  await summary(page).fill('Du får en egen coach som hjälper dig att hitta ett jobb.');
  await provider(page).fill('Dubbeltryckets ideella förening');
  await page.getByRole('combobox', { name: /^Slags utförare/ }).selectOption({ index: 1 });
  await wayIn(page).check();
  await act(page, 'Publicera').dblclick();
  await page.getByRole('heading', { level: 1, name: 'Dubbeltrycket är publicerad' }).waitFor();
});

test('a form that nobody has touched is not saved', async () => {
  const page = await desk.open(aNew);
  await page.getByText('Sparas av sig själv när du skriver').waitFor();
  expect(await page.getByText('Ändringar som inte är sparade').count()).toBe(0);
});

test('an entry begins with the first word, not with a choice', async () => {
  const page = await desk.open(aNew);
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.postData()?.includes('intent=typing')) sent.push(request.url());
  });
  await page.getByRole('radio', { name: 'Ja, nu' }).check();
  await wayIn(page).check();
  await page.getByText('Sparas av sig själv när du skriver').waitFor();
  // Nothing is lost by leaving, so nobody is asked, and no entry without a name is left behind.
  await page.getByRole('link', { name: 'Att göra' }).click();
  await page.getByRole('heading', { level: 1, name: 'Att göra i dag' }).waitFor();
  expect(sent).toEqual([]);
  await page.goBack();
  await page.getByRole('radio', { name: 'Ja, nu' }).check();
  await title(page).fill('Med ett namn');
  await isSaved(page);
  await page.reload();
  expect(await page.getByRole('radio', { name: 'Ja, nu' }).isChecked()).toBe(true);
});

test('what is typed is kept when the tab is closed', async () => {
  const other = await desk.open('/admin');
  const page = await other.context().newPage();
  await page.goto(aNew);
  await title(page).fill('Halvskriven');
  await isSaved(page);
  await showsAddress(page, /\/admin\/insatser\/[\da-f-]{36}$/);
  // Writing goes on where it was: the new address took nothing away.
  expect(await title(page).evaluate((input) => input === document.activeElement)).toBe(true);
  const address = page.url();
  await summary(page).fill('Skriven i sista stund.');
  await page.close();
  await expect
    .poll(async () => {
      await other.goto(address);
      return [await title(other).inputValue(), await summary(other).inputValue()];
    })
    .toEqual(['Halvskriven', 'Skriven i sista stund.']);
});

test('following a link keeps what is typed first', async () => {
  const page = await desk.open(aNew);
  await title(page).fill('På väg bort');
  await page.getByRole('link', { name: 'Att göra' }).click();
  await page.getByRole('heading', { level: 1, name: 'Att göra i dag' }).waitFor();
  await page.goBack();
  await expect.poll(() => title(page).inputValue()).toBe('På väg bort');
});

test('jumping to another part of the form loses nothing, in a new entry and in one that is there', async () => {
  const page = await desk.open('/admin');
  await page.getByRole('link', { name: 'Ny insats' }).click();
  await title(page).fill('Hoppar');
  const wayInPart = page
    .getByRole('navigation', { name: 'Formulärets delar' })
    .getByRole('link', { name: /^Så får du stödet/ });
  await wayInPart.click();
  expect(await title(page).inputValue()).toBe('Hoppar');
  await isSaved(page);
  await summary(page).fill('Skriven sist.');
  await wayInPart.click();
  expect(await summary(page).inputValue()).toBe('Skriven sist.');
  await page.getByText(/version 2$/).waitFor();
  await page.reload();
  expect(await summary(page).inputValue()).toBe('Skriven sist.');
});

test('on a phone one is led to what is missing, and then to publishing', async () => {
  const page = await desk.open(aNew, { width: 390 });
  const inputs = [
    ['namn', title(page), 'Ledd'],
    ['kort beskrivning', summary(page), 'Du får hjälp.'],
    ['utförare', provider(page), 'Ledda föreningen'],
  ] as const;
  for (const [what, input, text] of inputs) {
    await page.getByRole('link', { name: `Kvar: ${what}` }).click();
    await page.keyboard.type(text);
    expect(await input.inputValue()).toBe(text);
  }
  await page.getByRole('link', { name: 'Kvar: slags utförare' }).click();
  await page.getByRole('combobox', { name: /^Slags utförare/ }).selectOption({ index: 1 });
  await page.getByRole('link', { name: 'Kvar: väg in' }).click();
  await wayIn(page).check();
  await page.getByRole('link', { name: 'Till Publicera' }).click();
  await expect
    .poll(() => act(page, 'Publicera').evaluate((button) => button.getBoundingClientRect().bottom))
    .toBeLessThan(844);
  await act(page, 'Publicera').click();
  await page.getByRole('heading', { level: 1, name: 'Ledd är publicerad' }).waitFor();
});

test('all that is missing is said at once, beside its field, and nothing typed is lost', async () => {
  const page = await desk.open(aNew);
  await title(page).fill('Ofärdig');
  await page.getByRole('textbox', { name: 'E-post' }).fill('ingen adress');
  await page.getByRole('textbox', { name: 'Från' }).fill('arton');
  await act(page, 'Publicera').click();
  const alert = page.getByRole('alert');
  await alert.getByRole('heading', { name: '6 saker behöver rättas' }).waitFor();
  expect(await alert.evaluate((box) => box === document.activeElement)).toBe(true);
  const lines = await alert.getByRole('listitem').allTextContents();
  expect(lines).toEqual([
    'Skriv en eller två meningar om vad personen får.',
    'Skriv vem som driver insatsen.',
    'Välj vad för slags utförare det är.',
    'Säg hur man får stödet: välj minst en väg in, eller beskriv den med egna ord.',
    'Skriv ett tal med siffror, till exempel 18.',
    'Skriv en e-postadress, till exempel namn@exempel.se.',
  ]);
  await alert.getByRole('link', { name: /^Skriv en eller två meningar/ }).click();
  expect(await summary(page).evaluate((input) => input === document.activeElement)).toBe(true);
  expect(await summary(page).getAttribute('aria-invalid')).toBe('true');
  expect(await title(page).inputValue()).toBe('Ofärdig');
  expect(await page.getByRole('textbox', { name: 'E-post' }).inputValue()).toBe('ingen adress');
  // Mended and sent again, from the same page.
  await summary(page).fill('Du får hjälp.');
  await provider(page).fill('En ny utförare');
  await page.getByRole('combobox', { name: /^Slags utförare/ }).selectOption({ index: 1 });
  await wayIn(page).check();
  await page.getByRole('textbox', { name: 'E-post' }).fill('vi@example.org');
  await page.getByRole('textbox', { name: 'Från' }).fill('18');
  await act(page, 'Publicera').click();
  await page.getByRole('heading', { level: 1, name: 'Ofärdig är publicerad' }).waitFor();
});

test('who begins sees what each act does, and one of them first', async () => {
  const page = await desk.open(aNew);
  const described = async (name: string) =>
    page.evaluate(
      (id) => document.getElementById(id)?.textContent,
      (await act(page, name).getAttribute('aria-describedby')) ?? '',
    );
  expect(await described('Publicera')).toBe('Alla kan hitta den direkt.');
  expect(await described('Skicka för godkännande')).toBe('En kollega läser först.');
  expect(await described('Spara utkast')).toBe('Syns bara för er.');
  // What kind of provider it is is asked for from the beginning, unless the provider is known.
  const kind = page.getByRole('combobox', { name: /^Slags utförare/ });
  await kind.waitFor();
  await provider(page).fill('Arbetsförmedlingen');
  await page.getByText(/^Finns i katalogen sedan tidigare/).waitFor();
  await kind.waitFor({ state: 'hidden' });
  await page.getByLabel('Publicera en viss dag').fill('2099-01-31');
  expect(await described('Publicera')).toBe('Sker av sig själv 31 januari 2099.');
});

test('rows come and go without the others losing what they say', async () => {
  const page = await desk.open(aNew);
  const phones = page.getByRole('textbox', { name: 'Telefon' });
  await phones.first().fill('08-465 004 11');
  await act(page, 'Lägg till kontakt').click();
  await phones.nth(1).fill('08-465 004 12');
  await act(page, 'Lägg till kontakt').click();
  await phones.nth(2).fill('08-465 004 13');
  await act(page, 'Ta bort kontakt 2').click();
  await isSaved(page);
  await page.reload();
  expect(await phones.evaluateAll((inputs) => inputs.map((input) => Reflect.get(input, 'value')))).toEqual([
    '08-465 004 11',
    '08-465 004 13',
  ]);
});

test('Ctrl+S and Enter save, and the language is advised on while one writes', async () => {
  const page = await desk.open(aNew);
  await title(page).fill('Snabbsparad');
  await page.keyboard.press('Control+s');
  await isSaved(page);
  await summary(page).fill('Du erhåller stöd från FK.');
  await page.getByText('”erhåller” är ett svårt ord. Enklare: få.').waitFor();
  await page.getByText('Alla vet inte vad FK betyder. Skriv ut det: Försäkringskassan.').waitFor();
  await title(page).press('Enter');
  await page.getByText(/version 2$/).waitFor();
  await page.getByRole('heading', { level: 3, name: 'Snabbsparad' }).waitFor({ state: 'attached' });
});

test('an entry that is there already is pointed at', async () => {
  const page = await desk.open(aNew);
  await title(page).fill('Budget och skuldrådgivning');
  await page.getByText('Finns den redan?').waitFor();
  expect(await page.getByRole('link', { name: /^Budget- och skuldrådgivning/ }).count()).toBeGreaterThan(0);
});

test('who saves after somebody else chooses between both, and loses nothing', async () => {
  const first = await desk.open(aNew);
  await title(first).fill('Delad');
  await isSaved(first);
  await showsAddress(first, /[\da-f-]{36}$/);
  const second = await desk.open(new URL(first.url()).pathname);
  await summary(second).fill('Den andras ord.');
  await isSaved(second);
  await second.getByText(/version [2-9]$/).waitFor();
  await summary(first).fill('Den förstas ord.');
  await first.getByText(/^Någon annan har sparat sedan/).waitFor();
  await act(first, 'Spara utkast').click();
  await first.getByRole('heading', { name: 'Någon annan har sparat under tiden' }).waitFor();
  await first.getByText('Den andras ord.').waitFor();
  await first.getByRole('radio', { name: 'Ditt' }).check();
  await act(first, 'Spara det jag har valt').click();
  await expect.poll(() => summary(first).inputValue()).toBe('Den förstas ord.');
});
