import { titleAt } from './context.ts';
import { matchAt } from './gazetteer.ts';
import { takeMatch } from './known-names.ts';
import type { Register } from './register.ts';
import { type FoundName, type Scan, startScan } from './scan.ts';
import type { Token } from './tokens.ts';
import { takeRun } from './unknown-names.ts';

/** Every name written out in full, in order, entering its bearer into the register. */
export function findNames(
  tokens: readonly Token[],
  register: Register,
  day: string | null,
  inSource: (token: Token) => boolean,
  isTitle: (block: number) => boolean,
): readonly FoundName[] {
  const scan = startScan(tokens, register, day, inSource, isTitle);
  for (let k = 0; k < tokens.length; ) k += Math.max(1, takeAt(scan, k));
  return scan.found.filter((name) => !isSurname(scan, name));
}

/** A state's name that is also the family name of somebody named in full, as in "Jim Jordan", means that person. */
function isSurname(scan: Scan, name: FoundName): boolean {
  const text = scan.tokens[name.from]?.text ?? '';
  const state = scan.register.entries.get(name.ids[0] ?? '')?.type === 'state';
  return state && name.to === name.from + 1 && scan.register.shortForms.has(text);
}

/** How many tokens the name takes that begins here; 0 where none does. */
function takeAt(scan: Scan, k: number): number {
  const token = scan.tokens[k];
  if (token === undefined) return 0;
  const match = matchAt(scan.tokens, k);
  if (match === null && !token.capital) return 0;
  if (match === null && titleAt(scan.tokens, k) > 0) return titleAt(scan.tokens, k);
  const run = takeRun(scan, k, match?.length ?? 0);
  if (run > 0) return run;
  return match === null ? 0 : takeMatch(scan, k, match);
}
