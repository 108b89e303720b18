import { type Act, type Naming, readAct, type Term } from './act.ts';
import { actorsNamed } from './party-names.ts';
import { isContentWord, isLight, isVague, likeness, wordsIn } from './words.ts';

/** An option of the model, or one that it could get, ready to be recognised in words. */
export interface Choice {
  /** `party.option`. */
  readonly id: string;
  readonly side: string;
  readonly key: string;
  readonly name: string;
  /** Whether the model has it. */
  readonly known: boolean;
  /** How its name says what is done, and how its key does, with how much agreement with each counts. */
  readonly acts: readonly (Act & { readonly counts: number })[];
}

/** What a deed may be: the option, whether the deed takes it or leaves it, and how well the words agree (0 to 1). */
export interface Match {
  readonly choice: Choice;
  readonly taken: boolean;
  readonly score: number;
}

/** From this score on words are taken to name an option. */
export const threshold = 0.5;
/** Options that score this close to the best are shown beside it. */
const margin = 0.1;

/** Agreement with a key of one word alone is not enough. */
const ofShortKey = 0.45;

/** Makes an option ready to be recognised. */
export function choiceOf(side: string, key: string, name: string, known: boolean): Choice {
  const spelled = key.replaceAll(/[-_]+/g, ' ');
  const short = wordsIn(spelled).filter(isContentWord).length < 2;
  const texts =
    name === key ? [[spelled, 1] as const] : [[name, 1] as const, [spelled, short ? ofShortKey : 1] as const];
  const acts = texts.map(([text, counts]) => ({
    ...readAct(text, { start: 0, end: text.length }, statesIn(text)),
    counts,
  }));
  return { id: `${side}.${key}`, side, key, name, known, acts };
}

/** States named in an option: whose it is says its owner, not its words. */
function statesIn(text: string): readonly Naming[] {
  return wordsIn(text)
    .filter(({ text: word }) => /^\p{Lu}/u.test(word) && actorsNamed('', word).length > 0)
    .map(({ text: word, start, end }) => ({ start, end, parties: [word], possessive: false, person: false }))
    .filter(({ start }) => start > 0);
}

/** The options that a deed may be, best first: those at least at the threshold, and about as good as the best. */
export function matchesOf(act: Act, choices: readonly Choice[]): readonly Match[] {
  const matches = choices
    .map((choice) => bestOf(act, choice))
    .filter(({ score }) => score >= threshold)
    .sort((a, b) => b.score - a.score);
  const best = matches[0]?.score ?? 0;
  return matches.filter(({ score }) => score >= best - margin);
}

function bestOf(act: Act, choice: Choice): Match {
  const scored = choice.acts.map((own) => ({ own, score: own.counts * agreement(own, act) }));
  const best = scored.reduce(
    (a, b) => (b.score > a.score ? b : a),
    scored[0] ?? { own: { ...act, counts: 0 }, score: 0 },
  );
  const numbers = sameNumbers(choice.acts[0]?.terms ?? [], act.terms);
  return { choice, taken: best.own.negative === act.negative, score: best.score * numbers };
}

/** What one word alone can reach: more words that agree say more. */
const ofOneWord = 0.85;
/** What a deed reaches that says nothing but words of the option: "the filling" for "Fill the reservoir". */
const ofShortDeed = 0.55;

/** How much of what an option's words say the deed's words say, too: by weight, with synonyms. */
function agreement(option: Act, act: Act): number {
  const counted = option.terms.filter(({ weight }) => weight > 0);
  const all = counted.reduce((sum, { weight }) => sum + weight, 0);
  if (all === 0) return 0;
  // A word alone has to be what the deed is about, not a word somewhere in it.
  const among = counted.length === 1 ? act.terms.slice(0, 2) : act.terms;
  const said = counted.reduce((sum, term) => sum + term.weight * bestLikeness(term, among), 0);
  const share = (said / all) * sameDeed(option, act) * (counted.length === 1 ? ofOneWord : 1);
  return Math.max(share, saysNoMore(act, option) ? ofShortDeed : 0);
}

function bestLikeness(term: Term, among: readonly Term[]): number {
  return Math.max(0, ...among.map((other) => likeness(term.stem, other.stem) * (other.far ? 0.7 : 1)));
}

/** Whether all that the deed's words tell is in the option's, its first word among it. */
function saysNoMore(act: Act, option: Act): boolean {
  const telling = act.terms.filter(({ stem, number }) => !number && !isVague(stem) && !isLight(stem));
  const head = option.terms[0]?.stem;
  return (
    head !== undefined &&
    telling.some(({ stem }) => likeness(head, stem) > 0) &&
    telling.every((term) => bestLikeness(term, option.terms) > 0)
  );
}

/** The same thing with another verb may be another deed. */
function sameDeed(option: Act, act: Act): number {
  const [a, b] = [option.head?.stem, act.head?.stem];
  if (a === undefined || b === undefined || !act.verbal) return 1;
  return act.terms.some(({ stem }) => likeness(a, stem) > 0) ? 1 : 0.9;
}

function sameNumbers(a: readonly Term[], b: readonly Term[]): number {
  const numbers = (terms: readonly Term[]) => terms.filter(({ number }) => number).map(({ stem }) => stem);
  const [one, two] = [numbers(a), numbers(b)];
  return one.length > 0 && two.length > 0 && !one.some((stem) => two.includes(stem)) ? 0.4 : 1;
}

/** The words of the text that speak for the option, for choosing what to quote. */
export function wordsFor(choice: Choice, act: Act): readonly Term[] {
  return act.terms.filter(({ stem }) =>
    choice.acts.some((own) => own.terms.some((term) => likeness(term.stem, stem) > 0)),
  );
}
