/** Finds attributed statements in English news text: who says, wants or thinks what, with the characters of each part. */
import { impossible } from '../../text/index.ts';
import { spansOf, statementOf } from './assemble.ts';
import { readDocument } from './features.ts';
import { floatingQuotations } from './floating.ts';
import type { Run } from './labels.ts';
import type { PairScorer, Rows } from './link.ts';
import { readModelFile, type Tensor } from './model-file.ts';
import { buildNetwork } from './network.ts';
import { plainText } from './plain.ts';
import { owners } from './rescue.ts';
import { innerDocument, partsOf } from './second-pass.ts';
import type { RawStatement, TextBlock } from './statement.ts';
import { confidenceOf, type StatementModel, type Tagged, tag } from './tag.ts';

export type { RawStatement, TextBlock, TextSpan } from './statement.ts';
export type { StatementModel } from './tag.ts';

/** The kinds of block that are read; the others carry no statements. */
const readKinds = new Set(['title', 'standfirst', 'paragraph']);
/** What a statement within another must reach to be told: most contents hold none. */
const leastWithin = 0.5;
/** The confidence of a quotation that only its place attributes. */
const floatingConfidence = 0.4;

/** Makes a model of the bytes of `weights/statements.bin`. Throws only where they are corrupt. */
export function loadModel(bytes: Uint8Array): StatementModel {
  const { tensors, words } = readModelFile(bytes);
  const named = (name: string): Tensor =>
    tensors.get(name) ?? impossible(`the checksum fits, so ${name} is in the weights`);
  const scorer = (kind: string): PairScorer => ({
    first: named(`link.${kind}.first`),
    bias: named(`link.${kind}.bias`),
    second: named(`link.${kind}.second`),
  });
  return {
    network: buildNetwork(tensors),
    vocabulary: new Map(words.map((word, i) => [word, i + 2])),
    linker: { source: scorer('source'), content: scorer('content') },
    confidence: named('confidence').values,
  };
}

/** The statements inside each outer statement, by the outer one's index. */
function innerStatements(
  model: StatementModel,
  plain: string,
  rows: Rows,
  { linked }: Tagged,
): ReadonlyMap<number, readonly RawStatement[]> {
  const { document, owner } = innerDocument(model, plain, rows, linked);
  const found = new Map<number, RawStatement[]>();
  const cues = new Set(linked.flatMap(({ cue }) => rows.slice(cue.start, cue.end).map((row) => row?.start ?? -1)));
  const starts = new Set(linked.flatMap(({ content }) => content.map((run) => rows[run.start]?.start ?? -1)));
  const inner = tag(model, document);
  for (const statement of inner.linked) {
    const block = document.rows[statement.cue.start]?.block ?? -1;
    const index = owner[block];
    const confidence = confidenceOf(model, statement, inner.sureness);
    const pieces = [...statement.content, ...(statement.source === undefined ? [] : [statement.source])];
    const inOneBlock = pieces.every((run) => document.rows[run.start]?.block === block);
    const known = cues.has(document.rows[statement.cue.start]?.start ?? -1);
    const parts = (run: Run | undefined) => (run === undefined ? [] : partsOf(document.rows, run, starts));
    const whole = parts(statement.cue).length === 1 && parts(statement.source).length <= 1;
    if (index === undefined || confidence < leastWithin || !inOneBlock || known || !whole) continue;
    const inPieces = { ...statement, content: statement.content.flatMap(parts) };
    const told = statementOf(document.rows, inPieces, confidence, index);
    const others = found.get(index);
    if (others === undefined) found.set(index, [told]);
    else others.push(told);
  }
  return found;
}

function floatingStatements(rows: Rows, { linked }: Tagged): readonly RawStatement[] {
  return floatingQuotations(rows, linked).map(({ content, source }) => ({
    source: source === undefined ? [] : spansOf(rows, [source]),
    cue: [],
    content: spansOf(rows, [content]),
    kind: 'direct',
    confidence: floatingConfidence,
    within: null,
  }));
}

/** Statements by place, those of the second pass after the one they lie in, quotations without a cue last. */
function inOrder(
  outer: readonly RawStatement[],
  inner: ReadonlyMap<number, readonly RawStatement[]>,
  floating: readonly RawStatement[],
): RawStatement[] {
  const place = new Map<number, number>();
  let next = 0;
  outer.forEach((_, index) => {
    place.set(index, next);
    next += 1 + (inner.get(index)?.length ?? 0);
  });
  const moved = (within: number | null): number | null => (within === null ? null : (place.get(within) ?? null));
  const all = outer.flatMap((statement, index) => [statement, ...(inner.get(index) ?? [])]);
  return [...all.map((statement) => ({ ...statement, within: moved(statement.within) })), ...floating];
}

/**
 * The statements of the blocks that are read, outer ones by the place of their cue, each followed by the statements within
 * it; quotations without a cue come last. `blocks` are stretches of `text`, in order. Never throws; time and memory grow
 * linearly with the text.
 */
export function findStatements(model: StatementModel, text: string, blocks: readonly TextBlock[]): RawStatement[] {
  const plain = plainText(text);
  const read = blocks.filter(({ kind }) => readKinds.has(kind));
  const { rows, features } = readDocument(plain, read, model.vocabulary);
  if (rows.length === 0) return [];
  const tagged = tag(model, { rows, features });
  const within = owners(tagged.linked);
  const outer = tagged.linked.map((linked, index) =>
    statementOf(rows, linked, confidenceOf(model, linked, tagged.sureness), within[index] ?? null),
  );
  return inOrder(outer, innerStatements(model, plain, rows, tagged), floatingStatements(rows, tagged));
}
