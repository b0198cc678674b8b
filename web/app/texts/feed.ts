import { site } from './sv.ts';

export const feedTexts = {
  title: (chosen: string[]) => ['Nytt och ändrat', ...chosen].join(' · '),
  subtitle: 'Insatser i Insatskatalogen, de som har ändrats senast först.',
  demonstration: site.demonstration,
  author: site.name,
  rights: (licence: string) => `${licence}: får användas fritt.`,
  /** What feed readers show of the link in a page's head. */
  link: (of?: string) => (of ? `Nytt och ändrat: ${of}` : 'Nytt och ändrat'),
} as const;
