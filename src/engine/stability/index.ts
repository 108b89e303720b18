import type { Concept } from '../../model/index.ts';
import type { Definition } from './concept.ts';
import { gmr } from './gmr.ts';
import { nash } from './nash.ts';
import { seq } from './seq.ts';
import { sim } from './sim.ts';
import { smr } from './smr.ts';
import { symseq } from './symseq.ts';

/** Every concept's definition by its id. */
export const definitions: Readonly<Record<Concept, Definition>> = { nash, gmr, smr, seq, symseq, sim };

export type { Definition, Sanction } from './concept.ts';
