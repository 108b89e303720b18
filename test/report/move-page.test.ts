import { describe, expect, it } from 'vitest';
import { findMove, type MoveAnswer } from '../../src/analysis/index.ts';
import { evaluate, expand, type Graph } from '../../src/engine/index.ts';
import { parseExpression } from '../../src/format/index.ts';
import { type Concept, conflictOf } from '../../src/model/index.ts';
import { describeMove, renderPlain } from '../../src/report/index.ts';
import { catalogueModel, catalogueNames } from '../catalogue/read-catalogue.ts';

/** What is asked of a catalogue case. */
interface Asked {
  readonly outcome: string;
  readonly scenario?: string;
  readonly concept?: Concept;
  readonly goal?: MoveAnswer['asked']['goal'];
}

function graphOf(name: string, scenario: string | null): Graph {
  const conflict = conflictOf(catalogueModel(name), scenario);
  const { graph } = conflict === undefined ? { graph: null } : expand(conflict);
  if (graph === null) throw new Error(`${name} cannot be laid out`);
  return graph;
}

function answerTo(name: string, { outcome, scenario, concept = 'seq', goal = 'hold' }: Asked): MoveAnswer {
  const graph = graphOf(name, scenario ?? null);
  const { condition } = parseExpression(outcome, graph.conflict);
  if (condition === null || graph.statusQuo === null) throw new Error(`${outcome} cannot be asked of ${name}`);
  const targets = [...evaluate(graph, condition).entries()].flatMap(([state, flag]) => (flag === 1 ? [state] : []));
  const title = graph.conflict.outcomes.find(({ id }) => id === outcome)?.name ?? outcome;
  return findMove(graph, { outcome, title, targets, concept, goal, bound: 2, most: 4 }, graph.statusQuo);
}

function pageOf(name: string, asked: Asked, width = 80): string {
  return renderPlain(describeMove(answerTo(name, asked)), { width, paint: (_, text) => text });
}

const named = catalogueNames().flatMap((name) => {
  const { base } = catalogueModel(name);
  return base.statusQuo === null ? [] : base.outcomes.map(({ id }) => [name, id] as const);
});

describe('golden: what would move it, as a page', () => {
  it.each(named)('%s to %s', async (name, outcome) => {
    await expect(pageOf(name, { outcome })).toMatchFileSnapshot(`goldens/move-${name}-${outcome}.txt`);
  });

  it.each<[string, Asked]>([
    ['deal-by-nash', { outcome: 'deal', concept: 'nash' }],
    ['third-summit', { outcome: 'deal', scenario: 'third-summit' }],
    ['bad-faith', { outcome: 'deal and not guarantee', scenario: 'bad-faith' }],
    ['russia-sides', { outcome: 'deal and not guarantee', scenario: 'russia-sides' }],
    ['after-deadline', { outcome: 'not resume', scenario: 'after-deadline', goal: 'reach' }],
    ['unfreeze', { outcome: 'deal', goal: 'unfreeze' }],
  ])('korea-2019, %s', async (name, asked) => {
    await expect(pageOf('korea-2019', asked)).toMatchFileSnapshot(`goldens/move-korea-2019-${name}.txt`);
  });

  it.each([60, 120])('korea-2019 at %i columns', async (width) => {
    const page = pageOf('korea-2019', { outcome: 'deal', concept: 'nash' }, width);
    for (const line of page.split('\n')) expect(line.length).toBeLessThanOrEqual(width);
    await expect(page).toMatchFileSnapshot(`goldens/move-korea-2019-at-${width}.txt`);
  });
});
