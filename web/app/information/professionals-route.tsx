import { paths } from '@insatskatalog/shared/paths.ts';
import { portsContext } from '../context.ts';
import { pageMeta } from '../page-meta.ts';
import { professionals, professionalsBody } from '../texts/professionals.ts';
import { site } from '../texts/sv.ts';
import { markdown } from '../ui/markdown.server.ts';
import type { Route } from './+types/professionals-route';
import { InformationPage } from './information-page.tsx';

export function loader({ context }: Route.LoaderArgs) {
  return { html: markdown(professionalsBody, 2), baseUrl: context.get(portsContext).baseUrl };
}

export const meta: Route.MetaFunction = ({ loaderData: { baseUrl } }) => [
  { title: site.title(professionals.title) },
  ...pageMeta({
    title: professionals.title,
    description: professionals.lead,
    address: `${baseUrl}${paths.professionals()}`,
    baseUrl,
  }),
];

export default function Professionals({ loaderData }: Route.ComponentProps) {
  return <InformationPage heading={professionals.heading} lead={professionals.lead} html={loaderData.html} />;
}
