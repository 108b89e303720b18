/**
 * How many sets of each size have each sum: `sums[k]` ascends without repeats and `counts[k]` stands beside it. Two tables
 * for the halves of a set stand for all its subsets at the cost of the square root of their number.
 */
interface Table {
  readonly sums: readonly (readonly Sum[])[];
  readonly counts: readonly (readonly number[])[];
}

type Sum = number | bigint;

/** Whole numbers, doubles where all sums are exact in them. Comparison works on both; adding needs one kind. */
interface Numbers {
  readonly of: (value: bigint) => Sum;
  readonly add: (left: Sum, right: Sum) => Sum;
}

const doubles: Numbers = { of: Number, add: (left, right) => Number(left) + Number(right) };
const bigs: Numbers = { of: (value) => value, add: (left, right) => BigInt(left) + BigInt(right) };

/**
 * For each size k, how many subsets of the weights with k members have a sum in `from`..`to` (`to` exclusive; null: no upper
 * bound). Weights are not negative; counts are exact for at most 50 of them.
 */
export function countSubsets(weights: readonly bigint[], from: bigint, to: bigint | null): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  const numbers = total > BigInt(Number.MAX_SAFE_INTEGER) ? bigs : doubles;
  const low = from < 0n ? 0n : from;
  const high = to === null || to > total ? total + 1n : to;
  const counts = new Array<number>(weights.length + 1).fill(0);
  if (low >= high) return counts;
  const middle = weights.length >>> 1;
  const left = tableOf(weights.slice(0, middle), numbers);
  const right = tableOf(weights.slice(middle), numbers);
  addPairs(left, right, numbers, numbers.of(low), 1, counts);
  addPairs(left, right, numbers, numbers.of(high), -1, counts);
  return counts;
}

function tableOf(weights: readonly bigint[], numbers: Numbers): Table {
  let table: Table = { sums: [[numbers.of(0n)]], counts: [[1]] };
  for (const weight of weights) table = withMember(table, numbers.of(weight), numbers);
  return table;
}

function withMember({ sums, counts }: Table, weight: Sum, numbers: Numbers): Table {
  const grown: { sums: Sum[][]; counts: number[][] } = { sums: [], counts: [] };
  for (let size = 0; size <= sums.length; size += 1) {
    const without = { sums: sums[size] ?? [], counts: counts[size] ?? [] };
    const raised = (sums[size - 1] ?? []).map((sum) => numbers.add(sum, weight));
    const merged = merge(without, { sums: raised, counts: counts[size - 1] ?? [] });
    grown.sums.push(merged.sums);
    grown.counts.push(merged.counts);
  }
  return grown;
}

interface Row {
  readonly sums: readonly Sum[];
  readonly counts: readonly number[];
}

function merge(left: Row, right: Row): { readonly sums: Sum[]; readonly counts: number[] } {
  const sums: Sum[] = [];
  const counts: number[] = [];
  let [a, b] = [0, 0];
  while (a < left.sums.length || b < right.sums.length) {
    const [ours, theirs] = [left.sums[a], right.sums[b]];
    const takeLeft = ours !== undefined && (theirs === undefined || ours <= theirs);
    const takeRight = theirs !== undefined && (ours === undefined || theirs <= ours);
    sums.push((takeLeft ? ours : theirs) ?? 0);
    counts.push((takeLeft ? (left.counts[a] ?? 0) : 0) + (takeRight ? (right.counts[b] ?? 0) : 0));
    if (takeLeft) a += 1;
    if (takeRight) b += 1;
  }
  return { sums, counts };
}

/** Adds `sign` times the number of pairs whose sum reaches the bound, by size: one list runs up while the other runs down. */
function addPairs(left: Table, right: Table, numbers: Numbers, bound: Sum, sign: 1 | -1, counts: number[]): void {
  left.sums.forEach((rising, a) => {
    right.sums.forEach((falling, b) => {
      let at = falling.length - 1;
      let reaching = 0;
      let pairs = 0;
      rising.forEach((sum, place) => {
        while (at >= 0 && numbers.add(sum, falling[at] ?? 0) >= bound) {
          reaching += right.counts[b]?.[at] ?? 0;
          at -= 1;
        }
        pairs += (left.counts[a]?.[place] ?? 0) * reaching;
      });
      counts[a + b] = (counts[a + b] ?? 0) + sign * pairs;
    });
  });
}
