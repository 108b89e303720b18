import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseModel } from '../../src/format/index.ts';
import { conflictOf, type Expectation, type Model } from '../../src/model/index.ts';
import {
  type Answer,
  answer,
  catalogueModel,
  catalogueNames,
  catalogueText,
  numberOf,
  numbersOf,
} from './read-catalogue.ts';

describe('case: every catalogue file', () => {
  it.each(catalogueNames())('%s parses without an error or a warning', (name) => {
    const { model, diagnostics } = parseModel(catalogueText(name));
    expect(diagnostics).toEqual([]);
    expect(model).not.toBeNull();
  });

  it.each(catalogueNames())('%s expands without a warning, in every scenario', (name) => {
    const model = catalogueModel(name);
    for (const conflict of [model.base, ...model.scenarios.map((scenario) => scenario.conflict)]) {
      expect(answer(conflict).graph.states.count).toBeGreaterThan(1);
    }
  });

  it.each(catalogueNames())(
    '%s names the schema in its first line, what it is about and where it comes from',
    (name) => {
      expect(catalogueText(name).split('\n')[0]).toBe(
        '# yaml-language-server: $schema=../schema/standstill-1.schema.json',
      );
      const { base, expectations } = catalogueModel(name);
      expect(base.title).toBeTruthy();
      expect(base.about).toBeTruthy();
      expect(base.references).not.toEqual([]);
      expect(expectations.length).toBeGreaterThan(8);
      for (const expectation of expectations) expect(expectation.source).toBeTruthy();
    },
  );

  it.each(catalogueNames())("%s is in the catalogue's table", (name) => {
    expect(readFileSync(new URL('../../catalogue/README.md', import.meta.url), 'utf8')).toContain(
      `| [${name}](${name}.yaml) |`,
    );
  });

  it.each(catalogueNames())('%s gives the answers that it expects', (name) => {
    const model = catalogueModel(name);
    const answers = new Map<string | null, Answer>();
    const failures = model.expectations.flatMap((expectation, index) => {
      const found = answers.get(expectation.scenario) ?? answer(conflictFor(model, expectation.scenario));
      answers.set(expectation.scenario, found);
      return failuresOf(expectation, found).map((failure) => `expect line ${index + 1}: ${failure}`);
    });
    expect(failures).toEqual([]);
  });
});

function conflictFor(model: Model, scenario: string | null) {
  const conflict = conflictOf(model, scenario);
  if (conflict === undefined) throw new Error(`no scenario ${scenario}`);
  return conflict;
}

/** What an expectation asks for and the answer does not give, in words; none where it holds. */
function failuresOf(expectation: Expectation, { graph, assessment }: Answer): readonly string[] {
  const { concept } = expectation;
  const equilibria = assessment.equilibria[concept];
  if (equilibria === undefined) return [`${concept} has no answer`];
  if (expectation.kind === 'standstill') {
    const holds = graph.statusQuo !== null && equilibria[graph.statusQuo] === 1;
    return holds === expectation.is ? [] : [`${concept}: standstill is ${holds}`];
  }
  const marks = expectation.kind === 'equilibria' ? equilibria : assessment.stable[concept]?.[expectation.party];
  if (marks === undefined) return [`${concept} has no answer for party ${JSON.stringify(expectation)}`];
  const found = numbersOf(marks);
  const wanted = (references: typeof expectation.are) => (references ?? []).map((one) => numberOf(graph, one));
  const must = [...wanted(expectation.are), ...wanted(expectation.include)];
  const missing = must.filter((number) => !found.includes(number));
  const extra = found.filter(
    (number) =>
      wanted(expectation.exclude).includes(number) ||
      (expectation.are !== null && !wanted(expectation.are).includes(number)),
  );
  return missing.length + extra.length === 0 ? [] : [`${concept}: missing ${missing}, extra ${extra}`];
}
