import type { Concept } from '../../../model/index.ts';
import { firmness, type PathWalks, pathWalks, type VerdictWalks, verdictWalks } from '../../../report/index.ts';
import { laidOut } from '../laid-out.ts';

export interface WalksAsk {
  readonly text: string;
  readonly scenario: string | null;
  readonly state: number;
  /** The one by which the state holds most firmly where null. */
  readonly concept: Concept | null;
}

export interface WalksReply {
  readonly state: number;
  /** Null where the model says nothing of today. */
  readonly paths: PathWalks | null;
  readonly concept: Concept;
  readonly verdicts: readonly VerdictWalks[];
}

/** Most of the shortest ways to one state. */
const limit = 5;

/** The ways through the graph that end or begin at a state: how it is reached from today, and why it holds or breaks. */
export function walksQuery({ text, scenario, state, concept }: WalksAsk): WalksReply | null {
  const analysis = laidOut(text, scenario).analysis();
  if (analysis === null || state >= analysis.graph.states.count) return null;
  const found = concept ?? firmness(analysis.assessment, state)?.concept ?? 'seq';
  return {
    state,
    paths: pathWalks(analysis.graph, state, limit),
    concept: found,
    verdicts: verdictWalks(analysis, state, found),
  };
}
