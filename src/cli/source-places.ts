import type { SourcePlace } from '../format/index.ts';
import { placesOf, readPage } from '../reading/index.ts';
import { decodeArticle } from './decode-article.ts';

/** The blocks of a source as `read` tells and numbers them. */
export function placesOfSource(bytes: Uint8Array): readonly SourcePlace[] {
  return placesOf(readPage({ text: decodeArticle(bytes) }));
}
