import type { Concept, Preference, Statement } from '../../src/model/index.ts';
import { isEquilibrium } from './open-steps.ts';
import { fraction } from './power.ts';
import { type World, withPreferences, worthOf } from './world.ts';

/** What one statement turns out to be in a completion: where it stands and whether it is negated. */
interface Place {
  /** Index in the file. */
  readonly index: number;
  readonly negated: boolean;
}

/** An order and signs of one party's statements. */
type Completion = readonly Place[];

/** All completions of a list of statements. Definitions §6, doubt. */
export function completions(statements: readonly Statement[], most: number): readonly Completion[] {
  return permutations([...statements.keys()])
    .filter((order) => isAllowed(statements, order, most))
    .flatMap((order) => signs(statements, order));
}

function isAllowed(statements: readonly Statement[], order: readonly number[], most: number): boolean {
  const [unsure, strong] = [(k: number) => statements[k]?.unsure, (k: number) => statements[k]?.strong === true];
  const sure = order.filter((k) => unsure(k) === 'no' || unsure(k) === 'sign');
  const inOrder = sure.every((k, place) => place === 0 || (sure[place - 1] ?? 0) < k);
  const near = order.every((k, place) => unsure(k) !== 'place' || Math.abs(place - k) <= most);
  const strongFirst = order.every((k, place) => place === 0 || !strong(k) || strong(order[place - 1] ?? k));
  return inOrder && near && strongFirst;
}

function signs(statements: readonly Statement[], order: readonly number[]): readonly Completion[] {
  return order.reduce<Completion[]>(
    (all, index) => {
      const either = ['sign', 'both'].includes(statements[index]?.unsure ?? 'no') ? [false, true] : [false];
      return all.flatMap((some) => either.map((negated) => [...some, { index, negated }]));
    },
    [[]],
  );
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, k) => permutations(items.toSpliced(k, 1)).map((rest) => [item, ...rest]));
}

/** A completion of the whole model: one a party. */
export type WholeCompletion = readonly Completion[];

/** Every completion of the model. */
export function wholeCompletions(world: World, most: number): readonly WholeCompletion[] {
  const each = world.conflict.parties.map(({ preference }) =>
    preference.kind === 'statements' ? completions(preference.statements, most) : [[]],
  );
  return each.reduce<WholeCompletion[]>((all, own) => all.flatMap((some) => own.map((one) => [...some, one])), [[]]);
}

/** The preference as the completion has it. */
function completed(preference: Preference, completion: Completion): Preference {
  if (preference.kind !== 'statements') return preference;
  return {
    kind: 'statements',
    statements: completion.flatMap(({ index, negated }) => {
      const statement = preference.statements[index];
      if (statement === undefined) return [];
      return negated ? { ...statement, condition: { kind: 'not', of: statement.condition } } : statement;
    }),
  };
}

/** What doubt leaves of the equilibria under a concept. */
export interface Doubt {
  readonly completions: number;
  readonly profiles: number;
  readonly necessary: readonly number[];
  readonly possible: readonly number[];
  readonly shares: Readonly<Record<number, string>>;
  /** The statement whose answer leaves the fewest open verdicts; places from 0. */
  readonly ask: { readonly party: number; readonly at: number } | null;
}

/** Goes through all completions. */
export function doubtOf(world: World, concept: Concept, most: number): Doubt {
  const all = wholeCompletions(world, most).map((completion) => {
    const changed = withPreferences(
      world,
      world.conflict.parties.map(({ preference }, i) => completed(preference, completion[i] ?? [])),
    );
    const equilibria = world.states.filter((s) => isEquilibrium(changed, concept, s));
    return { completion, equilibria: new Set(equilibria), profile: profileOf(changed) };
  });
  const times = (s: number) => all.filter(({ equilibria }) => equilibria.has(s)).length;
  const possible = world.states.filter((s) => times(s) > 0);
  return {
    completions: all.length,
    profiles: new Set(all.map(({ profile }) => profile)).size,
    necessary: world.states.filter((s) => times(s) === all.length),
    possible,
    shares: Object.fromEntries(possible.map((s) => [s, fraction(BigInt(times(s)), BigInt(all.length))])),
    ask: bestQuestion(world, all),
  };
}

/** The orders of all parties, in one line. */
export function profileOf(world: World): string {
  return world.parties
    .map((i) => {
      const levels = [...new Set(world.states.map((s) => worthOf(world, i, s)))].sort((a, b) => (a < b ? -1 : 1));
      return world.states.map((s) => levels.indexOf(worthOf(world, i, s))).join(' ');
    })
    .join(';');
}

interface Case {
  readonly completion: WholeCompletion;
  readonly equilibria: ReadonlySet<number>;
}

/** The states that are an equilibrium in some and not in all. */
function countOpen(world: World, cases: readonly Case[]): number {
  const times = (s: number) => cases.filter(({ equilibria }) => equilibria.has(s)).length;
  return world.states.filter((s) => times(s) > 0 && times(s) < cases.length).length;
}

function bestQuestion(world: World, all: readonly Case[]): Doubt['ask'] {
  if (countOpen(world, all) === 0) return null;
  const questions = world.conflict.parties.flatMap(({ preference }, party) =>
    preference.kind !== 'statements'
      ? []
      : preference.statements.flatMap(({ unsure }, at) => (unsure === 'no' ? [] : [{ party, at, unsure }])),
  );
  const left = questions.map((question) => ({ question, open: openAfter(world, all, question) }));
  const [first] = left.toSorted((a, b) => a.open - b.open);
  return first === undefined ? null : { party: first.question.party, at: first.question.at };
}

/** Open verdicts after the answer, summed over all completions. */
function openAfter(
  world: World,
  all: readonly Case[],
  { party, at, unsure }: { readonly party: number; readonly at: number; readonly unsure: Statement['unsure'] },
): number {
  const answerOf = ({ completion }: Case) => {
    const own = completion[party] ?? [];
    const place = own.findIndex(({ index }) => index === at);
    const negated = own[place]?.negated;
    if (unsure === 'sign') return `${negated}`;
    return unsure === 'place' ? `${place}` : `${place} ${negated}`;
  };
  const answers = new Map<string, Case[]>();
  for (const one of all) answers.set(answerOf(one), [...(answers.get(answerOf(one)) ?? []), one]);
  return [...answers.values()].reduce((sum, cases) => sum + cases.length * countOpen(world, cases), 0);
}
