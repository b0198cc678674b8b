import { professionals, professionalsBody } from '../texts/professionals.ts';
import { site } from '../texts/sv.ts';
import { markdown } from '../ui/markdown.server.ts';
import type { Route } from './+types/professionals-route';
import { InformationPage } from './information-page.tsx';

export function loader() {
  return { html: markdown(professionalsBody, 2) };
}

export const meta: Route.MetaFunction = () => [
  { title: site.title(professionals.title) },
  { name: 'description', content: professionals.lead },
];

export default function Professionals({ loaderData }: Route.ComponentProps) {
  return <InformationPage heading={professionals.heading} lead={professionals.lead} html={loaderData.html} />;
}
