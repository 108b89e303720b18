import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/**
 * Breaks a text into lines of at most `width` columns, between words where it can. Text of narrow characters alone, which
 * nearly all of it is, is broken here; anything else (colours, wide or joined characters, words longer than a line) by
 * wrap-ansi, which looks at every character closely. The lines are the same.
 */
export function wrap(text: string, width: number): string[] {
  const columns = Math.max(width, 1);
  return isNarrow(text) ? (wrapNarrow(text, columns) ?? wrapClosely(text, columns)) : wrapClosely(text, columns);
}

/** How many columns a text takes. */
export function widthOf(text: string): number {
  return isNarrow(text) ? text.length : stringWidth(text);
}

function wrapClosely(text: string, columns: number): string[] {
  return wrapAnsi(text, columns, { hard: true, trim: true }).split('\n');
}

/** Printable ASCII, Latin letters, and the signs of our own pages: one column and one code unit each. */
function isNarrow(text: string): boolean {
  return /^[ -~À-ÖØ-öø-ɏ“”‘’–—…·•→─═]*$/.test(text);
}

/** Null where a word is longer than a line. */
function wrapNarrow(text: string, columns: number): string[] | null {
  const rows: string[] = [];
  let row = '';
  for (const [at, word] of text.split(' ').entries()) {
    if (word.length > columns) return null;
    row = row.trimStart();
    if (at > 0 && row.length > 0) row += ' ';
    if (row.length + word.length > columns && row.length > 0 && word.length > 0) {
      rows.push(row);
      row = '';
    }
    row += word;
  }
  return [...rows, row].map((line) => line.replace(/ +$/, ''));
}
