import type { Conflict, Evidence, Model, Reasoned, Source } from '../model/index.ts';
import type { Diagnostic, Span } from '../text/index.ts';
import { createReport, type Report } from './report.ts';

/** What became of a piece of evidence. */
export interface CheckedEvidence {
  /** Where it stands in the model, such as `parties.north.prefers[0].evidence[1]`; list places from 0. */
  readonly path: string;
  readonly source: string;
  readonly at: number | string | null;
  /** Where it stands in the model's text; null when nobody wrote it. */
  readonly span: Span | null;
  /** `moved`: found, and not at its place; `missing`: not found; `absent`: the source's text is not here. */
  readonly status: 'ok' | 'moved' | 'missing' | 'absent';
}

/** A stretch of a source with the name that evidence calls it by: a paragraph's number, `title`, `heading 2`, … */
export interface SourcePlace {
  /** Null for a stretch that evidence cannot name. */
  readonly at: number | string | null;
  readonly text: string;
}

/** The most words a quotation should have. */
const mostWords = 12;

/**
 * Compares every quotation of a model, its scenarios included, with its source. `readSource` gives a source's text, null
 * where it is not here. `placesOf` gives the places of a source, all of them in order; without it, or where it gives null,
 * the whole text counts as the right place.
 */
export function checkEvidence(
  model: Model,
  readSource: (source: Source) => string | null,
  placesOf?: (source: Source, text: string) => readonly SourcePlace[] | null,
): { readonly evidence: readonly CheckedEvidence[]; readonly diagnostics: readonly Diagnostic[] } {
  const report = createReport();
  const sources = new Map<string, SourceText>();
  const open = (source: Source) => {
    const known = sources.get(JSON.stringify(source));
    const opened = known ?? openSource(source, readSource, placesOf);
    sources.set(JSON.stringify(source), opened);
    return opened;
  };
  const evidence = evidenceOf(model).map(({ path, conflict, piece }): CheckedEvidence => {
    const source = conflict.sources.find(({ id }) => id === piece.source);
    const status = source === undefined ? 'absent' : checkPiece(piece, source, open(source), report);
    return { path, source: piece.source, at: piece.at, span: piece.span, status };
  });
  return { evidence, diagnostics: report.diagnostics };
}

/** A source made ready for searching; null where its text is not here. */
type SourceText = { readonly whole: string; readonly places: readonly SourcePlace[] | null } | null;

function openSource(
  source: Source,
  readSource: (source: Source) => string | null,
  placesOf?: (source: Source, text: string) => readonly SourcePlace[] | null,
): SourceText {
  const text = readSource(source);
  if (text === null) return null;
  const places = placesOf?.(source, text) ?? null;
  return {
    whole: straighten(places === null ? text : places.map((place) => place.text).join('\n')),
    places: places?.map(({ at, text: part }) => ({ at, text: straighten(part) })) ?? null,
  };
}

function checkPiece(piece: Evidence, source: Source, text: SourceText, report: Report): CheckedEvidence['status'] {
  const { quote, at, span } = piece;
  const facts = { source: source.id };
  const words = quote === null ? 0 : quote.split(/[\s\u2026]+/u).filter((word) => word !== '').length;
  if (words > mostWords) report.add('quote-long', span, { severity: 'warning', facts: { ...facts, words } });
  if (text === null) {
    report.add('source-absent', source.span, { severity: 'note', facts });
    return 'absent';
  }
  const { whole, places } = text;
  const named = places?.find((place) => place.at === at);
  const here = at === null || places === null ? whole : (named?.text ?? '');
  if (quote === null ? at === null || places === null || named !== undefined : holds(here, quote)) return 'ok';
  if (quote !== null && holds(whole, quote)) {
    const found = places?.find((place) => place.at !== null && holds(place.text, quote))?.at ?? null;
    const where = { at: at ?? '', ...(found === null ? {} : { found }) };
    report.add('quote-moved', span, { severity: 'warning', facts: { ...facts, ...where } });
    return 'moved';
  }
  report.add('quote-missing', span, { facts });
  return 'missing';
}

/** Whether a text has the quotation: as it is written, or its pieces between ellipses one after the other. */
function holds(text: string, quote: string): boolean {
  const wanted = straighten(quote);
  if (wanted !== '' && text.includes(wanted)) return true;
  const pieces = wanted
    .split('\u2026')
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  let from = 0;
  for (const piece of pieces) {
    const found = text.indexOf(piece, from);
    if (found < 0) return false;
    from = found + piece.length;
  }
  return pieces.length > 0;
}

/** The text in NFC, without soft hyphens, with straight quotes, every run of white space as one space, and none around it. */
export function straighten(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .replace(/[\u2018\u2019\u201a\u201b\u2032]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]/g, '"')
    .replace(/[\s\u200b\u2060]+/gu, ' ')
    .trim();
}

interface Found {
  readonly path: string;
  readonly conflict: Conflict;
  readonly piece: Evidence;
}

/** All evidence of a model; what a scenario only takes over from below is told once. */
function evidenceOf(model: Model): readonly Found[] {
  const seen = new Set<string>();
  const conflicts = [
    { prefix: '', conflict: model.base },
    ...model.scenarios.map(({ id, conflict }) => ({ prefix: `scenarios.${id}.`, conflict })),
  ];
  return conflicts.flatMap(({ prefix, conflict }) =>
    reasonedOf(conflict).flatMap(([path, { evidence }]) =>
      evidence.flatMap((piece, index): readonly Found[] => {
        const source = conflict.sources.find(({ id }) => id === piece.source);
        const key = JSON.stringify([piece, source]);
        if (piece.span !== null && seen.has(key)) return [];
        seen.add(key);
        return [{ path: `${prefix}${path}.evidence[${index}]`, conflict, piece }];
      }),
    ),
  );
}

function reasonedOf(conflict: Conflict): readonly (readonly [string, Reasoned])[] {
  const all = (path: string, items: readonly Reasoned[]) =>
    items.map((item, index) => [`${path}[${index}]`, item] as const);
  const parties = conflict.parties.flatMap(({ id, options, preference }) => {
    const own = options.flatMap((index) => conflict.options[index] ?? []);
    const prefers = preference.kind === 'statements' ? all(`parties.${id}.prefers`, preference.statements) : [];
    const weights = preference.kind === 'weights' ? all(`parties.${id}.weights`, preference.weights) : [];
    return [...own.map((option) => [`parties.${id}.options.${option.key}`, option] as const), ...prefers, ...weights];
  });
  const statusQuo = conflict.statusQuo === null ? [] : [['statusQuo', conflict.statusQuo] as const];
  const commitments = conflict.guarantees.flatMap((guarantee) =>
    guarantee.kind !== 'commit'
      ? []
      : guarantee.then.flatMap(({ party, preference }) => {
          const path = `guarantees.${guarantee.id}.then.${conflict.parties[party]?.id ?? ''}`;
          if (preference.kind === 'statements') return all(`${path}.prefers`, preference.statements);
          return preference.kind === 'weights' ? all(`${path}.weights`, preference.weights) : [];
        }),
  );
  const rules = [...all('infeasible', conflict.infeasible), ...all('merged', conflict.merged)];
  return [...parties, ...rules, ...statusQuo, ...commitments];
}
