import { diagnosticToJson } from '../../format/index.ts';
import { findCopies, type Reading, type Sketch, timelineOf } from '../../reading/index.ts';

/** One article that was read: where it came from, its text as decoded, and what was found. */
export interface ReadPage {
  readonly file: string;
  readonly text: string;
  readonly reading: Reading;
  readonly sketch: Sketch;
}

/** What is printed of one article. Contract §5, with `warnings`. */
export function articleJson(reading: Reading, text: string): Readonly<Record<string, unknown>> {
  const { article, statements, actors, positions, diagnostics } = reading;
  const warnings = diagnostics.map((diagnostic) => diagnosticToJson(text, diagnostic));
  return { article, statements, actors, positions, warnings };
}

/** What is printed of several: each with its `file` and, where it is a copy, the index of the article it copies. */
export function articlesJson(pages: readonly ReadPage[]): Readonly<Record<string, unknown>> {
  const copies = findCopies(pages.map(({ sketch }) => sketch));
  const articles = pages.map(({ file, text, reading }, k) => ({
    file,
    copyOf: copies[k] ?? null,
    ...articleJson(reading, text),
  }));
  const readings = pages.map(({ reading }) => reading);
  return { version: 1, articles, timeline: timelineOf(readings, copies) };
}
