import { fileURLToPath } from 'node:url';

/** What every command runs, in an order in which each finds what it needs; beside this file when built. */
export const parts: readonly string[] = ['rolldown-runtime.cjs', 'core.cjs', 'command.cjs'].map((name) =>
  fileURLToPath(new URL(`./${name}`, import.meta.url)),
);
