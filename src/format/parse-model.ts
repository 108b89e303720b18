import type { Conflict, Model } from '../model/index.ts';
import { type Diagnostic, hasErrors } from '../text/index.ts';
import { createReport, type Reference, type Report } from './report.ts';
import { readScenarios } from './scenario/read-scenarios.ts';
import { readConflict } from './sections/conflict.ts';
import { readExpectations } from './sections/expectations.ts';
import { checkShape } from './shape/check.ts';
import { modelShape } from './shape/model-shape.ts';
import { normalise } from './shape/normalise.ts';
import { entriesOf, field, type MapNode, type Node } from './yaml/node.ts';
import { readYaml } from './yaml/read-yaml.ts';

/** The largest model file, in bytes of UTF-8. */
export const largestFile = 2 * 1024 * 1024;

/** What became of a model file: the model, null where there is an error, and everything to tell about it. */
export interface Parsed {
  readonly model: Model | null;
  /** In the order of their places; those without a place first. */
  readonly diagnostics: readonly Diagnostic[];
  /** Every name in the text that means something, in the order of their places. */
  readonly references: readonly Reference[];
}

/**
 * Reads a model file (contract §1). Never throws; finds all errors it can in one run. Spans are UTF-16 offsets into the
 * text without its byte order mark.
 */
export function parseModel(text: string): Parsed {
  const report = createReport();
  if (isTooLarge(text)) {
    report.add('too-large', null, { facts: { limit: largestFile } });
    return { model: null, diagnostics: report.diagnostics, references: [] };
  }
  const root = readYaml(withoutMark(text), report);
  const model = root === null ? null : readModel(root, report);
  const diagnostics = withoutPieces(report.diagnostics).toSorted(
    (a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1),
  );
  const references = report.references.toSorted((a, b) => a.span.start - b.span.start);
  return { model: hasErrors(diagnostics) ? null : model, diagnostics, references };
}

/** Without what is wrong only because YAML cut an expression in pieces. */
function withoutPieces(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const cuts = diagnostics.filter(({ code }) => code === 'expression-split').flatMap(({ span }) => span ?? []);
  if (cuts.length === 0) return diagnostics;
  return diagnostics.filter(
    ({ code, span }) =>
      code === 'expression-split' ||
      !cuts.some((cut) => span !== null && cut.start <= span.start && span.end <= cut.end),
  );
}

/** The text without a byte order mark. */
export function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

function isTooLarge(text: string): boolean {
  if (text.length > largestFile) return true;
  if (text.length * 3 <= largestFile) return false;
  let bytes = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes > largestFile;
}

function readModel(written: Node, report: Report): Model | null {
  checkShape(written, modelShape, { report, overlay: false });
  const root = normalise(written, modelShape, false);
  if (root.kind !== 'map') return null;
  const base = readConflict(root, { scenario: null, removed: new Map() }, report);
  // What a scenario removes is told by null, which the long form of the model itself leaves out.
  const scenarios = readScenarios(withScenariosAsWritten(root, written), base, report);
  const expectations = readExpectations(
    field(root, 'expect'),
    { base, scenarios: conflictsByName(scenarios, root) },
    report,
  );
  return { base, scenarios, expectations };
}

function withScenariosAsWritten(root: MapNode, written: Node): MapNode {
  const asWritten = field(written, 'scenarios');
  if (asWritten === null) return root;
  const entries = root.entries.map((entry) =>
    entry.key.text === 'scenarios' ? { ...entry, value: asWritten } : entry,
  );
  return { ...root, entries };
}

function conflictsByName(scenarios: Model['scenarios'], root: MapNode): ReadonlyMap<string, Conflict | null> {
  const conflicts = new Map<string, Conflict | null>();
  for (const { key } of entriesOf(field(root, 'scenarios'))) conflicts.set(key.text, null);
  for (const { id, conflict } of scenarios) conflicts.set(id, conflict);
  return conflicts;
}
