import type { Catalogue } from './catalogue.ts';
import type { Editing } from './editing.ts';

/** What the server hands to the pages. */
export interface Ports {
  catalogue: Catalogue;
  editing: Editing;
  /** The public address, without a slash at the end: for canonical links and shared addresses. */
  baseUrl: string;
  /** Days that search words are remembered, without people; 0 when they are not. */
  searchLogDays: number;
}
