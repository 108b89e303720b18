import { useEffect, useState } from 'react';
import { useStore, useWorkbench } from '../../app/context.ts';
import type { KeptArticle } from '../../reading/articles.ts';
import { useReader } from '../../reading/use-reader.ts';
import { ArticleText } from './article-text.tsx';
import { BySpeaker } from './by-speaker.tsx';
import { FileButton } from './file-button.tsx';
import { Proposals } from './proposals.tsx';
import { useTakeIn } from './use-take-in.ts';

/** Articles given to the workbench: take one in, and see it read. */
export function Articles({ paths }: { readonly paths: readonly string[] }) {
  const { words, articles, reader } = useWorkbench();
  const all = useStore(articles.all);
  useEffect(() => void reader.ask('prepare', null), [reader]);
  const current = useStore(articles.current);
  const article = all.find(({ id }) => id === current) ?? all.at(-1) ?? null;
  return (
    <>
      <TakeIn paths={paths} open={article === null} />
      {all.length > 0 && (
        <ul className="article-list" aria-label={words.source.given}>
          {all.map(({ id, name }) => (
            <li key={id}>
              <button
                type="button"
                className="button"
                aria-pressed={id === article?.id}
                onClick={() => articles.current.set(id)}
              >
                <bdi>{name}</bdi>
              </button>
            </li>
          ))}
        </ul>
      )}
      {article !== null && <Read key={article.id} article={article} />}
    </>
  );
}

/** Ways to take an article in: pasted, picked, dropped, or from the folder. */
function TakeIn({ paths, open }: { readonly paths: readonly string[]; readonly open: boolean }) {
  const words = useWorkbench().words.source;
  const takeIn = useTakeIn();
  const [text, setText] = useState('');
  return (
    <details className="take-in" open={open}>
      <summary>{words.takeIn}</summary>
      <p className="muted">{words.takeInAbout}</p>
      <label className="field">
        <span>{words.paste}</span>
        <textarea rows={4} dir="auto" value={text} onChange={({ target }) => setText(target.value)} />
      </label>
      <p className="row">
        <button
          type="button"
          className="button primary"
          aria-disabled={text.trim() === ''}
          onClick={() => {
            if (text.trim() === '') return;
            takeIn.text(text);
            setText('');
          }}
        >
          {words.read}
        </button>
        <FileButton label={words.pickFile} take={(file) => takeIn.file(file)} />
      </p>
      {paths.length > 0 && (
        <>
          <p>{words.ofFolder}</p>
          <ul className="files">
            {paths.map((path) => (
              <li key={path}>
                <button type="button" className="link" onClick={() => void takeIn.fromFolder(path)}>
                  <bdi>{path}</bdi>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

const faces = ['text', 'speakers', 'proposals'] as const;

function Read({ article }: { readonly article: KeptArticle }) {
  const { words: all, articles } = useWorkbench();
  const words = all.source;
  const [face, setFace] = useState<(typeof faces)[number]>('text');
  const { text, file, id } = article;
  const { reply, broken } = useReader('read', `${id} ${file}`, { text, file });
  if (broken !== null) return <p className="notice bad">{words.brokenReader(broken)}</p>;
  if (reply === null) return <p className="muted">{words.reading}</p>;
  const { title, published, publisher, author, statements, problems, language } = reply;
  const counted = statements.reduce((sum, { positions }) => sum + positions.length, 0);
  const head = [publisher, author, published === null ? words.dayUnknown : words.day(published)];
  return (
    <section className="read" aria-label={title ?? article.name}>
      <h3 dir="auto" lang={language}>
        {title ?? words.noTitle}
      </h3>
      <p className="muted">
        <bdi>{head.filter((part) => part !== null).join(' · ')}</bdi> · {words.counts(statements.length, counted)}{' '}
        <button type="button" className="link" onClick={() => void articles.forget(id)}>
          {words.forget}
        </button>
      </p>
      {problems.map((problem) => (
        <p key={problem} className="notice">
          {problem}
        </p>
      ))}
      <fieldset className="switch" aria-label={words.showArticle}>
        {faces.map((name) => (
          <button key={name} type="button" aria-pressed={name === face} onClick={() => setFace(name)}>
            {words.articleFaces[name]}
          </button>
        ))}
      </fieldset>
      {face === 'text' && <ArticleText shown={reply} />}
      {face === 'speakers' && <BySpeaker shown={reply} />}
      {face === 'proposals' && <Proposals article={article} shown={reply} />}
    </section>
  );
}
