import type { Condition } from './condition.ts';
import type { Conflict } from './conflict.ts';

/** Binding strength, loosest first: a part that binds no tighter than its place allows gets parentheses. */
const strength = { iff: 1, if: 2, or: 3, and: 4, not: 5, atom: 6 } as const;

/** The condition in the model file's language, with the shortest names that are unambiguous. Contract §2. */
export function printCondition(condition: Condition, conflict: Conflict): string {
  return print(condition, 0, conflict);
}

/** The shortest name of an option in expressions: bare when only one party has it and no outcome is called so. */
export function optionName(option: number, conflict: Conflict): string {
  const { id, key } = conflict.options[option] ?? { id: '?', key: '?' };
  const bare = conflict.options.filter((other) => other.key === key).length === 1;
  return bare ? key : id;
}

function print(condition: Condition, place: number, conflict: Conflict): string {
  const inner = (part: Condition, at: number) => print(part, at, conflict);
  const wrap = (binding: number, text: string) => (binding > place ? text : `(${text})`);
  switch (condition.kind) {
    case 'constant':
      return String(condition.value);
    case 'option':
      return optionName(condition.option, conflict);
    case 'outcome':
      return conflict.outcomes[condition.outcome]?.id ?? '?';
    case 'not':
      return wrap(strength.not, `not ${inner(condition.of, strength.not - 1)}`);
    case 'and':
    case 'or':
      return wrap(
        strength[condition.kind],
        condition.of.map((part) => inner(part, strength[condition.kind])).join(` ${condition.kind} `),
      );
    case 'if':
      return wrap(strength.if, `${inner(condition.then, strength.if)} if ${inner(condition.given, strength.if)}`);
    case 'iff':
      return wrap(strength.iff, `${inner(condition.left, strength.iff)} iff ${inner(condition.right, strength.iff)}`);
    case 'count':
      return `${condition.how} ${condition.n} of (${condition.of.map((part) => inner(part, 0)).join(', ')})`;
  }
}
