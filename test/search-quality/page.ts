import type { JudgedSet } from './judged.ts';

const titles: Record<JudgedSet, string> = { unseen: 'Unseen', tuning: 'Tuning' };

/** The whole of `docs/search-quality.md`. */
export function page(sections: Map<JudgedSet, string>, about: { day: string; entries: number }): string {
  const titled = (['unseen', 'tuning'] as const).map(
    (set) => `## ${titles[set]}\n\n${sections.get(set) ?? ''}`,
  );
  return `# Search quality

Measured ${about.day} by \`npm run search-quality -- --write\`, which wrote this page. The figures depend on the code and the judgements,
not on the machine.

Every query is sent to the real service as a person types it, with nothing chosen beside it, over the ${about.entries} entries of the
demonstration. The service runs on one engine at a time. The baselines search the same entries in the same run:
Meilisearch out of the box, SQLite FTS5 with its own tokenizer (any of the words, weighted bm25), and MiniSearch with prefixes and fuzzy
matching. They get the entries' words, the tags' labels and synonyms, and nothing else.

- The queries lie in \`test/search-quality/queries\`. The tuning set is worked with. The unseen set was written first; it is looked at only
  for its figures, and nothing is adjusted to its queries.
- Grades: 3 is just what was asked for, 2 helps, 1 is related. They are given by tags and by where an entry came from, so that they hold
  for entries that are added. An entry that does not serve the municipality a query names has grade 0, and one
  for professionals in every query that is not theirs.
- nDCG@10: gain 2^grade − 1, discounted by log2(position + 1), against the best possible order of all entries.
- recall@10: how much of what has grade 2 or 3 (or ten of it, when there is more) is among the first ten.
- MRR: 1 / position of the first entry of the best grade there is.
- zero: queries that find nothing.

\`npm run search-quality -- --set tuning --failures\` lists what the tuning queries below 0.7 wanted and what came. \`npm test\` holds floors
under the figures (\`test/search-quality/floors.test.ts\`).

${titled.join('\n\n')}
`;
}
