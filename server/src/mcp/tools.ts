import type { Catalogue } from '@insatskatalog/shared/catalogue.ts';
import { McpServer } from '@modelcontextprotocol/server';
import { api } from '../api/about.ts';
import { entryTools } from './entry-tools.ts';
import { listTools } from './list-tools.ts';
import { searchTool } from './search-tool.ts';

const instructions = `Insatskatalogen samlar stöd till människor i Sverige på väg mot arbete, studier och ett eget liv: vem som ger stödet, var, för vem och hur man får det.

Så svarar du bra:
- Svara på enkel svenska (eller på frågarens språk), kort, med "du".
- Sök med personens egna ord i q. Ange kommun när den är känd; koden finns i list_municipalities.
- Länka alltid till insatsens sida (url) och säg när uppgifterna senast granskades (lastReviewedAt). Saknas datumet: säg att de inte har granskats.
- Återge bara det som står. Lova inget: den som ger stödet avgör vem som får det.
- Skicka aldrig personnummer, namn eller andra personuppgifter i en fråga.
- Står det i svaret (notice) att uppgifterna är en demonstration, säg det.
- Är urgent satt tyder frågan på något som inte kan vänta. Hänvisa först till 112, och vid tankar på självmord till Självmordslinjen 90101.`;

/** What an assistant can ask, for one request: every tool only reads, and says so. */
export function createTools(catalogue: Catalogue, baseUrl: string): McpServer {
  const server = new McpServer(
    { name: 'insatskatalogen', title: 'Insatskatalogen', version: api.version, websiteUrl: baseUrl },
    { instructions },
  );
  searchTool(server, catalogue, baseUrl);
  entryTools(server, catalogue, baseUrl);
  listTools(server, catalogue, baseUrl);
  return server;
}
