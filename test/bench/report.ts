import type { Load } from './load.ts';
import type { Measurement } from './measure.ts';

/** The measurements as Markdown tables, times in milliseconds. */
export function tables(measurement: Measurement): string {
  const { oneClient, eightClients, searchable, firstAnswer, firstStart, memory, serverAtRest } = measurement;
  const rows = [...oneClient].map(([name, one]) => [
    name,
    ...numbersOf(one),
    ...numbersOf(eightClients.get(name)),
  ]);
  const p50 = (subject: string) => oneClient.get(subject)?.p50 ?? Number.NaN;
  const againstRaw = (name: string) => (p50(name) / p50('Meilisearch, raw')).toFixed(2);
  return [
    `### ${whole(measurement.entries)} entries`,
    '',
    table(['', 'p50, 1 client', 'p95', 'a second', 'p50, 8 clients', 'p95', 'a second'], rows),
    '',
    table(
      ['', ''],
      [
        [
          'API p50 against raw Meilisearch, one client / new questions',
          `${againstRaw('API')} / ${againstRaw('API, new questions')} ×`,
        ],
        ['Publish → searchable, p50 / p95', `${tenths(searchable.p50)} / ${tenths(searchable.p95)} ms`],
        ['Start → first answer, existing data', `${whole(firstAnswer)} ms`],
        ...(firstStart === null
          ? []
          : [['Start → first answer, index built first', `${whole(firstStart)} ms`]]),
        [
          'Memory of the server, at rest / after the load / at most',
          `${serverAtRest} / ${memory.server.now} / ${memory.server.most} MB`,
        ],
        ['Memory of Meilisearch', `${memory.meilisearch.now} / ${memory.meilisearch.most} MB`],
      ],
    ),
  ].join('\n');
}

/** How much slower the larger catalogue answers. */
export function growth(small: Measurement, large: Measurement): string {
  const rows = [...large.oneClient].map(([name, { p50 }]) => {
    const before = small.oneClient.get(name)?.p50 ?? Number.NaN;
    return [name, tenths(before), tenths(p50), `${(p50 / before).toFixed(2)} ×`];
  });
  return [
    `### Growth from ${whole(small.entries)} to ${whole(large.entries)} entries (p50, one client)`,
    '',
    table(['', whole(small.entries), whole(large.entries), 'growth'], rows),
  ].join('\n');
}

/** The whole of `docs/performance.md`. */
export function document(
  sections: string[],
  about: { machine: string; command: string; day: string },
): string {
  return `# Performance

Measured ${about.day} by \`${about.command}\`, which wrote this page. ${about.machine}.

The entries are made up: the demonstration's kinds of support under names of their own, over all municipalities. Forty queries, most of
them with words, half of them with filters in one to six dimensions; every answer counts the values of all eleven dimensions. Clients,
service and Meilisearch share the machine. The API, the page and raw Meilisearch, which is sent as one
multi-search what the service asks it in two at a time, take turns in the same run. Suggestions are asked for after them, with the first two to eight letters of ten words, every other
time in a municipality. The service remembers what it has understood of the last hundred questions until something is written;
new questions are asked at another age each time, so that it remembers none. Times are milliseconds until the last byte. What is published comes from another process, which the
service finds by looking ten times a second. Aims, and what earlier versions gave: [performance-aims.md](performance-aims.md).

${sections.join('\n\n')}
`;
}

const numbersOf = (load: Load | undefined): string[] =>
  load ? [tenths(load.p50), tenths(load.p95), whole(load.perSecond)] : ['–', '–', '–'];

const whole = (value: number) => Math.round(value).toLocaleString('en-GB');
const tenths = (value: number) => value.toFixed(1);

const line = (cells: string[]) => `| ${cells.join(' | ')} |`;

function table(head: string[], rows: string[][]): string {
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map(line).join('\n');
}
