import { describe, expect, it } from 'vitest';
import { askMove } from './support/ask.ts';

/** A small conflict with one more part at its end. */
const withPart = (part: string) => `standstill: 1
parties:
  a: { options: { x: Do x, z: Do z }, prefers: [b.y, not x] }
  b: { options: { y: Do y }, prefers: [a.x, not y] }
  c: { name: The third }
statusQuo: []
outcomes: { both: x and y, never: x and not x }
${part}
`;

/** The column (from 1) where a word stands in a line of the part. */
const columnOf = (part: string, line: number, word: string) => (part.split('\n')[line - 1]?.indexOf(word) ?? -1) + 1;

describe('corner: what cannot be asked is said with its place', () => {
  it.each<[string, string, string, number, string]>([
    ['a joint step of one party', 'joint-one-owner', 'joint:\n  swap: [a.x, a.z]', 2, 'swap'],
    [
      'a body without members',
      'body-no-members',
      'bodies:\n  council: { members: [], quota: 1, decides: [b.y] }',
      2,
      'council',
    ],
    ['a quota out of reach', 'quota-out-of-reach', 'bodies:\n  council: { members: [a, b], quota: 3 }', 2, '3'],
    ['a veto of no member', 'veto-not-member', 'bodies:\n  council: { members: [a, b], quota: 1, veto: [c] }', 2, 'c]'],
    ['a guarantee on an unknown option', 'unknown-name', 'guarantees:\n  keep: { lock: b.why }', 2, 'b.why'],
    [
      'a party that is gone and mentioned',
      'removed-name',
      'scenarios:\n  alone: { parties: { b: null } }',
      2,
      'b: null',
    ],
  ])('%s: %s', async (_, code, part, line, word) => {
    const { out, err, exitCode } = await askMove(withPart(part), { to: 'both', json: true });
    expect(exitCode).toBe(1);
    const { errors } = JSON.parse(out);
    const first = errors.find((one: { code: string }) => one.code === code);
    expect(first).toMatchObject({ code, severity: 'error' });
    expect(err).toContain(`model.yaml:${first.line}:${first.column}: ${code}: `);
    expect([first.line, first.column]).toEqual([7 + line, columnOf(part, line, word)]);
    expect(err).toContain('^');
  });

  it('a strong statement below a weak one: strong-after-weak', async () => {
    const model = withPart('').replace('prefers: [b.y, not x]', 'prefers: [b.y, { statement: not x, strong: true }]');
    const { err, exitCode } = await askMove(model, { to: 'both' });
    expect(exitCode).toBe(1);
    expect(err).toMatch(/^model\.yaml:3:\d+: strong-after-weak: /m);
  });

  it.each([
    ['an outcome that no state satisfies', 'never', 'outcome-empty'],
    ['an unknown name', 'bth', 'unknown-name'],
    ['a half expression', 'x and', 'expression-cut-short'],
  ])('%s ends with 2', async (_, to, code) => {
    const { out, err, exitCode } = await askMove(withPart(''), { to, json: true });
    expect(exitCode).toBe(2);
    expect(err).toMatch(new RegExp(`^OUTCOME:1:\\d+: ${code}: `, 'm'));
    expect(JSON.parse(out).errors[0]).toMatchObject({ code, severity: 'error', line: 1 });
  });

  it('a model without a status quo ends with 1', async () => {
    const { err, exitCode } = await askMove(withPart('').replace('statusQuo: []\n', ''), { to: 'both' });
    expect({ exitCode, err }).toMatchObject({ exitCode: 1, err: expect.stringContaining('no-status-quo') });
  });

  it('sim, where there are steps of several parties, ends with 1 and guesses nothing', async () => {
    const model = withPart('joint: { swap: [a.x, b.y] }');
    const { out, err, exitCode } = await askMove(model, { to: 'both', concept: 'sim' });
    expect({ out, exitCode }).toEqual({ out: '', exitCode: 1 });
    expect(err).toContain('concept-undefined');
    expect((await askMove(model, { to: 'both' })).exitCode).toBe(0);
  });
});
