import type { Stand } from '../beyond/types.ts';
import type { Condition, Conflict } from '../model/index.ts';
import { betterIn, openOption, type Partial, truthIn } from './partial-state.ts';

/** Cases that are gone through before a proof is given up. */
const mostCases = 100_000;

/** Settings of the party's own that are gone through one by one: those of so many options. */
export const mostOwn = 16;

/** What a case says: nothing can come of it, here is an example, or look at this option next. */
type Case = 'closed' | 'example' | number;

/** Whether no setting of the open places is an example; null where there are too many cases. Places are filled one by one. */
function noExample(start: Partial, look: (filled: Partial) => Case): boolean | null {
  let cases = 0;
  function closes(filled: Partial): boolean | null {
    cases += 1;
    if (cases > mostCases) return null;
    const found = look(filled);
    if (found === 'closed') return true;
    if (found === 'example') return false;
    const first = closes(filled.with(found, false));
    return first === true ? closes(filled.with(found, true)) : first;
  }
  return closes(start);
}

/** What the others may make of a state, whatever lies in between: open where their directions allow a change. */
function reachOf(conflict: Conflict, party: number, from: readonly boolean[]): Partial {
  return conflict.options.map(({ moves, party: owner }, option) => {
    const taken = from[option] === true;
    return owner !== party && (moves === 'both' || moves === (taken ? 'back' : 'forward')) ? null : taken;
  });
}

/**
 * Whether nothing that the others may make of `to`, within the clauses, deters the party from leaving `state` for it.
 * Null where there are too many cases.
 */
export function noneDeters(
  conflict: Conflict,
  party: number,
  state: readonly boolean[],
  to: readonly boolean[],
  clauses: readonly (readonly Stand[])[],
  symmetric: boolean,
): boolean | null {
  const preference = conflict.parties[party]?.preference ?? { kind: 'indifferent' };
  const escapes: Partial[] = [];
  const own = conflict.parties[party]?.options ?? [];
  if (symmetric && own.length > mostOwn) return null;
  return noExample(reachOf(conflict, party, to), (filled) => {
    const open: (number | null)[] = [];
    if (clauses.some((clause) => clauseIn(clause, filled) === false)) return 'closed';
    if (conflict.infeasible.some(({ when }) => truthIn(when, conflict, filled) === true)) return 'closed';
    const better = betterIn(preference, conflict, filled, state);
    if (better === true) return 'closed';
    if (better !== false) open.push(openOption(better.open, conflict, filled));
    open.push(...conflict.infeasible.map(({ when }) => openIn(when, conflict, filled)));
    open.push(...clauses.map((clause) => openStand(clause, filled)));
    for (const way of symmetric ? escapes : []) {
      const there = filled.map((taken, option) => (own.includes(option) ? (way[option] ?? null) : taken));
      const pays = escapePays(conflict, party, filled, there, state);
      if (pays === true) return 'closed';
      if (pays !== false) open.push(pays);
    }
    const next = open.find((option) => option !== null);
    if (next !== undefined && next !== null) return next;
    if (!symmetric) return 'example';
    return leaf(filled);
  });

  /** All that matters is known: look for a way to escape, and remember it. */
  function leaf(filled: Partial): Case {
    const unknown = filled.indexOf(null);
    if (unknown >= 0) return unknown;
    for (let changed = 1; changed < 2 ** own.length; changed += 1) {
      const there = filled.map((taken, option) => {
        const bit = own.indexOf(option);
        return bit >= 0 && Math.floor(changed / 2 ** bit) % 2 === 1 ? !taken : taken;
      });
      if (escapePays(conflict, party, filled, there, state) !== true) continue;
      escapes.push(there);
      return 'closed';
    }
    return 'example';
  }
}

/** Whether the party may go from one state to the other and is better off there than at `state`; an option where it is open. */
function escapePays(
  conflict: Conflict,
  party: number,
  from: Partial,
  to: Partial,
  state: readonly boolean[],
): boolean | number {
  const blocked = conflict.options.some(
    ({ moves }, option) =>
      from[option] !== to[option] && moves !== 'both' && moves !== (to[option] ? 'forward' : 'back'),
  );
  if (blocked || conflict.infeasible.some(({ when }) => truthIn(when, conflict, to) === true)) return false;
  const better = betterIn(conflict.parties[party]?.preference ?? { kind: 'indifferent' }, conflict, to, state);
  if (better === false) return false;
  const conditions = [...(better === true ? [] : [better.open]), ...conflict.infeasible.map(({ when }) => when)];
  const open = conditions.map((condition) => openIn(condition, conflict, to)).find((option) => option !== null);
  return open ?? true;
}

/**
 * Whether no step of another party leads from a state in which every clause has a true part to one in which some clause
 * has none; the party's own options stay as at `to`. Null where there are too many cases.
 */
export function staysClosed(
  conflict: Conflict,
  party: number,
  to: readonly boolean[],
  clauses: readonly (readonly Stand[])[],
  credible: boolean,
): boolean | null {
  const reach = reachOf(conflict, party, to);
  let settled: boolean | null = true;
  for (const mover of conflict.parties.keys()) {
    if (mover === party) continue;
    for (const clause of clauses) {
      if (!clause.some(({ option }) => conflict.options[option]?.party === mover)) continue;
      const kept = keepsClause(conflict, mover, reach, clauses, clause, credible);
      if (kept === false) return false;
      if (kept === null) settled = null;
    }
  }
  return settled;
}

/** The places of the state before and then, for the mover's options, those of the state after; others are the same. */
function keepsClause(
  conflict: Conflict,
  mover: number,
  reach: Partial,
  clauses: readonly (readonly Stand[])[],
  broken: readonly Stand[],
  credible: boolean,
): boolean | null {
  const count = conflict.options.length;
  const own = new Set(conflict.parties[mover]?.options);
  const against = new Map(broken.map(({ option, taken }) => [option, !taken]));
  const before = reach.map((taken, option) => (own.has(option) ? taken : (against.get(option) ?? taken)));
  if (broken.some(({ option, taken }) => !own.has(option) && reach[option] === taken)) return true;
  const after = reach.map((taken, option) => (own.has(option) ? (against.get(option) ?? taken) : false));
  const preference = conflict.parties[mover]?.preference ?? { kind: 'indifferent' };
  return noExample([...before, ...after], (filled) => {
    const from = filled.slice(0, count);
    const then = from.map((taken, option) => (own.has(option) ? (filled[count + option] ?? null) : taken));
    const place = (option: number | null) => (option === null ? null : own.has(option) ? option + count : option);
    const open: (number | null)[] = [];
    if (broken.some(({ option, taken }) => then[option] === taken)) return 'closed';
    for (const clause of clauses) {
      if (clauseIn(clause, from) === false) return 'closed';
      open.push(openStand(clause, from));
    }
    for (const { when } of conflict.infeasible) {
      if (truthIn(when, conflict, from) === true || truthIn(when, conflict, then) === true) return 'closed';
      open.push(openIn(when, conflict, from), place(openIn(when, conflict, then)));
    }
    for (const option of own) {
      const [a = null, b = null] = [from[option], then[option]];
      const { moves = 'both' } = conflict.options[option] ?? {};
      if (moves === 'both') continue;
      if (a !== null && b !== null && a !== b && moves !== (b ? 'forward' : 'back')) return 'closed';
      open.push(a === null ? option : null, b === null ? option + count : null);
    }
    const better = credible ? betterIn(preference, conflict, then, from) : true;
    if (better === false) return 'closed';
    if (better !== true)
      open.unshift(openOption(better.open, conflict, from), place(openOption(better.open, conflict, then)));
    const next = open.find((option) => option !== null);
    return next ?? 'example';
  });
}

/** An option that leaves the condition open; null where it is settled. */
function openIn(condition: Condition, conflict: Conflict, state: Partial): number | null {
  return truthIn(condition, conflict, state) === null ? openOption(condition, conflict, state) : null;
}

/** Whether a clause has a true part, cannot have one (false), or null: it depends. */
function clauseIn(clause: readonly Stand[], state: Partial): boolean | null {
  if (clause.some(({ option, taken }) => state[option] === taken)) return true;
  return clause.some(({ option }) => state[option] === null) ? null : false;
}

function openStand(clause: readonly Stand[], state: Partial): number | null {
  if (clauseIn(clause, state) !== null) return null;
  return clause.find(({ option }) => state[option] === null)?.option ?? null;
}
