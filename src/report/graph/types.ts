import type { Concept } from '../../model/index.ts';

/*
 * The graph of moves as plain data. A picture says what there is; laid out, it also says where. Everything that draws it or
 * writes it in some format starts from these.
 */

/** What a picture shows of a conflict, from everything to a summary. */
export type PictureKind =
  /** Every state with its improvements. */
  | 'all'
  /** Every state, small, by its steps from today; the moves of one state at a time. */
  | 'layers'
  /** Today, the states that hold or that all prefer to today, and the shortest ways there. */
  | 'matters'
  /** The states around one state. */
  | 'around'
  /** One node an outcome. */
  | 'outcomes'
  /** The states that hold, and how many steps lead from one to another. */
  | 'equilibria'
  /** At a glance: today, and the firmest state of each outcome. */
  | 'summary';

/** A graph of moves. */
export interface Picture {
  readonly kind: PictureKind;
  readonly title: string | null;
  readonly scenario: string | null;
  readonly parties: readonly PictureParty[];
  /** Ascending by layer, then by state. */
  readonly nodes: readonly PictureNode[];
  /** The improvements first, ascending by their nodes. */
  readonly arrows: readonly PictureArrow[];
  /** What each layer is called, such as `2 steps`; empty where nodes have no layers. */
  readonly layers: readonly string[];
  /** States of the conflict, shown or not. */
  readonly states: number;
  /** For a page of paper, where it has to fit: pictures of less and less, for where this one could not be read. Null elsewhere. */
  readonly onPaper: readonly Picture[] | null;
}

/** A party with what tells it apart: three ways, so that none is needed alone. */
export interface PictureParty {
  readonly name: string;
  /** From Okabe and Ito's palette, as #rrggbb. */
  readonly colour: string;
  /** `A`, `B`, … `Z`, `AA`. */
  readonly letter: string;
  readonly shape: Shape;
}

export type Shape = 'circle' | 'triangle' | 'square' | 'diamond' | 'wedge' | 'star' | 'cross';

/** A state, or several taken together. */
export interface PictureNode {
  /** Names the node in arrows and marks; letters and digits alone. */
  readonly key: string;
  /** Index of the state, from 0; null for several taken together. */
  readonly state: number | null;
  /** Number of states in it. */
  readonly count: number;
  /** What cites it: the state's number from 1, or how many states there are. */
  readonly label: string;
  /** One letter an option: `Y`, `N`, `-`; empty for several states. */
  readonly pattern: string;
  /** The options taken, in the file's order. */
  readonly chips: readonly Chip[];
  /** What stands in place of chips where there are none: nothing taken, merged; empty otherwise. */
  readonly note: string;
  readonly today: boolean;
  /** Names of its outcomes. */
  readonly outcomes: readonly string[];
  /** The concepts under which it is an equilibrium; a ring for each degree of firmness is drawn of them. */
  readonly holds: readonly Concept[];
  /** Rings drawn: 3 holds firmly, 2 by credible answers, 1 otherwise, 0 not at all. */
  readonly rings: 0 | 1 | 2 | 3;
  /** Whether no party finds it worse than today and somebody better. */
  readonly preferred: boolean;
  /** Index into `Picture.layers`; null where there are none. */
  readonly layer: number | null;
}

/** An option taken. */
export interface Chip {
  readonly text: string;
  /** Index of its party. */
  readonly party: number;
}

/** A move, a step of several parties, or several of them taken together. */
export interface PictureArrow {
  /** Keys of nodes. */
  readonly from: string;
  readonly to: string;
  /** Indices of the parties that move together, or in turn where the label says several steps; ascending. */
  readonly movers: readonly number[];
  /** Whether every mover gains. */
  readonly improving: boolean;
  /** What it stands for where it is more than one step, such as `3 steps`; empty otherwise. */
  readonly label: string;
}

/** What stands out in a picture: what is selected, and a numbered way through it. */
export interface Marks {
  /** Key of the selected node. */
  readonly selected: string | null;
  readonly steps: readonly MarkedStep[];
  /** How many of the steps are taken by now; the last of these is the current one. */
  readonly taken: number;
}

/** A step of a way: on a path, the move that an explanation begins with, or the answer to it. */
export interface MarkedStep {
  readonly from: string;
  readonly to: string;
  readonly movers: readonly number[];
  readonly role: 'path' | 'move' | 'answer';
}

/** Nothing stands out. */
export const unmarked: Marks = { selected: null, steps: [], taken: 0 };

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A picture with places, in units of one CSS pixel; y goes down. */
export interface PlacedPicture {
  readonly picture: Picture;
  readonly width: number;
  readonly height: number;
  /** In the order of the picture. */
  readonly nodes: readonly PlacedNode[];
  /** In the order of the picture. */
  readonly arrows: readonly PlacedArrow[];
  /** Where the names of the layers stand: centre and upper edge. */
  readonly headings: readonly (Point & { readonly text: string })[];
}

/** A node's box: its centre and size. */
export interface PlacedNode extends Point {
  readonly node: PictureNode;
  readonly width: number;
  readonly height: number;
}

/** An arrow's way. */
export interface PlacedArrow {
  readonly arrow: PictureArrow;
  /** A start, then three points for each cubic curve; the last one is the tip. */
  readonly curve: readonly Point[];
  /** The middle of its label; null where it has none. */
  readonly label: Point | null;
}
