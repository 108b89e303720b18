/** A node of a reduced ordered decision diagram; `no` and `yes` are the leaves, `overflow` stands for one that grew too big. */
export type Node = number;

export const no: Node = 0;
export const yes: Node = 1;
export const overflow: Node = -1;

/** A shared store of diagrams over options, the highest option on top. Every operation passes `overflow` on. */
export interface Diagrams {
  /** The option is taken. */
  option(option: number): Node;
  and(left: Node, right: Node): Node;
  or(left: Node, right: Node): Node;
  /** Exactly one of the two. */
  xor(left: Node, right: Node): Node;
  not(of: Node): Node;
  /** The option a node asks about; -1 for a leaf. */
  level(node: Node): number;
  /** Where the node leads when its option is taken, or is not. */
  child(node: Node, taken: boolean): Node;
}

type Operation = 'and' | 'or' | 'xor';

const keyBase = 2 ** 26;

/** An empty store that holds at most `limit` nodes (below 2^26). Bryant 1986, Graph-based algorithms. */
export function makeDiagrams(limit: number): Diagrams {
  const levels: number[] = [-1, -1];
  const lows: number[] = [no, yes];
  const highs: number[] = [no, yes];
  const unique: Map<number, Node>[] = [];
  const memos: Record<Operation, Map<number, Node>> = { and: new Map(), or: new Map(), xor: new Map() };

  function make(level: number, low: Node, high: Node): Node {
    if (low === high) return low;
    if (low === overflow || high === overflow) return overflow;
    unique[level] ??= new Map();
    const table = unique[level];
    const key = low * keyBase + high;
    const known = table.get(key);
    if (known !== undefined) return known;
    if (levels.length >= limit) return overflow;
    levels.push(level);
    lows.push(low);
    highs.push(high);
    table.set(key, levels.length - 1);
    return levels.length - 1;
  }

  const level = (node: Node) => levels[node] ?? -1;
  const child = (node: Node, taken: boolean) => (taken ? highs : lows)[node] ?? overflow;
  const below = (node: Node, at: number, taken: boolean) => (level(node) === at ? child(node, taken) : node);

  function apply(operation: Operation, left: Node, right: Node): Node {
    if (left === overflow || right === overflow) return overflow;
    const known = settle(operation, left, right);
    if (known !== null) return known;
    const memo = memos[operation];
    const key = Math.min(left, right) * keyBase + Math.max(left, right);
    const before = memo.get(key);
    if (before !== undefined) return before;
    const top = Math.max(level(left), level(right));
    const low = apply(operation, below(left, top, false), below(right, top, false));
    const high = apply(operation, below(left, top, true), below(right, top, true));
    const result = make(top, low, high);
    memo.set(key, result);
    return result;
  }

  return {
    option: (option) => make(option, no, yes),
    and: (left, right) => apply('and', left, right),
    or: (left, right) => apply('or', left, right),
    xor: (left, right) => apply('xor', left, right),
    not: (of) => apply('xor', of, yes),
    level,
    child,
  };
}

/** The result where no node needs to be opened. */
function settle(operation: Operation, left: Node, right: Node): Node | null {
  if (operation === 'xor') {
    if (left === right) return no;
    if (left === no) return right;
    return right === no ? left : null;
  }
  if (left === right) return left;
  const [absorbing, neutral] = operation === 'and' ? [no, yes] : [yes, no];
  if (left === absorbing || right === absorbing) return absorbing;
  if (left === neutral) return right;
  return right === neutral ? left : null;
}
