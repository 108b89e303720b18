import { useWorkbench } from '../app/context.ts';
import type { CaseReply } from '../engine/queries/case.ts';
import type { Layouts } from '../graph/layouts.ts';
import { CasePicture } from './case-picture.tsx';
import type { GalleryEntry } from './entries.ts';
import { useCase } from './use-case.ts';

interface CardProps {
  readonly name: string;
  readonly entry: GalleryEntry;
  readonly layouts: Layouts;
}

/** A published case at a glance; opening it opens a copy that can be changed. */
export function CaseCard({ name, entry, layouts }: CardProps) {
  const { words, open, say } = useWorkbench();
  const { reply, missing } = useCase(name);
  const id = `case-${name}`;
  const openCase = async () => {
    const problem = await open({ kind: 'catalogue', name });
    if (problem !== null) say(words.files.problems[problem], 'bad');
  };
  return (
    <article className="case" aria-labelledby={id}>
      <header>
        <h2 id={id}>{reply?.title ?? name}</h2>
        <p className="muted">
          {[entry.years, reply === null ? null : words.gallery.size(reply.parties, reply.states)]
            .filter((part) => part !== null)
            .join(' · ')}
        </p>
        <p className="asks">{entry.question}</p>
      </header>
      {missing ? (
        <p className="notice bad">{words.gallery.missing}</p>
      ) : (
        <CasePicture title={reply?.title ?? name} reply={reply} layouts={layouts} />
      )}
      <Facts entry={entry} reply={reply} />
      <p>
        <button type="button" className="button primary" aria-describedby={id} onClick={() => void openCase()}>
          {words.gallery.open}
        </button>
      </p>
    </article>
  );
}

function Facts({ entry, reply }: { readonly entry: GalleryEntry; readonly reply: CaseReply | null }) {
  const { gallery } = useWorkbench().words;
  return (
    <dl>
      <dt>{gallery.published}</dt>
      <dd>
        {entry.published} <small className="muted">{gallery.from(entry.source)}</small>
      </dd>
      <dt>{gallery.ours}</dt>
      <dd>
        {reply?.verdict != null && gallery.stuck(reply.verdict)} {entry.more}
      </dd>
      <dt>{gallery.citation}</dt>
      <dd>
        {reply?.references.map((reference) => (
          <cite key={reference}>{reference}</cite>
        ))}
      </dd>
    </dl>
  );
}
