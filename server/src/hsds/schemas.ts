import { z } from 'zod';

// Human Services Data Specification 3.1, the parts of it that the catalogue fills. Nothing is ever null or empty: what is not known
// is left out. Objects are strict, so that a field under a wrong name is found in tests.

const id = z.uuid();
const text = z.string().min(1);
const day = z.iso.date();

export const taxonomyAnswer = z.strictObject({
  id,
  name: text,
  description: text,
  uri: z.url().describe('Var ordlistan finns i katalogens eget API.'),
});

export const taxonomyTermAnswer = z.strictObject({
  id,
  code: text.describe('Termens id i katalogens eget API.'),
  name: text,
  description: text,
  parent_id: id.optional(),
  taxonomy: text,
  taxonomy_id: id,
  language: text,
  term_uri: z.url(),
});

const attribute = z.strictObject({
  id,
  link_id: id,
  link_type: text.describe('Vad termen säger: need, target_group, method …'),
  link_entity: z.enum(['service', 'organization']),
  label: text,
  value: text,
  taxonomy_term_id: id.optional(),
  taxonomy_term: taxonomyTermAnswer.optional(),
});

const phone = z.strictObject({
  id,
  service_id: id,
  contact_id: id,
  number: text,
  type: z.literal('voice'),
  description: text.optional(),
});

const contact = z.strictObject({
  id,
  service_id: id,
  title: text.optional().describe('En roll, aldrig en person.'),
  email: z.email().optional(),
  phones: z.array(phone).optional(),
});

const address = z.strictObject({
  id,
  location_id: id,
  address_1: text,
  city: text,
  state_province: text.describe('Län.'),
  postal_code: text,
  country: z.literal('SE'),
  address_type: z.literal('physical'),
});

const locationFields = {
  id,
  location_type: z.literal('physical'),
  name: text.optional(),
  description: text.optional(),
  latitude: z.number().optional(),
  longitude: z.number().optional(),
};
const location = z.strictObject({
  ...locationFields,
  addresses: z.array(address).optional(),
  accessibility: z.array(z.strictObject({ id, location_id: id, description: text })).optional(),
});

const organizationFields = {
  id,
  name: text,
  description: text,
  uri: z.url(),
};
export const organizationListed = z.strictObject(organizationFields);

const serviceArea = z.strictObject({ id, service_id: id, name: text, uri: z.url() });

const serviceFields = {
  id,
  organization_id: id,
  name: text,
  description: text,
  url: z.url().describe('Insatsens sida.'),
  email: z.email().optional(),
  status: z
    .enum(['active', 'inactive', 'temporarily closed'])
    .describe(
      'temporarily closed: tar inte emot nya deltagare just nu. inactive: har inte börjat. Det som har upphört finns inte med.',
    ),
  interpretation_services: text.optional(),
  application_process: text.optional(),
  fees_description: text.optional(),
  eligibility_description: text.optional(),
  minimum_age: z.number().optional(),
  maximum_age: z.number().optional(),
  assured_date: day
    .optional()
    .describe('Dagen då någon senast kontrollerade uppgifterna. Saknas när ingen har gjort det.'),
  assurer_email: z.email().optional(),
  alert: text.optional(),
  last_modified: z.iso.datetime().describe('När den publicerade versionen senast ändrades.'),
};
export const serviceListed = z.strictObject({ ...serviceFields, organization: organizationListed });

const schedule = z.strictObject({
  id,
  service_id: id,
  description: text.optional(),
  valid_from: day.optional(),
  valid_to: day.optional(),
});

const serviceAtLocation = z.strictObject({ id, service_id: id, location_id: id, location });

export const serviceFull = serviceListed.extend({
  additional_urls: z
    .array(z.strictObject({ id, service_id: id, label: text.optional(), url: z.url() }))
    .optional(),
  phones: z.array(phone).optional(),
  schedules: z.array(schedule).optional(),
  service_areas: z.array(serviceArea),
  service_at_locations: z.array(serviceAtLocation).optional(),
  languages: z.array(z.strictObject({ id, service_id: id, name: text, code: text })).optional(),
  funding: z.array(z.strictObject({ id, service_id: id, source: text })).optional(),
  cost_options: z
    .array(
      z.strictObject({
        id,
        service_id: id,
        option: text,
        amount: z.number().optional(),
        currency: z.literal('SEK').optional(),
      }),
    )
    .optional(),
  contacts: z.array(contact).optional(),
  attributes: z.array(attribute),
});
export type ServiceFull = z.infer<typeof serviceFull>;
export type ServiceListed = z.infer<typeof serviceListed>;

export const serviceMinimal = z.strictObject({ id, modified_date: z.iso.datetime() });

export const serviceAtLocationListed = z.strictObject({
  id,
  service_id: id,
  location_id: id,
  location: z.strictObject(locationFields),
  service: serviceListed,
});
export const serviceAtLocationFull = serviceAtLocation.extend({ service: serviceFull });

export const organizationFull = organizationListed.extend({
  attributes: z.array(attribute),
  services: z.array(
    z.union([serviceFull, z.strictObject({ id, name: text, status: serviceFields.status, url: z.url() })]),
  ),
});

export const pageOf = <Content extends z.ZodType>(content: Content) =>
  z.strictObject({
    total_items: z.int().min(0),
    total_pages: z.int().min(0),
    page_number: z.int().min(1),
    size: z.int().min(0).describe('Hur många som står på den här sidan.'),
    first_page: z.boolean(),
    last_page: z.boolean(),
    empty: z.boolean(),
    contents: z.array(content),
  });
