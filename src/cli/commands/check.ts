import { checkExpectations, type ExpectationResult } from '../../analysis/index.ts';
import { expand } from '../../engine/index.ts';
import { type CheckedEvidence, checkEvidence, diagnosticToJson, type Parsed } from '../../format/index.ts';
import { conflictOf, type Model, type Source } from '../../model/index.ts';
import { printJson } from '../../report/index.ts';
import { type Diagnostic, hasErrors, showControls } from '../../text/index.ts';
import type { Job, Output } from '../door.ts';
import { complain } from '../failure.ts';

/** What `check` found in one file. */
interface Checked {
  readonly diagnostics: readonly Diagnostic[];
  readonly expectations: readonly ExpectationResult[];
  readonly evidence: readonly CheckedEvidence[];
}

/** `check MODEL`: validity of every scenario, expectations, evidence. One file; the door joins several. */
export function answerCheck(job: Job, text: string, { model, diagnostics }: Parsed): Output {
  const checked =
    model === null ? { diagnostics, expectations: [], evidence: [] } : checkModel(job, model, diagnostics);
  const failed = checked.expectations.filter(({ ok }) => !ok);
  const ok = !hasErrors(checked.diagnostics) && failed.length === 0;
  const err = complain({ file: job.file, text, diagnostics: checked.diagnostics });
  if (job.options.json) return { out: printJson(documentOf(job, text, checked, ok)), err, exitCode: ok ? 0 : 1 };
  return { out: `${summarize(job, checked, ok)}\n`, err, exitCode: ok ? 0 : 1 };
}

function checkModel(job: Job, model: Model, parsing: readonly Diagnostic[]): Checked {
  const places = ({ file }: Source) => (file === null ? null : (job.sources[file] ?? null));
  const evidence = checkEvidence(model, (source) => (places(source) === null ? null : ''), places);
  const found: Diagnostic[] = [...parsing, ...evidence.diagnostics];
  const expectations: ExpectationResult[] = [];
  if (!hasErrors(parsing)) {
    for (const scenario of [null, ...model.scenarios.map(({ id }) => id)]) {
      const result = checkScenario(model, scenario);
      found.push(...result.diagnostics);
      expectations.push(...result.expectations);
    }
  }
  const order = (result: ExpectationResult) => model.expectations.indexOf(result.expectation);
  return {
    diagnostics: withoutRepeats(found),
    expectations: expectations.toSorted((a, b) => order(a) - order(b)),
    evidence: evidence.evidence,
  };
}

function checkScenario(model: Model, scenario: string | null) {
  const conflict = conflictOf(model, scenario);
  // A model of bodies alone has no states.
  if (conflict === undefined || conflict.options.length === 0) return { diagnostics: [], expectations: [] };
  const { graph, diagnostics } = expand(conflict);
  const asked = model.expectations.filter((expectation) => expectation.scenario === scenario);
  const expectations = graph === null ? [] : checkExpectations(graph, asked);
  const failed = expectations.filter(({ ok }) => !ok).flatMap(failureOf);
  return { diagnostics: [...diagnostics, ...failed], expectations };
}

function failureOf({ expectation, missing, extra, problems }: ExpectationResult): readonly Diagnostic[] {
  if (problems.length > 0) return problems;
  const facts = { missing: missing.map((state) => String(state + 1)), extra: extra.map((state) => String(state + 1)) };
  return [{ code: 'expectation-failed', severity: 'error', span: expectation.span, facts, fix: null }];
}

/** A scenario repeats what the base model already said of the same place: once is enough. */
function withoutRepeats(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const known = new Set<string>();
  return diagnostics.filter(({ code, span, facts }) => {
    const key = JSON.stringify([code, span, facts]);
    const fresh = !known.has(key);
    known.add(key);
    return fresh;
  });
}

function documentOf(job: Job, text: string, { diagnostics, expectations, evidence }: Checked, ok: boolean) {
  const expect = expectations.map((result, index) => ({
    index,
    ok: result.ok,
    missing: result.missing.map((state) => state + 1),
    extra: result.extra.map((state) => state + 1),
  }));
  const pieces = evidence.map(({ path, source, at, status }) => ({ path, source, at, status }));
  const list = diagnostics.map((diagnostic) => diagnosticToJson(text, diagnostic));
  return { version: 1, files: [{ file: job.file, ok, diagnostics: list, expect, evidence: pieces }] };
}

function summarize(job: Job, { diagnostics, expectations, evidence }: Checked, ok: boolean): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  const held = expectations.filter((result) => result.ok).length;
  const found = evidence.filter(({ status }) => status === 'ok').length;
  const parts = [
    ...(errors > 0 ? [`${errors} error${errors === 1 ? '' : 's'}`] : []),
    ...(warnings > 0 ? [`${warnings} warning${warnings === 1 ? '' : 's'}`] : []),
    ...(expectations.length > 0 ? [`${held} of ${expectations.length} expectations hold`] : []),
    ...(evidence.length > 0 ? [`${found} of ${evidence.length} quotations found`] : []),
  ];
  return `${showControls(job.file)}: ${ok ? 'ok' : 'not ok'}${parts.length > 0 ? ` (${parts.join(', ')})` : ''}`;
}
