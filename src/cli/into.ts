import { readText } from '../format/index.ts';
import {
  acceptProposals,
  findCopies,
  loadModel,
  propose,
  type ReadArticle,
  readArticle,
  readPage,
  sketchOf,
} from '../reading/index.ts';
import { hasErrors } from '../text/index.ts';
import { acceptedWords, describeProposals, proposalsJson } from './commands/into.ts';
import { decodeArticle } from './decode-article.ts';
import { type Door, isBytes, type Output } from './door.ts';
import { complain, fail, mistake } from './failure.ts';
import { type Flags, screenFor } from './flags.ts';
import { parsedOf } from './parsed.ts';
import { type Input, readArticles, readModel } from './read-input.ts';
import { UsageError } from './usage.ts';

/** `read ARTICLE… --into MODEL`: what the articles propose to add, and with `--accept` the model with that in it. */
export async function runInto(door: Door, articles: readonly string[], into: string, flags: Flags): Promise<Output> {
  if (into === '-' && articles.includes('-'))
    throw words('the model and an article cannot both come from standard input');
  if (flags.ndjson === true) throw words('--into takes articles, not a stream');
  const { inputs } = await readArticles(door, articles);
  const input = await readModel(door, into);
  const { model, diagnostics } = parsedOf(input.bytes);
  const text = readText(input.bytes).text ?? '';
  if (model === null) return fail({ file: input.file, text, diagnostics }, 1, flags.json ?? false);
  const read = withoutCopies(readAll(door, inputs, input.file));
  const broken = read.some(({ article }) => hasErrors(article.reading.diagnostics));
  const err = read.map(({ file, article }) =>
    complain({ file, text: article.input, diagnostics: article.reading.diagnostics }),
  );
  if (broken) return { out: '', err: err.join(''), exitCode: 1 };
  const proposals = propose(
    read.map(({ article }) => article),
    { text, model },
  );
  const shown = { file: into, articles: read.map(({ file }) => file), proposals, screen: screenFor(door, flags) };
  if (flags.accept === undefined) {
    const out = flags.json ? proposalsJson(shown, null) : describeProposals(shown);
    return { out, err: err.join(''), exitCode: 0 };
  }
  const accepted = acceptProposals(text, proposals, flags.accept);
  if ('unknown' in accepted)
    throw new UsageError(mistake('unknown-proposal', { numbers: accepted.unknown.map(String) }), 2);
  if ('blocked' in accepted) throw new UsageError(blockedMistake(accepted.blocked), 1);
  if (into === '-') return { out: accepted.text, err: err.join(''), exitCode: 0 };
  save(door, into, input, accepted.text);
  const out = flags.json
    ? proposalsJson(shown, accepted.accepted)
    : acceptedWords(shown, flags.accept, accepted.accepted);
  return { out, err: err.join(''), exitCode: 0 };
}

function readAll(door: Door, inputs: readonly Input[], model: string) {
  if (door.weights === undefined) throw new Error('this door has no reading model');
  const weights = loadModel(door.weights());
  return inputs.map(({ file, bytes }) => {
    const input = decodeArticle(bytes);
    const reading = readArticle({ text: input }, { model: weights });
    const named = file === '-' ? null : model === '-' ? file : door.files.fromModel(model, file);
    const article: ReadArticle = { input, reading, file: named };
    return { file, article };
  });
}

/** What copies another article says nothing that the other does not. */
function withoutCopies<Read extends { readonly article: ReadArticle }>(read: readonly Read[]): readonly Read[] {
  if (read.length < 2) return read;
  const copies = findCopies(read.map(({ article }) => sketchOf(readPage({ text: article.input }))));
  return read.filter((_, k) => (copies[k] ?? null) === null);
}

function save(door: Door, name: string, { file, bytes }: Input, text: string): void {
  if (!isBytes(door.files.read(name))) throw new UsageError(mistake('catalogue-case', { name }), 2);
  // The byte order mark is no part of the text.
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\ufeff' : '';
  const problem = door.files.replace(file, bytes, mark + text);
  if (problem === 'changed') throw new UsageError(mistake('file-changed', { path: file }), 1);
  if (problem !== null) throw new UsageError(mistake('file-unwritable', { path: file }), 1);
}

function blockedMistake(blocked: readonly { readonly number: number; readonly blocked: string | null }[]) {
  const numbers = blocked.map(({ number }) => String(number));
  return mistake('proposal-blocked', { numbers, why: blocked[0]?.blocked ?? '' });
}

function words(text: string): UsageError {
  return new UsageError(mistake('command-line', { text }), 2);
}
