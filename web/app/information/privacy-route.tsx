import { paths } from '@insatskatalog/shared/paths.ts';
import { portsContext } from '../context.ts';
import { pageMeta } from '../page-meta.ts';
import { privacy, privacyBody } from '../texts/privacy.ts';
import { site } from '../texts/sv.ts';
import { markdown } from '../ui/markdown.server.ts';
import type { Route } from './+types/privacy-route';
import { InformationPage } from './information-page.tsx';

export function loader({ context }: Route.LoaderArgs) {
  const { searchLogDays, baseUrl } = context.get(portsContext);
  return { html: markdown(privacyBody(searchLogDays), 2), baseUrl };
}

export const meta: Route.MetaFunction = ({ loaderData: { baseUrl } }) => [
  { title: site.title(privacy.title) },
  ...pageMeta({
    title: privacy.title,
    description: privacy.lead,
    address: `${baseUrl}${paths.privacy()}`,
    baseUrl,
  }),
];

export default function Privacy({ loaderData }: Route.ComponentProps) {
  return <InformationPage heading={privacy.heading} lead={privacy.lead} html={loaderData.html} />;
}
