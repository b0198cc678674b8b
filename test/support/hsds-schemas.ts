import { Ajv2020, type AnySchemaObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The published schemas of HSDS 3.1 are not the project's own: they lie beside it, or where `HSDS_SCHEMAS` says. */
const folder = process.env.HSDS_SCHEMAS ?? join(import.meta.dirname, '../../../shared/hsds');

type Published = 'service' | 'service_list' | 'organization_list' | 'taxonomy_term';

/** What a value breaks of a published schema; compiled once each, which takes seconds. */
export type BreaksPublished = (name: Published, value: unknown) => string[];

/**
 * Checks by the published schemas, or null where there are none.
 *
 * @throws when `HSDS_SCHEMAS` names a folder without them
 */
export function publishedHsdsSchemas(): BreaksPublished | null {
  if (!existsSync(join(folder, 'service.schema.json'))) {
    if (process.env.HSDS_SCHEMAS !== undefined) throw new Error(`HSDS_SCHEMAS=${folder} holds no schemas.`);
    return null;
  }
  // The schemas carry notes of their own beside what JSON Schema knows.
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const read = (name: Published): AnySchemaObject => {
    const parsed: AnySchemaObject = JSON.parse(readFileSync(join(folder, `${name}.schema.json`), 'utf8'));
    return parsed;
  };
  // The term's schema refers to two others, which only the service's holds, written out.
  ajv.addSchema({ $id: 'taxonomy.json', type: 'object', required: ['id', 'name', 'description'] });
  ajv.addSchema({ $id: 'metadata.json', type: 'object' });
  const compiled = new Map<Published, ValidateFunction>();
  return (name, value) => {
    const validate = compiled.get(name) ?? ajv.compile(read(name));
    compiled.set(name, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}
