import type { Conflict } from '../../../src/model/index.ts';
import { hasMerged } from '../../oracle/states.ts';
import type { World } from '../../oracle/world.ts';
import type { Tally } from './prove.ts';

/** The conflict with single moves alone. */
export function withoutSteps(conflict: Conflict): Conflict {
  const options = conflict.options.map((option) => ({ ...option, needs: { take: [], reverse: [] } }));
  return { ...conflict, options, joint: [], bodies: [] };
}

/** Counts what a model has of what makes models differ. */
export function seeTraits(world: World, tally: Tally): void {
  const { conflict } = world;
  const some = (kind: string) => conflict.parties.some(({ preference }) => preference.kind === kind);
  const statement = (test: (one: { readonly unsure: string; readonly strong: boolean }) => boolean) =>
    conflict.parties.some(({ preference }) => preference.kind === 'statements' && preference.statements.some(test));
  tally.see('merged', hasMerged(world));
  tally.see(
    'one-way',
    conflict.options.some(({ moves }) => moves !== 'both'),
  );
  tally.see('infeasible', world.stateOf.size < 2 ** conflict.options.length);
  tally.see('weights', some('weights'));
  tally.see('rankings', some('ranking'));
  tally.see('indifferent', some('indifferent'));
  tally.see(
    'strong',
    statement(({ strong }) => strong),
  );
  tally.see(
    'unsure',
    statement(({ unsure }) => unsure !== 'no'),
  );
  tally.see('joint steps', conflict.joint.length > 0);
  tally.see(
    'consent',
    conflict.options.some(({ needs }) => needs.take.length + needs.reverse.length > 0),
  );
  tally.see(
    'votes decide',
    conflict.bodies.some(({ decides }) => decides.length > 0),
  );
}
