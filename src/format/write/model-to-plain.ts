import { conflictOf, type Expectation, type Model, type Scenario, type StateReference } from '../../model/index.ts';
import { variableShape } from '../shape/model-shape.ts';
import { fieldOf, type RecordShape, type Shape } from '../shape/shape.ts';
import { conflictToPlain } from './conflict-to-plain.ts';
import { filled, filledMap, given, isPlainMap, type Plain, type PlainMap, plainMap } from './plain.ts';

/** The model under the keys of the model file: as JSON it is a model file too. */
export function modelToJson(model: Model): PlainMap {
  const base = conflictToPlain(model.base);
  const scenarios = model.scenarios.map((scenario) => [scenario.id, scenarioToPlain(scenario, model)] as const);
  return plainMap([
    ['standstill', 1],
    ...Object.entries(base),
    ['scenarios', filledMap(plainMap(scenarios))],
    ['expect', filled(model.expectations.map((expectation) => expectationToPlain(expectation, model)))],
  ]);
}

/** What a scenario changes in what it extends. */
export function scenarioToPlain(scenario: Scenario, model: Model): PlainMap {
  const below = variableOf(conflictToPlain(conflictOf(model, scenario.extends) ?? model.base));
  const above = variableOf(conflictToPlain(scenario.conflict));
  return plainMap([
    ['title', given(scenario.title)],
    ['about', given(scenario.about)],
    ['extends', given(scenario.extends)],
    ['from', given(scenario.from)],
    ['until', given(scenario.until)],
    ...Object.entries(difference(lengthen(below, variableShape), lengthen(above, variableShape), variableShape)),
  ]);
}

function variableOf(conflict: PlainMap): PlainMap {
  return plainMap(Object.entries(conflict).filter(([key]) => fieldOf(variableShape, key) !== undefined));
}

/** The same with every short form written out, down to where lists begin. */
function lengthen(value: Plain, shape: Shape): Plain {
  if (shape.kind === 'map' && isPlainMap(value)) {
    return plainMap(Object.entries(value).map(([key, inner]) => [key, lengthen(inner, shape.of)]));
  }
  if (shape.kind !== 'record') return value;
  if (!isPlainMap(value)) return plainMap((shape.short?.keys ?? []).map((key) => [key, value]));
  return plainMap(
    Object.entries(value).map(([key, inner]) => {
      const field = fieldOf(shape, key);
      return [key, field === undefined ? inner : lengthen(inner, field.shape)];
    }),
  );
}

/** What laid over `below` makes `above`: changed and new entries, null for those that are gone. */
function difference(below: Plain, above: Plain, shape: RecordShape | Shape): PlainMap {
  if (!isPlainMap(below) || !isPlainMap(above)) return {};
  const gone = Object.keys(below)
    .filter((key) => !Object.hasOwn(above, key) && !isReplaced(key, above, shape))
    .map((key) => [key, null] as const);
  const changed = Object.entries(above).flatMap(([key, value]): (readonly [string, Plain])[] => {
    const old = Object.hasOwn(below, key) ? below[key] : undefined;
    if (JSON.stringify(old) === JSON.stringify(value)) return [];
    const inner = shapeAt(shape, key);
    const deep =
      inner !== undefined && (inner.kind === 'record' || inner.kind === 'map') && isPlainMap(old) && isPlainMap(value);
    return [[key, deep ? difference(old, value, inner) : value]];
  });
  return plainMap([...gone, ...changed]);
}

/** Whether another way to say preferences takes the key's place, so that it need not be removed. */
function isReplaced(key: string, above: PlainMap, shape: Shape): boolean {
  if (shape.kind !== 'record') return false;
  const group = fieldOf(shape, key)?.group;
  return group !== undefined && Object.keys(above).some((other) => fieldOf(shape, other)?.group === group);
}

function shapeAt(shape: Shape, key: string): Shape | undefined {
  return shape.kind === 'record' ? fieldOf(shape, key)?.shape : shape.kind === 'map' ? shape.of : undefined;
}

function expectationToPlain(expectation: Expectation, model: Model): PlainMap {
  const conflict = conflictOf(model, expectation.scenario) ?? model.base;
  const common = [['scenario', given(expectation.scenario)]] as const;
  const source = [['source', given(expectation.source)]] as const;
  if (expectation.kind === 'standstill') {
    return plainMap([...common, ['standstill', expectation.concept], ['is', expectation.is], ...source]);
  }
  const { are, include, exclude } = expectation;
  const about: readonly (readonly [string, Plain])[] =
    expectation.kind === 'stable'
      ? [
          ['party', conflict.parties[expectation.party]?.id ?? ''],
          ['stable', expectation.concept],
        ]
      : [['equilibria', expectation.concept]];
  const states = { are, include, exclude };
  return plainMap([
    ...common,
    ...about,
    ...Object.entries(states).map(([key, list]) => [key, statesToPlain(list)] as const),
    ...source,
  ]);
}

function statesToPlain(states: readonly StateReference[] | null): Plain | undefined {
  return states?.map((state) => (state.kind === 'number' ? state.number : state.pattern));
}
