import type { Literal, Solver } from './solver.ts';

/** Truths made of truths: each is a literal of the solver that is true exactly where its parts say so. */
export interface Circuit {
  readonly solver: Solver;
  /** The literal that is always true; its opposite is always false. */
  readonly yes: Literal;
  readonly and: (parts: readonly Literal[]) => Literal;
  readonly or: (parts: readonly Literal[]) => Literal;
  readonly same: (left: Literal, right: Literal) => Literal;
  /** At least n of the parts; one that is there twice counts twice. */
  readonly atLeast: (n: number, parts: readonly Literal[]) => Literal;
}

/** An empty circuit; what is built twice is there once. Tseitin 1968. */
export function makeCircuit(solver: Solver): Circuit {
  const known = new Map<string, Literal>();
  const yes = solver.variable();
  solver.require([yes]);

  function and(parts: readonly Literal[]): Literal {
    const kept = [...new Set(parts)].filter((part) => part !== yes).sort((a, b) => a - b);
    if (kept.some((part) => part === -yes || kept.includes(-part))) return -yes;
    const [only = yes] = kept;
    if (kept.length <= 1) return only;
    return named(`&${kept.join()}`, (all) => {
      for (const part of kept) solver.require([-all, part]);
      solver.require([all, ...kept.map((part) => -part)]);
    });
  }

  function same(left: Literal, right: Literal): Literal {
    if (left === right) return yes;
    if (left === -right) return -yes;
    if (Math.abs(left) === yes) return left === yes ? right : -right;
    if (Math.abs(right) === yes) return right === yes ? left : -left;
    const [a = 0, b = 0] = [Math.abs(left), Math.abs(right)].sort((x, y) => x - y);
    const both = named(`=${a},${b}`, (gate) => {
      solver.require([-gate, -a, b]);
      solver.require([-gate, a, -b]);
      solver.require([gate, a, b]);
      solver.require([gate, -a, -b]);
    });
    return left > 0 === right > 0 ? both : -both;
  }

  function named(key: string, define: (gate: Literal) => void): Literal {
    const before = known.get(key);
    if (before !== undefined) return before;
    const gate = solver.variable();
    known.set(key, gate);
    define(gate);
    return gate;
  }

  const or = (parts: readonly Literal[]) => -and(parts.map((part) => -part));

  /** `reached[j]`: at least j of the parts looked at so far. */
  function atLeast(n: number, parts: readonly Literal[]): Literal {
    if (n <= 0) return yes;
    if (n > parts.length) return -yes;
    const reached: Literal[] = [yes, ...new Array<Literal>(n).fill(-yes)];
    for (const part of parts) {
      for (let j = n; j > 0; j -= 1) reached[j] = or([reached[j] ?? -yes, and([part, reached[j - 1] ?? -yes])]);
    }
    return reached[n] ?? -yes;
  }

  return { solver, yes, and, or, same, atLeast };
}

/** Numbers by their bits, the highest first: left > right. */
export function greater(circuit: Circuit, left: readonly Literal[], right: readonly Literal[]): Literal {
  const { and, or, yes } = circuit;
  return left.reduceRight((below: Literal, bit, at) => {
    const other = right[at] ?? -yes;
    return or([and([bit, -other]), and([or([bit, -other]), below])]);
  }, -yes);
}
