import type { Edit } from '../../text/index.ts';

/** Lines that a change takes out and puts in, in the order of the text. */
export interface LineDiff {
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** What edits do to the lines of a text. */
export function diffOf(text: string, edits: readonly Edit[]): LineDiff {
  const parts = edits.map((edit): LineDiff => {
    if (!edit.text.includes('\n')) return insideLine(text, edit);
    const start = text.lastIndexOf('\n', edit.start - 1) + 1;
    const stop = text.indexOf('\n', edit.end);
    const end = stop < 0 ? text.length : stop;
    const old = text.slice(start, end);
    const now = text.slice(start, edit.start) + edit.text + text.slice(edit.end, end);
    return changedLines(old.split(/\r?\n/u), now.split(/\r?\n/u));
  });
  return { removed: parts.flatMap(({ removed }) => removed), added: parts.flatMap(({ added }) => added) };
}

/** What changes within a line, with dots for what stands around it; a word that changes inside is shown whole. */
function insideLine(text: string, edit: Edit): LineDiff {
  const { start, end, text: put } = wholeWord(text, edit);
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const indent = /^ */.exec(text.slice(from))?.[0] ?? '';
  const shown = (part: string) => (part === '' ? [] : [`${indent}… ${part.replace(/^,\s*/, '').trim()} …`]);
  return { removed: shown(text.slice(start, end)), added: shown(put) };
}

function wholeWord(text: string, { start, end, text: put }: Edit): Edit {
  if (!/^[\w-]+$/.test(put)) return { start, end, text: put };
  const before = /[\w-]*$/.exec(text.slice(0, start))?.[0] ?? '';
  const after = /^[\w-]*/.exec(text.slice(end))?.[0] ?? '';
  return { start: start - before.length, end: end + after.length, text: before + put + after };
}

function changedLines(old: readonly string[], now: readonly string[]): LineDiff {
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let back = 0;
  while (back < old.length - start && back < now.length - start && old.at(-1 - back) === now.at(-1 - back)) back += 1;
  return { removed: old.slice(start, old.length - back), added: now.slice(start, now.length - back) };
}
