import { cpus, totalmem } from 'node:os';
import {
  type AnsweredConcept,
  answeredConcepts,
  findEquilibria,
  holdsFor,
  judgeQuestions,
  loadMiniSat,
  makeJudge,
  makeReady,
  type Ready,
  type State,
  searchLimits,
  searchQuestions,
  stateOf,
} from '../src/beyond/index.ts';
import { type Wide, wide } from './wide.ts';

/*
 * How long it takes to answer without a list of the states. Each family has so many members, one a seed. Two states of
 * each are judged: today, which is random, and the first state found that holds under gmr, where seq and symseq are
 * hardest. Then equilibria are looked for, under each concept alone, so that none helps another; under seq and symseq
 * with --all, for that takes minutes.
 */

interface Family extends Omit<Wide, 'seed'> {
  readonly name: string;
  readonly members: number;
}

const families: readonly Family[] = [
  { name: 'plain', parties: 5, options: 40, members: 50 },
  { name: 'rules', parties: 5, options: 40, rules: 8, members: 10 },
  { name: 'one-way', parties: 5, options: 40, rules: 3, oneWay: 0.3, members: 10 },
  { name: 'sixty', parties: 6, options: 60, members: 10 },
  { name: 'broad', parties: 3, options: 60, members: 10 },
];

const wanted = 10;
const searchedConcepts: readonly AnsweredConcept[] = process.argv.includes('--all')
  ? answeredConcepts
  : ['nash', 'gmr', 'smr'];
const make = await loadMiniSat();
const chosen = families.filter(({ name }) => process.argv[2] === undefined || process.argv.includes(name));
console.log(
  `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`,
);
console.log('seconds of processor time, one thread: median and most of all members');
for (const family of chosen) measure(family);

interface Row {
  readonly seconds: number;
  readonly decided: boolean;
  readonly note: string;
}

function measure({ name, members, ...size }: Family): void {
  console.log(`\n${name}: ${members} conflicts of ${size.parties} parties and ${size.options} options`);
  const rows = new Map<string, Row[]>();
  const add = (question: string, row: Row) => rows.set(question, [...(rows.get(question) ?? []), row]);
  for (let seed = 1; seed <= members; seed += 1) ask({ ...size, seed }, add);
  for (const [question, answers] of rows) console.log(summary(question, answers));
  console.log(`most memory of the process so far: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB`);
}

function ask(size: Wide, add: (question: string, row: Row) => void): void {
  const { ready } = makeReady(wide(size), make);
  if (ready?.today == null) throw new Error('a member that can be asked, with a today');
  for (const concept of answeredConcepts) add(`today under ${concept}`, judged(ready, concept, ready.today));
  const [held] = findEquilibria(
    ready.world,
    makeJudge(ready.world, make, searchQuestions),
    make,
    ['gmr'],
    1,
    searchLimits(() => false),
  );
  const holding = held?.states[0];
  for (const concept of answeredConcepts) {
    if (holding !== undefined) add(`gmr state under ${concept}`, judged(ready, concept, stateOf(holding)));
  }
  for (const concept of searchedConcepts) add(`${wanted} under ${concept}`, searched(ready, concept));
}

/** One state judged cold: a solver for each party is made anew. */
function judged({ world }: Ready, concept: AnsweredConcept, state: State): Row {
  const before = process.cpuUsage();
  const { judge } = makeJudge(world, make, judgeQuestions);
  const verdicts = world.conflict.parties.map((_, party) => judge(concept, party, state));
  const holds = holdsFor(verdicts);
  return {
    seconds: since(before),
    decided: holds !== null,
    note: holds === null ? 'open' : holds ? 'holds' : 'breaks',
  };
}

function searched({ world }: Ready, concept: AnsweredConcept): Row {
  const before = process.cpuUsage();
  const judge = makeJudge(world, make, searchQuestions);
  const limits = searchLimits(() => false);
  const [found] = findEquilibria(world, judge, make, [concept], wanted, limits);
  const decided = found !== undefined && (found.complete || found.states.length >= wanted);
  const note = found === undefined || !decided ? 'open' : found.complete ? 'fewer, proved' : 'found';
  return { seconds: since(before), decided, note };
}

function since(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function summary(question: string, answers: readonly Row[]): string {
  const seconds = answers.map((answer) => answer.seconds).toSorted((a, b) => a - b);
  const at = (share: number) => (seconds[Math.floor(share * (seconds.length - 1))] ?? 0).toFixed(2);
  const notes = new Map<string, number>();
  for (const { note } of answers) notes.set(note, (notes.get(note) ?? 0) + 1);
  const decided = answers.filter((answer) => answer.decided).length;
  const told = [...notes].map(([note, count]) => `${count} ${note}`).join(', ');
  return `${question.padEnd(26)}${at(0.5).padStart(8)}${at(1).padStart(8)}   decided ${decided} of ${answers.length}: ${told}`;
}
