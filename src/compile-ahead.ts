import { writeFileSync } from 'node:fs';
import { keptFor, parts, requireCompiled, startGently } from './start/index.ts';

/*
 * Part of the build: runs a command once and keeps what V8 compiled on the way. With `--check` says of each file whether what is kept
 * was taken.
 */
startGently();
const say = process.stderr.write.bind(process.stderr);
process.stdout.write = () => true;
process.stderr.write = () => true;
const check = process.argv[2] === '--check';
process.argv.splice(2, Number.POSITIVE_INFINITY, 'check', 'korea-2019');
const compiled = requireCompiled(parts);
process.on('exit', () => {
  // What the command makes of the case is for the tests to say.
  process.exitCode = 0;
  for (const { file, script, ahead } of compiled) {
    if (check) say(`${ahead ? 'taken' : 'compiled anew'}: ${file}\n`);
    else writeFileSync(keptFor(file), script.createCachedData());
  }
});
