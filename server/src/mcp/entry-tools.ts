import type { Catalogue } from '@insatskatalog/shared/catalogue.ts';
import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { entryAnswer, presentEntry } from '../interventions/answer.ts';
import { notice, noticeOf, onlyReads, toolAnswer, toolError } from './tool-answer.ts';

/** A former address leads to as many others at the most: each of them is one that an entry has had. */
const mostMoves = 3;

/** One entry, whole. */
export function entryTools(server: McpServer, catalogue: Catalogue, baseUrl: string): void {
  server.registerTool(
    'get_intervention',
    {
      title: 'Hämta en insats',
      description:
        'Allt om en insats: vad man får, för vem, vem det inte passar, hur man får stödet, kontakt, kostnad. Hämta den innan du berättar hur någon ansöker.',
      inputSchema: z.strictObject({
        idOrSlug: z.string().min(1).max(120).describe('id eller slug från search_interventions.'),
      }),
      outputSchema: z.object({ notice, intervention: entryAnswer }),
      annotations: onlyReads,
    },
    async ({ idOrSlug }) => {
      let lookup = await catalogue.intervention(idOrSlug);
      for (let moves = 0; lookup.found === 'moved' && moves < mostMoves; moves++)
        lookup = await catalogue.intervention(lookup.slug);
      switch (lookup.found) {
        case 'entry':
          return toolAnswer({
            notice: noticeOf(catalogue),
            intervention: presentEntry(lookup.entry, baseUrl),
          });
        case 'ended':
          return toolError(`${lookup.title} har upphört. Sök efter liknande med search_interventions.`);
        default:
          return toolError(`idOrSlug=${idOrSlug}: det finns ingen insats med det id:t eller den adressen.`);
      }
    },
  );
}
