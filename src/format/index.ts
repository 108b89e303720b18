export { compareDecimals, printDecimal } from './decimal.ts';
export * from './edits/index.ts';
export { type CheckedEvidence, checkEvidence, type SourcePlace, straighten } from './evidence.ts';
export { type Exported, exportGmcr, type Laid } from './gmcr/export.ts';
export { type Imported, importGmcr } from './gmcr/import.ts';
export { locateQuotation } from './locate-quotation.ts';
export { nameProblem } from './names.ts';
export { nearest } from './nearest.ts';
export {
  type Outline,
  type OutlineOption,
  type OutlineOutcome,
  type OutlineParty,
  type OutlineStatement,
  outlineModel,
  type Written,
} from './outline.ts';
export { parseModelBytes, readText } from './parse-bytes.ts';
export { parseExpression, parseStateReference } from './parse-expression.ts';
export { largestFile, type Parsed, parseModel } from './parse-model.ts';
export type { Reference } from './report.ts';
export { isSameMeaning } from './same-meaning.ts';
export { type Json, modelSchema, schemaUrl } from './shape/json-schema.ts';
export {
  codes,
  diagnosticToJson,
  formatDiagnostic,
  type JsonDiagnostic,
  locate,
  message,
  type Place,
} from './wording/index.ts';
export { preferenceToPlain } from './write/conflict-to-plain.ts';
export { modelToJson } from './write/model-to-plain.ts';
export type { Plain, PlainMap } from './write/plain.ts';
export { writeModel } from './write/write-model.ts';
