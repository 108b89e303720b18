/*
 * What may be written at a place of a model file, judged from the lines above it: the text is often broken while one
 * writes, so that no parser could tell.
 */

/** What may be written: a name in an expression, a party, a source, a key of the format, or nothing we know. */
export type Wanted = 'expression' | 'party' | 'source' | 'key' | null;

/** Keys below which the words of a line, or of an item, are an expression. */
const expressions = [
  'prefers',
  'infeasible',
  'merged',
  'statusQuo',
  'taken',
  'outcomes',
  'joint',
  'statement',
  'when',
  'lock',
  'commit',
  'consent',
  'decides',
  'option',
  'weights',
];

const parties = ['members', 'veto', 'from', 'needs', 'party', 'reverse'];

/** What may be written at the end of `before`, the text up to the cursor. */
export function wantedAt(before: string): Wanted {
  const lines = before.split('\n');
  const line = lines.at(-1) ?? '';
  if (/(^|\s)#/.test(line)) return null;
  const [key, inLine] = innermostKey(line);
  if (key !== null && inLine) return kindOf(key);
  const above = keyAbove(lines);
  if (above === null) return /^\s*[\w-]*$/.test(line) ? 'key' : null;
  const isItem = /^\s*-\s/.test(line);
  if (isItem || above === 'outcomes') return kindOf(above);
  return /^\s*[\w-]*$/.test(line) ? 'key' : null;
}

/** The last key on the line whose value the cursor stands in; false where the value is not begun. */
function innermostKey(line: string): readonly [string | null, boolean] {
  const keys = [...line.matchAll(/([A-Za-z][\w-]*)\s*:(?=\s|$)/g)];
  const last = keys.at(-1);
  if (last === undefined) return [null, false];
  const after = line.slice((last.index ?? 0) + last[0].length);
  // Behind a comma outside brackets another key of the same map begins.
  if (/[,{]\s*[\w-]*$/.test(after) && !after.includes('[')) return [null, false];
  if (/\]\s*,?\s*[\w-]*$/.test(after)) return [null, false];
  return [last[1] ?? null, true];
}

/** The key of the block that the last line stands in. */
function keyAbove(lines: readonly string[]): string | null {
  const indent = (line: string) => /^\s*/.exec(line)?.[0].length ?? 0;
  const own = lines.at(-1) ?? '';
  const item = /^\s*-/.test(own);
  for (let at = lines.length - 2; at >= 0; at--) {
    const line = lines[at] ?? '';
    if (line.trim() === '' || line.trim().startsWith('#')) continue;
    const key = /^\s*([A-Za-z][\w-]*)\s*:\s*(#.*)?$/.exec(line)?.[1];
    if (key !== undefined && (indent(line) < indent(own) || (item && indent(line) === indent(own)))) return key;
    if (indent(line) < indent(own) && !/^\s*-/.test(line)) return null;
  }
  return null;
}

function kindOf(key: string): Wanted {
  if (expressions.includes(key)) return 'expression';
  if (parties.includes(key)) return 'party';
  return key === 'source' ? 'source' : null;
}
