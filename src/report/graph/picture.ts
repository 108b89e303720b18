import { allStates } from './kinds/all.ts';
import { around } from './kinds/around.ts';
import { byEquilibria } from './kinds/equilibria.ts';
import { inLayers } from './kinds/layers.ts';
import { whatMatters } from './kinds/matters.ts';
import { byOutcomes } from './kinds/outcomes.ts';
import { summary } from './kinds/summary.ts';
import type { Judged } from './node-of.ts';
import { pictureParty } from './parties.ts';
import type { Picture, PictureKind, PictureNode } from './types.ts';

/** What a picture is to show. */
export interface PictureWish {
  /** What suits the number of states where null. */
  readonly kind: PictureKind | null;
  /** The state that it is about: its moves are drawn where not all are. Today where null. */
  readonly centre: number | null;
  /** States that it has to have, such as those met on a way. */
  readonly also: readonly number[];
  /** States that it has to have with their neighbours. */
  readonly opened: readonly number[];
  /** Whether the steps that are no improvements are drawn too, from the centre. */
  readonly others: boolean;
}

/** What each kind of picture can take, states. */
export const pictureLimits: Readonly<Record<PictureKind, number>> = {
  all: 120,
  layers: 600,
  matters: Number.POSITIVE_INFINITY,
  around: Number.POSITIVE_INFINITY,
  outcomes: 20_000,
  equilibria: 200_000,
  summary: 200_000,
};

/** The largest number of states that are all drawn without being asked for. */
export const drawnByItself = { all: 60, layers: 400 } as const;

/** What each kind gives of a picture. */
export type PictureParts = Pick<Picture, 'nodes' | 'arrows' | 'layers'>;

const makers: Readonly<Record<PictureKind, (judged: Judged, wish: PictureWish) => PictureParts>> = {
  all: allStates,
  layers: inLayers,
  matters: whatMatters,
  around,
  outcomes: byOutcomes,
  equilibria: byEquilibria,
  summary,
};

/** The graph of moves of a conflict: all of it where that is legible, and what matters where it is not. */
export function pictureOf(judged: Judged, wish: PictureWish): Picture {
  const { conflict, states } = judged.graph;
  const wanted = wish.kind ?? kindFor(states.count);
  const kind = states.count > pictureLimits[wanted] ? 'matters' : wanted;
  const { nodes, arrows, layers } = makers[kind](judged, wish);
  return {
    kind,
    title: conflict.title,
    scenario: conflict.scenario,
    parties: conflict.parties.map(({ name }, party) => pictureParty(name, party)),
    nodes: nodes.toSorted(byPlace),
    arrows,
    layers,
    states: states.count,
    onPaper: null,
  };
}

/** What is drawn of so many states unless something else is asked for. */
export function kindFor(states: number): PictureKind {
  if (states <= drawnByItself.all) return 'all';
  return states <= drawnByItself.layers ? 'layers' : 'matters';
}

function byPlace(a: PictureNode, b: PictureNode): number {
  return (a.layer ?? 0) - (b.layer ?? 0) || (a.state ?? 0) - (b.state ?? 0);
}
