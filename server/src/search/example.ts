import type { SearchPage, Suggestion } from '@insatskatalog/shared/catalogue.ts';
import { emptyQuery } from '@insatskatalog/shared/search.ts';
import { exampleEntry } from '../interventions/example.ts';

export const exampleSuggestions: Suggestion[] = [
  { kind: 'intervention', label: 'Alis', id: 'alis-sodertalje', detail: 'Socialkontoret, Södertälje kommun' },
  {
    kind: 'title',
    label: 'Arbetsträning i kommunens verksamheter',
    id: 'Arbetsträning i kommunens verksamheter',
    count: 12,
    orientation: 'individual',
  },
  { kind: 'term', label: 'Arbetsträning', id: 'arbetstraning', dimension: 'method' },
];

const { texts, provider, coverage: _coverage, ...entry } = exampleEntry;
const query = emptyQuery();

/** The answer that the API's description shows: young people in Södertälje who want to work. */
export const exampleSearch: SearchPage = {
  query: { ...query, q: 'jag vill jobba', choices: { ...query.choices, municipality: ['0181'] }, age: 24 },
  total: 1,
  page: 1,
  limit: 20,
  degraded: false,
  items: [
    {
      ...entry,
      title: texts.sv.title,
      summary: texts.sv.summary,
      provider,
      coverage: { kind: 'municipalities', municipalities: ['0181'], county: null },
    },
  ],
  facets: {
    municipality: [{ id: '0181', label: 'Södertälje', count: 1, selected: true }],
    county: [{ id: '01', label: 'Stockholms län', count: 1, selected: false }],
    need: [{ id: 'hitta-arbete', label: 'Hitta ett arbete', count: 1, selected: false }],
    targetGroup: [
      { id: 'npf', label: 'Personer med adhd, autism eller annan NPF', count: 1, selected: false },
    ],
    intakeRoute: [{ id: 'egen-anmalan', label: 'Jag kan anmäla mig själv', count: 1, selected: false }],
    providerType: [{ id: 'kommun', label: 'Kommun', count: 1, selected: false }],
    form: [{ id: 'individuell', label: 'Enskilt', count: 1, selected: false }],
    incomeType: [{ id: 'aktivitetsersattning', label: 'Aktivitetsersättning', count: 1, selected: false }],
    method: [{ id: 'coachning', label: 'Coachning', count: 1, selected: false }],
    language: [{ id: 'sv', label: 'Svenska', count: 1, selected: false }],
    association: [{ id: 'sf-sodertalje', label: 'Södertälje', count: 1, selected: false }],
  },
  openCount: 1,
  understood: [],
  impliedOrientation: 'individual',
  urgent: null,
  suggestions: { spelling: null, terms: [], unmet: [], nearby: [] },
};
