import { privacy, privacyBody } from '../texts/privacy.ts';
import { site } from '../texts/sv.ts';
import { markdown } from '../ui/markdown.server.ts';
import type { Route } from './+types/privacy-route';
import { InformationPage } from './information-page.tsx';

export function loader() {
  return { html: markdown(privacyBody, 2) };
}

export const meta: Route.MetaFunction = () => [
  { title: site.title(privacy.title) },
  { name: 'description', content: privacy.lead },
];

export default function Privacy({ loaderData }: Route.ComponentProps) {
  return <InformationPage heading={privacy.heading} lead={privacy.lead} html={loaderData.html} />;
}
