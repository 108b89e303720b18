/** One step of an answer: who moves, and the pattern of the state it leads to. */
export interface PatternStep {
  readonly mover: number;
  readonly to: string;
}

/** Why something stays open: `search-limit`: too many questions; `solver-memory`: the solver's memory is full. */
export type Undecided = 'search-limit' | 'solver-memory';

/** An improvement with what deters it; null where nothing does, a reason where it stays open. */
export interface Answered {
  readonly to: string;
  readonly sanction: readonly PatternStep[] | null | Undecided;
}

/** Whether a state is stable for a party, and why. States are patterns: there are too many to number. */
export interface PartyVerdict {
  readonly concept: AnsweredConcept;
  readonly party: number;
  readonly state: string;
  /** Null where it is not decided; `improvements` then says why. */
  readonly stable: boolean | null;
  readonly improvements: readonly Answered[];
  /** Whether `improvements` holds all there are; otherwise those that were needed to see that the rest is deterred too. */
  readonly all: boolean;
  /** Why nothing deters the first improvement without sanction; null where the state is stable or the concept nash. */
  readonly trap: Trap | null;
}

/** An option taken or not, by its index. */
export interface Stand {
  readonly option: number;
  readonly taken: boolean;
}

/**
 * Why no answer to a move helps. `everything`: not one state that the others' options can make deters it.
 * `closed`: the answers stay among states of which none deters it: those in which each of the clauses has a true part.
 */
export type Trap =
  | { readonly kind: 'everything' }
  | { readonly kind: 'closed'; readonly clauses: readonly (readonly Stand[])[] };

/** The concepts that are answered without a list of the states. */
export const answeredConcepts = ['nash', 'gmr', 'smr', 'seq', 'symseq'] as const;

export type AnsweredConcept = (typeof answeredConcepts)[number];

/** What a concept asks of an answer: that those who give it gain, that it cannot be escaped. */
export interface Demand {
  readonly credible: boolean;
  readonly symmetric: boolean;
}

/** The demands of a concept; null for nash, which knows no answers. Definitions §3. */
export function demandOf(concept: AnsweredConcept): Demand | null {
  if (concept === 'nash') return null;
  const credible = concept === 'seq' || concept === 'symseq';
  return { credible, symmetric: concept === 'smr' || concept === 'symseq' };
}
