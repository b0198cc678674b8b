import { paths } from '@insatskatalog/shared/paths.ts';
import { portsContext } from '../context.ts';
import { pageMeta } from '../page-meta.ts';
import { about, aboutBody } from '../texts/about.ts';
import { site } from '../texts/sv.ts';
import { markdown } from '../ui/markdown.server.ts';
import type { Route } from './+types/about-route';
import { InformationPage } from './information-page.tsx';

export async function loader({ context }: Route.LoaderArgs) {
  const { catalogue, baseUrl } = context.get(portsContext);
  const { total, byAssociation } = await catalogue.overview();
  const body = aboutBody({
    total,
    associations: Object.keys(byAssociation).length,
    demonstration: catalogue.reference().demonstration,
  });
  return { html: markdown(body, 2), baseUrl };
}

export const meta: Route.MetaFunction = ({ loaderData: { baseUrl } }) => [
  { title: site.title(about.title) },
  ...pageMeta({
    title: about.title,
    description: about.lead,
    address: `${baseUrl}${paths.about()}`,
    baseUrl,
  }),
];

export default function About({ loaderData }: Route.ComponentProps) {
  return <InformationPage heading={about.heading} lead={about.lead} html={loaderData.html} />;
}
