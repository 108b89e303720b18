import { writeModel } from '../../format/index.ts';
import type { Model } from '../../model/index.ts';
import { madeBy } from './handover.ts';
import type { Made } from './made.ts';

/** The model as a model file written anew, which says from what and what of that is not in it. */
export function modelYaml(model: Model, made: Pick<Made, 'version' | 'hash'>): string {
  const said = `Written by ${madeBy(made)} from a model file with the SHA-256 ${made.hash}, without its comments.`;
  return writeModel(model).replace('\n', () => `\n# ${said}\n`);
}
