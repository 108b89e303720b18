import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The folder of shared facts, `$STANDSTILL_SHARED` or beside the project; null where it is not. */
export const sharedFolder: string | null = findShared();

function findShared(): string | null {
  const places = [process.env.STANDSTILL_SHARED, resolve(root, '../shared')];
  return places.find((place): place is string => place !== undefined && existsSync(place)) ?? null;
}

/** Says what a test left out where the shared folder is absent. */
export function leftOut(what: string): void {
  console.warn(`left out, for the shared folder is not here: ${what}`);
}
