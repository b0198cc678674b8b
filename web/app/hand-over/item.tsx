import { mostCompared } from '@insatskatalog/shared/my-list.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { CardFacts } from '../card/card.tsx';
import type { ContactView } from '../intervention/contacts.server.ts';
import { interventionWords } from '../texts/intervention.ts';
import { listPage } from '../texts/list-page.ts';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import { compareFormId } from './compare-form.tsx';
import { ListLink } from './list-link.tsx';
import type { ListItem } from './list-view.server.ts';
import { PrintedEntry } from './printed-entry.tsx';

/** One of the list: in short on the screen, in full on paper. */
export function Item(props: { item: ListItem; place: number; of: number; choosable: boolean }) {
  const { item, place, of, choosable } = props;
  const { entry } = item;
  return (
    <article className="list-item">
      {entry ? (
        <>
          <div className="no-print">
            <div className="list-item-head">
              <h2>
                <Link to={paths.intervention(entry.card.slug)}>{item.title}</Link>
              </h2>
              {entry.card.intake && (
                <span className={`pill ${entry.card.intake.state}`}>{entry.card.intake.text}</span>
              )}
            </div>
            <p className="muted small">{entry.card.provider}</p>
            {entry.changed && <p className="list-changed">{entry.changed}</p>}
            <p className="list-summary">{entry.card.summary}</p>
            <CardFacts card={entry.card} />
            <FirstContact contact={entry.content.contacts[0]} />
          </div>
          <PrintedEntry content={entry.content} place={place} changed={entry.changed} />
        </>
      ) : (
        <Missing item={item} />
      )}
      <div className="list-acts no-print">
        {choosable && entry && (
          <label className="list-choose">
            <input
              type="checkbox"
              name="i"
              value={item.id}
              form={compareFormId}
              defaultChecked={of <= mostCompared}
            />
            {listPage.acts.compare}
            <span className="visually-hidden">{listPage.acts.of(item.title)}</span>
          </label>
        )}
        <Acts item={item} place={place} of={of} />
      </div>
    </article>
  );
}

/** Whom to turn to first, within reach of a thumb. */
function FirstContact({ contact }: { contact: ContactView | undefined }) {
  if (!contact) return null;
  const { phone, email } = contact;
  return (
    <p className="list-contact">
      {phone && (
        <a className="button quiet small" href={phone.href}>
          <Icon name="phone" />
          {interventionWords.sv.call(phone.text)}
        </a>
      )}
      {email && (
        <a className="list-mail" href={`mailto:${email}`}>
          {email}
        </a>
      )}
    </p>
  );
}

function Acts({ item, place, of }: { item: ListItem; place: number; of: number }) {
  const { acts, id, title } = item;
  const words = listPage.acts;
  const up = `upp-${id}`;
  const down = `ned-${id}`;
  return (
    <>
      {acts.up && (
        <ListLink
          id={up}
          to={acts.up}
          focus={[up, down]}
          said={listPage.moved(title, place - 1, of)}
          className="list-act"
        >
          <Icon name="up" />
          <span className="visually-hidden">
            {words.up}
            {words.of(title)}
          </span>
        </ListLink>
      )}
      {acts.down && (
        <ListLink
          id={down}
          to={acts.down}
          focus={[down, up]}
          said={listPage.moved(title, place + 1, of)}
          className="list-act"
        >
          <Icon name="down" />
          <span className="visually-hidden">
            {words.down}
            {words.of(title)}
          </span>
        </ListLink>
      )}
      <ListLink to={acts.remove} focus="angra" className="list-act">
        <Icon name="close" />
        <span aria-hidden="true">{words.remove}</span>
        <span className="visually-hidden">
          {words.remove}
          {words.of(title)}
        </span>
      </ListLink>
    </>
  );
}

/** One that has ended, or that nobody knows: it keeps its place, with what to do instead. */
function Missing({ item }: { item: ListItem }) {
  return (
    <div className="list-missing">
      <h2>{item.ended ? listPage.ended.title(item.title) : item.title}</h2>
      <p>{item.ended ? listPage.ended.text : listPage.unknown.text}</p>
      {item.ended && item.ended.length > 0 && (
        <p className="no-print">
          {listPage.ended.similar}{' '}
          {item.ended.map(({ to, label }) => (
            <Link key={to} to={to}>
              {label}
            </Link>
          ))}
        </p>
      )}
    </div>
  );
}
