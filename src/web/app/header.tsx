import { placeName } from '../files/shelf.ts';
import { views } from '../views/index.ts';
import { useAnswered, useModel, useView, useWorkbench } from './context.ts';
import { dialog, saveOrAsk } from './keyboard.ts';
import { modelDoc } from './workbench.ts';

/** The bar above everything: which model, is it saved, undo, and the places. */
export function Header() {
  return (
    <header className="bar">
      <Title />
      <Tools />
      <Places />
      <Scenarios />
    </header>
  );
}

function Title() {
  const { words, close } = useWorkbench();
  const open = useModel();
  const { shown } = useAnswered();
  if (open === null) return null;
  const { place, savedText } = open;
  const dirty = modelDoc(open).text !== savedText;
  return (
    <div className="title">
      <button
        type="button"
        className="button quiet"
        onClick={close}
        aria-label={words.files.home}
        title={words.files.home}
      >
        <span aria-hidden="true">☰</span>
      </button>
      <div>
        <h1 dir="auto">{shown?.model?.base.title ?? placeName(place)}</h1>
        <p className="muted file-name">
          <span dir="auto">{placeName(place)}</span>
          {dirty && place.kind !== 'tour' && (
            <strong className="unsaved" title={words.files.unsavedTitle}>
              {' '}
              · {words.files.unsaved}
            </strong>
          )}
          {place.kind === 'tour' && <span className="aside"> · {words.tour.place}</span>}
          {place.kind === 'catalogue' && !dirty && <span className="aside"> · {words.files.readOnly}</span>}
        </p>
      </div>
    </div>
  );
}

function Tools() {
  const workbench = useWorkbench();
  const { words, undo, redo } = workbench;
  const open = useModel();
  if (open === null) return null;
  const { past, future } = open.doc;
  const [back, again] = [past.at(-1), future[0]];
  return (
    <fieldset className="tools" aria-label={words.frame.menu}>
      <button
        type="button"
        className="button quiet"
        onClick={undo}
        aria-disabled={back === undefined}
        title={back === undefined ? words.changes.nothingToUndo : `${words.frame.undo}: ${back.label}`}
        aria-label={words.frame.undo}
      >
        <span aria-hidden="true">↶</span>
      </button>
      <button
        type="button"
        className="button quiet"
        onClick={redo}
        aria-disabled={again === undefined}
        title={again === undefined ? words.changes.nothingToRedo : `${words.frame.redo}: ${again.label}`}
        aria-label={words.frame.redo}
      >
        <span aria-hidden="true">↷</span>
      </button>
      {open.aside === null && (
        <button type="button" className="button" onClick={workbench.whatIf} title={words.whatIf.startTitle}>
          {words.whatIf.start}
        </button>
      )}
      <button type="button" className="button" onClick={() => void saveOrAsk(workbench)}>
        {words.frame.save}
      </button>
      <button type="button" className="button quiet wide-only" onClick={() => dialog.set('save-as')}>
        {words.frame.saveAs}
      </button>
      <button
        type="button"
        className="button quiet"
        onClick={() => dialog.set('keys')}
        aria-label={words.frame.keys}
        title={words.frame.keys}
      >
        <span aria-hidden="true">?</span>
      </button>
    </fieldset>
  );
}

function Places() {
  const { words, go } = useWorkbench();
  const { view } = useView();
  return (
    <nav className="places" aria-label={words.frame.places}>
      <ul>
        {views.map(({ id }) => (
          <li key={id}>
            <button
              type="button"
              aria-current={id === view ? 'page' : undefined}
              title={words.places[id].asks}
              onClick={() => go({ view: id, as: null, sheet: 'answer' })}
            >
              {words.places[id].name}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Which scenario the answers are of, where the model has any. */
function Scenarios() {
  const { words, go } = useWorkbench();
  const { scenario } = useView();
  const scenarios = useAnswered().shown?.model?.scenarios ?? [];
  if (scenarios.length === 0) return null;
  return (
    <label className="scenario">
      <span>{words.frame.scenario}</span>
      <select
        value={scenario ?? ''}
        onChange={({ target }) => go({ scenario: target.value === '' ? null : target.value })}
      >
        <option value="">{words.frame.base}</option>
        {scenarios.map(({ id, title }) => (
          <option key={id} value={id}>
            {title ?? id}
          </option>
        ))}
      </select>
    </label>
  );
}
