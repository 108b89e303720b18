/** The text that bytes of UTF-8 say, without a byte order mark; null where they are not UTF-8. Works in every runtime. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  const units = new Uint16Array(bytes.length);
  let length = 0;
  let place = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (place < bytes.length) {
    const first = bytes[place] ?? 0;
    const size = first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
    const code = size === 0 ? -1 : codePoint(bytes, place, size);
    if (code < 0) return null;
    if (code > 0xffff) units[length++] = 0xd7c0 + (code >> 10);
    units[length++] = code > 0xffff ? 0xdc00 + (code & 0x3ff) : code;
    place += size;
  }
  return toText(units.subarray(0, length));
}

/** -1 for what is cut short, written longer than need be, or no character. */
function codePoint(bytes: Uint8Array, place: number, size: number): number {
  let code = (bytes[place] ?? 0) & (size === 1 ? 0x7f : 0xff >> (size + 1));
  for (let next = place + 1; next < place + size; next++) {
    const byte = bytes[next] ?? 0;
    if ((byte & 0xc0) !== 0x80) return -1;
    code = (code << 6) | (byte & 0x3f);
  }
  const least = [0, 0, 0x80, 0x800, 0x10000][size] ?? 0;
  return code < least || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? -1 : code;
}

function toText(units: Uint16Array): string {
  const parts: string[] = [];
  for (let start = 0; start < units.length; start += 8192) {
    parts.push(String.fromCharCode(...units.subarray(start, start + 8192)));
  }
  return parts.join('');
}

/** Whether the bytes are of a file that is no text: they hold a zero byte, or begin as archives, pictures and pages do. */
export function isBinary(bytes: Uint8Array): boolean {
  const begins = (...start: readonly number[]) => start.every((byte, index) => bytes[index] === byte);
  const utf16 = begins(0xff, 0xfe) || begins(0xfe, 0xff);
  if (utf16) return false;
  return bytes.includes(0) || begins(0x1f, 0x8b) || begins(0x25, 0x50, 0x44, 0x46) || begins(0x50, 0x4b, 3, 4);
}
