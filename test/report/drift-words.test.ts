import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analysis/index.ts';
import { expand } from '../../src/engine/index.ts';
import { parseModel } from '../../src/format/index.ts';
import { type Conflict, concepts } from '../../src/model/index.ts';
import { describeStandstill, plainText } from '../../src/report/index.ts';
import { randomConflict } from '../support/random-conflict.ts';
import { wideModel } from '../web/support/wide-model.ts';

/** The states that today would turn into, and what is said of them: those told, with their concepts, and how many more. */
function told(conflict: Conflict) {
  const { graph } = expand(conflict);
  const analysis = graph === null ? null : analyze(graph, concepts);
  if (analysis === null || analysis.today === null) return null;
  const { drift } = analysis.today;
  const blocks = describeStandstill(analysis);
  const at = blocks.findIndex(
    (block) => block.kind === 'paragraph' && /^What it would turn/.test(plainText(block.text)),
  );
  const [list, rest] = at < 0 ? [] : blocks.slice(at + 1);
  const items = list?.kind === 'list' ? list.items.map(plainText) : [];
  const more = rest?.kind === 'paragraph' ? /^and ([\d,]+) more states?$/.exec(plainText(rest.text))?.[1] : undefined;
  return { drift, items, more: Number(more ?? 0) };
}

describe('law: what today would turn into', () => {
  it('is told of five states at most, by the concepts under which nothing deters it, and the rest is counted', () => {
    let many = 0;
    const check = (conflict: Conflict) => {
      const found = told(conflict);
      if (found === null) return;
      const { drift, items, more } = found;
      const states = items.filter((item) => item.includes('['));
      const shown = new Set(states.map((item) => Number(/\[(\d+)\]/.exec(item)?.[1])));
      const ends = new Set(Object.values(drift).flatMap(({ ends: own }) => own.map((end) => end + 1)));
      expect(states.length).toBe(Math.min(5, ends.size));
      expect(shown.size + more).toBe(ends.size);
      if (more > 0) many += 1;
      for (const [concept, { ends: own }] of Object.entries(drift)) {
        const under = states.filter((item) => new RegExp(`(?:^|; )under [^:]*\\b${concept}\\b`).test(item));
        const named = under.map((item) => Number(/\[(\d+)\]/.exec(item)?.[1]) - 1);
        expect(own).toEqual(expect.arrayContaining(named));
        if (more === 0) expect(new Set(named)).toEqual(new Set(own));
      }
    };
    fc.assert(fc.property(randomConflict({ options: 7 }), check), { numRuns: 150 });
    for (const options of [6, 8, 9]) check(parseModel(wideModel(options)).model?.base ?? expect.fail('it is a model'));
    expect(many).toBeGreaterThan(1);
  });
});
