import type { Door } from './door.ts';
import { mistake } from './failure.ts';
import { UsageError } from './usage.ts';

/** `serve [FOLDER]`: prints the address of the workbench and goes on until Ctrl-C. */
export async function runServe(door: Door, folder: string, port: number | null): Promise<void> {
  const served = await door.serve?.({ folder, port });
  if (served === undefined) return;
  if (typeof served === 'string')
    throw new UsageError(problemMistake(served, folder, port), served === 'not-found' ? 2 : 1);
  door.out(
    `The workbench shows the models in ${folder === '.' ? 'this folder' : folder}, on this machine alone. Open\n\n`,
  );
  const tell = () => door.out(`  ${served.newAddress()}\n\n`);
  tell();
  door.out(`The address works once.${door.screen.terminal ? ' Press Enter for another.' : ''} Ctrl-C ends.\n`);
  door.onEnter?.(tell);
}

function problemMistake(problem: string, folder: string, port: number | null) {
  switch (problem) {
    case 'not-found':
      return mistake('file-not-found', { path: folder, known: [] });
    case 'no-folder':
      return mistake('no-folder', { path: folder });
    case 'not-built':
      return mistake('not-built', {});
    default:
      return mistake('port-taken', port === null ? {} : { port });
  }
}
