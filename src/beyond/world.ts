import { type Condition, type Conflict, type Option, type Party, toCommonScale } from '../model/index.ts';
import { impossible } from '../text/index.ts';

/** Whether each option is taken, in the conflict's order. */
export type State = readonly boolean[];

/** The conflict's rules, applied to states one at a time. */
export interface World {
  readonly conflict: Conflict;
  readonly feasible: (state: State) => boolean;
  /** What the state is worth to the party, as bits like those of `encodeWorth`. */
  readonly worth: (party: number, state: State) => readonly boolean[];
  /** Whether the state is worth more to the party than the other. */
  readonly better: (party: number, state: State, than: State) => boolean;
}

/** A conflict laid out for one state at a time. */
export function makeWorld(conflict: Conflict): World {
  const { outcomes, infeasible, parties } = conflict;
  const holds = (condition: Condition, state: State): boolean => truthIn(condition, outcomes, state);
  const worths = parties.map((party) => worthOf(party, holds));
  const worth = (party: number, state: State) => worths[party]?.(state) ?? [];
  return {
    conflict,
    feasible: (state) => !infeasible.some(({ when }) => holds(when, state)),
    worth,
    better: (party, state, than) => compareWorth(worth(party, state), worth(party, than)) > 0,
  };
}

/** Above 0 where the first is more, below 0 where it is less. */
export function compareWorth(left: readonly boolean[], right: readonly boolean[]): number {
  const at = left.findIndex((bit, index) => bit !== right[index]);
  return at === -1 ? 0 : left[at] === true ? 1 : -1;
}

function worthOf({ preference }: Party, holds: (condition: Condition, state: State) => boolean) {
  switch (preference.kind) {
    case 'statements':
      return (state: State) => preference.statements.map(({ condition }) => holds(condition, state));
    case 'weights': {
      const { values } = toCommonScale(preference.weights.map(({ weight }) => weight));
      const size = (value: bigint) => (value < 0n ? -value : value);
      const width = values.reduce((total, value) => total + size(value), 0n).toString(2).length;
      return (state: State) => {
        const counted = preference.weights.map(({ condition }, at) => {
          const value = values[at] ?? 0n;
          return holds(condition, state) === value > 0n ? size(value) : 0n;
        });
        const sum = counted.reduce((total, value) => total + value, 0n);
        return [...sum.toString(2).padStart(width, '0')].map((bit) => bit === '1');
      };
    }
    default:
      return () => [];
  }
}

function truthIn(condition: Condition, outcomes: Conflict['outcomes'], state: State): boolean {
  const of = (part: Condition) => truthIn(part, outcomes, state);
  switch (condition.kind) {
    case 'constant':
      return condition.value;
    case 'option':
      return state[condition.option] === true;
    case 'outcome':
      return of((outcomes[condition.outcome] ?? impossible('an outcome that a condition names')).when);
    case 'not':
      return !of(condition.of);
    case 'and':
      return condition.of.every(of);
    case 'or':
      return condition.of.some(of);
    case 'if':
      return !of(condition.given) || of(condition.then);
    case 'iff':
      return of(condition.left) === of(condition.right);
    case 'count': {
      const count = condition.of.filter(of).length;
      if (condition.how === 'at least') return count >= condition.n;
      return condition.how === 'at most' ? count <= condition.n : count === condition.n;
    }
  }
}

/** Whether the option's direction allows it to go from one value to the other. */
export function mayGo({ moves }: Option, from: boolean, to: boolean): boolean {
  return from === to || moves === 'both' || moves === (to ? 'forward' : 'back');
}

/** The state with the party's options as in another state. */
export function withSetting({ conflict }: World, state: State, party: number, other: State): State {
  return state.map((taken, option) => (conflict.options[option]?.party === party ? other[option] === true : taken));
}

/** The state as one letter an option. */
export function patternOf(state: State): string {
  return state.map((taken) => (taken ? 'Y' : 'N')).join('');
}

/** The state that a pattern of Y and N is. */
export function stateOf(pattern: string): State {
  return [...pattern].map((letter) => letter === 'Y');
}
