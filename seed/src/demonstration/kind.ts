/**
 * What the demonstration knows of a kind of support that exists in nearly every municipality. `local.ts` turns a kind
 * into one entry for each municipality, county or the country.
 *
 * Texts are plain Swedish in Markdown (paragraphs, bullets, ordered lists). They may use `{kommun}` ("Huddinge"),
 * `{kommunen}` ("Huddinge kommun"), `{lan}` ("Stockholms län") and `{regionen}` ("Region Stockholm").
 */
export interface Kind {
  /** The id in the domain's list of common interventions; the entry's `sourceRef` becomes `common/<id>`. */
  id: string;
  /** Who is covered by one entry: the inhabitants of a municipality, of a county, or everyone. */
  area: 'municipality' | 'county' | 'country';
  /** Named as the local provider would be: "Socialförvaltningen, {kommunen}", "Psykiatrin, {regionen}". */
  provider: { name: string; type: string };
  targetGroups: string[];
  needs: string[];
  methods: string[];
  forms: string[];
  intakeRoutes: string[];
  incomeTypes: string[];
  languages: string[];
  funding: string[];
  /** [youngest, oldest] in years, both included; null is no limit. */
  ages: [number | null, number | null];
  /** Whether places can run out. Limited ones are shown as open, queueing or closed, differently from place to place. */
  places: 'limited' | 'unlimited';
  /** What it costs the person, in one short phrase: "Kostar inget". */
  cost: string;
  /** When it can be reached: "Måndag–fredag 8–16". Left out where it makes no sense. */
  openingHours?: string;
  texts: { sv: KindTexts; en?: KindTexts };
}

export interface KindTexts {
  title: string;
  /** One or two sentences, at most 300 characters, that say what you get. */
  summary: string;
  /** What you get, concretely. */
  description: string;
  /** Who it is for. */
  forWhom: string;
  /** Ordered list of two to four steps. */
  howToGetIt: string;
  /** Who it is not for and what they can do instead; what it cannot be combined with. */
  notFor?: string;
  /** How long it goes on, what happens to income, practicalities. */
  goodToKnow?: string;
  /** The whole thing in easy Swedish: short sentences on lines of their own, no difficult words. Swedish only. */
  easyRead?: string;
}
