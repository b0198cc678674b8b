import { normalise } from '@insatskatalog/server/search-log/normalise.ts';
import { scrub } from '@insatskatalog/server/search-log/scrub.ts';
import { expect, test } from 'vitest';

const personal = {
  'a personnummer or a date of birth': [
    '19850101-1234',
    '850101 1234',
    '850101+1234',
    '8501011234',
    '85 01 01 - 12 34',
    '1985-01-01',
    '1985/01/01',
    '850101–XXXX',
    '850161-1234',
    '19850101-T123',
    '８５０１０１－１２３４',
    '85\u200b01\u00ad01 1234',
    '٨٥٠١٠١١٢٣٤',
    'boendestöd Anna 850101-1234',
  ],
  'a telephone number': [
    '070-123 45 67',
    '+46 70 123 45 67',
    '+46 (0)70-123 45 67',
    '0046701234567',
    '(08) 465 004 00',
    '08/465 004 00',
    '08.465.004.00',
    '0 7 0 1 2 3 4 5 6 7',
  ],
  'another long number': ['4111 1111 1111 1111', 'ärende 2026-001234', '556677-8899'],
  'a mail address': [
    'anna@example.se',
    'Anna.Andersson＠example.se',
    '@anna85',
    'anna (at) example se',
    'anna [a] example',
    'anna snabel-a example punkt se',
    'anna at example.se',
  ],
  'a web address': ['https://example.org/x', 'www.example.org', 'example.nu/praktik', 'ftp://x'],
  'a street with its number': [
    'Storgatan 5',
    'storgatan5',
    'Storgatan nr 5 B, Linköping',
    'bor på Gamla vägen 112',
    'stora torget 1',
    'Kyrkogränd 3',
    'S:t Eriksplan 2',
    'kungsg. 3',
    'björkv. 12',
    '12 Storgatan',
    'box 123',
    'lgh 1102',
  ],
  'a name that is said to be one': [
    'jag heter Anna',
    'min son heter Kalle och är 19',
    'mitt namn är Anna',
    'my name is Ali',
  ],
};

test.each(Object.entries(personal))('nothing is kept of a text with %s', (_, texts) => {
  expect(texts.map(scrub)).toEqual(texts.map(() => ''));
});

test.each([
  'praktik linköping',
  'min bror 27 går aldrig ut',
  'han blev 18 i år',
  '18-25 år',
  '16-64',
  'fas 3',
  '65+',
  '112',
  '1177',
  'sjuk i 90 dagar',
  'vad heter stödet',
  'möjligheter på väg mot arbete',
  'handlingsplan',
  'adhd-utredning, vuxen',
  'kassan',
  'driving licence course',
  'تعلم السويدية',
])('what is not about one person is kept: %s', (text) => {
  expect(scrub(text)).toBe(text);
});

test('texts that look alike are one text', () => {
  for (const text of [' Praktik  LINKÖPING ', 'praktik\u00a0linko\u0308ping', 'praktik\tlinkö\u00adping'])
    expect(normalise(text)).toBe('praktik linköping');
});

test('a long text is cut after a whole word, once it has been searched for what is personal', () => {
  const story = 'jag blev sjuk och förlorade jobbet '.repeat(4);
  expect(scrub(story)).toBe(
    'jag blev sjuk och förlorade jobbet jag blev sjuk och förlorade jobbet jag blev sjuk och förlorade',
  );
  expect(scrub(`${story} 850101-1234`)).toBe('');
  expect(scrub('x'.repeat(101))).toBe('');
});
