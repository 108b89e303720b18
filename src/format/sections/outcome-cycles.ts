import type { Condition, Outcome } from '../../model/index.ts';
import { deepest } from '../expression/token.ts';
import type { Report } from '../report.ts';

/**
 * Reports outcomes that are defined by themselves, and chains of outcomes so long that working them out would exhaust the
 * stack. Each outcome is visited once, without recursion over chains.
 */
export function checkOutcomeCycles(outcomes: readonly Outcome[], report: Report): void {
  const uses = outcomes.map(({ when }) => [...new Set(outcomesIn(when))]);
  const depths: (number | undefined)[] = [];
  const open = new Set<number>();
  for (const start of outcomes.keys()) {
    const path = [start];
    for (let current = path.at(-1); current !== undefined; current = path.at(-1)) {
      open.add(current);
      const next: number | undefined = (uses[current] ?? []).find((used) => depths[used] === undefined);
      if (depths[current] !== undefined || next === undefined) {
        depths[current] ??= 1 + Math.max(0, ...(uses[current] ?? []).map((used) => depths[used] ?? 0));
        open.delete(current);
        path.pop();
      } else if (open.has(next)) {
        reportCycle(path.slice(path.indexOf(next)), outcomes, report);
        depths[next] = 0;
      } else {
        path.push(next);
      }
    }
  }
  const deep = depths.findIndex((depth) => (depth ?? 0) > deepest);
  if (deep >= 0) report.add('too-deep', outcomes[deep]?.span ?? null, { facts: { limit: deepest } });
}

function reportCycle(cycle: readonly number[], outcomes: readonly Outcome[], report: Report): void {
  const names = [...cycle, ...cycle.slice(0, 1)].map((index) => outcomes[index]?.id ?? '');
  report.add('outcome-cycle', outcomes[cycle[0] ?? 0]?.span ?? null, { facts: { cycle: names } });
}

function outcomesIn(condition: Condition): readonly number[] {
  switch (condition.kind) {
    case 'outcome':
      return [condition.outcome];
    case 'not':
      return outcomesIn(condition.of);
    case 'and':
    case 'or':
    case 'count':
      return condition.of.flatMap(outcomesIn);
    case 'if':
      return [...outcomesIn(condition.then), ...outcomesIn(condition.given)];
    case 'iff':
      return [...outcomesIn(condition.left), ...outcomesIn(condition.right)];
    default:
      return [];
  }
}
