import type { Condition, Literal } from '../../model/index.ts';
import type { Span } from '../../text/index.ts';
import type { Names } from '../names.ts';
import { nearest } from '../nearest.ts';
import { type Report, replacement } from '../report.ts';
import type { Expression } from './expression.ts';

/** What looking up names needs. */
export interface Lookup {
  readonly names: Names;
  readonly report: Report;
  /** Names that a scenario removed, with the place where it did; `party.option` and bare ones. */
  readonly removed: ReadonlyMap<string, Span>;
}

/** Looks up every name of an expression. Null, and an error for each in the report, where one means nothing. */
export function resolve(expression: Expression, lookup: Lookup): Condition | null {
  switch (expression.kind) {
    case 'constant':
      return { kind: 'constant', value: expression.value };
    case 'name':
      return resolveName(expression.name, expression.span, lookup);
    case 'not': {
      const of = resolve(expression.of, lookup);
      return of && { kind: 'not', of };
    }
    case 'and':
    case 'or': {
      const of = resolveAll(expression.of, lookup);
      return of && { kind: expression.kind, of };
    }
    case 'if': {
      const [then, given] = [resolve(expression.then, lookup), resolve(expression.given, lookup)];
      return then && given && { kind: 'if', then, given };
    }
    case 'iff': {
      const [left, right] = [resolve(expression.left, lookup), resolve(expression.right, lookup)];
      return left && right && { kind: 'iff', left, right };
    }
    case 'count': {
      const of = resolveAll(expression.of, lookup);
      return of && { kind: 'count', how: expression.how, n: expression.n, of };
    }
  }
}

function resolveAll(expressions: readonly Expression[], lookup: Lookup): readonly Condition[] | null {
  const conditions = expressions.map((expression) => resolve(expression, lookup));
  const found = conditions.filter((condition) => condition !== null);
  return found.length === conditions.length ? found : null;
}

function resolveName(name: string, span: Span, lookup: Lookup): Condition | null {
  const option = optionCalled(name, lookup.names);
  if (typeof option === 'number') return { kind: 'option', option: referred(option, span, lookup) };
  const outcome = lookup.names.outcomes.get(name);
  if (outcome !== undefined && option === null) {
    lookup.report.refer({ span, kind: 'outcome', id: name });
    return { kind: 'outcome', outcome };
  }
  if (option === null && /^(true|false|not|null)$/i.test(name)) {
    lookup.report.add('keyword-case', span, {
      facts: { written: name, word: name.toLowerCase() },
      fix: replacement(`write ${name.toLowerCase()}`, span, name.toLowerCase()),
    });
    return null;
  }
  reportNoOption(name, span, option, [...lookup.names.outcomes.keys()], lookup);
  return null;
}

/** Looks up an option. Null, and an error in the report, where there is none of that name or more than one. */
export function resolveOption(name: string, span: Span, lookup: Lookup): number | null {
  const option = optionCalled(name, lookup.names);
  if (typeof option === 'number') return referred(option, span, lookup);
  reportNoOption(name, span, option, [], lookup);
  return null;
}

function referred(option: number, span: Span, { names, report }: Lookup): number {
  report.refer({ span, kind: 'option', id: names.optionIds[option] ?? '' });
  return option;
}

/** Looks up a party, a scenario, … in its map. Null, and an error in the report, where there is none. */
export function resolveIn(
  map: ReadonlyMap<string, number>,
  kind: 'party' | 'source' | 'scenario',
  { name, span }: { readonly name: string; readonly span: Span },
  lookup: Pick<Lookup, 'report' | 'removed'>,
): number | null {
  const index = map.get(name);
  if (index === undefined) reportUnknown(name, kind, span, [...map.keys()], lookup);
  else lookup.report.refer({ span, kind, id: name });
  return index ?? null;
}

/** `OPTION` or `not OPTION`. */
export function resolveLiteral(expression: Expression, lookup: Lookup): Literal | null {
  const taken = expression.kind !== 'not';
  const inner = expression.kind === 'not' ? expression.of : expression;
  if (inner.kind !== 'name' || lookup.names.outcomes.has(inner.name)) {
    lookup.report.add('literal-expected', expression.span);
    return null;
  }
  const option = resolveOption(inner.name, inner.span, lookup);
  return option === null ? null : { option, taken };
}

/** The option's index; the candidates where several parties have one; null where there is none. */
function optionCalled(name: string, { options, bare }: Names): number | readonly number[] | null {
  if (name.includes('.')) return options.get(name) ?? null;
  const candidates = bare.get(name) ?? [];
  const [only, another] = candidates;
  return only === undefined ? null : another === undefined ? only : candidates;
}

function reportNoOption(
  name: string,
  span: Span,
  found: readonly number[] | null,
  further: readonly string[],
  lookup: Lookup,
): void {
  const ids = [...lookup.names.options.keys()];
  if (found === null) {
    const candidates = name.includes('.') ? ids : [...lookup.names.bare.keys(), ...further];
    return reportUnknown(name, further.length > 0 ? 'option or outcome' : 'option', span, candidates, lookup);
  }
  const candidates = found.map((index) => ids[index] ?? '');
  lookup.report.add('ambiguous-name', span, {
    facts: { name, candidates },
    alternatives: candidates.map((candidate) => replacement(`write ${candidate}`, span, candidate)),
  });
}

function reportUnknown(
  name: string,
  kind: string,
  span: Span,
  candidates: readonly string[],
  { report, removed }: Pick<Lookup, 'report' | 'removed'>,
): void {
  const removal = removed.get(name);
  if (removal !== undefined)
    return report.add('removed-name', removal, { facts: { name, kind, mentionedAt: span.start } });
  const suggestion = nearest(name, candidates) ?? candidates.find((id) => id.endsWith(`.${name}`)) ?? null;
  report.add('unknown-name', span, {
    facts: { name, kind, known: candidates, ...(suggestion === null ? {} : { suggestion }) },
    fix: suggestion === null ? null : replacement(`write ${suggestion}`, span, suggestion),
  });
}
