import { describe, expect, test } from 'vitest';
import { checkEvidence, formatDiagnostic, parseExpression, parseModel, straighten } from '../../src/format/index.ts';
import { modelOf } from './support/same.ts';

const head = 'standstill: 1\nparties:\n  a: { options: { x: X, y: Y }, prefers: [x] }\n';
const codesOf = (text: string) => parseModel(text).diagnostics.map(({ code }) => code);
const { base } = modelOf(parseModel(head));
const deep = (open: string, close: string, depth: number) =>
  parseExpression(`${open.repeat(depth)}x${close.repeat(depth)}`, base);

describe('corner: what nobody should write', () => {
  test.each([
    ['(', ')'],
    ['not ', ''],
    ['not (', ')'],
    ['(y and ', ')'],
    ['at least 1 of (', ')'],
  ])('%j is read 999 deep, and refused 50,000 deep', (open, close) => {
    expect(deep(open, close, 999).diagnostics).toEqual([]);
    expect(deep(open, close, 50_000).diagnostics.map(({ code }) => code)).toEqual(['too-deep']);
  });

  test('YAML nested without end is refused', () => {
    for (const text of ['['.repeat(50_000), '{a: '.repeat(20_000), '- '.repeat(20_000)])
      expect(codesOf(text)).toContain('too-deep');
  });

  test('aliases that explode or loop are refused before they are followed', () => {
    const bomb = Array.from(
      { length: 30 },
      (_, at) => `a${at}: &a${at} [${at === 0 ? 'x' : `*a${at - 1}, *a${at - 1}`}]`,
    ).join('\n');
    expect(new Set(codesOf(bomb))).toEqual(new Set(['yaml-not-supported']));
    expect(new Set(codesOf('a: &a [*a]'))).toEqual(new Set(['yaml-not-supported']));
  });

  test('a second document is refused, at its marker', () => {
    const { model, diagnostics } = parseModel(`${head}---\n${head}`);
    expect(model).toBeNull();
    expect(diagnostics.map(({ code, span }) => [code, span])).toEqual([
      ['yaml-not-supported', { start: head.length, end: head.length + 3 }],
    ]);
  });

  test('__proto__ is no name, constructor and toString are', () => {
    expect(codesOf('standstill: 1\nparties:\n  __proto__: { options: { x: X }, prefers: [x] }\n')).toContain(
      'name-invalid',
    );
    const { options } = modelOf(
      parseModel('standstill: 1\nparties:\n  constructor: { options: { toString: X }, prefers: [toString] }\n'),
    ).base;
    expect(options[0]?.id).toBe('constructor.toString');
  });

  test('names and texts are what is written, whatever YAML would make of them', () => {
    const text =
      'standstill: 1\nparties:\n  y: { options: { no: 007, on: 1e3, n: 2019-04-26 }, prefers: [no, not on] }\n';
    expect(modelOf(parseModel(text)).base.options.map(({ key, name }) => [key, name])).toEqual([
      ['no', '007'],
      ['on', '1e3'],
      ['n', '2019-04-26'],
    ]);
  });

  test('escape codes are shown, not passed on', () => {
    const text = 'standstill: 1\nparties:\n  a: { options: { x: X }, prefers: ["\\e[31mx"] }\n';
    const [diagnostic] = parseModel(text).diagnostics;
    expect(diagnostic && formatDiagnostic('\u001b[2J.yaml', text, diagnostic)).not.toContain('\u001b');
  });

  test('a place inside a folded, quoted scalar is its place in the file', () => {
    const text = `${head}infeasible:\n  - >-\n    x and\n    zz\n  - "x \\x61nd\n    zz"\n`;
    const places = parseModel(text).diagnostics.map(({ span }) => span && text.slice(span.start, span.end));
    expect(places).toEqual(['zz', 'zz']);
  });

  test('a byte order mark is not counted', () => {
    const text = `${head}infeasible: [zz]\n`;
    expect(parseModel(`\ufeff${text}`).diagnostics).toEqual(parseModel(text).diagnostics);
  });

  test('a mistake of the model is not told again for each scenario', () => {
    expect(codesOf(`${head}infeasible: [zz]\nscenarios: { one: { title: A }, two: { title: B } }\n`)).toEqual([
      'unknown-name',
    ]);
  });
});

describe('corner: quotations', () => {
  test('quotes, accents, white space and what is left out do not matter; order does', () => {
    const source = 'He said:\u00a0\u201cWe  will\nnever\u201d go to the caf\u0065\u0301.';
    const status = (quote: string) => {
      const text = `standstill: 1\nsources: { s: { title: S } }\nparties:\n  a: { options: { x: X }, prefers: [{ statement: x, evidence: [{ source: s, quote: ${JSON.stringify(quote)} }] }] }\n`;
      return checkEvidence(modelOf(parseModel(text)), () => source).evidence[0]?.status;
    };
    expect(['"We will never" go', 'café', 'He said … café', 'café … He said', 'he said'].map(status)).toEqual([
      'ok',
      'ok',
      'ok',
      'missing',
      'missing',
    ]);
    expect(straighten(straighten(source))).toBe(straighten(source));
  });
});
