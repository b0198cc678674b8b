import type { Association, Theme } from '@insatskatalog/shared/reference.ts';

const properties: Record<keyof Theme, string> = {
  brand: '--brand',
  brandStrong: '--brand-strong',
  brandTint: '--brand-tint',
  brandTint2: '--brand-tint-2',
  onBrand: '--on-brand',
};
const colour = /^#[0-9a-f]{6}$/i;
const name = /^[a-z0-9-]+$/;

/** Every association's colours as rules of the one style sheet. What is no colour is left out: a theme is editors' input. */
export function themeCss(associations: Association[]): string {
  return associations
    .flatMap(({ id, theme }) => {
      const shortId = id.replace(/^sf-/, '');
      return theme && name.test(shortId) ? [rule(shortId, theme)] : [];
    })
    .join('');
}

function rule(id: string, theme: Theme): string {
  const declarations = (Object.keys(properties) as (keyof Theme)[])
    .filter((key) => colour.test(theme[key]))
    .map((key) => `${properties[key]}:${theme[key]}`);
  return `[data-association='${id}']{${declarations.join(';')}}\n`;
}
