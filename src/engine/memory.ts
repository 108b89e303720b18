import { type Concept, type Conflict, concepts, type Party } from '../model/index.ts';
import { worseBytes } from './field-masks.ts';
import { groupBytes } from './groups-way.ts';
import { laneBytes } from './lanes/index.ts';
import { pushBytes } from './product-push.ts';
import { rankBytes } from './ranks.ts';
import type { Shape } from './space.ts';

/** The concepts that are worked out whatever the size. */
const always: readonly Concept[] = concepts.filter((concept) => concept !== 'sim');

/**
 * Bytes that so many states take at a time while all concepts are judged for all parties: what is kept of them, and what the way
 * that suits their shape asks for. Each way says for itself how much that is a state. Left aside: what helpers take besides where
 * sweeps are given up, and what merged states and steps of several parties take, which are bounded by themselves.
 */
export function bytesNeeded(conflict: Conflict, count: bigint, shape: Shape, threads: number): bigint {
  const parties = conflict.parties.length;
  const tiers = conflict.parties.map((party) => mostTiers(party, Number(count)));
  const ranks = tiers.reduce((sum, most) => sum + rankBytes(most), 0);
  const verdicts = always.length * (parties + 1);
  const widest = rankBytes(Math.max(...tiers));
  const way =
    shape.kind === 'product'
      ? laneBytes(Math.max(...tiers), parties, threads) + worseBytes(shape.largest) * parties + pushBytes(widest)
      : 4 * Math.ceil(conflict.options.length / 32) + groupBytes(widest, parties);
  return count * BigInt(Math.ceil(ranks + verdicts + way));
}

/** How many positions a party's order of so many states may have. */
function mostTiers({ preference }: Party, count: number): number {
  switch (preference.kind) {
    case 'statements':
      return Math.min(count, 2 ** preference.statements.length);
    case 'weights':
      return Math.min(count, 2 ** preference.weights.length);
    case 'ranking':
      return preference.tiers.length;
    default:
      return 1;
  }
}
