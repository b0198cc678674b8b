import { contrast, leastContrast, mixed, scaled } from './contrast.ts';
import type { Theme } from './reference.ts';

/** What the pages' own colours are, where a theme meets them (`ui/tokens.css`, `ui/layout.css`). */
const white = '#ffffff';
const paper = '#faf8f4';
const footerText = '#f0f5f4';

/** A place on the pages where one colour is read on another. */
export const colourPlaces = [
  'button',
  'pressedButton',
  'quietButton',
  'chip',
  'selectedChip',
  'footer',
] as const;
export type ColourPlace = (typeof colourPlaces)[number];

/** Which colours meet where: the text's and what is behind it. */
function pairOf(theme: Theme, place: ColourPlace): [string, string] {
  switch (place) {
    case 'button':
      return [theme.onBrand, theme.brand];
    case 'pressedButton':
      return [theme.onBrand, theme.brandStrong];
    case 'quietButton':
      // On white panels too, where it is read more easily.
      return [theme.brand, paper];
    case 'chip':
      return [theme.brand, theme.brandTint];
    case 'selectedChip':
      return [theme.brandStrong, theme.brandTint2];
    case 'footer':
      return [footerText, theme.brandStrong];
  }
}

/** How well each place of a theme is read: its contrast, from 1 to 21. */
export const readability = (theme: Theme): { place: ColourPlace; contrast: number }[] =>
  colourPlaces.map((place) => ({ place, contrast: contrast(...pairOf(theme, place)) }));

/** The places where a theme's colours cannot be read on each other; empty when all can. */
export const unreadablePairs = (theme: Theme): ColourPlace[] =>
  readability(theme).flatMap((one) => (one.contrast < leastContrast ? [one.place] : []));

/** The shades that go with one colour: a darker one for what is pressed and the footer, two light ones behind chips. */
export function themeOf(brand: string): Theme {
  return {
    brand,
    brandStrong: scaled(brand, 0.5),
    brandTint: mixed(brand, white, 0.9),
    brandTint2: mixed(brand, white, 0.8),
    onBrand: white,
  };
}

/** The nearest colour whose shades can all be read: the same hue, only darker. Gives the colour itself when it will do. */
export function nearestReadable(brand: string): string {
  if (unreadablePairs(themeOf(brand)).length === 0) return brand;
  // Black can be read, so there is a lightest share of the colour that can.
  let [readable, tooLight] = [0, 1];
  for (let step = 0; step < 12; step++) {
    const share = (readable + tooLight) / 2;
    if (unreadablePairs(themeOf(scaled(brand, share))).length === 0) readable = share;
    else tooLight = share;
  }
  return scaled(brand, readable);
}
