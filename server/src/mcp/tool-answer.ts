import type { Catalogue } from '@insatskatalog/shared/catalogue.ts';
import type { CallToolResult } from '@modelcontextprotocol/server';
import { z } from 'zod';

/** Said of every tool: it changes nothing, gives the same when asked again, and knows this catalogue alone. */
export const onlyReads = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
};

/** What every answer says about the data as a whole. */
export const notice = z.string().nullable().describe('Något som gäller alla uppgifter, att säga vidare.');

export const noticeOf = (catalogue: Catalogue): string | null =>
  catalogue.reference().demonstration
    ? 'Det här är en demonstration: insatserna är exempel och går inte att söka.'
    : null;

/** An answer as data, and as text for assistants that read no data. */
export function toolAnswer(answer: Record<string, unknown>): CallToolResult {
  return { structuredContent: answer, content: [{ type: 'text', text: JSON.stringify(answer) }] };
}

/** What was wrong with the question, for the assistant to put right. */
export const toolError = (text: string): CallToolResult => ({
  isError: true,
  content: [{ type: 'text', text }],
});
