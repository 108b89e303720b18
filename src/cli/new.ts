import { skeleton } from './commands/new.ts';
import type { Door, Output } from './door.ts';
import type { Flags } from './flags.ts';
import { writeFile } from './write-output.ts';

/** `new FILE`: the skeleton, never over an existing file unless forced. */
export function runNew(door: Door, file: string, flags: Flags): Output {
  writeFile(door, file, skeleton(door.files.schemaFor(file)), flags.force ?? false);
  const next = `${file} is a small conflict to start from. Next: standstill analyze ${file}\n`;
  return { out: next, err: '', exitCode: 0 };
}
