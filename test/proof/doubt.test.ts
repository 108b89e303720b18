import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doubt } from '../../src/analysis/doubt/index.ts';
import { expand } from '../../src/engine/index.ts';
import { type Conflict, concepts } from '../../src/model/index.ts';
import { doubtOf, wholeCompletions } from '../oracle/doubt.ts';
import { isDefined } from '../oracle/stability.ts';
import { layOut } from '../oracle/world.ts';
import { randomConflict } from '../support/random-conflict.ts';
import { prove } from './support/prove.ts';
import { seeTraits } from './support/traits.ts';

/** More completions than this take the oracle too long. */
const most = 300;

const isUnsure = ({ parties }: Conflict) =>
  parties.some(
    ({ preference }) => preference.kind === 'statements' && preference.statements.some(({ unsure }) => unsure !== 'no'),
  );

describe('law: doubt is what going through every completion finds', () => {
  it('on 500 random conflicts', () => {
    const shape = { options: 4, parties: 3, unsure: true, strong: true, joint: true, needs: true, bodies: true };
    const question = fc
      .record({
        conflict: randomConflict(shape),
        concept: fc.constantFrom(...concepts),
        reach: fc.constantFrom(1, 1, 2),
      })
      .filter(({ conflict, reach }) => isUnsure(conflict) && wholeCompletions(layOut(conflict), reach).length <= most);
    const unsure = { place: 50, sign: 50, both: 50, 'an open verdict': 50, 'reach of two': 50 };
    const atLeast = { ...unsure, strong: 50, merged: 20, 'joint steps': 20, consent: 20, 'votes decide': 20 };
    prove(question, { atLeast }, ({ conflict, concept, reach }, tally) => {
      const world = layOut(conflict);
      const { graph } = expand(conflict);
      if (graph === null) throw new Error('refused');
      const found = doubt(graph, [concept], { reach });
      const one = found?.concepts[concept];
      if (!isDefined(world, concept)) {
        expect(one).toBe(undefined);
        return;
      }
      const expected = doubtOf(world, concept, reach);
      tally.see('an open verdict', expected.ask !== null);
      tally.see('reach of two', reach === 2);
      for (const { preference } of conflict.parties) {
        if (preference.kind === 'statements')
          for (const statement of preference.statements) tally.see(statement.unsure);
      }
      seeTraits(world, tally);
      expect(found?.sampled).toBe(null);
      expect({
        completions: Number(found?.completions),
        profiles: found?.profiles,
        necessary: one?.necessary,
        possible: one?.possible,
        shares: Object.fromEntries(
          [...(one?.shares ?? [])].map(([s, { numerator, denominator }]) => [
            s,
            denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`,
          ]),
        ),
        ask: one?.ask && { party: one.ask.party, at: one.ask.statement },
      }).toEqual(expected);
    });
  });
});
