import type { Assessment } from '../engine/index.ts';
import type { Concept } from '../model/index.ts';

/** How firmly a state holds, in the order people understand; null where it does not hold at all. */
export type Firmness = 'firmly' | 'by credible answers' | 'by threats' | 'by simultaneous moves';

/** The degrees with what each means and the concepts that say so, strictest first. */
export const firmnessWords: readonly {
  readonly firmness: Firmness;
  readonly because: string;
  readonly concepts: readonly Concept[];
}[] = [
  { firmness: 'firmly', because: 'nobody gains by moving alone', concepts: ['nash'] },
  {
    firmness: 'by credible answers',
    because: 'whoever moves would be answered by moves that others gain from, and end no better',
    concepts: ['symseq', 'seq'],
  },
  {
    firmness: 'by threats',
    because: 'whoever moves could be answered, at whatever cost to those who answer, and end no better',
    concepts: ['smr', 'gmr'],
  },
  {
    firmness: 'by simultaneous moves',
    because: 'the moves that others would make at the same time spoil the gain',
    concepts: ['sim'],
  },
];

/** The firmest reading under which the state is an equilibrium, with the concept that says so. */
export function firmness(assessment: Assessment, state: number) {
  return firmest((concept) => assessment.equilibria[concept]?.[state] === 1);
}

/** The firmest reading of a state that is an equilibrium under these concepts. */
export function firmnessUnder(holds: readonly Concept[]) {
  return firmest((concept) => holds.includes(concept));
}

function firmest(holds: (concept: Concept) => boolean) {
  for (const { firmness, concepts } of firmnessWords) {
    const concept = concepts.find(holds);
    if (concept !== undefined) return { firmness, concept };
  }
  return null;
}

/** The concepts, of those that are defined, under which the state is an equilibrium. */
export function holdsUnder(assessment: Assessment, state: number): readonly Concept[] {
  return assessment.concepts.filter((concept) => assessment.equilibria[concept]?.[state] === 1);
}

/** The states that are an equilibrium under at least one concept, ascending. */
export function equilibriaOfAny(assessment: Assessment): readonly number[] {
  const lists = Object.values(assessment.equilibria);
  const states: number[] = [];
  for (let state = 0; state < (lists[0]?.length ?? 0); state += 1) {
    if (lists.some((equilibria) => equilibria[state] === 1)) states.push(state);
  }
  return states;
}
