import { alwaysDefined, type Definition } from './concept.ts';

/** ∀ s1∈R_i⁺(s) ∃ s2∈R_{N−i}(s1): s ≿_i s2. Howard 1971. */
export const gmr: Definition = {
  stable: (way, i) => way.deterred(i, way.least(i, way.payoffs(i), 'moves')),
  sanction: { kind: 'answer', answers: 'moves', symmetric: false },
  undefinedFor: alwaysDefined,
};
