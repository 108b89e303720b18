import {
  applyPromises,
  type ClaimedPromise,
  checkAgreed,
  checkAnswer,
  checkDefection,
  checkHoldingPath,
  checkPath,
  checkPromises,
  type Finding,
} from '../checker/index.ts';
import { type Graph, isTaking, optionOf, rankAnew, type Step } from '../engine/index.ts';
import type { Conflict } from '../model/index.ts';
import type { Agreeable } from './agreement/index.ts';
import type { DependenceAnswer } from './dependence/index.ts';
import { drift } from './drift.ts';
import { type Defection, findGuarantees, groundOf, type Item, judge, type LostThreat } from './guarantees/index.ts';
import type { MoveAnswer } from './move.ts';

/** Something that an answer says, in words for ourselves, and what the independent checker finds. */
export interface CheckedClaim {
  readonly claim: string;
  readonly finding: Finding;
}

/**
 * Has the independent checker look at everything that an answer says is there: what could be agreed on and how it is reached,
 * every path with who spoils it, every set of guarantees with its path, every edited model with what it leads to, every threat
 * that is lost. That nothing less would do is not among it: it has no certificate but the search.
 */
export function* checkMove(answer: MoveAnswer): Generator<CheckedClaim> {
  yield* checkAgreement(answer);
  yield* checkPaths(answer);
  yield* checkSets(answer);
  for (const threat of answer.guarantees?.threats ?? []) yield checkThreat(answer, threat);
  yield* checkDependence(answer);
}

function* checkAgreement({ graph, asked, agreement }: MoveAnswer): Generator<CheckedClaim> {
  const { concept } = asked;
  for (const { against, states } of agreement?.lists ?? []) {
    for (const entry of states) {
      const claim = `agreement on ${entry.state} against ${against}`;
      const gains = entry.reached === 'improvements' || entry.reached === 'joint' ? entry.reached : 'no';
      yield { claim, finding: checkAgreed(graph.conflict, concept, { ...entry, against, gains }) };
      const finding = checkRung(graph, asked, against, entry);
      if (finding !== null) yield { claim: `${claim} by ${entry.reached}`, finding };
    }
  }
}

/** The path, and the promises, by which a state is reached that gains alone do not lead to; null where none is claimed. */
function checkRung(graph: Graph, asked: MoveAnswer['asked'], against: number, entry: Agreeable): Finding | null {
  const { state, reached } = entry;
  if (reached !== 'foresight' && reached !== 'guarantees') return null;
  const { concept, most } = asked;
  const ground = groundOf({ graph, concept, start: against, targets: [state] });
  const [least] = ground === null ? [] : findGuarantees(ground, { most, first: true }).sets;
  if (least === undefined || (least.items.length === 0) !== (reached === 'foresight')) return missing;
  const promises = least.items.map(promiseOf);
  return checkPromises(startingAt(graph, against), concept, { promises, end: state, path: least.path });
}

const missing: Finding = { accepted: false, reason: 'no-certificate' };

/** The conflict as if the state were today's. */
function startingAt({ conflict, states, statusQuo }: Graph, state: number): Conflict {
  if (state === statusQuo) return conflict;
  const taken = [...conflict.options.keys()].filter((option) => states.taken(state, option));
  return { ...conflict, statusQuo: { taken, because: null, evidence: [], span: null } };
}

function* checkPaths({ graph, asked, paths, start }: MoveAnswer): Generator<CheckedClaim> {
  const { conflict } = graph;
  for (const { end, paths: listed } of paths ?? []) {
    for (const { steps, defections } of listed) {
      const claim = `path to ${end}`;
      yield { claim, finding: checkPath(conflict, steps, { improvementsOnly: false, from: start }) };
      const { accepted, reason } = checkHoldingPath(conflict, asked.concept, start, steps);
      const agrees = accepted === (defections.length === 0) && (steps.at(-1)?.to ?? start) === end;
      yield {
        claim: `${claim} holds or not`,
        finding: { accepted: agrees, reason: agrees ? null : (reason ?? 'holds') },
      };
      yield* checkDefections(graph, asked, end, defections);
    }
  }
}

function* checkDefections(
  { conflict }: Graph,
  { concept }: MoveAnswer['asked'],
  end: number,
  defections: readonly Defection[],
): Generator<CheckedClaim> {
  for (const defection of defections) {
    const finding = checkDefection(conflict, concept, end, defection);
    yield { claim: `${defection.parties} ${defection.how} at ${defection.at}`, finding };
  }
}

function* checkSets({ graph, asked, guarantees }: MoveAnswer): Generator<CheckedClaim> {
  for (const { items, end, path, defections } of guarantees?.sets ?? []) {
    const set = { promises: items.map(promiseOf), end, path };
    const claim = `guarantees ${items.map(({ key }) => key).join(' and ')} for ${end}`;
    yield { claim, finding: checkPromises(graph.conflict, asked.concept, set) };
    yield* checkDefections(graph, asked, end, defections);
  }
}

function promiseOf(item: Item): ClaimedPromise {
  if (item.kind !== 'joint') return item;
  return { kind: 'joint', literals: item.change.map((one) => ({ option: optionOf(one), taken: isTaking(one) })) };
}

/** Who leaves is there with the promise or the vote, and not without it. */
function checkThreat({ graph, asked }: MoveAnswer, { by, end, defection }: LostThreat): CheckedClaim {
  const { concept } = asked;
  const { conflict } = graph;
  const changed = by.kind === 'body' ? { conflict, together: [] } : applyPromises(conflict, end, [promiseOf(by.item)]);
  const before = by.kind === 'body' ? withoutBody(conflict, by.body) : conflict;
  const claim = `threat lost at ${end}`;
  if (changed === null) return { claim, finding: missing };
  const found = checkDefection(changed.conflict, concept, end, defection, changed.together);
  if (!found.accepted) return { claim, finding: found };
  const alone = { ...defection, parties: defection.parties.slice(0, 1) };
  const already = [defection, alone].some((one) => checkDefection(before, concept, end, one).accepted);
  return { claim, finding: already ? { accepted: false, reason: 'leaves-anyway' } : found };
}

function withoutBody(conflict: Conflict, body: number): Conflict {
  return { ...conflict, bodies: conflict.bodies.map((one, at) => (at === body ? { ...one, decides: [] } : one)) };
}

function* checkDependence({ graph, asked, start, dependence }: MoveAnswer): Generator<CheckedClaim> {
  if (dependence === null) return;
  const goal = { goal: asked.goal, concept: asked.concept, start, targets: asked.targets };
  for (const answer of [...dependence.parties, dependence.least].flatMap(({ answers }) => answers)) {
    const path = pathOf(graph, asked, start, answer);
    const finding = path === null ? missing : checkAnswer(graph.conflict, goal, { ...answer, path });
    yield { claim: `edits ${JSON.stringify(answer.edits)}`, finding };
  }
}

/** The certificate of an answer: the path by which the edited model brings the goal about; null where there is none. */
function pathOf(
  graph: Graph,
  { goal, concept }: MoveAnswer['asked'],
  start: number,
  { edited, leadsTo }: DependenceAnswer,
): readonly Step[] | null {
  if (goal === 'stable') return [];
  const changed = rankAnew(graph, edited);
  if (goal === 'hold') {
    const ground = groundOf({ graph: changed, concept, start, targets: [leadsTo] }, false);
    return ground === null ? null : judge(ground, leadsTo, []).path;
  }
  if (leadsTo === start) return [];
  return drift(changed, concept, start, { bound: Number.POSITIVE_INFINITY }).ways.get(leadsTo) ?? null;
}
