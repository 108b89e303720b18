import type { Conflict } from '../model/index.ts';
import { type Constraints, constraintsOf, countSettings } from './constraints.ts';
import { listSettings } from './enumerate.ts';
import type { Field, Listing, Product } from './layout.ts';

/** The feasible states, or how many there are at least when there are more than the limit. */
export type Space =
  | { readonly kind: 'states'; readonly states: Product | Listing }
  | { readonly kind: 'too-many'; readonly count: bigint; readonly exact: boolean };

/**
 * The feasible states of a conflict, merging left aside. Counted first where the constraints allow it, so that too many
 * are refused before memory is touched.
 */
export function feasibleSpace(conflict: Conflict, limit: number): Space {
  const constraints = constraintsOf(conflict);
  const all = conflict.options.map((_, option) => option);
  const count = countSettings(all, constraints);
  if (count !== null && count > BigInt(limit)) return { kind: 'too-many', count, exact: true };
  const product = productOf(conflict, constraints);
  if (product !== null) return { kind: 'states', states: product };
  const settings = listSettings(all, constraints, count === null ? null : Number(count), limit);
  if (settings === null) return { kind: 'too-many', count: BigInt(limit) + 1n, exact: false };
  return { kind: 'states', states: { kind: 'list', ...settings } };
}

/** The states as a product of the parties' settings; null when a constraint spans parties or cannot be counted. */
function productOf(conflict: Conflict, constraints: Constraints): Product | null {
  if (!constraints.possible) return null;
  const spans = constraints.components.some(
    (component) => new Set(component.options.map((option) => conflict.options[option]?.party)).size > 1,
  );
  if (spans) return null;
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
