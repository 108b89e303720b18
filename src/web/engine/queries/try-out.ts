import { type Trial, tryOut } from '../../../analysis/index.ts';
import { laidOut } from '../laid-out.ts';

export interface TryAsk {
  readonly text: string;
  readonly scenario: string | null;
  readonly trial: Trial;
}

/** The text with what is tried in it; null where a model file cannot say that. */
export function tryQuery({ text, scenario, trial }: TryAsk): string | null {
  const { graph } = laidOut(text, scenario);
  return graph === null ? null : (tryOut(text, graph.conflict.scenario, graph, trial)?.text ?? null);
}
