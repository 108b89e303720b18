import type { Defection, Dependence, Item, LeastEdits, MoveAnswer, PartyEdit } from '../../analysis/index.ts';
import { isTaking, optionOf, type Step } from '../../engine/index.ts';
import type { Conflict, Decimal } from '../../model/index.ts';
import { agreementJson } from './agreement-json.ts';
import { byParty, modelHeader, moverIds, stateId } from './model-json.ts';

/** The document of `move --json`. Contract §6. */
export function moveJson(answer: MoveAnswer) {
  const { graph, asked, agreement, dependence, complete } = answer;
  const { conflict } = graph;
  return {
    version: 1,
    model: modelHeader(conflict),
    goal: {
      outcome: asked.outcome,
      states: asked.targets.map(stateId),
      concept: asked.concept,
      kind: asked.goal,
      holdsNow: dependence === null ? null : dependence.holdsNow !== null,
    },
    agreement: agreement === null ? null : agreementJson(agreement),
    paths:
      answer.paths?.flatMap(({ paths }) =>
        paths.map(({ steps, defections }) => ({
          path: pathJson(conflict, steps),
          holds: defections.length === 0,
          defections: defections.map((defection) => defectionJson(conflict, defection)),
        })),
      ) ?? null,
    guarantees: guaranteesJson(answer),
    threats:
      answer.guarantees?.threats.map(({ by, defection }) => ({
        by:
          by.kind === 'body' ? { kind: 'body', name: conflict.bodies[by.body]?.id ?? '' } : itemJson(conflict, by.item),
        ...defectionJson(conflict, defection),
      })) ?? null,
    dependence: dependence === null ? null : dependenceJson(conflict, dependence),
    complete,
  };
}

function pathJson(conflict: Conflict, path: readonly Step[]) {
  return path.map(({ from, to, movers }) => ({
    from: stateId(from),
    to: stateId(to),
    movers: moverIds(conflict, movers),
  }));
}

function defectionJson(conflict: Conflict, { at, parties, how, to }: Defection) {
  const [party = '', ...others] = moverIds(conflict, parties);
  return {
    at: stateId(at),
    party,
    ...(others.length > 0 ? { with: others } : {}),
    how,
    to: to === null ? null : stateId(to),
  };
}

function guaranteesJson({ guarantees, graph: { conflict } }: MoveAnswer) {
  if (guarantees === null) return null;
  return guarantees.sets.map(({ items, path, defections }) => ({
    set: items.map((item) => itemJson(conflict, item)),
    cost: items.reduce((sum, { cost }) => sum + toNumber(cost), 0),
    path: pathJson(conflict, path),
    defections: defections.map((defection) => ({
      ...defectionJson(conflict, defection),
      stoppedBy: defection.stoppedBy,
    })),
  }));
}

function toNumber({ digits, scale }: Decimal): number {
  return Number(digits) / 10 ** scale;
}

function itemJson(conflict: Conflict, item: Item) {
  const named = item.name === null ? {} : { name: item.name };
  const option = (index: number) => conflict.options[index]?.id ?? '';
  switch (item.kind) {
    case 'lock':
    case 'commit':
      return { kind: item.kind, option: option(item.option), ...named };
    case 'consent':
      return { kind: item.kind, option: option(item.option), from: moverIds(conflict, item.from), ...named };
    case 'joint':
      return {
        kind: item.kind,
        literals: item.change.map((literal) => literalId(conflict, optionOf(literal), isTaking(literal))),
        ...named,
      };
  }
}

function literalId(conflict: Conflict, option: number, taken: boolean): string {
  const id = conflict.options[option]?.id ?? '';
  return taken ? id : `not ${id}`;
}

function dependenceJson(conflict: Conflict, { bound, complete, parties, pivotal, least }: Dependence) {
  const own = ({ edits, distance, answers, more }: LeastEdits, named: boolean) => ({
    edits,
    distance,
    answers: answers.map((answer) => ({
      edits: answer.edits.map((edit) => editJson(conflict, edit, named)),
      distance: answer.distance,
      same: answer.same,
      leadsTo: stateId(answer.leadsTo),
    })),
    ...(more > 0 ? { more } : {}),
  });
  const { distance: _, ...together } = own(least, true);
  return {
    bound,
    complete,
    parties: byParty(conflict, (party) => {
      const found = parties[party];
      return found === undefined ? null : own(found, false);
    }),
    pivotal: moverIds(conflict, pivotal),
    least: together,
  };
}

function editJson(conflict: Conflict, { party, edit }: PartyEdit, named: boolean) {
  const who = named ? { party: conflict.parties[party]?.id ?? '' } : {};
  if (edit.kind !== 'add') return { ...who, kind: edit.kind, at: edit.at };
  return {
    ...who,
    kind: edit.kind,
    at: edit.at,
    literal: literalId(conflict, edit.literal.option, edit.literal.taken),
  };
}
