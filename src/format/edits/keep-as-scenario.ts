import { type Conflict, conflictOf, type Model, printCondition } from '../../model/index.ts';
import { applyEdits, type Edit } from '../../text/index.ts';
import { parseModel } from '../parse-model.ts';
import { differentParts } from '../same-meaning.ts';
import { variableShape } from '../shape/model-shape.ts';
import { scenarioToPlain } from '../write/model-to-plain.ts';
import { isPlainMap, type Plain, type PlainMap, plainMap } from '../write/plain.ts';
import { entriesOf, field, type MapNode, type Node, textOf } from '../yaml/node.ts';
import { setAt } from './at-path.ts';
import { findRoot } from './target.ts';

/** The scenario to make. */
export interface NewScenario {
  readonly id: string;
  readonly title: string | null;
  /** The scenario that the draft is about, over which the new one lies; null for the model itself. */
  readonly over: string | null;
}

/**
 * What keeps a draft from being a scenario: one of the texts has a mistake; both say the same; the name is taken; or it
 * changes what no scenario can, by the names of these parts of the file.
 */
export type NoScenario =
  | { readonly kind: 'mistake' | 'same' | 'taken' }
  | { readonly kind: 'beyond'; readonly parts: readonly string[] };

/**
 * The edits that make what a draft changes a scenario of the model. Given only where the file then reads as a model whose
 * scenario is the draft's conflict, and whose other parts are as they were.
 */
export function keepAsScenario(
  text: string,
  draft: string,
  { id, title, over }: NewScenario,
): readonly Edit[] | NoScenario {
  const [model, drafted] = [parseModel(text).model, parseModel(draft).model];
  const above = drafted === null ? undefined : conflictOf(drafted, over);
  const below = model === null ? undefined : conflictOf(model, over);
  if (model === null || drafted === null || above === undefined || below === undefined) return { kind: 'mistake' };
  if (model.scenarios.some((scenario) => scenario.id === id)) return { kind: 'taken' };
  const parts = [...partsApart(below, above), ...beyond({ model, text }, { model: drafted, text: draft }, over)];
  const dates = { about: null, from: null, until: null, span: null };
  const scenario = scenarioToPlain({ id, title, extends: over, conflict: above, ...dates }, model);
  const changes = Object.keys(scenario).some((key) => Object.hasOwn(variableShape.fields, key));
  if (parts.length > 0) return { kind: 'beyond', parts };
  if (!changes) return { kind: 'same' };
  const edits = setAt(text, ['scenarios', id], underTheirKeys(scenario, below, text));
  const kept = edits === null ? null : parseModel(applyEdits(text, edits)).model;
  const made = kept === null ? undefined : conflictOf(kept, id);
  if (edits === null || made === undefined) return { kind: 'beyond', parts: ['scenarios'] };
  const lost = differentParts(made, { ...above, scenario: id });
  // Everything names options by their place: where these differ, all else does.
  if (lost.includes('options')) return { kind: 'beyond', parts: ['options'] };
  return lost.length > 0 ? { kind: 'beyond', parts: lost } : edits;
}

/** The text with a scenario that makes another conflict, written anew; null where there is no such scenario. */
export function rewriteScenario(text: string, id: string, conflict: Conflict): string | null {
  const { model } = parseModel(text);
  const scenario = model?.scenarios.find((one) => one.id === id);
  if (model === null || scenario === undefined) return null;
  const edits = setAt(text, ['scenarios', id], scenarioToPlain({ ...scenario, conflict }, model));
  return edits === null ? null : applyEdits(text, edits);
}

/** The scenario with weights under the keys that the file has for them: one condition can be written in several ways. */
function underTheirKeys(scenario: PlainMap, below: Conflict, text: string): PlainMap {
  const { parties } = scenario;
  if (!isPlainMap(parties)) return scenario;
  const written = keysOf(findRoot(text));
  const renamed = Object.entries(parties).map(([id, party]): readonly [string, Plain] => {
    const preference = below.parties.find((one) => one.id === id)?.preference;
    if (!isPlainMap(party) || !isPlainMap(party.weights) || preference?.kind !== 'weights') return [id, party];
    const known = new Map(
      preference.weights.map(({ condition, span }) => [
        printCondition(condition, below),
        written.get(span?.start ?? -1),
      ]),
    );
    const weights = Object.entries(party.weights).map(([key, value]) => [known.get(key) ?? key, value] as const);
    return [id, { ...party, weights: plainMap(weights) }];
  });
  return { ...scenario, parties: plainMap(renamed) };
}

/** Every key of the text by where it starts. */
function keysOf(node: Node | null): ReadonlyMap<number, string> {
  if (node?.kind === 'list') return new Map(node.items.flatMap((item) => [...keysOf(item)]));
  return new Map(entriesOf(node).flatMap(({ key, value }) => [[key.span.start, key.text] as const, ...keysOf(value)]));
}

/** What a conflict has that no scenario sets: its title and what it is about. */
function partsApart(below: Conflict, above: Conflict): readonly string[] {
  return (['title', 'about'] as const).filter((key) => below[key] !== above[key]);
}

interface Written {
  readonly model: Model;
  readonly text: string;
}

/** The other scenarios and the expectations, where the draft changes them. */
function beyond(before: Written, after: Written, over: string | null): readonly string[] {
  const [was, is] = [findRoot(before.text), findRoot(after.text)];
  const scenarios = scenariosOf(was, before.text, over) !== scenariosOf(is, after.text, over);
  const expect = expectationsOf(was, before) !== expectationsOf(is, after);
  return [...(scenarios ? ['scenarios'] : []), ...(expect ? ['expect'] : [])];
}

function scenariosOf(root: MapNode | null, text: string, over: string | null): string {
  const others = entriesOf(field(root, 'scenarios')).filter(({ key }) => key.text !== over);
  return others.map(({ key, value }) => text.slice(key.span.start, value.span.end).trim()).join('\n');
}

/** The expectations without the letters of states, which follow the options. */
function expectationsOf(root: MapNode | null, { model, text }: Written): string {
  const node = field(root, 'expect');
  const lines = node === null ? '' : text.slice(node.span.start, node.span.end).replaceAll(/\b[YN-]{2,}\b/g, 'Y');
  return `${model.expectations.length} ${lines.trim()} ${textOf(node) ?? ''}`;
}
