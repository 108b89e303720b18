import {
  type Coalitions,
  type ConceptDoubt,
  coalitionConcepts,
  type Doubt,
  type Further,
  printFraction,
  type Strength,
} from '../../analysis/index.ts';
import { concepts as allConcepts, type Concept, type Conflict } from '../../model/index.ts';
import { byParty, flaggedIds, moverIds, stateId } from './model-json.ts';

/** The keys `coalitions`, `coalitionStable`, `strength` and `doubt`, where the model has something of the kind. Contract §4. */
export function furtherJson(conflict: Conflict, asked: readonly Concept[], further: Further, lists: boolean) {
  const { coalitions, strength, doubt } = further;
  return {
    ...(coalitions === null
      ? {}
      : {
          coalitions: jumpsJson(conflict, coalitions),
          coalitionStable: Object.fromEntries(
            coalitionConcepts
              .filter((concept) => asked.includes(concept))
              .map((concept) => [concept, flaggedIds(coalitions.stable[concept])]),
          ),
        }),
    ...(strength === null
      ? {}
      : { strength: byParty(conflict, (party) => strengthJson(strength[party] ?? {}, lists)) }),
    ...(doubt === null ? {} : { doubt: doubtJson(conflict, doubt) }),
  };
}

function jumpsJson(conflict: Conflict, { jumps }: Coalitions) {
  return jumps.map((coalition) => ({
    members: moverIds(conflict, coalition.members),
    jumps: ofConcepts(coalition.jumps, (pairs) => pairs.map((pair) => pair.map(stateId))),
  }));
}

function strengthJson(split: Partial<Record<Concept, Strength>>, lists: boolean) {
  const size = (flags: Uint8Array) => flags.reduce((sum, flag) => sum + flag, 0);
  if (!lists) return { counts: ofConcepts(split, ({ strong, weak }) => ({ strong: size(strong), weak: size(weak) })) };
  return ofConcepts(split, ({ strong, weak }) => ({ strong: flaggedIds(strong), weak: flaggedIds(weak) }));
}

function doubtJson(conflict: Conflict, doubt: Doubt) {
  const { completions, profiles } = doubt;
  const exact = completions <= BigInt(Number.MAX_SAFE_INTEGER);
  return ofConcepts(doubt.concepts, (found) => ({
    completions: exact ? Number(completions) : completions.toString(),
    profiles,
    necessary: found.necessary.map(stateId),
    possible: found.possible.map(stateId),
    shares: Object.fromEntries([...found.shares].map(([state, share]) => [stateId(state), printFraction(share)])),
    sampled: doubt.sampled === null ? null : { ...doubt.sampled, interval: intervalsJson(found) },
    ask:
      found.ask === null ? null : { party: conflict.parties[found.ask.party]?.id ?? '', at: found.ask.statement + 1 },
  }));
}

function intervalsJson({ intervals }: ConceptDoubt) {
  return Object.fromEntries([...(intervals ?? [])].map(([state, [low, high]]) => [stateId(state), [low, high]]));
}

/** An entry for each concept that has one, in the order of definitions §3. */
function ofConcepts<T, U>(table: Partial<Record<Concept, T>>, value: (entry: T) => U): Partial<Record<Concept, U>> {
  return Object.fromEntries(
    allConcepts.flatMap((concept) => {
      const entry = table[concept];
      return entry === undefined ? [] : [[concept, value(entry)]];
    }),
  );
}
