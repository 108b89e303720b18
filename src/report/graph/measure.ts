import stringWidth from 'string-width';

/*
 * How wide text is, without a font at hand: the widths of common sans-serif letters, a little on the generous side, so that
 * no text leaves its box.
 */

const narrow = new Set("iljtfrI.,:;'|!()[]{}/\\-‘’“”· ");
const broad = new Set('mwMW@%—…');

/** The width of one line of text, in pixels. */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const { segment } of segments(text)) em += letterWidth(segment);
  return em * size;
}

function letterWidth(letter: string): number {
  if (narrow.has(letter)) return 0.36;
  if (broad.has(letter)) return 0.96;
  if (/^[A-Z]$/.test(letter)) return 0.72;
  if (letter.length === 1 && letter < '\u00ff') return 0.59;
  return Math.max(0.1, stringWidth(letter) * 0.66);
}

/** The text in at most so many lines of at most that width; what is left over ends in an ellipsis. */
export function wrapText(text: string, size: number, width: number, lines: number): readonly string[] {
  const done: string[] = [];
  let line = '';
  for (const word of words(text, size, width)) {
    const longer = line === '' ? word.trimStart() : line + word;
    if (line === '' || textWidth(longer, size) <= width) {
      line = longer;
      continue;
    }
    if (done.length === lines - 1) return [...done, shorten(longer, size, width)];
    done.push(line.trimEnd());
    line = word.trimStart();
  }
  return [...done, line.trimEnd()];
}

/** Words with the space before them; such as are wider than a line are broken. */
function words(text: string, size: number, width: number): readonly string[] {
  return (text.match(/\s*\S+/gu) ?? []).flatMap((word) => {
    if (textWidth(word.trimStart(), size) <= width) return [word];
    const parts = [''];
    for (const { segment } of segments(word)) {
      const longer = (parts.at(-1) ?? '') + segment;
      if (textWidth(longer, size) <= width) parts[parts.length - 1] = longer;
      else parts.push(segment);
    }
    return parts;
  });
}

/** As much of the text as fits: with an ellipsis at its end where that is not all. */
export function fitted(text: string, size: number, width: number): string {
  return textWidth(text, size) <= width ? text : shorten(text, size, width);
}

/** As much of the text as fits with an ellipsis at its end. */
export function shorten(text: string, size: number, width: number): string {
  let kept = '';
  for (const { segment } of segments(text)) {
    if (textWidth(`${kept}${segment}…`, size) > width) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

function segments(text: string): Iterable<{ readonly segment: string }> {
  return segmenter.segment(text);
}
