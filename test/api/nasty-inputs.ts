/** Values that have broken a parser, a number, a date, a renderer or a database somewhere. */
const texts = [
  ['', ' ', '\0', 'a\0b', '\r\n', '\u202e', '\ufeff', '\u{1f600}'.repeat(60), 'a\u0301'.repeat(500)],
  ['-1', '-0', '0', '1e309', '1e9', '0x10', '1.5', '1,5', 'NaN', 'Infinity', '9'.repeat(40), '٣'],
  ['2026-02-31', '2026-13-01', '0000-00-00', '9999-12-31', '+275760-09-14', '-271821-04-19', '2026-1-1'],
  ['null', 'undefined', 'true', '[]', '{}', '{"a":1}', '[object Object]', '__proto__', 'constructor'],
  ['toString', 'hasOwnProperty', "' OR 1=1--", '"', '\\', '%', '%00', '=1+1', '{{7*7}}', '${7*7}'],
  ['<script>alert(1)</script>', 'javascript:alert(1)', '[x](javascript:alert(1))', '../../etc/passwd'],
  ['http://[', 'https://a:99999', '//x', 'mailto:', '@', 'a@b', '+46', '#', '#gggggg', 'ftp://x', 'xn--a'],
  ['AND NEAR(a b) -"', '* ^ " ( OR', '('.repeat(900), '['.repeat(5000), '*'.repeat(5000), '> '.repeat(3000)],
  ['`'.repeat(3000), '\n'.repeat(9000), 'a@'.repeat(3000), 'x '.repeat(20_000), '|'.repeat(4000)],
  ['a'.repeat(301), 'å'.repeat(9000), 'a'.repeat(200_000), '- '.repeat(4000), '[a](b'.repeat(1500)],
  ['val;b\n"', 'PK\u0003\u0004', '%PDF-1.7', 'GIF89a', '\u0089PNG\r\n\u001a\n'],
].flat();

/** Lone surrogates, bytes that are no UTF-8, and the beginnings of files. */
const bytes = [
  'eda080',
  'fffe41',
  'c0af',
  '89504e470d0a1a0a0000000d49484452',
  '504b0304140000000800',
  'ffd8ffe0',
];

export const nastyValues: Buffer[] = [
  ...texts.map((text) => Buffer.from(text)),
  ...bytes.map((hex) => Buffer.from(hex, 'hex')),
];

/** Names that no form of ours has, or that name what nobody may post. */
export const nastyNames = [
  ['__proto__', 'constructor', 'toString', '__proto__.a', 'a.__proto__.b', 'texts.__proto__.title'],
  ['texts', 'texts.sv', 'contacts', 'contacts.0', 'contacts.999.phone', 'contacts.-1.phone', 'links.1e9.url'],
  ['contacts.0.__proto__', 'coverage', 'coverage.municipalities', 'provider', 'provider.id', 'needs[]'],
  ['association', 'status', 'version', 'role', 'id', 'author', 'lastReviewedBy', 'slug', 'intent', 'edition'],
  ['tillbaka', 'insats', 'field', 'val.999999', 'kolumn.0', 'kolumn.99', 'merge', 'of', 'account'],
  ['', '\0', '"', '\r\nX-A: b', 'a.'.repeat(900), 'a'.repeat(5000), '\ud800', 'constructor.prototype.x'],
].flat();
