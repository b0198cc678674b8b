/**
 * One spelling for texts that look alike: lower case, ordinary digits, one space between words, and nothing that cannot be
 * seen (a zero-width space inside a number would hide it from `scrub`).
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(/\p{Pd}|\u2212/gu, '-')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** Unicode gives every script's digits as ten in a row, the zero first. */
function asciiDigit(digit: string): string {
  let value = 0;
  let code = digit.codePointAt(0) ?? 0;
  if (code < 128) return digit;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - 1)) && value < 9) {
    code -= 1;
    value += 1;
  }
  return String(value);
}
