import type { Catalogue, Listed } from '@insatskatalog/shared/catalogue.ts';
import type { Intervention } from '@insatskatalog/shared/intervention.ts';
import { mostCompared, parseMyList, shortId } from '@insatskatalog/shared/my-list.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import { contactView, type ContactView } from '../intervention/contacts.server.ts';
import { detailFacts, practicalFacts } from '../intervention/facts.server.ts';
import { labelsOf } from '../intervention/labels.server.ts';
import { comparisonPage } from '../texts/comparison.ts';
import { interventionWords } from '../texts/intervention.ts';
import { markdown } from '../ui/markdown.server.ts';

export type ComparisonView = Awaited<ReturnType<typeof comparisonView>>;

/** What one entry says about one thing: written text, lines, or whom to reach. Empty when it says nothing. */
export interface Cell {
  html: string;
  lines: string[];
  contacts: ContactView[];
}

export interface ComparedRow {
  name: string;
  /** One for each entry. */
  cells: Cell[];
  /** All say the same. */
  alike: boolean;
}

/** Entries side by side, as `i` in an address names them. */
export async function comparisonView(catalogue: Catalogue, params: URLSearchParams) {
  const { list } = parseMyList(params.getAll('i').join('.'));
  const ids = list?.ids ?? [];
  const chosen = await catalogue.listed({ made: null, ids: ids.slice(0, mostCompared) });
  const entries = chosen.flatMap(entryOf);
  return {
    columns: entries.map(({ id, slug, texts, provider }) => ({
      id: shortId(id),
      slug,
      title: texts.sv.title,
      provider: provider.name,
    })),
    rows: entries.length > 1 ? rowsOf(entries, catalogue.reference()) : [],
    notices: [
      ...(ids.length > mostCompared ? [comparisonPage.tooMany] : []),
      ...(entries.length < chosen.length ? [comparisonPage.missing] : []),
    ],
  };
}

const entryOf = ({ lookup }: Listed): Intervention[] => (lookup.found === 'entry' ? [lookup.entry] : []);

const text = (markdownText: string): Partial<Cell> => ({ html: markdownText && markdown(markdownText, 4) });
/** Many short names as one line. */
const row = (found: string[]): Partial<Cell> => lines(found.length === 0 ? [] : [found.join(' · ')]);
const lines = (found: string[]): Partial<Cell> => ({ lines: found });

/** What people choose by, in the order they ask: is it for me, how do I get in, when and where, at what price. */
function rowsOf(entries: Intervention[], reference: Reference): ComparedRow[] {
  const words = interventionWords.sv;
  const fact = (entry: Intervention, ...names: string[]): string[] =>
    [...practicalFacts(entry, reference, 'sv'), ...detailFacts(entry, reference, 'sv')]
      .filter(({ name }) => names.includes(name))
      .flatMap(({ lines: found }) => found.map((line) => line.text));
  const { facts, sections } = words;
  const all: [string, (entry: Intervention) => Partial<Cell>][] = [
    [
      sections.forWhom,
      (entry) => ({
        ...text(entry.texts.sv.forWhom),
        ...row(labelsOf('targetGroups', entry.targetGroups, reference, 'sv')),
      }),
    ],
    [facts.age, (entry) => lines(fact(entry, facts.age))],
    [sections.notFor, (entry) => text(entry.texts.sv.notFor)],
    [comparisonPage.rows.wayIn, (entry) => lines(fact(entry, facts.intakeRoutes))],
    [
      comparisonPage.rows.open,
      ({ intake }) => lines(intake ? [words.intake[intake.state](intake.waitingWeeks)] : []),
    ],
    [comparisonPage.rows.time, (entry) => lines(fact(entry, facts.openingHours, facts.period))],
    [comparisonPage.rows.place, (entry) => lines(fact(entry, facts.where))],
    [facts.coverage, (entry) => lines(fact(entry, facts.coverage))],
    [facts.cost, (entry) => lines(fact(entry, facts.cost))],
    [facts.forms, (entry) => row(fact(entry, facts.forms))],
    [facts.incomeTypes, (entry) => row(fact(entry, facts.incomeTypes))],
    [facts.languages, (entry) => row(fact(entry, facts.languages))],
    [comparisonPage.rows.contact, (entry) => ({ contacts: entry.contacts.map(contactView) })],
    [
      facts.reviewed,
      ({ lastReviewedAt }) => lines([lastReviewedAt ? words.day(lastReviewedAt) : words.notReviewed]),
    ],
  ];
  return all
    .map(([name, cellOf]) => {
      const cells = entries.map((entry): Cell => ({ html: '', lines: [], contacts: [], ...cellOf(entry) }));
      const said = new Set(cells.map((cell) => JSON.stringify(cell)));
      return { name, cells, alike: said.size === 1 };
    })
    .filter(({ cells }) =>
      cells.some(({ html, lines: found, contacts }) => html || found.length > 0 || contacts.length > 0),
    );
}
