import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze, type Coalitions, type Further, lookFurther } from '../../src/analysis/index.ts';
import { verifyFurther } from '../../src/cli/verify-further.ts';
import { expand } from '../../src/engine/index.ts';
import { parseModel } from '../../src/format/index.ts';
import { concepts } from '../../src/model/index.ts';
import { impossible } from '../../src/text/index.ts';

const text = readFileSync(new URL('../../catalogue/korea-2019.yaml', import.meta.url), 'utf8');
const { model } = parseModel(text);
const { graph } = expand(model?.base ?? impossible('it can be read'));
const analysis = analyze(graph ?? impossible('it can be laid out'), concepts);
const bounds = { reach: 1, seed: 1 };
const further = lookFurther(analysis.graph, analysis.assessment, concepts, {
  form: 'strict',
  full: false,
  doubt: bounds,
});

const withCoalitions = (change: (coalitions: Coalitions) => Partial<Coalitions>): Further => {
  const coalitions = further.coalitions ?? impossible('they were looked at');
  return { ...further, coalitions: { ...coalitions, ...change(coalitions) } };
};
const turned = (flags: Uint8Array | undefined) => (flags ?? new Uint8Array(0)).map((flag) => 1 - flag);

describe('case: what is claimed beyond single verdicts', () => {
  it('is accepted as it is, and counted', () => {
    expect(Object.fromEntries(verifyFurther(analysis, further))).toEqual({
      'claims on strength': 276,
      'equilibrium jumps': 86,
      'claims on all coalitions': 96,
    });
  });

  it('is refused where it is wrong', () => {
    const stable = withCoalitions(({ stable: { nash, gmr, smr } }) => ({ stable: { nash: turned(nash), gmr, smr } }));
    expect(() => verifyFurther(analysis, stable)).toThrow('refused by the checker: claims on all coalitions');
    const jumps = withCoalitions(({ jumps: all }) => ({ jumps: all.map((one) => ({ ...one, members: [0, 1] })) }));
    expect(() => verifyFurther(analysis, jumps)).toThrow('refused by the checker: equilibrium jumps');
    const strength = further.strength?.map(({ gmr, ...others }) => ({
      ...others,
      ...(gmr === undefined ? {} : { gmr: { strong: gmr.weak, weak: gmr.strong } }),
    }));
    const swapped = { ...further, strength: strength ?? null };
    expect(() => verifyFurther(analysis, swapped)).toThrow('refused by the checker: claims on strength');
  });
});
