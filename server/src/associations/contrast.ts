import type { Theme } from '@insatskatalog/shared/reference.ts';

/** WCAG 2.2, 1.4.3: the least contrast of running text with what is behind it. */
export const leastContrast = 4.5;

/** Contrast of two colours written as "#rrggbb", from 1 to 21 (WCAG 2.2, definition of contrast ratio). */
export function contrast(one: string, other: string): number {
  const [light = 1, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The pairs of a theme's colours that cannot be read on each other; empty when all can. */
export function unreadablePairs(theme: Theme): string[] {
  const pairs: [string, string, string][] = [
    ['onBrand on brand', theme.onBrand, theme.brand],
    ['onBrand on brandStrong', theme.onBrand, theme.brandStrong],
    ['brand on white', theme.brand, '#ffffff'],
    ['brand on brandTint', theme.brand, theme.brandTint],
    ['brandStrong on brandTint2', theme.brandStrong, theme.brandTint2],
  ];
  return pairs.flatMap(([name, text, behind]) => (contrast(text, behind) < leastContrast ? [name] : []));
}

function luminance(colour: string): number {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!digits) throw new Error(`"${colour}" is not a colour written as #rrggbb.`);
  const [red = 0, green = 0, blue = 0] = digits.slice(1).map((pair) => {
    const share = Number.parseInt(pair, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
