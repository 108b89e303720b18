/** How a scalar was written. */
export type Style = 'plain' | 'single' | 'double' | 'block';

/**
 * Maps indices of a scalar's text to offsets in its source, through quotes, escapes, folding and indentation: letters
 * answer to letters, runs of white space to runs of white space. One entry more than the text is long: the end.
 */
export function alignOffsets(text: string, source: string, style: Style): readonly number[] {
  const offsets: number[] = [];
  let place = contentStart(source, style);
  for (let index = 0; index < text.length; index++) {
    place = skipUnseen(source, place, text[index], style);
    offsets.push(Math.min(place, source.length));
    if (isSpace(text[index]) && isSpace(source[place])) {
      if (!isSpace(text[index + 1])) place = skipSpace(source, place);
      else if (isSpace(source[place + 1])) place++;
    } else {
      place += lengthAt(source, place, style);
    }
  }
  offsets.push(Math.min(place, source.length));
  return offsets;
}

function contentStart(source: string, style: Style): number {
  if (style === 'plain') return 0;
  if (style !== 'block') return 1;
  const header = source.indexOf('\n');
  return header < 0 ? source.length : header + 1;
}

/** White space that folding or indentation took away, and escaped line breaks. */
function skipUnseen(source: string, from: number, next: string | undefined, style: Style): number {
  let place = from;
  if (!isSpace(next)) place = skipSpace(source, place);
  while (style === 'double' && source[place] === '\\' && /[\r\n]/.test(source[place + 1] ?? '')) {
    place = skipSpace(source, place + 1);
  }
  return place;
}

function skipSpace(source: string, from: number): number {
  let place = from;
  while (isSpace(source[place])) place++;
  return place;
}

function isSpace(letter: string | undefined): boolean {
  return letter === ' ' || letter === '\n' || letter === '\r' || letter === '\t';
}

const escapes = new Map([
  ['x', 4],
  ['u', 6],
  ['U', 10],
]);

/** How long the character at a place is in the source. */
function lengthAt(source: string, place: number, style: Style): number {
  if (style === 'single' && source.startsWith("''", place)) return 2;
  if (style === 'double' && source[place] === '\\') return escapes.get(source[place + 1] ?? '') ?? 2;
  return 1;
}
