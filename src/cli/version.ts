import { existsSync, readFileSync } from 'node:fs';

/** The version of this package; run from the built package, or from the sources. */
export const version: string = JSON.parse(readFileSync(manifest(), 'utf8')).version;

function manifest(): URL {
  const beside = new URL('../package.json', import.meta.url);
  return existsSync(beside) ? beside : new URL('../../package.json', import.meta.url);
}
