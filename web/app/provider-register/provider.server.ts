import type { Actor } from '@insatskatalog/shared/actor.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import type { Ports } from '@insatskatalog/shared/ports.ts';
import type { ProviderEntry, ProviderRow } from '@insatskatalog/shared/providers.ts';
import { data, redirect, type RouterContextProvider } from 'react-router';
import { actorOf } from '../admin/actor.server.ts';
import { granted } from '../admin/refused.server.ts';
import { portsContext } from '../context.ts';

interface PageArgs {
  context: Readonly<RouterContextProvider>;
  url: URL;
  params: { provider: string };
}

interface ProviderPage {
  actor: Actor;
  ports: Ports;
  provider: ProviderRow;
  entries: ProviderEntry[];
}

/**
 * A provider for the editorial office to change.
 *
 * @param whenMerged where one leads that has been merged into another
 * @throws the page for what is missing or not theirs
 */
export function providerOf(args: PageArgs, whenMerged = paths.admin.provider): ProviderPage {
  const { actor, ports } = officeOf(args);
  const answer = granted(ports.providers.open(actor, args.params.provider));
  if ('refused' in answer) throw data(null, { status: 404 });
  // One that was merged has no page of its own any more.
  if (answer.provider.id !== args.params.provider) throw redirect(whenMerged(answer.provider.id));
  return { actor, ports, ...answer };
}

/** Only who may change one may see these pages: the port is asked, and its refusal is in the log. */
export function officeOf({ context, url }: Omit<PageArgs, 'params'>) {
  const actor = actorOf({ context, url });
  const ports = context.get(portsContext);
  const answer = granted(ports.providers.likelyDuplicates(actor));
  if ('refused' in answer) throw data(null, { status: 404 });
  return { actor, ports, duplicates: answer.groups };
}
