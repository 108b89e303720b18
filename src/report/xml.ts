const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * The text as it stands in XML and HTML, in an element or in a quoted attribute. What XML cannot hold (control characters,
 * halves of characters) is left out; a carriage return is a line feed, as every XML reader would make it.
 */
export function xmlText(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll(/[\u007f-\u009f]/g, '')
    .replaceAll(/[&<>"']/g, (letter) => entities[letter] ?? '');
}
