import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listEdits, shapeAfter, shapeOf } from '../../src/analysis/dependence/edits.ts';
import { editConflict, type Item, type PartyEdit, type Trial, tryOut } from '../../src/analysis/index.ts';
import { applyEdits as checkedEdits } from '../../src/checker/apply-edits.ts';
import { applyPromises } from '../../src/checker/apply-promises.ts';
import { changeTo, expand, type Graph } from '../../src/engine/index.ts';
import { isSameMeaning, keepAsScenario, type Layer, parseModel, writeModel } from '../../src/format/index.ts';
import { type Conflict, conflictOf, type Literal, type Model, printCondition } from '../../src/model/index.ts';
import { applyEdits } from '../../src/text/index.ts';
import { randomConflict } from '../support/random-conflict.ts';

/* What is tried is written into the text: read again, it means what the analysis and the checker make of it. */

const runs = Number(process.env.TRIAL_RUNS ?? 40);

/** A model, and a scenario of it that says something of one party's wishes, or nothing. */
const models = fc.record({
  base: randomConflict({
    parties: 3,
    options: 5,
    needs: true,
    joint: true,
    bodies: true,
    guarantees: true,
    strong: true,
  }),
  layer: fc.constantFrom<Layer>(null, null, 'later'),
  own: fc.nat(3),
});

function readBack({ base, layer, own }: { base: Conflict; layer: Layer; own: number }) {
  const parties = base.parties.map((party, at) =>
    at === own ? { ...party, preference: { kind: 'statements', statements: [] } as const } : party,
  );
  const conflict: Conflict = { ...base, parties, scenario: 'later' };
  const about = { title: null, about: null, from: null, until: null, extends: null, span: null };
  const model: Model = { base, scenarios: [{ id: 'later', conflict, ...about }], expectations: [] };
  const text = writeModel(model);
  const parsed = parseModel(text).model;
  const read = parsed === null ? undefined : conflictOf(parsed, layer);
  const { graph } = read === undefined ? { graph: null } : expand(read);
  return { text, graph, parsed };
}

/** Whether on the way one condition gets two weights, which are the keys of a map in the file. */
function hasOneTwice(conflict: Conflict, edits: readonly PartyEdit[]): boolean {
  return edits.some((_, at) =>
    editConflict(conflict, edits.slice(0, at + 1)).parties.some(({ preference }) => {
      if (preference.kind !== 'weights') return false;
      const keys = preference.weights.map(({ condition }) => printCondition(condition, conflict));
      return new Set(keys).size < keys.length;
    }),
  );
}

const pick = <Thing>(things: readonly Thing[], at: number): Thing | undefined =>
  things[at % Math.max(1, things.length)];

/** Some edits of random parties, each of those that the list has then. */
function editsFrom({ conflict }: Graph, choices: readonly (readonly [number, number])[]): readonly PartyEdit[] {
  const shapes = conflict.parties.map(({ preference }) => shapeOf(preference, conflict.options.length));
  return choices.flatMap(([who, which]): PartyEdit[] => {
    const party = who % conflict.parties.length;
    const shape = shapes[party];
    const edit = shape === undefined ? undefined : pick(listEdits(shape), which);
    if (edit === undefined || shape === undefined) return [];
    shapes[party] = shapeAfter(shape, edit);
    return [{ party, edit }];
  });
}

function unchangedBut(text: string, layer: Layer, parsed: Model | null): boolean {
  const now = parseModel(text).model;
  if (now === null || parsed === null) return false;
  const other = layer === null ? null : parsed.base;
  return other === null || isSameMeaning(now.base, other);
}

describe('law: what is tried is written as it is meant', () => {
  it('edits of what parties want, in the model and in a scenario; the draft can be kept as a scenario', () => {
    let tried = 0;
    let kept = 0;
    fc.assert(
      fc.property(
        models,
        fc.array(fc.tuple(fc.nat(999), fc.nat(9999)), { minLength: 1, maxLength: 3 }),
        (drawn, choices) => {
          const { text, graph, parsed } = readBack(drawn);
          if (graph === null) return;
          const edits = editsFrom(graph, choices);
          const trial: Trial = { kind: 'edits', edits };
          const found = tryOut(text, drawn.layer, graph, trial);
          if (found === null) {
            expect(hasOneTwice(graph.conflict, edits)).toBe(true);
            return;
          }
          tried += 1;
          const read = parseModel(found.text).model;
          const now = read === null ? undefined : conflictOf(read, drawn.layer);
          const claimed = checkedEdits(graph.conflict, edits);
          expect(claimed).not.toBeNull();
          if (now === undefined || claimed === null) return;
          expect(isSameMeaning(now, claimed)).toBe(true);
          expect(isSameMeaning(now, editConflict(graph.conflict, edits))).toBe(true);
          expect(unchangedBut(found.text, drawn.layer, parsed)).toBe(true);
          const scenario = keepAsScenario(text, found.text, { id: 'tried', title: 'Tried', over: drawn.layer });
          if (!Array.isArray(scenario)) {
            expect(scenario).toEqual({ kind: 'same' });
            return;
          }
          kept += 1;
          const whole = parseModel(applyEdits(text, scenario)).model;
          const made = whole === null ? undefined : conflictOf(whole, 'tried');
          expect(made !== undefined && isSameMeaning({ ...made, scenario: null }, { ...now, scenario: null })).toBe(
            true,
          );
          expect(whole !== null && parsed !== null && isSameMeaning(whole.base, parsed.base)).toBe(true);
        },
      ),
      { numRuns: runs },
    );
    expect(tried).toBeGreaterThan(runs / 2);
    expect(kept).toBeGreaterThan(runs / 3);
  });

  it('promises: locks, consents and commitments exactly, joint steps as steps that are added', () => {
    const seen = { lock: 0, consent: 0, commit: 0, joint: 0 };
    fc.assert(
      fc.property(
        models,
        fc.nat(999),
        fc.array(fc.tuple(fc.constantFrom('lock', 'consent', 'commit', 'joint'), fc.nat(99), fc.nat(99)), {
          minLength: 1,
          maxLength: 3,
        }),
        (drawn, at, choices) => {
          const { text, graph, parsed } = readBack(drawn);
          if (graph === null || graph.statusQuo === null || graph.conflict.statusQuo === null) return;
          const end = at % graph.states.count;
          const promises = promisesFrom(graph, end, choices);
          const claimed = applyPromises(graph.conflict, end, promises);
          if (claimed === null || promises.length === 0) return;
          const found = tryOut(text, drawn.layer, graph, { kind: 'promises', end, items: promises.map(asItem) });
          expect(found === null).toBe(!isSayable(claimed.conflict, promises));
          if (found === null) return;
          for (const { kind } of promises) seen[kind] += 1;
          const { joint } = found.conflict;
          expect(isSameMeaning({ ...found.conflict, joint: graph.conflict.joint }, sorted(claimed.conflict))).toBe(
            true,
          );
          for (const promise of promises) {
            if (promise.kind === 'joint')
              expect(joint.some((step) => isSameSet(step.literals, promise.literals))).toBe(true);
          }
          expect(unchangedBut(found.text, drawn.layer, parsed)).toBe(true);
        },
      ),
      { numRuns: runs },
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(runs / 100);
  });
});

/** Whether a model file can say the conflict with the joint steps: one that another step or promise contradicts it refuses. */
function isSayable(conflict: Conflict, promises: readonly Claimed[]): boolean {
  const steps = promises.flatMap((promise, at) =>
    promise.kind === 'joint' ? [{ id: `extra-${at}`, literals: promise.literals, span: null }] : [],
  );
  const base = { ...conflict, scenario: null, joint: [...conflict.joint, ...steps] };
  return parseModel(writeModel({ base, scenarios: [], expectations: [] })).model !== null;
}

type Claimed = Parameters<typeof applyPromises>[2][number];

function promisesFrom(
  { conflict, states }: Graph,
  end: number,
  choices: readonly (readonly ['lock' | 'consent' | 'commit' | 'joint', number, number])[],
): readonly Claimed[] {
  const taken = new Set(conflict.statusQuo?.taken);
  const wanted = conflict.options.flatMap((_, option): Literal[] =>
    states.taken(end, option) === taken.has(option) ? [] : [{ option, taken: states.taken(end, option) }],
  );
  const promiseOf = (kind: Claimed['kind'], first: number, second: number): readonly Claimed[] => {
    const literal = pick(wanted, first);
    const free = pick(
      [...conflict.options.keys()].filter((option) => !taken.has(option)),
      first,
    );
    switch (kind) {
      case 'lock':
        return literal === undefined ? [] : [{ kind, option: literal.option }];
      case 'consent': {
        const owner = conflict.options[literal?.option ?? -1]?.party;
        const from = [second % conflict.parties.length];
        return literal === undefined || from.includes(owner ?? -1) ? [] : [{ kind, option: literal.option, from }];
      }
      case 'commit': {
        if (free === undefined) return [];
        const party = second % conflict.parties.length;
        const preference = conflict.parties[first % conflict.parties.length]?.preference;
        return [
          { kind, option: free, then: preference === undefined || second % 2 === 0 ? [] : [{ party, preference }] },
        ];
      }
      case 'joint': {
        // What no path can change is in none.
        const possible = wanted.every(
          ({ option, taken: on }) => conflict.options[option]?.moves !== (on ? 'back' : 'forward'),
        );
        return possible ? [{ kind, literals: wanted }] : [];
      }
    }
  };
  return choices.flatMap(([kind, first, second]) => promiseOf(kind, first, second));
}

const cost = { digits: 1n, scale: 0 };

function asItem(promise: Claimed): Item {
  const common = { key: '', name: null, cost };
  return promise.kind === 'joint'
    ? { ...common, kind: 'joint', change: changeTo(promise.literals) }
    : { ...common, ...promise };
}

function isSameSet(some: readonly Literal[], others: readonly Literal[]): boolean {
  const key = (literals: readonly Literal[]) =>
    literals
      .map(({ option, taken }) => `${option} ${taken}`)
      .toSorted()
      .join();
  return key(some) === key(others);
}

/** The options taken today in their order: as the file is read. */
function sorted(conflict: Conflict): Conflict {
  const { statusQuo } = conflict;
  if (statusQuo === null) return conflict;
  return { ...conflict, statusQuo: { ...statusQuo, taken: statusQuo.taken.toSorted((a, b) => a - b) } };
}

describe('corner: a draft as a scenario', () => {
  it('takes a weight away under the key that the file has for it', () => {
    const text = `standstill: 1
parties:
  a: { options: { x: X, y: Y }, weights: { ((not x)): 1, y: 2 } }
statusQuo: []
`;
    const draft = text.replace('((not x)): 1, ', '');
    const edits = keepAsScenario(text, draft, { id: 'less', title: null, over: null });
    if (!Array.isArray(edits)) throw new Error(JSON.stringify(edits));
    const [kept, wanted] = [parseModel(applyEdits(text, edits)).model, parseModel(draft).model];
    const made = kept === null ? undefined : conflictOf(kept, 'less');
    expect(made?.parties[0]?.preference).toMatchObject({ kind: 'weights', weights: [{ weight: { digits: 2n } }] });
    expect(made !== undefined && wanted !== null && isSameMeaning({ ...made, scenario: null }, wanted.base)).toBe(true);
  });
});
