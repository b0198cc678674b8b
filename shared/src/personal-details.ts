/** So many digits may be a telephone number or a personnummer, whatever stands between them; an at sign makes an address. */
const personal = /(?:\d\D*){6}|@/;

/** Whether a text may say who somebody is: such a text is sent nowhere while it is being typed. */
export const holdsPersonalDetails = (text: string): boolean => personal.test(text);

/**
 * Whether a text holds a Swedish personal identity number or coordination number: a date (whose day is 60 more in the latter)
 * and four digits, of which the last is a check digit (folkbokföringslagen 18 §; Luhn's algorithm). With the century written
 * out it is one whatever the check digit says, since nothing else looks so.
 */
export function holdsPersonalNumber(text: string): boolean {
  for (const [, century, year = '', month = '', day = '', rest = ''] of text.matchAll(
    /(?<!\d)((?:18|19|20)?)(\d\d)(\d\d)(\d\d)[ ]?[-–+]?[ ]?(\d{4})(?!\d)/g,
  )) {
    const dayOfMonth = Number(day) % 60;
    const isDate = Number(month) >= 1 && Number(month) <= 12 && dayOfMonth >= 1 && dayOfMonth <= 31;
    if (isDate && Number(day) <= 91 && (century !== '' || hasCheckDigit(year + month + day + rest)))
      return true;
  }
  return false;
}

function hasCheckDigit(digits: string): boolean {
  const sum = Array.from(digits).reduce((total, digit, place) => {
    const weighed = Number(digit) * (place % 2 === 0 ? 2 : 1);
    return total + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return sum % 10 === 0;
}
