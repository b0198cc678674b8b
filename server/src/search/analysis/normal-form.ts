/** Composed Unicode, so that "a" with a ring above is "å" however it was typed. */
export function compose(text: string): string {
  return text.normalize('NFC');
}

/** Lower case without diacritics: "Södertälje" gives "sodertalje". Only for comparing with what was typed without å, ä, ö. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
