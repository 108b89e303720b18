import { declaredEncoding } from '../reading/index.ts';

/** The text of a page in the encoding that it declares, without a byte order mark. */
export function decodeArticle(bytes: Uint8Array): string {
  const { label, skip } = declaredEncoding(bytes);
  try {
    return new TextDecoder(label, { ignoreBOM: true }).decode(bytes.subarray(skip));
  } catch {
    return new TextDecoder().decode(bytes.subarray(skip));
  }
}
