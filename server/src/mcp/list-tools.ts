import type { Catalogue } from '@insatskatalog/shared/catalogue.ts';
import { municipalitySlug, paths, slugify } from '@insatskatalog/shared/paths.ts';
import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { onlyReads, toolAnswer, toolError } from './tool-answer.ts';

const termAnswer = z.object({ id: z.string(), label: z.string(), description: z.string() });

/** What a search can be narrowed by. */
export function listTools(server: McpServer, catalogue: Catalogue, baseUrl: string): void {
  server.registerTool(
    'list_vocabularies',
    {
      title: 'Vokabulärer',
      description:
        'Orden som insatser beskrivs med: behov, målgrupper, vägar in med mera. Utan id: vilka listor som finns. Med id: listans termer, vars id kan väljas i search_interventions.',
      inputSchema: z.strictObject({
        id: z.string().max(60).optional().describe('En vokabulärs id, som needs.'),
      }),
      outputSchema: z.object({
        items: z.array(z.object({ id: z.string(), label: z.string(), terms: z.array(termAnswer) })),
      }),
      annotations: onlyReads,
    },
    ({ id: wanted }) => {
      const { vocabularies } = catalogue.reference();
      const chosen = vocabularies.filter(({ id }) => wanted === undefined || id === wanted);
      if (chosen.length === 0)
        return toolError(`id=${wanted}: välj bland ${vocabularies.map(({ id }) => id).join(', ')}.`);
      const items = chosen.map(({ id, label, terms }) => ({
        id,
        label,
        terms: wanted === undefined ? [] : terms.map((term) => termAnswer.parse(term)),
      }));
      return toolAnswer({ items });
    },
  );

  server.registerTool(
    'list_municipalities',
    {
      title: 'Kommuner',
      description:
        'Sveriges kommuner med SCB:s koder, hur många insatser som gäller där och länk till kommunens sida.',
      inputSchema: z.strictObject({
        name: z.string().max(60).optional().describe('Början på kommunens namn.'),
      }),
      outputSchema: z.object({
        items: z.array(
          z.object({ code: z.string(), name: z.string(), interventions: z.int(), url: z.url() }),
        ),
      }),
      annotations: onlyReads,
    },
    async ({ name: beginning = '' }) => {
      const { byMunicipality } = await catalogue.overview();
      const items = catalogue
        .reference()
        .municipalities.filter(({ name }) => slugify(name).startsWith(slugify(beginning)))
        .map(({ code, name }) => ({
          code,
          name,
          interventions: byMunicipality[code] ?? 0,
          url: `${baseUrl}${paths.municipality(municipalitySlug({ code, name }))}`,
        }));
      if (items.length === 0) return toolError(`name=${beginning}: ingen kommun börjar så.`);
      return toolAnswer({ items });
    },
  );

  server.registerTool(
    'list_associations',
    {
      title: 'Samordningsförbund',
      description:
        'Samordningsförbunden: id att välja i search_interventions, namn, kommuner och hur många insatser de har.',
      inputSchema: z.strictObject({}),
      outputSchema: z.object({
        items: z.array(
          z.object({
            id: z.string(),
            name: z.string(),
            municipalities: z.array(z.string()),
            interventions: z.int(),
            url: z.url(),
          }),
        ),
      }),
      annotations: onlyReads,
    },
    async () => {
      const { byAssociation } = await catalogue.overview();
      const items = catalogue.reference().associations.map(({ id, name, municipalities }) => ({
        id,
        name,
        municipalities,
        interventions: byAssociation[id] ?? 0,
        url: `${baseUrl}${paths.association(id)}`,
      }));
      return toolAnswer({ items });
    },
  );
}
