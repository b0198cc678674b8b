import { paths } from '@insatskatalog/shared/paths.ts';
import type { Ports } from '@insatskatalog/shared/ports.ts';
import type { ClosedLink, OwnProposal, ProviderSpace } from '@insatskatalog/shared/provider-links.ts';
import { ownerOf } from '../owner.server.ts';
import { takenInPart } from '../texts/proposals.ts';
import { closedLink, providerSpace } from '../texts/provider-space.ts';

/** What a provider's own page shows. */
export function spaceView(space: ProviderSpace, token: string, { catalogue }: Ports) {
  const keeper = associationOf(space.association, catalogue);
  const confirmedAt = (entry: string) =>
    space.proposals.find((sent) => sent.entry === entry && sent.kind === 'confirmation')?.createdAt ?? null;
  return {
    closed: null,
    provider: space.provider.name,
    keeper: keeper?.name ?? providerSpace.nationalKeeper,
    expiresAt: space.expiresAt,
    entries: space.entries.map(({ id, slug, texts }) => ({
      id,
      title: texts.sv.title,
      summary: texts.sv.summary,
      page: paths.intervention(slug),
      change: paths.providerEntry(token, id),
      confirmedAt: confirmedAt(id),
    })),
    newEntry: paths.providerNewEntry(token),
    sent: space.proposals.map(sentView),
    owner: ownerOf(keeper),
  };
}

const pillOf = { waiting: 'queue', accepted: 'open', declined: 'closed' } as const;

/** What became of something that the provider has sent. */
function sentView(sent: OwnProposal) {
  const { id, title, answer, createdAt, kind, state, leftOut } = sent;
  const states = kind === 'confirmation' ? providerSpace.confirmationStates : providerSpace.states;
  const inPart = leftOut.length > 0;
  return {
    id,
    title,
    answer,
    createdAt,
    kind: providerSpace.kinds[kind].toLocaleLowerCase('sv'),
    look: inPart ? 'queue' : pillOf[state],
    stands: inPart ? providerSpace.inPart : states[state],
    parts: takenInPart(sent),
  };
}

/** What a link that leads nowhere says, with the status of the answer. */
export function closedView({ closed, contact }: ClosedLink, { catalogue }: Ports) {
  const keeper = contact && associationOf(contact.association, catalogue);
  return {
    status: closed === 'unknown' ? 404 : 410,
    view: {
      closed: {
        reason: closedLink.reasons[closed],
        keeper: contact && (keeper?.name ?? providerSpace.nationalKeeper.toLocaleLowerCase('sv')),
        email: contact?.email ?? '',
        phone: contact?.phone ?? '',
      },
      owner: ownerOf(keeper),
    },
  };
}
export type ClosedView = ReturnType<typeof closedView>['view']['closed'];

const associationOf = (id: string | null, catalogue: Ports['catalogue']) =>
  catalogue.reference().associations.find((association) => association.id === id) ?? null;
