import type { Actor } from '@insatskatalog/shared/actor.ts';
import type { AssociationSaved } from '@insatskatalog/shared/associations.ts';
import { paths, type settingsParts } from '@insatskatalog/shared/paths.ts';
import type { FormError } from '@insatskatalog/shared/publishable.ts';
import type { Association } from '@insatskatalog/shared/reference.ts';
import { data, redirect, type RouterContextProvider } from 'react-router';
import { actorOf } from '../admin/actor.server.ts';
import { granted } from '../admin/refused.server.ts';
import { portsContext } from '../context.ts';

interface PageArgs {
  context: Readonly<RouterContextProvider>;
  url: URL;
  params: { association: string };
}

/** Who asks, for which association. @throws the page for what is missing or not theirs */
export function settingsOf({ context, url, params }: PageArgs): { actor: Actor; association: Association } {
  const actor = actorOf({ context, url });
  const answer = granted(context.get(portsContext).associations.open(actor, params.association));
  if ('refused' in answer) throw data(null, { status: 404 });
  return { actor, association: answer };
}

/** On to the overview, which says what was saved; or what is to be put right. */
export function afterSaving(
  answer: AssociationSaved,
  part: (typeof settingsParts)[keyof typeof settingsParts],
): FormError[] {
  const given = granted(answer);
  if ('saved' in given)
    throw redirect(`${paths.admin.associationSettings(given.saved.id)}?sparat=${part}`, 303);
  return 'errors' in given ? given.errors : [{ field: '', message: given.reason }];
}
