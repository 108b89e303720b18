import { type StatementUse, statementUse } from '../../../analysis/index.ts';
import { laidOut } from '../laid-out.ts';

export interface StatementsAsk {
  readonly text: string;
  readonly scenario: string | null;
}

/** One entry a party: what each of its statements does. */
export type StatementsReply = readonly (readonly StatementUse[])[];

/** What each statement does among the others: whether it decides anything, and whether it contradicts another. */
export function statementsQuery({ text, scenario }: StatementsAsk): StatementsReply {
  const { graph } = laidOut(text, scenario);
  return graph === null ? [] : graph.conflict.parties.map((_, party) => statementUse(graph, party));
}
