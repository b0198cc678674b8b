import { swedishOrder } from '@insatskatalog/shared/text.ts';
import { data } from 'react-router';
import { actorOf } from '../admin/actor.server.ts';
import { granted } from '../admin/refused.server.ts';
import { portsContext } from '../context.ts';
import { actionText, actorText, auditTexts as texts, objectKindText } from '../texts/audit.ts';
import { site } from '../texts/sv.ts';
import { Notice } from '../ui/notice.tsx';
import { PageHead } from '../ui/page-head.tsx';
import type { Route } from './+types/route';
import './audit.css';
import { EventTable } from './event-table.tsx';
import { eventView } from './event-view.server.ts';
import { AuditFilters } from './filters.tsx';
import { PagesOfLog } from './pages-of-log.tsx';
import { auditParams, eventsShown, readAuditQuery } from './query.server.ts';

export function loader({ context, url }: Route.LoaderArgs) {
  const actor = actorOf({ context, url });
  const { audit, catalogue } = context.get(portsContext);
  const { query, badDay } = readAuditQuery(url.searchParams);
  const choices = granted(audit.choices(actor));
  const found = granted(audit.events(actor, query));
  if ('refused' in choices || 'refused' in found) throw data(null, { status: 404 });
  const reference = catalogue.reference();
  const { page, limit: _, ...filter } = query;
  return {
    filter,
    badDay,
    choices: {
      actors: choices.actors.map(({ id, name }) => ({ value: id, label: actorText(id, name) })),
      actions: named(choices.actions, actionText),
      objectKinds: named(choices.objectKinds, objectKindText),
    },
    total: found.total,
    events: found.items.map((event) => eventView(event, reference)),
    isOffice: actor.role === 'editorial-office',
    page,
    pages: Math.max(1, Math.ceil(found.total / eventsShown)),
    query: auditParams(filter).toString(),
  };
}

const named = (values: string[], text: (value: string) => string) =>
  values
    .map((value) => ({ value, label: text(value) }))
    .toSorted((a, b) => swedishOrder.compare(a.label, b.label));

export const meta: Route.MetaFunction = () => [{ title: site.title(texts.title) }];

export default function AuditRoute({ loaderData }: Route.ComponentProps) {
  const { filter, badDay, choices, total, events, isOffice, page, pages, query } = loaderData;
  return (
    <>
      <PageHead title={texts.title} lead={texts.lead} />
      <AuditFilters key={query} filter={filter} choices={choices} />
      {badDay && <Notice tone="advice">{texts.badDay}</Notice>}
      {total === 0 ? (
        <p>{query === '' ? texts.nothing : texts.none}</p>
      ) : (
        <>
          <EventTable events={events} total={total} withAssociation={isOffice} />
          <PagesOfLog page={page} pages={pages} query={query} />
        </>
      )}
    </>
  );
}
