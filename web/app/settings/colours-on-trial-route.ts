import { colourPattern } from '@insatskatalog/shared/contrast.ts';
import { actorOf } from '../admin/actor.server.ts';
import { themeDeclarations } from '../theme-css.server.ts';
import type { Route } from './+types/colours-on-trial-route';
import { colourNames } from './colours.ts';

/** Colours that somebody is choosing, as a style sheet: the pages' policy lets no style come from the page itself. */
export function loader({ context, url }: Route.LoaderArgs) {
  actorOf({ context, url });
  const colours = Object.fromEntries(colourNames.map((name) => [name, url.searchParams.get(name) ?? '']));
  const { brand = '' } = colours;
  // By its colour, so that a style sheet of what was tried before does not count.
  const rule = colourPattern.test(brand)
    ? `.colours-on-trial[data-colours='${brand}']{${themeDeclarations(colours)}}\n`
    : '';
  return new Response(rule, {
    headers: { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'private, max-age=3600' },
  });
}
