import type { Comparison, Drift, Moment, MomentAnswer } from '../../analysis/index.ts';
import { concepts as allConcepts } from '../../model/index.ts';
import { outcomeIds } from '../names.ts';
import { agreementJson } from './agreement-json.ts';
import { perConcept } from './analysis-json.ts';
import { flaggedIds, modelHeader, stateId } from './model-json.ts';

/**
 * The document of `compare --json`: state numbers are those of each scenario, which `states` names by pattern and outcomes.
 * `errors`: the diagnostics of a scenario that cannot be analysed, ready to print. Contract §4.
 */
export function compareJson(
  { conflict, concept, moments }: Comparison,
  errors: (moment: Moment) => readonly unknown[],
) {
  return {
    version: 1,
    model: modelHeader(conflict),
    concept,
    scenarios: moments.map((moment) => momentJson(moment, errors(moment))),
    errors: moments.some(({ answer }) => answer === null) ? moments.flatMap(errors) : undefined,
  };
}

function momentJson({ name, title, from, until, answer }: Moment, errors: readonly unknown[]) {
  const facts = { name, title, from, until };
  if (answer === null) {
    return { ...facts, statusQuo: null, equilibria: null, standstill: null, agreement: null, errors };
  }
  const { assessment, today, agreement } = answer;
  const { concepts } = assessment;
  return {
    ...facts,
    statusQuo: today === null ? null : stateId(today.state),
    equilibria: perConcept(concepts, (concept) => {
      const flags = assessment.equilibria[concept];
      return flags === undefined ? null : flaggedIds(flags);
    }),
    standstill: perConcept(concepts, (concept) => today?.standstill[concept] ?? null),
    drift: today === null ? null : driftJson(today.drift),
    agreement: agreement === null ? null : agreementJson(agreement),
    states: mentioned(answer).map((state) => {
      return {
        id: stateId(state),
        pattern: answer.graph.states.pattern(state),
        outcomes: outcomeIds(answer.graph, state),
      };
    }),
    undefined: assessment.undefined,
  };
}

/** What today turns into, for each concept under which it is no equilibrium. */
function driftJson(drifts: Partial<Record<string, Drift>>) {
  return Object.fromEntries(
    allConcepts.flatMap((concept) => {
      const drift = drifts[concept];
      return drift === undefined ? [] : [[concept, drift.ends.map(stateId)]];
    }),
  );
}

/** The states that the entry speaks of, ascending. */
function mentioned({ assessment, today, agreement }: MomentAnswer): readonly number[] {
  const holding = Object.values(assessment.equilibria).flatMap((flags) =>
    [...flags.keys()].filter((state) => flags[state] === 1),
  );
  const drifted = Object.values(today?.drift ?? {}).flatMap(({ ends }) => ends);
  const agreed =
    agreement?.lists.flatMap(({ against, states }) => [against, ...states.map(({ state }) => state)]) ?? [];
  const all = [...(today === null ? [] : [today.state]), ...holding, ...drifted, ...agreed];
  return [...new Set(all)].toSorted((a, b) => a - b);
}
