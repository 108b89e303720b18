import { type Assessment, assess, type Graph, matchState } from '../engine/index.ts';
import type { Concept, Expectation, ExpectedStates, StateReference } from '../model/index.ts';
import type { Diagnostic } from '../text/index.ts';

/** Whether one expectation holds, and by which states it fails. */
export interface ExpectationResult {
  readonly expectation: Expectation;
  readonly ok: boolean;
  /** States that should hold and do not, ascending. */
  readonly missing: readonly number[];
  /** States that hold and should not, ascending. */
  readonly extra: readonly number[];
  /** What kept it from being decided: a state nobody can name, a concept that is undefined here. */
  readonly problems: readonly Diagnostic[];
}

/** Checks expectations of one scenario (or of the base model) against its graph, assessing only what they ask for. */
export function checkExpectations(graph: Graph, expectations: readonly Expectation[]): readonly ExpectationResult[] {
  const concepts = [...new Set(expectations.map(({ concept }) => concept))];
  const assessment = assess(graph, concepts, { sim: 'always' });
  return expectations.map((expectation) => checkOne(graph, assessment, expectation));
}

function checkOne(graph: Graph, assessment: Assessment, expectation: Expectation): ExpectationResult {
  const flags = flagsOf(assessment, expectation);
  if (flags === undefined) return undecided(expectation, [undefinedConcept(expectation)]);
  if (expectation.kind === 'standstill') return checkStandstill(graph, flags, expectation);
  const wanted = resolveAll(graph, expectation);
  if (wanted.problems.length > 0) return undecided(expectation, wanted.problems);
  const holds = (state: number) => flags[state] === 1;
  const missing = [...(wanted.are ?? []), ...(wanted.include ?? [])].filter((state) => !holds(state));
  const beyond = wanted.are === null ? [] : flagged(flags).filter((state) => wanted.are?.includes(state) === false);
  const extra = [...beyond, ...(wanted.exclude ?? []).filter(holds)];
  return {
    expectation,
    ok: missing.length + extra.length === 0,
    missing: ascending(missing),
    extra: ascending(extra),
    problems: [],
  };
}

function checkStandstill(
  graph: Graph,
  flags: Uint8Array,
  expectation: Extract<Expectation, { kind: 'standstill' }>,
): ExpectationResult {
  const { statusQuo } = graph;
  if (statusQuo === null) return undecided(expectation, [problem('no-status-quo', expectation, {})]);
  const ok = (flags[statusQuo] === 1) === expectation.is;
  const at = ok ? [] : [statusQuo];
  return { expectation, ok, missing: expectation.is ? at : [], extra: expectation.is ? [] : at, problems: [] };
}

function flagsOf(assessment: Assessment, expectation: Expectation): Uint8Array | undefined {
  if (expectation.kind === 'stable') return assessment.stable[expectation.concept]?.[expectation.party];
  return assessment.equilibria[expectation.concept];
}

function resolveAll(graph: Graph, expected: ExpectedStates) {
  const problems: Diagnostic[] = [];
  const resolve = (references: readonly StateReference[] | null) => {
    if (references === null) return null;
    return references.flatMap((reference) => {
      const { state, diagnostic } = matchState(graph, reference);
      if (diagnostic !== null) problems.push(diagnostic);
      return state === null ? [] : [state];
    });
  };
  const { are, include, exclude } = expected;
  return { are: resolve(are), include: resolve(include), exclude: resolve(exclude), problems };
}

function undecided(expectation: Expectation, problems: readonly Diagnostic[]): ExpectationResult {
  return { expectation, ok: false, missing: [], extra: [], problems };
}

function undefinedConcept(expectation: Expectation): Diagnostic {
  const concept: Concept = expectation.concept;
  return problem('concept-undefined', expectation, { concept });
}

function problem(code: string, { span }: Expectation, facts: Diagnostic['facts']): Diagnostic {
  return { code, severity: 'error', span, facts, fix: null };
}

function flagged(flags: Uint8Array): number[] {
  return [...flags.keys()].filter((state) => flags[state] === 1);
}

function ascending(states: readonly number[]): number[] {
  return [...new Set(states)].toSorted((a, b) => a - b);
}
