import {
  type Answers,
  type Assessment,
  type Graph,
  improvements,
  type Payoffs,
  rankAnew,
  type Way,
  wayFor,
} from '../engine/index.ts';
import type { Concept, Preference } from '../model/index.ts';

/** The concepts whose stability splits into strong and weak. Hamouda, Kilgour & Hipel 2004. */
export const splitConcepts = ['gmr', 'smr', 'seq', 'symseq'] as const;

export type SplitConcept = (typeof splitConcepts)[number];

/** The stable states of a party under one concept, 1 each, length m: strongly stable ones and all others. */
export interface Strength {
  readonly strong: Uint8Array;
  readonly weak: Uint8Array;
}

const rules: Readonly<Record<SplitConcept, { readonly answers: Answers; readonly inescapable: boolean }>> = {
  gmr: { answers: 'moves', inescapable: false },
  smr: { answers: 'moves', inescapable: true },
  seq: { answers: 'improvements', inescapable: false },
  symseq: { answers: 'improvements', inescapable: true },
};

/**
 * Splits the stable states of every party by how much a deterrent hurts, for the concepts assessed; null where no statement is
 * strong. Definitions §6, Strength of preference. One entry a party.
 */
export function strengthOf(
  graph: Graph,
  assessment: Assessment,
): readonly Partial<Record<SplitConcept, Strength>>[] | null {
  const strong = strongOrders(graph);
  if (strong === null) return null;
  const way = wayFor(graph);
  return graph.conflict.parties.map((_, party) =>
    Object.fromEntries(
      splitConcepts.flatMap((concept) => {
        const stable = assessment.stable[concept]?.[party];
        const order = strong[party];
        if (stable === undefined || order === undefined) return [];
        return [[concept, split(graph, party, stable, order, hurt(way, party, order, concept))]];
      }),
    ),
  );
}

/** s ≫ t exactly when s is above t by the strong statements alone: these come first, so one of them is the first difference. */
function strongOrders(graph: Graph): readonly Payoffs[] | null {
  const { conflict } = graph;
  if (!conflict.parties.some(({ preference }) => strongPart(preference).length > 0)) return null;
  const parties = conflict.parties.map((party) => ({
    ...party,
    preference: { kind: 'statements' as const, statements: strongPart(party.preference) },
  }));
  return rankAnew(graph, { ...conflict, parties }).payoffs;
}

function strongPart(preference: Preference) {
  return preference.kind === 'statements' ? preference.statements.filter(({ strong }) => strong) : [];
}

/** How low opponents can bring the party from each state, by its strong statements alone. */
function hurt(way: Way, party: number, order: Payoffs, concept: Concept & SplitConcept): Payoffs {
  const { answers, inescapable } = rules[concept];
  return way.least(party, inescapable ? way.greatest(party, order) : order, answers);
}

function split(graph: Graph, party: number, stable: Uint8Array, order: Payoffs, lowest: Payoffs): Strength {
  const strong = stable.map((flag, state) => {
    if (flag !== 1) return 0;
    const held = (improvement: number) => (lowest[improvement] ?? 0) < (order[state] ?? 0);
    return improvements(graph, party, state).every(held) ? 1 : 0;
  });
  return { strong, weak: stable.map((flag, state) => flag & ~(strong[state] ?? 0)) };
}
