import { expand, type Graph } from '../../../src/engine/index.ts';
import type { Conflict } from '../../../src/model/index.ts';
import { build, type Draft } from './build.ts';

/** The graph of a conflict that must have one. */
export function graphOf(conflict: Conflict): Graph {
  const { graph, diagnostics } = expand(conflict);
  if (graph === null) throw new Error(`no graph: ${JSON.stringify(diagnostics)}`);
  return graph;
}

/** The graph of a draft that must have one. */
export const draw = (draft: Draft): Graph => graphOf(build(draft));

/** The states where a byte is 1, numbered from 1 as people see them. */
export function numbersOf(bytes: ArrayLike<number> | undefined): readonly number[] {
  return Array.from(bytes ?? []).flatMap((byte, state) => (byte === 1 ? [state + 1] : []));
}
