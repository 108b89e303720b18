import type { Graph } from '../src/engine/index.ts';
import type { Concept } from '../src/model/index.ts';

/*
 * The matrix method of Xu, Hipel & Kilgour: every relation between states is an m × m matrix of noughts and ones, and every
 * concept a product of these whose diagonal tells what is stable. Here to be measured against: the engine uses none of it.
 */

/** Square matrices of noughts and ones, in one way of holding them. */
export interface Matrices<Matrix> {
  /** The matrix that is 1 where the entry holds. */
  make(size: number, entry: (row: number, column: number) => boolean): Matrix;
  has(matrix: Matrix, row: number, column: number): boolean;
  /** 1 where the product of the two is not nought. */
  multiply(left: Matrix, right: Matrix, size: number): Matrix;
}

/** As published: a number for each entry, and products added up. */
export const dense: Matrices<Float64Array[]> = {
  make: (size, entry) =>
    Array.from({ length: size }, (_, row) =>
      Float64Array.from({ length: size }, (_, column) => Number(entry(row, column))),
    ),
  has: (matrix, row, column) => matrix[row]?.[column] === 1,
  multiply: (left, right, size) =>
    left.map((row) => {
      const sums = new Float64Array(size);
      for (let k = 0; k < size; k += 1) {
        const factor = row[k] ?? 0;
        const other = right[k] ?? sums;
        for (let column = 0; column < size; column += 1)
          sums[column] = (sums[column] ?? 0) + factor * (other[column] ?? 0);
      }
      return sums.map(Math.sign);
    }),
};

/** The same with 32 entries a word, and rows that are nought passed over. */
export const packed: Matrices<Uint32Array[]> = {
  make: (size, entry) =>
    Array.from({ length: size }, (_, row) => {
      const words = new Uint32Array((size + 31) >>> 5);
      for (let at = 0; at < size; at += 1)
        if (entry(row, at)) words[at >>> 5] = (words[at >>> 5] ?? 0) | (1 << (at & 31));
      return words;
    }),
  has: (matrix, row, column) => (((matrix[row]?.[column >>> 5] ?? 0) >>> (column & 31)) & 1) === 1,
  multiply: (left, right, size) =>
    left.map((row) => {
      const sums = new Uint32Array(row.length);
      for (let k = 0; k < size; k += 1) {
        if ((((row[k >>> 5] ?? 0) >>> (k & 31)) & 1) === 0) continue;
        const other = right[k] ?? sums;
        for (let word = 0; word < sums.length; word += 1) sums[word] = (sums[word] ?? 0) | (other[word] ?? 0);
      }
      return sums;
    }),
};

/** The concepts that the method is measured with. */
export type MatrixConcept = Extract<Concept, 'nash' | 'gmr' | 'smr' | 'seq'>;

/** `stable[concept][party][state]`, by matrices alone. */
export function matrixMethod<Matrix>(graph: Graph, kind: Matrices<Matrix>): Record<MatrixConcept, Uint8Array[]> {
  const size = graph.states.count;
  const stable: Record<MatrixConcept, Uint8Array[]> = { nash: [], gmr: [], smr: [], seq: [] };
  const parties = graph.conflict.parties.map((_, party) => party);
  const moves = parties.map((party) => kind.make(size, (s, t) => graph.moves(party, s).includes(t)));
  const worth = (party: number, state: number) => graph.payoffs[party]?.[state] ?? 0;
  const moveOf = (party: number, s: number, t: number) => {
    const own = moves[party];
    return own !== undefined && kind.has(own, s, t);
  };
  const improving = parties.map((party) =>
    kind.make(size, (s, t) => moveOf(party, s, t) && worth(party, t) > worth(party, s)),
  );
  for (const i of parties) {
    const [move, better] = [moves[i], improving[i]];
    if (move === undefined || better === undefined) continue;
    const notBetter = kind.make(size, (s2, s) => worth(i, s2) <= worth(i, s));
    const above = kind.make(size, (s3, s) => worth(i, s3) > worth(i, s));
    const escapes = kind.multiply(move, above, size);
    const deters = kind.make(size, (s2, s) => worth(i, s2) <= worth(i, s) && !kind.has(escapes, s2, s));
    const legal = jointReach(without(moves, i), kind, size);
    const improvements = jointReach(without(improving, i), kind, size);
    const judge = (reach: Matrix, sanction: Matrix) =>
      diagonal(kind, size, better, kind.multiply(reach, sanction, size));
    stable.nash.push(Uint8Array.from({ length: size }, (_, s) => Number(!anyInRow(kind, size, better, s))));
    stable.gmr.push(judge(legal, notBetter));
    stable.smr.push(judge(legal, deters));
    stable.seq.push(judge(improvements, notBetter));
  }
  return stable;
}

const without = <Thing>(all: readonly Thing[], left: number) => all.filter((_, at) => at !== left);

/** R_H: products are added until none leads to anything new; no party moves twice running. */
function jointReach<Matrix>(steps: readonly Matrix[], kind: Matrices<Matrix>, size: number): Matrix {
  let last = steps;
  for (;;) {
    const before = last;
    const grown = steps.map((step, party) => {
      const others = before.filter((_, other) => other !== party);
      const reached = kind.make(size, (s, t) => others.some((other) => kind.has(other, s, t)));
      const onward = kind.multiply(reached, step, size);
      return kind.make(
        size,
        (s, t) => kind.has(onward, s, t) || (before[party] !== undefined && kind.has(before[party], s, t)),
      );
    });
    last = grown;
    if (grown.every((matrix, party) => same(kind, size, matrix, before[party] ?? matrix))) break;
  }
  return kind.make(size, (s, t) => last.some((matrix) => kind.has(matrix, s, t)));
}

function same<Matrix>(kind: Matrices<Matrix>, size: number, left: Matrix, right: Matrix): boolean {
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      if (kind.has(left, row, column) !== kind.has(right, row, column)) return false;
    }
  }
  return true;
}

function anyInRow<Matrix>(kind: Matrices<Matrix>, size: number, matrix: Matrix, row: number): boolean {
  for (let column = 0; column < size; column += 1) if (kind.has(matrix, row, column)) return true;
  return false;
}

/** 1 where every improvement s1 of s is sanctioned: the diagonal of improvements times what no sanction meets. */
function diagonal<Matrix>(kind: Matrices<Matrix>, size: number, better: Matrix, sanctioned: Matrix): Uint8Array {
  const open = kind.multiply(
    better,
    kind.make(size, (s1, s) => !kind.has(sanctioned, s1, s)),
    size,
  );
  return Uint8Array.from({ length: size }, (_, s) => Number(!kind.has(open, s, s)));
}
