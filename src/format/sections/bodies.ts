import type { Body, Decimal } from '../../model/index.ts';
import type { Span } from '../../text/index.ts';
import { compareDecimals, printDecimal, readDecimal } from '../decimal.ts';
import { type Lookup, resolveIn } from '../expression/resolve.ts';
import { entriesOf, field, itemsOf, type Node, textOf } from '../yaml/node.ts';
import { readOption, readParties } from './condition.ts';
import { readDirection } from './parties.ts';

const one: Decimal = { digits: 1n, scale: 0 };
const zero: Decimal = { digits: 0n, scale: 0 };

/** The section `bodies`. */
export function readBodies(node: Node | null, lookup: Lookup): readonly Body[] {
  return entriesOf(node).flatMap(({ key, value }) => readBody(key.text, key.span, value, lookup));
}

function readBody(id: string, span: Span, node: Node, lookup: Lookup): readonly Body[] {
  const members = readParties(field(node, 'members'), lookup);
  if (field(node, 'members')?.kind === 'list' && itemsOf(field(node, 'members')).length === 0) {
    lookup.report.add('body-no-members', span, { facts: { body: id } });
  }
  const weights = readVotes(field(node, 'weights'), id, members, lookup);
  const votes = members.map((party) => ({ party, weight: weights.get(party) ?? one }));
  const quota = readDecimal(textOf(field(node, 'quota')) ?? '');
  if (typeof quota !== 'string') checkQuota(quota, votes, id, field(node, 'quota')?.span ?? span, lookup);
  return [
    {
      id,
      members: votes,
      quota: typeof quota === 'string' ? one : quota,
      veto: readVeto(field(node, 'veto'), id, members, lookup),
      abstention: textOf(field(node, 'abstention')) === 'against' ? 'against' : 'neutral',
      decides: readDecided(field(node, 'decides'), lookup),
      span,
    },
  ];
}

function readVotes(node: Node | null, body: string, members: readonly number[], lookup: Lookup): Map<number, Decimal> {
  const votes = new Map<number, Decimal>();
  for (const { key, value } of entriesOf(node)) {
    const party = resolveIn(lookup.names.parties, 'party', { name: key.text, span: key.span }, lookup);
    const weight = readDecimal(textOf(value) ?? '');
    if (party === null || typeof weight === 'string') continue;
    if (!members.includes(party)) {
      lookup.report.add('votes-not-member', key.span, { facts: { party: key.text, body } });
    }
    if (weight.digits < 0n)
      lookup.report.add('number-negative', value.span, { facts: { written: printDecimal(weight) } });
    votes.set(party, weight);
  }
  return votes;
}

function checkQuota(quota: Decimal, votes: Body['members'], body: string, span: Span, lookup: Lookup): void {
  const total = votes.map(({ weight }) => weight).reduce(add, zero);
  const facts = { body, quota: printDecimal(quota), total: printDecimal(total) };
  if (quota.digits <= 0n) lookup.report.add('quota-not-positive', span, { facts });
  else if (votes.length > 0 && compareDecimals(quota, total) > 0)
    lookup.report.add('quota-out-of-reach', span, { facts });
}

function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { scale, digits: a.digits * 10n ** BigInt(scale - a.scale) + b.digits * 10n ** BigInt(scale - b.scale) };
}

function readVeto(node: Node | null, body: string, members: readonly number[], lookup: Lookup): readonly number[] {
  const veto = readParties(node, lookup);
  for (const item of itemsOf(node)) {
    const party = lookup.names.parties.get(textOf(item) ?? '');
    if (party === undefined || members.includes(party)) continue;
    lookup.report.add('veto-not-member', item.span, { facts: { party: textOf(item) ?? '', body } });
  }
  return veto.filter((party) => members.includes(party));
}

function readDecided(node: Node | null, lookup: Lookup): Body['decides'] {
  return itemsOf(node).flatMap((item) => {
    const option = readOption(field(item, 'option'), lookup);
    return option === null ? [] : [{ option, direction: readDirection(field(item, 'direction')) }];
  });
}
