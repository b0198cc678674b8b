import { z } from 'zod';

/** RFC 9457, as the API's description has it. */
export const problemAnswer = z.object({
  type: z.url().describe('Adressen till en sida som förklarar vad för slags problem det är.'),
  title: z.string(),
  status: z.int().min(400).max(599),
  detail: z.string().optional().describe('Vad som var fel just den här gången.'),
  instance: z.string().describe('Anropets nummer. Uppge det om du hör av dig.'),
  errors: z
    .array(z.object({ parameter: z.string(), value: z.string().optional(), detail: z.string() }))
    .optional()
    .describe('En rad för varje parameter som är fel.'),
});
