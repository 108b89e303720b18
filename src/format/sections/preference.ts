import type { Preference, Statement, StateReference, Weight } from '../../model/index.ts';
import { readDecimal } from '../decimal.ts';
import type { Lookup } from '../expression/resolve.ts';
import type { Report } from '../report.ts';
import { entriesOf, field, itemsOf, type Node, textOf } from '../yaml/node.ts';
import { readCondition } from './condition.ts';
import { readReasoned } from './reasoned.ts';
import { readState } from './state.ts';

/** What a record with `prefers`, `ranking` or `weights` says the party would rather have. */
export function readPreference(node: Node, options: number, lookup: Lookup): Preference {
  const [prefers, ranking, weights] = [field(node, 'prefers'), field(node, 'ranking'), field(node, 'weights')];
  if (prefers !== null && itemsOf(prefers).length > 0)
    return { kind: 'statements', statements: readStatements(prefers, lookup) };
  if (ranking !== null) {
    const tiers = itemsOf(ranking).map((tier) => readTier(tier, options, lookup.report));
    return { kind: 'ranking', tiers, span: ranking.span };
  }
  if (weights !== null && entriesOf(weights).length > 0)
    return { kind: 'weights', weights: readWeights(weights, lookup) };
  return { kind: 'indifferent' };
}

function readStatements(node: Node, lookup: Lookup): readonly Statement[] {
  const statements: Statement[] = [];
  let weak = false;
  for (const item of itemsOf(node)) {
    const strong = textOf(field(item, 'strong')) === 'true';
    if (strong && weak) lookup.report.add('strong-after-weak', (field(item, 'statement') ?? item).span);
    weak ||= !strong;
    const condition = readCondition(field(item, 'statement'), lookup);
    const reasoned = readReasoned(item, lookup);
    if (condition !== null) statements.push({ ...reasoned, condition, unsure: readUnsure(item), strong });
  }
  return statements;
}

function readUnsure(node: Node): Statement['unsure'] {
  const written = textOf(field(node, 'unsure'));
  if (written === 'sign' || written === 'place') return written;
  return written === 'true' ? 'both' : 'no';
}

function readTier(node: Node, options: number, report: Report): readonly StateReference[] {
  const items = node.kind === 'list' ? node.items : [node];
  if (items.length === 0) report.add('tier-empty', node.span);
  return items.flatMap((item) => readState(item, options, report) ?? []);
}

function readWeights(node: Node, lookup: Lookup): readonly Weight[] {
  const seen = new Set<string>();
  return entriesOf(node).flatMap(({ key, value }) => {
    const condition = readCondition(key, lookup);
    const said = JSON.stringify(condition);
    if (condition !== null && seen.has(said))
      lookup.report.add('duplicate-key', key.span, { facts: { key: key.text } });
    seen.add(said);
    const weight = readDecimal(textOf(field(value, 'weight')) ?? '');
    const reasoned = readReasoned(value, lookup);
    if (condition === null || typeof weight === 'string') return [];
    return [{ ...reasoned, condition, weight, span: key.span }];
  });
}
