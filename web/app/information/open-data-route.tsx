import { portsContext } from '../context.ts';
import { openData, openDataBody } from '../texts/open-data.ts';
import { site } from '../texts/sv.ts';
import { markdown } from '../ui/markdown.server.ts';
import type { Route } from './+types/open-data-route';
import { InformationPage } from './information-page.tsx';

export function loader({ context }: Route.LoaderArgs) {
  const { catalogue, baseUrl } = context.get(portsContext);
  return { html: markdown(openDataBody(baseUrl, catalogue.reference().demonstration), 2) };
}

export const meta: Route.MetaFunction = () => [
  { title: site.title(openData.title) },
  { name: 'description', content: openData.lead },
];

export default function OpenData({ loaderData }: Route.ComponentProps) {
  return <InformationPage heading={openData.heading} lead={openData.lead} html={loaderData.html} />;
}
