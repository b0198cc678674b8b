import type { Actor } from '@insatskatalog/shared/actor.ts';
import { bulkActSchema, maxBulk, type BulkAct } from '@insatskatalog/shared/bulk.ts';
import { tagFields, tagVocabularies } from '@insatskatalog/shared/intervention.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import type { Ports } from '@insatskatalog/shared/ports.ts';
import { parseWorkQuery } from '@insatskatalog/shared/parse-work-query.ts';
import { type WorkQuery } from '@insatskatalog/shared/work-query.ts';
import { z } from 'zod';

/** What an address of acts on many says: which act so far, on which entries, and the list that they were chosen in. */
export interface BulkRequest {
  kind: BulkChoice;
  /** Null while the word or the provider is still to be chosen. */
  act: BulkAct | null;
  ids: string[];
  query: WorkQuery;
  back: string;
  /** A provider's name that was typed and is none. */
  unknownProvider: string | null;
}

const kinds = ['review', 'archive', 'change-provider', 'add-tag', 'remove-tag'] as const;
export type BulkChoice = (typeof kinds)[number];

const ids = z.array(z.uuid()).max(maxBulk);

/**
 * Reads what is asked to be done to many entries, from an address or a post.
 *
 * @returns null when it says nothing that can be done
 */
export function readBulkRequest(
  ports: Ports,
  actor: Actor,
  inputs: { get(name: string): unknown; getAll(name: string): unknown[] },
): BulkRequest | null {
  const kind = z.enum(kinds).safeParse(inputs.get('gor')).data;
  const list = z.string().max(4000).catch('').parse(inputs.get('lista'));
  const { query } = parseWorkQuery(new URLSearchParams(list));
  // One more than can be done, so that too many are told of.
  const chosen =
    inputs.get('alla') === 'ja'
      ? ports.worklist.ids(actor, query, maxBulk + 1)
      : ids.safeParse(inputs.getAll('insats')).data;
  if (kind === undefined || chosen === undefined) return null;
  const written = kind === 'change-provider' ? inputs.get('utforare') : inputs.get('ord');
  const act = actOf(ports, actor, kind, typeof written === 'string' ? written : '');
  return {
    kind,
    act,
    query,
    ids: [...new Set(chosen)],
    back: paths.admin.entries(query),
    unknownProvider:
      kind === 'change-provider' && act === null && typeof written === 'string' && written.trim() !== ''
        ? written
        : null,
  };
}

function actOf(ports: Ports, actor: Actor, kind: BulkChoice, written: string): BulkAct | null {
  switch (kind) {
    case 'review':
      return { kind };
    case 'archive':
      return { kind, on: null };
    case 'change-provider': {
      const wanted = folded(written);
      const found = ports.bulkActs
        .providers(actor)
        .find(({ id, name }) => id === written || folded(name) === wanted);
      return found && wanted !== '' ? { kind, provider: found.id } : null;
    }
    default: {
      const [vocabulary, term] = written.split('/');
      const field = tagFields.find((each) => tagVocabularies[each] === vocabulary);
      return bulkActSchema.safeParse({ kind, field, term }).data ?? null;
    }
  }
}

const folded = (name: string): string => name.trim().replace(/\s+/g, ' ').toLocaleLowerCase('sv');
