import { type Analysis, findMove, type MoveAnswer } from '../../analysis/index.ts';
import { evaluate, whyUndefined } from '../../engine/index.ts';
import { parseExpression } from '../../format/index.ts';
import type { Outcome } from '../../model/index.ts';
import { type Block, enumerate, heading, paragraph, styled, type Text } from '../block.ts';
import { describeMoveParts } from '../move/describe-move.ts';
import type { Handover } from './handover.ts';

/** In models of more states nobody looks for what would move it unasked. */
const mostStates = 256;

/** So often is asked whether to go on before the search is ended: a bound that is the same on every machine. */
const mostAsked = 2000;

/** What would move it to an outcome, or why that is not in the report. */
export type Moving =
  | { readonly answer: MoveAnswer; readonly others: readonly Outcome[] }
  | { readonly leftOut: string };

/** What would move it to the outcome asked for, else to the first named one that suits everybody better than today. */
export function movingOf({ analysis, to }: Handover): Moving {
  const { graph } = analysis;
  const start = graph.statusQuo;
  if (start === null) return { leftOut: 'the model does not say where things stand today' };
  if (graph.states.count > mostStates) return { leftOut: `the model has more than ${mostStates} states` };
  if (whyUndefined(graph, concept) !== null) return { leftOut: `${concept} is not defined for the model` };
  const agreed = to === null ? agreedOutcomes(analysis) : [];
  const outcome = to ?? agreed[0]?.id;
  if (outcome === undefined) return { leftOut: 'no outcome that has a name is better than today for everybody' };
  const { condition } = parseExpression(outcome, graph.conflict);
  const flags = condition === null ? new Uint8Array() : evaluate(graph, condition);
  const targets = [...flags.keys()].filter((state) => flags[state] === 1);
  if (targets.length === 0) return { leftOut: `no state is of the outcome ${outcome}` };
  const title = graph.conflict.outcomes.find(({ id }) => id === outcome)?.name ?? outcome;
  let asked = 0;
  const stop = () => {
    asked += 1;
    return asked > mostAsked;
  };
  const question = { outcome, title, concept, goal: 'hold', bound: 2, most: 4, targets } as const;
  return { answer: findMove(graph, question, start, { stop }), others: agreed.slice(1) };
}

const concept = 'seq';

/** The named outcomes of which a state is better than today for somebody and worse for nobody, in the file's order. */
function agreedOutcomes({ graph, today }: Analysis): readonly Outcome[] {
  return graph.conflict.outcomes.filter((_, at) =>
    today?.preferred.some(({ state }) => graph.outcomes[at]?.[state] === 1),
  );
}

/** What would move it, part by part; nothing where it is left out. */
export function describeMoving(moving: Moving): readonly Block[] {
  if ('leftOut' in moving) return [];
  const { answer, others } = moving;
  const names = others.map(({ name }): Text => [styled('strong', name)]);
  const also =
    names.length === 0
      ? []
      : [paragraph('Other outcomes would suit everybody better, too: ', ...enumerate(names), '.')];
  const [head = { blocks: [] }, ...parts] = describeMoveParts(answer);
  const [title = heading(2), today, ...rest] = head.blocks;
  // Where things stand is at the report's start already.
  const first = today === undefined ? [] : rest;
  return [title, ...first, ...also, ...parts.flatMap(({ blocks }) => blocks)];
}

/** What the report says of what would move it, among what it does not show. */
export function movingLimit(moving: Moving): readonly string[] {
  if ('leftOut' in moving) {
    return [
      `What would move it (agreement, promises, on whom it depends) is not in this report: ${moving.leftOut}. Ask with standstill move.`,
    ];
  }
  const { outcome } = moving.answer.asked;
  const lists = 'What would move it is told in short: standstill move with --json lists every state, path and change';
  const partial =
    'The search for what would move it was ended early, so that the report is made in time; standstill move goes on';
  const most = moving.answer.complete ? lists : partial;
  return [
    `${most}. It is judged by ${concept}, towards ${outcome} alone, with up to 4 promises and 2 changes of what parties want.`,
  ];
}
