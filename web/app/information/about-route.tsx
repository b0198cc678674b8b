import { portsContext } from '../context.ts';
import { about, aboutBody } from '../texts/about.ts';
import { site } from '../texts/sv.ts';
import { markdown } from '../ui/markdown.server.ts';
import type { Route } from './+types/about-route';
import { InformationPage } from './information-page.tsx';

export async function loader({ context }: Route.LoaderArgs) {
  const { catalogue } = context.get(portsContext);
  const { total, byAssociation } = await catalogue.overview();
  const body = aboutBody({
    total,
    associations: Object.keys(byAssociation).length,
    demonstration: catalogue.reference().demonstration,
  });
  return { html: markdown(body, 2) };
}

export const meta: Route.MetaFunction = () => [
  { title: site.title(about.title) },
  { name: 'description', content: about.lead },
];

export default function About({ loaderData }: Route.ComponentProps) {
  return <InformationPage heading={about.heading} lead={about.lead} html={loaderData.html} />;
}
