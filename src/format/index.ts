export { parseModelBytes, readText } from './parse-bytes.ts';
export { parseExpression, parseStateReference } from './parse-expression.ts';
export { largestFile, type Parsed, parseModel } from './parse-model.ts';
export {
  codes,
  diagnosticToJson,
  formatDiagnostic,
  type JsonDiagnostic,
  locate,
  message,
  type Place,
  showControls,
} from './wording/index.ts';
