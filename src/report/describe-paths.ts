import type { Paths, PathTarget } from '../analysis/index.ts';
import type { Graph, Step } from '../engine/index.ts';
import { type Block, heading, paragraph, styled, type Text } from './block.ts';
import { more } from './more.ts';
import { partyName, stateNumber, stateWords, stepWords } from './names.ts';

/** The roads from today to an outcome, with what each step gains or costs every party. */
export function describePaths(answer: Paths): readonly Block[] {
  const { graph, start, targets, outcome } = answer;
  const lead: Block[] = [
    heading(1, answer.question.title ?? 'A conflict without a title'),
    paragraph('From ', ...stateWords(graph, start), ' to ', styled('strong', outcome), '.'),
  ];
  const others = targets.filter((target) => target.state !== start);
  const here = others.length < targets.length ? [paragraph('Today is already such a state.')] : [];
  if (targets.length === 0) return [...lead, paragraph('No state satisfies it.')];
  return [...lead, ...here, ...others.flatMap((target) => describeTarget(graph, target))];
}

function describeTarget(graph: Graph, target: PathTarget): readonly Block[] {
  const title = heading(2, ...stateWords(graph, target.state));
  if (target.steps === null) return [title, paragraph('No sequence of moves leads there.')];
  const gains =
    target.improvementSteps === null
      ? 'not by improvements alone: somebody has to step back first.'
      : `by improvements alone in ${countSteps(target.improvementSteps)}.`;
  const blocks = target.shortest.paths.flatMap((path, at) =>
    describePath(graph, path, at, target.shortest.paths.length),
  );
  return [
    title,
    paragraph(`Reached in ${countSteps(target.steps)} at least; `, gains),
    ...blocks,
    ...more(target.shortest.more, 'path'),
  ];
}

function describePath(graph: Graph, path: readonly Step[], at: number, of: number): readonly Block[] {
  const items = path.map(
    (step): Text => [...stepWords(graph, step), ' ', stateNumber(step.to), ...gainWords(graph, step)],
  );
  const lead = of > 1 ? [paragraph(styled('muted', `Path ${at + 1}`))] : [];
  return [...lead, { kind: 'list', ordered: true, items }];
}

/** For whom a step is better or worse, after a dash. */
export function gainWords(graph: Graph, step: Step): Text {
  const marks = graph.payoffs.map(
    (payoffs, party) => Math.sign((payoffs[step.to] ?? 0) - (payoffs[step.from] ?? 0)) * (party + 1),
  );
  const names = (sign: number) =>
    marks.flatMap((mark, party) => (Math.sign(mark) === sign ? [partyName(graph.conflict, party)] : []));
  const list = (word: string, of: Text): Text =>
    of.length === 0 ? [] : [` ${word} `, ...of.flatMap((name, at) => (at === 0 ? [name] : [', ', name]))];
  const better = list('better for', names(1));
  const worse = list('worse for', names(-1));
  if (better.length + worse.length === 0) return [' — the same for everybody'];
  return [' —', ...better, better.length > 0 && worse.length > 0 ? ';' : '', ...worse];
}

function countSteps(count: number): string {
  return `${count} step${count === 1 ? '' : 's'}`;
}
