import { InvalidArgumentError, Option } from 'commander';
import { nearest } from '../format/index.ts';
import { concepts, isConcept } from '../model/index.ts';
import { exportFormats, isExportFormat } from './export-formats.ts';
import { mistake } from './failure.ts';
import { UsageError } from './usage.ts';

/* What the command line takes for a value of an option; anything else is told with what it must be. */

export function conceptsOption(): Option {
  return new Option('--concepts <list>', `of ${concepts.join(', ')}; what is not asked for is absent`).argParser(
    (list) => {
      const asked = list.split(',').map((word) => word.trim());
      if (!asked.every(isConcept)) throw new InvalidArgumentError(`The concepts are ${concepts.join(', ')}.`);
      return asked;
    },
  );
}

export function knownFormat(name: string): string {
  if (isExportFormat(name)) return name;
  const suggestion = nearest(name, exportFormats);
  const facts = { name, known: exportFormats, ...(suggestion === null ? {} : { suggestion }) };
  throw new UsageError(mistake('unknown-format', facts), 2);
}

export function count(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('It must be a whole number from 1.');
  return Number(text);
}

export function whole(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It must be a whole number from 0.');
  return Number(text);
}

export function portNumber(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) {
    throw new InvalidArgumentError('It must be a whole number from 0 to 65535.');
  }
  return Number(text);
}

export function numbers(text: string): readonly number[] {
  if (!/^\s*[1-9]\d{0,8}(?:\s*,\s*[1-9]\d{0,8})*\s*$/.test(text))
    throw new InvalidArgumentError('It must be numbers of proposals with commas between them, such as 1,3.');
  return text.split(',').map(Number);
}
