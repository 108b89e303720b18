import type { Answered, AnsweredConcept, PartyVerdict, PatternStep } from '../beyond/types.ts';
import type { Conflict } from '../model/index.ts';
import { betterIn, type Partial, truthIn } from './partial-state.ts';
import { mostOwn, noneDeters, staysClosed } from './refute.ts';

/** Whether a verdict was found true; null where that takes more cases than are gone through. */
export interface VerdictFinding {
  readonly accepted: boolean | null;
  readonly reason: string | null;
}

/**
 * Reads the conflict and the verdict on one state, which is named by its pattern, and tells whether it is true. Lists no
 * states, so that conflicts of any size can be checked: moves are generated from the state, and that nothing deters is
 * proved by cases over what the others may do. Shares no code with what made the verdict; never throws.
 */
export function checkVerdict(conflict: Conflict, verdict: PartyVerdict): VerdictFinding {
  if (conflict.merged.length > 0 || conflict.joint.length > 0 || conflict.bodies.length > 0)
    return refused('needs-list');
  if (conflict.options.some(({ needs }) => needs.take.length + needs.reverse.length > 0)) return refused('needs-list');
  const state = readPattern(conflict, verdict.state);
  const party = conflict.parties[verdict.party];
  if (state === null || !isFeasible(conflict, state)) return refused('no-such-state');
  if (party === undefined || party.preference.kind === 'ranking') return refused('no-such-party');
  if (verdict.stable === null) return { accepted: null, reason: 'not-decided' };
  const bad = verdict.improvements
    .map((one) => faultOfEntry(conflict, verdict, state, one))
    .find((fault) => fault !== null);
  if (bad !== undefined) return refused(bad);
  return verdict.stable ? checkStable(conflict, verdict, state) : checkUnstable(conflict, verdict, state);
}

const refused = (reason: string): VerdictFinding => ({ accepted: false, reason });
const fine: VerdictFinding = { accepted: true, reason: null };
const unsettled: VerdictFinding = { accepted: null, reason: 'too-many-cases' };

function checkStable(conflict: Conflict, verdict: PartyVerdict, state: readonly boolean[]): VerdictFinding {
  const { party, improvements } = verdict;
  if (improvements.some(({ sanction }) => sanction === null)) return refused('sanction-missing');
  const own = conflict.parties[party]?.options ?? [];
  if (own.length > mostOwn || (!verdict.all && improvements.length > 0)) return unsettled;
  const listed = new Set(improvements.map(({ to }) => to));
  if (listed.size < improvements.length) return refused('improvement-repeated');
  for (const to of settings(conflict, party, state)) {
    if (!listed.has(write(to)) && isBetter(conflict, party, to, state)) return refused('improvement-missing');
  }
  return fine;
}

function checkUnstable(conflict: Conflict, verdict: PartyVerdict, state: readonly boolean[]): VerdictFinding {
  const { concept, party, trap } = verdict;
  const fatal = verdict.improvements.find(({ sanction }) => sanction === null);
  if (fatal === undefined) return refused('nothing-undeterred');
  if (concept === 'nash') return fine;
  const to = readPattern(conflict, fatal.to) ?? state;
  if (trap === null) return refused('trap-missing');
  const clauses = trap.kind === 'closed' ? trap.clauses : [];
  if (!clauses.every((clause) => clause.some(({ option, taken }) => to[option] === taken)))
    return refused('trap-elsewhere');
  const none = noneDeters(conflict, party, state, to, clauses, isSymmetric(concept));
  if (none !== true) return none === null ? unsettled : refused('deterred-after-all');
  if (trap.kind === 'everything') return fine;
  const closed = staysClosed(conflict, party, to, clauses, isCredible(concept));
  return closed === null ? unsettled : closed ? fine : refused('trap-open');
}

const isCredible = (concept: AnsweredConcept) => concept === 'seq' || concept === 'symseq';
const isSymmetric = (concept: AnsweredConcept) => concept === 'smr' || concept === 'symseq';

/** What is wrong with an improvement that is listed, or with the sanction beside it. */
function faultOfEntry(
  conflict: Conflict,
  { concept, party }: PartyVerdict,
  state: readonly boolean[],
  { to: pattern, sanction }: Answered,
): string | null {
  const to = readPattern(conflict, pattern);
  if (to === null || !isMove(conflict, party, state, to)) return 'improvement-not-a-move';
  if (!isBetter(conflict, party, to, state)) return 'improvement-not-better';
  if (sanction === null) return null;
  if (typeof sanction === 'string') return 'not-decided';
  if (concept === 'nash') return 'sanction-under-nash';
  return faultOfSanction(conflict, concept, party, state, to, sanction);
}

function faultOfSanction(
  conflict: Conflict,
  concept: AnsweredConcept,
  party: number,
  state: readonly boolean[],
  to: readonly boolean[],
  sanction: readonly PatternStep[],
): string | null {
  let at = to;
  let last: number | null = null;
  for (const step of sanction) {
    const next = readPattern(conflict, step.to);
    if (next === null || step.mover === party || !isMove(conflict, step.mover, at, next)) return 'step-illegal';
    if (step.mover === last) return 'mover-twice-running';
    if (isCredible(concept) && !isBetter(conflict, step.mover, next, at)) return 'step-not-credible';
    at = next;
    last = step.mover;
  }
  if (last === null) return 'sanction-empty';
  if (isBetter(conflict, party, at, state)) return 'sanction-leaves-party-better';
  if (!isSymmetric(concept)) return null;
  for (const way of settings(conflict, party, at)) {
    if (isBetter(conflict, party, way, state)) return 'sanction-can-be-escaped';
  }
  return null;
}

function readPattern(conflict: Conflict, pattern: string): readonly boolean[] | null {
  const right = pattern.length === conflict.options.length && /^[YN]*$/.test(pattern);
  return right ? [...pattern].map((letter) => letter === 'Y') : null;
}

const write = (state: readonly boolean[]) => state.map((taken) => (taken ? 'Y' : 'N')).join('');

/** Whether no rule forbids the state. */
function isFeasible(conflict: Conflict, state: Partial): boolean {
  return conflict.infeasible.every(({ when }) => truthIn(when, conflict, state) === false);
}

function isBetter(conflict: Conflict, party: number, state: Partial, than: Partial): boolean {
  return betterIn(conflict.parties[party]?.preference ?? { kind: 'indifferent' }, conflict, state, than) === true;
}

/** Whether one party can go from the one state to the other alone. */
function isMove(conflict: Conflict, party: number, from: readonly boolean[], to: readonly boolean[]): boolean {
  const changed = conflict.options.filter((_, option) => from[option] !== to[option]);
  const allowed = conflict.options.every(
    ({ moves }, option) =>
      from[option] === to[option] || moves === 'both' || moves === (to[option] ? 'forward' : 'back'),
  );
  return changed.length > 0 && allowed && changed.every((option) => option.party === party) && isFeasible(conflict, to);
}

/** Every state that the party can go to alone. */
function* settings(conflict: Conflict, party: number, from: readonly boolean[]): Generator<readonly boolean[]> {
  const own = conflict.parties[party]?.options ?? [];
  for (let changed = 1; changed < 2 ** own.length; changed += 1) {
    const to = [...from];
    own.forEach((option, bit) => {
      if (Math.floor(changed / 2 ** bit) % 2 === 1) to[option] = !to[option];
    });
    if (isMove(conflict, party, from, to)) yield to;
  }
}
