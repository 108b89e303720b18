import type { Facts } from '../text/index.ts';

/** Every runtime has it, though the language itself does not tell its types. */
declare const TextDecoder: new (
  encoding: 'utf-8',
  options: { readonly fatal: boolean },
) => { readonly decode: (bytes: Uint8Array) => string };

/** The text that bytes of UTF-8 say, without a byte order mark; null where they are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What can be said of bytes that are not UTF-8: that they are UTF-16, or the first line that is not. */
export function encodingFacts(bytes: Uint8Array): Facts {
  if (isUtf16(bytes)) return { utf16: 'yes' };
  const readable = new TextDecoder('utf-8', { fatal: false }).decode(bytes).split('\ufffd')[0] ?? '';
  return { line: readable.split(/\r\n|\n|\r/).length };
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** Whether the bytes are of a file that is no text: they hold a zero byte, or begin as archives, pictures and pages do. */
export function isBinary(bytes: Uint8Array): boolean {
  const begins = (...start: readonly number[]) => start.every((byte, index) => bytes[index] === byte);
  if (isUtf16(bytes)) return false;
  return bytes.includes(0) || begins(0x1f, 0x8b) || begins(0x25, 0x50, 0x44, 0x46) || begins(0x50, 0x4b, 3, 4);
}
