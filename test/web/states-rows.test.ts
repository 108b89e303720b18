import { describe, expect, it } from 'vitest';
import type { StateTable } from '../../src/web/engine/answer.ts';
import { answerQuery } from '../../src/web/engine/queries/answer.ts';
import { matchingQuery } from '../../src/web/engine/queries/matching.ts';
import { rowsOf } from '../../src/web/views/outcomes/table/rows.ts';
import { noWishes } from '../../src/web/views/outcomes/table/wishes.ts';
import { wideModel } from './support/wide-model.ts';

const text = wideModel(6);

function tableOf(): StateTable {
  const { table } = answerQuery({ text, scenario: null });
  if (table === null) throw new Error('the model has states');
  return table;
}

const matching = (where: string) => matchingQuery({ text, scenario: null, where });
const numbersOf = (flags: Uint8Array | null) => [...(flags ?? [])].flatMap((flag, at) => (flag === 1 ? [at] : []));

describe('law: the rows of the table of states', () => {
  const table = tableOf();

  it('are in the order of the key, ties by number, both ways', () => {
    const payoffs = table.payoffs[1] ?? [];
    for (const descending of [false, true]) {
      const rows = [...rowsOf(table, { ...noWishes, sort: { party: 'south' }, descending }, null)];
      const sign = descending ? 1 : -1;
      const expected = Array.from({ length: table.count }, (_, state) => state).toSorted(
        (a, b) => sign * ((payoffs[a] ?? 0) - (payoffs[b] ?? 0)) || a - b,
      );
      expect(rows).toEqual(expected);
    }
  });

  it('are those that hold for whom and under what is wished', () => {
    const rows = [...rowsOf(table, { ...noWishes, heldBy: { party: 'west' }, concept: 'nash' }, null)];
    const stable = table.assessment.stable.nash?.[2] ?? new Uint8Array();
    expect(rows).toEqual(numbersOf(stable));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.length).toBeLessThan(table.count);
    const anywhere = rowsOf(table, { ...noWishes, heldBy: 'all' }, null);
    const flags = Object.values(table.assessment.equilibria);
    expect([...anywhere]).toEqual(
      Array.from({ length: table.count }, (_, state) => state).filter((state) => flags.some((own) => own[state] === 1)),
    );
  });

  it('are not narrowed by what is not there any more', () => {
    const wished = {
      ...noWishes,
      heldBy: { party: 'gone' },
      outcome: { id: 'gone' },
      sort: { party: 'gone' },
    } as const;
    expect(rowsOf(table, wished, null)).toHaveLength(table.count);
  });
});

describe('case: what is typed to choose states', () => {
  it('is an expression, a pattern or a number', () => {
    expect(numbersOf(matching('o1 and o2').states)).toHaveLength(16);
    expect(numbersOf(matching('Y----N').states)).toHaveLength(16);
    expect(numbersOf(matching('7').states)).toEqual([6]);
  });

  it('says what is wrong, with a way to mend it', () => {
    expect(matching('o1 and').problem).not.toBeNull();
    expect(matching('YN').problem).toContain('2');
    expect(matching('o1 and oo2').fixes.map(({ label }) => label)).toContain('write o2');
  });
});
