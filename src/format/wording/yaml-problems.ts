/** What the YAML package says, and how a person would say it; the first that matches counts. */
const plainWords: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/end with a ([\]}])/, 'a bracket is opened and not closed. Put “$1” where the list or map ends.'],
  [/Missing closing/, 'a quotation mark is opened and not closed. Close it, or take it out.'],
  [
    /Nested mappings are not allowed in compact/,
    'a second colon follows on this text. Put the text in quotes, or look at the indentation of the next line.',
  ],
  [
    /Implicit map keys need to be followed/,
    'this line has no colon with a space after it. Write `key: value`, or put the text on the line above.',
  ],
  [
    /Implicit keys .*single line/,
    'this line has no colon with a space after it, or the text above it goes on. Write `key: value`, or put long texts in quotes.',
  ],
  [
    /items must start at the same column/,
    'this line is not indented as the ones it belongs with. Line it up with them.',
  ],
  [/Sequence item without - indicator/, 'an item of a list has no dash. Begin it with “- ”.'],
  [/Missing space after :/, 'there is no space after the colon. Put one there.'],
  [/Missing , /, 'there is no comma between two items. Put one there.'],
  [/Unexpected (, |empty item)/, 'there is a comma too many. Take it out.'],
  [/Unexpected flow-\w+-end/, 'a bracket is closed that nothing opened. Take it out, or open it.'],
  [/Plain value cannot start with .*?(\S+)$/, 'a text cannot begin with $1. Put it in quotes.'],
  [
    /Invalid escape sequence (.+)/,
    '“$1” means nothing between double quotes. Write two backslashes, or use single quotes.',
  ],
  [/Block collections are not allowed within/, 'a text with a colon stands between brackets. Put it in quotes.'],
  [
    /Unexpected scalar at node end/,
    'something follows after the closing quotation mark. Put double quotes around a text that has single ones in it.',
  ],
  [/Comments must be separated/, 'there is no space before the #. Put one there, or put the text in quotes.'],
  [
    /block sequence may not be used as an implicit map key|Unexpected block-seq/,
    'a list cannot begin here. Begin it on a line of its own.',
  ],
];

/** A complaint of the YAML package in plain words, with what to do. */
export function yamlProblem(said: string): string {
  for (const [pattern, words] of plainWords) {
    const match = pattern.exec(said);
    if (match !== null) return words.replace('$1', () => match[1] ?? '');
  }
  return `${said.replace(/\.?$/, '.')} Look at the indentation, quotes and brackets here.`;
}
