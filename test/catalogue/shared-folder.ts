import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A file or folder of the shared reference material, or null where that material is not on this machine. */
export function sharedPath(...parts: readonly string[]): string | null {
  const folders = [process.env.STANDSTILL_SHARED, join(root, '..', 'shared')];
  for (const folder of folders) {
    if (folder === undefined || folder === '') continue;
    const path = join(folder, ...parts);
    if (existsSync(path)) return path;
  }
  return null;
}
