import type { Catalogue } from '@insatskatalog/shared/catalogue.ts';
import { createMcpHandler, type McpHttpHandler } from '@modelcontextprotocol/server';
import type { Logger } from 'pino';
import { createTools } from './tools.ts';

/** Bytes of a message. The longest is a search with every choice made, some ten thousand. */
const maxMessage = 64 * 1024;

/** What reads the messages of the protocol and answers them with the tools. */
export const createHandler = (catalogue: Catalogue, baseUrl: string, log: Logger): McpHttpHandler =>
  createMcpHandler(() => createTools(catalogue, baseUrl), {
    maxRequestBodySize: maxMessage,
    maxSubscriptions: 0,
    onerror: (error) => log.debug({ err: error }, 'a message to the assistants’ endpoint was refused'),
  });
