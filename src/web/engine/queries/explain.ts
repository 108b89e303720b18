import type { Explanation } from '../../../analysis/index.ts';
import { explain } from '../../../analysis/index.ts';
import { concepts } from '../../../model/index.ts';
import { type Block, describeExplanation } from '../../../report/index.ts';
import { laidOut } from '../laid-out.ts';

export interface ExplainAsk {
  readonly text: string;
  readonly scenario: string | null;
  readonly state: number;
}

export interface ExplainReply {
  readonly state: number;
  readonly blocks: readonly Block[];
  /** One entry a party: under each concept, every improvement with what deters it. */
  readonly parties: Explanation['parties'];
}

/** Why a state holds or breaks; null where there is no such state. */
export function explainQuery({ text, scenario, state }: ExplainAsk): ExplainReply | null {
  const { graph } = laidOut(text, scenario);
  if (graph === null || state >= graph.states.count) return null;
  const explanation = explain(graph, state, concepts);
  return { state, blocks: describeExplanation(explanation), parties: explanation.parties };
}
