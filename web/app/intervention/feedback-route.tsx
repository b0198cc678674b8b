import { paths } from '@insatskatalog/shared/paths.ts';
import { data, Link, redirect } from 'react-router';
import { portsContext } from '../context.ts';
import { movedTo } from '../moved.server.ts';
import { ownerOf } from '../owner.server.ts';
import { catalogueContact } from '../texts/contact.ts';
import { feedbackPage } from '../texts/feedback.ts';
import { site } from '../texts/sv.ts';
import { Icon } from '../ui/icon.tsx';
import type { Route } from './+types/feedback-route';
import { contactView } from './contacts.server.ts';
import { MailButton } from './mail-button.tsx';
import './feedback.css';

export async function loader({ params, context }: Route.LoaderArgs) {
  const { catalogue, baseUrl } = context.get(portsContext);
  const lookup = await catalogue.intervention(params.slug);
  if (lookup.found === 'moved') throw movedTo(paths.feedback(lookup.slug));
  // The page of what has ended says so itself.
  if (lookup.found === 'ended') throw redirect(paths.intervention(params.slug));
  if (lookup.found === 'nothing') throw data(null, { status: 404 });
  const { entry } = lookup;
  const { associations, demonstration } = catalogue.reference();
  const keeper = associations.find(({ id }) => id === entry.association) ?? null;
  return {
    slug: entry.slug,
    title: entry.texts.sv.title,
    provider: entry.provider.name,
    contacts: entry.contacts.map(contactView),
    keeper: keeper?.name ?? null,
    // No association has said yet where such mail should go; a demonstration has an address of its own.
    keeperEmail: demonstration ? catalogueContact.email : null,
    address: baseUrl + paths.intervention(entry.slug),
    owner: ownerOf(keeper),
  };
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: site.title(loaderData ? feedbackPage.title(loaderData.title) : feedbackPage.heading) },
  { name: 'robots', content: 'noindex' },
];

/** What to do about an entry that is wrong, with the ways there are. */
export default function FeedbackRoute({ loaderData }: Route.ComponentProps) {
  const { slug, title, provider, contacts, keeper, keeperEmail, address } = loaderData;
  const { write } = feedbackPage;
  const subject = feedbackPage.subject(title);
  return (
    <div className="wrap page">
      <div className="prose">
        <p className="small">
          <Link to={paths.intervention(slug)}>{feedbackPage.back(title)}</Link>
        </p>
        <h1>{feedbackPage.heading}</h1>
        <p className="lead">{feedbackPage.lead(title)}</p>
        <h2>{feedbackPage.provider.heading}</h2>
        <p>{contacts.length > 0 ? feedbackPage.provider.text(provider) : feedbackPage.provider.none}</p>
        {contacts.map(({ role, phone, email }) => (
          <div key={[role, phone?.text, email].join()} className="feedback-contact">
            {role && <p className="small muted">{role}</p>}
            {phone && (
              <a className="button quiet" href={phone.href}>
                <Icon name="phone" />
                {feedbackPage.provider.call(phone.text)}
              </a>
            )}
            {email && <MailButton email={email} subject={subject} />}
          </div>
        ))}
        {keeperEmail && (
          <>
            <h2>{feedbackPage.keeper.heading}</h2>
            <p>{keeper === null ? feedbackPage.keeper.national : feedbackPage.keeper.association(keeper)}</p>
            <div className="feedback-contact">
              <MailButton email={keeperEmail} subject={subject} />
            </div>
            <p className="small muted">{feedbackPage.keeper.demonstration}</p>
          </>
        )}
        <h2>{write.heading}</h2>
        <ul>
          {write.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
        <p>
          {feedbackPage.address} <strong>{address}</strong>
        </p>
        <p>{write.privacy}</p>
      </div>
    </div>
  );
}
