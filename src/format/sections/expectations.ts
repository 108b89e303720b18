import { type Concept, type Conflict, type Expectation, isConcept } from '../../model/index.ts';
import { resolveIn } from '../expression/resolve.ts';
import { namesOf } from '../names.ts';
import type { Report } from '../report.ts';
import { field, itemsOf, type Node, textOf } from '../yaml/node.ts';
import { readStates } from './state.ts';

/** The conflicts that an expectation may be about; those of scenarios that could not be read are null. */
export interface Subjects {
  readonly base: Conflict;
  readonly scenarios: ReadonlyMap<string, Conflict | null>;
}

const kinds = ['equilibria', 'stable', 'standstill'] as const;

/** The section `expect`. */
export function readExpectations(node: Node | null, subjects: Subjects, report: Report): readonly Expectation[] {
  return itemsOf(node).flatMap((item) => readExpectation(item, subjects, report));
}

function readExpectation(node: Node, subjects: Subjects, report: Report): readonly Expectation[] {
  if (node.kind !== 'map') return [];
  const given = kinds.filter((kind) => field(node, kind) !== null);
  const [kind, another] = given;
  const start = { start: node.span.start, end: Math.min(node.span.start + 1, node.span.end) };
  if (kind === undefined || another !== undefined) {
    report.add('expectation-kind', start, { facts: { given, known: kinds } });
    return [];
  }
  const subject = readSubject(node, subjects, report);
  const concept = textOf(field(node, kind)) ?? '';
  if (subject === null || !isConcept(concept)) return [];
  const { conflict, scenario } = subject;
  const source = textOf(field(node, 'source'));
  return readKind(kind, node, { concept, scenario, source, span: node.span }, conflict, report);
}

type Common = Pick<Expectation, 'scenario' | 'source' | 'span'> & { readonly concept: Concept };

function readKind(
  kind: (typeof kinds)[number],
  node: Node,
  common: Common,
  conflict: Conflict,
  report: Report,
): readonly Expectation[] {
  reportMisplaced(node, kind, report);
  if (kind === 'standstill') {
    const is = field(node, 'is');
    if (is === null) reportMissing(node, 'is', 'Whether the status quo is a standstill.', report);
    return [{ ...common, kind, is: textOf(is) === 'true' }];
  }
  const states = {
    are: readStates(field(node, 'are'), conflict.options.length, report),
    include: readStates(field(node, 'include'), conflict.options.length, report),
    exclude: readStates(field(node, 'exclude'), conflict.options.length, report),
  };
  if (Object.values(states).every((list) => list === null)) reportMissing(node, 'are', 'Exactly these states.', report);
  if (kind === 'equilibria') return [{ ...common, kind, ...states }];
  const party = field(node, 'party');
  if (party === null) reportMissing(node, 'party', 'The party whose stable states are meant.', report);
  const place = party && { name: textOf(party) ?? '', span: party.span };
  const index = place && resolveIn(namesOf(conflict).parties, 'party', place, { report, removed: new Map() });
  return index === null ? [] : [{ ...common, kind, party: index, ...states }];
}

const belongings: Readonly<Record<string, readonly (typeof kinds)[number][]>> = {
  party: ['stable'],
  is: ['standstill'],
  are: ['equilibria', 'stable'],
  include: ['equilibria', 'stable'],
  exclude: ['equilibria', 'stable'],
};

function reportMisplaced(node: Node, kind: (typeof kinds)[number], report: Report): void {
  for (const [key, belongs] of Object.entries(belongings)) {
    const value = field(node, key);
    if (value === null || belongs.includes(kind)) continue;
    report.add('key-misplaced', value.span, { facts: { key, belongs: belongs.join(', ') } });
  }
}

function reportMissing(node: Node, key: string, about: string, report: Report): void {
  const span = { start: node.span.start, end: Math.min(node.span.start + 1, node.span.end) };
  report.add('missing-key', span, { facts: { key, about } });
}

function readSubject(node: Node, subjects: Subjects, report: Report) {
  const scenario = field(node, 'scenario');
  if (scenario === null) return { scenario: null, conflict: subjects.base };
  const name = textOf(scenario) ?? '';
  const known = new Map([...subjects.scenarios.keys()].map((id, index) => [id, index]));
  const index = resolveIn(known, 'scenario', { name, span: scenario.span }, { report, removed: new Map() });
  const conflict = index === null ? null : subjects.scenarios.get(name);
  return conflict === null || conflict === undefined ? null : { scenario: name, conflict };
}
