import type { Concept, Conflict } from '../model/index.ts';
import type { Diagnostic } from '../text/index.ts';
import type { Layout } from './layout.ts';
import type { Pool } from './pool.ts';
import type { StepSystem } from './steps/system.ts';

/*
 * What the other rooms see of the engine. Inside, a state is its index from 0 in ascending order of its pattern
 * (first option the lowest bit); people see index + 1.
 */

/** The feasible states of a conflict, merged ones once. */
export interface States {
  /** Number of states m. */
  readonly count: number;
  /** 2^options. */
  readonly raw: bigint;
  /** Whether the state takes the option; for a merged state, whether its last member does. */
  taken(state: number, option: number): boolean;
  /** One letter an option: `Y`, `N`, or `-` where the members of a merged state differ. */
  pattern(state: number): string;
  /** The states that a pattern names: one, none or several (candidates). Contract §2. */
  matching(pattern: string): readonly number[];
  /** Whether the state is a merged one. */
  merged(state: number): boolean;
}

/** Positions in one party's order of all states: higher is better, equal is a tie; 0..tiers-1 without gaps. */
export type Payoffs = Uint8Array | Uint16Array | Uint32Array;

/** A conflict laid out for analysis. */
export interface Graph {
  readonly conflict: Conflict;
  readonly states: States;
  readonly statusQuo: number | null;
  /** One entry a party, each of length m. */
  readonly payoffs: readonly Payoffs[];
  /** For each outcome of the conflict, 1 where the state belongs to it; length m. */
  readonly outcomes: readonly Uint8Array[];
  /** R_i(s): the states the party can reach alone in one move, ascending. */
  moves(party: number, state: number): readonly number[];
  /** How the states are laid out: the engine's own. */
  readonly layout: Layout;
  /** Steps of every kind, where the conflict has steps of several parties; null where all are single. The engine's own. */
  readonly steps: StepSystem | null;
  /** Threads that help to judge it. */
  readonly pool: Pool | null;
}

/** Asking for the states may be refused: then `graph` is null and the diagnostics say why. */
export interface Expanded {
  readonly graph: Graph | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Something that happens at once: who takes part and where it leads. Movers ascend. */
export interface Step {
  readonly from: number;
  readonly to: number;
  readonly movers: readonly number[];
}

/** Which way the reach of opponents was computed: over groups and hubs (§7), or breadth first over (state, last mover). */
export type Method = 'groups' | 'exact';

/** Stability of every state for every party, for the concepts asked for. */
export interface Assessment {
  readonly concepts: readonly Concept[];
  /** `stable[concept][party][state]` is 1 where stable; a concept that is undefined for the conflict is absent. */
  readonly stable: Partial<Record<Concept, readonly Uint8Array[]>>;
  /** `equilibria[concept][state]` is 1 where stable for every party (and no open step of several parties). */
  readonly equilibria: Partial<Record<Concept, Uint8Array>>;
  /** Concepts that were asked for and have no answer: `merged-states` (sim), `too-many-states` (sim), … */
  readonly undefined: Partial<Record<Concept, string>>;
  readonly method: Method;
}

/** Why a state is stable or not for a party: every improvement with the sanction that deters it, or null where nothing does. */
export interface Certificate {
  readonly concept: Concept;
  readonly party: number;
  readonly state: number;
  readonly stable: boolean;
  /**
   * All improvements, ascending by target, each with its sanction; null where nothing deters it, and then the verdict is
   * not stable. Under nash a stable verdict has none. A sanction of sim is one step by all who move at once.
   */
  readonly improvements: readonly { readonly to: number; readonly sanction: readonly Step[] | null }[];
}

/**
 * An improving step of several parties: for an equilibrium each has to be deterred, whatever the parties' own stability.
 * Definitions §6, Stability with them.
 */
export interface OpenStep {
  readonly kind: 'joint' | 'consent' | 'body';
  /** The joint step's id; the options whose change needs consent; the bodies that decide. */
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** Owners, parties named, and the members of its bodies who gain; ascending. */
  readonly movers: readonly number[];
  /** Two steps in a row differ in colour; party p alone has colour p. */
  readonly colour: number;
  /** For each concept asked for, what deters it; null where nothing does. */
  readonly sanctions: Partial<Record<Concept, readonly Step[] | null>>;
}

/** What legal sequences of moves make of a state (§5), seen from a start. */
export interface Reach {
  /** Fewest steps from the start to each state, -1 where unreachable; length m, 0 at the start. */
  readonly steps: Int32Array;
  /** The same where every step improves its mover. */
  readonly improvementSteps: Int32Array;
}

/** All shortest legal paths to one state, up to a limit. */
export interface ShortestPaths {
  readonly paths: readonly (readonly Step[])[];
  /** How many there are beyond those listed. */
  readonly more: number;
}
