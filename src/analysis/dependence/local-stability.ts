import type { Graph } from '../../engine/index.ts';
import type { Concept } from '../../model/index.ts';
import type { Keys } from './keys.ts';

/** Preferences on trial: what every party would prefer, some of it still open. One entry a party; written to by the search. */
export interface Trial {
  readonly keys: Keys[];
  /** 0: as in the model; above 0: a number for this edited order that no other order of the party has; -1: edited, unnumbered. */
  readonly tags: number[];
  /** Parties whose order is still to be chosen: anything may be expected of them. */
  readonly free: boolean[];
}

/** The concepts whose verdict at one state is worked out from moves near it. */
export type LocalConcept = Exclude<Concept, 'sim'>;

/** Judges single states under orders on trial, looking no further than a verdict needs. */
export interface LocalStability {
  /**
   * Whether the state can be stable for a party that is not free: exactly so when nobody is free, otherwise never false where
   * some choice of the free parties would make it stable.
   */
  mayBeStable(party: number, state: number, trial: Trial): boolean;
  /** Whether something deters the party's improvement, nobody being free. */
  deterred(party: number, state: number, improvement: number, trial: Trial): boolean;
  /** R_i(s), remembered. */
  moves(party: number, state: number): Uint32Array;
}

/** Whether verdicts at one state can be worked out locally: single moves only, and every party's moves transitive. §7 */
export function isPlain({ conflict, states }: Graph): boolean {
  const alone = conflict.options.every(({ needs }) => needs.take.length + needs.reverse.length === 0);
  if (!alone || conflict.joint.length > 0 || conflict.bodies.length > 0) return false;
  if (conflict.merged.length === 0) return true;
  return Array.from({ length: states.count }, (_, state) => state).every((state) => !states.merged(state));
}

/** Entries of remembered reach: 64 MiB. */
const mostRemembered = 2 ** 24;

/** What opponents may do, party by party. */
const nothing = 0;
const improving = 1;
const anything = 2;

const none: Keys = new Uint32Array(0);

/** How an improvement fares whatever the edited parties come to prefer. */
type Bound = 'deterred' | 'undeterred' | 'depends';

/**
 * Judges states of a plain graph under one concept of definitions §3. Legal sequences are plain reachability here, and a
 * sanction is looked for breadth first, ending at the first one. What opponents can reach is remembered where it comes again.
 */
export function localStability(graph: Graph, concept: LocalConcept): LocalStability {
  const parties = graph.conflict.parties.length;
  const { count } = graph.states;
  const credible = concept === 'seq' || concept === 'symseq';
  const inescapable = concept === 'smr' || concept === 'symseq';
  const moveLists = Array.from({ length: parties }, () => new Array<Uint32Array | undefined>(count));
  const reached = new Map<number, Uint32Array>();
  const bounds = new Map<string, Bound>();
  const seen = new Uint32Array(count);
  const queue = new Uint32Array(count);
  const may = new Uint8Array(parties);
  let stamp = 0;
  let remembered = 0;

  function moves(party: number, state: number): Uint32Array {
    const known = moveLists[party]?.[state];
    if (known !== undefined) return known;
    const list = Uint32Array.from(graph.moves(party, state));
    const lists = moveLists[party];
    if (lists !== undefined) lists[state] = list;
    return list;
  }

  function sanctions(party: number, keys: Keys, from: number, state: number): boolean {
    if ((keys[state] ?? 0) > from) return false;
    if (!inescapable) return true;
    for (const after of moves(party, state)) if ((keys[after] ?? 0) > from) return false;
    return true;
  }

  /**
   * Goes through what opponents reach from a state, as `may` allows each, until `ends` says so. Returns how many states stand in
   * the queue, the start first; negative when it was ended. Hot: a verdict at 4,096 states goes through thousands of these.
   */
  function search(start: number, trial: Trial, ends: ((state: number) => boolean) | null): number {
    stamp += 1;
    seen[start] = stamp;
    queue[0] = start;
    let length = 1;
    for (let at = 0; at < length; at += 1) {
      const state = queue[at] ?? 0;
      for (let party = 0; party < parties; party += 1) {
        const freedom = may[party];
        if (freedom === nothing) continue;
        const keys = trial.keys[party] ?? none;
        const own = keys[state] ?? 0;
        const list = moves(party, state);
        for (let move = 0; move < list.length; move += 1) {
          const to = list[move] ?? 0;
          if (seen[to] === stamp || (freedom === improving && (keys[to] ?? 0) <= own)) continue;
          if (ends?.(to) === true) return -1;
          seen[to] = stamp;
          queue[length] = to;
          length += 1;
        }
      }
    }
    return length;
  }

  function allow(without: number, freedomOf: (party: number) => number): void {
    for (let party = 0; party < parties; party += 1) may[party] = party === without ? nothing : freedomOf(party);
  }

  /** Everything opponents reach after the improvement; null where it would have to be remembered for too many orders. */
  function reachOf(party: number, improvement: number, trial: Trial): Uint32Array | null {
    const context = credible ? contextOf(party, trial) : 0;
    if (context < 0) return null;
    const name = (context * parties + party) * count + improvement;
    const known = reached.get(name);
    if (known !== undefined) return known;
    if (remembered > mostRemembered) return null;
    allow(party, () => (credible ? improving : anything));
    const list = queue.slice(1, search(improvement, trial, null));
    remembered += list.length;
    reached.set(name, list);
    return list;
  }

  /** A number for what the opponents prefer: 0 where all do as in the model, -1 where it is not worth remembering. */
  function contextOf(party: number, { tags, free }: Trial): number {
    let context = 0;
    for (let other = 0; other < parties; other += 1) {
      if (other === party) continue;
      const tag = tags[other] ?? 0;
      if (free[other] === true || tag < 0 || (tag > 0 && context > 0)) return -1;
      if (tag > 0) context = tag * parties + other;
    }
    return context;
  }

  function answered(party: number, state: number, improvement: number, trial: Trial): boolean {
    const keys = trial.keys[party] ?? none;
    const from = keys[state] ?? 0;
    const edited = trial.tags[party] !== 0;
    if (!credible || edited) {
      const list = reachOf(party, improvement, trial);
      if (list !== null) return list.some((other) => sanctions(party, keys, from, other));
    } else {
      const bound = boundOf(party, state, improvement, trial);
      if (bound !== 'depends') return bound === 'deterred';
    }
    allow(party, (other) => (!credible || trial.free[other] === true ? anything : improving));
    return search(improvement, trial, (other) => sanctions(party, keys, from, other)) < 0;
  }

  /** Once for each set of edited parties: whether an improvement of another party depends on what they come to prefer at all. */
  function boundOf(party: number, state: number, improvement: number, trial: Trial): Bound {
    const open = (other: number) => trial.tags[other] !== 0 || trial.free[other] === true;
    let edited = '';
    for (let other = 0; other < parties; other += 1) if (open(other)) edited += ` ${other}`;
    const name = `${party} ${state} ${improvement}${edited}`;
    const known = bounds.get(name);
    if (known !== undefined) return known;
    const keys = trial.keys[party] ?? none;
    const ends = (other: number) => sanctions(party, keys, keys[state] ?? 0, other);
    allow(party, (other) => (open(other) ? nothing : improving));
    let bound: Bound = search(improvement, trial, ends) < 0 ? 'deterred' : 'depends';
    if (bound === 'depends') {
      allow(party, (other) => (open(other) ? anything : improving));
      if (edited === '' || search(improvement, trial, ends) >= 0) bound = 'undeterred';
    }
    bounds.set(name, bound);
    return bound;
  }

  return {
    moves,
    deterred: (party, state, improvement, trial) => concept !== 'nash' && answered(party, state, improvement, trial),
    mayBeStable(party, state, trial) {
      const keys = trial.keys[party] ?? none;
      const own = keys[state] ?? 0;
      for (const to of moves(party, state)) {
        if ((keys[to] ?? 0) <= own) continue;
        if (concept === 'nash' || !answered(party, state, to, trial)) return false;
      }
      return true;
    },
  };
}
