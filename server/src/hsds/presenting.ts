import type { TextLanguage } from '@insatskatalog/shared/intervention.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';

/** What everything is presented with. */
export interface Presenting {
  reference: Reference;
  /** The public address, without a slash at the end. */
  baseUrl: string;
  lang: TextLanguage;
  /** ISO date in Sweden. */
  today: string;
}

const saysSomething = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

/** The fields that say something: `...stated({ alert: '' })` is nothing. */
export function stated<Fields extends object>(
  fields: Fields,
): { [Field in keyof Fields]?: NonNullable<Fields[Field]> } {
  const kept = Object.entries(fields).filter(([, value]) => saysSomething(value));
  return Object.fromEntries(kept) as { [Field in keyof Fields]?: NonNullable<Fields[Field]> };
}
