/** Deleting an entry for good: the editorial office's last resort. */
export const deletionWords = {
  title: (name: string) => `Radera ${name} för gott`,
  act: 'Radera för gott',
  link: 'Radera för gott',
  text: 'Insatsen, dess historik och kommentarer försvinner och går inte att få tillbaka. Loggen minns att den raderades.',
  address: 'Adressen svarar sedan att insatsen är borttagen, och ges inte till någon annan.',
  instead: 'Vill du bara ta bort den ur sökningen? Arkivera den i stället: då går det att ångra.',
  untitled: 'insatsen',
};
