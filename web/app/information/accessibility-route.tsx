import { accessibility, accessibilityBody } from '../texts/accessibility.ts';
import { site } from '../texts/sv.ts';
import { markdown } from '../ui/markdown.server.ts';
import type { Route } from './+types/accessibility-route';
import { InformationPage } from './information-page.tsx';

export function loader() {
  return { html: markdown(accessibilityBody, 2) };
}

export const meta: Route.MetaFunction = () => [
  { title: site.title(accessibility.title) },
  { name: 'description', content: accessibility.lead },
];

export default function Accessibility({ loaderData }: Route.ComponentProps) {
  return <InformationPage heading={accessibility.heading} lead={accessibility.lead} html={loaderData.html} />;
}
