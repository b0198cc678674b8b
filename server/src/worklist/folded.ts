/** Text as it is searched in: small letters without marks, so that "sodertalje" finds Södertälje. */
export const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
