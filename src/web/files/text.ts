/** A file's text as the editor has it, and what it takes to write it as it was: its line ends and byte order mark. */
export interface FileText {
  readonly text: string;
  readonly lineEnd: '\n' | '\r\n';
  readonly mark: boolean;
}

/** The text with `\n` at the ends of lines and without a byte order mark. */
export function fromFile(written: string): FileText {
  const mark = written.startsWith('\ufeff');
  const body = mark ? written.slice(1) : written;
  const lineEnd = /\r\n|\n/.exec(body)?.[0] === '\r\n' ? '\r\n' : '\n';
  return { text: body.replaceAll(/\r\n?/g, '\n'), lineEnd, mark };
}

/** The text as it goes into the file. */
export function toFile({ text, lineEnd, mark }: FileText): string {
  return (mark ? '\ufeff' : '') + (lineEnd === '\n' ? text : text.replaceAll('\n', lineEnd));
}
