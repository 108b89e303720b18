import type { Conflict, Model } from '../../model/index.ts';
import type { Act } from './act.ts';
import type { Claim, OpenArticle } from './claims.ts';
import { newChoice } from './naming-options.ts';
import { type Choice, choiceOf, type Match, matchesOf } from './options.ts';
import type { Side, Sides } from './parties.ts';

/** An option taken or not taken. */
export interface Literal {
  readonly choice: Choice;
  readonly taken: boolean;
}

/** A preference as a claim says it: something, or something given something else. */
export interface Form {
  readonly then: Literal;
  readonly given: Literal | null;
}

/** What a claim says that one party would rather have; of a mere threat, only that it could do it. */
export interface Saying {
  /** Index of the claim. */
  readonly claim: number;
  readonly side: Side;
  readonly form: Form;
  /** Whether other sayings of the same claim are other ways to understand it, rather than said as well. */
  readonly either: boolean;
  /** Whether it may carry a statement that is there, and makes no new one. */
  readonly onlyEvidence: boolean;
  /** Whether it is a threat with no condition: it shows what the party can do, not what it would rather have. */
  readonly threat: boolean;
}

/** What the claims say, and the options that the model lacks for it, in the order of the text. */
export interface Sayings {
  readonly sayings: readonly Saying[];
  readonly fresh: readonly { readonly choice: Choice; readonly claim: number; readonly act: Act }[];
}

/** All options of a model, ready to be recognised. */
export function choicesOf(conflict: Conflict): readonly Choice[] {
  return conflict.options.map(({ key, name, party }) => choiceOf(conflict.parties[party]?.id ?? '', key, name, true));
}

/**
 * Understands claims as preferences over options. First the options that the model lacks are gathered, then everything is
 * compared with all of them, so that what comes later in the text counts as much as what comes first.
 */
export function sayingsOf(model: Model, claims: readonly Claim[], open: readonly OpenArticle[], sides: Sides): Sayings {
  const choices = [...choicesOf(model.base)];
  const fresh: { choice: Choice; claim: number; act: Act }[] = [];
  const taken = namesTaken(model);
  claims.forEach((claim, at) => {
    const text = textOf(open, claim);
    for (const wish of wishesOf(claim, choices, sides)) {
      const [owner] = wish.makes;
      if (wish.matches.length > 0 || owner === undefined || wish.makes.length !== 1) continue;
      const choice = newChoice(text, wish.act, owner, claim.stance === 'refuses', taken);
      if (choice === null) continue;
      taken.add(choice.key);
      choices.push(choice);
      fresh.push({ choice, claim: at, act: wish.act });
    }
  });
  const sayings = claims.flatMap((claim, at) => sayingsOfClaim(claim, at, choices, sides));
  return { sayings, fresh: fresh.filter(({ choice }) => sayings.some(({ form }) => uses(form, choice))) };
}

function uses({ then, given }: Form, choice: Choice): boolean {
  return then.choice.id === choice.id || given?.choice.id === choice.id;
}

/** Names that a new option must not have: a second one would make the first ambiguous, and an outcome may not share it. */
function namesTaken(model: Model): Set<string> {
  const conflicts = [model.base, ...model.scenarios.map(({ conflict }) => conflict)];
  return new Set(
    conflicts.flatMap(({ options, outcomes }) =>
      [...options, ...outcomes].map((one) => ('key' in one ? one.key : one.id)),
    ),
  );
}

function textOf(open: readonly OpenArticle[], { article, sentence }: Claim): string {
  return open[article]?.text.blocks[sentence.block]?.text ?? '';
}

/** A deed of a claim with the options that it may be, and whose new option it would be. */
interface Wish {
  readonly act: Act;
  readonly matches: readonly Match[];
  readonly makes: readonly string[];
}

/** The main deed, then the one it depends on. */
function wishesOf(claim: Claim, choices: readonly Choice[], sides: Sides): readonly [Wish, ...Wish[]] {
  const holders = claim.holders.map(({ id }) => id);
  const others = sides.all.map(({ id }) => id).filter((id) => !holders.includes(id));
  const usual =
    claim.stance === 'asks' ? claim.addressees : claim.stance === 'refuses' && !claim.main.verbal ? [] : holders;
  const makers = claim.stance === 'refuses' ? holders : usual;
  const main = wishOf(claim.main, usual, claim.stance === 'asks' ? holders : [], choices);
  const makes = claim.stance === 'is said to' || isRemark(claim) ? [] : (claim.main.agents ?? makers);
  const first: Wish = { ...main, makes: claim.stance === 'refuses' ? ownToRefuse(claim, makes, holders) : makes };
  if (claim.condition === null) return [first];
  const asked = claim.addressees.filter((id) => others.includes(id));
  const second = wishOf(claim.condition, asked, [], choices);
  return [first, { ...second, makes: claim.condition.verbal ? (claim.condition.agents ?? asked) : [] }];
}

/** Who could accept what is refused: its holders, unless it is another's doing, as in "opposed their bid". */
function ownToRefuse({ main }: Claim, makes: readonly string[], holders: readonly string[]): readonly string[] {
  const others = main.agents !== null && !main.agents.some((id) => holders.includes(id));
  return makes.length === 0 || (others && !main.verbal) ? [] : holders;
}

/** A judgement on what depends on what, or on what others will do: no stance of the speaker's own. */
function isRemark(claim: Claim): boolean {
  const bound = [...claim.types].some((type) => type !== 'assessment' && type !== 'condition' && type !== 'deadline');
  return claim.types.size > 0 && !bound && claim.clauses.how === null;
}

/** The options that a deed may be: of those who do it, as far as the words tell; else of those whom one would expect. */
function wishOf(
  act: Act,
  usual: readonly string[],
  never: readonly string[],
  choices: readonly Choice[],
): Omit<Wish, 'makes'> {
  const of = (owners: readonly string[]) => choices.filter(({ side }) => owners.includes(side));
  if (act.agents !== null) return { act, matches: matchesOf(act, of(act.agents)) };
  const expected = matchesOf(act, of(usual));
  if (expected.length > 0) return { act, matches: expected };
  return {
    act,
    matches: matchesOf(
      act,
      choices.filter(({ side }) => !never.includes(side)),
    ),
  };
}

/** How many ways to understand a claim are shown at most. */
const mostReadings = 3;

function sayingsOfClaim(claim: Claim, at: number, choices: readonly Choice[], sides: Sides): readonly Saying[] {
  const [main, condition] = wishesOf(claim, choices, sides);
  const flip = claim.stance === 'refuses';
  const then = literals(main.matches, flip);
  const given = condition === undefined ? [] : literals(condition.matches, false);
  const forms = formsOf(claim, then, given).slice(0, mostReadings);
  const onlyEvidence = claim.stance === 'is said to' || isRemark(claim);
  const either = forms.length > 1 || (claim.holders.length > 1 && !claim.together);
  const threat = isMereThreat(claim);
  const said = claim.holders.flatMap((side) =>
    forms.map((form): Saying => ({ claim: at, side, form, either, onlyEvidence, threat })),
  );
  const demanded = claim.types.has('demand') && claim.stance === 'does' && given.length === 1 && then.length > 0;
  const asked = demanded && claim.clauses.how !== 'if' ? given : [];
  return [
    ...said,
    ...claim.holders.flatMap((side) =>
      asked.map((literal): Saying => {
        const form = { then: literal, given: null };
        return { claim: at, side, form, either: false, onlyEvidence, threat: false };
      }),
    ),
  ];
}

function isMereThreat({ types, condition, stance }: Claim): boolean {
  return stance === 'does' && types.has('threat') && !types.has('refusal') && condition === null;
}

function literals(matches: readonly Match[], flip: boolean): readonly Literal[] {
  return matches.map(({ choice, taken }) => ({ choice, taken: taken !== flip }));
}

/** `x if y`, `x if not y` for "unless" and "until", `not x if not y` for "only if"; the wanted condition where x is no option. */
function formsOf(
  { clauses, condition, stance }: Claim,
  then: readonly Literal[],
  given: readonly Literal[],
): readonly Form[] {
  // What is asked for may do without its condition; "x if …" with a condition that is no option would say too much.
  if (given.length === 0)
    return condition === null || stance === 'asks' ? then.map((one) => ({ then: one, given: null })) : [];
  if (then.length === 0) return given.map((one) => ({ then: one, given: null }));
  return then.flatMap((one) =>
    given
      .filter(({ choice }) => choice.id !== one.choice.id)
      .map((other): Form => {
        if (clauses.how === 'if') return { then: one, given: other };
        if (clauses.how === 'unless') return { then: one, given: contrary(other) };
        return { then: contrary(one), given: contrary(other) };
      }),
  );
}

function contrary({ choice, taken }: Literal): Literal {
  return { choice, taken: !taken };
}

/** The preference in the language of model files, names in full. */
export function printForm({ then, given }: Form): string {
  const print = ({ choice, taken }: Literal) => (taken ? choice.id : `not ${choice.id}`);
  return given === null ? print(then) : `${print(then)} if ${print(given)}`;
}
