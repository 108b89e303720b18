import type { Conflict } from '../model/index.ts';
import { type FindLimits, type Found, findEquilibria } from './find.ts';
import { type Judge, makeJudge } from './judge.ts';
import { findPreferred, type PreferredState } from './preferred.ts';
import type { Ready } from './ready.ts';
import type { MakeSolver } from './solver.ts';
import type { AnsweredConcept, PartyVerdict } from './types.ts';
import { patternOf, type State, type World } from './world.ts';

/** How one state stands: under each concept that was asked for, the verdict of each party. */
export interface StateVerdicts {
  readonly state: string;
  readonly verdicts: Partial<Record<AnsweredConcept, readonly PartyVerdict[]>>;
}

/** What can be said of a conflict whose states are not listed. */
export interface Survey {
  readonly conflict: Conflict;
  readonly concepts: readonly AnsweredConcept[];
  /** How many equilibria were asked for under each concept. */
  readonly wanted: number;
  readonly today: StateVerdicts | null;
  /** An outcome that every party prefers to today; null where there is none, or no today. */
  readonly preferred: PreferredState | null | 'solver-memory';
  /** What was found under each concept looked at so far. */
  readonly found: readonly Found[];
}

/** What is asked of a survey, and how it is watched. */
export interface SurveyQuestion {
  readonly concepts: readonly AnsweredConcept[];
  readonly wanted: number;
  readonly stop: () => boolean;
  /** Told what is known so far, each time it is more. */
  readonly known: (survey: Survey) => void;
}

/** Questions in one search for an answer: to judge one state, and to judge each of many. */
export const judgeQuestions = 20_000;
export const searchQuestions = 1500;

/** What bounds the search for equilibria: states looked at under each concept, and how many of them may stay open. */
export function searchLimits(stop: () => boolean): FindLimits {
  return { candidates: 2000, open: 10, stop };
}

/** How today stands, whether everybody would rather have something else, and equilibria under each concept. */
export function survey({ world, today }: Ready, make: MakeSolver, question: SurveyQuestion): Survey {
  const { concepts, wanted, stop } = question;
  const start: Survey = {
    conflict: world.conflict,
    concepts,
    wanted,
    today: today === null ? null : judgeState(world, makeJudge(world, make, judgeQuestions), today, concepts),
    preferred: today === null ? null : findPreferred(world, make, today),
    found: [],
  };
  question.known(start);
  const judge = makeJudge(world, make, searchQuestions);
  const found = findEquilibria(world, judge, make, concepts, wanted, searchLimits(stop), (some) =>
    question.known({ ...start, found: some }),
  );
  return { ...start, found };
}

/** How a state stands with every party under the concepts. */
export function judgeState(
  { conflict }: World,
  { judge }: Judge,
  state: State,
  concepts: readonly AnsweredConcept[],
): StateVerdicts {
  const verdicts = concepts.map((concept) => [
    concept,
    conflict.parties.map((_, party) => judge(concept, party, state)),
  ]);
  return { state: patternOf(state), verdicts: Object.fromEntries(verdicts) };
}

/** Whether the verdicts make an equilibrium; null where that is not decided. */
export function holdsFor(verdicts: readonly PartyVerdict[]): boolean | null {
  if (verdicts.some(({ stable }) => stable === false)) return false;
  return verdicts.some(({ stable }) => stable === null) ? null : true;
}
