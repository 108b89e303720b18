import { type Parsed, parseModelBytes } from '../format/index.ts';

const known = new WeakMap<Uint8Array, Parsed>();

/** The model in the bytes, parsed once however often it is asked for. */
export function parsedOf(bytes: Uint8Array): Parsed {
  const found = known.get(bytes);
  if (found !== undefined) return found;
  const parsed = parseModelBytes(bytes);
  known.set(bytes, parsed);
  return parsed;
}
