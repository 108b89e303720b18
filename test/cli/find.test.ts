import { describe, expect, it, vi } from 'vitest';
import { standstill } from '../support/command-line.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);

/**
 * Each of so many parties has the same number of options. It wants its own first option and, before that, the first option
 * of the party after it; of the rest it wants nothing.
 */
function circle(parties: number, options: number, extra = ''): string {
  const party = (at: number) => {
    const own = numbers(options).map((option) => `      o${option}: Option ${at}-${option}`);
    const wants = [`p${(at + 1) % parties}.o0`, `not p${at}.o0`];
    return [`  p${at}:`, '    options:', ...own, `    prefers: [${wants.join(', ')}]`];
  };
  const lines = [
    'standstill: 1',
    'title: A circle',
    'parties:',
    ...numbers(parties).flatMap(party),
    'statusQuo: []',
    extra,
  ];
  return `${lines.join('\n')}\n`;
}

const sixty = circle(6, 10);

vi.setConfig({ testTimeout: 300_000 });

describe('case: a conflict of sixty options', () => {
  it('is answered with --find: today, equilibria and what all prefer', async () => {
    const { out, code } = await standstill(['analyze', '-', '--find', '3', '--json'], { input: sixty });
    expect(code).toBe(0);
    const document = JSON.parse(out);
    expect(document.states).toEqual({ raw: String(2n ** 60n), feasible: String(2n ** 60n) });
    expect(document.statusQuo).toBe('N'.repeat(60));
    expect(document.standstill).toEqual({ nash: true, gmr: true, smr: true, seq: true, symseq: true, sim: null });
    expect(document.undefined).toEqual({ sim: 'too-many-states' });
    expect(document.preferred.strict).toBe(true);
    const firsts = numbers(6).map((party) => document.preferred.state[party * 10]);
    expect(firsts).toEqual(numbers(6).map(() => 'Y'));
    for (const patterns of [document.equilibria.nash, document.equilibria.gmr]) expect(new Set(patterns).size).toBe(3);
    for (const pattern of document.equilibria.nash) {
      expect(numbers(6).map((party) => pattern[party * 10])).toEqual(numbers(6).map(() => 'N'));
    }
  });

  it('is explained by a pattern: helping holds by threats and by nothing firmer', async () => {
    const helping = `Y${'N'.repeat(9)}`.repeat(6);
    const { out, code } = await standstill(['explain', '-', helping, '--json'], { input: sixty });
    expect(code).toBe(0);
    const document = JSON.parse(out);
    expect(document.state).toBe(helping);
    const [first] = document.parties;
    const verdicts = Object.entries(first.concepts).map(([concept, verdict]) => [
      concept,
      verdict !== null && typeof verdict === 'object' && 'stable' in verdict ? verdict.stable : null,
    ]);
    expect(Object.fromEntries(verdicts)).toEqual({ nash: false, gmr: true, smr: true, seq: true, symseq: true });
    const [gain] = first.concepts.gmr.improvements;
    expect(gain.sanction).toEqual([{ movers: ['p1'], to: `${gain.to.slice(0, 10)}N${gain.to.slice(11)}` }]);
    const { out: words } = await standstill(['explain', '-', helping], { input: sixty });
    expect(words).toContain('It holds by credible answers');
    expect(words).toContain('gains if it gives up “Option 0-0”; but then');
  });

  it('is verified by the independent checker', async () => {
    const args = ['analyze', '-', '--find', '2', '--concepts', 'nash,gmr,seq', '--verify'];
    const { err, code } = await standstill(args, { input: sixty });
    expect(code).toBe(0);
    expect(err).toContain('verified: 54 verdicts accepted by the independent checker\n');
  });

  it('proves that there is no equilibrium where two parties chase each other', async () => {
    const chase = `standstill: 1
parties:
  a:
    options: { x: X${numbers(19)
      .map((at) => `, x${at}: X${at}`)
      .join('')} }
    prefers: [x iff b.y]
  b:
    options: { y: Y${numbers(19)
      .map((at) => `, y${at}: Y${at}`)
      .join('')} }
    prefers: [not (a.x iff y)]
`;
    const { out } = await standstill(['analyze', '-', '--find', '1', '--concepts', 'nash', '--json'], { input: chase });
    const document = JSON.parse(out);
    expect(document.equilibria).toEqual({ nash: [] });
    expect(document.search).toEqual({ nash: { complete: true, ended: null, open: [] } });
    const { out: words } = await standstill(['analyze', '-', '--find', '1', '--concepts', 'nash'], { input: chase });
    expect(words).toContain('nash: none, and there are no others.');
  });
});

describe('corner: what needs a list of the states', () => {
  it.each([
    ['merged states', 'merged: [p0.o1]'],
    ['steps of several parties', 'joint: { both: [p0.o1, p1.o1] }'],
  ])('%s are refused with a remedy', async (_, extra) => {
    const input = circle(6, 10, extra);
    const found = await standstill(['analyze', '-', '--find', '3'], { input });
    expect(found.code).toBe(1);
    expect(found.err).toContain('needs-list');
    const explained = await standstill(['explain', '-', 'N'.repeat(60)], { input });
    expect(explained.code).toBe(1);
    expect(explained.err).toContain('too-many-states');
    expect(explained.err).toContain('needs-list');
  });

  it('other commands say where to go', async () => {
    const { err, code } = await standstill(['analyze', '-'], { input: sixty });
    expect(code).toBe(1);
    expect(err).toContain('too-many-states');
    expect(err).toContain('--find');
  });

  it.each([
    ['7', 'pattern-whole'],
    ['-'.repeat(60), 'pattern-whole'],
    ['YN', 'pattern-length'],
  ])('the state %s is refused', async (state, expected) => {
    const { err, code } = await standstill(['explain', '-', state], { input: sixty });
    expect(code).toBe(2);
    expect(err).toContain(expected);
  });

  it('a state that is not feasible is refused', async () => {
    const input = circle(6, 10, 'infeasible: [p0.o0 and p1.o0]');
    const { err, code } = await standstill(['explain', '-', 'Y'.repeat(60)], { input });
    expect(code).toBe(2);
    expect(err).toContain('pattern-none');
  });
});

describe('corner: Ctrl-C while equilibria are looked for', () => {
  it('ends with 130 and what is known', async () => {
    const args = ['analyze', '-', '--find', '100000', '--json'];
    const { out, code, interrupted } = await standstill(args, { input: sixty, interruptOn: /analyze: 10 s/ });
    expect(code).toBe(130);
    expect(JSON.parse(out).standstill.nash).toBe(true);
    expect(interrupted).toBeLessThan(2000);
  });
});
