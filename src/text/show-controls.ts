/**
 * The text with everything a terminal would obey made visible: control characters as pictures (␛ for escape), the
 * marks that turn the direction of writing, line separators, halves of characters and byte order marks as `\u202e`.
 */
export function showControls(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f]|[\u0080-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff]/gu,
    (letter) => {
      const code = letter.codePointAt(0) ?? 0;
      if (code < 0x20) return String.fromCodePoint(0x2400 + code);
      if (code === 0x7f) return '\u2421';
      return `\\u${code.toString(16).padStart(4, '0')}`;
    },
  );
}
