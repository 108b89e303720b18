import type { Defection, EndPaths, JudgedPath, MoveAnswer, NeededSet } from '../analysis/index.ts';
import type { Step } from '../engine/index.ts';
import { type Block, enumerate, heading, paragraph, styled, type Text } from './block.ts';
import { itemWords } from './guarantee-words.ts';
import { changeWords, partyName, stateNumber, stateWords, stepWords } from './names.ts';

/** Which step comes first, who would stay or leave, and what must be promised by whom. */
export function describeGuarantees(answer: MoveAnswer): readonly Block[] {
  const { guarantees } = answer;
  const [first] = guarantees?.sets ?? [];
  return [
    heading(2, 'Which step first?'),
    ...(first === undefined ? describeNoPath(answer) : describePath(answer, first.path, first.items.length)),
    heading(2, 'What must be promised, and by whom?'),
    ...describeSets(answer),
    ...describeThreats(answer),
  ];
}

function describePath({ graph, start }: MoveAnswer, path: readonly Step[], guarantees: number): readonly Block[] {
  if (path.length === 0) return [paragraph('None: today is already such a state, and it holds.')];
  const [first] = path;
  const committed =
    first === undefined || first.from === start
      ? []
      : [paragraph('Once what is promised is done: ', ...stateWords(graph, first.from), '.')];
  const lead =
    guarantees === 0
      ? 'This path holds without any guarantee:'
      : 'With the first set of guarantees below, this path holds:';
  return [paragraph(lead), ...committed, stepList(graph, path)];
}

function stepList(graph: MoveAnswer['graph'], path: readonly Step[]): Block {
  return {
    kind: 'list',
    ordered: true,
    items: path.map((step): Text => [...stepWords(graph, step), ' ', ...stateWords(graph, step.to)]),
  };
}

function describeNoPath(answer: MoveAnswer): readonly Block[] {
  const { paths, graph, start } = answer;
  const ends = (paths ?? []).filter(({ paths: listed }) => listed.length > 0);
  const [nearest] = ends.toSorted((a, b) => lengthOf(a) - lengthOf(b));
  const [path] = nearest?.paths ?? [];
  if (path === undefined)
    return [paragraph('No sequence of steps leads there from ', ...stateWords(graph, start), '.')];
  return [
    paragraph('No path there holds. The shortest one is:'),
    stepList(graph, path.steps),
    paragraph('What keeps it from holding:'),
    { kind: 'list', items: path.defections.slice(0, 8).map((defection) => defectionWords(answer, defection)) },
  ];
}

function lengthOf({ paths }: EndPaths): number {
  return paths[0]?.steps.length ?? Number.POSITIVE_INFINITY;
}

/** Who spoils a path, and where, as a sentence without its end. */
export function defectionWords({ graph, asked }: Pick<MoveAnswer, 'graph' | 'asked'>, defection: Defection): Text {
  const { at, parties, how, to } = defection;
  const who = enumerate(parties.map((party): Text => [partyName(graph.conflict, party)]));
  const many = parties.length > 1;
  if (how === 'stays' || to === null)
    return [...who, ' would not go on from ', stateNumber(at), ': the end is no gain from there'];
  const where = asked.targets.includes(at) ? 'once there, ' : '';
  return [
    `${where}from `,
    stateNumber(at),
    ' ',
    ...who,
    many ? ' would leave and together ' : ' would leave: it ',
    ...changeWords(graph, at, to),
    ' ',
    stateNumber(to),
  ];
}

/** Sets shown before the rest is only counted. */
const shown = 10;

function describeSets(answer: MoveAnswer): readonly Block[] {
  const { guarantees, asked, graph } = answer;
  if (guarantees === null) return [paragraph('Not looked at.')];
  const { sets, found } = guarantees;
  const bound = `sets of up to ${Math.max(found.upTo, 0)} guarantees`;
  if (sets.length === 0) {
    const words = found.complete
      ? `Nothing that can be promised makes a path hold, in ${bound}.`
      : `Nothing found yet, in ${bound}.`;
    return [paragraph(words)];
  }
  const [first] = sets;
  if (first?.items.length === 0) {
    return [paragraph('Nothing: everybody has reason to go on, and nobody to leave.')];
  }
  const list: Block[] = sets
    .slice(0, shown)
    .flatMap((set, at): Block[] => [
      paragraph(
        styled('strong', `${at + 1}. `),
        ...enumerate(set.items.map((item) => itemWords(graph, item, set.end))),
      ),
      ...describeStopped(answer, set),
    ]);
  const more = sets.length - shown;
  return [
    paragraph(
      `${sets.length === 1 ? 'One set' : `${sets.length} sets`} of guarantees will do, none with one less (${bound} were looked at):`,
    ),
    ...list,
    ...(more > 0 ? [paragraph(styled('muted', `and ${more} more (--json lists all)`))] : []),
    ...(found.complete
      ? []
      : [paragraph(styled('bad', `The search was stopped; there may be more for ${asked.title}.`))]),
  ];
}

function describeStopped(answer: MoveAnswer, { defections, items, end }: NeededSet): readonly Block[] {
  if (defections.length === 0) return [paragraph(styled('muted', 'It opens a path where there is none.'))];
  const told = defections.slice(0, 6).map((defection): Text => {
    const by = defection.stoppedBy.flatMap((at) => items[at] ?? []);
    const stop: Text =
      by.length === 0
        ? ['stopped by the set as a whole']
        : ['stopped by: ', ...enumerate(by.map((item) => itemWords(answer.graph, item, end)))];
    return [...defectionWords(answer, defection), ' (', ...stop, ')'];
  });
  return [{ kind: 'list', items: told }];
}

/** Things that take a threat away, told before the rest is left to the document. */
const threatsTold = 6;

/** What takes away a threat that holds the end of the first path: a vote, a lock, a guarantee of the declared menu. */
function describeThreats(answer: MoveAnswer): readonly Block[] {
  const { graph, guarantees, asked } = answer;
  if (guarantees === null) return [];
  const end = guarantees.sets[0]?.end ?? asked.targets[0];
  const told = guarantees.threats.filter(
    (threat) =>
      threat.end === end &&
      (threat.by.kind === 'body' || threat.by.item.kind === 'lock' || threat.by.item.name !== null),
  );
  const bySource = new Map<string, { readonly source: Text; readonly leavers: Text[] }>();
  for (const { by, defection, end: at } of told) {
    const key = by.kind === 'body' ? `body ${by.body}` : by.item.key;
    const source: Text =
      by.kind === 'body'
        ? ['because ', graph.conflict.bodies[by.body]?.id ?? '?', ' decides']
        : ['if ', ...itemWords(graph, by.item, at)];
    const known = bySource.get(key) ?? { source, leavers: [] };
    known.leavers.push(leaverWords(answer, defection));
    bySource.set(key, known);
  }
  if (bySource.size === 0 || end === undefined) return [];
  const items = [...bySource.values()].map(({ source, leavers }): Text => [...source, ', ', ...enumerate(leavers)]);
  const rest = items.length - threatsTold;
  return [
    paragraph('Beware. ', ...stateWords(graph, end), ' is held by threats, and these take one away:'),
    { kind: 'list', items: rest > 0 ? [...items.slice(0, threatsTold), [`and ${rest} more`]] : items },
  ];
}

function leaverWords({ graph }: MoveAnswer, { at, parties, to }: Defection): Text {
  const who = enumerate(parties.map((party): Text => [partyName(graph.conflict, party)]));
  return to === null ? who : [...who, ' would leave: it ', ...changeWords(graph, at, to), ' ', stateNumber(to)];
}

/** For faces that show every path: its steps in words. */
export function pathWords(answer: MoveAnswer, { steps }: JudgedPath): Text {
  return steps.flatMap((step, at): Text => [at === 0 ? '' : '; ', ...stepWords(answer.graph, step)]);
}
