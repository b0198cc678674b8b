import { cruise } from 'dependency-cruiser';
import { expect, test } from 'vitest';

// The import direction of the README's reading tour. `shared` stands on nothing, `server` and `web` on `shared`, `seed`
// on `server`, and inside each of them features stand on the platform and never the other way round.
const forbidden = [
  rule('shared stands on zod alone', '^shared/', '^(server|web|seed|test|bench)/|node_modules/(?!zod/)'),
  rule('server knows neither pages nor seed', '^server/', '^(web|seed|test|bench)/'),
  rule('pages know only shared', '^web/', '^(server|seed|test|bench)/'),
  rule('seed knows server and shared', '^seed/', '^(web|test|bench)/'),
  rule('the platform knows no feature', '^server/src/(db|http)/', '^server/src/(?!db/|http/)[^/]+/'),
  rule('entries know nothing of search', '^server/src/interventions/', '^server/src/search/'),
  rule('the look knows no domain', '^web/app/ui/', '^web/app/(?!ui/|texts/)'),
  rule('texts know nothing', '^web/app/texts/', '^web/app/(?!texts/)'),
  ...['start', 'search', 'intervention', 'municipality', 'association'].map((feature) =>
    rule(
      `the feature ${feature} imports no other feature`,
      `^web/app/${feature}/`,
      `^web/app/(?!${feature}/|card/|search-form/|acute-help/|framing/|my-list/|sharing/|ui/|texts/|context|root|owner.server|\\+types)[^/]+/`,
    ),
  ),
  rule(
    'accounts import no other feature',
    '^web/app/accounts/',
    '^web/app/(?!accounts/|admin/|ui/|texts/|context|\\+types)[^/]+/',
  ),
  rule(
    'proposals import the entry and its fields alone',
    '^web/app/proposals/',
    '^web/app/(?!proposals/|admin/|entry-fields/|intervention/|ui/|texts/|context|owner.server|moved.server|\\+types)[^/]+/',
  ),
  rule(
    'providers’ links import proposals alone',
    '^web/app/provider-links/',
    '^web/app/(?!provider-links/|proposals/|admin/|ui/|texts/|context|owner.server|\\+types)[^/]+/',
  ),
  rule(
    'the editor imports the pages that it shows and what stands on every page of the administration, no other feature',
    '^web/app/editing/',
    '^web/app/(?!editing/|admin/|card/|intervention/|conflict/|ui/|texts/|context|owner.server|\\+types)[^/]+/',
  ),
  { name: 'no circles', severity: 'error' as const, from: {}, to: { circular: true } },
];

test('imports point in one direction', async () => {
  const { output } = await cruise(
    ['shared/src', 'server/src', 'web/app', 'web/entry.express.ts', 'seed/src'],
    {
      validate: true,
      ruleSet: { forbidden },
      doNotFollow: { path: 'node_modules' },
      tsPreCompilationDeps: true,
      enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'types'] },
    },
  );
  if (typeof output === 'string') throw new Error('dependency-cruiser answered with text instead of modules');
  // Without a TypeScript parser it sees nothing and reports no violations.
  expect(output.summary.totalCruised).toBeGreaterThan(100);
  expect(
    output.summary.violations.map(({ rule: broken, from, to }) => `${broken.name}: ${from} → ${to}`),
  ).toEqual([]);
});

function rule(name: string, from: string, to: string) {
  return { name, severity: 'error' as const, from: { path: from }, to: { path: to } };
}
