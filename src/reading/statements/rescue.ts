/** Chains that labels without overlap cannot tell: what one passes on of what another says. */
import type { Run } from './labels.ts';
import type { Linked, Rows } from './link.ts';

/** How sure a statement is whose content only its place tells. */
const placeSureness = 0.6;
/** The most tokens that may follow a trailing attribution in its sentence, its final mark among them. */
const afterCue = 4;
/** The shortest clause, in tokens, that a trailing attribution is taken for. */
const shortest = 3;

function sentenceOf(rows: Rows, run: Run): { readonly start: number; readonly end: number } {
  const number = rows[run.start]?.sentence;
  let { start, end } = run;
  while (rows[start - 1]?.sentence === number && rows[start - 1] !== undefined) start--;
  while (rows[end]?.sentence === number && rows[end] !== undefined) end++;
  return { start, end };
}

const wordAt = (rows: Rows, row: number): string => rows[row]?.word.toLowerCase() ?? '';

/** The clause before ", SOURCE CUE." at the end of a sentence. */
function clauseBefore(rows: Rows, { source, cue }: Linked): Run | undefined {
  const sentence = sentenceOf(rows, cue);
  const beside = source !== undefined && source.start >= sentence.start && source.end <= sentence.end;
  const from = beside && source.start < cue.start ? source.start : cue.start;
  const to = beside ? Math.max(source.end, cue.end) : cue.end;
  const start = ['but', 'and'].includes(wordAt(rows, sentence.start)) ? sentence.start + 1 : sentence.start;
  if (wordAt(rows, from - 1) !== ',' || sentence.end - to > afterCue || from - 1 - start < shortest) return undefined;
  return { kind: 'content', start, end: from - 1 };
}

const byCue = (a: Linked, b: Linked): number => a.cue.start - b.cue.start;

/** Gives cues without content that end their sentence the clause before them: "Kim invited Putin, KCNA said." */
export function withTrailing(rows: Rows, linked: readonly Linked[], bare: readonly Linked[]): readonly Linked[] {
  const rescued = bare.flatMap((statement) => {
    const content = clauseBefore(rows, statement);
    return content === undefined ? [] : [{ ...statement, content: [content], sureness: placeSureness }];
  });
  return rescued.length === 0 ? linked : [...linked, ...rescued].sort(byCue);
}

/** "…," KCNA reported Kim saying: the second cue follows the first one's object and has what was said before both. */
function isChain(rows: Rows, outer: Linked, inner: Linked): boolean {
  const { source, cue } = inner;
  const adjacent = source !== undefined && source.start === outer.cue.end && source.end === cue.start;
  const ends = [',', '.', ''].includes(wordAt(rows, cue.end));
  return adjacent && ends && outer.content.every(({ end }) => end <= outer.cue.start);
}

/** Statements in which a cue's object and participle pass on what stands before, put one within the other. */
export function withChains(rows: Rows, linked: readonly Linked[]): readonly Linked[] {
  const result = [...linked];
  for (let i = 0; i + 1 < result.length; i++) {
    const [outer, inner] = [result[i], result[i + 1]];
    if (outer === undefined || inner?.source === undefined || !isChain(rows, outer, inner)) continue;
    const passedOn: Run = { kind: 'content', start: inner.source.start, end: inner.cue.end };
    result[i] = { ...outer, content: [...outer.content, passedOn] };
    result[i + 1] = { ...inner, content: outer.content };
  }
  return result;
}

/** The most tokens that the name of somebody who is quoted takes. */
const longestName = 10;

/** "the agency quoted the general as saying": where the name and "as saying" stand after a cue. */
function quotedAs(rows: Rows, { cue }: Linked): { readonly source: Run; readonly cue: Run } | undefined {
  for (let at = cue.end + 1; at < cue.end + longestName; at++) {
    const [row, before] = [rows[at], rows[at - 1]];
    if (row === undefined || before === undefined || /^[^\p{L}]/u.test(before.word)) return undefined;
    if (row.word !== 'as') continue;
    if (!/\p{L}{2}ing$/u.test(wordAt(rows, at + 1)) || row.sentence !== before.sentence) return undefined;
    return { source: { kind: 'source', start: cue.end, end: at }, cue: { kind: 'cue', start: at, end: at + 2 } };
  }
  return undefined;
}

/** Statements of which one quotes another "as saying" something, put one within the other. */
export function withQuoted(rows: Rows, linked: readonly Linked[]): readonly Linked[] {
  return linked.flatMap((outer, i) => {
    const inner = quotedAs(rows, outer);
    const next = linked[i + 1];
    if (inner === undefined || (next !== undefined && next.cue.start < inner.cue.end)) return [outer];
    const passedOn: Run = { kind: 'content', start: outer.cue.end, end: inner.cue.end };
    const said = outer.content.filter(({ start, end }) => end <= passedOn.start || start >= passedOn.end);
    if (said.length === 0) return [outer];
    const content = [...said, passedOn].sort((a, b) => a.start - b.start);
    return [
      { ...outer, content },
      { ...inner, content: said, sureness: outer.sureness },
    ];
  });
}

/** For each statement the index of the one whose content holds its cue and all its content, the smallest such; null for none. */
export function owners(linked: readonly Linked[]): readonly (number | null)[] {
  const holders = linked.map((statement, index) => ({ statement, index }));
  const inside = (run: Run, content: readonly Run[]): boolean =>
    content.some(({ start, end }) => run.start >= start && run.end <= end);
  return linked.map((statement, index) => {
    const near = holders.slice(Math.max(0, index - 8), index + 9);
    const holder = near.find(
      (other) =>
        other.index !== index &&
        inside(statement.cue, other.statement.content) &&
        statement.content.every((run) => inside(run, other.statement.content)),
    );
    return holder?.index ?? null;
  });
}
