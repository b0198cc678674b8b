import { index, layout, route, type RouteConfig } from '@react-router/dev/routes';

export default [
  index('start/route.tsx'),
  route('insatser', 'search/route.tsx'),
  route('insatser/:slug', 'intervention/route.tsx'),
  route('insatser/:slug/stammer-inte', 'intervention/feedback-route.tsx'),
  route('kommuner', 'municipality/list-route.tsx'),
  route('kommuner/:municipality', 'municipality/route.tsx'),
  route('forbund', 'association/list-route.tsx'),
  route('forbund/:association', 'association/route.tsx'),
  route('tema.css', 'association/theme-route.ts'),
  route('om', 'information/about-route.tsx'),
  route('for-handlaggare', 'information/professionals-route.tsx'),
  route('personuppgifter', 'information/privacy-route.tsx'),
  route('tillganglighet', 'information/accessibility-route.tsx'),
  route('oppna-data', 'information/open-data-route.tsx'),
  layout('admin/frame.tsx', [
    route('admin', 'admin/todo-route.tsx'),
    route('admin/insatser/:entry', 'editing/route.tsx'),
    route('admin/insatser/:id/andring', 'approval/route.tsx'),
    route('admin/insatser/:id/radera', 'deletion/route.tsx'),
    route('admin/insatser/:id/historik', 'entry-history/route.tsx'),
    route('admin/insatser/:id/historik/jamfor', 'entry-history/comparison-route.tsx'),
  ]),
  route('admin/insatser/:entry/skriver', 'editing/writing-route.ts'),
  route('admin/insatser/:entry/forhandsvisning', 'editing/preview-route.tsx'),
  route('*', 'information/not-found-route.tsx'),
] satisfies RouteConfig;
