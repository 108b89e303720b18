import { states } from '../lists/states.ts';
import { officesOfTitle } from '../lists/titles.ts';
import { countBefore } from '../within.ts';
import { contextBefore, titleAt } from './context.ts';
import { figureOf } from './gazetteer.ts';
import type { Mention } from './mention.ts';
import { mentionOf } from './mentions.ts';
import { heldOffice, officeHolders } from './office-holders.ts';
import { introduceFigure, type Register } from './register.ts';
import type { Token } from './tokens.ts';

const people = new Set(
  'leaders presidents ministers premiers men women heads diplomats negotiators rivals candidates'.split(' '),
);
const powers = new Set(
  'sides countries nations governments states parties neighbours neighbors capitals koreas powers adversaries foes allies enemies'.split(
    ' ',
  ),
);

/** "Both sides", "the two leaders", "the North", "the president": mentions by description, where the article tells whom. */
export function withDescriptions(
  tokens: readonly Token[],
  names: readonly Mention[],
  register: Register,
  day: string | null,
): readonly Mention[] {
  const found: Mention[] = [];
  const covered = new Set(names.map((name) => name.start));
  for (let k = 0; k < tokens.length; k += 1) {
    const token = tokens[k];
    if (token === undefined || covered.has(token.start)) continue;
    const before = () => {
      const known = countBefore(names, token.start);
      return names.slice(Math.max(0, known - nameReach), known);
    };
    const mention =
      pairAt(tokens, k, before, register) ??
      halfAt(tokens, k, register) ??
      titleHolderAt(tokens, k, before, register, day);
    if (mention !== null) found.push(mention);
  }
  return [...names, ...found].sort((a, b) => a.start - b.start);
}

/** "both sides", "the two leaders", "both". */
function pairAt(
  tokens: readonly Token[],
  k: number,
  before: () => readonly Mention[],
  register: Register,
): Mention | null {
  const first = tokens[k]?.text.toLowerCase();
  const at =
    first === 'both' ? k + 1 : (first === 'the' || first === 'these') && tokens[k + 1]?.text === 'two' ? k + 2 : -1;
  const noun = tokens[at === -1 ? k : at]?.text.toLowerCase() ?? '';
  if (at === -1 || !(people.has(noun) || powers.has(noun))) return null;
  const pair = pairBefore(before(), register, tokens[k]?.sentence ?? 0, people.has(noun));
  return pair === null ? null : mentionOf(tokens, k, at + 1, pair, 'description', true);
}

/** How far back a pair may lie, in sentences, and anybody meant, in names. */
const reach = 8;
const nameReach = 400;

/** The last two named together before here, of people or of powers (for whom people stand); else the last two persons or states. */
function pairBefore(
  names: readonly Mention[],
  register: Register,
  sentence: number,
  ofPeople: boolean,
): readonly string[] | null {
  const before = names.filter((name) => sentence - name.sentence <= reach && !name.joint);
  const kept = before.flatMap((name) => {
    const id = standIn(name.ids[0] ?? '', register, ofPeople);
    return id === null ? [] : [{ name, id }];
  });
  for (let k = kept.length - 1; k > 0; k -= 1) {
    const [left, right] = [kept[k - 1], kept[k]];
    if (left !== undefined && right !== undefined && left.id !== right.id && areTogether(left.name, right.name))
      return [left.id, right.id];
  }
  const distinct = [...new Set(kept.map(({ id }) => id).reverse())];
  const typeOf = (id: string) => register.entries.get(id)?.type;
  const alike = ofPeople ? distinct : distinct.filter((id) => typeOf(id) === 'state');
  const pair = alike.slice(0, 2).reverse();
  return pair.length === 2 ? pair : null;
}

function standIn(id: string, register: Register, ofPeople: boolean): string | null {
  const entry = register.entries.get(id);
  if (entry === undefined) return null;
  if (ofPeople) return entry.type === 'person' ? id : null;
  return entry.type === 'person' ? entry.of : entry.type === 'group' ? null : id;
}

/** "A and B", "A with B", "A-B": in one sentence and next to each other. */
function areTogether(left: Mention, right: Mention): boolean {
  const near = right.start - left.end < 60 && left.sentence === right.sentence;
  return near && (/^(?:and|with|-|–|,)$/.test(right.after) || left.before === 'and' || left.before === 'with');
}

const halves = new Map(
  states.flatMap((state) => {
    const half = /^(North|South|East|West) \p{Lu}/u.exec(state.name)?.[1];
    return half === undefined ? [] : [[`${half} ${state.id}`, { half, id: state.id }] as const];
  }),
);

/** "the North" is the state of that name that the article speaks of, where it speaks of one only. */
function halfAt(tokens: readonly Token[], k: number, register: Register): Mention | null {
  const token = tokens[k];
  const before = tokens[k - 1];
  const next = tokens[k + 1];
  if (token === undefined || before?.text.toLowerCase() !== 'the' || before.sentence !== token.sentence) return null;
  if (next?.capital === true && next.sentence === token.sentence && next.gap.trim() === '') return null;
  const meant = [...halves.values()].filter(({ half, id }) => half === token.text && register.entries.has(id));
  const only = meant.length === 1 ? meant[0] : undefined;
  return only === undefined ? null : mentionOf(tokens, k, k + 1, [only.id], 'description', false);
}

/** "the president", "the North Korean leader": whoever was called so before, else who held the office on the day. */
function titleHolderAt(
  tokens: readonly Token[],
  k: number,
  before: () => readonly Mention[],
  register: Register,
  day: string | null,
): Mention | null {
  const length = titleAt(tokens, k);
  const token = tokens[k];
  const next = tokens[k + length];
  if (length === 0 || token === undefined || token.possessive || titleAt(tokens, k - 1) > length) return null;
  if (next?.capital === true && next.sentence === token.sentence && /^[ \u00a0.]{1,2}$/u.test(next.gap)) return null;
  const title = tokens
    .slice(k, k + length)
    .map((part) => part.text.toLowerCase())
    .join(' ');
  const context = contextBefore(tokens, k, () => null);
  if (!isDefinite(tokens, k, context.of !== null)) return null;
  const called = before().findLast((name) => fitsTitle(name, register, title, context.of));
  const id = called?.ids[0] ?? holderOf(register, title, context.of, day);
  return id === null ? null : mentionOf(tokens, k, k + length, [id], 'description', false);
}

function isDefinite(tokens: readonly Token[], k: number, ofState: boolean): boolean {
  const word = tokens[k - 1]?.text.toLowerCase() ?? '';
  return ofState || word === 'the' || word === 'this';
}

function fitsTitle(name: Mention, register: Register, title: string, of: string | null): boolean {
  return (
    name.ids.length === 1 &&
    name.ids.some((id) => {
      const entry = register.entries.get(id);
      return entry?.type === 'person' && entry.titles.has(title) && (of === null || entry.of === of);
    })
  );
}

function holderOf(register: Register, title: string, of: string | null, day: string | null): string | null {
  const offices = officesOfTitle(title);
  if (of === null || day === null || offices.length === 0) return null;
  for (const office of offices) {
    const holder = officeHolders.find(
      (candidate) =>
        candidate.terms.some((term) => term.of === of && term.office === office) && heldOffice(candidate, day, office),
    );
    const figure = holder === undefined ? undefined : figureOf(holder.id);
    if (figure === undefined) continue;
    introduceFigure(register, figure, day, { titles: [title] });
    return figure.id;
  }
  return null;
}
