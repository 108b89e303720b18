import fc from 'fast-check';
import { expect } from 'vitest';
import { analyze, lookFurther } from '../../../src/analysis/index.ts';
import { expand } from '../../../src/engine/index.ts';
import { parseModel } from '../../../src/format/index.ts';
import { concepts, conflictOf } from '../../../src/model/index.ts';
import { type Handover, hashOf, usualBounds } from '../../../src/report/index.ts';
import { hasErrors } from '../../../src/text/index.ts';

/** Texts with much of what means something to a spreadsheet, TeX, XML, Graphviz, Markdown or YAML. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { arbitrary: fc.constantFrom(...'=+-@\t\r\n;,"\'<>&\\{}$%#_^~[]|`*!?/:. 1aZ＝＠'), weight: 6 },
      { arbitrary: fc.string({ unit: 'binary', maxLength: 3 }), weight: 1 },
      {
        arbitrary: fc.constantFrom(
          '<script>',
          '</style>',
          ']]>',
          '-->',
          '\\end{document}',
          '\\input{x}',
          '&lt;',
          '=1+1',
          '{{',
          '**',
        ),
        weight: 2,
      },
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** A tiny model with a text that anybody may have written in every place that takes one; null where it cannot be read. */
export function hostileHandover(words: string, scenario: string | null = null): Handover | null {
  return handoverOf(hostileModel(words), scenario);
}

/** The model's text of the same. */
export function hostileModel(words: string): string {
  const text = JSON.stringify(words);
  return [
    'standstill: 1',
    `title: ${text}`,
    `about: ${text}`,
    `references: [${text}]`,
    `sources: { s: { title: ${text}, publisher: ${text}, url: ${text} } }`,
    'parties:',
    '  a:',
    `    name: ${text}`,
    `    options: { x: { name: ${text}, because: ${text} }, y: ${text} }`,
    `    prefers: [{ statement: x, because: ${text}, evidence: [{ source: s, quote: ${text} }] }, { statement: b.z, unsure: sign }]`,
    `  b: { name: ${text}, options: { z: ${text} }, weights: { z: { weight: 2, because: ${text} } } }`,
    'infeasible:',
    `  - { when: x and y, because: ${text} }`,
    'statusQuo: []',
    `outcomes: { deal: { when: x and z, name: ${text} } }`,
    `scenarios: { later: { title: ${text} } }`,
    `expect: [{ equilibria: nash, include: [1], source: ${text} }]`,
    '',
  ].join('\n');
}

/** What is handed over of a model's text; null where it has errors. */
export function handoverOf(text: string, scenario: string | null = null): Handover | null {
  const { model, diagnostics } = parseModel(text);
  const conflict = model === null || hasErrors(diagnostics) ? undefined : conflictOf(model, scenario);
  const graph = conflict === undefined ? null : expand(conflict).graph;
  if (model === null || graph === null) return null;
  const analysis = analyze(graph, concepts);
  const bounds = { reach: 1, seed: 1 };
  const further = lookFurther(graph, analysis.assessment, concepts, { form: 'strict', full: false, doubt: bounds });
  const made = { version: '0.0.0', hash: hashOf(new TextEncoder().encode(text)), bounds: usualBounds };
  return { model, text, analysis, further, made, to: null };
}

/** Tries hostile texts in every place of a model; most of what is drawn has to be a model. */
export function everywhere(runs: number, check: (handover: Handover) => void): void {
  let read = 0;
  fc.assert(
    fc.property(hostileText, (words) => {
      const handover = hostileHandover(words);
      if (handover === null) return;
      read += 1;
      check(handover);
    }),
    { numRuns: runs },
  );
  expect(read).toBeGreaterThan(runs / 3);
}
