import fc from 'fast-check';
import { expand } from '../../../src/engine/index.ts';
import type { Condition, Direction } from '../../../src/model/index.ts';
import { build, option, statements } from './build.ts';
import { conditions } from './random.ts';

/** Parties whose options are tied within the party only, so that groups have odd sizes and states stay a product. */
export const products = fc
  .array(fc.array(fc.constantFrom<Direction>('both', 'both', 'forward', 'back'), { maxLength: 3 }), {
    minLength: 1,
    maxLength: 4,
  })
  .filter((parties) => parties.flat().length > 0)
  .chain((parties) => {
    const count = parties.flat().length;
    const preference = fc.array(conditions(count), { minLength: 2, maxLength: 6 }).map((list) => statements(...list));
    return fc.record({
      parties: fc
        .array(preference, { minLength: parties.length, maxLength: parties.length })
        .map((preferences) => parties.map((options, at) => ({ options, preference: preferences[at] ?? statements() }))),
      most: fc.array(fc.nat(3), { minLength: parties.length, maxLength: parties.length }),
    });
  })
  .map(({ parties, most }) => {
    let first = 0;
    const infeasible = parties.map(({ options }, at): Condition => {
      const own = options.map((_, place) => option(first + place));
      first += options.length;
      return { kind: 'count', how: 'at least', n: (most[at] ?? 0) + 1, of: own };
    });
    return expand(build({ parties, infeasible })).graph;
  })
  .filter((graph) => graph !== null);
