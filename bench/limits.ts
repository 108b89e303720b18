import { assess, expand, type Graph } from '../src/engine/index.ts';
import { families } from './families.ts';
import { dense, matrixMethod, packed } from './matrix.ts';
import { time } from './measure.ts';

const four = ['nash', 'gmr', 'smr', 'seq'] as const;

function graphOf(parties: number, options: number): Graph {
  const { graph } = expand(families.unconstrained({ parties, options, seed: 1 }));
  if (graph === null) throw new Error('a family member that is answered');
  return graph;
}

/** Milliseconds to read the payoffs of all states once for every ordered pair of parties: nothing that looks can be faster. */
function streamed(graph: Graph): number {
  const pairs = graph.payoffs.length * (graph.payoffs.length - 1);
  const words = graph.payoffs.map(({ buffer }) => new Float64Array(buffer, 0, buffer.byteLength >>> 3));
  const once = () => {
    let sum = 0;
    for (let pair = 0; pair < pairs; pair += 1) {
      const own = words[pair % words.length] ?? new Float64Array(0);
      for (let at = 0; at < own.length; at += 1) sum += own[at] ?? 0;
    }
    return sum;
  };
  return time(once, 3).least;
}

/** Prints how the engine compares with the matrix method, and with memory alone. */
export function compareWithLimits(): void {
  console.log('\nmatrix method against the engine: all states, four concepts, three parties, milliseconds');
  for (const options of [6, 8]) {
    const graph = graphOf(3, options);
    const plain = time(() => matrixMethod(graph, dense), 1).least;
    const bits = time(() => matrixMethod(graph, packed), 1).least;
    const engine = time(() => assess(graph, four)).warm;
    console.log(
      `2^${options}: dense ${plain.toFixed(0)}, packed ${bits.toFixed(0)}, engine ${engine.toFixed(2)}; ` +
        `dense / engine ${(plain / engine).toFixed(0)}, packed / engine ${(bits / engine).toFixed(0)}`,
    );
  }
  console.log('\nagainst memory: payoffs read once for each ordered pair of parties; warm, one thread');
  for (const [parties, options] of [
    [6, 14],
    [6, 18],
    [5, 20],
    [6, 24],
  ] as const) {
    const graph = graphOf(parties, options);
    const limit = streamed(graph);
    const judge = time(() => assess(graph, four), 3).warm;
    const each = (judge * 1e6) / graph.states.count / parties / (parties - 1);
    console.log(
      `2^${options}, ${parties} parties: ${judge.toFixed(1)} ms, ${(graph.states.count / judge / 1000).toFixed(1)} million ` +
        `states a second, ${each.toFixed(2)} ns a state and ordered pair, ${(judge / limit).toFixed(1)} times the limit`,
    );
  }
}
