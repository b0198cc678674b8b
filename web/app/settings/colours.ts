import { colourPattern } from '@insatskatalog/shared/contrast.ts';
import type { Theme } from '@insatskatalog/shared/reference.ts';
import { themeOf } from '@insatskatalog/shared/theme.ts';

export const shades = ['brandStrong', 'brandTint', 'brandTint2', 'onBrand'] as const;
export const colourNames = ['brand', ...shades] as const;

/** What the form of the colours says: the shades count only when they are chosen by hand. */
export interface ColoursForm {
  colours: Theme;
  own: boolean;
}

/** The theme that a form asks for: the shades of one colour, or each as it was chosen. */
export function themeAsked({ colours, own }: ColoursForm): Theme {
  return own || !colourPattern.test(colours.brand) ? colours : themeOf(colours.brand);
}

/** Whether every colour is one, so that there is something to show. */
export const isTheme = (theme: Theme): boolean =>
  colourNames.every((name) => colourPattern.test(theme[name]));
