import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseModel } from '../../src/format/index.ts';
import type { Conflict } from '../../src/model/index.ts';
import { layOutByDot } from '../../src/report/graph/dot-layout.ts';
import {
  type Dot,
  drawPicture,
  drawWithLegend,
  handedPicture,
  keyOf,
  kindFor,
  layOut,
  type Picture,
  type PictureKind,
  type PlacedNode,
  type PlacedPicture,
  pathWalks,
  pictureOf,
  printSvg,
  verdictWalks,
} from '../../src/report/index.ts';
import { improvingSteps } from '../oracle/reach.ts';
import { layOut as layOutPlainly } from '../oracle/world.ts';
import { randomConflict } from '../support/random-conflict.ts';
import { judge, loadDot, plainWish } from './support/pictures.ts';

let dot: Dot;
beforeAll(async () => {
  dot = await loadDot();
});

const kinds: readonly PictureKind[] = ['all', 'layers', 'matters', 'around', 'outcomes', 'equilibria', 'summary'];
const everything = { joint: true, needs: true, bodies: true, options: 6, parties: 4 } as const;

/** A conflict of states that two parties make with as many options each as are asked for, with today. */
function wide(each: number): string {
  const party = (id: string, other: string) => `
  ${id}:
    options: {${Array.from({ length: each }, (_, at) => `${id}${at}: ${id}${at}`).join(', ')}}
    prefers: [${other}0, not ${id}0, ${other}1 if ${id}1, not ${id}${each - 1}]`;
  return `standstill: 1\nstatusQuo: []\noutcomes: { both: { when: a0 and b0, name: Both } }\nparties:${party('a', 'b')}${party('b', 'a')}\n`;
}

function read(text: string) {
  const { model, diagnostics } = parseModel(text);
  if (model === null) throw new Error(JSON.stringify(diagnostics));
  return judge(model.base) ?? expect.fail('there are states');
}

describe('law: what a picture shows', () => {
  it('has an arrow for every step that all its movers gain by, and for no other', () => {
    let several = 0;
    fc.assert(
      fc.property(randomConflict(everything), (conflict) => {
        const judged = judge(conflict);
        if (judged === null || judged.graph.states.count > 120) return;
        const world = layOutPlainly(conflict);
        const expected = world.states.flatMap((from) =>
          improvingSteps(world, world.parties, from).map(({ to }) => `${keyOf(from)} ${keyOf(to)}`),
        );
        const { arrows } = pictureOf(judged, { ...plainWish, kind: 'all' });
        several += arrows.filter(({ movers }) => movers.length > 1).length;
        expect(new Set(arrows.map(({ from, to }) => `${from} ${to}`))).toEqual(new Set(expected));
        const told = arrows.map(({ from, to, movers }) => `${from} ${to} ${movers}`);
        expect(told.length).toBe(new Set(told).size);
      }),
      { numRuns: 60 },
    );
    expect(several).toBeGreaterThan(20);
  });

  it('has every arrow between nodes that are there, and no node twice, in pictures of every kind', () => {
    fc.assert(
      fc.property(
        randomConflict(everything),
        fc.constantFrom(...kinds),
        fc.nat(9),
        fc.boolean(),
        (conflict, kind, at, others) => {
          const judged = judge(conflict);
          if (judged === null) return;
          const { count } = judged.graph.states;
          const picture = pictureOf(judged, { kind, centre: at % count, also: [at % count], opened: [0], others });
          const keys = picture.nodes.map(({ key }) => key);
          expect(keys.length).toBe(new Set(keys).size);
          for (const { from, to } of picture.arrows) expect(keys).toEqual(expect.arrayContaining([from, to]));
          if (kind !== 'outcomes') expect(keys).toContain(keyOf(at % count));
          for (const { layer } of picture.nodes) expect(layer === null || layer < picture.layers.length).toBe(true);
        },
      ),
      { numRuns: 120 },
    );
  });

  it('is drawn whole, small or by what matters, by the number of states', () => {
    const shown = (each: number) => pictureOf(read(wide(each)), plainWish);
    expect([shown(2).kind, shown(2).nodes.length]).toEqual(['all', 16]);
    expect([shown(4).kind, shown(4).nodes.length]).toEqual(['layers', 256]);
    const large = shown(5);
    expect([large.kind, large.states]).toEqual(['matters', 1024]);
    expect(large.nodes.length).toBeLessThan(60);
    expect(large.nodes.some(({ today }) => today)).toBe(true);
  });

  it('counts every state once where it shows outcomes', () => {
    const { nodes, states } = pictureOf(read(wide(3)), { ...plainWish, kind: 'outcomes' });
    expect(nodes.reduce((sum, { count }) => sum + count, 0)).toBe(states);
    expect(nodes.map(({ outcomes }) => outcomes)).toContainEqual(['Both']);
  });
});

describe('law: where a picture has its parts', () => {
  const placed = (conflict: Conflict, kind: PictureKind): PlacedPicture | null => {
    const judged = judge(conflict);
    if (judged === null || judged.graph.states.count > 64) return null;
    return layOut(pictureOf(judged, { ...plainWish, kind, others: true }), dot);
  };
  const onPaper = (conflict: Conflict): PlacedPicture | null => {
    const judged = judge(conflict);
    return judged === null ? null : layOut(handedPicture({ analysis: judged }, 'pdf'), dot);
  };
  const sides = ({ x, y, width, height, node }: PlacedNode) => {
    const room = node.rings * 4;
    return {
      left: x - width / 2 - room,
      right: x + width / 2 + room,
      top: y - height / 2 - room,
      bottom: y + height / 2 + room,
    };
  };

  it('keeps boxes apart with their rings, inside the picture, and layers from left to right', () => {
    let layered = 0;
    fc.assert(
      fc.property(randomConflict(everything), fc.constantFrom(...kinds), (conflict, kind) => {
        const laid = placed(conflict, kind);
        if (laid === null) return;
        const boxes = laid.nodes.map((node) => ({ ...sides(node), layer: node.node.layer }));
        boxes.forEach((a, at) => {
          expect(Math.min(a.left, a.top)).toBeGreaterThanOrEqual(0);
          expect(a.right).toBeLessThanOrEqual(laid.width);
          expect(a.bottom).toBeLessThanOrEqual(laid.height);
          for (const b of boxes.slice(at + 1)) {
            const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
            expect(apart).toBe(true);
            if (a.layer === null || b.layer === null || a.layer === b.layer) continue;
            layered += 1;
            const [near, far] = a.layer < b.layer ? [a, b] : [b, a];
            expect(near.right).toBeLessThanOrEqual(far.left);
          }
        });
      }),
      { numRuns: 80 },
    );
    expect(layered).toBeGreaterThan(100);
  });

  it('on paper keeps boxes apart, layers from top to bottom or from left to right, and words large enough to read', () => {
    let [down, smaller] = [0, 0];
    fc.assert(
      fc.property(randomConflict({ ...everything, options: 7 }), (conflict) => {
        const laid = onPaper(conflict);
        if (laid === null) return;
        const boxes = laid.nodes.map((node) => ({ ...sides(node), layer: node.node.layer }));
        const pairs = boxes.flatMap((a, at) => boxes.slice(at + 1).map((b) => [a, b] as const));
        const apart = ([a, b]: (typeof pairs)[number]) =>
          a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        expect(pairs.filter((pair) => !apart(pair))).toEqual([]);
        const apartBy = (before: 'right' | 'bottom', after: 'left' | 'top') =>
          pairs
            .map(([a, b]) => ((a.layer ?? 0) <= (b.layer ?? 0) ? ([a, b] as const) : ([b, a] as const)))
            .every(([near, far]) => near.layer === far.layer || near[before] <= far[after]);
        const isDown = apartBy('bottom', 'top');
        expect(isDown || apartBy('right', 'left')).toBe(true);
        if (isDown && new Set(boxes.map(({ layer }) => layer)).size > 1) down += 1;
        for (const { x, y } of laid.headings) expect(x > 0 && y > 0 && x < laid.width && y < laid.height).toBe(true);
        const words = (laid.picture.kind === 'layers' ? 20 : 13) * Math.min(1, 670 / laid.width, 690 / laid.height);
        if (laid.picture.kind !== 'summary') expect(words).toBeGreaterThanOrEqual(6.2);
        if (laid.picture.kind !== kindFor(laid.picture.states)) smaller += 1;
      }),
      { numRuns: 60 },
    );
    expect(down).toBeGreaterThan(15);
    expect(smaller).toBeGreaterThan(2);
  }, 120_000);

  it('keeps layers apart where long ones are folded', () => {
    for (const down of [true, false]) {
      for (const kind of ['all', 'matters'] as const) {
        const picture = pictureOf(read(wide(3)), { ...plainWish, kind });
        const laid = layOutByDot(picture, dot, { down, most: 4 });
        const boxes = laid.nodes.map((node) => ({ ...sides(node), layer: node.node.layer ?? 0 }));
        const mixed = boxes.filter((a) =>
          boxes.some((b) => a.layer < b.layer && (down ? a.bottom > b.top : a.right > b.left)),
        );
        expect(mixed).toEqual([]);
      }
    }
  });

  it('leads every arrow from its start to its end', () => {
    fc.assert(
      fc.property(randomConflict(everything), fc.constantFrom(...kinds, 'paper'), (conflict, kind) => {
        const laid = kind === 'paper' ? onPaper(conflict) : placed(conflict, kind);
        if (laid === null) return;
        const box = (key: string) => sides(laid.nodes.find(({ node }) => node.key === key) ?? expect.fail(key));
        for (const { arrow, curve } of laid.arrows) {
          expect(curve.length % 3).toBe(1);
          for (const [key, point] of [
            [arrow.from, curve[0]],
            [arrow.to, curve.at(-1)],
          ] as const) {
            const { left, right, top, bottom } = box(key);
            const { x, y } = point ?? expect.fail('a curve has ends');
            expect(x > left - 4 && x < right + 4 && y > top - 4 && y < bottom + 4).toBe(true);
          }
        }
      }),
      { numRuns: 80 },
    );
  });
});

describe('law: the drawing', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
    fc.constantFrom(
      '<img src=x onerror=alert(1)>',
      '"><script>alert(1)</script>',
      "' onload='x",
      '&lt;b&gt; &amp;',
      ']]>',
      '\u0000\ud800<',
      '…'.repeat(90),
      'שלום <b>',
    ),
  );

  it('shows what people wrote as text, whatever that is', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 6, maxLength: 6 }), (names) => {
        const [title = '', party = '', option = '', outcome = '', label = '', layer = ''] = names;
        const svg = printSvg(drawWithLegend(layOut(tiny(title, party, option, outcome, label, layer), dot)));
        const tags = [...svg.matchAll(/<\/?([a-z]+)((?: [a-zA-Z0-9:-]+="[^"<>]*")*)\/?>/g)];
        const allowed = ['svg', 'title', 'rect', 'g', 'text', 'path', 'polygon', 'circle', 'line'];
        for (const [, tag = '', attributes = ''] of tags) {
          expect(allowed).toContain(tag);
          expect(attributes).not.toMatch(/ on[a-z]+=| [a-z:]*href=| style=/);
        }
        const text = svg.replace(/<\/?[a-z]+(?: [a-zA-Z0-9:-]+="[^"<>]*")*\/?>/g, '');
        expect(text).not.toMatch(/[<>]|&(?!(amp|lt|gt|quot|#39);)/);
        expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
      }),
      { numRuns: 100 },
    );
  });

  it('is the same for the same picture, byte for byte, from another Graphviz too', async () => {
    const another = await loadDot();
    for (const kind of kinds) {
      const draw = (by: Dot) => printSvg(drawWithLegend(layOut(pictureOf(read(wide(2)), { ...plainWish, kind }), by)));
      expect(draw(another)).toBe(draw(dot));
    }
  });

  it('draws the steps of a way that have no arrow of their own, with their numbers', () => {
    const judged = read(wide(2));
    const laid = layOut(pictureOf(judged, plainWish), dot);
    const step = (from: number, to: number, role: 'move' | 'answer') => ({
      from: keyOf(from),
      to: keyOf(to),
      movers: [0],
      role,
    });
    const marks = { selected: null, steps: [step(0, 15, 'move'), step(15, 0, 'answer')], taken: 1 };
    const svg = printSvg(drawPicture(laid, marks));
    expect(svg).toMatch(/class="g-arrow[^"]*g-now g-move"[^>]*data-from="s1" data-to="s16"/);
    expect(svg).toMatch(/class="g-arrow[^"]*g-next g-answer"[^>]*data-from="s16" data-to="s1"/);
    expect(svg.match(/g-step-number/g)?.length).toBe(2);
  });
});

describe('law: ways through the graph', () => {
  it('go from today to the state step by step, and from a state by move and answer to no better', () => {
    let [paths, answers] = [0, 0];
    fc.assert(
      fc.property(
        randomConflict(everything),
        fc.nat(40),
        fc.constantFrom('gmr', 'seq', 'smr', 'symseq', 'nash'),
        (conflict, at, concept) => {
          const judged = judge(conflict);
          if (judged === null) return;
          const { graph } = judged;
          const state = at % graph.states.count;
          for (const { start, steps } of pathWalks(graph, state, 3)?.walks ?? []) {
            const stops = [keyOf(start), ...steps.map(({ mark }) => mark.to)];
            expect(steps.map(({ mark }) => mark.from)).toEqual(stops.slice(0, -1));
            expect(stops.at(-1)).toBe(keyOf(state));
            paths += steps.length;
          }
          for (const { party, stable, walks } of verdictWalks(judged, state, concept)) {
            const own = (stop: number) => graph.payoffs[party]?.[stop] ?? 0;
            for (const { steps } of walks) {
              expect(own(steps[0]?.to ?? state)).toBeGreaterThan(own(state));
              if (steps.length === 1) {
                expect(stable).toBe(false);
                continue;
              }
              answers += 1;
              expect(own(steps.at(-1)?.to ?? state)).toBeLessThanOrEqual(own(state));
            }
          }
        },
      ),
      { numRuns: 150 },
    );
    expect(paths).toBeGreaterThan(50);
    expect(answers).toBeGreaterThan(5);
  });
});

/** Two nodes and an arrow with the names put everywhere a name can stand. */
function tiny(title: string, party: string, option: string, outcome: string, label: string, layer: string): Picture {
  const node = {
    count: 1,
    label,
    pattern: '',
    chips: [{ text: option, party: 0 }],
    note: outcome,
    today: true,
    outcomes: [outcome],
    holds: [],
    rings: 2,
    preferred: true,
  } as const;
  return {
    kind: 'all',
    title,
    scenario: title,
    parties: [{ name: party, colour: '#0072b2', letter: 'A', shape: 'circle' }],
    nodes: [
      { ...node, key: 's1', state: 0, layer: 0 },
      { ...node, key: 's2', state: 1, layer: 1 },
    ],
    arrows: [{ from: 's1', to: 's2', movers: [0], improving: true, label }],
    layers: [layer, layer],
    states: 2,
    onPaper: null,
  };
}
