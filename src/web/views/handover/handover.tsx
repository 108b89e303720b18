import { useEffect, useRef, useState } from 'react';
import { useAnswered, useModel, useWorkbench } from '../../app/context.ts';
import { download } from '../../files/disk-shelf.ts';
import { type Place, placeName } from '../../files/shelf.ts';
import { type Item, items } from './items.ts';
import { type Content, useContent } from './use-content.ts';

/** What to hand over: chosen, looked at, and taken along. */
export function Handover() {
  const { words } = useWorkbench();
  const open = useModel();
  const { answer: last } = useAnswered();
  const settled = useSettled();
  const [chosen, setChosen] = useState<Item['id']>('html');
  const [what, setWhat] = useState<What>('draft');
  const item = items.find(({ id }) => id === chosen) ?? items[0];
  if (item === undefined || open === null) return null;
  const model = open.aside !== null && what === 'model' ? open.aside.text : null;
  const { text, isDraft } = model === null ? settled : { text: model, isDraft: false };
  return (
    <article className="handover">
      {open.aside !== null && <DraftOrModel what={what} choose={setWhat} />}
      {last?.table === null && model === null && <p className="notice">{words.handover.older}</p>}
      <fieldset className="handover-choice">
        <legend>{words.handover.choose}</legend>
        {items.map(({ id }) => (
          <label key={id}>
            <input type="radio" name="handover" value={id} checked={id === chosen} onChange={() => setChosen(id)} />
            <span>
              {words.handover.items[id].name}
              <small className="muted">{words.handover.items[id].about}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <Made key={`${chosen} ${what}`} item={item} name={fileName(open.place, item, isDraft)} text={text} />
    </article>
  );
}

/** The text that is answered on the screen, and whether it is a draft: while an answer is under way, those of the last one. */
function useSettled(): { readonly text: string; readonly isDraft: boolean } {
  const { shownText: text, current } = useAnswered();
  const isDraft = useModel()?.aside != null;
  const [settled, settle] = useState({ text, isDraft });
  if (current && (settled.text !== text || settled.isDraft !== isDraft)) settle({ text, isDraft });
  return settled;
}

/** Of what something is handed over while there is a draft beside the model. */
const whats = ['draft', 'model'] as const;

type What = (typeof whats)[number];

function DraftOrModel({ what, choose }: { readonly what: What; readonly choose: (what: What) => void }) {
  const words = useWorkbench().words.handover;
  return (
    <div className="notice">
      <fieldset className="switch" aria-label={words.of}>
        {whats.map((name) => (
          <button key={name} type="button" aria-pressed={name === what} onClick={() => choose(name)}>
            {words.whats[name]}
          </button>
        ))}
      </fieldset>
      <span role="status">{words.aboutWhats[what]}</span>
    </div>
  );
}

function fileName(place: Place, { id, ending }: Item, isDraft: boolean): string {
  const model = placeName(place)
    .replace(/^.*\//, '')
    .replace(/\.ya?ml$/i, '');
  return `${model}${isDraft ? '-draft' : ''}${id === 'csv-moves' ? '-moves' : ''}.${ending}`;
}

function Made({ item, name, text: model }: { readonly item: Item; readonly name: string; readonly text: string }) {
  const { words, say } = useWorkbench();
  const content = useContent(item, model, name);
  const frame = useRef<HTMLIFrameElement>(null);
  if (content.kind === 'making') return <p role="status">{words.handover.making}</p>;
  if (content.kind === 'refused') return <Refused content={content} />;
  const { text, remarks } = content;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      say(words.handover.copied);
    } catch {
      say(words.handover.notCopied, 'bad');
    }
  };
  return (
    <section aria-label={words.handover.preview}>
      <p className="row">
        <button type="button" className="button primary" onClick={() => download(name, text, item.type)}>
          {words.handover.download} {name}
        </button>
        {item.id !== 'standalone' && (
          <button type="button" className="button" onClick={() => void copy()}>
            {words.handover.copy}
          </button>
        )}
        {item.id === 'html' && (
          <button type="button" className="button" onClick={() => frame.current?.contentWindow?.print()}>
            {words.handover.print}
          </button>
        )}
        <small className="muted">{words.handover.size(new TextEncoder().encode(text).length)}</small>
      </p>
      <Remarks remarks={remarks} />
      <Preview item={item} text={text} frame={frame} />
    </section>
  );
}

function Refused({ content }: { readonly content: Extract<Content, { kind: 'refused' }> }) {
  const { words } = useWorkbench();
  return (
    <div role="status">
      <p className="notice">{words.handover[content.why]}</p>
      <Remarks remarks={content.remarks} />
    </div>
  );
}

function Remarks({ remarks }: { readonly remarks: readonly string[] }) {
  if (remarks.length === 0) return null;
  return (
    <ul>
      {remarks.map((remark) => (
        <li key={remark}>{remark}</li>
      ))}
    </ul>
  );
}

/** As much of a text as is shown. */
const shownLetters = 20_000;

interface PreviewProps {
  readonly item: Item;
  readonly text: string;
  readonly frame: React.RefObject<HTMLIFrameElement | null>;
}

function Preview({ item, text, frame }: PreviewProps) {
  const { words } = useWorkbench();
  const address = useAddress(text, item.id === 'svg' ? item.type : null);
  if (item.id === 'standalone') return null;
  if (item.id === 'html') {
    return (
      <iframe
        ref={frame}
        className="handover-preview"
        title={words.handover.preview}
        sandbox="allow-same-origin allow-modals"
        srcDoc={withNonce(text)}
      />
    );
  }
  if (address !== null) return <img className="handover-preview" src={address} alt={words.handover.preview} />;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard
    <pre className="handover-preview" tabIndex={0}>
      {text.slice(0, shownLetters)}
      {text.length > shownLetters ? '\n…' : ''}
    </pre>
  );
}

/** An address under which the browser finds the text; null where none is wanted. */
function useAddress(text: string, type: string | null): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (type === null) return setAddress(null);
    const made = URL.createObjectURL(new Blob([text], { type }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [text, type]);
  return address;
}

/** The report as this page may show it: its style gets the word by which the page's own policy knows styles. */
function withNonce(html: string): string {
  const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
  return html.replace('<style>', `<style nonce="${nonce}">`);
}
