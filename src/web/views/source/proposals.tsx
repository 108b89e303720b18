import { useState } from 'react';
import type { Change, Proposal, ProposalConflict } from '../../../reading/index.ts';
import { useAnswered, useModel, useWorkbench } from '../../app/context.ts';
import type { KeptArticle } from '../../reading/articles.ts';
import type { ProposeReply } from '../../reading/queries/propose.ts';
import type { ShownArticle } from '../../reading/shown.ts';
import { useReader } from '../../reading/use-reader.ts';
import { Passage } from './passage.tsx';

interface ProposalsProps {
  readonly article: KeptArticle;
  readonly shown: ShownArticle;
}

/** What the article proposes to add to the model; each is taken in when its button is pressed, and never else. */
export function Proposals({ article, shown }: ProposalsProps) {
  const words = useWorkbench().words.source;
  const { shownText, current, answer, shown: last } = useAnswered();
  const inDraft = useInDraft();
  const given = { text: article.text, file: article.file };
  const { reply } = useReader('propose', JSON.stringify([shownText, article.id]), { text: shownText, article: given });
  if (current && answer !== last) return <p className="notice bad">{words.mendFirst}</p>;
  if (reply === null) return <p className="muted">{words.comparing}</p>;
  const { proposals, known, leftOut } = reply;
  return (
    <>
      <p className="muted">{proposals.length === 0 ? words.noProposals(known.length) : words.proposalsAbout}</p>
      {inDraft && proposals.length > 0 && <p className="notice">{words.intoDraft}</p>}
      <ol className="proposals">
        {proposals.map((proposal) => (
          <ProposalItem key={proposal.number} proposal={proposal} reply={reply} article={article} shown={shown} />
        ))}
      </ol>
      <Known known={known} />
      {leftOut.length > 0 && (
        <details>
          <summary>{words.leftOut(leftOut.length)}</summary>
          <ul>
            {leftOut.map(({ quotation, why }) => (
              <li key={`${quotation.at} ${quotation.quote}`}>
                <q dir="auto">{quotation.quote}</q> <span className="muted">{why}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

interface ItemProps extends ProposalsProps {
  readonly proposal: Proposal;
  readonly reply: ProposeReply;
}

function ProposalItem({ proposal, reply, article, shown }: ItemProps) {
  const words = useWorkbench().words.source;
  const inDraft = useInDraft();
  const accept = useAccept(article);
  const { number, title, why, needs, instead, conflicts, blocked, change, diff } = proposal;
  const titles = (numbers: readonly number[]) =>
    reply.proposals.filter((other) => numbers.includes(other.number)).map((other) => other.title);
  return (
    <li className="proposal">
      <h4>
        <Coded text={title} />
      </h4>
      <Quoted proposal={proposal} shown={shown} />
      <p dir="auto">
        <Coded text={why} />
      </p>
      {conflicts.map((conflict) => (
        <Against key={conflict.message} conflict={conflict} party={partyOf(change)} />
      ))}
      {titles(needs).length > 0 && (
        <p className="muted">
          {words.brings} <Listed titles={titles(needs)} />
        </p>
      )}
      {titles(instead).length > 0 && (
        <p className="muted">
          {words.instead} <Listed titles={titles(instead)} />
        </p>
      )}
      <details>
        <summary>{words.lines}</summary>
        <pre className="lines">
          {diff.removed.map((line) => `- ${line}\n`).join('')}
          {diff.added.map((line) => `+ ${line}\n`).join('')}
        </pre>
      </details>
      {blocked === null ? (
        <button
          type="button"
          className="button primary"
          aria-label={words.acceptThis(words.accept(inDraft), title.replaceAll('`', ''))}
          onClick={() => void accept(number, title)}
        >
          {words.accept(inDraft)}
        </button>
      ) : (
        <p className="bad">
          {words.blocked} {blocked}
        </p>
      )}
    </li>
  );
}

interface AgainstProps {
  readonly conflict: ProposalConflict;
  readonly party: string | null;
}

/** What a proposal goes against, and where that stands in the model's text. */
function Against({ conflict: { message, statement, expression }, party }: AgainstProps) {
  const { showInText, words } = useWorkbench();
  const { shown, current } = useAnswered();
  const preference = shown?.model?.base.parties.find(({ id }) => id === party)?.preference;
  const span = preference?.kind === 'statements' ? (preference.statements[(statement ?? 0) - 1]?.span ?? null) : null;
  return (
    <p className="bad">
      {words.source.but} <Coded text={message} />{' '}
      {span !== null && current && (
        <button
          type="button"
          className="link"
          aria-label={`${words.source.inText}: ${expression}`}
          onClick={() => showInText(span)}
        >
          {words.source.inText}
        </button>
      )}
    </p>
  );
}

/** Whether what is accepted goes into a draft beside the model. */
function useInDraft(): boolean {
  return useModel()?.aside != null;
}

/** The party whose wishes or options a change is about. */
function partyOf(change: Change): string | null {
  return 'party' in change ? change.party : null;
}

/** Takes a proposal into the text as it is when the edits are there; where it changed meanwhile, the edits are made anew. */
function useAccept(article: KeptArticle): (number: number, title: string) => Promise<void> {
  const { model, reader, edit, say, words } = useWorkbench();
  const given = { text: article.text, file: article.file };
  return async (number, title) => {
    for (let tries = 0; tries < 3; tries++) {
      const text = model.get()?.doc.text ?? '';
      const edits = await reader.ask('accept', { text, article: given, number });
      if (edits === null) return say(words.source.notWritten, 'bad');
      const label = words.source.accepted(title.replaceAll('`', ''));
      if (edit(label, (now) => (now === text ? edits : null)))
        return say(words.source.saidAccepted(title.replaceAll('`', ''), model.get()?.aside != null));
    }
  };
}

/** The words that a proposal rests on; pressed, they open the article there. */
function Quoted({ proposal: { quotation }, shown }: { readonly proposal: Proposal; readonly shown: ShownArticle }) {
  const words = useWorkbench().words.source;
  const [open, setOpen] = useState(false);
  if (quotation === null) return null;
  return (
    <div className="quotation">
      <button type="button" className="quote-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        <q dir="auto" lang={shown.language}>
          {quotation.quote}
        </q>{' '}
        {quotation.at !== null && <small className="muted">{words.place(quotation.at)}</small>}
      </button>
      {open && <Passage places={shown.blocks} quote={quotation.quote} at={quotation.at} language={shown.language} />}
    </div>
  );
}

function Known({ known }: { readonly known: readonly Proposal[] }) {
  const words = useWorkbench().words.source;
  if (known.length === 0) return null;
  return (
    <section className="source-party">
      <h4>{words.inModel}</h4>
      <ul>
        {known.map(({ number, title, quotation }) => (
          <li key={number}>
            <Coded text={title} />
            {quotation !== null && (
              <>
                {' '}
                <q dir="auto" className="muted">
                  {quotation.quote}
                </q>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Listed({ titles }: { readonly titles: readonly string[] }) {
  return titles.map((title, at) => (
    <span key={title}>
      {at > 0 && '; '}
      <Coded text={title} />
    </span>
  ));
}

/** What stands between backticks as code; all else as it is. */
function Coded({ text }: { readonly text: string }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence have no other identity
  return text.split('`').map((part, at) => (at % 2 === 1 ? <code key={at}>{part}</code> : <bdi key={at}>{part}</bdi>));
}
