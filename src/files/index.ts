export { renameWhole, replaceWhole, writeWhole } from './atomic-write.ts';
export { inPackage } from './package-folder.ts';
export { type FileProblem, problemOf } from './problem.ts';
