/**
 * Six digits or more, in whatever script, with no letter among them and at most three other signs between two: personal identity
 * numbers and their like, dates of birth, telephone and card numbers, also where they are not written to the end yet.
 */
const longNumber = String.raw`\+?\p{Nd}(?:[^\p{L}\p{Nd}]{0,3}\p{Nd}){5,}`;
const personal = new RegExp(`${longNumber}|@`, 'u');
const personalParts = new RegExp(String.raw`\S*@\S*|${longNumber}`, 'gu');

/** Whether a text may say who somebody is: such a text is sent nowhere while it is being typed, and not remembered. */
export const holdsPersonalDetails = (text: string): boolean => personal.test(text);

/** A text without what may say who somebody is: that says nothing of a need, and is not to reach any index or log. */
export const withoutPersonalDetails = (text: string): string =>
  text.replace(personalParts, ' ').replace(/\s+/g, ' ').trim();

/**
 * A date and four digits: year (with or without century), month, day (60 more in a coordination number) and birth number with check
 * digit (folkbokföringslagen 18 §; lagen 2022:1697 om samordningsnummer). A second date after a first is no birth number.
 */
const personalNumber =
  /(?<!\d)(?:18|19|20)?\d\d(?<between>[-./ ]?)(?:0[1-9]|1[0-2])\k<between>(?:[06][1-9]|[1278]\d|[39][01])(?<last> ?[-–—+./]? ?)\d{4}(?!\d|[-./]\d)/gu;
const invisible = /\p{Cf}/gu;

/**
 * Whether a text holds what has the shape of a Swedish personal identity number or coordination number. The check digit is not asked
 * for: a number with a slip of the pen still says who is meant.
 *
 * @param as what the text is: in a field for telephone numbers, ten digits that begin with 0 are one, unless a dash sets the last four apart
 */
export function holdsPersonalNumber(text: string, as: 'text' | 'telephone' = 'text'): boolean {
  const plain = text.normalize('NFKC').replace(invisible, '');
  return [...plain.matchAll(personalNumber)].some(
    ({ 0: number, groups }) =>
      as === 'text' || !number.startsWith('0') || /[-–—+]/.test(groups?.['last'] ?? ''),
  );
}
