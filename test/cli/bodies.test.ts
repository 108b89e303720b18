import { describe, expect, it } from 'vitest';
import { europeanCouncil, securityCouncil, twoBodies } from '../support/bodies.ts';
import { standstill } from '../support/command-line.ts';

const permanent = ['china', 'france', 'russia', 'uk', 'us'];

async function ask(model: string, ...flags: readonly string[]) {
  const { out, err, code } = await standstill(['bodies', '-', '--json', ...flags], { input: model });
  // A slow machine is told that work goes on.
  expect({ err: err.replace(/^bodies: \d+ s …\n/gm, ''), code }).toEqual({ err: '', code: 0 });
  return JSON.parse(out);
}

const of = (members: readonly string[], share: string) => Object.fromEntries(members.map((member) => [member, share]));

describe('case: published figures of bodies, from a model file without options', () => {
  it('has those of the Security Council to the letter', async () => {
    const elected = Array.from({ length: 10 }, (_, at) => `e${at + 1}`);
    const document = await ask(securityCouncil(10, 9), '--limit', '6');
    expect(Object.keys(document)).toEqual(['version', 'model', 'bodies']);
    expect(document).toMatchObject({ version: 1, model: { scenario: null, options: [] } });
    expect(document.bodies).toEqual([
      {
        id: 'council',
        banzhaf: { ...of(permanent, '106/635'), ...of(elected, '21/1270') },
        shapleyShubik: { ...of(permanent, '421/2145'), ...of(elected, '4/2145') },
        minimalWinning: 210,
        minimalBlocking: {
          count: 125,
          list: [...permanent.map((member) => [member]), ['e1', 'e2', 'e3', 'e4', 'e5', 'e6', 'e7']],
        },
      },
    ]);
  });

  it('has those of the Security Council before 1966', async () => {
    const { bodies } = await ask(securityCouncil(6, 7));
    expect(bodies[0].shapleyShubik).toMatchObject({ ...of(permanent, '76/385'), e1: '1/462', e6: '1/462' });
    expect(bodies[0].minimalBlocking.list).toHaveLength(bodies[0].minimalBlocking.count);
  });

  it('has those of the European Economic Community of 1958, with 0 for Luxembourg', async () => {
    const { bodies } = await ask(europeanCouncil);
    const large = ['germany', 'france', 'italy'];
    const small = ['belgium', 'netherlands'];
    expect(bodies[0].banzhaf).toEqual({ ...of(large, '5/21'), ...of(small, '1/7'), luxembourg: '0' });
    expect(bodies[0].shapleyShubik).toEqual({ ...of(large, '7/30'), ...of(small, '3/20'), luxembourg: '0' });
    expect(bodies[0].minimalWinning).toBe(4);
    expect(bodies[0].minimalBlocking.count).toBe(9);
  });
});

describe('corner: bodies', () => {
  it('answers each body of a model with options, whatever they decide', async () => {
    const { bodies } = await ask(twoBodies);
    expect(bodies.map(({ id }: { id: string }) => id)).toEqual(['board', 'meeting']);
    expect(bodies[0]).toMatchObject({ banzhaf: { chair: '1' }, minimalBlocking: { count: 1, list: [['chair']] } });
  });

  it('needs no states: a model too large for analyze is answered', async () => {
    const options = Array.from({ length: 60 }, (_, at) => `      o${at}: O`);
    const model = ['standstill: 1', 'parties:', '  a:', '    options:', ...options, '  b: {}'];
    const { bodies } = await ask([...model, 'bodies: { c: { members: [a, b], quota: 2 } }', ''].join('\n'));
    expect(bodies[0].banzhaf).toEqual({ a: '1/2', b: '1/2' });
  });

  it('of a model or a scenario without any is an error and ends with 1', async () => {
    for (const [args, input] of [
      [['bodies', 'chicken', '--json'], ''],
      [['bodies', '-', '--scenario', 'dissolved', '--json'], twoBodies],
    ] as const) {
      const { out, err, code } = await standstill(args, { input });
      expect(err).toContain('no-bodies: The model has no body that votes');
      expect(JSON.parse(out).errors).toMatchObject([{ code: 'no-bodies', severity: 'error' }]);
      expect(code).toBe(1);
    }
  });

  it('says of a body of more than 36 members that it is too large, and gives null', async () => {
    const ids = Array.from({ length: 37 }, (_, at) => `m${at}`);
    const model = `standstill: 1\nparties:\n${ids.map((id) => `  ${id}: {}\n`).join('')}bodies:\n  b: { members: [${ids.join(', ')}], quota: 19 }\n`;
    const { bodies } = await ask(model);
    expect(bodies).toEqual([
      { id: 'b', banzhaf: null, shapleyShubik: null, minimalWinning: null, minimalBlocking: null },
    ]);
    const { out } = await standstill(['bodies', '-'], { input: model });
    expect(out).toContain('more than 36 members');
  });

  it.each([
    ['without members', '{ members: [], quota: 1 }', 'body-no-members'],
    ['with a quota out of reach', '{ members: [a, b], quota: 3 }', 'quota-out-of-reach'],
    ['with a veto holder who is no member', '{ members: [a], quota: 1, veto: [b] }', 'veto-not-member'],
  ])('%s is an error with its place', async (_, body, code) => {
    const input = `standstill: 1\nparties: { a: {}, b: {} }\nbodies:\n  c: ${body}\n`;
    const { err, code: exitCode } = await standstill(['bodies', '-'], { input });
    expect(err).toMatch(new RegExp(`^-:4:\\d+: ${code}: `, 'm'));
    expect(exitCode).toBe(1);
  });

  it('without options is fine for check, and no conflict for analyze', async () => {
    expect(await standstill(['check', '-'], { input: europeanCouncil })).toMatchObject({ code: 0, err: '' });
    const { err, code } = await standstill(['analyze', '-'], { input: europeanCouncil });
    expect(err).toContain('no-options');
    expect(code).toBe(1);
  });
});

describe('golden: bodies as people read them', () => {
  it.each([
    ['security-council', securityCouncil(10, 9)],
    ['european-council', europeanCouncil],
    ['two-bodies', twoBodies],
  ])('%s at 60 and 100 columns', async (name, input) => {
    for (const columns of [60, 100]) {
      const { out, code } = await standstill(['bodies', '-'], { input, columns });
      expect(code).toBe(0);
      await expect(out).toMatchFileSnapshot(`goldens/bodies-${name}-at-${columns}.txt`);
    }
  });
});
