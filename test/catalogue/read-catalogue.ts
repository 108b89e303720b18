import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Assessment, assess, expand, type Graph, matchState } from '../../src/engine/index.ts';
import { parseModel } from '../../src/format/index.ts';
import { type Conflict, concepts, type Model, type StateReference } from '../../src/model/index.ts';

const folder = new URL('../../catalogue/', import.meta.url);

/** The names of all catalogue cases, without their ending. */
export function catalogueNames(): readonly string[] {
  return readdirSync(fileURLToPath(folder))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -'.yaml'.length))
    .toSorted();
}

/** The text of a catalogue case. */
export function catalogueText(name: string): string {
  return readFileSync(new URL(`${name}.yaml`, folder), 'utf8');
}

/** A catalogue case as a model; fails the test where it does not parse. */
export function catalogueModel(name: string): Model {
  const { model, diagnostics } = parseModel(catalogueText(name));
  if (model === null) throw new Error(`${name} does not parse: ${JSON.stringify(diagnostics)}`);
  return model;
}

/** States and stability of a conflict under all concepts. */
export interface Answer {
  readonly graph: Graph;
  readonly assessment: Assessment;
}

/** Expands and assesses a conflict; fails the test where that is refused. */
export function answer(conflict: Conflict): Answer {
  const { graph, diagnostics } = expand(conflict);
  if (graph === null) throw new Error(`refused: ${JSON.stringify(diagnostics)}`);
  return { graph, assessment: assess(graph, concepts, { sim: 'always' }) };
}

/** The numbers (from 1, ascending) of the states marked in an array of the engine. */
export function numbersOf(marks: Uint8Array): readonly number[] {
  return [...marks].flatMap((mark, state) => (mark === 1 ? [state + 1] : []));
}

/** The number (from 1) of the state a reference names; fails the test where it names none. */
export function numberOf(graph: Graph, reference: StateReference): number {
  const { state, diagnostic } = matchState(graph, reference);
  if (state === null) throw new Error(`no such state: ${JSON.stringify(diagnostic)}`);
  return state + 1;
}
