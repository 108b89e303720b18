import type { Proposal, ProposalQuotation, Proposals } from '../../reading/index.ts';
import { type Block, type Inline, printJson, renderPlain, type Text } from '../../report/index.ts';
import type { Screen } from '../door.ts';
import { paintColour, paintNothing } from '../paint.ts';

/** What a listing is made from. */
export interface Shown {
  /** The model as the person named it. */
  readonly file: string;
  readonly articles: readonly string[];
  readonly proposals: Proposals;
  readonly screen: Screen;
}

/** The proposals for people: each with its quotation, its reason, and the lines that it adds. */
export function describeProposals(shown: Shown): string {
  const { proposals, leftOut } = shown.proposals;
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: [`Proposals for ${shown.file}`] },
    { kind: 'paragraph', text: introduction(shown) },
    ...proposals.flatMap((proposal) => blocksOf(proposal, shown)),
  ];
  if (leftOut.length > 0) {
    const items = leftOut.map(
      ({ article, quotation, why }): Text => [
        `${quoted(quotation, shown, article)}: ${why.charAt(0).toLowerCase()}${why.slice(1)}`,
      ],
    );
    blocks.push({ kind: 'heading', level: 2, text: ['Nothing is proposed for'] }, { kind: 'list', items });
  }
  return render(blocks, shown.screen);
}

function render(blocks: readonly Block[], { width, colour }: Screen): string {
  return renderPlain(blocks, { width, paint: colour ? paintColour : paintNothing });
}

function introduction({ proposals: { proposals, present }, file }: Shown): Text {
  if (proposals.length === 0)
    return [
      present.length > 0
        ? `${file} has all that is found here already.`
        : 'Nothing is found here that a model could take up.',
    ];
  const first = proposals[0]?.number ?? 1;
  return [
    'Nothing is written until you accept it, with ',
    { style: 'code', text: `--accept ${first}` },
    ' and further numbers after commas. What a proposal needs comes with it. New statements go last in their party’s list: the article does not say how much they matter, so move them to their place.',
    ...(present.length > 0 ? [` ${sentenceOfPresent(present)}`] : []),
  ];
}

function sentenceOfPresent(present: readonly number[]): string {
  return present.length === 1
    ? `Number ${present[0]} is in the model already.`
    : `Numbers ${listed(present)} are in the model already.`;
}

function blocksOf(proposal: Proposal, shown: Shown): readonly Block[] {
  const { number, title, quotation, why, article, diff } = proposal;
  const head: Block = { kind: 'heading', level: 2, text: [`${number}  `, ...inCode(title)] };
  const said: Text = quotation === null ? [] : [`${quoted(quotation, shown, article)} `];
  const lines: Text = [...said, ...inCode(why), ...notes(proposal)];
  const block: Block = { kind: 'paragraph', text: lines };
  const { removed, added } = diff;
  return [head, block, ...(removed.length + added.length > 0 ? [{ kind: 'diff', removed, added } as const] : [])];
}

/** The words with their place, and with several articles the article. */
function quoted({ quote, at }: Omit<ProposalQuotation, 'source'>, { articles }: Shown, article: number): string {
  const place = at === null ? '' : typeof at === 'number' ? `paragraph ${at}` : at;
  const file = articles.length > 1 ? (articles[article] ?? '') : '';
  const where = [file, place].filter((word) => word !== '').join(', ');
  return `“${quote.replace(/[“”]/gu, '"')}”${where === '' ? '' : ` (${where})`}`;
}

function notes({ needs, instead, conflicts, blocked }: Proposal): Text {
  const brought = needs.length === 0 ? [] : [` Brings ${listed(needs)}.`];
  const other = instead.length === 0 ? [] : [` Or ${listed(instead)}: the words may mean either.`];
  const against = conflicts.flatMap(
    ({ message }): Text => [' ', { style: 'bad', text: 'But' }, ': ', ...inCode(message)],
  );
  const held = blocked === null ? [] : [' ', { style: 'bad', text: 'Cannot be written' } as const, `: ${blocked}`];
  return [...brought, ...other, ...against, ...held];
}

function listed(numbers: readonly number[]): string {
  const words = numbers.toSorted((a, b) => a - b).map(String);
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

/** What stands between backticks, in the style of code and between quotation marks. */
function inCode(text: string): readonly Inline[] {
  return text
    .split('`')
    .flatMap((part, at): readonly Inline[] =>
      part === '' ? [] : [at % 2 === 1 ? { style: 'code', text: `“${part}”` } : part],
    );
}

/** What was written. */
export function acceptedWords(shown: Shown, asked: readonly number[], accepted: readonly number[]): string {
  const brought = accepted.filter((number) => !asked.includes(number));
  const known = asked.filter((number) => !accepted.includes(number));
  const wrote = accepted.length === 0 ? 'Nothing was left to write.' : `Wrote ${listed(accepted)} into ${shown.file}.`;
  const needed =
    brought.length === 0
      ? ''
      : ` ${listed(brought)} came along because others need ${brought.length === 1 ? 'it' : 'them'}.`;
  const there = known.length === 0 ? '' : ` ${sentenceOfPresent(known)}`;
  return render([{ kind: 'paragraph', text: [`${wrote}${needed}${there}`] }], shown.screen);
}

/** The proposals as a document; `accepted`: the numbers written, null where none was asked for. */
export function proposalsJson({ file, articles, proposals }: Shown, accepted: readonly number[] | null): string {
  const list = proposals.proposals.map((one) => ({
    number: one.number,
    kind: one.kind,
    article: articles[one.article] ?? '',
    title: one.title,
    why: one.why,
    quotation: one.quotation,
    needs: one.needs,
    instead: one.instead,
    conflicts: one.conflicts,
    blocked: one.blocked,
    diff: one.diff,
    change: one.change,
  }));
  const leftOut = proposals.leftOut.map(({ article, ...rest }) => ({ article: articles[article] ?? '', ...rest }));
  return printJson({ version: 1, file, articles, proposals: list, present: proposals.present, leftOut, accepted });
}
