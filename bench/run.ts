import { cpus, totalmem } from 'node:os';
import { assess, expand } from '../src/engine/index.ts';
import { type Concept, concepts } from '../src/model/index.ts';
import { type Family, families } from './families.ts';
import { compareWithLimits } from './limits.ts';
import { time } from './measure.ts';
import { compareThreads } from './threads.ts';
import { runWhole } from './whole.ts';

const five: readonly Concept[] = concepts.filter((concept) => concept !== 'sim');
const four: readonly Concept[] = ['nash', 'gmr', 'smr', 'seq'];

/** What is measured: a family, its size and the concepts. */
interface Row {
  readonly family: Family;
  readonly parties: number;
  readonly options: number;
  readonly concepts: readonly Concept[];
}

const allFamilies: readonly Family[] = ['unconstrained', 'tenth', 'chains'];

const rows: readonly Row[] = [
  ...allFamilies.flatMap((family): Row[] => [
    { family, parties: 3, options: 12, concepts: four },
    { family, parties: 4, options: 16, concepts },
    ...[12, 14, 16, 18, 20].map((options): Row => ({ family, parties: 5, options, concepts: five })),
  ]),
  { family: 'unconstrained', parties: 5, options: 20, concepts: four },
];

const large: readonly Row[] = allFamilies.map((family) => ({ family, parties: 6, options: 24, concepts: four }));

const wanted = process.argv[2];
const chosen = [...rows, ...(process.argv.includes('--large') ? large : [])].filter(
  (row) => wanted === undefined || wanted.startsWith('--') || row.family === wanted,
);

console.log(
  `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, one thread`,
);
console.log(
  'times in ms: states and preferences laid out, then all concepts for all parties; ns: warm total a state and party',
);
console.log(
  line([
    'family',
    'raw',
    'states',
    'parties',
    'concepts',
    'lay cold',
    'lay warm',
    'judge cold',
    'judge warm',
    'ns',
    'peak MiB',
  ]),
);
for (const row of chosen) console.log(line(measure(row)));
if (wanted === undefined || process.argv.includes('--limits')) compareWithLimits();
if (wanted === undefined || process.argv.includes('--threads')) await compareThreads();
if (process.argv.includes('--whole')) await runWhole(allFamilies);

function measure(row: Row): readonly string[] {
  const conflict = families[row.family]({ ...row, seed: 1 });
  const lay = time(() => expand(conflict));
  const { graph } = expand(conflict);
  if (graph === null) throw new Error('a family member that is not answered');
  const judge = time(() => assess(graph, row.concepts));
  const { count } = graph.states;
  const ns = ((lay.warm + judge.warm) * 1e6) / count / row.parties;
  const ms = (value: number) => value.toFixed(value < 10 ? 1 : 0);
  return [
    row.family,
    `2^${row.options}`,
    String(count),
    String(row.parties),
    row.concepts.length === concepts.length ? 'all six' : row.concepts.length === five.length ? 'five' : 'four',
    ms(lay.cold),
    ms(lay.warm),
    ms(judge.cold),
    ms(judge.warm),
    ns.toFixed(0),
    (process.resourceUsage().maxRSS / 1024).toFixed(0),
  ];
}

function line(cells: readonly string[]): string {
  return cells.map((cell, at) => (at === 0 ? cell.padEnd(14) : cell.padStart(11))).join('');
}
