import type { Condition, Conflict, Outcome } from '../model/index.ts';
import { optionsIn, partsOf } from './condition-parts.ts';
import { type Diagrams, makeDiagrams, type Node, no, overflow, yes } from './decision-diagrams.ts';
import { diagramOf } from './diagram-of.ts';

/** Options that constraints tie to one another, and what must hold of them; other components are independent of it. */
export interface Component {
  /** Indices of options, ascending. */
  readonly options: readonly number[];
  /** Diagrams that must all hold: one, unless their conjunction does not fit. */
  readonly roots: readonly Node[];
  /** What must not hold and has no diagram, because that alone does not fit. */
  readonly loose: readonly Condition[];
}

/** What the feasible states of a conflict are, before any is listed. */
export interface Constraints {
  readonly outcomes: readonly Outcome[];
  readonly diagrams: Diagrams;
  /** Components of constrained options; an option in none of them is free. */
  readonly components: readonly Component[];
  /** False when no state can be feasible, whatever the options. */
  readonly possible: boolean;
}

/** Diagram nodes in all; what does not fit is checked while the states are listed. */
const nodeLimit = 2 ** 20;

/** Ties the `infeasible` conditions together, component by component. */
export function constraintsOf(conflict: Conflict): Constraints {
  const { outcomes } = conflict;
  const rules = conflict.infeasible.flatMap((rule) => alternatives(rule.when));
  const diagrams = makeDiagrams(nodeLimit);
  const pieces = rules.map((condition) => ({
    condition,
    options: [...optionsIn(condition, outcomes)],
    root: diagrams.not(diagramOf(condition, outcomes, diagrams)),
  }));
  const binding = pieces.filter((piece) => piece.root !== yes);
  const components = connected(binding.map((piece) => piece.options)).map((options) => {
    const own = binding.filter((piece) => piece.options.some((option) => options.includes(option)));
    const fitting = own.map((piece) => piece.root).filter((root) => root !== overflow);
    const loose = own.filter((piece) => piece.root === overflow).map((piece) => piece.condition);
    return { options, roots: conjoin(fitting, diagrams), loose };
  });
  const possible =
    !pieces.some((piece) => piece.root === no) && !components.some((component) => component.roots.includes(no));
  return { outcomes, diagrams, components, possible };
}

/** What is infeasible in either of two ways is two rules. */
function alternatives(condition: Condition): readonly Condition[] {
  return condition.kind === 'or' ? partsOf(condition, []).flatMap(alternatives) : [condition];
}

/** One diagram where it fits, as few as fit otherwise. */
function conjoin(roots: readonly Node[], diagrams: Diagrams): readonly Node[] {
  const kept: Node[] = [];
  for (const root of roots) {
    const before = kept.at(-1) ?? yes;
    const both = diagrams.and(before, root);
    if (both === overflow) kept.push(root);
    else kept[Math.max(0, kept.length - 1)] = both;
  }
  return kept;
}

/** Options that share a rule, directly or not, each set ascending. */
function connected(sets: readonly (readonly number[])[]): number[][] {
  let groups: Set<number>[] = [];
  for (const set of sets) {
    if (set.length === 0) continue;
    const touching = groups.filter((group) => set.some((option) => group.has(option)));
    const merged = new Set([...set, ...touching.flatMap((group) => [...group])]);
    groups = [...groups.filter((group) => !touching.includes(group)), merged];
  }
  return groups.map((group) => [...group].toSorted((a, b) => a - b));
}

/** How many ways there are to set the options; `null` when only listing them can tell. Free options count twice each. */
export function countSettings(options: readonly number[], constraints: Constraints): bigint | null {
  if (!constraints.possible) return 0n;
  const inside = constraints.components.filter((component) =>
    component.options.some((option) => options.includes(option)),
  );
  const bound = inside.reduce((sum, component) => sum + component.options.length, 0);
  let count = 2n ** BigInt(options.length - bound);
  for (const component of inside) {
    const [root, ...more] = component.roots;
    if (root === undefined || more.length > 0 || component.loose.length > 0) return null;
    count *= countModels(root, component.options, constraints.diagrams);
  }
  return count;
}

/** How many settings of the options (ascending, all that the diagram asks about among them) satisfy the diagram. */
function countModels(root: Node, options: readonly number[], diagrams: Diagrams): bigint {
  const place = new Map(options.map((option, at) => [option, at]));
  const memo = new Map<Node, bigint>();
  const depth = (node: Node) => (node === yes || node === no ? -1 : (place.get(diagrams.level(node)) ?? -1));
  function below(node: Node): bigint {
    if (node === no) return 0n;
    if (node === yes) return 1n;
    const known = memo.get(node);
    if (known !== undefined) return known;
    const side = (taken: boolean) => {
      const next = diagrams.child(node, taken);
      return below(next) << BigInt(depth(node) - depth(next) - 1);
    };
    const sum = side(false) + side(true);
    memo.set(node, sum);
    return sum;
  }
  return below(root) << BigInt(options.length - 1 - depth(root));
}
