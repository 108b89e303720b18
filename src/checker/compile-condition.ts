import type { Condition, Conflict } from '../model/index.ts';

/** Whether something is true of a raw state: bit o is 1 where option o is taken. */
export type Test = (raw: number) => boolean;

/** The condition as a test of raw states. Contract §2; what names nothing is false. */
export function compileCondition(condition: Condition, conflict: Conflict): Test {
  const compile = (part: Condition) => compileCondition(part, conflict);
  switch (condition.kind) {
    case 'constant':
      return () => condition.value;
    case 'option': {
      const bit = 1 << condition.option;
      return (raw) => (raw & bit) !== 0;
    }
    case 'outcome': {
      const outcome = conflict.outcomes[condition.outcome];
      return outcome === undefined ? () => false : compile(outcome.when);
    }
    case 'not': {
      const inner = compile(condition.of);
      return (raw) => !inner(raw);
    }
    case 'and': {
      const parts = condition.of.map(compile);
      return (raw) => parts.every((part) => part(raw));
    }
    case 'or': {
      const parts = condition.of.map(compile);
      return (raw) => parts.some((part) => part(raw));
    }
    case 'if': {
      const [then, given] = [compile(condition.then), compile(condition.given)];
      return (raw) => !given(raw) || then(raw);
    }
    case 'iff': {
      const [left, right] = [compile(condition.left), compile(condition.right)];
      return (raw) => left(raw) === right(raw);
    }
    case 'count':
      return compileCount(condition.how, condition.n, condition.of.map(compile));
  }
}

function compileCount(how: 'at least' | 'at most' | 'exactly', n: number, parts: readonly Test[]): Test {
  const count: (raw: number) => number = (raw) => parts.reduce((sum, part) => (part(raw) ? sum + 1 : sum), 0);
  switch (how) {
    case 'at least':
      return (raw) => count(raw) >= n;
    case 'at most':
      return (raw) => count(raw) <= n;
    case 'exactly':
      return (raw) => count(raw) === n;
  }
}
