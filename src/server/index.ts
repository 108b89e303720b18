export { type Running, type ServeOptions, type ServeProblem, serve } from './serve.ts';
