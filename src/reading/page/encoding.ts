/** How bytes are to be decoded: a label for TextDecoder, and how many bytes of byte order mark to skip. */
export interface Encoding {
  readonly label: string;
  readonly skip: number;
}

const marks: readonly { readonly bytes: readonly number[]; readonly label: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], label: 'utf-8' },
  { bytes: [0xfe, 0xff], label: 'utf-16be' },
  { bytes: [0xff, 0xfe], label: 'utf-16le' },
];

/** How far into the bytes a declaration is looked for, as browsers do. */
const declarationReach = 1024;

const declarations: readonly RegExp[] = [
  /<\?xml[^>]{0,200}\sencoding\s*=\s*["']([\w.:-]{1,40})["']/i,
  /<meta[^>]{0,300}\scharset\s*=\s*["']?\s*([\w.:-]{1,40})/i,
  /<meta[^>]{0,300}charset=([\w.:-]{1,40})/i,
  /^content-type:[^\n]{0,200}charset="?([\w.:-]{1,40})/im,
];

/**
 * The encoding that bytes declare: by a byte order mark, an XML declaration, an HTML `meta`, or a `Content-Type` line
 * saved above the page; UTF-8 otherwise. A declared UTF-16 without its mark is read as UTF-8, as the declaration itself
 * could not have been read otherwise.
 */
export function declaredEncoding(bytes: Uint8Array): Encoding {
  const mark = marks.find((candidate) => candidate.bytes.every((byte, k) => bytes[k] === byte));
  if (mark !== undefined) return { label: mark.label, skip: mark.bytes.length };
  const head = asciiOf(bytes.subarray(0, declarationReach));
  for (const declaration of declarations) {
    const label = declaration.exec(head)?.[1]?.toLowerCase();
    if (label !== undefined) return { label: label.startsWith('utf-16') ? 'utf-8' : label, skip: 0 };
  }
  return { label: 'utf-8', skip: 0 };
}

function asciiOf(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += byte < 0x80 ? String.fromCharCode(byte) : '?';
  return text;
}
