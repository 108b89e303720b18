import type { Decimal, Guarantee, Option } from '../../model/index.ts';
import { printDecimal, readDecimal } from '../decimal.ts';
import { type Lookup, resolveIn } from '../expression/resolve.ts';
import { type Entry, entriesOf, field, type MapNode, type Node, textOf } from '../yaml/node.ts';
import { readOption, readParties } from './condition.ts';
import { readJointLiterals } from './joint.ts';
import { readPreference } from './preference.ts';

const kinds = ['lock', 'consent', 'joint', 'commit'] as const;

/** The section `guarantees`. */
export function readGuarantees(node: Node | null, options: readonly Option[], lookup: Lookup): readonly Guarantee[] {
  return entriesOf(node).flatMap((entry) => readGuarantee(entry, options, lookup));
}

function readGuarantee(entry: Entry, options: readonly Option[], lookup: Lookup): readonly Guarantee[] {
  const { key, value } = entry;
  if (value.kind !== 'map') return [];
  const given = kinds.filter((kind) => field(value, kind) !== null);
  const [kind, another] = given;
  if (kind === undefined || another !== undefined) {
    lookup.report.add('guarantee-kind', key.span, { facts: { given, known: kinds } });
    return [];
  }
  reportMisplaced(value, 'from', kind === 'consent', lookup);
  reportMisplaced(value, 'then', kind === 'commit', lookup);
  const common = { id: key.text, cost: readCost(field(value, 'cost'), lookup), span: key.span };
  if (kind === 'joint') {
    const literals = readJointLiterals(field(value, 'joint') ?? value, key.span, options, lookup);
    return [{ ...common, kind, literals }];
  }
  return readOne(kind, value, common, options, lookup);
}

function readOne(
  kind: 'lock' | 'consent' | 'commit',
  value: MapNode,
  common: Pick<Guarantee, 'id' | 'cost' | 'span'>,
  options: readonly Option[],
  lookup: Lookup,
): readonly Guarantee[] {
  const node = field(value, kind);
  const option = readOption(node, lookup);
  if (kind === 'consent' && field(value, 'from') === null) {
    lookup.report.add('missing-key', common.span, {
      facts: { key: 'from', about: 'The parties whose consent it takes.' },
    });
  }
  const from = readParties(field(value, 'from'), lookup);
  const then = readThen(field(value, 'then'), options.length, lookup);
  if (option === null) return [];
  if (kind === 'lock') return [{ ...common, kind, option }];
  if (kind === 'consent') return [{ ...common, kind, option, from }];
  if (options[option]?.moves === 'back') {
    lookup.report.add('commit-back', node?.span ?? common.span, { facts: { option: options[option]?.id ?? '' } });
  }
  return [{ ...common, kind, option, then }];
}

function readCost(node: Node | null, lookup: Lookup): Decimal {
  const cost = readDecimal(textOf(node) ?? '1');
  if (typeof cost === 'string') return { digits: 1n, scale: 0 };
  if (cost.digits < 0n && node !== null) {
    lookup.report.add('number-negative', node.span, { facts: { written: printDecimal(cost) } });
  }
  return cost;
}

type Then = Extract<Guarantee, { kind: 'commit' }>['then'];

function readThen(node: Node | null, options: number, lookup: Lookup): Then {
  return entriesOf(node).flatMap(({ key, value }) => {
    const party = resolveIn(lookup.names.parties, 'party', { name: key.text, span: key.span }, lookup);
    const preference = readPreference(value, options, lookup);
    return party === null ? [] : [{ party, preference }];
  });
}

function reportMisplaced(node: MapNode, key: string, allowed: boolean, lookup: Lookup): void {
  const entry = node.entries.find((candidate) => candidate.key.text === key);
  if (entry === undefined || allowed) return;
  const belongs = key === 'from' ? 'consent' : 'commit';
  lookup.report.add('key-misplaced', entry.key.span, { facts: { key, belongs } });
}
