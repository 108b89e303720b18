import { failedLine, idOf } from './commands/read-line.ts';
import type { Door, ExitCode, LineReader } from './door.ts';
import { mistake } from './failure.ts';
import { unreadable } from './read-input.ts';
import { type StreamLine, splitLines } from './split-lines.ts';

/** The longest line read, in bytes. */
const longestLine = 16 * 1024 * 1024;
/** How many lines are under way for each reader at a time: enough that none waits for the next one. */
const ahead = 3;

/**
 * `read --ndjson`: a document a line, in the order of the lines. So many lines are under way at a time and no more; the next
 * one is read when the first of them is written, so memory does not grow with the stream.
 */
export async function runStream(door: Door, names: readonly string[]): Promise<ExitCode> {
  if (door.lineReader === undefined || door.stream === undefined) throw new Error('this door reads no streams');
  const reader = await door.lineReader();
  const waiting: Promise<string>[] = [];
  let failures = 0;
  const write = async () => {
    const line = await waiting.shift();
    if (line !== undefined) await door.write?.(line);
  };
  try {
    for (const name of names) {
      for await (const line of splitLines(pieces(door, name), longestLine)) {
        if (line !== null && line.trim() === '') continue;
        const answer = answerOf(reader, line).then((told) => {
          if (told.failed) failures += 1;
          return told.line;
        });
        waiting.push(answer);
        if (waiting.length >= reader.size * ahead) await write();
      }
    }
    while (waiting.length > 0) await write();
  } finally {
    await reader.close();
  }
  return failures > 0 ? 1 : 0;
}

function pieces(door: Door, name: string): AsyncIterable<Uint8Array> {
  const found = door.stream?.(name) ?? 'unreadable';
  if (typeof found === 'string') throw unreadable(name, found, []);
  return found;
}

async function answerOf(reader: LineReader, line: StreamLine) {
  if (line === null) return failedLine(null, mistake('line-too-long', {}));
  try {
    return await reader.read(line);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return failedLine(idOf(line), mistake('line-failed', { why }));
  }
}
