import type {
  ApiDescription,
  ApiOperation,
  ApiParameter,
  ApiSchema,
} from '@insatskatalog/shared/api-description.ts';
import { allowedBy } from './values.server.ts';

export interface OperationView {
  id: string;
  path: string;
  summary: string;
  description: string;
  parameters: { name: string; description: string; allowed: string; required: boolean }[];
  curl: string;
  answers: { status: string; description: string }[];
  answerName: string;
  fields: { name: string; description: string; allowed: string }[];
  example: string;
}

const success = '200';
/** Enough of them to see how parameters are combined. */
const optionalShown = 2;

/**
 * The description as its page shows it: what every operation has in common is said once.
 *
 * @param slug of an entry that there is, for the address of an example that works
 */
export function apiView(api: ApiDescription, slug: string | null) {
  const operations = Object.entries(api.paths).map(([path, { get }]) => ({ path, get }));
  const isCommon = (status: string) => operations.every(({ get }) => status in get.responses);
  const [first] = operations;
  const common = Object.entries(first?.get.responses ?? {}).filter(
    ([status]) => status >= '400' && isCommon(status),
  );
  const [, invalid] = common.find(([status]) => status === '400') ?? [];
  return {
    version: api.info.version,
    introduction: api.info.description,
    licence: api.info.license,
    contact: api.info.contact,
    errors: common.map(([status, { description }]) => ({ status, description })),
    errorExample: exampleOf(invalid?.content),
    operations: operations.map(({ path, get }) => operationView(path, get, api, slug, isCommon)),
  };
}

function operationView(
  path: string,
  operation: ApiOperation,
  api: ApiDescription,
  slug: string | null,
  isCommon: (status: string) => boolean,
): OperationView {
  const { operationId, summary, description, parameters, responses } = operation;
  const content = responses[success]?.content;
  const answerName = schemaName(content);
  return {
    id: operationId,
    path: `/api/v1${path}`,
    summary,
    description,
    parameters: parameters.map(({ name, description: meaning, schema, required }) => ({
      name,
      description: meaning,
      allowed: allowedBy(schema),
      required,
    })),
    curl: `curl '${api.servers[0]?.url ?? ''}${exampleAddress(path, parameters, slug)}'`,
    answers: Object.entries(responses)
      .filter(([status]) => status < '400' || !isCommon(status))
      .map(([status, response]) => ({ status, description: response.description })),
    answerName,
    fields: fieldsOf(api.components.schemas[answerName] ?? {}),
    example: exampleOf(content),
  };
}

type Content = Record<string, { schema: { $ref: string }; example?: unknown }> | undefined;

const schemaName = (content: Content): string =>
  Object.values(content ?? {})[0]?.schema.$ref.replace('#/components/schemas/', '') ?? '';
const exampleOf = (content: Content): string =>
  JSON.stringify(Object.values(content ?? {})[0]?.example ?? null, null, 2);

/** An address that answers, with what must be there and a few of the rest. */
function exampleAddress(path: string, parameters: ApiParameter[], slug: string | null): string {
  const params = new URLSearchParams();
  let optional = 0;
  let address = path;
  for (const { name, in: place, required, example } of parameters) {
    const value = String([example].flat()[0]);
    if (place === 'path')
      address = address.replace(`{${name}}`, name === 'idOrSlug' && slug !== null ? slug : value);
    else if (example !== undefined && (required || optional++ < optionalShown)) params.append(name, value);
  }
  const search = params.toString();
  return search ? `${address}?${search}` : address;
}

/** An answer's own fields; of a list's items, theirs too, as `items[].title`. */
function fieldsOf(schema: ApiSchema, within = ''): OperationView['fields'] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const path = within + name;
    const row = { name: path, description: field.description ?? '', allowed: allowedBy(field) };
    const items = name === 'items' ? field.items : undefined;
    return [row, ...(items ? fieldsOf(items, `${path}[].`) : [])];
  });
}
