import { paths, slugify } from '@insatskatalog/shared/paths.ts';
import { portsContext } from '../context.ts';
import { pageMeta } from '../page-meta.ts';
import { openData, openDataBody } from '../texts/open-data.ts';
import { site } from '../texts/sv.ts';
import { markdown } from '../ui/markdown.server.ts';
import type { Route } from './+types/open-data-route';
import { InformationPage } from './information-page.tsx';

export function loader({ context }: Route.LoaderArgs) {
  const { catalogue, baseUrl, dataLicence } = context.get(portsContext);
  const { demonstration } = catalogue.reference();
  return { html: withAnchors(markdown(openDataBody(baseUrl, demonstration, dataLicence), 2)), baseUrl };
}

/** Headings get the names that links on the page lead to. */
const withAnchors = (html: string): string =>
  html.replace(
    /<h2>([^<]+)<\/h2>/g,
    (_tag, heading: string) => `<h2 id="${slugify(heading)}">${heading}</h2>`,
  );

export const meta: Route.MetaFunction = ({ loaderData: { baseUrl } }) => [
  { title: site.title(openData.title) },
  ...pageMeta({
    title: openData.title,
    description: openData.lead,
    address: `${baseUrl}${paths.openData()}`,
    baseUrl,
  }),
  {
    tagName: 'link',
    rel: 'alternate',
    type: 'application/rdf+xml',
    href: `${baseUrl}${paths.datasets.dcat()}`,
  },
];

export default function OpenData({ loaderData }: Route.ComponentProps) {
  return <InformationPage heading={openData.heading} lead={openData.lead} html={loaderData.html} />;
}
