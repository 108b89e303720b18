import type { Span } from '../../text/index.ts';
import type { AttributedStatement, Deadline, Position, PositionType } from '../reading.ts';
import { type Act, type Naming, readAct } from './act.ts';
import { type ArticleText, type Located, type ReadArticle, textOfArticle } from './article.ts';
import { type Clauses, clausesOf, sentencesOf } from './clauses.ts';
import { namingsOf, withSelf } from './namings.ts';
import type { Side, Sides } from './parties.ts';

/** What a claim amounts to: what a party asks, does itself, refuses, or what somebody else says of it. */
export type Stance = 'asks' | 'does' | 'refuses' | 'is said to';

/** One sentence of a statement, with what it says that a party wants or does. */
export interface Claim {
  readonly article: number;
  readonly statement: number;
  readonly stance: Stance;
  /** The types of position found in it. */
  readonly types: ReadonlySet<PositionType>;
  /** Whose stance it may be: several where the model or the text leaves it open, or where several speak together. */
  readonly holders: readonly Side[];
  /** Whether they speak together; otherwise it is one of them. */
  readonly together: boolean;
  /** Whether the refusal is in the cue, so that the words themselves name what is refused. */
  readonly refusedByCue: boolean;
  readonly sentence: Located;
  readonly clauses: Clauses;
  readonly main: Act;
  readonly condition: Act | null;
  /** Whom the positions address. */
  readonly addressees: readonly string[];
  /** The words that show the position, in the block's text. */
  readonly triggers: readonly Span[];
  readonly deadline: Deadline | null;
}

/** An article laid out once for all that is looked up in it. */
export interface OpenArticle {
  readonly article: ReadArticle;
  readonly text: ArticleText;
  readonly namings: readonly (readonly Naming[])[];
}

/** Lays out the articles and tells who is named where. */
export function openArticles(articles: readonly ReadArticle[], sides: Sides): readonly OpenArticle[] {
  return articles.map((article, k) => {
    const text = textOfArticle(article);
    return { article, text, namings: namingsOf(k, article, text, sides) };
  });
}

/** Everything that the articles say of what parties want and do, in the order of the text. */
export function claimsOf(open: readonly OpenArticle[], sides: Sides): readonly Claim[] {
  const claims = open.flatMap((article, k) =>
    article.article.reading.statements.flatMap((statement, at) => claimsOfStatement(article, k, statement, at, sides)),
  );
  return claims.filter((claim) => !claims.some((other) => repeats(claim, other)));
}

/** Whether a claim is a part of another of the same holders: "will not accept" found within what they say. */
function repeats(claim: Claim, other: Claim): boolean {
  const [inner, outer] = [claim.sentence, other.sentence];
  const within =
    inner.block === outer.block &&
    outer.start <= inner.start &&
    inner.end <= outer.end &&
    outer.end - outer.start > inner.end - inner.start;
  return (
    within &&
    claim.article === other.article &&
    other.stance !== 'is said to' &&
    claim.holders.every(({ id }) => other.holders.some((side) => side.id === id))
  );
}

function claimsOfStatement(
  open: OpenArticle,
  article: number,
  statement: AttributedStatement,
  at: number,
  sides: Sides,
): readonly Claim[] {
  const positions = open.article.reading.positions.filter((position) => position.statement === at);
  const held = positions.filter(({ denied }) => !denied);
  if (positions.length > 0 && held.length === 0) return [];
  const speakers = statement.speakers.map((id) => sides.of(article, id));
  if (
    speakers.length === 0 ||
    /\b(?:den(?:y|ies|ied|ying)|ask(?:s|ed)?\s+(?:if|whether)|wonder)/iu.test(wordsOf(open, statement.cue))
  )
    return [];
  const known = speakers.flat().filter((side, k, all) => all.findIndex((other) => other.id === side.id) === k);
  const together = statement.either !== true && speakers.every((one) => one.length <= 1);
  const pieces = statement.content.flatMap((span) => open.text.locate(span) ?? []);
  return pieces.flatMap((piece, first) => {
    const text = textAt(open, piece);
    return sentencesOf(text).flatMap((span, second) => {
      const sentence = { block: piece.block, start: piece.start + span.start, end: piece.start + span.end };
      return claimOf(
        open,
        { article, statement: at, holders: known, together },
        sentence,
        held,
        first + second === 0,
        sides,
      );
    });
  });
}

interface Whose {
  readonly article: number;
  readonly statement: number;
  readonly holders: readonly Side[];
  readonly together: boolean;
}

function claimOf(
  open: OpenArticle,
  whose: Whose,
  sentence: Located,
  positions: readonly Position[],
  opening: boolean,
  sides: Sides,
): readonly Claim[] {
  const text = open.text.blocks[sentence.block]?.text ?? '';
  const placed = positions.map((position) => ({ position, place: open.text.locate(position.trigger) }));
  const inside = (place: Located | null) =>
    place !== null && place.block === sentence.block && place.start < sentence.end && sentence.start < place.end;
  const cue = open.article.reading.statements[whose.statement]?.cue ?? [];
  const byCue = ({ position }: { position: Position }) => cue.some((span) => span.start === position.trigger.start);
  const here = placed.filter((one) => inside(one.place) || (opening && byCue(one)));
  const types = new Set(here.map(({ position }) => position.type));
  const deadline = here.find(({ position }) => position.deadline !== null)?.position.deadline ?? null;
  const days = deadline === null ? [] : [open.text.locate(deadline.text)].flatMap((place) => place ?? []);
  const clauses = clausesOf(text, sentence, days);
  const namings = withSelf(
    text,
    sentence.start,
    open.namings[sentence.block] ?? [],
    whose.holders.map(({ id }) => id),
  );
  const shown = here.flatMap(({ place }) => (place !== null && inside(place) ? [place] : []));
  const main = readAct(text, clauseWith(text, clauses.main, shown), namings);
  const condition =
    clauses.condition === null
      ? null
      : readAct(text, clauses.condition, withOther(text, clauses, namings, whose.holders));
  const refusedByCue = here.some((one) => one.position.type === 'refusal' && byCue(one));
  const stance = stanceOf(types, refusedByCue, main, text.slice(sentence.start, sentence.end), whose.holders);
  if (stance === null) return [];
  const holders = stance === 'is said to' ? sides.all.filter(({ id }) => main.agents?.includes(id)) : whose.holders;
  if (holders.length === 0) return [];
  return [
    {
      ...whose,
      holders,
      together: stance === 'is said to' ? holders.length === 1 : whose.together,
      stance,
      types,
      refusedByCue,
      sentence,
      clauses,
      main,
      condition,
      addressees: here.flatMap(({ position }) =>
        position.addressees.flatMap((id) => sides.of(whose.article, id).map((side) => side.id)),
      ),
      triggers: here.flatMap(({ place }) => (place !== null && place.block === sentence.block ? [place] : [])),
      deadline,
    },
  ];
}

/** The namings with an untraced "it" at the head of the condition as the other party that the main clause names. */
function withOther(
  text: string,
  { main, condition }: Clauses,
  namings: readonly Naming[],
  holders: readonly Side[],
): readonly Naming[] {
  const isHolder = ({ parties }: Naming) => parties.some((id) => holders.some((side) => side.id === id));
  const others = namings.filter((one) => one.start >= main.start && one.end <= main.end && !isHolder(one));
  const last = others.at(-1);
  if (condition === null || last === undefined) return namings;
  const pronoun = /^\s*(?:it|they|he|she)\b/iu.exec(text.slice(condition.start));
  if (pronoun === null) return namings;
  const end = condition.start + pronoun[0].length;
  const start = end - pronoun[0].trim().length;
  const traced = namings.some((one) => one.start < end && start < one.end && !isHolder(one));
  return traced
    ? namings
    : [
        ...namings.filter((one) => one.end <= start || one.start >= end),
        { ...last, start, end, possessive: false },
      ].toSorted((a, b) => a.start - b.start);
}

/** The clause that a trigger stands in, where it is not the first: "…, where it may return". */
function clauseWith(text: string, main: Span, triggers: readonly Span[]): Span {
  const trigger = triggers.find(({ start }) => main.start <= start && start < main.end);
  if (trigger === undefined) return main;
  const before = text.slice(main.start, trigger.start);
  const cut = [...before.matchAll(/,\s+(?:and\s+|or\s+)?|\b(?:that|where|which|who|because|whereas|while)\s+/giu)].at(
    -1,
  );
  return cut === undefined ? main : { start: main.start + cut.index + cut[0].length, end: main.end };
}

const willed = /\b(?:will|would|shall|wants?|wanted|intends?|plans?|won['’]t)\b|['’]ll\b/iu;

/** What the sentence amounts to; null where it takes no stance. */
function stanceOf(
  types: ReadonlySet<PositionType>,
  refusedByCue: boolean,
  main: Act,
  words: string,
  holders: readonly Side[],
): Stance | null {
  const own = main.agents === null || main.agents.some((id) => holders.some((side) => side.id === id));
  if (!own && !types.has('demand') && main.verbal && willed.test(words)) return 'is said to';
  if (holders.length === 0) return null;
  if (types.has('demand') && !(own && main.agents !== null)) return 'asks';
  if (refusedByCue) return 'refuses';
  const acts = (['offer', 'threat', 'commitment', 'refusal', 'demand', 'condition'] as const).some((type) =>
    types.has(type),
  );
  if (acts) return 'does';
  return own && main.agents !== null && main.verbal && willed.test(words) ? 'does' : null;
}

function wordsOf(open: OpenArticle, spans: readonly Span[]): string {
  return spans
    .map((span) => ('text' in span ? String(span.text) : open.article.input.slice(span.start, span.end)))
    .join(' ');
}

function textAt(open: OpenArticle, { block, start, end }: Located): string {
  return (open.text.blocks[block]?.text ?? '').slice(start, end);
}
