import { type Reading, readArticle, readPage, type StatementModel, sketchOf } from '../../reading/index.ts';
import { printJson, renderPlain } from '../../report/index.ts';
import { hasErrors } from '../../text/index.ts';
import { decodeArticle } from '../decode-article.ts';
import type { Output, Screen } from '../door.ts';
import { complain, fail } from '../failure.ts';
import { paintColour, paintNothing } from '../paint.ts';
import type { Input } from '../read-input.ts';
import { articleJson, articlesJson, type ReadPage } from './read-json.ts';
import { describeReading, describeReadings } from './read-words.ts';

/** How the articles of one command are shown. */
export interface ReadFaces {
  readonly json: boolean;
  /** Whether a folder or several articles were asked for, so that the time line belongs to the answer. */
  readonly several: boolean;
  readonly screen: Screen;
}

/** `read ARTICLE…`: each page's statements, actors and positions; of several also the positions over time. */
export function answerRead(inputs: readonly Input[], model: StatementModel, faces: ReadFaces): Output {
  const pages = inputs.map((input) => pageOf(input, model, faces.several));
  const first = pages[0];
  if (!faces.several && first !== undefined && hasErrors(first.reading.diagnostics)) {
    return fail({ ...first, diagnostics: first.reading.diagnostics }, 1, faces.json);
  }
  const err = pages
    .map(({ file, text, reading }) => complain({ file, text, diagnostics: reading.diagnostics }))
    .join('');
  const exitCode = pages.some(({ reading }) => hasErrors(reading.diagnostics)) ? 1 : 0;
  return { out: faces.json ? documentOf(pages, faces) : wordsOf(pages, faces), err, exitCode };
}

function pageOf({ file, bytes }: Input, model: StatementModel, several: boolean): ReadPage {
  const text = decodeArticle(bytes);
  const reading: Reading = readArticle({ text }, { model });
  return { file, text, reading, sketch: several ? sketchOf(readPage({ text })) : [] };
}

function documentOf(pages: readonly ReadPage[], { several }: ReadFaces): string {
  const only = pages[0];
  if (several || only === undefined) return printJson(articlesJson(pages));
  return printJson({ version: 1, ...articleJson(only.reading, only.text) });
}

function wordsOf(pages: readonly ReadPage[], { several, screen }: ReadFaces): string {
  const readable = pages.filter(({ reading }) => !hasErrors(reading.diagnostics));
  const blocks = several
    ? describeReadings(readable)
    : readable.flatMap(({ reading, text }) => describeReading(reading, text));
  if (blocks.length === 0) return '';
  return renderPlain(blocks, { width: screen.width, paint: screen.colour ? paintColour : paintNothing });
}
