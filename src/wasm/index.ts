export * from './code.ts';
export * from './host.ts';
