import { exampleEntry } from '../interventions/example.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import type { Presenting } from './presenting.ts';
import { pageOfContents } from './page.ts';

/** What the examples of the description are presented with: of the present vocabularies, whatever they hold. */
export const examplePresenting = (reference: Reference, baseUrl: string): Presenting => ({
  reference,
  baseUrl,
  lang: 'sv',
  today: exampleEntry.updatedAt.slice(0, 10),
});

/** A list with one thing in it. */
export const exampleList = <Content>(content: Content) =>
  pageOfContents([content], 1, { page: 1, per_page: 50 });
