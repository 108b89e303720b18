import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { analyze } from '../../../src/analysis/index.ts';
import { expand, type Graph } from '../../../src/engine/index.ts';
import { type Conflict, concepts } from '../../../src/model/index.ts';
import type { Dot, PictureWish } from '../../../src/report/index.ts';

/** Graphviz as doors hand it to the report. */
export async function loadDot(): Promise<Dot> {
  const graphviz = await Graphviz.load();
  return (source) => graphviz.layout(source, 'json', 'dot');
}

/** A conflict laid out and judged; null where there is nothing to lay out. */
export function judge(conflict: Conflict): ReturnType<typeof judgeGraph> | null {
  const { graph } = expand(conflict);
  return graph === null || graph.states.count === 0 ? null : judgeGraph(graph);
}

function judgeGraph(graph: Graph) {
  return analyze(graph, concepts);
}

/** What is shown unless something else is asked for. */
export const plainWish: PictureWish = { kind: null, centre: null, also: [], opened: [], others: false };
