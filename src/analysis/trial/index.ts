import type { Graph } from '../../engine/index.ts';
import { isSameMeaning, type Layer, parseModel, rewriteScenario } from '../../format/index.ts';
import { type Conflict, conflictOf, type Literal } from '../../model/index.ts';
import type { PartyEdit } from '../dependence/index.ts';
import type { Item } from '../guarantees/index.ts';
import { writeEdits } from './edits.ts';
import { writePromises } from './promises.ts';
import { type Draft, declareStep } from './written.ts';

/** Something to try: what parties want otherwise, promises for a path to `end`, or a step that parties can take together. */
export type Trial =
  | { readonly kind: 'edits'; readonly edits: readonly PartyEdit[] }
  | { readonly kind: 'promises'; readonly end: number; readonly items: readonly Item[] }
  | { readonly kind: 'joint'; readonly literals: readonly Literal[] };

/** A model's text with what is tried in it. */
export interface Tried {
  readonly text: string;
  /** The conflict that the text means: that of the model or the scenario with the change made. */
  readonly conflict: Conflict;
}

/**
 * Writes what is tried into a model's text, for the model itself or a scenario; `graph` is its conflict laid out. A promise that
 * something happens only together is written as a joint step: single steps stay possible, which the file cannot forbid.
 * Null where the text cannot say it: what is given was read again and means the same as the change.
 */
export function tryOut(text: string, layer: Layer, graph: Graph, trial: Trial): Tried | null {
  const draft = written({ text, layer, conflict: graph.conflict }, graph, trial);
  if (draft === null) return null;
  const texts = [draft.text, ...(layer === null ? [] : [rewriteScenario(text, layer, draft.conflict)])];
  return texts.map((one) => readAs(one, draft)).find((read) => read !== null) ?? null;
}

/** The text where it means what the draft does. */
function readAs(text: string | null, { layer, conflict }: Draft): Tried | null {
  const model = text === null ? null : parseModel(text).model;
  const read = model === null ? undefined : conflictOf(model, layer);
  return text !== null && read !== undefined && isSameMeaning(read, conflict) ? { text, conflict: read } : null;
}

function written(draft: Draft, graph: Graph, trial: Trial): Draft | null {
  switch (trial.kind) {
    case 'edits':
      return writeEdits(draft, trial.edits);
    case 'promises':
      return writePromises(draft, graph, trial);
    case 'joint':
      return declareStep(draft, trial.literals);
  }
}
