import { alwaysDefined, type Definition } from './concept.ts';

/** R_i⁺(s) = ∅: nothing answers, so every improvement is worth what it brings. Nash 1950; Fang, Hipel & Kilgour 1993. */
export const nash: Definition = {
  stable: (way, i) => way.deterred(i, way.payoffs(i)),
  sanction: null,
  undefinedFor: alwaysDefined,
};
