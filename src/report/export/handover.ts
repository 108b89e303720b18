import type { Analysis, Further } from '../../analysis/index.ts';
import type { Model } from '../../model/index.ts';
import { leftOutWords, undefinedWords } from '../concept-words.ts';
import type { Made } from './made.ts';

/** All that an export is made of: the model, its answer, and what both come from. */
export interface Handover {
  readonly model: Model;
  /** The model file's text, as it was read. */
  readonly text: string;
  readonly analysis: Analysis;
  /** Null where nothing beyond single parties was looked for. */
  readonly further: Further | null;
  readonly made: Made;
  /** The outcome that the report says how to move to; null for the first one that suits everybody. */
  readonly to: string | null;
}

/** What an export says of itself, a line each: whoever has the file can make it again. No clock: the same input gives the same lines. */
export function madeLines({ analysis, further, made }: Handover): readonly string[] {
  const { question, assessment, graph } = analysis;
  const title = question.title ?? 'A conflict without a title';
  const judged = assessment.concepts.filter((concept) => assessment.stable[concept] !== undefined);
  return [
    `Model: ${title}`,
    `SHA-256 of the model file: ${made.hash}`,
    `Scenario: ${question.scenario ?? 'none, the model itself'}`,
    `States: ${graph.states.count} of ${graph.states.raw} combinations`,
    `Judged by: ${judged.join(', ')}`,
    ...notJudged(analysis),
    ...boundLines(further, made),
    `Made by: ${madeBy(made)}`,
  ];
}

/** The program and its version. */
export function madeBy({ version }: Pick<Made, 'version'>): string {
  return `Standstill ${version}`;
}

function notJudged({ assessment }: Analysis): readonly string[] {
  return Object.entries(assessment.undefined).map(
    ([concept, reason]) => `Not judged by ${concept}: ${undefinedWords(reason)}`,
  );
}

function boundLines(further: Further | null, { bounds }: Made): readonly string[] {
  if (further === null) return [];
  const leftOut = Object.entries(further.leftOut).map(
    ([what, reason]) =>
      `${what === 'doubt' ? 'How sure it is' : 'What several could do together'}: ${leftOutWords(reason)}`,
  );
  const doubt = further.doubt === null ? [] : [`Unsure places: up to ${bounds.reach}; seed ${bounds.seed}`];
  return [`Coalitions: ${bounds.coalitions}`, ...doubt, ...leftOut];
}
