import { alwaysDefined, type Definition } from './concept.ts';

/** ∀ s1∈R_i⁺(s) ∃ s2∈R⁺_{N−i}(s1): s ≿_i s2 and ∀ s3∈R_i(s2): s ≿_i s3. Rêgo & Vieira 2015, 2017. */
export const symseq: Definition = {
  stable: (way, i) => way.deterred(i, way.least(i, way.greatest(i, way.payoffs(i)), 'improvements')),
  sanction: { kind: 'answer', answers: 'improvements', symmetric: true },
  undefinedFor: alwaysDefined,
};
