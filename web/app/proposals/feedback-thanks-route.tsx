import { paths } from '@insatskatalog/shared/paths.ts';
import { portsContext } from '../context.ts';
import { feedbackPage, feedbackThanks } from '../texts/feedback.ts';
import { site } from '../texts/sv.ts';
import { Link } from '../ui/link.tsx';
import type { Route } from './+types/feedback-thanks-route';
import { entryOf, feedbackView } from './feedback-view.server.ts';

export async function loader({ params, context }: Route.LoaderArgs) {
  const ports = context.get(portsContext);
  const { slug, title, keeper, owner } = feedbackView(await entryOf(params.slug, ports), ports);
  return { slug, title, keeper: keeper ?? feedbackThanks.nationalKeeper, owner };
}

export const meta: Route.MetaFunction = () => [
  { title: site.title(feedbackThanks.title) },
  { name: 'robots', content: 'noindex' },
];

/** What happens with what a visitor has sent. */
export default function FeedbackThanksRoute({ loaderData }: Route.ComponentProps) {
  const { slug, title, keeper } = loaderData;
  return (
    <div className="wrap page">
      <div className="prose">
        <h1>{feedbackThanks.heading}</h1>
        <h2>{feedbackThanks.next}</h2>
        <ol>
          {feedbackThanks.steps(keeper).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>
          <Link className="button" to={paths.intervention(slug)}>
            {feedbackPage.back(title)}
          </Link>
        </p>
      </div>
    </div>
  );
}
