import { arrowWords, nodeWords, type Picture, pictureOf, plainText, verdictWords } from '../../../report/index.ts';
import { laidOut } from '../laid-out.ts';

export interface CaseAsk {
  readonly text: string;
}

/** A published case at a glance, as its own model file and its analysis say. */
export interface CaseReply {
  readonly title: string;
  readonly references: readonly string[];
  readonly parties: readonly string[];
  readonly states: number;
  /** Whether today is a standstill, in one sentence; null where the model knows no today. */
  readonly verdict: string | null;
  readonly picture: Picture;
  /** The picture in words: its states, then its arrows. */
  readonly words: readonly string[];
}

/** A case at a glance; null where the text has no states. */
export function caseQuery({ text }: CaseAsk): CaseReply | null {
  const { parsed, analysis: analysed } = laidOut(text, null);
  const analysis = analysed();
  if (analysis === null || parsed.model === null) return null;
  const { conflict, states } = analysis.graph;
  const picture = pictureOf(analysis, { kind: 'summary', centre: null, also: [], opened: [], others: false });
  return {
    title: conflict.title ?? '',
    references: parsed.model.base.references,
    parties: conflict.parties.map(({ name }) => name),
    states: states.count,
    verdict: analysis.today === null ? null : plainText(verdictWords(analysis, analysis.today)),
    picture,
    words: [...picture.nodes.map(nodeWords), ...picture.arrows.map((one) => arrowWords(picture, one))],
  };
}
