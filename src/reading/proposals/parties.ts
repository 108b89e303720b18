import { nameProblem } from '../../format/index.ts';
import type { Model } from '../../model/index.ts';
import { outlets } from '../lists/agencies.ts';
import type { Actor } from '../reading.ts';
import type { ReadArticle } from './article.ts';
import { actorsNamed, namingStems, sameName, stateNamed } from './party-names.ts';

/** A party of the model, or one that it could get. */
export interface Side {
  /** Id in the model. */
  readonly id: string;
  readonly name: string;
  /** Index in the conflict; null for one that the model lacks. */
  readonly party: number | null;
  /** Ids of the actors that it stands for. */
  readonly actors: ReadonlySet<string>;
}

/** Who speaks for whom, over all articles. */
export interface Sides {
  readonly all: readonly Side[];
  /** The sides that an actor may belong to: none for bystanders, several where the model leaves it open. */
  readonly of: (article: number, actor: string) => readonly Side[];
}

/** Actors of one article by id. */
export type Cast = ReadonlyMap<string, Actor>;

/**
 * Maps actors onto the model's parties: by state or body, by name, and for persons by whom they belong to or by the title
 * that introduces them. Actors that stand for themselves become sides that the model lacks.
 */
export function sidesOf(model: Model, articles: readonly ReadArticle[]): Sides {
  const casts = articles.map(({ reading }): Cast => new Map(reading.actors.map((actor) => [actor.id, actor])));
  const known = model.base.parties.map(
    ({ id, name }, party): Side => ({ id, name, party, actors: new Set(actorsNamed(id, name)) }),
  );
  const taken = new Set(
    [model.base, ...model.scenarios.map(({ conflict }) => conflict)].flatMap(({ parties }) =>
      parties.map(({ id }) => id),
    ),
  );
  const fresh = new Map<string, Side>();
  const cache = new Map<string, readonly Side[]>();
  const find = (article: number, id: string): readonly Side[] => {
    const cast = casts[article] ?? new Map();
    const lineage = lineageOf(cast, id, (actors, actor) => homeOf(actors, articles[article], actor));
    for (const actor of lineage) {
      const found = knownSides(known, actor);
      if (found.length > 0) return found;
    }
    const own = principalOf(lineage);
    if (own === null) return [];
    const side = fresh.get(own.id) ?? newSide(own, taken);
    fresh.set(own.id, side);
    taken.add(side.id);
    return [side];
  };
  const of = (article: number, id: string) => {
    const key = `${article}:${id}`;
    const found = cache.get(key) ?? find(article, id);
    cache.set(key, found);
    return found;
  };
  // Those who speak come first, in the order of the text, so that new parties are in that order, too.
  articles.forEach(({ reading }, article) => {
    for (const { speakers } of reading.statements) for (const id of speakers) of(article, id);
    for (const { id } of reading.actors) of(article, id);
  });
  return { all: [...known, ...fresh.values()], of };
}

/** The actor, then whom it belongs to, outwards; a person without a home gets one by title. */
function lineageOf(cast: Cast, id: string, home: (cast: Cast, actor: Actor) => string | null): readonly Actor[] {
  const lineage: Actor[] = [];
  for (let at: string | null = id; at !== null && lineage.length < 5; ) {
    const actor: Actor | undefined = cast.get(at) ?? stateById(at);
    if (actor === undefined || lineage.includes(actor)) break;
    lineage.push(actor);
    at = actor.of ?? (actor.type === 'person' ? home(cast, actor) : null);
  }
  return lineage;
}

/** A state that an actor belongs to and that the article does not name itself. */
function stateById(id: string): Actor | undefined {
  const name = stateNamed(id);
  return name === undefined ? undefined : { id, name, type: 'state', of: null, mentions: [] };
}

/** Whom a person belongs to by what introduces them: "union president Mette Holm", "Its director, Jonas Vik". */
function homeOf(cast: Cast, article: ReadArticle | undefined, actor: Actor): string | null {
  if (article === undefined) return null;
  const { reading, input } = article;
  const sources = reading.statements
    .filter(({ speakers }) => speakers.length === 1 && speakers[0] === actor.id)
    .flatMap(({ source }) => source)
    .map((span) => ({
      at: span.start,
      words: (span.text ?? input.slice(span.start, span.end)).replace(actor.name, ' '),
    }));
  const named = homeByTitle(cast, sources.map(({ words }) => words).join(' '));
  const owned = sources.find(({ words }) => /^\s*(?:its|their)\s+\p{L}/iu.test(words));
  return named ?? (owned === undefined ? null : lastBody(cast, owned.at));
}

/** The state or organisation named last before an offset. */
function lastBody(cast: Cast, before: number): string | null {
  let best: { readonly id: string; readonly at: number } | null = null;
  for (const { id, type, mentions } of cast.values())
    for (const { start } of type === 'person' ? [] : mentions)
      if (start < before && (best === null || start > best.at)) best = { id, at: start };
  return best?.id ?? null;
}

/** The organisation of the article that a title names: all its words, or its last, if no other ends so. */
function homeByTitle(cast: Cast, title: string): string | null {
  const words = new Set(namingStems(title));
  const bodies = [...cast.values()].filter(({ type }) => type === 'organisation' || type === 'body');
  const whole = bodies.filter(({ name }) => namingStems(name).every((stem) => words.has(stem)));
  if (whole.length > 0) return whole[0]?.id ?? null;
  const last = bodies.filter(({ name }) => words.has(namingStems(name).at(-1) ?? ''));
  return last.length === 1 ? (last[0]?.id ?? null) : null;
}

/** The model's parties that an actor is: by what they stand for; else by the name most alike. */
function knownSides(known: readonly Side[], actor: Actor): readonly Side[] {
  const listed = known.filter(({ actors }) => actors.has(actor.id));
  const exact = listed.filter(({ actors }) => actors.size === 1);
  if (listed.length > 0) return exact.length > 0 ? exact : listed;
  if (actor.type === 'state') return [];
  const scored = known.map((side) => ({
    side,
    score: Math.max(sameName(side.name, actor.name), side.id === actor.id ? 1 : sameName(side.id, actor.name)),
  }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return best === 0 ? [] : scored.filter(({ score }) => score === best).map(({ side }) => side);
}

const observing =
  /\b(?:cent(?:er|re)s?|institut\p{L}*|universit\p{L}*|college|school|foundation|observatory|think[- ]tank|times|post|news|daily|journal|press|agency|broadcaster|television|radio|bank)\b/iu;

/** Whom an actor stands for: its state where it belongs to one, else itself. Null for those who only watch and report. */
function principalOf(lineage: readonly Actor[]): Actor | null {
  const [self, home] = lineage;
  if (self === undefined) return null;
  const state = lineage.find(({ type }) => type === 'state');
  if (state !== undefined) return isOutlet(self) ? null : state;
  if (lineage.some((actor) => observing.test(actor.name) || isOutlet(actor))) return null;
  if (self.type === 'person') return home ?? null;
  return self;
}

function isOutlet({ name }: Actor): boolean {
  return outlets.some((outlet) => outlet.name === name || outlet.aliases.includes(name));
}

function newSide(actor: Actor, taken: ReadonlySet<string>): Side {
  return {
    id: freeName(actor.id, taken),
    name: actor.name.charAt(0).toUpperCase() + actor.name.slice(1),
    party: null,
    actors: new Set([actor.id]),
  };
}

/** A name that the format allows and that is not taken: the wish, or the wish with a number. */
export function freeName(wish: string, taken: ReadonlySet<string>): string {
  const plain = wish
    .normalize('NFD')
    .replace(/[^A-Za-z0-9_-]+/gu, '')
    .replace(/^[^A-Za-z]+|[-_]+$/gu, '')
    .slice(0, 40);
  const base = nameProblem(plain) === null ? plain : `${plain === '' ? 'new' : plain}-1`;
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(name)) return name;
  }
}
