/** A value as JSON: one line for each key of the document, ending with a line feed. Nothing in it can command a terminal. */
export function printJson(document: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(document)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return `${escapeControls(`{\n${lines.join(',\n')}\n}`)}\n`;
}

/** Writes the control and text-direction characters that JSON allows in strings as escapes. */
export function escapeControls(json: string): string {
  return json.replaceAll(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
