import { decodeUtf8, encodingFacts, isBinary } from './decode.ts';
import { largestFile, type Parsed, parseModel } from './parse-model.ts';
import { createReport } from './report.ts';

/** Reads a model file as it lies on the disk: refuses what is too large, binary or not UTF-8 before anything is parsed. */
export function parseModelBytes(bytes: Uint8Array): Parsed {
  const { text, diagnostics } = readText(bytes);
  return text === null ? { model: null, diagnostics, references: [] } : parseModel(text);
}

/** The text of a model file, without a byte order mark; null, and why, where it has none. */
export function readText(bytes: Uint8Array): {
  readonly text: string | null;
  readonly diagnostics: Parsed['diagnostics'];
} {
  const report = createReport();
  const refuse = (code: string, facts = {}) => {
    report.add(code, null, { facts });
    return { text: null, diagnostics: report.diagnostics };
  };
  if (bytes.length > largestFile) return refuse('too-large', { limit: largestFile, bytes: bytes.length });
  if (isBinary(bytes)) return refuse('binary-file');
  const text = decodeUtf8(bytes);
  return text === null ? refuse('not-utf8', encodingFacts(bytes)) : { text, diagnostics: [] };
}
