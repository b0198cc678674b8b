import type { Actor } from '@insatskatalog/shared/actor.ts';
import type { Synonym } from '@insatskatalog/shared/reference.ts';
import type { Synonyms } from '@insatskatalog/shared/synonyms.ts';
import { data, type RouterContextProvider } from 'react-router';
import { actorOf } from '../admin/actor.server.ts';
import { granted } from '../admin/refused.server.ts';
import { portsContext } from '../context.ts';

interface PageArgs {
  context: Readonly<RouterContextProvider>;
  url: URL;
  params: { synonym: string };
}

/** One synonym and who asks. @throws the page for what is missing, or for who may not change it */
export function synonymOf(args: PageArgs): { actor: Actor; port: Synonyms; synonym: Synonym } {
  const actor = actorOf(args);
  const port = args.context.get(portsContext).synonyms;
  const answer = granted(port.list(actor));
  const synonym = 'items' in answer && answer.items.find(({ id }) => id === args.params.synonym);
  if (!synonym) throw data(null, { status: 404 });
  return { actor, port, synonym };
}
