import { evaluate, type Graph } from '../../../engine/index.ts';
import { message, parseExpression, parseStateReference } from '../../../format/index.ts';
import type { Diagnostic, Fix } from '../../../text/index.ts';
import { laidOut } from '../laid-out.ts';

export interface MatchingAsk {
  readonly text: string;
  readonly scenario: string | null;
  /** A pattern, a state's number, or an expression. */
  readonly where: string;
}

export interface MatchingReply {
  /** 1 at every state that is meant; null where what was written has a mistake. */
  readonly states: Uint8Array | null;
  readonly problem: string | null;
  /** What would mend it: edits of `where`. */
  readonly fixes: readonly Fix[];
}

/** The states that a pattern, a number or an expression means. */
export function matchingQuery({ text, scenario, where }: MatchingAsk): MatchingReply {
  const { graph } = laidOut(text, scenario);
  if (graph === null) return { states: null, problem: null, fixes: [] };
  const isReference = /^\s*(\d+|[YN-]{2,})\s*$/.test(where) || where.trim().length === graph.conflict.options.length;
  return isReference && /^[\sYN\d-]+$/.test(where) ? byReference(graph, where) : byExpression(graph, where);
}

function byReference(graph: Graph, where: string): MatchingReply {
  const { reference, diagnostics } = parseStateReference(where, graph.conflict);
  if (reference === null) return mistaken(diagnostics);
  const { count } = graph.states;
  const states = new Uint8Array(count);
  const meant = reference.kind === 'number' ? [reference.number - 1] : graph.states.matching(reference.pattern);
  for (const state of meant) if (state < count) states[state] = 1;
  return { states, problem: null, fixes: [] };
}

function byExpression(graph: Graph, where: string): MatchingReply {
  const { condition, diagnostics } = parseExpression(where, graph.conflict);
  if (condition === null) return mistaken(diagnostics);
  return { states: evaluate(graph, condition), problem: null, fixes: [] };
}

function mistaken(diagnostics: readonly Diagnostic[]): MatchingReply {
  const first = diagnostics.find(({ severity }) => severity === 'error');
  if (first === undefined) return { states: null, problem: null, fixes: [] };
  const { fix, alternatives = [] } = first;
  const fixes = fix === null || alternatives.includes(fix) ? alternatives : [fix, ...alternatives];
  return { states: null, problem: message(first), fixes };
}
