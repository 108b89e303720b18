import { describe, expect, it } from 'vitest';
import { analyze, explain, findMove, type MoveQuestion } from '../../src/analysis/index.ts';
import { evaluate, expand, improvements, matchState, shortestPaths } from '../../src/engine/index.ts';
import { dropAt, parseExpression, parseModel } from '../../src/format/index.ts';
import { type Conflict, concepts, conflictOf } from '../../src/model/index.ts';
import { describeExplanation, describeMoveParts, firmness, plainText } from '../../src/report/index.ts';
import { applyEdits } from '../../src/text/index.ts';
import { dealPattern, dropped, stops } from '../../src/web/tour/stops.ts';
import { type StopWords, tour } from '../../src/web/words/en/tour.ts';
import { catalogueModel, catalogueText } from '../catalogue/read-catalogue.ts';

/* What the guided tour says of the Korean case, held to the analysis: another answer has to be told in other words. */

const name = 'korea-2019';
const base = analysed(catalogueModel(name).base);
const deal = stateOf(base, dealPattern);

describe('law: what the tour says is so', () => {
  it('has words for every stop, and a task where there is something to do', () => {
    expect(stops.map(({ id }) => id)).toEqual(Object.keys(tour.stops));
    for (const { id, isDone, act } of stops) {
      const { task, done }: StopWords = tour.stops[id];
      expect([isDone === undefined, act === undefined, done === undefined]).toEqual(Array(3).fill(task === undefined));
    }
  });

  it('says each in two or three sentences of plain words', () => {
    const facts = { parties: ['A', 'B'], options: 6, states: 32, combinations: '64' };
    for (const { id } of stops) {
      const count = tour.stops[id].text(facts).split(/[.?!](?:\s|$)/).length - 1;
      expect(count, id).toBeGreaterThanOrEqual(2);
      expect(count, id).toBeLessThanOrEqual(4);
    }
  });

  it('today: nothing is taken, it is called Deadlock, and nobody gains by moving alone', () => {
    says('standstill', 'nothing is taken', 'Deadlock', 'April 2019', 'since the talks in Hanoi');
    says('verdict', 'holds firmly', 'nobody gains by moving alone');
    const { graph, today, assessment } = base;
    if (today === null) throw new Error('the case has a today');
    expect(graph.states.pattern(today.state)).toBe('NNNNNN');
    expect(outcomesOf(base, today.state)).toEqual(['Deadlock']);
    expect(graph.conflict.statusQuo?.because).toContain('since the talks in Hanoi');
    expect(graph.conflict.date).toContain('2019-04');
    expect(graph.conflict.parties.flatMap((_, party) => improvements(graph, party, today.state))).toEqual([]);
    expect(firmness(assessment, today.state)?.firmness).toBe('firmly');
  });

  it('the deal: it holds less firmly, for North Korea would be answered by the end of the easing', () => {
    says('explain', 'less firmly', 'North Korea would gain by taking its steps back');
    says('explain', 'the United States would end the easing, and North Korea would end no better');
    expect(outcomesOf(base, deal)).toEqual(['Steps for easing']);
    expect(firmness(base.assessment, deal)?.firmness).toBe('by credible answers');
    expect(wordsOf(describeExplanation(explain(base.graph, deal, concepts)))).toContain(
      'North Korea gains if it gives up “Significant disarmament steps” [5]; but then United States gives up “Ease the sanctions” [1] (a gain for whoever moves), and it ends no better',
    );
  });

  it('the moves: the deal is two steps away, the first without gain for North Korea', () => {
    says('moves', 'two steps away', 'the first is one that North Korea does not gain by');
    const { graph, today } = base;
    const found = shortestPaths(graph, today?.state ?? -1, deal, { improvementsOnly: false, limit: 9 }).paths;
    const [first, ...others] = found.map(([step]) => step);
    expect(found.map((path) => path.length)).toContain(2);
    expect([first, ...others].some((step) => step?.movers.join() === '0')).toBe(true);
    expect(improvements(graph, 0, today?.state ?? -1)).toEqual([]);
  });

  it('the deadline: today no longer holds and turns into the original state, which holds firmly', () => {
    says('deadline', 'no standstill any more', 'turns into “Back to the original state”', 'holds firmly');
    const after = analysed(scenario('after-deadline'));
    expect(Object.values(after.today?.standstill ?? {}).every((holds) => !holds)).toBe(true);
    const drifts = Object.values(after.today?.drift ?? {});
    const ends = [...new Set(drifts.flatMap((drift) => drift.ends))];
    expect(ends.flatMap((end) => outcomesOf(after, end))).toEqual(['Back to the original state']);
    expect(ends.map((end) => firmness(after.assessment, end)?.firmness)).toEqual(['firmly']);
  });

  it('a third summit: one step of both is enough, and an easing for good would make North Korea leave', () => {
    says('move', 'One step of both is enough, all three are better off, and nothing has to be promised');
    says('move', 'if the easing could not be undone, North Korea would leave');
    const words = moveWords(scenario('third-summit'));
    expect(words).toContain('A path of 1 step holds as things are.');
    expect(words).toContain('North Korea and United States together');
    expect(words).toContain('better for North Korea, United States, Russia');
    expect(words).toContain('Nothing: everybody has reason to go on, and nobody to leave.');
    expect(words).toContain('if United States cannot go back on “Ease the sanctions”, North Korea would leave');
  });

  it('without the last statement of North Korea the guaranteed deal holds firmly, the others by threats', () => {
    says('change', 'The last wish of North Korea, “not steps”, is marked as unsure');
    says(
      'change',
      'the deal with guarantees that others support would hold firmly, and every other deal by threats alone',
    );
    const text = catalogueText(name);
    const path = ['parties', dropped.party, 'prefers', dropped.at];
    const edits = dropAt(text, path);
    if (edits === null) throw new Error('the statement is there');
    const { preference } = base.graph.conflict.parties[0] ?? {};
    if (preference?.kind !== 'statements') throw new Error('North Korea has statements');
    expect(preference.statements).toHaveLength(dropped.at + 1);
    expect(preference.statements.at(-1)?.unsure).toBe('sign');
    expect(text.slice(0, text.indexOf('  us:')).trimEnd().split('- statement: ').at(-1)).toMatch(/^not steps\n/);
    const { model } = parseModel(applyEdits(text, edits));
    if (model === null) throw new Error('the text without it parses');
    const without = analysed(model.base);
    const deals = ['YNNYNN', 'YNNYYN', 'YNNYNY', 'YNNYYY'].map((pattern) => {
      const state = stateOf(without, pattern);
      return [outcomesOf(without, state).at(-1), firmness(without.assessment, state)?.firmness];
    });
    expect(deals).toEqual([
      ['Steps for easing', 'by threats'],
      ['Steps for easing', 'by threats'],
      ['Steps for easing', 'by threats'],
      ['Guarantees that others support', 'firmly'],
    ]);
  });
});

function says(id: keyof typeof tour.stops, ...phrases: readonly string[]): void {
  const text = tour.stops[id].text({ parties: [], options: 0, states: 0, combinations: '' });
  for (const phrase of phrases) expect(text).toContain(phrase);
}

function analysed(conflict: Conflict) {
  const { graph } = expand(conflict);
  if (graph === null) throw new Error('the case expands');
  return analyze(graph, concepts);
}

type Analysed = ReturnType<typeof analysed>;

function stateOf({ graph }: Analysed, pattern: string): number {
  return matchState(graph, { kind: 'pattern', pattern, span: null }).state ?? -1;
}

function outcomesOf({ graph }: Analysed, state: number): readonly string[] {
  return graph.conflict.outcomes.flatMap((outcome, at) => (graph.outcomes[at]?.[state] === 1 ? [outcome.name] : []));
}

function scenario(id: string): Conflict {
  const conflict = conflictOf(catalogueModel(name), id);
  if (conflict === undefined) throw new Error(`no scenario ${id}`);
  return conflict;
}

function moveWords(conflict: Conflict): string {
  const { graph, today } = analysed(conflict);
  const { condition } = parseExpression('deal', graph.conflict);
  if (condition === null || today === null) throw new Error('the deal is an outcome');
  const targets = [...evaluate(graph, condition)].flatMap((flag, state) => (flag === 1 ? [state] : []));
  const question: MoveQuestion = {
    outcome: 'deal',
    title: 'Steps for easing',
    targets,
    goal: 'hold',
    concept: 'seq',
    bound: 2,
    most: 4,
  };
  return wordsOf(describeMoveParts(findMove(graph, question, today.state)).flatMap(({ blocks }) => blocks));
}

function wordsOf(blocks: ReturnType<typeof describeExplanation>): string {
  return blocks
    .flatMap((block) => {
      if (block.kind === 'paragraph' || block.kind === 'heading') return [plainText(block.text)];
      return block.kind === 'list' ? block.items.map(plainText) : [];
    })
    .join('\n');
}
