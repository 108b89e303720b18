export { composeEdits } from './compose-edits.ts';
export { type Diagnostic, type Facts, type Fix, hasErrors, type Severity } from './diagnostic.ts';
export { impossible } from './impossible.ts';
export { showControls } from './show-controls.ts';
export { applyEdits, type Edit, type Span } from './span.ts';
