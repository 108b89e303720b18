import type { Model } from '../../model/index.ts';
import { impossible } from '../../text/index.ts';
import { inOrder } from './accept.ts';
import type { Act } from './act.ts';
import type { ReadArticle } from './article.ts';
import { statementsOf, stepsFor } from './changes.ts';
import { type Claim, claimsOf, openArticles } from './claims.ts';
import { deadlineDrafts } from './deadlines.ts';
import { type Desk, type Draft, draftOf, keyOf, optionDraft, quotationFor } from './drafts.ts';
import { leftOutOf } from './left-out.ts';
import { diffOf } from './line-diff.ts';
import type { Choice } from './options.ts';
import { type Side, type Sides, sidesOf } from './parties.ts';
import type { Proposal, Proposals } from './proposal.ts';
import { type Sayings, sayingsOf } from './sayings.ts';
import { sourcesOf } from './sources.ts';

/**
 * What articles propose to add to a model, each with its quotation and its reason. `text` is the model's text without a byte
 * order mark, `model` what it says. Numbers belong to what the articles say: first findings in the order of the text, then
 * the options, parties and sources that these need. What the model has already keeps its number and is not proposed.
 */
export function propose(articles: readonly ReadArticle[], { text, model }: { text: string; model: Model }): Proposals {
  const sides = sidesOf(model, articles);
  const open = openArticles(articles, sides);
  const claims = claimsOf(open, sides);
  const sayings = sayingsOf(model, claims, open, sides);
  const desk: Desk = { model, open, claims, sources: sourcesOf(model, articles) };
  const findings = findingsOf(desk, sayings);
  const drafts = [
    ...findings,
    ...deadlineDrafts(desk),
    ...optionDrafts(desk, sayings, sides),
    ...partyDrafts(desk, sayings, sides),
    ...sourceDrafts(desk),
  ];
  const numbered = withBlocks(text, model, numberedOf(drafts));
  const known = numbered.filter((_, k) => drafts[k]?.present === true);
  return {
    proposals: numbered.filter((_, k) => drafts[k]?.present === false),
    known,
    present: known.map(({ number }) => number),
    leftOut: leftOutOf(desk, sayings.sayings),
  };
}

/** One draft for each saying; what is said twice in one block is drafted once. */
function findingsOf(desk: Desk, { sayings }: Sayings): readonly Draft[] {
  const drafts: Draft[] = [];
  const seen = new Set<string>();
  for (const saying of sayings) {
    const draft = draftOf(desk, saying, drafts);
    if (draft === null) continue;
    const key = `${draft.article} ${draft.quotation?.at} ${about(draft)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    drafts.push(draft);
  }
  return drafts;
}

/** The party and what it prefers, whether proposed or there. */
function about({ change }: Draft): string {
  if (change.kind === 'statement') return `${change.party} ${change.statement.statement}`;
  if (change.kind === 'option') return `option ${change.party}.${change.option.key}`;
  if (change.kind !== 'evidence') return '';
  const { of, party } = change;
  return 'statement' in of ? `${party} ${of.statement}` : `option ${party}.${of.option}`;
}

/** Options that findings need; one that a threat is the reason for is a finding itself. */
function optionDrafts(desk: Desk, { sayings, fresh }: Sayings, sides: Sides): readonly Draft[] {
  const threats = new Set(sayings.flatMap(({ threat, claim }) => (threat ? [claim] : [])));
  const nameOf = (side: string) => sides.all.find(({ id }) => id === side)?.name ?? side;
  // What was accepted stands where it stood: by claim, and within it the main deed before the one it depends on.
  const placed: { readonly claim: number; readonly part: number; readonly draft: Draft }[] = [];
  const place = (claim: number, choice: Choice, wanted: (draft: Draft, act: Act) => boolean) => {
    const of = desk.claims[claim];
    if (of === undefined || threats.has(claim)) return;
    deedsOf(of).forEach((act, part) => {
      const draft = optionDraft(desk, choice, of, act, nameOf(choice.side));
      const seen = placed.some((one) => keyOf(one.draft.change) === keyOf(draft.change));
      if (!seen && wanted(draft, act)) placed.push({ claim, part, draft });
    });
  };
  for (const { choice, claim, act } of fresh) place(claim, choice, (_, deed) => deed === act);
  for (const { claim, form } of sayings)
    for (const { choice } of form.given === null ? [form.then] : [form.then, form.given])
      if (choice.known) place(claim, choice, (draft) => isFromHere(desk.model, choice.id, draft));
  return placed.toSorted((a, b) => a.claim - b.claim || a.part - b.part).map(({ draft }) => draft);
}

function deedsOf({ main, condition }: Claim): readonly Act[] {
  return condition === null ? [main] : [main, condition];
}

/** Whether the model's option quotes these very words: it was accepted before. */
function isFromHere({ base }: Model, id: string, { quotation }: Draft): boolean {
  const option = base.options.find((candidate) => candidate.id === id);
  return (
    option?.evidence.some(
      ({ source, quote, at }) => source === quotation?.source && quote === quotation.quote && at === quotation.at,
    ) ?? false
  );
}

/** Those whose stance or option a finding is about, and others of the articles that take a stance. */
function partyDrafts(desk: Desk, { sayings }: Sayings, sides: Sides): readonly Draft[] {
  const used = new Map<string, number>();
  const use = (id: string, claim: number) => {
    if (!used.has(id)) used.set(id, claim);
  };
  for (const { side, form, claim, onlyEvidence } of sayings) {
    if (onlyEvidence) continue;
    use(side.id, claim);
    use(form.then.choice.side, claim);
    if (form.given !== null) use(form.given.choice.side, claim);
  }
  desk.claims.forEach((claim, at) => {
    if (claim.stance !== 'is said to') for (const { id } of claim.holders) use(id, at);
  });
  return [...used].flatMap(([id, at]) => {
    const side = sides.all.find((candidate) => candidate.id === id);
    const claim = desk.claims[at];
    return side === undefined || claim === undefined ? [] : [partyDraft(desk, side, claim)];
  });
}

function partyDraft(desk: Desk, side: Side, claim: Claim): Draft {
  return {
    kind: 'party',
    article: claim.article,
    title: `party ${side.name}`,
    why: `${side.name} takes a stance here or is asked for something, and is no party of the model.`,
    quotation: quotationFor(desk, claim, []),
    change: { kind: 'party', id: side.id, name: side.name },
    needs: [],
    group: null,
    conflicts: [],
    present: side.party !== null,
  };
}

function sourceDrafts({ sources, open }: Desk): readonly Draft[] {
  return sources.map(({ known, change }, article) => ({
    kind: 'source',
    article,
    title: `source ${open[article]?.article.reading.article.title ?? change.id}`,
    why: 'The article that the quotations are from.',
    quotation: null,
    change,
    needs: [],
    group: null,
    conflicts: [],
    present: known,
  }));
}

function numberedOf(drafts: readonly Draft[]): readonly Proposal[] {
  const numbers = new Map<string, number>();
  drafts.forEach(({ change, present }, k) => {
    if (!present && !numbers.has(keyOf(change))) numbers.set(keyOf(change), k + 1);
  });
  return drafts.map(({ needs, group, present: _, ...draft }, k) => ({
    number: k + 1,
    ...draft,
    needs: needs.flatMap((key) => numbers.get(key) ?? []),
    instead: group === null ? [] : drafts.flatMap((other, j) => (j !== k && other.group === group ? [j + 1] : [])),
    blocked: null,
    diff: { removed: [], added: [] },
  }));
}

/** Marks what cannot be written into this model, with the reason. */
function withBlocks(text: string, model: Model, proposals: readonly Proposal[]): readonly Proposal[] {
  const own = proposals.map((proposal) => ({ ...proposal, blocked: blockOf(model, proposal) }));
  const blocked = new Map(own.map(({ number, blocked: why }) => [number, why]));
  const whole = own.map((proposal) => ({
    ...proposal,
    blocked:
      proposal.blocked ??
      proposal.needs.map((number) => blocked.get(number) ?? null).find((why) => why !== null) ??
      null,
  }));
  const drawn = withDiffs(text, whole);
  if (drawn !== null) return drawn;
  // Something does not go into this model: find out what, one by one.
  const sound = whole.map((proposal) => {
    const alone = inOrder(whole, proposal.blocked === null ? [proposal.number] : []).map(({ change }) => change);
    if (stepsFor(text, alone) !== null) return proposal;
    return { ...proposal, blocked: 'The model would have an error with it, perhaps in a scenario. Add it by hand.' };
  });
  return withDiffs(text, sound) ?? impossible('proposals that each go into a model spoil nothing for one another');
}

/** The proposals with their diffs, each after those before it; null where they cannot all be made. */
function withDiffs(text: string, proposals: readonly Proposal[]): readonly Proposal[] | null {
  const free = inOrder(
    proposals,
    proposals.flatMap(({ number, blocked }) => (blocked === null ? [number] : [])),
  );
  const steps = stepsFor(
    text,
    free.map(({ change }) => change),
  );
  if (steps === null) return null;
  const diffs = new Map(free.map(({ number }, k) => [number, diffOf(steps[k]?.before ?? '', steps[k]?.edits ?? [])]));
  return proposals.map((proposal) => ({ ...proposal, diff: diffs.get(proposal.number) ?? proposal.diff }));
}

function blockOf(model: Model, { change }: Proposal): string | null {
  if (change.kind === 'option' && listsStates(model))
    return 'The model lists all states, or names some by number (rankings, `expect`), and a new option changes them. Add it by hand.';
  if (change.kind !== 'statement') return null;
  const party = model.base.parties.find(({ id }) => id === change.party);
  if (party === undefined || statementsOf(model.base, party.id).length > 0 || party.preference.kind === 'indifferent')
    return null;
  return party.preference.kind === 'statements'
    ? null
    : `${party.name} has a ranking or weights, which take no statements. Add it by hand.`;
}

/** Whether the model says something of states that one more option would make wrong or unfinished. */
function listsStates({ base, scenarios, expectations }: Model): boolean {
  const conflicts = [base, ...scenarios.map(({ conflict }) => conflict)];
  const ranked = conflicts.some(({ parties, guarantees }) =>
    [
      ...parties.map(({ preference }) => preference),
      ...guarantees.flatMap((one) => (one.kind === 'commit' ? one.then.map(({ preference }) => preference) : [])),
    ].some(({ kind }) => kind === 'ranking'),
  );
  const numbered = expectations.some((one) => {
    if (one.kind === 'standstill') return false;
    const named = [...(one.include ?? []), ...(one.exclude ?? [])];
    return one.are !== null || named.some(({ kind }) => kind === 'number');
  });
  return ranked || numbered;
}
