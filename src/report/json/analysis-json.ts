import type { Analysis, Deterrence, Further } from '../../analysis/index.ts';
import { type Graph, improvements, type OpenStep, tiers } from '../../engine/index.ts';
import { concepts as allConcepts, type Concept, type Conflict } from '../../model/index.ts';
import { countFlags } from '../count-flags.ts';
import { outcomeIds } from '../names.ts';
import { furtherJson } from './further-json.ts';
import { byParty, flaggedIds, modelHeader, moverIds, sanctionJson, stateId } from './model-json.ts';

/** Above this many states the lists are left out unless asked for. Contract §4. */
const listedStates = 4096;

export interface AnalysisJsonOptions {
  readonly full: boolean;
  /** Equilibria listed of a model too large for the full lists. */
  readonly limit: number;
  readonly warnings: readonly unknown[];
  /** Coalitions, strength and doubt, where they were looked for. */
  readonly further: Further | null;
}

/** The document of `analyze --json`. Contract §4. */
export function analysisJson(analysis: Analysis, options: AnalysisJsonOptions) {
  const { graph, today } = analysis;
  const { conflict, states } = graph;
  const lists = options.full || states.count <= listedStates;
  return {
    version: 1,
    model: modelHeader(conflict),
    states: {
      raw: states.raw > BigInt(Number.MAX_SAFE_INTEGER) ? states.raw.toString() : Number(states.raw),
      feasible: states.count,
      ...(lists ? { list: range(states.count).map((state) => stateEntry(graph, state)) } : {}),
    },
    statusQuo: today === null ? null : stateId(today.state),
    ...(lists ? listsJson(graph) : {}),
    stability: byParty(conflict, (party) => stabilityJson(analysis, party, lists)),
    equilibria: equilibriaJson(analysis, lists, options.limit),
    standstill: standstillJson(analysis),
    deterrents: deterrentsJson(analysis),
    ...(graph.steps === null || today === null ? {} : { openSteps: openStepsJson(conflict, today.openSteps) }),
    ...(lists ? { paths: pathsJson(analysis) } : {}),
    ...(options.further === null ? {} : furtherJson(conflict, analysis.assessment.concepts, options.further, lists)),
    undefined: { ...analysis.assessment.undefined, ...leftOut(options.further, lists) },
    warnings: options.warnings,
  };
}

/** That coalitions are left out of a model too large to list goes without saying. Contract §4. */
function leftOut(further: Further | null, lists: boolean) {
  const { coalitions, ...others } = further?.leftOut ?? {};
  return lists && coalitions !== undefined ? { coalitions, ...others } : others;
}

function openStepsJson(conflict: Conflict, steps: readonly OpenStep[]) {
  return steps.map(({ name, kind, movers, to, sanctions }) => ({
    name,
    kind,
    movers: moverIds(conflict, movers),
    to: stateId(to),
    undeterred: allConcepts.filter((concept) => sanctions[concept] === null),
  }));
}

function stateEntry(graph: Graph, state: number) {
  return { id: stateId(state), pattern: graph.states.pattern(state), outcomes: outcomeIds(graph, state) };
}

function listsJson(graph: Graph) {
  const { conflict, states } = graph;
  const eachState = (targets: (state: number) => readonly number[]) =>
    range(states.count).map((state) => targets(state).map(stateId));
  return {
    rankings: byParty(conflict, (party) => tiers(graph, party).map((tier) => tier.map(stateId))),
    moves: byParty(conflict, (party) => eachState((state) => graph.moves(party, state))),
    improvements: byParty(conflict, (party) => eachState((state) => improvements(graph, party, state))),
  };
}

function stabilityJson({ assessment }: Analysis, party: number, lists: boolean) {
  const flags = (concept: Concept) => assessment.stable[concept]?.[party];
  if (lists)
    return perConcept(assessment.concepts, (concept) => mapDefined(flags(concept), (found) => flaggedIds(found)));
  return { counts: perConcept(assessment.concepts, (concept) => mapDefined(flags(concept), countFlags)) };
}

function equilibriaJson({ assessment }: Analysis, lists: boolean, limit: number) {
  const flags = (concept: Concept) => assessment.equilibria[concept];
  if (lists)
    return perConcept(assessment.concepts, (concept) => mapDefined(flags(concept), (found) => flaggedIds(found)));
  return {
    counts: perConcept(assessment.concepts, (concept) => mapDefined(flags(concept), countFlags)),
    ...perConcept(assessment.concepts, (concept) => mapDefined(flags(concept), (found) => flaggedIds(found, limit))),
  };
}

function standstillJson({ assessment, today }: Analysis) {
  return perConcept(assessment.concepts, (concept) => today?.standstill[concept] ?? null);
}

function deterrentsJson({ graph: { conflict }, today, assessment }: Analysis) {
  return byParty(conflict, (party) =>
    perConcept(assessment.concepts, (concept) => deterrentList(conflict, today?.deterrence[party]?.[concept] ?? [])),
  );
}

function deterrentList(conflict: Conflict, entries: readonly Deterrence[]) {
  return entries.flatMap(({ to, sanction }) =>
    sanction === null ? [] : [{ to: stateId(to), sanction: sanctionJson(conflict, sanction) }],
  );
}

function pathsJson({ today }: Analysis) {
  if (today === null) return {};
  const { steps, improvementSteps } = today.reach;
  const reached = range(steps.length).filter((state) => state !== today.state && (steps[state] ?? -1) >= 0);
  return Object.fromEntries(
    reached.map((state) => {
      const improving = improvementSteps[state] ?? -1;
      const entry = {
        steps: steps[state],
        improvementsOnly: improving >= 0,
        improvementSteps: improving >= 0 ? improving : null,
      };
      return [stateId(state), entry];
    }),
  );
}

/** An entry a concept, in the order of definitions §3. */
export function perConcept<T>(asked: readonly Concept[], value: (concept: Concept) => T): Partial<Record<Concept, T>> {
  return Object.fromEntries(
    allConcepts.filter((concept) => asked.includes(concept)).map((concept) => [concept, value(concept)]),
  );
}

function mapDefined<T, U>(value: T | undefined, map: (value: T) => U): U | null {
  return value === undefined ? null : map(value);
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at);
}
