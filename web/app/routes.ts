import { index, layout, prefix, route, type RouteConfig } from '@react-router/dev/routes';

const signInRoutes = [
  route('logga-in', 'accounts/sign-in-route.tsx'),
  route('logga-in/kod', 'accounts/second-factor-route.tsx'),
  route('logga-in/glomt', 'accounts/forgotten-route.tsx'),
  route('logga-in/oidc', 'accounts/oidc-start-route.ts'),
  route('logga-in/oidc/svar', 'accounts/oidc-answer-route.tsx'),
  route('logga-ut', 'accounts/sign-out-route.ts'),
  route('inbjudan/:token', 'accounts/invitation-route.tsx'),
  route('nytt-losenord/:token', 'accounts/new-password-route.tsx'),
];

const accountRoutes = [
  route('admin/konto', 'accounts/own-account-route.tsx'),
  route('admin/konton', 'accounts/accounts-route.tsx'),
  route('admin/konton/bjud-in', 'accounts/invite-route.tsx'),
  route('admin/konton/:account', 'accounts/account-route.tsx'),
];

const providerLinkRoutes = [
  route('verksamhet/:token', 'provider-links/space-route.tsx'),
  route('verksamhet/:token/insatser/:entry', 'provider-links/change-route.tsx'),
  route('verksamhet/:token/ny-insats', 'provider-links/new-entry-route.tsx'),
];

const proposalRoutes = [
  route('admin/forslag', 'proposals/queue-route.tsx'),
  route('admin/forslag/:proposal', 'proposals/proposal-route.tsx'),
];

const entryRoutes = [
  route('admin', 'worklist/todo-route.tsx'),
  route('admin/insatser', 'worklist/list-route.tsx'),
  route('admin/insatser/flera', 'worklist/bulk-route.tsx'),
  route('admin/insatser/angra', 'worklist/undo-route.ts'),
  route('admin/insatser/:entry', 'editing/route.tsx'),
  route('admin/insatser/:entry/granskad', 'worklist/review-route.tsx'),
  route('admin/insatser/:entry/intag', 'worklist/intake-route.tsx'),
  route('admin/insatser/:entry/arkivera', 'worklist/archive-route.tsx'),
  route('admin/insatser/:entry/ta-tillbaka', 'worklist/unarchive-route.tsx'),
  route('admin/insatser/:id/andring', 'approval/route.tsx'),
  route('admin/insatser/:id/radera', 'deletion/route.tsx'),
  route('admin/insatser/:id/historik', 'entry-history/route.tsx'),
  route('admin/insatser/:id/historik/jamfor', 'entry-history/comparison-route.tsx'),
];

const importRoutes = [
  route('admin/importera', 'imports/list-route.tsx'),
  route('admin/importera/:import', 'imports/import-route.tsx'),
  route('admin/importera/:import/kolumner', 'imports/columns-route.tsx'),
];

const settingsRoutes = [
  route('admin/installningar', 'settings/choose-route.tsx'),
  ...prefix('admin/installningar/:association', [
    index('settings/overview-route.tsx'),
    route('presentation', 'settings/presentation-route.tsx'),
    route('farger', 'settings/colours-route.tsx'),
    route('logotyp', 'settings/logo-route.tsx'),
    route('kontakt', 'settings/contact-route.tsx'),
    route('kommuner', 'settings/municipalities-route.tsx'),
    route('inbaddning', 'settings/embedding-route.tsx'),
    route('granskning', 'settings/review-route.tsx'),
    route('tillganglighet', 'settings/statement-route.tsx'),
  ]),
];

const vocabularyRoutes = [
  route('admin/ordlistor', 'vocabularies/list-route.tsx'),
  route('admin/ordlistor/:vocabulary', 'vocabularies/vocabulary-route.tsx'),
  route('admin/ordlistor/:vocabulary/ny', 'vocabularies/new-term-route.tsx'),
  route('admin/ordlistor/:vocabulary/termer/:term', 'vocabularies/term-route.tsx'),
  route('admin/ordlistor/:vocabulary/termer/:term/sla-ihop', 'vocabularies/merge-term-route.tsx'),
  route('admin/ordlistor/:vocabulary/termer/:term/ur-bruk', 'vocabularies/retire-term-route.tsx'),
  route('admin/synonymer', 'synonyms/list-route.tsx'),
  route('admin/synonymer/ny', 'synonyms/new-synonym-route.tsx'),
  route('admin/synonymer/:synonym', 'synonyms/synonym-route.tsx'),
  route('admin/synonymer/:synonym/ta-bort', 'synonyms/remove-synonym-route.tsx'),
];

const providerRoutes = [
  route('admin/utforare', 'provider-links/providers-route.tsx'),
  route('admin/utforare/:provider', 'provider-links/provider-route.tsx'),
  route('admin/utforare/dubbletter', 'provider-register/duplicates-route.tsx'),
  route('admin/utforare/:provider/andra', 'provider-register/change-route.tsx'),
  route('admin/utforare/:provider/sla-ihop', 'provider-register/merge-route.tsx'),
];

export default [
  index('start/route.tsx'),
  route('insatser', 'search/route.tsx'),
  route('insatser/flode.atom', 'feed/route.ts'),
  route('insatser/:slug', 'intervention/route.tsx'),
  route('insatser/:slug/stammer-inte', 'proposals/feedback-route.tsx'),
  route('insatser/:slug/stammer-inte/tack', 'proposals/feedback-thanks-route.tsx'),
  route('lista', 'hand-over/list-route.tsx'),
  route('jamfor', 'hand-over/comparison-route.tsx'),
  route('kommuner', 'municipality/list-route.tsx'),
  route('kommuner/:municipality', 'municipality/route.tsx'),
  route('forbund', 'association/list-route.tsx'),
  route('forbund/:association', 'association/route.tsx'),
  route('forbund/:association/logotyp', 'association/logo-route.ts'),
  layout('embed/frame.tsx', [
    route('embed', 'embed/search-route.tsx'),
    route('embed/insatser/:slug', 'embed/entry-route.tsx'),
  ]),
  route('badda-in', 'embed-builder/route.tsx'),
  route('tema.css', 'association/theme-route.ts'),
  route('om', 'information/about-route.tsx'),
  route('for-handlaggare', 'information/professionals-route.tsx'),
  route('personuppgifter', 'information/privacy-route.tsx'),
  route('tillganglighet', 'information/accessibility-route.tsx'),
  route('oppna-data', 'information/open-data-route.tsx'),
  route('oppna-data/api', 'api-description/route.tsx'),
  route('nytt', 'news/route.tsx'),
  ...signInRoutes,
  ...providerLinkRoutes,
  layout('admin/frame.tsx', [
    layout('admin/page.tsx', [
      ...entryRoutes,
      ...proposalRoutes,
      ...importRoutes,
      ...settingsRoutes,
      ...vocabularyRoutes,
      ...providerRoutes,
      ...accountRoutes,
      route('admin/logg', 'audit/route.tsx'),
    ]),
  ]),
  route('admin/insatser/:entry/skriver', 'editing/writing-route.ts'),
  route('admin/insatser/:entry/forhandsvisning', 'editing/preview-route.tsx'),
  route('admin/importera/mall/:format', 'imports/template-route.ts'),
  route('admin/exportera', 'exports/export-route.ts'),
  route('admin/installningar/fargprov.css', 'settings/colours-on-trial-route.ts'),
  route('admin/logg/hamta', 'audit/export-route.ts'),
  route('*', 'information/not-found-route.tsx'),
] satisfies RouteConfig;
