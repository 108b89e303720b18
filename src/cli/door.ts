import type { FileProblem } from '../files/index.ts';
import type { SourcePlace } from '../format/index.ts';

/** What the command line needs from outside; `node-door.ts` is the real one, tests hand in their own. */
export interface Door {
  readonly screen: Screen;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly files: Files;
  /** All of standard input. */
  readonly readInput: () => Promise<Uint8Array>;
  /** The bytes of the reading model. */
  readonly weights?: () => Uint8Array;
  /** A file, or standard input for `-`, piece by piece; or why it cannot be read. */
  readonly stream?: (name: string) => AsyncIterable<Uint8Array> | FileProblem;
  /** Writes to standard output, and waits while nobody takes what was written before. */
  readonly write?: (text: string) => Promise<void>;
  /** What reads the lines of a stream of articles, several at a time. */
  readonly lineReader?: () => Promise<LineReader>;
  /** Runs a long job where it can be watched and stopped; short ones run where they are called. */
  readonly compute: (job: Job) => Promise<Output>;
  /** Prints reports as PDF; absent where nothing can be printed. */
  readonly printer?: Printer;
  /** Serves the workbench until the program ends; absent where there is none. */
  readonly serve?: Serve;
  /** Told whenever the person presses Enter; never where standard input is no terminal. */
  readonly onEnter?: (act: () => void) => void;
}

/** Serves the workbench on a folder. The port null: the first that is free. */
export type Serve = (options: {
  readonly folder: string;
  readonly port: number | null;
}) => Promise<Served | 'not-found' | 'no-folder' | 'not-built' | 'port-taken'>;

export interface Served {
  /** A new address to open; it works once. */
  readonly newAddress: () => string;
}

/** What makes a PDF of a page, and where PDFs go to without a file of theirs. */
export interface Printer {
  /** Whether standard output is a terminal: bytes would only disturb it. */
  readonly atTerminal: boolean;
  readonly out: (bytes: Uint8Array) => void;
  /** The browser that prints, or the one that was named and is not there; null where none is found. */
  readonly browser: () => { readonly browser: string } | { readonly missing: string } | null;
  readonly print: (browser: string, html: string) => Promise<Uint8Array | PrintProblem>;
}

/** Why a browser gave no PDF: it could not be started, ended with a code or a signal, said nothing in time, or wrote nothing. */
export type PrintProblem =
  | { readonly reason: 'unstarted' | 'nothing' }
  | { readonly reason: 'died'; readonly end: string }
  | { readonly reason: 'silent'; readonly seconds: number };

/** Reads lines of a stream, up to `size` at a time; the promise fails where a line's reader broke down. */
export interface LineReader {
  readonly size: number;
  readonly read: (line: string) => Promise<LineAnswer>;
  readonly close: () => Promise<void>;
}

/** What one line of a stream became: a document or an error, on one line with its end. */
export interface LineAnswer {
  readonly line: string;
  readonly failed: boolean;
}

export interface Screen {
  /** Columns; 80 where standard output is no terminal. */
  readonly width: number;
  readonly colour: boolean;
  /** Whether a person sits before it: standard input and output are a terminal. */
  readonly terminal: boolean;
}

export interface Files {
  /** The file's bytes, or why it cannot be read. */
  readonly read: (path: string) => Uint8Array | FileProblem;
  /** The articles in a folder and the folders in it, by name; null where the path is no folder. */
  readonly articles?: (path: string) => readonly string[] | null;
  /** Writes whole or not at all; refuses an existing file unless forced. */
  readonly write: (path: string, content: string | Uint8Array, force: boolean) => FileProblem | null;
  /** The path of a catalogue case; null where there is none of that name. */
  readonly catalogue: (name: string) => string | null;
  readonly catalogueNames: () => readonly string[];
  /** The built page that holds everything in one file; null where it is not built. */
  readonly standalone?: () => string | null;
  /** Puts a new text in place of a file's, whole or not at all, and only while the file still has the bytes given. */
  readonly replace: (path: string, before: Uint8Array, text: string) => FileProblem | 'changed' | null;
  /** How a model file names another file: the path from its folder. */
  readonly fromModel: (modelPath: string, path: string) => string;
  /** Resolves a path that a model file names, beside that file. */
  readonly beside: (modelPath: string, path: string) => string;
  /** How a model file at that path names the JSON Schema of the format. */
  readonly schemaFor: (modelPath: string) => string;
}

/** Whether reading gave the bytes. */
export function isBytes(read: Uint8Array | FileProblem): read is Uint8Array {
  return typeof read !== 'string';
}

/** 0 fine; 1 the input; 2 the words on the command line; 3 our own fault; 130 Ctrl-C. Contract §3. */
export type ExitCode = 0 | 1 | 2 | 3 | 130;

/** What a command prints and how it ends. */
export interface Output {
  readonly out: string;
  readonly err: string;
  readonly exitCode: ExitCode;
}

/** A question about one model, as plain data: it crosses to a worker. */
export interface Job {
  readonly command: JobCommand;
  /** The path as the person gave it, for messages. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly options: JobOptions;
  readonly screen: Screen;
  /** The model's sources that are here, by the file that the model names, for `check`. */
  readonly sources: Readonly<Record<string, readonly SourcePlace[]>>;
  /** The page that holds everything, into which `export --format standalone` puts the model; null where it is not asked for. */
  readonly page: string | null;
}

export type JobCommand = 'analyze' | 'check' | 'explain' | 'paths' | 'move' | 'compare' | 'bodies' | 'export';

export interface JobOptions {
  readonly json: boolean;
  readonly scenario: string | null;
  readonly concepts: readonly string[] | null;
  readonly full: boolean;
  readonly limit: number | null;
  readonly verify: boolean;
  readonly state: string | null;
  readonly to: string | null;
  readonly format: string | null;
  /** The table of `export --format csv` or `latex`. */
  readonly table: string | null;
  /** The paper of `export --format pdf`. */
  readonly paper: string | null;
  /** The concept, goal and bounds of `move`. */
  readonly concept: string | null;
  readonly goal: string | null;
  readonly bound: number | null;
  readonly guarantees: number | null;
  /** When a state is better for a coalition: `strict` or `pareto`. */
  readonly coalitions: string | null;
  /** Of the completions drawn where there are too many to go through. */
  readonly seed: number | null;
  /** Places that a statement of unsure place may move. */
  readonly reach: number | null;
  /** How many equilibria `analyze` looks for without a list of the states; null to list them all. */
  readonly find: number | null;
}

/** How a long job is watched while it runs. */
export interface JobWatch {
  /** True once the person wants no more. */
  readonly stop: () => boolean;
  /** Told what could be printed so far. */
  readonly known: (output: Output) => void;
}
