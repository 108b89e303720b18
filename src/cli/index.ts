export type { Door, ExitCode } from './door.ts';
export { openDoor } from './node-door.ts';
export { run } from './run.ts';
