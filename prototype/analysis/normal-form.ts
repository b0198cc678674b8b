/** Composed Unicode, so that "a" with a ring above is "å" however it was typed. */
export function compose(text: string): string {
  return text.normalize('NFC');
}

/** Lower case without diacritics: "Södertälje" gives "sodertalje". Only for comparing with what was typed without å, ä, ö. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Personal identity numbers, telephone numbers and other long numbers: nobody's search needs them, and they identify people. */
const numbersOfPeople = /(?<!\d)(?:\+?\d[\d\s\-–/.]{4,}\d)(?!\d)/g;
const mailAddresses = /\S+@\S+\.\S+/g;

/** A query without what may identify a person. */
export function scrub(text: string): string {
  return text.replace(mailAddresses, ' ').replace(numbersOfPeople, (found) =>
    found.replace(/\D/g, '').length >= 6 ? ' ' : found,
  );
}
