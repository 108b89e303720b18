import type { Step } from '../../engine/index.ts';
import type { Conflict } from '../../model/index.ts';

/** The `model` of every answer: what the numbers and ids in it refer to. Contract §4. */
export function modelHeader(conflict: Conflict) {
  const { title, scenario, parties, options } = conflict;
  return {
    title,
    scenario,
    parties: parties.map(({ id, name, options: owned }) => ({
      id,
      name,
      options: owned.map((option) => options[option]?.id ?? ''),
    })),
    options: options.map(({ id, name, moves }) => ({ id, name, moves })),
  };
}

/** A state's number as people see it. */
export function stateId(state: number): number {
  return state + 1;
}

/** Where the 1s of a flag array stand, as state numbers. */
export function flaggedIds(flags: Uint8Array, limit = Number.POSITIVE_INFINITY): number[] {
  const ids: number[] = [];
  for (let state = 0; state < flags.length && ids.length < limit; state += 1) {
    if (flags[state] === 1) ids.push(state + 1);
  }
  return ids;
}

/** An object with an entry a party, by id; safe for any name. */
export function byParty<T>(conflict: Conflict, value: (party: number) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(conflict.parties.map(({ id }, party) => [id, value(party)]));
}

/** The steps of a sanction: who moves and where it leads. */
export function sanctionJson(conflict: Conflict, sanction: readonly Step[]) {
  return sanction.map(({ movers, to }) => ({ movers: moverIds(conflict, movers), to: stateId(to) }));
}

export function moverIds(conflict: Conflict, movers: readonly number[]): string[] {
  return movers.map((mover) => conflict.parties[mover]?.id ?? '');
}
