import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** By what and from what an export was made. */
export interface Made {
  /** The engine's version. */
  readonly version: string;
  /** SHA-256 of the model file's bytes, in hexadecimal. */
  readonly hash: string;
  readonly bounds: Bounds;
}

/** How far was looked, where an answer depends on it. */
export interface Bounds {
  /** When a state is better for a coalition. */
  readonly coalitions: 'strict' | 'pareto';
  /** Places that a statement of unsure place may move. */
  readonly reach: number;
  readonly seed: number;
}

/** As far as is looked where nothing else is asked for. */
export const usualBounds: Bounds = { coalitions: 'strict', reach: 1, seed: 1 };

/** The hash by which a model file is known: SHA-256 of its bytes, as `sha256sum` prints it. */
export function hashOf(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}
