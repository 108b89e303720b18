import { nameProblem } from '../../format/index.ts';

/** The longest an id is made from a name. */
const longest = 32;

/** A short name in expressions made from what people call something; unlike those that are taken. */
export function idFor(name: string, taken: ReadonlySet<string>, otherwise: string): string {
  const words = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '');
  const short = words
    .slice(0, longest)
    .replace(/-[^-]*$/, words.length > longest ? '' : '$&')
    .replace(/-+$/, '');
  const base = nameProblem(short) === null ? short : `${short === '' ? otherwise : short}-1`;
  return free(base, taken, otherwise);
}

function free(base: string, taken: ReadonlySet<string>, otherwise: string): string {
  const sound = nameProblem(base) === null ? base : `${otherwise}-1`;
  if (!taken.has(sound)) return sound;
  const stem = sound.replace(/-\d+$/, '');
  for (let number = 2; ; number++) {
    const candidate = `${stem}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}
