import type { Condition, Outcome } from '../model/index.ts';
import { type Diagrams, type Node, no, overflow, yes } from './decision-diagrams.ts';

/** The diagram that is true exactly where the condition is; `overflow` when it does not fit. */
export function diagramOf(condition: Condition, outcomes: readonly Outcome[], diagrams: Diagrams): Node {
  const of = (part: Condition) => diagramOf(part, outcomes, diagrams);
  switch (condition.kind) {
    case 'constant':
      return condition.value ? yes : no;
    case 'option':
      return diagrams.option(condition.option);
    case 'outcome': {
      const outcome = outcomes[condition.outcome];
      return outcome === undefined ? overflow : of(outcome.when);
    }
    case 'not':
      return diagrams.not(of(condition.of));
    case 'and':
      return condition.of.reduce((all: Node, part) => diagrams.and(all, of(part)), yes);
    case 'or':
      return condition.of.reduce((any: Node, part) => diagrams.or(any, of(part)), no);
    case 'if':
      return diagrams.or(diagrams.not(of(condition.given)), of(condition.then));
    case 'iff':
      return diagrams.not(diagrams.xor(of(condition.left), of(condition.right)));
    case 'count':
      return countDiagram(condition.how, condition.n, condition.of.map(of), diagrams);
  }
}

function countDiagram(how: 'at least' | 'at most' | 'exactly', n: number, items: readonly Node[], diagrams: Diagrams) {
  const atLeast = (least: number) => atLeastDiagram(least, items, diagrams);
  if (how === 'at least') return atLeast(n);
  if (how === 'at most') return diagrams.not(atLeast(n + 1));
  return diagrams.and(atLeast(n), diagrams.not(atLeast(n + 1)));
}

/** `reached[j]`: at least j of the items looked at so far hold. */
function atLeastDiagram(n: number, items: readonly Node[], diagrams: Diagrams): Node {
  if (n <= 0) return yes;
  if (n > items.length) return no;
  const reached: Node[] = [yes, ...new Array<Node>(n).fill(no)];
  for (const item of items) {
    for (let j = n; j > 0; j -= 1) {
      reached[j] = diagrams.or(reached[j] ?? no, diagrams.and(item, reached[j - 1] ?? no));
    }
  }
  return reached[n] ?? no;
}
