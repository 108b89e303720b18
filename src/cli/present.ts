import { type Block, printJson, renderPlain } from '../report/index.ts';
import type { JobOptions, Output, Screen } from './door.ts';
import { paintColour, paintNothing } from './paint.ts';

/** The two faces of an answer; only the one asked for is made. */
export interface Faces {
  readonly json: () => Readonly<Record<string, unknown>>;
  readonly blocks: () => readonly Block[];
}

/** Prints an answer for people or, with `--json`, as one document. */
export function present({ options, screen }: { options: JobOptions; screen: Screen }, faces: Faces): Output {
  if (options.json) return { out: printJson(faces.json()), err: '', exitCode: 0 };
  const paint = screen.colour ? paintColour : paintNothing;
  return { out: renderPlain(faces.blocks(), { width: screen.width, paint }), err: '', exitCode: 0 };
}
