import { type Analysis, analyze } from '../../analysis/index.ts';
import { type ExpandLimits, expand, type Graph } from '../../engine/index.ts';
import { type Parsed, parseModel } from '../../format/index.ts';
import { concepts, conflictOf } from '../../model/index.ts';
import type { Diagnostic } from '../../text/index.ts';

/*
 * What the worker keeps between two questions: the last texts parsed, laid out and analysed. A question about a state of
 * the model that is on the screen finds all of it done.
 */

export interface LaidOut {
  readonly parsed: Parsed;
  readonly graph: Graph | null;
  readonly diagnostics: readonly Diagnostic[];
  /** Null where the states could not be laid out. */
  readonly analysis: () => Analysis | null;
}

const kept = 4;
const known = new Map<string, LaidOut>();
let lastParsed: { readonly text: string; readonly parsed: Parsed } | null = null;

/** The text under a scenario, laid out; done once while it is among the last asked for. */
export function laidOut(text: string, scenario: string | null): LaidOut {
  const key = JSON.stringify([scenario, text]);
  const found = known.get(key) ?? layOut(text, scenario);
  known.delete(key);
  known.set(key, found);
  for (const old of [...known.keys()].slice(0, -kept)) known.delete(old);
  return found;
}

let limits: ExpandLimits = {};

/** Threads that help from now on, and what states may take. */
export function layOutWithin(given: ExpandLimits): void {
  limits = given;
}

/** Fewer options than this never make so many states that others are called for. */
const fewestOptions = 18;

/** Whether a question is about a text with so many options that helpers may be called for. */
export function isLarge(ask: unknown): boolean {
  if (typeof ask !== 'object' || ask === null || !('text' in ask) || typeof ask.text !== 'string') return false;
  return (parsedOnce(ask.text).model?.base.options.length ?? 0) >= fewestOptions;
}

function parsedOnce(text: string): Parsed {
  const parsed = lastParsed?.text === text ? lastParsed.parsed : parseModel(text);
  lastParsed = { text, parsed };
  return parsed;
}

function layOut(text: string, scenario: string | null): LaidOut {
  const parsed = parsedOnce(text);
  const conflict = parsed.model === null ? undefined : (conflictOf(parsed.model, scenario) ?? parsed.model.base);
  const { graph, diagnostics } = conflict === undefined ? { graph: null, diagnostics: [] } : expand(conflict, limits);
  let analysis: Analysis | null = null;
  return {
    parsed,
    graph,
    diagnostics: [...parsed.diagnostics, ...diagnostics],
    analysis: () => {
      if (analysis === null && graph !== null) analysis = analyze(graph, concepts);
      return analysis;
    },
  };
}
