import { declaredEncoding } from '../../../reading/index.ts';

export interface DecodeAsk {
  readonly bytes: Uint8Array;
}

/** The text of a page in the encoding that it declares, without a byte order mark. */
export function decodeQuery({ bytes }: DecodeAsk): string {
  const { label, skip } = declaredEncoding(bytes);
  const body = bytes.subarray(skip);
  try {
    return new TextDecoder(label, { ignoreBOM: true }).decode(body);
  } catch {
    return new TextDecoder().decode(body);
  }
}
