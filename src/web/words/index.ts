import { english } from './en/index.ts';

/** A catalogue of words: a translation has the same shape. */
export type Words = typeof english;

export { english };
