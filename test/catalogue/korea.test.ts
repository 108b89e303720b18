import { describe, expect, it } from 'vitest';
import { openStepsFrom } from '../../src/engine/index.ts';
import { type Concept, conflictOf } from '../../src/model/index.ts';
import { type Answer, answer, catalogueModel, numberOf, numbersOf } from './read-catalogue.ts';

/*
 * Worked out by hand from the statements, not copied from an answer. Options in order: steps, abandon, resume; ease,
 * guarantee; support.
 */

const model = catalogueModel('korea-2019');

function under(scenario: string | null): Answer {
  const conflict = conflictOf(model, scenario);
  if (conflict === undefined) throw new Error(`no scenario ${scenario}`);
  return answer(conflict);
}

function number({ graph }: Answer, pattern: string): number {
  return numberOf(graph, { kind: 'pattern', pattern, span: null });
}

function equilibria(found: Answer, concept: Concept): readonly number[] {
  return numbersOf(found.assessment.equilibria[concept] ?? new Uint8Array());
}

function holding(found: Answer, concept: Concept, patterns: readonly string[]): readonly string[] {
  const numbers = equilibria(found, concept);
  return patterns.filter((pattern) => numbers.includes(number(found, pattern)));
}

const deal = ['YNNYNN', 'YNNYYN', 'YNNYNY', 'YNNYYY'];

describe('case: Korea, worked out by hand', () => {
  it('nobody moves first: each condition is met by the other side, so only today holds firmly', () => {
    expect(equilibria(under(null), 'nash')).toEqual([number(under(null), 'NNNNNN')]);
  });

  it('North Korea would take the steps back, and the sanctions or the guarantee would go: the deal holds by answers', () => {
    const base = under(null);
    expect(holding(base, 'nash', deal)).toEqual([]);
    expect(holding(base, 'seq', [...deal, 'NNNNNN', 'YYNYYY', 'NNYNNN', 'NNNYNN', 'YNNNNN'])).toEqual([
      ...deal,
      'NNNNNN',
    ]);
    const stable = (party: number) => numbersOf(base.assessment.stable.nash?.[party] ?? new Uint8Array());
    expect(stable(0)).not.toContain(number(base, 'YNNYYY'));
    expect(stable(1)).toContain(number(base, 'YNNYYY'));
    expect(stable(2)).toContain(number(base, 'YNNYYY'));
  });

  it('after the deadline North Korea returns to the original state, where the United States gain by no easing', () => {
    const later = under('after-deadline');
    expect(equilibria(later, 'nash')).toEqual([number(later, 'NNYNNN')]);
    expect(holding(later, 'seq', ['NNNNNN', 'NNYNNN', 'YNNYYY', 'YYNYYY'])).toEqual(['NNYNNN', 'YNNYYY']);
  });

  it('at a third summit the exchange is a gain for all three, and nobody is left to deter it', () => {
    const summit = under('third-summit');
    const [step, ...more] = openStepsFrom(summit.graph, number(summit, 'NNNNNN') - 1, ['nash', 'seq']);
    expect(more).toEqual([]);
    expect(step).toMatchObject({
      kind: 'joint',
      name: 'exchange',
      movers: [0, 1, 2],
      sanctions: { nash: null, seq: null },
    });
    expect((step?.to ?? 0) + 1).toBe(number(summit, 'YNNYNN'));
    expect(holding(summit, 'seq', ['NNNNNN'])).toEqual([]);
  });

  it('where Russia blocks the return of the sanctions, the bare exchange loses its answer, and one with a guarantee does not', () => {
    expect(holding(under('russia-sides'), 'seq', deal)).toEqual(['YNNYYN', 'YNNYYY']);
  });

  it('where the United States would rather not ease, they leave the deal for nothing else: the steps would be taken back', () => {
    expect(holding(under('bad-faith'), 'seq', deal)).toEqual(deal);
  });
});
