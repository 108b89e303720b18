/** For what cannot happen: our own fault, not the person's. The reason says why it cannot. */
export function impossible(reason: string): never {
  throw new Error(`impossible: ${reason}`);
}
