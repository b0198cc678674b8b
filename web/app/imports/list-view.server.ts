import type { Actor } from '@insatskatalog/shared/actor.ts';
import type { Ports } from '@insatskatalog/shared/ports.ts';
import { swedishOrder } from '@insatskatalog/shared/text.ts';
import { importTexts } from '../texts/imports.ts';
import { moment } from '../texts/sv.ts';

/** What the page of imports shows: whom new entries can be for, and the sheets that have been read in. */
export function listView({ catalogue, exchange }: Ports, actor: Actor) {
  const { associations } = catalogue.reference();
  const nameOf = new Map(associations.map(({ id, shortName }) => [id, shortName]));
  return {
    /** Null for an administrator, whose entries are always the own association's. */
    associations:
      actor.association === null
        ? associations
            .map(({ id, shortName }) => ({ id, name: shortName }))
            .toSorted((a, b) => swedishOrder.compare(a.name, b.name))
        : null,
    imports: exchange.imports(actor).map((each) => ({
      id: each.id,
      fileName: each.fileName,
      state: each.state,
      rows: each.rows,
      createdBy: each.createdBy,
      createdAt: moment(each.createdAt),
      association:
        each.association === null
          ? importTexts.former.national
          : (nameOf.get(each.association) ?? each.association),
    })),
  };
}
