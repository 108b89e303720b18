import { findMove, type Goal, type MoveAnswer, type MoveQuestion } from '../../../analysis/index.ts';
import { evaluate, type Graph, whyUndefined } from '../../../engine/index.ts';
import { message, parseExpression } from '../../../format/index.ts';
import type { Concept, Condition } from '../../../model/index.ts';
import { describeMoveParts, type MovePiece } from '../../../report/index.ts';
import { type Diagnostic, hasErrors, type Span } from '../../../text/index.ts';
import { laidOut } from '../laid-out.ts';
import type { Tell } from './index.ts';

export interface MoveAsk {
  readonly text: string;
  readonly scenario: string | null;
  /** The outcome: its id, or an expression. */
  readonly to: string;
  readonly goal: Goal;
  readonly concept: Concept;
  /** The most changes of what parties want. */
  readonly bound: number;
  /** The most promises in a set. */
  readonly most: number;
}

export interface MoveReply {
  /** What keeps the question from being answered. */
  readonly problems: readonly MoveProblem[];
  /** The answer part by part, as far as it is known; none with a problem. */
  readonly parts: readonly MovePiece[];
  readonly complete: boolean;
}

export interface MoveProblem {
  readonly message: string;
  /** Where in the expression, if it is about that. */
  readonly span: Span | null;
}

/** What would move it to an outcome; tells what is known after each part. */
export function moveQuery(ask: MoveAsk, tell: Tell<MoveReply>): MoveReply {
  const { graph } = laidOut(ask.text, ask.scenario);
  if (graph === null) return refused([]);
  const asked = questionOf(ask, graph);
  if (!('question' in asked)) return refused(asked);
  const answer = findMove(graph, asked.question, asked.start, watchOf(tell));
  return replyOf(answer);
}

interface Asked {
  readonly question: MoveQuestion;
  readonly start: number;
}

function questionOf({ to, goal, concept, bound, most }: MoveAsk, graph: Graph): Asked | readonly Diagnostic[] {
  const { condition, diagnostics } = parseExpression(to, graph.conflict);
  if (condition === null || hasErrors(diagnostics)) return diagnostics;
  const { statusQuo } = graph;
  if (statusQuo === null) return [mistake('no-status-quo', null, {})];
  const { targets, title } = outcomeOf(to, condition, graph);
  const whole = { start: 0, end: to.length };
  if (targets.length === 0) return [mistake('outcome-empty', whole, { outcome: to })];
  if (whyUndefined(graph, concept) !== null)
    return [mistake('concept-undefined', null, { concept, option: '“Judged by”' })];
  return { question: { outcome: to, title, targets, goal, concept, bound, most }, start: statusQuo };
}

function outcomeOf(to: string, condition: Condition, graph: Graph) {
  const flags = evaluate(graph, condition);
  const targets = [...flags.keys()].filter((state) => flags[state] === 1);
  return { targets, title: graph.conflict.outcomes.find(({ id }) => id === to)?.name ?? to };
}

/** The states of an outcome that is named or written, and what people call it; null where it means nothing or has no states. */
export function targetsOf(
  to: string,
  graph: Graph,
): { readonly targets: readonly number[]; readonly title: string } | null {
  const { condition, diagnostics } = parseExpression(to, graph.conflict);
  if (condition === null || hasErrors(diagnostics)) return null;
  const found = outcomeOf(to, condition, graph);
  return found.targets.length === 0 ? null : found;
}

function mistake(code: string, span: Span | null, facts: Diagnostic['facts']): Diagnostic {
  return { code, severity: 'error', span, facts, fix: null };
}

function refused(diagnostics: readonly Diagnostic[]): MoveReply {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const problems = errors.map((diagnostic) => ({ message: message(diagnostic), span: diagnostic.span }));
  return { problems, parts: [], complete: true };
}

function replyOf(answer: MoveAnswer): MoveReply {
  return { problems: [], parts: describeMoveParts(answer), complete: answer.complete };
}

/** Steps of the work between two words about it. */
const everySo = 64;

function watchOf(tell: Tell<MoveReply>) {
  let last = '';
  let steps = 0;
  return {
    known: (answer: MoveAnswer) => tell({ part: last, done: 0, total: null, known: replyOf(answer) }),
    progress: (part: string, done: number, total: number | null) => {
      steps += 1;
      if (part === last && steps % everySo !== 0) return;
      last = part;
      tell({ part, done, total, known: null });
    },
  };
}
