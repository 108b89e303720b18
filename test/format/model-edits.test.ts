import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  dropAt,
  insertAt,
  moveAt,
  outlineModel,
  type Path,
  type Plain,
  parseModel,
  remove,
  renameOption,
  renameOutcome,
  renameParty,
  setAt,
} from '../../src/format/index.ts';
import { applyEdits, type Edit } from '../../src/text/index.ts';

const folder = new URL('../../catalogue/', import.meta.url);
const models = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));

/** The model by indices alone: without names and places. */
function bones(text: string): unknown {
  const { model, diagnostics } = parseModel(text);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const nameless = (key: string, value: unknown) => {
    if (key === 'span' || key === 'id' || key === 'key' || key === 'name') return undefined;
    return typeof value === 'bigint' ? String(value) : value;
  };
  return JSON.parse(JSON.stringify(model, nameless));
}

const done = (text: string, edits: readonly Edit[] | null) => {
  expect(edits).not.toBeNull();
  return applyEdits(text, edits ?? []);
};

describe.each(models)('law: a rename changes names alone ($name)', ({ text }) => {
  const base = parseModel(text).model?.base;

  test('of every option, there and back', () => {
    for (const { key, party } of base?.options ?? []) {
      const owner = base?.parties[party]?.id ?? '';
      const there = done(text, renameOption(text, { party: owner, key }, 'renamed-now'));
      expect(bones(there)).toEqual(bones(text));
      const back = done(there, renameOption(there, { party: owner, key: 'renamed-now' }, key));
      expect(bones(back)).toEqual(bones(text));
      expect(back.split('\n').length).toBe(text.split('\n').length);
    }
  });

  test('of every party and outcome, there and back to the letter', () => {
    for (const { id } of base?.parties ?? []) {
      const there = done(text, renameParty(text, id, 'renamed-now'));
      expect(bones(there)).toEqual(bones(text));
      expect(done(there, renameParty(there, 'renamed-now', id))).toBe(text);
    }
    for (const { id } of base?.outcomes ?? []) {
      const there = done(text, renameOutcome(text, id, 'renamed-now'));
      expect(bones(there)).toEqual(bones(text));
      expect(done(there, renameOutcome(there, 'renamed-now', id))).toBe(text);
    }
  });
});

describe('corner: renames', () => {
  const two = `standstill: 1
parties:
  a: { options: { x: X }, prefers: [x, "not y"] }
  b: { options: { y: Y }, prefers: [not x] }
outcomes: { o: x and y }
statusQuo: [x]
`;

  test('write the party’s name where two options come to be called alike', () => {
    const there = done(two, renameOption(two, { party: 'a', key: 'x' }, 'y'));
    expect(there).toContain('prefers: [a.y, "not b.y"]');
    expect(there).toContain('outcomes: { o: a.y and b.y }');
    expect(bones(there)).toEqual(bones(two));
  });

  test('refuse what is no name, is taken, or is not there', () => {
    for (const to of ['two words', 'not', '1st', 'o', 'x']) {
      expect(renameOption(two, { party: 'a', key: 'x' }, to), to).toBeNull();
    }
    expect(renameOption(two, { party: 'a', key: 'z' }, 'w')).toBeNull();
    expect(renameParty(two, 'a', 'b')).toBeNull();
    expect(renameOutcome(two, 'o', 'x')).toBeNull();
  });
});

describe.each(models)('law: what is deleted takes along what names it ($name)', ({ text }) => {
  const base = parseModel(text).model?.base;
  const errors = (left: string) => parseModel(left).diagnostics.filter(({ severity }) => severity === 'error');
  const comments = (written: string) => written.split('\n').filter((line) => /^\s*#/.test(line)).length;

  test('every option', () => {
    for (const { key, party } of base?.options ?? []) {
      const owner = base?.parties[party]?.id ?? '';
      const removal = remove(text, { kind: 'option', party: owner, key });
      const left = removal?.text ?? '';
      expect(errors(left).filter(({ code }) => code !== 'no-options')).toEqual([]);
      expect(parseModel(left).model?.base.options.length ?? 0).toBe((base?.options.length ?? 0) - 1);
      for (const goes of removal?.goes ?? []) expect(text).toContain(goes.text);
      expect(comments(left)).toBe(comments(text));
    }
  });

  test('every party and outcome', () => {
    for (const { id } of base?.parties ?? []) {
      expect(errors(remove(text, { kind: 'party', party: id })?.text ?? '')).toEqual([]);
    }
    for (const { id } of base?.outcomes ?? []) {
      expect(errors(remove(text, { kind: 'outcome', outcome: id })?.text ?? '')).toEqual([]);
    }
  });
});

describe('case: deleting an option says what goes with it', () => {
  const text = `standstill: 1
parties:
  a:
    options:
      x: X      # the first
      w: W
    prefers:
      # kept
      - x
      - not y
      - statement: w if x
        because: Of x.
  b: { options: { y: Y }, prefers: [not x, y] }
infeasible: [x and y]
statusQuo:
  - x
outcomes:
  o: x and y
  p: not o
  q: y
`;

  test('statements, rules and outcomes, and what names these', () => {
    const removal = remove(text, { kind: 'option', party: 'a', key: 'x' });
    expect(removal?.goes.map((goes) => goes.text)).toEqual([
      'x',
      'statement: w if x\n        because: Of x.',
      'not x',
      'x and y',
      'x',
      'o: x and y',
      'p: not o',
    ]);
    expect(removal?.text).toBe(`standstill: 1
parties:
  a:
    options:
      w: W
    prefers:
      # kept
      - not y
  b: { options: { y: Y }, prefers: [y] }
infeasible: []
statusQuo: []
outcomes:
  q: y
`);
  });

  test('nothing where there is no such option', () => {
    expect(remove(text, { kind: 'option', party: 'b', key: 'x' })).toBeNull();
  });
});

describe('case: a model written step by step', () => {
  type Step = (text: string) => readonly Edit[] | null;
  const set =
    (path: Path, value: Plain): Step =>
    (text) =>
      setAt(text, path, value);
  const insert =
    (path: Path, at: number, value: Plain): Step =>
    (text) =>
      insertAt(text, path, at, value);

  test('reads as one would write it, comments kept', () => {
    const steps: readonly Step[] = [
      set(['title'], 'A wall'),
      set(['parties', 'north'], { name: 'The north' }),
      set(['parties', 'north', 'options', 'build'], 'Build the wall'),
      set(['parties', 'north', 'options', 'pay'], 'Pay: all of it'),
      set(['parties', 'south'], { name: 'The south', options: { sue: 'Go to court' } }),
      insert(['parties', 'north', 'prefers'], 0, 'build'),
      insert(['parties', 'north', 'prefers'], 1, 'not sue'),
      (text) => moveAt(text, ['parties', 'north', 'prefers'], 1, 0),
      insert(['infeasible'], 0, 'build and pay'),
      insert(['statusQuo'], 0, 'build'),
      set(['outcomes', 'deal'], { when: 'build', name: 'A deal' }),
      set(['parties', 'north', 'name'], 'The northern one'),
      set(['parties', 'north', 'options', 'build', 'name'], 'Build it'),
    ];
    const first = `standstill: 1
title: A new conflict # the title

# Who takes part.
parties: {}

# What cannot be.
infeasible: []
statusQuo: [] # today
outcomes: {}
`;
    const text = steps.slice(0, -1).reduce((before, step) => done(before, step(before)), first);
    expect(text).toBe(`standstill: 1
title: A wall # the title

# Who takes part.
parties:
  north:
    name: The northern one
    options:
      build: Build the wall
      pay: "Pay: all of it"
    prefers:
      - not sue
      - build
  south:
    name: The south
    options:
      sue: Go to court

# What cannot be.
infeasible:
  - build and pay
statusQuo:
  - build # today
outcomes:
  deal:
    when: build
    name: A deal
`);
    expect(outlineModel(text)?.parties[0]?.statements.map((statement) => statement.text)).toEqual(['not sue', 'build']);
  });

  test('loses its last item to an empty list', () => {
    const text = 'standstill: 1\nstatusQuo:\n  - x # why\nparties: {}\n';
    expect(done(text, dropAt(text, ['statusQuo', 0]))).toBe('standstill: 1\nstatusQuo: []\nparties: {}\n');
  });

  test('loses entries of either layout', () => {
    const flow = 'a: { x: 1, y: 2, z: 3 }\n';
    expect(done(flow, dropAt(flow, ['a', 'y']))).toBe('a: { x: 1, z: 3 }\n');
    expect(done(flow, dropAt(flow, ['a', 'z']))).toBe('a: { x: 1, y: 2 }\n');
    const block = 'a:\n  x: 1 # one\n  y:\n    - 2\n  # last\nb: 1\n';
    expect(done(block, dropAt(block, ['a', 'y']))).toBe('a:\n  x: 1 # one\n  # last\nb: 1\n');
    expect(done(block, dropAt(block, ['b']))).toBe('a:\n  x: 1 # one\n  y:\n    - 2\n  # last\n');
  });
});
