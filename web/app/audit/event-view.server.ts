import type { AuditEvent, AuditWords } from '@insatskatalog/shared/audit.ts';
import { isEntryFieldId } from '@insatskatalog/shared/entry-fields.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import {
  actionText,
  actorText,
  auditTexts,
  detailText,
  detailValueText,
  objectKindText,
  outcomes,
} from '../texts/audit.ts';
import { fieldNames } from '../texts/entry-fields.ts';
import { moment } from '../texts/sv.ts';

export interface EventView {
  id: number;
  at: string;
  actor: string;
  action: string;
  kind: string;
  object: string;
  /** Where the thing is now; null where it has no page. */
  to: string | null;
  refused: boolean;
  association: string;
  details: { name: string; value: string }[];
}

/** An event in words. */
export function eventView(event: AuditEvent, { associations }: Reference): EventView {
  return {
    id: event.id,
    at: moment(event.at),
    actor: actorText(event.actor, event.actorName),
    action: actionText(event.action),
    kind: objectKindText(event.objectKind),
    object: event.objectName || event.objectId,
    to: addressOf(event),
    refused: event.outcome === 'refused',
    association: associations.find(({ id }) => id === event.association)?.shortName ?? '',
    details: Object.entries(event.details)
      .filter(([, value]) => value !== null && value !== undefined && value !== '')
      .map(([name, value]) => ({ name: detailText(name), value: inWords(value) })),
  };
}

function addressOf({ objectKind, objectId }: AuditEvent): string | null {
  if (objectId === '') return null;
  switch (objectKind) {
    case 'entry':
      return paths.admin.entry(objectId);
    case 'provider':
      return paths.admin.provider(objectId);
    case 'proposal':
      return paths.admin.proposal(objectId);
    case 'import':
      return paths.admin.import(objectId);
    case 'account':
      return paths.admin.account(objectId);
    case 'association':
      return paths.admin.associationSettings(objectId);
    case 'term': {
      const [vocabulary = '', term = ''] = objectId.split('/');
      return paths.admin.term(vocabulary, term);
    }
    default:
      return null;
  }
}

const longest = 400;

/** A value of the details as text: an object's parts one after another, long ones cut. */
function inWords(value: unknown): string {
  const text =
    typeof value === 'string'
      ? isEntryFieldId(value)
        ? fieldNames[value]
        : detailValueText(value)
      : Array.isArray(value)
        ? value.map(inWords).join(', ')
        : typeof value === 'object' && value !== null
          ? Object.entries(value)
              .filter(([, each]) => each !== null && each !== '')
              .map(([name, each]) => `${detailText(name)}: ${inWords(each)}`)
              .join('; ')
          : JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)} …` : text;
}

/** How the log is written in a sheet. The time is the log's own (UTC), so that sheets can be sorted and compared. */
export function auditWords(reference: Reference): AuditWords {
  const { columns } = auditTexts;
  return {
    headings: [
      columns.at,
      columns.actor,
      columns.action,
      columns.outcome,
      columns.object,
      '',
      columns.association,
      columns.details,
    ],
    cells(event) {
      const view = eventView(event, reference);
      return [
        event.at,
        view.actor,
        view.action,
        outcomes[event.outcome] ?? event.outcome,
        view.kind,
        view.object,
        view.association,
        view.details.map(({ name, value }) => `${name}: ${value}`).join('\n'),
      ];
    },
  };
}
