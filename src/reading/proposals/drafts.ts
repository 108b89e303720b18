import { type NewEvidence, parseExpression } from '../../format/index.ts';
import { type Evidence, type Model, printCondition } from '../../model/index.ts';
import type { Act } from './act.ts';
import { statementsOf } from './changes.ts';
import type { Claim, OpenArticle } from './claims.ts';
import { relationOf } from './logic.ts';
import { type Choice, wordsFor } from './options.ts';
import type { Change, ProposalConflict, ProposalKind, ProposalQuotation } from './proposal.ts';
import { quotationOf, type Wanted } from './quotation.ts';
import { type Form, printForm, type Saying } from './sayings.ts';
import type { ArticleSource } from './sources.ts';
import { becauseOf, speakerOf } from './wording.ts';

/** A proposal before it has a number. */
export interface Draft {
  readonly kind: ProposalKind;
  readonly article: number;
  readonly title: string;
  readonly why: string;
  readonly quotation: ProposalQuotation | null;
  readonly change: Change;
  /** What it needs, by `keyOf` of changes. */
  readonly needs: readonly string[];
  /** Drafts of one group are ways to understand the same words; null where there is one way. */
  readonly group: string | null;
  readonly conflicts: readonly ProposalConflict[];
  /** Whether the model has it already. */
  readonly present: boolean;
}

/** What drafts are made from. */
export interface Desk {
  readonly model: Model;
  readonly open: readonly OpenArticle[];
  readonly claims: readonly Claim[];
  readonly sources: readonly ArticleSource[];
}

/** What a change adds, as a key: two changes with the same key are the same addition. */
export function keyOf(change: Change): string {
  switch (change.kind) {
    case 'option':
      return `option ${change.party}.${change.option.key}`;
    case 'statement':
      return `statement ${change.party} ${change.statement.statement}`;
    case 'evidence':
      return `evidence ${change.party} ${JSON.stringify(change.of)} ${JSON.stringify(change.evidence)}`;
    default:
      return `${change.kind} ${change.id}`;
  }
}

/** The draft of a saying: a new statement, or evidence for one that the model has or that an earlier draft adds. */
export function draftOf(desk: Desk, saying: Saying, earlier: readonly Draft[]): Draft | null {
  const claim = desk.claims[saying.claim];
  if (claim === undefined) return null;
  if (saying.threat) return threatDraft(desk, saying, claim);
  const printed = printForm(saying.form);
  const quotation = quotationFor(desk, claim, actsOf(claim, saying.form));
  const evidence = evidenceOf(quotation);
  const party = saying.side.id;
  const known = statementFor(desk.model, saying);
  const carrier = known?.expression ?? printed;
  const before = earlier.some(({ change }) => keyOf(change) === `statement ${party} ${printed}`);
  if (known === null && saying.onlyEvidence) return null;
  const carries = known !== null || before;
  const change: Change = carries
    ? { kind: 'evidence', party, of: { statement: carrier }, evidence }
    : { kind: 'statement', party, statement: statementOf(desk, claim, printed, evidence) };
  const common = { article: claim.article, quotation, change };
  const names = { party: saying.side.name, said: becauseOf(desk, claim, saying.side) };
  return {
    ...common,
    kind: change.kind,
    title: carries ? `${names.party}: evidence for \`${carrier}\`` : `${names.party} prefers \`${printed}\``,
    why: carries ? evidenceWhy(names, carrier, known?.number ?? null) : names.said,
    needs: [
      `source ${desk.sources[claim.article]?.id ?? ''}`,
      `party ${party}`,
      ...optionsOf(saying.form).map(({ id }) => `option ${id}`),
      ...(before && known === null ? [`statement ${party} ${printed}`] : []),
    ],
    group: saying.either ? `${saying.claim}` : null,
    conflicts: carries ? [] : conflictsOf(desk.model, saying),
    present: known !== null && hasEvidence(desk, claim, known.evidence, quotation),
  };
}

function statementOf(desk: Desk, claim: Claim, statement: string, evidence: NewEvidence) {
  const because = becauseOf(desk, claim, claim.holders[0]);
  return { statement, because, evidence: [evidence], ...(claim.main.open ? { unsure: 'sign' as const } : {}) };
}

/** A threat without a condition is evidence for the option, or the reason for a new one. */
function threatDraft(desk: Desk, saying: Saying, claim: Claim): Draft {
  const { choice } = saying.form.then;
  const { side } = saying;
  const option = desk.model.base.options.find(({ id }) => id === choice.id);
  const quotation = quotationFor(desk, claim, actsOf(claim, saying.form));
  const own = optionDraft(desk, choice, claim, claim.main, side.name);
  const group = saying.either ? `${saying.claim}` : null;
  if (option === undefined) return { ...own, group };
  return {
    ...own,
    kind: 'evidence',
    title: `${side.name}: evidence for the option \`${choice.key}\``,
    why: `${becauseOf(desk, claim, side)} A threat shows what a party can do, not what it prefers.`,
    change: { kind: 'evidence', party: choice.side, of: { option: choice.key }, evidence: evidenceOf(quotation) },
    needs: [`source ${quotation.source}`],
    group,
    present: hasEvidence(desk, claim, option.evidence, quotation),
  };
}

function evidenceWhy(names: { readonly party: string; readonly said: string }, carrier: string, number: number | null) {
  const where = number === null ? 'a statement proposed above' : `statement ${number}`;
  return `${names.said.replace(/\.$/u, '')}; ${names.party} has \`${carrier}\` already (${where}).`;
}

function optionsOf({ then, given }: Form): readonly Choice[] {
  return given === null ? [then.choice] : [then.choice, given.choice];
}

function actsOf(claim: Claim, form: Form): readonly (readonly [Act, Choice])[] {
  return optionsOf(form).flatMap((choice) =>
    [claim.main, ...(claim.condition === null ? [] : [claim.condition])].map((act) => [act, choice] as const),
  );
}

/** The words to quote: those that name the deeds, and those that show the stance, in one block. */
export function quotationFor(desk: Desk, claim: Claim, acts: readonly (readonly [Act, Choice])[]): ProposalQuotation {
  const open = desk.open[claim.article];
  const block = open?.text.blocks[claim.sentence.block];
  const text = block?.text ?? '';
  const words: Wanted[] = acts.flatMap(([act, choice]) => [
    ...wordsFor(choice, act).map(({ word }) => ({ ...word, weight: 3 })),
    ...(act.head === null ? [] : [{ start: act.head.start, end: act.head.end, weight: 2 }]),
  ]);
  const said = open?.article.reading.statements[claim.statement];
  const spoken = [...(said?.source ?? []), ...(said?.cue ?? [])]
    .flatMap((span) => open?.text.locate(span) ?? [])
    .filter((place) => place.block === claim.sentence.block)
    .map(({ start, end }) => ({ start, end, weight: 0.4 }));
  const shown = claim.triggers.map((span) => ({ start: span.start, end: span.end, weight: 1.5 }));
  const negations = [...text.matchAll(/\b(?:not|never|no|unless|until|only|if)\b|\p{L}+n['’]t\b/giu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    weight: 1.5,
  }));
  const quote = quotationOf(text, extentOf(open, claim), [...words, ...shown, ...negations, ...spoken]);
  return { source: desk.sources[claim.article]?.id ?? '', quote, at: block?.at ?? null };
}

/** From the source or the cue, where these stand right before the sentence in its block, to the sentence's end. */
function extentOf(open: OpenArticle | undefined, { statement, sentence }: Claim) {
  const said = open?.article.reading.statements[statement];
  const lead = [...(said?.source ?? []), ...(said?.cue ?? [])]
    .flatMap((span) => open?.text.locate(span) ?? [])
    .filter(
      (place) => place.block === sentence.block && place.end <= sentence.start && sentence.start - place.end < 60,
    );
  return { start: Math.min(sentence.start, ...lead.map(({ start }) => start)), end: sentence.end };
}

function evidenceOf({ source, quote, at }: ProposalQuotation): NewEvidence {
  return { source, quote, ...(at === null ? {} : { at }) };
}

interface KnownStatement {
  readonly number: number;
  readonly expression: string;
  readonly evidence: readonly Evidence[];
}

/** The statement of the model that says the same, or the same and more. */
function statementFor(model: Model, { side, form }: Saying): KnownStatement | null {
  const conflict = model.base;
  const wanted = parseExpression(printForm(form), conflict).condition;
  if (wanted === null) return null;
  const statements = statementsOf(conflict, side.id);
  const related = statements.map(({ condition }) => relationOf(condition, wanted, conflict));
  const at = related.includes('same') ? related.indexOf('same') : related.indexOf('contains');
  const found = statements[at];
  if (found === undefined) return null;
  return { number: at + 1, expression: printCondition(found.condition, conflict), evidence: found.evidence };
}

/** Whether a quotation of these very words, or of the same sentence, is among the evidence. */
function hasEvidence(desk: Desk, claim: Claim, evidence: readonly Evidence[], quotation: ProposalQuotation): boolean {
  const open = desk.open[claim.article];
  const text = open?.text.blocks[claim.sentence.block]?.text ?? '';
  const sentence = plain(text.slice(extentOf(open, claim).start, claim.sentence.end));
  return evidence.some(
    ({ source, quote, at }) =>
      source === quotation.source &&
      (at === null || at === quotation.at) &&
      quote?.split('…').every((piece) => sentence.includes(plain(piece))) === true,
  );
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"').replace(/\s+/gu, ' ').trim();
}

function conflictsOf(model: Model, { side, form }: Saying): readonly ProposalConflict[] {
  const conflict = model.base;
  const wanted = parseExpression(printForm(form), conflict).condition;
  if (wanted === null) return [];
  return statementsOf(conflict, side.id).flatMap(({ condition }, index) => {
    const relation = relationOf(condition, wanted, conflict);
    if (relation !== 'against' && relation !== 'partly against') return [];
    const expression = printCondition(condition, conflict);
    const says = relation === 'against' ? 'which says the opposite' : 'which goes against it where its condition holds';
    const message = `${side.name} has \`${expression}\` (statement ${index + 1}), ${says}.`;
    return [{ statement: index + 1, proposal: null, expression, message }];
  });
}

/** The draft of an option that the model lacks, or that it got from these very words. */
export function optionDraft(desk: Desk, choice: Choice, claim: Claim, act: Act, partyName: string): Draft {
  const quotation = quotationFor(desk, claim, [[act, choice]]);
  const evidence = evidenceOf(quotation);
  const option = {
    key: choice.key,
    name: choice.name,
    because: `${speakerOf(desk, claim)} speaks of it.`,
    evidence: [evidence],
  };
  return {
    kind: 'option',
    article: claim.article,
    title: `${partyName} could: ${choice.name}`,
    why: `${speakerOf(desk, claim)} speaks of it; the model has no such option of ${partyName}.`,
    quotation,
    change: { kind: 'option', party: choice.side, option },
    needs: [`source ${quotation.source}`, `party ${choice.side}`],
    group: null,
    conflicts: [],
    present: choice.known,
  };
}
