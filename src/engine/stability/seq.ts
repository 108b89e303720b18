import { alwaysDefined, type Definition } from './concept.ts';

/** ∀ s1∈R_i⁺(s) ∃ s2∈R⁺_{N−i}(s1): s ≿_i s2. Fraser & Hipel 1979, 1984. */
export const seq: Definition = {
  stable: (way, i) => way.deterred(i, way.least(i, way.payoffs(i), 'improvements')),
  sanction: { kind: 'answer', answers: 'improvements', symmetric: false },
  undefinedFor: alwaysDefined,
};
