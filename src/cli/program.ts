import { Command, Option } from 'commander';
import { concepts } from '../model/index.ts';
import { conceptsOption, count, knownFormat, numbers, portNumber, whole } from './arguments.ts';
import { runCheck } from './check.ts';
import type { Door, ExitCode, Job, JobCommand, Output } from './door.ts';
import { exportFormats } from './export-formats.ts';
import { mistake } from './failure.ts';
import { type Flags, jobOptions, screenFor } from './flags.ts';
import { readModel } from './read-input.ts';
import { runServe } from './serve.ts';
import { showState } from './state-arguments.ts';
import { UsageError } from './usage.ts';
import { version } from './version.ts';
import { writeOutput } from './write-output.ts';

/** How the command that ran ended. */
export interface Ending {
  exitCode: ExitCode;
}

/** The whole command line: every command, its options and its examples. */
export function buildProgram(door: Door, ending: Ending): Command {
  const program = new Command('standstill')
    .description('Finds what holds a negotiation at a standstill, and what would move it.')
    .version(version, '-V, --version')
    .exitOverride()
    .configureOutput({ writeOut: door.out, writeErr: () => {} })
    .configureHelp({ helpWidth: door.screen.width })
    .showSuggestionAfterError(true)
    .addHelpText('after', programExamples);
  const finish = (output: Output) => {
    door.out(output.out);
    door.err(output.err);
    ending.exitCode = output.exitCode;
  };
  addModelCommands(program, door, finish);
  addFileCommands(program, door, finish);
  return program;
}

function addModelCommands(program: Command, door: Door, finish: (output: Output) => void): void {
  const answer = async (command: JobCommand, name: string, flags: Flags, state: string | null = null) =>
    finish(await door.compute(await jobOf(door, command, name, flags, state)));

  modelCommand(program, 'analyze', 'states, stability, equilibria, the standstill and what deters whom')
    .addOption(conceptsOption())
    .option('--full', 'list everything, however many states there are')
    .option('--limit <n>', 'rows of long lists', count)
    .addOption(
      new Option('--coalitions <form>', 'what a group prefers: better for all, or for one and worse for none')
        .choices(forms)
        .default('strict'),
    )
    .option('--seed <n>', 'for drawing, where the ways to settle what is unsure are too many', whole, 1)
    .option('--reach <n>', 'places that a statement with unsure: place may move', whole, 1)
    .option('--find <n>', 'look for so many equilibria without listing the states', count)
    .option('--verify', 'have the independent checker read every certificate')
    .addHelpText(
      'after',
      example(
        'analyze korea-2019',
        'analyze my-model.yaml --concepts nash,seq --json',
        'analyze my-model.yaml --coalitions pareto --reach 2',
      ),
    )
    .action((model: string, flags: Flags) => answer('analyze', model, flags));

  modelCommand(program, 'explain', 'why a state holds or breaks: move and countermove, party by party')
    .argument('<state>', 'a number or a pattern such as YNN-')
    .addOption(conceptsOption())
    .addHelpText('after', example('explain elmira 5', 'explain korea-2019 NNNNNN --concepts seq'))
    .action((model: string, state: string, flags: Flags) => answer('explain', model, flags, showState(state)));

  modelCommand(program, 'paths', 'roads from the status quo to an outcome')
    .requiredOption('--to <outcome>', "an outcome's name or an expression")
    .option('--limit <n>', 'paths listed for each state', count)
    .addHelpText('after', example('paths korea-2019 --to deal', 'paths elmira --to "accept and insist" --json'))
    .action((model: string, flags: Flags) => answer('paths', model, flags));

  addMoveCommand(program, (model, flags) => answer('move', model, flags));

  modelCommand(program, 'compare', 'the model and its scenarios side by side, in date order')
    .addOption(conceptsOption())
    .addOption(
      new Option('--concept <concept>', 'what counts as deterred on the way to an agreement')
        .choices(concepts)
        .default('seq'),
    )
    .option('--limit <n>', 'states of each table', count)
    .addHelpText('after', example('compare korea-2019', 'compare korea-2019 --scenario after-deadline --json'))
    .action((model: string, flags: Flags) => answer('compare', model, flags));

  modelCommand(program, 'bodies', 'who can pass and who can block a vote; power indices')
    .option('--limit <n>', 'blocking groups listed for each body', count)
    .addHelpText('after', example('bodies council.yaml', 'bodies council.yaml --limit 100 --json'))
    .action((model: string, flags: Flags) => answer('bodies', model, flags));
}

function addMoveCommand(program: Command, answer: (model: string, flags: Flags) => Promise<void>): void {
  modelCommand(program, 'move', 'what would move it: agreement, first steps, guarantees, on whom it depends')
    .requiredOption('--to <outcome>', "an outcome's name or an expression")
    .addOption(new Option('--concept <concept>', 'what counts as deterred').choices(concepts).default('seq'))
    .addOption(new Option('--goal <goal>', 'what has to come about').choices(goals).default('hold'))
    .option('--bound <n>', 'the most edits of preferences looked at', count, 2)
    .option('--guarantees <n>', 'the most guarantees in a set', count, 4)
    .option('--verify', 'have the independent checker look at every answer')
    .addHelpText('after', example('move korea-2019 --to deal', 'move korea-2019 --to full-settlement --bound 1 --json'))
    .action(answer);
}

const forms = ['strict', 'pareto'];

/** The tables of `export`. */
const tables = ['states', 'moves'];

/** The paper of `export --format pdf`. */
const papers = ['a4', 'letter'];

const goals = ['hold', 'reach', 'stable', 'unfreeze'];

function addFileCommands(program: Command, door: Door, finish: (output: Output) => void): void {
  const written = (flags: Flags, output: Output) => finish(writeOutput(door, flags, output));

  program
    .command('check')
    .description('validity, expectations, and evidence against the sources')
    .argument('<models...>', 'model files, catalogue cases, or -')
    .option('--json', 'one JSON document')
    .option('--sources <folder>', 'look for the files of sources there too')
    .option('--no-color', 'no colour')
    .addHelpText('after', example('check my-model.yaml', 'check catalogue/*.yaml --json'))
    .action(async (models: readonly string[], flags: Flags) => finish(await runCheck(door, models, flags)));

  program
    .command('read')
    .description('attributed statements, actors and positions of news articles')
    .argument('[articles...]', 'HTML, text or Markdown files, folders of them, or -')
    .option('--json', 'one JSON document')
    .option('--into <model>', 'propose additions to this model')
    .option('--accept <numbers>', 'write the proposals of these numbers into it, such as 1,3', numbers)
    .option('--ndjson', 'a stream: one article as JSON a line, one document a line')
    .option('--no-color', 'no colour')
    .addHelpText(
      'after',
      example(
        'read article.html',
        'read coverage/ --json',
        'read article.html --into my-model.yaml',
        'read article.html --into my-model.yaml --accept 1,3',
        'read --ndjson < articles.ndjson > readings.ndjson',
      ),
    )
    .action(async (articles: readonly string[], flags: Flags) => {
      if (flags.into !== undefined) {
        const { runInto } = await import('./into.ts');
        return finish(await runInto(door, articles, flags.into, flags));
      }
      if (flags.accept !== undefined)
        throw new UsageError(mistake('command-line', { text: '--accept needs --into, which names the model' }), 2);
      const { runRead } = await import('./read.ts');
      finish(await runRead(door, articles, flags));
    });

  program
    .command('new')
    .description('a commented skeleton of a model')
    .argument('<file>', 'the file to write; it must not exist')
    .option('--force', 'write over an existing file')
    .addHelpText('after', example('new my-model.yaml'))
    .action(async (file: string, flags: Flags) => {
      const { runNew } = await import('./new.ts');
      finish(runNew(door, file, flags));
    });

  program
    .command('import')
    .description('a model from a .gmcr file, a page or a link')
    .argument('<file>', 'a .gmcr file, a standalone page, a link that carries a model, or -')
    .option('-o, --output <file>', 'write there instead of standard output')
    .option('--force', 'write over an existing file')
    .option('--json', 'errors as a JSON document')
    .addHelpText('after', example('import old.gmcr -o my-model.yaml'))
    .action(async (file: string, flags: Flags) => {
      const { runImport } = await import('./import.ts');
      written(flags, await runImport(door, file, flags));
    });

  modelCommand(program, 'export', 'the model, its states or a report in a format that others read')
    .requiredOption('--format <format>', `one of ${exportFormats.join(', ')}`, knownFormat)
    .addOption(new Option('--table <table>', 'what csv and latex hold').choices(tables).default('states'))
    .addOption(new Option('--paper <size>', 'what pdf is printed on').choices(papers).default('a4'))
    .addOption(conceptsOption())
    .option('--to <outcome>', 'the outcome that the report says how to move to')
    .option('-o, --output <file>', 'write there instead of standard output')
    .option('--force', 'write over an existing file')
    .addHelpText(
      'after',
      example(
        'export korea-2019 --format html -o report.html',
        'export korea-2019 --format pdf --paper letter -o report.pdf',
        'export korea-2019 --format csv --table moves -o moves.csv',
        'export elmira --format latex --concepts nash,seq',
        'export elmira --format link',
      ),
    )
    .action(async (model: string, flags: Flags) => {
      const asked = async () => door.compute(withPage(door, await jobOf(door, 'export', model, flags, null)));
      if (flags.format !== 'pdf') return written(flags, await asked());
      const { writePdf } = await import('./pdf/write-pdf.ts');
      finish(await writePdf(door, flags, asked));
    });

  if (door.serve !== undefined) addServeCommand(program, door);
}

function addServeCommand(program: Command, door: Door): void {
  program
    .command('serve')
    .description('the workbench in the browser, on this machine alone')
    .argument('[folder]', 'the folder of model files', '.')
    .option('--port <n>', 'the port to listen at; 0 for any', portNumber)
    .addHelpText('after', example('serve', 'serve my-models'))
    .action((folder: string, flags: Flags) => runServe(door, folder, flags.port ?? null));
}

function modelCommand(program: Command, name: string, description: string): Command {
  return program
    .command(name)
    .description(description)
    .argument('<model>', 'a model file, the name of a catalogue case, or - for standard input')
    .option('--json', 'one JSON document')
    .option('--scenario <name>', 'analyse this scenario of the model')
    .option('--no-color', 'no colour');
}

async function jobOf(door: Door, command: JobCommand, name: string, flags: Flags, state: string | null): Promise<Job> {
  const { file, bytes } = await readModel(door, name);
  return {
    command,
    file,
    bytes,
    options: jobOptions(flags, state),
    screen: screenFor(door, flags),
    sources: {},
    page: null,
  };
}

/** The same job with the page that it fills in, where it does. */
function withPage(door: Door, job: Job): Job {
  if (job.options.format !== 'standalone') return job;
  const page = door.files.standalone?.() ?? null;
  if (page === null) throw new UsageError(mistake('not-built', {}), 1);
  return { ...job, page };
}

function example(...lines: readonly string[]): string {
  return `\n${lines.length > 1 ? 'Examples' : 'Example'}:\n${lines.map((line) => `  $ standstill ${line}`).join('\n')}`;
}

const programExamples = example(
  'analyze korea-2019',
  'new my-model.yaml',
  'check my-model.yaml',
  'explain my-model.yaml 3',
);
