import type { Conflict, Model, Reasoned } from '../../model/index.ts';
import { type Block, heading, type Text } from '../block.ts';
import { leftOutWords, undefinedWords } from '../concept-words.ts';
import type { Handover } from './handover.ts';
import { type Moving, movingLimit } from './moving.ts';

/** What the answer does not show: what the method leaves open, and what this model and this report do. */
export function describeLimits(handover: Handover, moving: Moving, further: readonly string[]): readonly Block[] {
  const { analysis, model } = handover;
  const { conflict } = analysis.graph;
  const items = [
    'It says which outcomes would hold and why, not how likely they are or when they come.',
    'Each party is taken to see all that the model says, and to want what the model says that it wants.',
    ...notJudged(handover),
    ...aboutReasons(conflict),
    ...aboutWants(conflict),
    ...aboutScenarios(model, analysis.question.scenario),
    'Quotations are printed as the model has them; standstill check compares them with their sources.',
    ...movingLimit(moving),
    ...(analysis.graph.states.count > 64 ? ['The table of all states is left out; export it as CSV or LaTeX.'] : []),
    ...further,
  ];
  return [heading(2, 'What this does not show'), { kind: 'list', items: items.map((item): Text => [item]) }];
}

function notJudged({ analysis, further }: Handover): readonly string[] {
  return [
    ...Object.entries(analysis.assessment.undefined).map(
      ([concept, reason]) => `It is not judged by ${concept}: ${undefinedWords(reason)}.`,
    ),
    ...Object.entries(further?.leftOut ?? {}).map(
      ([what, reason]) =>
        `${what === 'doubt' ? 'How sure it is' : 'What several could do together'} is ${leftOutWords(reason)}.`,
    ),
  ];
}

/** How much of what is assumed has no reason or no evidence. */
function aboutReasons(conflict: Conflict): readonly string[] {
  const reasoned: readonly Reasoned[] = conflict.parties.flatMap(({ preference }): readonly Reasoned[] => {
    if (preference.kind === 'statements') return preference.statements;
    return preference.kind === 'weights' ? preference.weights : [];
  });
  const ranked = conflict.parties.filter(({ preference }) => preference.kind === 'ranking').map(({ name }) => name);
  const bare = reasoned.filter(({ evidence }) => evidence.length === 0).length;
  const mute = reasoned.filter(({ because, evidence }) => because === null && evidence.length === 0).length;
  return [
    ...(bare === 0
      ? []
      : [
          `Of ${reasoned.length} ${reasoned.length === 1 ? 'statement' : 'statements'} of what parties want, ${bare} ${bare === 1 ? 'has' : 'have'} no evidence, ${mute} of them no reason either.`,
        ]),
    ...ranked.map((name) => `${name}: the ranking is given whole, without reasons.`),
  ];
}

function aboutWants({ parties }: Conflict): readonly string[] {
  const silent = parties.filter(({ preference }) => preference.kind === 'indifferent').map(({ name }) => name);
  const unsure = parties.flatMap(({ preference }) =>
    preference.kind === 'statements' ? preference.statements.filter((statement) => statement.unsure !== 'no') : [],
  ).length;
  return [
    ...silent.map((name) => `${name}: what it wants is not said.`),
    ...(unsure === 0
      ? []
      : [
          `${unsure === 1 ? 'One statement is' : `${unsure} statements are`} marked as unsure; the verdicts above take them as written.`,
        ]),
  ];
}

function aboutScenarios({ base, scenarios }: Model, shown: string | null): readonly string[] {
  const others = scenarios.filter(({ id }) => id !== shown).map(({ id, title }) => title ?? id);
  const all = shown === null ? others : [base.title ?? 'the model itself', ...others];
  return all.length === 0 ? [] : [`Other scenarios of this model, not in this report: ${all.join('; ')}.`];
}
