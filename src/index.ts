/** Standstill as a library: parse a model, lay out its states, ask. No Node and no DOM are needed. */
export * from './analysis/index.ts';
export * from './beyond/index.ts';
export * from './engine/index.ts';
export * from './format/index.ts';
export * from './model/index.ts';
export * from './report/index.ts';
export * from './text/index.ts';
