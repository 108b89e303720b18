import { evaluate, type Graph } from '../engine/index.ts';

/** What one of a party's prioritised statements does among the others. */
export interface StatementUse {
  /** Whether it holds in every state, in none, or in some. */
  readonly holds: 'always' | 'never' | 'sometimes';
  /** Whether it orders any two states that those above it leave tied. */
  readonly decides: boolean;
  /** The first statement above it that holds in exactly the same states; null where there is none. */
  readonly same: number | null;
  /** The first statement above it that holds in exactly the other states: the two contradict each other. */
  readonly contrary: number | null;
}

/** What each of a party's statements does, in their order; empty for a party without statements. */
export function statementUse(graph: Graph, party: number): readonly StatementUse[] {
  const preference = graph.conflict.parties[party]?.preference;
  if (preference?.kind !== 'statements') return [];
  const truths = preference.statements.map(({ condition }) => evaluate(graph, condition));
  // States tied so far share a class; a statement decides where it splits one.
  let classes = new Uint32Array(graph.states.count);
  let count = 1;
  return truths.map((truth, at) => {
    const split = splitBy(classes, truth);
    const decides = split.count > count;
    classes = split.classes;
    count = split.count;
    const earlier = truths.slice(0, at);
    return {
      holds: holdsIn(truth),
      decides,
      same: indexOrNull(earlier.findIndex((other) => other.every((value, state) => value === truth[state]))),
      contrary: indexOrNull(earlier.findIndex((other) => other.every((value, state) => value !== truth[state]))),
    };
  });
}

function holdsIn(truth: Uint8Array): StatementUse['holds'] {
  if (!truth.includes(0)) return 'always';
  return truth.includes(1) ? 'sometimes' : 'never';
}

function splitBy(classes: Uint32Array, truth: Uint8Array) {
  const numbers = new Map<number, number>();
  const split = new Uint32Array(classes.length);
  classes.forEach((own, state) => {
    const key = own * 2 + (truth[state] ?? 0);
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    split[state] = known;
  });
  return { classes: split, count: numbers.size };
}

function indexOrNull(index: number): number | null {
  return index < 0 ? null : index;
}
