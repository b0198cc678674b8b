import { textLanguages } from '@insatskatalog/shared/intervention.ts';
import { maxQueryLength, timeOf } from '@insatskatalog/shared/search.ts';
import { z } from 'zod';
import { integerText } from '../api/parameters.ts';

export const maxPerPage = 100;
const yesOrNo = z
  .enum(['true', 'false'], 'ska vara true eller false')
  .transform((value) => value === 'true')
  .pipe(z.boolean())
  .default(false);
const uuid = z
  .uuid('är inget UUID')
  .transform((value) => value.toLowerCase())
  .pipe(z.uuid());

const lang = z
  .enum(textLanguages, 'ska vara sv eller en')
  .default('sv')
  .describe(
    'Svarets språk. Listor på engelska har bara med det som är översatt, och det som bara är skrivet på svenska lämnas ut.',
  );
export const languageParameters = z.strictObject({ lang });

export const pageParameters = languageParameters.extend({
  page: integerText(1, 1_000_000).default(1).describe('Sida, från 1.'),
  per_page: integerText(1, maxPerPage).default(50).describe('Antal per sida.'),
});

const search = z
  .string()
  .trim()
  .max(maxQueryLength, `får ha högst ${maxQueryLength} tecken`)
  .optional()
  .describe('Fritext.');
const full = yesOrNo.describe('true ger allt som hör till varje post.');
const filters = {
  search: search.describe('Fritext, med samma sökning som på webbplatsen. De bästa träffarna kommer först.'),
  taxonomy_term_id: uuid.optional().describe('Bara det som har termen.'),
  taxonomy_id: uuid.optional().describe('Bara det som har någon term ur ordlistan.'),
  organization_id: uuid.optional().describe('Bara det som organisationen driver.'),
  modified_after: z
    .string()
    .refine((text) => timeOf(text) !== null, 'är ingen tidpunkt, till exempel 2026-11-22T08:00:00Z')
    // As times are stored: with their milliseconds, so that they compare as texts.
    .transform((text) => new Date(text.replace(' ', '+')).toISOString())
    .pipe(z.iso.datetime())
    .optional()
    .describe('Bara det som har ändrats då eller senare.'),
  association: z
    .string()
    .optional()
    .describe('Tillägg till HSDS: bara det som samordningsförbundet håller, med id ur /api/v1/associations.'),
};

export const serviceParameters = pageParameters.extend({
  ...filters,
  full,
  minimal: yesOrNo.describe(
    'true ger bara id och modified_date, för alla på en gång om per_page inte anges.',
  ),
  format: z
    .enum(['json', 'ndjson'], 'ska vara json eller ndjson')
    .default('json')
    .describe('ndjson ger allt som filtren lämnar, en rad för varje, utan sidor.'),
});
export const serviceAtLocationParameters = pageParameters.extend({ ...filters, full });
export const organizationParameters = pageParameters.extend({
  search,
  taxonomy_term_id: filters.taxonomy_term_id,
  taxonomy_id: filters.taxonomy_id,
  full,
});
export const taxonomyParameters = pageParameters.extend({ search });
export const taxonomyTermParameters = pageParameters.extend({
  search,
  taxonomy_id: uuid.optional().describe('Bara termer ur ordlistan.'),
  parent_id: uuid.optional().describe('Bara termer under den här.'),
  top_only: yesOrNo.describe('true ger bara termer som inte står under någon annan.'),
});
