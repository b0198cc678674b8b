/** Personal identity numbers, telephone numbers and other long numbers, in groups or in one. */
const longNumber = /(?<!\d)\+?\d(?:[\s\-–/.]{0,2}\d){5,}(?!\d)/g;
const mailAddress = /\S+@\S+\.\S+/g;

/** A text without what identifies a person: it says nothing of a need, and is not to reach any index or log. */
export function withoutPersonalNumbers(text: string): string {
  return text.replace(mailAddress, ' ').replace(longNumber, ' ').replace(/\s+/g, ' ').trim();
}
