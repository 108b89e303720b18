import { alwaysDefined, type Definition } from './concept.ts';

/** ∀ s1∈R_i⁺(s) ∃ s2∈R_{N−i}(s1): s ≿_i s2 and ∀ s3∈R_i(s2): s ≿_i s3. Howard 1971. */
export const smr: Definition = {
  stable: (way, i) => way.deterred(i, way.least(i, way.greatest(i, way.payoffs(i)), 'moves')),
  sanction: { kind: 'answer', answers: 'moves', symmetric: true },
  undefinedFor: alwaysDefined,
};
