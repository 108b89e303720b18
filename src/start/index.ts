export { keptFor, requireCompiled } from './compiled.ts';
export { parts } from './parts.ts';
export { startGently } from './start-gently.ts';
