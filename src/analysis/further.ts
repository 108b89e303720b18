import type { Assessment, Graph } from '../engine/index.ts';
import type { Concept } from '../model/index.ts';
import { type CoalitionForm, type Coalitions, coalitions } from './coalitions/index.ts';
import { type Doubt, type DoubtOptions, doubt, isUnsure } from './doubt/index.ts';
import { type SplitConcept, type Strength, strengthOf } from './strength.ts';

/** What lies beyond the stability of single parties: coalitions, strength of preference, doubt. */
export interface Further {
  /** Null where they were left out. */
  readonly coalitions: Coalitions | null;
  /** One entry a party; null where no statement is strong. */
  readonly strength: readonly Partial<Record<SplitConcept, Strength>>[] | null;
  /** Null where nothing is unsure, or where it was left out. */
  readonly doubt: Doubt | null;
  /** What was left out, with the reason: `too-many-states`, `too-many-parties`, `too-much-work`. */
  readonly leftOut: Partial<Record<'coalitions' | 'doubt', string>>;
}

export interface FurtherOptions {
  readonly form: CoalitionForm;
  /** Asks for what is left out above so many states, too. */
  readonly full: boolean;
  readonly doubt: Omit<DoubtOptions, 'sample'>;
}

/** Above this many states coalitions and doubt are left out unless they are asked for. Contract §4. */
const mostStates = 4096;

/** Looks for what several parties could do, how strongly states hold, and how sure all of it is. */
export function lookFurther(
  graph: Graph,
  assessment: Assessment,
  concepts: readonly Concept[],
  options: FurtherOptions,
): Further {
  const large = graph.states.count > mostStates && !options.full;
  const group = large ? 'too-many-states' : coalitions(graph, assessment, options.form);
  const unsure = isUnsure(graph.conflict);
  const leftOut: Further['leftOut'] = {
    ...(typeof group === 'string' ? { coalitions: group } : {}),
    ...(large && unsure ? { doubt: 'too-many-states' } : {}),
  };
  return {
    coalitions: typeof group === 'string' ? null : group,
    strength: strengthOf(graph, assessment),
    doubt: large || !unsure ? null : doubt(graph, concepts, { ...options.doubt, sample: sampleSize(graph) }),
    leftOut,
  };
}

/** As many completions as a large model leaves time for. */
function sampleSize({ states }: Graph): number {
  return Math.min(10_000, Math.max(1000, Math.floor(2 ** 22 / states.count)));
}
