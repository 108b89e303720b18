import type { Conflict } from '../../model/index.ts';
import type { Span } from '../../text/index.ts';
import type { Lookup } from '../expression/resolve.ts';
import type { Report } from '../report.ts';
import { field, itemsOf, type Node, textOf } from '../yaml/node.ts';
import { readBodies } from './bodies.ts';
import { readGuarantees } from './guarantees.ts';
import { readJoint } from './joint.ts';
import { checkOutcomeCycles } from './outcome-cycles.ts';
import { checkOutline, namesOfOutline, outlineParties, readAllParties, readOptions } from './parties.ts';
import { readSources } from './reasoned.ts';
import { readOutcomes, readRules, readStatusQuo } from './rules.ts';

/** Where a conflict comes from. */
export interface Origin {
  readonly scenario: string | null;
  /** Names that the scenario removed, with their places. */
  readonly removed: ReadonlyMap<string, Span>;
}

/** Makes a conflict of a model's nodes in their long form. What cannot be read is reported and left out. */
export function readConflict(root: Node, { scenario, removed }: Origin, report: Report): Conflict {
  const section = (key: string) => field(root, key);
  const outline = outlineParties(section('parties'));
  checkOutline(outline, section('parties'), section('bodies'), report);
  const lookup: Lookup = { names: namesOfOutline(outline, section('outcomes'), section('sources')), report, removed };
  const options = readOptions(outline, lookup);
  const parties = readAllParties(outline, lookup);
  const outcomes = readOutcomes(section('outcomes'), lookup);
  checkOutcomeCycles(outcomes, report);
  return {
    scenario,
    title: textOf(section('title')),
    about: textOf(section('about')),
    date: textOf(section('date')),
    references: itemsOf(section('references')).flatMap((item) => textOf(item) ?? []),
    sources: readSources(section('sources')),
    parties,
    options,
    infeasible: readRules(section('infeasible'), lookup),
    merged: readRules(section('merged'), lookup),
    statusQuo: readStatusQuo(section('statusQuo'), lookup),
    outcomes,
    joint: readJoint(section('joint'), options, lookup),
    bodies: readBodies(section('bodies'), lookup),
    guarantees: readGuarantees(section('guarantees'), options, lookup),
  };
}
