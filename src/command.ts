import { openDoor, run } from './cli/index.ts';

process.on('SIGINT', () => {
  // A long job listens too: it prints what it knows and ends by itself.
  if (process.listenerCount('SIGINT') === 1) process.exit(130);
});
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 3));

/** The server is read only where something is to be served: other commands start faster without it. */
const serve = async (options: { readonly folder: string; readonly port: number | null }) =>
  (await import('./server/index.ts')).serve(options);

async function main(): Promise<void> {
  try {
    process.exitCode = await run(process.argv.slice(2), openDoor(serve));
  } catch (error) {
    process.stderr.write(`standstill: our own fault: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 3;
  }
}

void main();
