/** Every runtime has it, though the language itself does not tell its types. */
declare const TextDecoder: new (
  encoding: 'utf-8',
  options: { readonly fatal: true },
) => { readonly decode: (bytes: Uint8Array) => string };

/** The text that bytes of UTF-8 say, without a byte order mark; null where they are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Whether the bytes are of a file that is no text: they hold a zero byte, or begin as archives, pictures and pages do. */
export function isBinary(bytes: Uint8Array): boolean {
  const begins = (...start: readonly number[]) => start.every((byte, index) => bytes[index] === byte);
  const utf16 = begins(0xff, 0xfe) || begins(0xfe, 0xff);
  if (utf16) return false;
  return bytes.includes(0) || begins(0x1f, 0x8b) || begins(0x25, 0x50, 0x44, 0x46) || begins(0x50, 0x4b, 3, 4);
}
