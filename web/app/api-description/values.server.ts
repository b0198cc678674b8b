import type { ApiSchema } from '@insatskatalog/shared/api-description.ts';
import { apiTexts } from '../texts/api-description.ts';

const { values } = apiTexts;

/** What a value may be, in words: "heltal 1–100, annars 20". */
export function allowedBy(schema: ApiSchema): string {
  const words = kindOf(schema);
  const { default: otherwise } = schema;
  if (otherwise === undefined) return words;
  return `${words}, ${values.unless(typeof otherwise === 'string' ? otherwise : JSON.stringify(otherwise))}`;
}

function kindOf(schema: ApiSchema): string {
  if (schema.enum) return values.oneOf(schema.enum.map(String));
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.anyOf) return values.either([...new Set(schema.anyOf.map(kindOf))]);
  if (schema.type === 'null') return values.nothing;
  if (schema.type === 'array') return values.several(kindOf(schema.items ?? {}), schema.maxItems);
  if (schema.type === 'integer' && schema.minimum !== undefined && isLimit(schema.maximum))
    return values.between(schema.minimum, schema.maximum);
  const said = values.formats[schema.format ?? ''] ?? values.patterns[schema.pattern ?? ''];
  if (said) return said;
  if (schema.maxLength !== undefined) return values.atMostLetters(schema.maxLength);
  return values.kinds[schema.type ?? ''] ?? values.kinds.object ?? '';
}

/** A whole number without a limit of its own is given the largest that a computer counts to. */
const isLimit = (maximum: number | undefined): maximum is number =>
  maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER;
