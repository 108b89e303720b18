import { existsSync, readFileSync } from 'node:fs';
import { families } from '../../../bench/families.ts';
import { assess, expand } from '../../../src/engine/index.ts';
import { type Concept, type Conflict, concepts } from '../../../src/model/index.ts';

/* Run as a process of its own: prints how many bytes a member of a family is said to take, and by how many the process grows. */

const [family, parties, options] = process.argv.slice(2);
if (family !== 'unconstrained' && family !== 'tenth' && family !== 'chains') throw new Error('a family');
const asked: readonly Concept[] = concepts.filter((concept) => concept !== 'sim');
const conflictOf = (count: number) => families[family]({ parties: Number(parties), options: count, seed: 1 });
const judge = (conflict: Conflict) => {
  const { graph } = expand(conflict);
  if (graph === null) throw new Error('is answered');
  return assess(graph, asked);
};
// The code is there before anything is measured.
judge(conflictOf(12));
const conflict = conflictOf(Number(options));
const { facts } = expand(conflict, { maxBytes: 0 }).diagnostics[0] ?? {};
const before = process.memoryUsage().rss;
const held = judge(conflict);
const grown = peak() - before;
console.log(JSON.stringify({ told: Number(facts?.bytes), grown, concepts: held.concepts.length }));

/** The most bytes that this process held; where the system tells no more, whoever started it may count as well. */
function peak(): number {
  const told = existsSync('/proc/self/status')
    ? /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))
    : null;
  return 1024 * (told === null ? process.resourceUsage().maxRSS : Number(told[1]));
}
