import { setFlagsFromString } from 'node:v8';

/**
 * Lets V8 run code longer before it optimises it. Most commands end within a fraction of a second, most of which the optimiser
 * spends on functions that are then called no more. Only for the version of V8 that it was measured on: others print what they do not know.
 */
export function startGently(): void {
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=500000');
}
