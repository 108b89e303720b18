import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { type DefaultTreeAdapterTypes, parse as parseHtml } from 'parse5';
import { describe, expect, it } from 'vitest';
import { expand } from '../../src/engine/index.ts';
import { exportGmcr, importGmcr, modelToJson, parseModel, printDecimal, writeModel } from '../../src/format/index.ts';
import { type Conflict, type Model, printCondition } from '../../src/model/index.ts';
import {
  hashOf,
  modelLink,
  modelYaml,
  readModelLink,
  readStandalone,
  reportBody,
  reportHtml,
  reportMarkdown,
  standalonePage,
} from '../../src/report/index.ts';
import { arbitraryModel } from '../format/support/arbitrary-model.ts';
import { modelOf, withoutSpans } from '../format/support/same.ts';
import { randomConflict } from '../support/random-conflict.ts';
import { handoverOf, hostileModel, hostileText } from './support/hostile.ts';

/** Texts of models as people and programs leave them: with comments, ends of lines of any kind, and hostile names. */
const modelText: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(
      arbitraryModel.map((plain) => writeModel(modelOf(parseModel(JSON.stringify(plain))))),
      arbitraryModel.map((plain) => JSON.stringify(plain, null, 1)),
      hostileText.map(hostileModel).filter((text) => parseModel(text).model !== null),
    ),
    fc.constantFrom('', '# A comment <b> & ``` --> ]]>\n', '\n\n'),
    fc.constantFrom('\n', '\r\n'),
    fc.constantFrom('', '\n'),
  )
  .map(([text, comment, end, last]) => (comment + text.trimEnd() + last).replaceAll('\n', end));

/** Parsed all the same, and told by a test whether it can be laid out. */
const small = (text: string) => {
  const base = parseModel(text).model?.base;
  return base !== undefined && base.options.length <= 6 ? handoverOf(text) : null;
};

describe('law: a model comes back letter for letter', () => {
  it('from a link, and from a standalone page', () => {
    const built =
      '<title>__STANDSTILL_TITLE__</title><script type="application/json" id="standstill-model">"__STANDSTILL_MODEL__"</script><!--__STANDSTILL_REPORT__-->';
    fc.assert(
      fc.property(modelText, hostileText, hostileText, (text, title, report) => {
        const link = modelLink(text);
        if (link !== null) expect(readModelLink(`http://127.0.0.1:7433/#${link}`)).toEqual({ text });
        const page = standalonePage(built, { title, text, scenario: null, report: reportOf(report) });
        expect(readStandalone(page)).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  it('from the report as HTML and as Markdown', () => {
    const reader = new MarkdownIt({ html: true, linkify: false });
    let read = 0;
    fc.assert(
      fc.property(modelText, (text) => {
        const handover = small(text);
        if (handover === null) return;
        read += 1;
        const listings = preOf(parseHtml(reportHtml(handover, [])));
        expect(listings.at(-1)).toBe(text);
        const written = reportMarkdown(handover);
        const fence = reader.parse(written, {}).findLast(({ type }) => type === 'fence');
        expect(written.includes(text)).toBe(true);
        expect(fence?.content).toBe(text.replaceAll('\r\n', '\n').replace(/\n?$/, '\n'));
      }),
      { numRuns: 60 },
    );
    expect(read).toBeGreaterThan(20);
  }, 120_000);
});

describe('law: a model comes back with its meaning', () => {
  it('from the model file written anew and from its JSON, which say whence they are and what is not in them', () => {
    fc.assert(
      fc.property(modelText, (text) => {
        const model = modelOf(parseModel(text));
        const hash = hashOf(new TextEncoder().encode(text));
        const yaml = modelYaml(model, { version: '1.2.3', hash });
        expect(yaml).toContain(
          `Written by Standstill 1.2.3 from a model file with the SHA-256 ${hash}, without its comments.`,
        );
        expect(withoutSpans(modelOf(parseModel(yaml)))).toBe(withoutSpans(model));
        expect(withoutSpans(modelOf(parseModel(JSON.stringify(modelToJson(model)))))).toBe(withoutSpans(model));
      }),
      { numRuns: 100 },
    );
  });

  it('of random conflicts with everything a model may have: the same states, moves and rankings', () => {
    fc.assert(
      fc.property(randomConflict({ ...everything, guarantees: false }).filter(isModel), (conflict) => {
        const model: Model = { base: conflict, scenarios: [], expectations: [] };
        const yaml = modelOf(parseModel(writeModel(model))).base;
        const json = modelOf(parseModel(JSON.stringify(modelToJson(model)))).base;
        expect(meaningOf(yaml)).toEqual(meaningOf(conflict));
        expect(meaningOf(json)).toEqual(meaningOf(conflict));
      }),
      { numRuns: 150 },
    );
  });
});

describe('law: what a .gmcr file holds comes back', () => {
  it('as the same states, directions and rankings; what it has no room for is warned of', () => {
    const counts = { same: 0, ranked: 0, lost: 0 };
    fc.assert(
      fc.property(fc.oneof(randomConflict({ merged: false }), randomConflict(everything)), (conflict) => {
        const { graph } = expand(conflict);
        if (graph === null) return;
        const { text, diagnostics } = exportGmcr(conflict, graph);
        expect(lossesOf(conflict).filter((what) => !diagnostics.some(({ facts }) => facts.what === what))).toEqual([]);
        counts.lost += lossesOf(conflict).length;
        expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(text === null);
        const { model } = importGmcr(text ?? '');
        expect(model === null).toBe(text === null);
        if (model === null || conflict.merged.length > 0) return;
        const back = expand(model.base).graph ?? expect.fail('what was exported can be laid out');
        const shape = ({ options, parties }: Conflict) => [
          options.map(({ name, moves, party }) => [name, moves, party]),
          parties.map(({ name }) => name),
        ];
        expect(shape(model.base)).toEqual(shape(conflict));
        expect(patterns(back)).toEqual(patterns(graph));
        // Equal payoffs, up to their names.
        expect(back.payoffs.map(ranksOf)).toEqual(graph.payoffs.map(ranksOf));
        counts.same += 1;
        if (conflict.parties.some(({ preference }) => preference.kind === 'weights')) counts.ranked += 1;
      }),
      { numRuns: 250 },
    );
    expect(counts.same).toBeGreaterThan(80);
    expect(counts.ranked).toBeGreaterThan(20);
    expect(counts.lost).toBeGreaterThan(100);
  });
});

const everything = {
  joint: true,
  needs: true,
  bodies: true,
  guarantees: true,
  unsure: true,
  strong: true,
  options: 6,
  parties: 4,
} as const;

/** The bodies with their decimals as written: 1.0 is 1. */
function bodiesOf({ bodies }: Conflict) {
  return bodies.map((body) => ({
    ...body,
    quota: Number(printDecimal(body.quota)),
    members: body.members.map((member) => ({ ...member, weight: Number(printDecimal(member.weight)) })),
  }));
}

/** A model file gives a condition its weight once. */
function isModel(conflict: Conflict): boolean {
  return conflict.parties.every(({ preference }) => {
    if (preference.kind !== 'weights') return true;
    const written = preference.weights.map(({ condition }) => printCondition(condition, conflict));
    return new Set(written).size === written.length;
  });
}

/** What the engine makes of a conflict, and what it takes as it is said. */
function meaningOf(conflict: Conflict) {
  const graph = expand(conflict).graph ?? expect.fail('a random conflict can be laid out');
  const states = Array.from({ length: graph.states.count }, (_, state) => state);
  return {
    patterns: patterns(graph),
    statusQuo: graph.statusQuo,
    ranks: graph.payoffs.map(ranksOf),
    outcomes: graph.outcomes.map((flags) => Array.from(flags)),
    moves: conflict.parties.map((_, party) => states.map((state) => graph.moves(party, state))),
    said: JSON.parse(withoutSpans([conflict.joint, bodiesOf(conflict), conflict.options])),
  };
}

/** A report as it may stand in a page, with a hostile name. */
function reportOf(words: string): string {
  const handover = handoverOf(hostileModel(words));
  return handover === null ? '' : reportBody(handover, []);
}

/** The texts that stand letter for letter in a page. */
function preOf(node: DefaultTreeAdapterTypes.Node): readonly string[] {
  if ('tagName' in node && node.tagName === 'pre') return [textOf(node)];
  return 'childNodes' in node ? node.childNodes.flatMap(preOf) : [];
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function patterns({ states }: { readonly states: { readonly count: number; pattern(state: number): string } }) {
  return Array.from({ length: states.count }, (_, state) => states.pattern(state));
}

/** Payoffs as places from the worst, 0, without gaps. */
function ranksOf(payoffs: ArrayLike<number>): readonly number[] {
  const values = [...new Set(Array.from(payoffs))].toSorted((a, b) => a - b);
  return Array.from(payoffs, (payoff) => values.indexOf(payoff));
}

/** What of a conflict has no place in a .gmcr file, in the words of its warnings. */
function lossesOf(conflict: Conflict): readonly string[] {
  const statements = conflict.parties.flatMap(({ preference }) =>
    preference.kind === 'statements' ? preference.statements : [],
  );
  return [
    ...(conflict.merged.length > 0 ? ['merged states'] : []),
    ...(conflict.statusQuo === null ? [] : ['the status quo']),
    ...(conflict.outcomes.length > 0 ? ['named outcomes'] : []),
    ...(conflict.joint.length > 0 ? ['joint steps'] : []),
    ...(conflict.options.some(({ needs }) => needs.take.length + needs.reverse.length > 0)
      ? ['options that need consent']
      : []),
    ...(conflict.bodies.length > 0 ? ['bodies that vote'] : []),
    ...(conflict.guarantees.length > 0 ? ['guarantees'] : []),
    ...(statements.some(({ unsure }) => unsure !== 'no') ? ['doubt about statements'] : []),
    ...(statements.some(({ strong }) => strong) ? ['strength of preference'] : []),
  ];
}
