import type { ApiParameter, ApiSchema } from '@insatskatalog/shared/api-description.ts';
import type { FieldError } from '@insatskatalog/shared/problem.ts';
import { z } from 'zod';
import type { Refusal } from '../http/problem.ts';

/** A parameter as OpenAPI describes it. */
export interface Parameter extends ApiParameter {
  /** Lists are written by repeating the parameter. */
  explode?: boolean;
  style?: 'form';
}

/** A whole number written in an address. */
export const integerText = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, 'ska vara ett heltal')
    .transform(Number)
    .pipe(z.int().min(min, `ska vara minst ${min}`).max(max, `ska vara högst ${max}`));

export const noParameters = z.strictObject({});

/**
 * Reads an address's parameters by a schema of strings. Empty values count as absent. All that is wrong comes back at once.
 */
export function readParameters<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  params: URLSearchParams,
): { value: z.output<z.ZodObject<Shape>> } | { refusal: Refusal } {
  const given: Record<string, string> = {};
  const errors: FieldError[] = [];
  for (const name of new Set(params.keys())) {
    const values = params.getAll(name).filter((value) => value !== '');
    if (!Object.hasOwn(schema.shape, name))
      errors.push(wrong(name, values[0] ?? '', 'Parametern finns inte.'));
    else if (values.length > 1) errors.push(wrong(name, values[1] ?? '', 'Parametern får anges en gång.'));
    else if (values[0] !== undefined) given[name] = values[0];
  }
  const parsed = schema.safeParse(given);
  if (!parsed.success)
    for (const issue of parsed.error.issues) {
      const name = String(issue.path[0] ?? '');
      if (!errors.some((error) => error.parameter === name))
        errors.push(wrong(name, given[name], sentence(issue)));
    }
  if (errors.length > 0 || !parsed.success) return { refusal: invalidQuery(errors) };
  return { value: parsed.data };
}

export function invalidQuery(errors: FieldError[]): Refusal {
  const names = [...new Set(errors.map((error) => error.parameter))].join(', ');
  return { type: 'invalidQuery', detail: `Kontrollera ${names}.`, errors };
}

/** One row of a problem's `errors`. Values are cut: they are there to be recognised, not to be sent back whole. */
export function wrong(parameter: string, value: string | undefined, detail: string): FieldError {
  return {
    parameter: parameter.slice(0, 100),
    ...(value === undefined ? {} : { value: value.slice(0, 100) }),
    detail,
  };
}

function sentence(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return 'Parametern måste anges.';
  return `Värdet ${issue.message}.`;
}

/** The query parameters of a schema, documented by its `describe` texts. */
export function queryParameters(schema: z.ZodObject): Parameter[] {
  const { properties = {} } = z.toJSONSchema(schema, { io: 'output' });
  return Object.entries(properties).map(([name, property]) => {
    const { description = '', example, ...rest } = typeof property === 'boolean' ? {} : property;
    return {
      name,
      in: 'query',
      required: schema.shape[name]?.safeParse(undefined).success === false,
      description,
      schema: rest as ApiSchema,
      ...(example === undefined ? {} : { example }),
    };
  });
}
