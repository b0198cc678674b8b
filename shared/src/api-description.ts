/** The parts of the API's OpenAPI description that its page shows. */
export interface ApiDescription {
  info: {
    title: string;
    version: string;
    description: string;
    termsOfService: string;
    contact: ApiContact;
    license: { name: string; url: string };
  };
  servers: { url: string }[];
  paths: Record<string, { get: ApiOperation }>;
  components: { schemas: Record<string, ApiSchema> };
}

/** Whom to ask. Without a mail address where none has been stated. */
export interface ApiContact {
  name: string;
  url: string;
  email?: string;
}

export interface ApiOperation {
  operationId: string;
  tags: string[];
  summary: string;
  description: string;
  parameters: ApiParameter[];
  responses: Record<string, ApiResponse>;
}

export interface ApiParameter {
  name: string;
  in: 'query' | 'path';
  required: boolean;
  description: string;
  schema: ApiSchema;
  example?: unknown;
}

export interface ApiResponse {
  description: string;
  headers?: Record<string, { description: string; schema: ApiSchema }>;
  content?: Record<string, { schema: { $ref: string }; example?: unknown }>;
}

/** JSON Schema, as far as it is looked into. */
export interface ApiSchema {
  type?: string;
  description?: string;
  format?: string;
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  maxItems?: number;
  items?: ApiSchema;
  anyOf?: ApiSchema[];
  properties?: Record<string, ApiSchema>;
  required?: string[];
}
