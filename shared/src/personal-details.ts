/** So many digits may be a telephone number or a personnummer, whatever stands between them; an at sign makes an address. */
const personal = /(?:\d\D*){6}|@/;

/** Whether a text may say who somebody is: such a text is sent nowhere while it is being typed. */
export const holdsPersonalDetails = (text: string): boolean => personal.test(text);
