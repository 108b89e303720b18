import type { Door, JobOptions, Screen } from './door.ts';

/** The options as commander hands them over. */
export interface Flags {
  readonly json?: boolean;
  readonly ndjson?: boolean;
  readonly scenario?: string;
  readonly concepts?: readonly string[];
  readonly full?: boolean;
  readonly limit?: number;
  readonly verify?: boolean;
  readonly to?: string;
  readonly format?: string;
  readonly table?: string;
  readonly paper?: string;
  readonly output?: string;
  readonly force?: boolean;
  readonly sources?: string;
  readonly color?: boolean;
  readonly concept?: string;
  readonly goal?: string;
  readonly bound?: number;
  readonly guarantees?: number;
  readonly coalitions?: string;
  readonly seed?: number;
  readonly reach?: number;
  readonly port?: number;
  readonly find?: number;
  readonly into?: string;
  readonly accept?: readonly number[];
}

/** The options of a job, every one said. */
export function jobOptions(flags: Flags, state: string | null = null): JobOptions {
  return {
    json: flags.json ?? false,
    scenario: flags.scenario ?? null,
    concepts: flags.concepts ?? null,
    full: flags.full ?? false,
    limit: flags.limit ?? null,
    verify: flags.verify ?? false,
    state,
    to: flags.to ?? null,
    format: flags.format ?? null,
    table: flags.table ?? null,
    paper: flags.paper ?? null,
    concept: flags.concept ?? null,
    goal: flags.goal ?? null,
    bound: flags.bound ?? null,
    guarantees: flags.guarantees ?? null,
    coalitions: flags.coalitions ?? null,
    seed: flags.seed ?? null,
    reach: flags.reach ?? null,
    find: flags.find ?? null,
  };
}

/** The screen, without colour where none is wanted. */
export function screenFor(door: Door, flags: Flags): Screen {
  return { ...door.screen, colour: door.screen.colour && flags.color !== false };
}
