import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Condition, Conflict, Direction } from '../../../src/model/index.ts';
import { and, build, exactly, not, option, or, ranking } from './build.ts';

/** What a published case says; states are named as the case names them. */
export interface Case {
  readonly parties: readonly string[];
  readonly options?: readonly { readonly owner: string; readonly direction: 'both' | 'fwd' | 'back' }[];
  readonly states: readonly (number | string)[];
  readonly patterns?: Readonly<Record<string, string>>;
  readonly moves: Readonly<Record<string, Readonly<Record<string, readonly (number | string)[]>>>>;
  readonly rankings: Readonly<Record<string, readonly (number | string | readonly (number | string)[])[]>>;
  readonly stable: Readonly<Record<string, Readonly<Record<string, readonly (number | string)[]>>>>;
  readonly equilibria: Readonly<Record<string, readonly (number | string)[]>>;
}

const here = fileURLToPath(new URL('../../../..', import.meta.url));
const folder = join(process.env.STANDSTILL_SHARED ?? join(here, 'shared'), 'cases');

/** Whether the published cases are at hand. */
export const casesAtHand = existsSync(folder);

export const caseNames = [
  'chicken',
  'prisoners-dilemma',
  'cuban-missiles',
  'cuban-missiles-air-strike-irreversible',
  'syria-iraq',
  'garrison',
  'elmira',
] as const;

export type CaseName = (typeof caseNames)[number];

/** A published case as it stands in its file. */
export function readCase(name: CaseName): Case {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
}

const neither = (...options: number[]): Condition => not(or(...options.map(option)));
const two = (options: readonly number[]): Condition => ({
  kind: 'count',
  how: 'at least',
  n: 2,
  of: options.map(option),
});

/** What is infeasible, options counted from 0. */
const infeasible: Readonly<Record<CaseName, readonly Condition[]>> = {
  chicken: [],
  'prisoners-dilemma': [],
  'cuban-missiles': [and(option(2), option(3))],
  'cuban-missiles-air-strike-irreversible': [and(option(2), option(3))],
  'syria-iraq': [and(option(0), option(1))],
  garrison: [
    two([0, 1, 2]),
    neither(0, 1, 2),
    two([5, 6, 7, 8]),
    neither(5, 6, 7, 8),
    and(option(0), not(option(3))),
    and(option(2), option(3)),
    and(option(0), not(option(4)), not(option(5))),
    ...[1, 2].flatMap((taken) => [7, 8].map((by) => and(option(taken), not(option(4)), option(by)))),
  ],
  elmira: [not(exactly(1, [1, 2, 3].map(option)))],
};

/** The case as a conflict: its options, constraints and rankings. */
export function conflictOf(name: CaseName): Conflict {
  const published = readCase(name);
  const owned = name === 'elmira' ? elmiraOptions : (published.options ?? []);
  const direction = (moves: string): Direction => (moves === 'fwd' ? 'forward' : moves === 'back' ? 'back' : 'both');
  const nameOf = (state: number | string) => published.patterns?.[String(state)] ?? state;
  return build({
    infeasible: infeasible[name],
    merged: name === 'elmira' ? [option(3)] : [],
    ...(name === 'elmira' ? { statusQuo: [1] } : {}),
    parties: published.parties.map((party) => ({
      options: owned.filter((one) => one.owner === party).map((one) => direction(one.direction)),
      preference: ranking(
        ...(published.rankings[party] ?? []).map((tier) =>
          typeof tier === 'object' ? tier.map(nameOf) : nameOf(tier),
        ),
      ),
    })),
  });
}

const elmiraOptions = [
  { owner: 'MoE', direction: 'fwd' },
  { owner: 'UR', direction: 'back' },
  { owner: 'UR', direction: 'both' },
  { owner: 'UR', direction: 'fwd' },
  { owner: 'LG', direction: 'both' },
] as const;
