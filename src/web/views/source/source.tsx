import { useEffect, useState } from 'react';
import { useAnswered, useModel, useStore, useView, useWorkbench } from '../../app/context.ts';
import { placeName } from '../../files/shelf.ts';
import { useReader } from '../../reading/use-reader.ts';
import type { ViewProps } from '../view.ts';
import { Articles } from './articles.tsx';
import { ReasonsOfModel } from './reasons-of-model.tsx';
import { Sources } from './sources.tsx';
import { Timeline } from './timeline.tsx';
import { useFolderArticles, useSourceFiles } from './use-source-files.ts';
import { useTakeIn } from './use-take-in.ts';

const faces = ['model', 'articles', 'timeline'] as const;

/** Where does this come from? What the model rests on, what articles say, and who took what position when. */
export function SaysWho({ table }: ViewProps) {
  const { words, go } = useWorkbench();
  const { as } = useView();
  // The network that reads articles is no part of the standalone page: it is larger than all the rest.
  const face = (!__STANDALONE__ && faces.find((name) => name === as)) || 'model';
  const takeIn = useTakeIn();
  useKeptArticles();
  const paths = useFolderArticles();
  const over = useDroppedFiles((file) => {
    if (__STANDALONE__) return;
    takeIn.file(file);
    go({ as: 'articles' });
  });
  return (
    <article className="says-who" data-over={over || undefined}>
      {__STANDALONE__ ? (
        <p className="notice">{words.source.noReader}</p>
      ) : (
        <fieldset className="switch" aria-label={words.source.show}>
          {faces.map((name) => (
            <button key={name} type="button" aria-pressed={name === face} onClick={() => go({ as: name })}>
              {words.source.faces[name]}
            </button>
          ))}
        </fieldset>
      )}
      {face === 'model' && <OfModel conflict={table.conflict} paths={paths} />}
      {face === 'articles' && <Articles paths={paths} />}
      {face === 'timeline' && <Timeline />}
    </article>
  );
}

function OfModel({
  conflict,
  paths,
}: {
  readonly conflict: ViewProps['table']['conflict'];
  readonly paths: readonly string[];
}) {
  const { words, articles } = useWorkbench();
  const { shownText } = useAnswered();
  const kept = useStore(articles.all);
  const beside = useSourceFiles(conflict.sources, paths);
  const texts = [...kept.filter(({ source }) => source !== null), ...beside, ...kept];
  const key = JSON.stringify([shownText, texts.map(({ id, source }) => [id, source])]);
  const { reply } = useReader('evidence', key, { text: shownText, articles: texts });
  return (
    <>
      <p className="muted">{words.source.about}</p>
      <section>
        <h3>{words.source.sources}</h3>
        <Sources conflict={conflict} evidence={reply} />
      </section>
      <ReasonsOfModel conflict={conflict} evidence={reply} />
    </>
  );
}

/** Takes files that are dropped anywhere on the page, which a browser would else go to; says whether one is held over it. */
function useDroppedFiles(take: (file: File) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const listen = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      setOver(event.type === 'dragover');
      // Dropped on the model's text it is a part of that.
      if (event.defaultPrevented) return;
      event.preventDefault();
      if (event.type === 'drop') for (const file of event.dataTransfer.files) take(file);
    };
    const leave = ({ relatedTarget }: DragEvent) => relatedTarget === null && setOver(false);
    addEventListener('dragover', listen);
    addEventListener('drop', listen);
    addEventListener('dragleave', leave);
    return () => {
      removeEventListener('dragover', listen);
      removeEventListener('drop', listen);
      removeEventListener('dragleave', leave);
    };
  }, [take]);
  return over;
}

/** Fetches the articles that the browser keeps for this model. */
function useKeptArticles(): void {
  const { articles } = useWorkbench();
  const place = useModel()?.place ?? null;
  const name = place === null ? null : `${place.kind}:${placeName(place)}`;
  useEffect(() => {
    if (name !== null) void articles.open(name);
  }, [name, articles]);
}
