import { existsSync, readFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';

/** A file of code that ran, and its script. */
export interface Compiled {
  readonly file: string;
  readonly script: Script;
  /** Whether V8 took what it had compiled before. */
  readonly ahead: boolean;
}

/** Where what V8 made of a file is kept: beside it. */
export const keptFor = (file: string) => `${file}.cache`;

/**
 * Runs files of CommonJS code as `require` does, the given ones (full paths) from what V8 compiled when they were built. V8 takes that only where
 * it is the same V8, with the same flags, and the same code; elsewhere it compiles anew. Returns what ran, in the order of the files.
 */
export function requireCompiled(files: readonly string[]): readonly Compiled[] {
  return files.map((file) => {
    const compiled = compile(file);
    const module = new Module(file);
    module.filename = file;
    const require = createRequire(file);
    // Others that need the file find it there, and it is run once.
    require.cache[file] = module;
    compiled.script.runInThisContext()(module.exports, require, module, file, dirname(file));
    module.loaded = true;
    return compiled;
  });
}

function compile(file: string): Compiled {
  const kept = keptFor(file);
  const cachedData = existsSync(kept) ? readFileSync(kept) : undefined;
  const source = Module.wrap(readFileSync(file, 'utf8'));
  const script = new Script(source, { filename: file, ...(cachedData === undefined ? {} : { cachedData }) });
  return { file, script, ahead: cachedData !== undefined && script.cachedDataRejected === false };
}
