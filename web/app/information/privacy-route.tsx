import { portsContext } from '../context.ts';
import { privacy, privacyBody } from '../texts/privacy.ts';
import { site } from '../texts/sv.ts';
import { markdown } from '../ui/markdown.server.ts';
import type { Route } from './+types/privacy-route';
import { InformationPage } from './information-page.tsx';

export function loader({ context }: Route.LoaderArgs) {
  return { html: markdown(privacyBody(context.get(portsContext).searchLogDays), 2) };
}

export const meta: Route.MetaFunction = () => [
  { title: site.title(privacy.title) },
  { name: 'description', content: privacy.lead },
];

export default function Privacy({ loaderData }: Route.ComponentProps) {
  return <InformationPage heading={privacy.heading} lead={privacy.lead} html={loaderData.html} />;
}
