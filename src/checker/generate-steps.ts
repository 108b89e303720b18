import type { Body, Literal } from '../model/index.ts';
import { canPass, type Group, hasQuota } from './group.ts';
import { membersOf } from './number-states.ts';
import { type Board, isBetter, mayChange, writeLiterals } from './set-out.ts';

/** Something that can happen at a state. Definitions §6. */
export interface Generated {
  readonly from: number;
  readonly to: number;
  /** Whose options change. */
  readonly owners: readonly number[];
  /** Who has to consent. */
  readonly named: readonly number[];
  /** Who decides. */
  readonly bodies: readonly Body[];
  /** What may not happen twice running: a party's number for its single moves, a name for any other step. */
  readonly colour: number | string;
}

/** Everything that can happen at a state; the same from two members of a merged state comes twice. */
export function generateSteps(board: Board, state: number): Generator<Generated> {
  return generateStepsOf(board, state, board.conflict.parties.keys());
}

/** What can happen at a state of that which these parties own alone, and all joint steps. */
export function* generateStepsOf(board: Board, state: number, owners: Iterable<number>): Generator<Generated> {
  const each = [...owners];
  for (const raw of membersOf(board.numbering, state)) {
    for (const owner of each) yield* ownSteps(board, state, raw, owner);
    yield* jointSteps(board, state, raw);
  }
}

/** R_i(s): the states the party reaches by a single move; some may come twice. */
export function* generateMoves(board: Board, party: number, state: number): Generator<number> {
  for (const raw of membersOf(board.numbering, state)) {
    for (const step of ownSteps(board, state, raw, party)) if (isSingle(step)) yield step.to;
  }
}

/** Whether one party takes the step with nobody else asked. */
export function isSingle(step: Generated): boolean {
  return typeof step.colour === 'number';
}

function* ownSteps(board: Board, from: number, raw: number, owner: number): Generator<Generated> {
  const { conflict, numbering } = board;
  const free = (conflict.parties[owner]?.options ?? []).filter((option) => {
    const what = conflict.options[option];
    return what !== undefined && mayChange(what, raw, option);
  });
  const mask = free.reduce((bits, option) => bits | (1 << option), 0);
  for (let changed = mask; changed > 0; changed = (changed - 1) & mask) {
    const to = numbering.stateOf[raw ^ changed] ?? -1;
    if (to === -1 || to === from || isKeptForOthers(board, raw ^ changed, changed, null)) continue;
    const asked = whoIsAsked(board, raw, changed, [owner]);
    yield { from, to, owners: [owner], ...asked, colour: ownColour(owner, asked) };
  }
}

function* jointSteps(board: Board, from: number, raw: number): Generator<Generated> {
  const { conflict, numbering } = board;
  for (const literals of board.joint) {
    const possible = literals.every(({ option, taken }) => {
      const what = conflict.options[option];
      return what !== undefined && ((raw >> option) % 2 === 1) !== taken && mayChange(what, raw, option);
    });
    const changed = literals.reduce((bits, { option }) => bits | (1 << option), 0);
    const to = possible ? (numbering.stateOf[raw ^ changed] ?? -1) : -1;
    if (to === -1 || to === from || isKeptForOthers(board, raw ^ changed, changed, literals)) continue;
    const owners = [...new Set(literals.map(({ option }) => conflict.options[option]?.party ?? -1))].sort(
      (a, b) => a - b,
    );
    yield { from, to, owners, ...whoIsAsked(board, raw, changed, owners), colour: `joint ${writeLiterals(literals)}` };
  }
}

/** Whether a change brings a literal about that a guarantee keeps for another joint step. */
function isKeptForOthers(board: Board, after: number, changed: number, own: readonly Literal[] | null): boolean {
  if (board.exclusive.length === 0) return false;
  return board.exclusive.some((literals) => {
    if (own !== null && writeLiterals(own) === writeLiterals(literals)) return false;
    return literals.some(
      ({ option, taken }) => (changed >> option) % 2 === 1 && ((after >> option) % 2 === 1) === taken,
    );
  });
}

interface Asked {
  readonly named: readonly number[];
  readonly bodies: readonly Body[];
}

const nobody: Asked = { named: [], bodies: [] };

/** The parties and bodies that guard the changed options in the direction in which they change. */
function whoIsAsked(board: Board, raw: number, changed: number, owners: readonly number[]): Asked {
  if ((changed & board.guarded) === 0) return nobody;
  const { options, bodies } = board.conflict;
  const named = new Set<number>();
  for (const [index, { needs }] of options.entries()) {
    if ((changed >> index) % 2 === 0) continue;
    for (const party of (raw >> index) % 2 === 1 ? needs.reverse : needs.take) named.add(party);
  }
  const deciding = bodies.filter(({ decides }) =>
    decides.some(({ option, direction }) => {
      const which = (raw >> option) % 2 === 1 ? 'back' : 'forward';
      return (changed >> option) % 2 === 1 && (direction === 'both' || direction === which);
    }),
  );
  for (const owner of owners) named.delete(owner);
  if (named.size === 0 && deciding.length === 0) return nobody;
  return { named: [...named].sort((a, b) => a - b), bodies: deciding };
}

function ownColour(owner: number, asked: Asked): number | string {
  if (asked === nobody) return owner;
  const alone = new Set([owner]);
  if (asked.named.length === 0 && asked.bodies.every((body) => canPass(body, alone))) return owner;
  return `${owner} with ${asked.named.join(' ')} by ${asked.bodies.map(({ id }) => id).join(' ')}`;
}

/** Whether the group can make the step happen. */
export function isLegalFor(step: Generated, group: Group): boolean {
  return (
    step.owners.every((party) => group.has(party)) &&
    step.named.every((party) => group.has(party)) &&
    step.bodies.every((body) => canPass(body, group))
  );
}

/** Whether the step is legal for the group, wanted by its owners and the named, and voted for. */
export function isImprovementFor(board: Board, step: Generated, group: Group): boolean {
  const gains = (party: number) => isBetter(board, party, step.to, step.from);
  if (!isLegalFor(step, group) || !step.owners.every(gains) || !step.named.every(gains)) return false;
  return step.bodies.every((body) => {
    const blocks = (party: number) =>
      body.abstention === 'against' ? !gains(party) : isBetter(board, party, step.from, step.to);
    return !body.veto.some(blocks) && hasQuota(body, new Set([...group].filter(gains)));
  });
}
