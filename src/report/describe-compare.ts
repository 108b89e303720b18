import type { Agreeable, Comparison, Drift, Moment, MomentAnswer } from '../analysis/index.ts';
import { message } from '../format/index.ts';
import { concepts as allConcepts } from '../model/index.ts';
import { type Block, type Column, enumerate, heading, paragraph, styled, type Text } from './block.ts';
import { conceptWords } from './concept-words.ts';
import { equilibriaOfAny, firmness, holdsUnder } from './firmness.ts';
import { more } from './more.ts';
import { outcomeNames, takenWords } from './names.ts';

/** The base model and its scenarios side by side: what holds until when, and what it turns into after. */
export function describeComparison(comparison: Comparison, limit: number): readonly Block[] {
  const { question, moments, concept } = comparison;
  const alone =
    moments.length === 1 ? [paragraph('The model has no scenarios: there is nothing to compare it with.')] : [];
  return [
    heading(1, question.title ?? 'A conflict without a title'),
    heading(2, 'What holds until when?'),
    { kind: 'list', ordered: true, items: moments.map((moment, at) => momentWords(moments, moment, at)) },
    ...alone,
    ...sideBySide(moments, 'What could hold', { rows: holdingCells(moments), cells: 'narrow' }, limit),
    paragraph(
      styled('muted', 'The columns are the numbers above; in them the strictest concept under which a state holds.'),
    ),
    ...sideBySide(
      moments,
      'What everybody would rather have than today',
      { rows: agreementCells(moments), cells: 'wide' },
      limit,
    ),
    paragraph(
      styled(
        'muted',
        `all: better for everybody; some: for somebody, and worse for nobody. Then how it is reached under ${concept}: ` +
          `${conceptWords[concept].holds}.`,
      ),
    ),
  ];
}

function momentWords(moments: readonly Moment[], moment: Moment, at: number): Text {
  const lead: Text = [styled('strong', nameOf(moment)), `${periodOf(moments, at)}: `];
  const { answer } = moment;
  if (answer === null) {
    const reasons = moment.diagnostics.filter(({ severity }) => severity === 'error').map(message);
    return [...lead, styled('bad', 'it cannot be analysed. '), reasons.join(' ')];
  }
  const { today, graph } = answer;
  if (today === null) return [...lead, 'it does not say where things stand today.'];
  const before = moment.from === null ? null : (moments[at - 1]?.answer ?? null);
  return [...lead, ...verdictWords(answer, before), ...driftWords(graph, today.drift)];
}

function nameOf({ name, title }: Moment): string {
  if (name === null) return 'The model';
  return title === null ? name : `${name} (${title})`;
}

/** From when to when: until the next date, unless the scenario says until when. */
function periodOf(moments: readonly Moment[], at: number): string {
  const { from = null, until = null } = moments[at] ?? {};
  const next = moments.slice(at + 1).find((later) => later.from !== null && (from === null || later.from > from));
  const end = until ?? next?.from ?? null;
  const parts = [...(from === null ? [] : [`from ${from}`]), ...(end === null ? [] : [`until ${end}`])];
  return parts.length === 0 ? '' : `, ${parts.join(' ')}`;
}

/** Whether today holds; of a scenario with a date, also whether it did before. */
function verdictWords({ assessment, graph, today }: MomentAnswer, before: MomentAnswer | null): Text {
  if (today === null) return [];
  const found = firmness(assessment, today.state);
  const held = before?.today ? firmness(before.assessment, before.today.state) !== null : null;
  const state: Text = ['today, ', ...patternWords(graph, today.state), ','];
  const under = styled('muted', ` (${holdsUnder(assessment, today.state).join(' ')})`);
  if (found === null) return [...state, held === true ? ' holds no longer.' : ' does not hold.'];
  const word = held === null ? ' holds' : held ? ' still holds' : ' now holds';
  return [...state, `${word} ${found.firmness}`, under, '.'];
}

/** A state by its pattern, for numbers differ between scenarios, with its outcomes or what is taken. */
function patternWords(graph: MomentAnswer['graph'], state: number): Text {
  const names = outcomeNames(graph, state).join(', ');
  return [styled('code', graph.states.pattern(state)), ' ', names === '' ? takenWords(graph, state) : names];
}

function driftWords(graph: MomentAnswer['graph'], drifts: Partial<Record<string, Drift>>): Text {
  const byEnds = new Map<string, { readonly under: string[]; readonly drift: Drift }>();
  for (const concept of allConcepts) {
    const drift = drifts[concept];
    if (drift === undefined) continue;
    const key = `${drift.ends.join()} ${drift.complete}`;
    const known = byEnds.get(key) ?? { under: [], drift };
    known.under.push(concept);
    byEnds.set(key, known);
  }
  return [...byEnds.values()].flatMap(({ under, drift }): Text => {
    const ends = drift.ends.slice(0, 4).map((end) => patternWords(graph, end));
    const rest = drift.ends.length - ends.length;
    const all: Text[] = rest > 0 ? [...ends, [`${rest} more`]] : ends;
    if (all.length > 0) return [` Under ${under.join(', ')} it turns into `, ...enumerate(all, 'or'), '.'];
    return [
      ` Under ${under.join(', ')} it ${drift.complete ? 'comes to rest nowhere' : 'was not followed to its end'}.`,
    ];
  });
}

/** A state that is told of in several scenarios, by what is taken in it. */
interface Row {
  readonly label: Text;
  /** By the place of the scenario. */
  readonly cells: ReadonlyMap<number, string>;
}

function holdingCells(moments: readonly Moment[]): readonly Row[] {
  return rowsOf(moments, ({ assessment }) =>
    equilibriaOfAny(assessment).map((state) => ({ state, cell: firmness(assessment, state)?.concept ?? '' })),
  );
}

function agreementCells(moments: readonly Moment[]): readonly Row[] {
  return rowsOf(moments, ({ agreement }) =>
    (agreement?.lists[0]?.states ?? []).map(({ state, strict, reached }) => {
      return { state, cell: `${strict ? 'all' : 'some'}: ${rungs[reached ?? 'undecided']}` };
    }),
  );
}

const rungs: Readonly<Record<NonNullable<Agreeable['reached']> | 'undecided', string>> = {
  improvements: 'by single steps',
  joint: 'by joint steps',
  foresight: 'by foresight',
  guarantees: 'with guarantees',
  none: 'not reached',
  undecided: 'not decided',
};

function rowsOf(
  moments: readonly Moment[],
  told: (answer: MomentAnswer) => readonly { readonly state: number; readonly cell: string }[],
): readonly Row[] {
  const same = sameOptions(moments);
  const rows = new Map<string, Row & { readonly cells: Map<number, string> }>();
  moments.forEach(({ answer }, at) => {
    if (answer === null) return;
    for (const { state, cell } of told(answer)) {
      const key = keyOf(answer, state);
      const row = rows.get(key) ?? { label: labelOf(answer, state, same), cells: new Map() };
      row.cells.set(at, cell);
      rows.set(key, row);
    }
  });
  return [...rows.values()].toSorted((a, b) => b.cells.size - a.cells.size);
}

/** What is taken, by option: the same state has another number, and another pattern, where a scenario has other options. */
function keyOf({ graph }: MomentAnswer, state: number): string {
  const pattern = graph.states.pattern(state);
  return graph.conflict.options.flatMap(({ id }, at) => (pattern[at] === 'N' ? [] : [`${id}${pattern[at]}`])).join(' ');
}

function labelOf({ graph }: MomentAnswer, state: number, patterns: boolean): Text {
  const names = outcomeNames(graph, state).join(', ');
  const pattern = styled('code', graph.states.pattern(state));
  if (names === '') return [patterns ? pattern : takenWords(graph, state)];
  return patterns ? [pattern, ` ${names}`] : [`${names} (${takenWords(graph, state)})`];
}

function sameOptions(moments: readonly Moment[]): boolean {
  const lists = moments.flatMap(({ answer }) => (answer === null ? [] : [optionsOf(answer)]));
  return lists.every((list) => list === lists[0]);
}

function optionsOf({ graph }: MomentAnswer): string {
  return graph.conflict.options.map(({ id }) => id).join(' ');
}

/** Columns of one table, by how wide the cells are; further scenarios follow in the next table. */
const columnsAtOnce = { narrow: 5, wide: 3 } as const;

function sideBySide(
  moments: readonly Moment[],
  title: string,
  { rows, cells: width }: { readonly rows: readonly Row[]; readonly cells: keyof typeof columnsAtOnce },
  limit: number,
): readonly Block[] {
  if (rows.length === 0) return [heading(2, title), paragraph('Nothing, at any time.')];
  const shown = rows.slice(0, limit);
  const places = [...moments.keys()];
  const chunks = places.flatMap((place) =>
    place % columnsAtOnce[width] === 0 ? [places.slice(place, place + columnsAtOnce[width])] : [],
  );
  const tables = chunks.map((chunk): Block => {
    const columns: readonly Column[] = [
      { title: 'state', align: 'left' },
      ...chunk.map((place) => ({ title: String(place + 1), align: 'left' as const })),
    ];
    return {
      kind: 'table',
      columns,
      rows: shown.map(({ label, cells }) => [
        label,
        ...chunk.map((place): Text => [cells.get(place) ?? (moments[place]?.answer === null ? '?' : '—')]),
      ]),
    };
  });
  return [heading(2, title), ...tables, ...more(rows.length - shown.length, 'state')];
}
