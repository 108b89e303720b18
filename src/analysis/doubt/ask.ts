/** A statement one could ask about: the party and its place among the party's statements, from 0. */
export interface Asked {
  readonly party: number;
  readonly statement: number;
}

/** What is known once a question has got one of its answers. */
export interface AnswerKnown {
  /** How many completions give that answer. */
  weight: bigint;
  /** 1 where a state is an equilibrium in some of them; length m. */
  readonly some: Uint8Array;
  /** 1 where it is one in all of them. */
  readonly all: Uint8Array;
}

/** A question with its possible answers, by what is answered. */
export interface OpenQuestion extends Asked {
  readonly answers: ReadonlyMap<string, AnswerKnown>;
}

/** The number of states that are an equilibrium in some completion and not in all. */
export function countOpen({ some, all }: { readonly some: Uint8Array; readonly all: Uint8Array }): number {
  let open = 0;
  for (let state = 0; state < some.length; state += 1) if (some[state] === 1 && all[state] !== 1) open += 1;
  return open;
}

/** The question whose answer leaves the fewest open verdicts on average, every completion weighing once; the first of several. */
export function bestQuestion(questions: readonly OpenQuestion[]): Asked | null {
  const scored = questions.map(({ party, statement, answers }) => {
    const known = [...answers.values()];
    const weight = known.reduce((sum, answer) => sum + answer.weight, 0n);
    const open = known.reduce((sum, answer) => sum + answer.weight * BigInt(countOpen(answer)), 0n);
    return { asked: { party, statement }, open, weight };
  });
  const [best] = scored.toSorted((left, right) => {
    const difference = left.open * right.weight - right.open * left.weight;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  });
  return best?.asked ?? null;
}
