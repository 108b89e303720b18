import type { Conflict } from '../model/index.ts';
import { type Constraints, constraintsOf, countSettings } from './constraints.ts';
import { listSettings } from './enumerate.ts';
import { mostSettings } from './field-masks.ts';
import type { Field, Listing, Product } from './layout.ts';

/** The feasible states, or how many there are at least when there are more than the limit. */
export type Space =
  | { readonly kind: 'states'; readonly states: Product | Listing }
  | { readonly kind: 'too-many'; readonly count: bigint; readonly exact: boolean; readonly shape: Shape };

/** What states have in common before there are any: whether they are a product of small fields, and how large the largest is. */
export type Shape = { readonly kind: 'product'; readonly largest: number } | { readonly kind: 'list' };

/**
 * The feasible states of a conflict, merging left aside. Counted first where the constraints allow it, so that too many
 * are refused before memory is touched.
 */
export function feasibleSpace(conflict: Conflict, limit: number): Space {
  const constraints = constraintsOf(conflict);
  const all = conflict.options.map((_, option) => option);
  const count = countSettings(all, constraints);
  if (count !== null && count > BigInt(limit)) {
    return { kind: 'too-many', count, exact: true, shape: shapeBefore(conflict, constraints) };
  }
  const product = productOf(conflict, constraints);
  if (product !== null) return { kind: 'states', states: product };
  const settings = listSettings(all, constraints, count === null ? null : Number(count), limit);
  if (settings === null) return { kind: 'too-many', count: BigInt(limit) + 1n, exact: false, shape: { kind: 'list' } };
  return { kind: 'states', states: { kind: 'list', ...settings } };
}

/** The states as a product of the parties' settings; null when a constraint spans parties or cannot be counted. */
function productOf(conflict: Conflict, constraints: Constraints): Product | null {
  if (!constraints.possible || spanParties(conflict, constraints)) return null;
  const fields: Field[] = [];
  let stride = 1;
  for (const party of conflict.parties) {
    const size = countSettings(party.options, constraints);
    if (size === null) return null;
    const free = size === 2n ** BigInt(party.options.length);
    const settings = free ? null : listSettings(party.options, constraints, Number(size), Number(size));
    fields.push({ stride, size: Number(size), options: party.options, settings });
    stride *= Number(size);
  }
  return { kind: 'product', count: stride, fields };
}

const spanParties = (conflict: Conflict, { components }: Constraints): boolean =>
  components.some(({ options }) => new Set(options.map((option) => conflict.options[option]?.party)).size > 1);

function shapeBefore(conflict: Conflict, constraints: Constraints): Shape {
  if (spanParties(conflict, constraints)) return { kind: 'list' };
  const sizes = conflict.parties.map((party) => countSettings(party.options, constraints));
  return shapeFor(sizes.map((size) => (size === null ? Number.POSITIVE_INFINITY : Number(size))));
}

/** The shape of states that are laid out. */
export const shapeOf = (states: Product | Listing): Shape =>
  states.kind === 'list' ? { kind: 'list' } : shapeFor(states.fields.map(({ size }) => size));

/** A product of parties' fields of such sizes; a list where it has to be gone through as one. */
function shapeFor(sizes: readonly number[]): Shape {
  const largest = Math.max(...sizes);
  return largest > mostSettings ? { kind: 'list' } : { kind: 'product', largest };
}

/** The same states one by one. */
export function listed(states: Product | Listing, conflict: Conflict): Listing {
  if (states.kind === 'list') return states;
  const width = Math.max(1, Math.ceil(conflict.options.length / 32));
  const words = Array.from({ length: width }, () => new Uint32Array(states.count));
  for (const field of states.fields) {
    field.options.forEach((option, place) => {
      const column = words[option >>> 5];
      for (let state = 0; state < states.count; state += 1) {
        const setting = Math.floor(state / field.stride) % field.size;
        const bits = field.settings === null ? setting : (field.settings.words[place >>> 5]?.[setting] ?? 0);
        if (column !== undefined)
          column[state] = (column[state] ?? 0) | (((bits >>> (place & 31)) & 1) << (option & 31));
      }
    });
  }
  return { kind: 'list', count: states.count, words };
}
