import { type Bodies, type BodyPower, type Fraction, mostMembers, printFraction } from '../analysis/index.ts';
import { compareDecimals, printDecimal } from '../format/index.ts';
import { type Body, type Conflict, type Decimal, toCommonScale } from '../model/index.ts';
import { type Block, type Column, enumerate, heading, paragraph, styled, type Text } from './block.ts';
import { percent } from './fraction-words.ts';
import { alikeMembers, kindsOf, kindWords } from './member-sets.ts';
import { optionTitle, partyName } from './names.ts';

/** Who can pass and who can block, body by body, with the power of every member. At most `limit` blocking groups are told. */
export function describeBodies(answer: Bodies, limit: number): readonly Block[] {
  const { conflict, question, bodies } = answer;
  const title = heading(1, question.title ?? 'A conflict without a title');
  const scenario = question.scenario === null ? [] : [paragraph(styled('muted', `scenario ${question.scenario}`))];
  return [
    title,
    ...scenario,
    ...bodies.flatMap((found) => describeBody(conflict, found, limit)),
    paragraph(styled('muted', meanings)),
  ];
}

function describeBody(conflict: Conflict, found: BodyPower, limit: number): readonly Block[] {
  const { body, power } = found;
  const title = heading(2, body.id);
  if (power === null) {
    const words = `It has more than ${mostMembers} members, too many for its indices to be counted exactly.`;
    return [title, ...describeRules(conflict, body), paragraph(words)];
  }
  return [
    title,
    ...describeRules(conflict, body),
    describePassing(conflict, found),
    ...describeBlocking(conflict, found, limit),
    ...describePower(conflict, found),
  ];
}

function describeRules(conflict: Conflict, body: Body): readonly Block[] {
  const { members, quota, veto, decides } = body;
  const all = total(body);
  const votes = `${count(members.length, 'member')} with ${all} vote${all === '1' ? '' : 's'} in all; it takes ${printDecimal(quota)} to pass.`;
  const vetoes: Text =
    veto.length === 0
      ? []
      : [' With a veto: ', ...enumerate(veto.map((party): Text => [partyName(conflict, party)])), '.'];
  const decided = decides.map(({ option, direction }): Text => {
    const way = { both: '', forward: ' (taking it)', back: ' (giving it up)' }[direction];
    return ['“', styled('option', optionTitle(conflict, option)), '”', way];
  });
  const business: Text = decided.length === 0 ? [] : [' It decides ', ...enumerate(decided), '.'];
  return [paragraph(votes, ...vetoes, ...business)];
}

function describePassing(conflict: Conflict, found: BodyPower): Block {
  const { body, power, minimalWinning, fewestToPass } = found;
  const title = styled('strong', 'Who can pass? ');
  const counting = body.members.filter((_, place) => (power?.[place]?.swings ?? 0) > 0);
  const names = (members: Body['members']) => enumerate(members.map(({ party }): Text => [partyName(conflict, party)]));
  if (minimalWinning === 1) {
    const how = counting.length === 1 ? ' alone' : ', only all of them together';
    const rest = counting.length < body.members.length ? '; no other vote ever counts.' : '.';
    return paragraph(title, ...names(counting), how, rest);
  }
  const sets = `${count(minimalWinning ?? 0, 'group')} can pass with nobody to spare.`;
  if (fewestToPass !== 1) return paragraph(title, `At least ${fewestToPass} of the ${body.members.length}. `, sets);
  const alone = body.members.filter(({ weight }) => compareDecimals(weight, body.quota) >= 0);
  return paragraph(title, ...names(alone), alone.length === 1 ? ' alone. ' : ', each of them alone. ', sets);
}

function describeBlocking(conflict: Conflict, { body, minimalBlocking }: BodyPower, limit: number): readonly Block[] {
  if (minimalBlocking === null) return [];
  const { list } = minimalBlocking;
  const parties = body.members.map(({ party }) => party);
  const names = (places: readonly number[]) =>
    enumerate(places.map((place): Text => [partyName(conflict, parties[place] ?? -1)]));
  const alone = list.filter((set) => set.length === 1).flat();
  const lead: Text =
    alone.length === 0 ? ['Nobody alone'] : [...names(alone), alone.length === 1 ? ' alone' : ', each of them alone'];
  const several = minimalBlocking.count - alone.length;
  const title = styled('strong', 'Who can block? ');
  if (several <= 0) return [paragraph(title, ...lead, '.')];
  const sets = list.filter((set) => set.length > 1);
  const groups = alikeMembers(
    body.members.map(({ party, weight }) => `${body.veto.includes(party)} ${printDecimal(weight)}`),
  );
  const whole = list.length === minimalBlocking.count;
  const items = whole
    ? kindsOf(sets, groups).map((kind) => kindWords(conflict, kind, groups, parties))
    : sets.map(names);
  const together = `; ${alone.length === 0 ? 'together' : 'without them'}, ${count(several, 'group')} with nobody to spare:`;
  const hidden = whole ? items.length - limit : several - Math.min(limit, sets.length);
  return [
    paragraph(title, ...lead, together),
    { kind: 'list', items: items.slice(0, limit) },
    ...(hidden > 0
      ? [paragraph(styled('muted', `and ${count(hidden, 'more group')}`), styled('hint', ' (--limit shows more)'))]
      : []),
  ];
}

function describePower(conflict: Conflict, { body, power }: BodyPower): readonly Block[] {
  const rows = body.members.map(({ party, weight }, place): readonly Text[] => {
    const own = power?.[place];
    const index = (share: Fraction | undefined): Text[] =>
      share === undefined ? [[], []] : [[printFraction(share)], [percent(share)]];
    const veto = body.veto.includes(party) ? ' + veto' : '';
    return [
      [partyName(conflict, party)],
      [`${printDecimal(weight)}${veto}`],
      ...index(own?.banzhaf),
      ...index(own?.shapleyShubik),
    ];
  });
  const columns: readonly Column[] = [
    { title: 'member', align: 'left' },
    { title: 'votes', align: 'left' },
    { title: 'Banzhaf', align: 'right' },
    { title: '', align: 'right' },
    { title: 'Shapley–Shubik', align: 'right' },
    { title: '', align: 'right' },
  ];
  const powerless = body.members.filter((_, place) => power?.[place]?.swings === 0);
  const note =
    powerless.length === 0
      ? []
      : [
          paragraph(
            ...enumerate(powerless.map(({ party }): Text => [partyName(conflict, party)])),
            powerless.length === 1 ? ' never turns' : ' never turn',
            ' a vote, however the others decide.',
          ),
        ];
  return [{ kind: 'table', columns, rows }, ...note];
}

const meanings =
  'Banzhaf: a member’s part of all the cases in which one member’s vote decides. Shapley–Shubik: its chance to be the one ' +
  'who turns the vote when the members say yes one after another, in any order. Abstentions are left aside.';

function count(n: number, one: string): string {
  return `${n.toLocaleString('en')} ${one}${n === 1 ? '' : 's'}`;
}

function total(body: Body): string {
  const { values, scale } = toCommonScale(body.members.map(({ weight }) => weight));
  return printDecimal(shortened({ digits: values.reduce((sum, value) => sum + value, 0n), scale }));
}

/** Without trailing zeros. */
function shortened({ digits, scale }: Decimal): Decimal {
  return scale > 0 && digits % 10n === 0n ? shortened({ digits: digits / 10n, scale: scale - 1 }) : { digits, scale };
}
