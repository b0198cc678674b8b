import type { Actor } from '@insatskatalog/shared/actor.ts';
import { dimensions } from '@insatskatalog/shared/dimension.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import type { Ports } from '@insatskatalog/shared/ports.ts';
import type { Term, Vocabulary } from '@insatskatalog/shared/reference.ts';
import { emptyChoices } from '@insatskatalog/shared/search.ts';
import type { TermUses } from '@insatskatalog/shared/vocabularies.ts';
import { data, redirect, type RouterContextProvider } from 'react-router';
import { actorOf } from '../admin/actor.server.ts';
import { granted } from '../admin/refused.server.ts';
import { portsContext } from '../context.ts';

interface PageArgs {
  context: Readonly<RouterContextProvider>;
  url: URL;
  params: { vocabulary: string };
}

export interface VocabularyPage {
  actor: Actor;
  ports: Ports;
  vocabulary: Vocabulary;
  usesOf: (term: string) => TermUses;
}

/** A vocabulary with the use of its terms. @throws the page for what is missing, or for who may not change it */
export function vocabularyOf({ context, url, params }: PageArgs): VocabularyPage {
  const actor = actorOf({ context, url });
  const ports = context.get(portsContext);
  const uses = granted(ports.vocabularies.uses(actor, params.vocabulary));
  const vocabulary = ports.catalogue.reference().vocabularies.find(({ id }) => id === params.vocabulary);
  if (!vocabulary || 'refused' in uses) throw data(null, { status: 404 });
  return {
    actor,
    ports,
    vocabulary,
    usesOf: (term) => uses[term] ?? { entries: 0, published: 0, drafts: 0 },
  };
}

/** A term of its vocabulary. A term that was merged leads to what it was merged into. */
export function termOf(args: PageArgs & { params: { term: string } }): VocabularyPage & { term: Term } {
  const page = vocabularyOf(args);
  const id = page.vocabulary.merged[args.params.term] ?? args.params.term;
  const term = page.vocabulary.terms.find((candidate) => candidate.id === id);
  if (!term) throw data(null, { status: 404 });
  return { ...page, term };
}

/**
 * The term that something is to be done to. @throws the way to what it was merged into: whoever has its page open since before means
 * the term that it says, and not the other
 */
export function termToChange(args: Parameters<typeof termOf>[0]): ReturnType<typeof termOf> {
  const page = termOf(args);
  if (page.term.id !== args.params.term)
    throw redirect(mergedAddress(page.vocabulary.id, page.term.id, null), 303);
  return page;
}

/** The vocabulary's page, which tells what was merged into which term, and how many entries got it, when that is known. */
export function mergedAddress(vocabulary: string, into: string, entries: number | null): string {
  const query = new URLSearchParams({
    ihopslagen: into,
    ...(entries !== null && { antal: String(entries) }),
  });
  return `${paths.admin.vocabulary(vocabulary)}?${query.toString()}`;
}

/** The public list of what has a term; null for a vocabulary that nobody filters by. */
export function listOf(vocabulary: string, term: string): string | null {
  const dimension = dimensions.find(
    ({ values }) => typeof values !== 'string' && values.vocabulary === vocabulary,
  );
  return dimension
    ? paths.search({ choices: { ...emptyChoices(), [dimension.id]: [term] }, orientation: 'all' })
    : null;
}
