import type { Body, Conflict, Direction, JointStep, Literal } from '../../../src/model/index.ts';
import { build, type Draft } from '../../engine/support/build.ts';

/** A draft with steps of several parties; options and parties by index. */
export interface MultiDraft extends Draft {
  readonly joint?: readonly (readonly Literal[])[];
  readonly bodies?: readonly BodyDraft[];
  readonly needs?: readonly { readonly option: number; readonly take?: number[]; readonly reverse?: number[] }[];
}

export interface BodyDraft {
  readonly members: readonly number[];
  readonly weights?: readonly number[];
  readonly quota: number;
  readonly veto?: readonly number[];
  readonly abstention?: 'neutral' | 'against';
  readonly decides: readonly { readonly option: number; readonly direction?: Direction }[];
}

const whole = (n: number) => ({ digits: BigInt(n), scale: 0 });

/** The conflict of a draft; joint steps are j1, j2 …, bodies b1, b2 … */
export function buildMulti(draft: MultiDraft): Conflict {
  const base = build(draft);
  return {
    ...base,
    options: base.options.map((option, at) => {
      const needs = draft.needs?.find((entry) => entry.option === at);
      return needs === undefined
        ? option
        : { ...option, needs: { take: needs.take ?? [], reverse: needs.reverse ?? [] } };
    }),
    joint: (draft.joint ?? []).map((literals, at): JointStep => ({ id: `j${at + 1}`, literals, span: null })),
    bodies: (draft.bodies ?? []).map(
      (body, at): Body => ({
        id: `b${at + 1}`,
        members: body.members.map((party, place) => ({ party, weight: whole(body.weights?.[place] ?? 1) })),
        quota: whole(body.quota),
        veto: body.veto ?? [],
        abstention: body.abstention ?? 'neutral',
        decides: body.decides.map(({ option, direction }) => ({ option, direction: direction ?? 'both' })),
        span: null,
      }),
    ),
  };
}

/** The literal that takes an option. */
export const take = (option: number): Literal => ({ option, taken: true });

/** The literal that gives an option up. */
export const giveUp = (option: number): Literal => ({ option, taken: false });
