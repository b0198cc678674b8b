import type { Actor } from '@insatskatalog/shared/actor.ts';
import type { Catalogue, InterventionSummary } from '@insatskatalog/shared/catalogue.ts';
import type { DuplicateCandidate } from '@insatskatalog/shared/duplicates.ts';
import { textFields, type EntryForm } from '@insatskatalog/shared/entry-form.ts';
import { textLanguages, type Intervention } from '@insatskatalog/shared/intervention.ts';
import type { Ports } from '@insatskatalog/shared/ports.ts';
import type { CardView } from '../card/card.tsx';
import { cardView } from '../card/card-view.server.ts';
import { entryView, type EntryView } from '../intervention/view.server.ts';
import { easyReadMarkdown, markdown } from '../ui/markdown.server.ts';
import { draftAsEntry } from './draft-as-entry.server.ts';

/** What stands beside the form and follows it. */
export interface LivePreview {
  card: CardView | null;
  page: EntryView | null;
  /** The Markdown fields as they will look, by input name. */
  html: Record<string, string>;
  /** Entries that may be the same one. */
  duplicates: DuplicateCandidate[];
}

/** How a form looks now, as card and as page. */
export async function livePreview(
  { catalogue, duplicates }: Pick<Ports, 'catalogue' | 'duplicates'>,
  actor: Actor,
  form: EntryForm,
  entry: { id: string | null; association: string | null; published: Intervention | null },
): Promise<LivePreview> {
  const now = new Date();
  const reference = catalogue.reference();
  const shown = draftAsEntry(form, entry.published, entry.association, now);
  const keeper = reference.associations.find(({ id }) => id === entry.association) ?? null;
  const plain = { lang: 'sv' as const, easyRead: false, notices: [] };
  return {
    card: cardView(summaryOf(shown), reference),
    page: await entryView(shown, plain, keeper, withoutSimilar(catalogue), now),
    html: fieldsAsHtml(form),
    // What has been published is what it is: only who begins can still stop.
    duplicates: entry.published ? [] : duplicates.alike(actor, form, entry.id),
  };
}

/** What is like it would be searched for at each pause in typing, and has nothing to do with how the text looks. */
const withoutSimilar = (catalogue: Catalogue): Catalogue => ({
  ...catalogue,
  similar: () => Promise.resolve([]),
});

const summaryOf = (entry: Intervention): InterventionSummary => ({
  ...entry,
  ...entry.texts.sv,
  coverage: {
    kind: entry.coverage.kind,
    municipalities: entry.coverage.kind === 'municipalities' ? entry.coverage.municipalities : [],
    county: entry.coverage.kind === 'county' ? entry.coverage.county : null,
  },
});

function fieldsAsHtml(form: EntryForm): Record<string, string> {
  return Object.fromEntries(
    textLanguages.flatMap((lang) =>
      textFields
        .filter((field) => field !== 'title' && field !== 'summary')
        .map((field) => {
          const text = form.texts[lang][field].trim();
          return [`texts.${lang}.${field}`, field === 'easyRead' ? easyReadMarkdown(text) : markdown(text)];
        }),
    ),
  );
}
