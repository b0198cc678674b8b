import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/**
 * Checks answers by an API's own description of itself (OpenAPI 3.1).
 *
 * @returns what in an answer breaks the schema that the description gives for its code and type; null when nothing does
 */
export function followsDescription(description: object) {
  const ajv = new Ajv.default({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(description, 'openapi');
  return async (path: string, answer: Response): Promise<unknown> => {
    const type = answer.headers.get('content-type')?.split(';')[0] ?? '';
    const pointer = ['paths', path, 'get', 'responses', String(answer.status), 'content', type, 'schema']
      .map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
      .join('/');
    const validate = ajv.getSchema(`openapi#/${pointer}`);
    if (!validate) return `nothing is described for ${answer.status} ${type} of ${path}`;
    return validate(await answer.json()) ? null : validate.errors;
  };
}
