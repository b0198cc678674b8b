import type { InterventionSummary } from '@insatskatalog/shared/catalogue.ts';
import {
  associationId,
  contactSchema,
  countyCode,
  coverageSchema,
  intakeSchema,
  linkSchema,
  locationSchema,
  municipalityCode,
  orientations,
  providerSchema,
  slug,
  termId,
  textsSchema,
  type Intervention,
} from '@insatskatalog/shared/intervention.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { summaryOf } from '@insatskatalog/shared/summary-of.ts';
import { z } from 'zod';

const terms = (vocabulary: string) => z.array(termId).describe(`Termer ur vokabulären ${vocabulary}.`);
const day = z.iso.date().nullable();
const age = z.int().min(0).max(120).nullable();

/** An entry as it stands in a list. */
export const summaryAnswer = z.object({
  id: z.uuid().describe('Ändras aldrig.'),
  slug: slug.describe('Sista delen av sidans adress. Om den ändras leder den gamla vidare.'),
  title: z.string(),
  summary: z.string().describe('En eller två meningar om vad man får.'),
  targetGroups: terms('target_groups'),
  needs: terms('needs'),
  methods: terms('methods'),
  forms: terms('forms'),
  intakeRoutes: terms('intake_routes'),
  incomeTypes: terms('income_types').describe(
    'Termer ur vokabulären income_types. Tom: ersättningen spelar ingen roll, och insatsen finns med vid alla val.',
  ),
  languages: terms('languages'),
  funding: terms('funding_types'),
  provider: providerSchema.describe('Den som driver insatsen; type är en term ur provider_types.'),
  association: associationId
    .nullable()
    .describe('Förbundet som håller uppgifterna. Null: den nationella redaktionen.'),
  orientation: z
    .enum(orientations)
    .describe('individual: för människor som behöver stöd. structural: för yrkesverksamma.'),
  coverage: z
    .object({
      kind: z.enum(coverageSchema.options.map((option) => option.shape.kind.value)),
      municipalities: z
        .array(municipalityCode)
        .describe('SCB:s kommunkoder; tom när kind inte är municipalities.'),
      county: countyCode.nullable().describe('SCB:s länskod när kind är county.'),
    })
    .describe('Vilkas invånare insatsen är till för.'),
  ageMin: age.describe('År, inräknat. Null: ingen gräns.'),
  ageMax: age.describe('År, inräknat. Null: ingen gräns.'),
  cost: z.string().describe('Vad det kostar den enskilde, i ord. Tomt: inte angivet.'),
  intake: intakeSchema
    .nullable()
    .describe('Om nya deltagare tas emot. Null: inte angivet, eller så har uppgiften gått ut.'),
  lastReviewedAt: z.iso.datetime().nullable().describe('När någon senast kontrollerade uppgifterna (UTC).'),
  updatedAt: z.iso.datetime(),
  sourceRef: z.string().nullable().describe('Varifrån en importerad post kommer.'),
  url: z.url().describe('Sidan om insatsen.'),
});
export type SummaryAnswer = z.infer<typeof summaryAnswer>;

/** An entry whole. Who reviewed it stays with the editors. */
export const entryAnswer = summaryAnswer.extend({
  version: z.int().min(1).describe('Räknas upp vid varje ändring.'),
  texts: z
    .object({ sv: textsSchema, en: textsSchema.optional() })
    .describe('Texter på varje språk. Alla utom title och summary är Markdown.'),
  openingHours: z.string(),
  capacity: z.string().describe('Hur många det finns plats för, i ord.'),
  locations: z.array(locationSchema),
  contacts: z.array(contactSchema),
  links: z.array(linkSchema),
  cannotCombineWith: z.array(z.string()).describe('Stöd som inte går att ha samtidigt: slug eller namn.'),
  startsOn: day,
  endsOn: day,
  createdAt: z.iso.datetime(),
});
export type EntryAnswer = z.infer<typeof entryAnswer>;

/** @param baseUrl the public address, without a slash at the end */
export function presentSummary(entry: InterventionSummary, baseUrl: string): SummaryAnswer {
  return {
    id: entry.id,
    slug: entry.slug,
    title: entry.title,
    summary: entry.summary,
    targetGroups: entry.targetGroups,
    needs: entry.needs,
    methods: entry.methods,
    forms: entry.forms,
    intakeRoutes: entry.intakeRoutes,
    incomeTypes: entry.incomeTypes,
    languages: entry.languages,
    funding: entry.funding,
    provider: { id: entry.provider.id, name: entry.provider.name, type: entry.provider.type },
    association: entry.association,
    orientation: entry.orientation,
    coverage: entry.coverage,
    ageMin: entry.ageMin,
    ageMax: entry.ageMax,
    cost: entry.cost,
    intake: entry.intake,
    lastReviewedAt: entry.lastReviewedAt,
    updatedAt: entry.updatedAt,
    sourceRef: entry.sourceRef,
    url: `${baseUrl}${paths.intervention(entry.slug)}`,
  };
}

/** @param baseUrl the public address, without a slash at the end */
export function presentEntry(entry: Intervention, baseUrl: string): EntryAnswer {
  return {
    ...presentSummary(summaryOf(entry), baseUrl),
    version: entry.version,
    texts: entry.texts,
    openingHours: entry.openingHours,
    capacity: entry.capacity,
    locations: entry.locations,
    contacts: entry.contacts,
    links: entry.links,
    cannotCombineWith: entry.cannotCombineWith,
    startsOn: entry.startsOn,
    endsOn: entry.endsOn,
    createdAt: entry.createdAt,
  };
}
