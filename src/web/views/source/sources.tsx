import type { Conflict, Source } from '../../../model/index.ts';
import { useWords } from '../../app/context.ts';
import type { EvidenceReply } from '../../reading/queries/evidence.ts';
import { FileButton } from './file-button.tsx';
import { useTakeIn } from './use-take-in.ts';

interface SourcesProps {
  readonly conflict: Conflict;
  readonly evidence: EvidenceReply | null;
}

/** The model's sources, and whether their texts are at hand. */
export function Sources({ conflict, evidence }: SourcesProps) {
  const words = useWords().source;
  if (conflict.sources.length === 0) return <p className="muted">{words.noSources}</p>;
  return (
    <ul className="sources">
      {conflict.sources.map((source) => (
        <SourceLine key={source.id} source={source} evidence={evidence} />
      ))}
    </ul>
  );
}

function SourceLine({ source, evidence }: { readonly source: Source; readonly evidence: EvidenceReply | null }) {
  const words = useWords().source;
  const takeIn = useTakeIn();
  const { id, title, publisher, date, url, file } = source;
  const name = title ?? id;
  const parts = [publisher, date === null ? null : words.day(date)].filter((part) => part !== null);
  return (
    <li>
      <cite dir="auto">{isWeb(url) ? <SourceLink url={url} name={name} /> : name}</cite>
      {parts.length > 0 && (
        <small className="muted" dir="auto">
          {' '}
          {parts.join(', ')}
        </small>
      )}
      {evidence !== null && !evidence.texts.has(id) && (
        <div className="row">
          <small>{file === null ? words.textMissing : words.fileMissing(file)}</small>
          <FileButton
            label={words.giveText(name)}
            shown={words.giveTextShort}
            take={(picked) => takeIn.file(picked, id)}
          />
        </div>
      )}
      {evidence?.texts.has(id) === true && <small className="good"> {words.textThere}</small>}
    </li>
  );
}

function SourceLink({ url, name }: { readonly url: string; readonly name: string }) {
  return (
    <a href={url} target="_blank" rel="noreferrer noopener">
      {name}
    </a>
  );
}

function isWeb(url: string | null): url is string {
  return url !== null && /^https?:\/\//i.test(url);
}
