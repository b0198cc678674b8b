import type { Catalogue } from '@insatskatalog/shared/catalogue.ts';
import { dimensions, type DimensionId } from '@insatskatalog/shared/dimension.ts';
import { knownValues } from '@insatskatalog/shared/known-values.ts';
import {
  maxLimit,
  maxPage,
  maxQueryLength,
  orientationChoices,
  parseSearchQuery,
  sorts,
} from '@insatskatalog/shared/search.ts';
import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { presentSearch, searchAnswer } from '../search/answer.ts';
import { searchErrors, searchParameters } from '../search/parameters.ts';
import { notice, noticeOf, onlyReads, toolAnswer, toolError } from './tool-answer.ts';

/** Fewer than the API's: an assistant reads all of it. */
const defaultLimit = 10;

const about = (name: string): string =>
  searchParameters.find((parameter) => parameter.name === name)?.description ?? '';
const choice = (id: DimensionId) => z.array(z.string()).optional().describe(about(id));

const input = z.strictObject({
  q: z.string().max(maxQueryLength).optional().describe(about('q')),
  ...(Object.fromEntries(dimensions.map(({ id }) => [id, choice(id)])) as Record<
    DimensionId,
    ReturnType<typeof choice>
  >),
  orientation: z.enum(orientationChoices).optional().describe(about('orientation')),
  age: z.int().min(0).max(120).optional().describe(about('age')),
  open: z.boolean().optional().describe(about('open')),
  sort: z.enum(sorts).optional().describe(about('sort')),
  lang: z.enum(['sv', 'en']).optional().describe(about('lang')),
  page: z.int().min(1).max(maxPage).optional().describe(about('page')),
  limit: z.int().min(1).max(maxLimit).default(defaultLimit).describe(about('limit')),
});

const output = searchAnswer
  .pick({
    total: true,
    page: true,
    limit: true,
    items: true,
    understood: true,
    urgent: true,
    suggestions: true,
  })
  .extend({ notice });

/** The same search as the API's, read by the same parser and within the same limits. */
export function searchTool(server: McpServer, catalogue: Catalogue, baseUrl: string): void {
  server.registerTool(
    'search_interventions',
    {
      title: 'Sök insatser',
      description:
        'Söker stöd till människor (eller till yrkesverksamma, med orientation). Ger de bästa träffarna med länk, utförare, för vem och när uppgifterna granskades. Skriv frågan i q som personen säger den; orter och ålder i texten förstås. Finns inget svar: prova suggestions, eller färre val.',
      inputSchema: input,
      outputSchema: output,
      annotations: onlyReads,
    },
    async (given) => {
      const params = new URLSearchParams();
      for (const [name, value] of Object.entries(given))
        for (const each of [value].flat()) if (each !== undefined) params.append(name, String(each));
      const { query, issues } = parseSearchQuery(params, 'api', knownValues(catalogue.reference()));
      if (issues.length > 0)
        return toolError(
          searchErrors(issues)
            .map(({ parameter, value, detail }) => `${parameter}=${value}: ${detail} ${about(parameter)}`)
            .join('\n'),
        );
      const { total, page, limit, items, understood, urgent, suggestions } = presentSearch(
        await catalogue.search(query),
        baseUrl,
      );
      const answer: z.infer<typeof output> = {
        notice: noticeOf(catalogue),
        total,
        page,
        limit,
        items,
        understood,
        urgent,
        suggestions,
      };
      return toolAnswer(answer);
    },
  );
}
