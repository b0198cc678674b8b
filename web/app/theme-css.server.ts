import type { Association, Reference, Theme } from '@insatskatalog/shared/reference.ts';
import { createHash } from 'node:crypto';

const properties: Record<keyof Theme, string> = {
  brand: '--brand',
  brandStrong: '--brand-strong',
  brandTint: '--brand-tint',
  brandTint2: '--brand-tint-2',
  onBrand: '--on-brand',
};
const colour = /^#[0-9a-f]{6}$/i;
const name = /^[a-z0-9-]+$/;

const made = new WeakMap<Reference, { css: string; version: string }>();

/** Every association's colours as the rules of one style sheet, with a name for what they are now. */
export function themesOf(reference: Reference): { css: string; version: string } {
  const known = made.get(reference);
  if (known) return known;
  const css = reference.associations.flatMap((association) => rule(association) ?? []).join('');
  const themes = { css, version: createHash('sha256').update(css).digest('base64url').slice(0, 12) };
  made.set(reference, themes);
  return themes;
}

function rule({ id, theme }: Association): string | null {
  const shortId = id.replace(/^sf-/, '');
  return theme && name.test(shortId)
    ? `[data-association='${shortId}']{${themeDeclarations(theme)}}\n`
    : null;
}

/** Colours as custom properties. What is no colour is left out: a theme is editors' input. */
export function themeDeclarations(theme: Partial<Record<keyof Theme, string>>): string {
  return (Object.keys(properties) as (keyof Theme)[])
    .filter((key) => colour.test(theme[key] ?? ''))
    .map((key) => `${properties[key]}:${theme[key]}`)
    .join(';');
}
