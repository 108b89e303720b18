import { cpus, loadavg } from 'node:os';
import { type Dependence, findMove, type Goal, type MovePart, type MoveQuestion } from '../src/analysis/index.ts';
import { expand, type Graph } from '../src/engine/index.ts';
import { largeConflict } from '../test/analysis/support/large-conflict.ts';

/*
 * `move` on a conflict of 4,096 states: 4 parties with 12 statements each, an outcome of four states. Times are processor time
 * of this process, which other work on the machine hardly changes, with the clock's beside it.
 *
 * npm run bench:move -- [goal …] [--seed N] [--bound N] [--whole]; `--whole` goes on with guarantees and how states are reached
 */

const goals: readonly Goal[] = ['stable', 'reach', 'unfreeze', 'hold'];
const words = process.argv.slice(2);
const option = (name: string, otherwise: number) => {
  const at = words.indexOf(name);
  return at < 0 ? otherwise : Number(words[at + 1]);
};
const seed = option('--seed', 14);
const bound = option('--bound', 2);
const whole = words.includes('--whole');
const named = goals.filter((goal) => words.includes(goal));

/** Seconds of the clock and of the processor since the start. */
function stopwatch(): () => string {
  const clock = performance.now();
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return `${((user + system) / 1e6).toFixed(1)} s of processor time (${((performance.now() - clock) / 1000).toFixed(1)} s)`;
  };
}

function graphOf(): Graph {
  const { graph } = expand(largeConflict(seed));
  if (graph === null) throw new Error('the conflict is answered');
  return graph;
}

function questionOf(graph: Graph, goal: Goal, edits: number): MoveQuestion {
  const [outcome] = graph.outcomes;
  const targets = [...(outcome ?? []).keys()].filter((state) => outcome?.[state] === 1);
  return { outcome: 'o1', title: 'O1', targets, concept: 'seq', goal, bound: edits, most: 2 };
}

function tell(what: string, took: string, { parties, least, complete, bound: to, tally }: Dependence): void {
  const edits = parties.map((own) => own.edits ?? `>${to}`).join(' ');
  const { hopeless, cut, tried, met } = tally;
  console.log(
    `${what}: ${took}; d_i ${edits}, together ${least.edits ?? `>${to}`}${complete ? '' : ', not complete'}; ` +
      `lists without hope ${hopeless}, cut off ${cut}, tried ${tried}, met ${met}`,
  );
}

function measure(goal: Goal): void {
  const graph = graphOf();
  const parts = new Map<MovePart, string>();
  let took = stopwatch();
  const start = graph.statusQuo ?? 0;
  let level = 0;
  let told: Dependence | null = null;
  findMove(graph, questionOf(graph, goal, bound), start, {
    stop: () => told?.complete === true && !whole,
    known(answer) {
      for (const part of ['paths', 'guarantees', 'agreement'] as const) {
        if (answer[part] !== null && !parts.has(part)) {
          parts.set(part, took());
          if (whole) console.log(`${goal}: ${part} ${took()}`);
          took = stopwatch();
        }
      }
      const found = answer.dependence;
      if (found !== null && found !== told && (found.bound > level || found.complete)) {
        told = found;
        level = found.bound;
        tell(`${goal}, up to ${found.bound} edit${found.bound === 1 ? '' : 's'}`, took(), found);
      }
    },
  });
}

console.log(
  `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}, seed ${seed}, ` +
    `load ${loadavg()[0]?.toFixed(1)} at the start`,
);
for (const goal of named.length === 0 ? goals : named) measure(goal);
