import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A path in the folder of this package, whether the program runs from its sources or as it was built. */
export function inPackage(...path: readonly string[]): string {
  return join(folderAbove(dirname(fileURLToPath(import.meta.url))), ...path);
}

function folderAbove(folder: string): string {
  const above = dirname(folder);
  return existsSync(join(folder, 'package.json')) || above === folder ? folder : folderAbove(above);
}
