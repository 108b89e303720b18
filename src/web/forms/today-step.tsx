import { useState } from 'react';
import { dropAt, insertAt, type Outline, setAt } from '../../format/index.ts';
import { useWorkbench } from '../app/context.ts';
import { PartyMark } from '../states/party-mark.tsx';
import { DeleteButton, useDelete } from './deleting.tsx';
import { ExpressionText } from './expression-text.tsx';
import { idFor } from './ids.ts';
import { type Chosen, conditionOf, Literals } from './literals.tsx';
import { optionWord, takenWords } from './use-outline.ts';

/** Step four: where things stand today, and the outcomes that have a name. */
export function TodayStep({ outline }: { readonly outline: Outline }) {
  const { edit, words } = useWorkbench();
  const { forms } = words;
  const { statusQuo } = outline;
  return (
    <>
      <p className="muted">{forms.today.about}</p>
      {statusQuo === null ? (
        <p className="row">
          <span>{forms.today.unknown}</span>
          <button
            type="button"
            className="button"
            onClick={() => edit(forms.changes.today, (text) => setAt(text, ['statusQuo'], []))}
          >
            {forms.today.say}
          </button>
        </p>
      ) : (
        <TakenToday outline={outline} />
      )}
      <Outcomes outline={outline} />
    </>
  );
}

function TakenToday({ outline }: { readonly outline: Outline }) {
  const { edit, words } = useWorkbench();
  const { changes } = words.forms;
  const taken = outline.statusQuo ?? [];
  const listPath = (text: string) =>
    dropAt(text, ['statusQuo', 'taken']) === null ? ['statusQuo'] : ['statusQuo', 'taken'];
  return (
    <ul className="rows ticks">
      {outline.parties.flatMap((party, owner) =>
        party.options.map(({ key, name }) => {
          const word = optionWord(outline, party.id, key);
          const at = taken.findIndex(({ text }) => text === word || text === `${party.id}.${key}`);
          const label = name === '' ? key : name;
          const toggle = () =>
            at < 0
              ? edit(changes.take(label), (text) => insertAt(text, listPath(text), taken.length, word))
              : edit(changes.untake(label), (text) => dropAt(text, [...listPath(text), at]));
          return (
            <li key={word}>
              <label className="tick">
                <input type="checkbox" checked={at >= 0} onChange={toggle} />
                <PartyMark party={owner} name={label} />
              </label>
            </li>
          );
        }),
      )}
    </ul>
  );
}

function Outcomes({ outline }: { readonly outline: Outline }) {
  const { edit, words } = useWorkbench();
  const { today, changes } = words.forms;
  const erase = useDelete();
  const [name, setName] = useState('');
  const [chosen, choose] = useState<Chosen>({});
  const when = conditionOf(chosen);
  const add = () => {
    const id = idFor(name, takenWords(outline), 'outcome');
    edit(changes.addOutcome(name), (text) => setAt(text, ['outcomes', id], { when, name }));
    setName('');
    choose({});
  };
  return (
    <section aria-label={today.outcomes}>
      <h3>{today.outcomes}</h3>
      <p className="muted">{today.outcomesAbout}</p>
      <ul className="rows">
        {outline.outcomes.map(({ id, name: called, when: meaning, span }) => (
          <li key={id} className="row-line">
            <span className="grow">
              <strong dir="auto">{called}</strong> <ExpressionText text={meaning} span={span} />
            </span>
            <DeleteButton label={today.remove(called)} act={() => erase(called, { kind: 'outcome', outcome: id })} />
          </li>
        ))}
      </ul>
      <details>
        <summary>{today.addOutcome}</summary>
        <label className="field">
          <span>{today.outcomeName}</span>
          <input value={name} dir="auto" onChange={(event) => setName(event.target.value)} />
        </label>
        <Literals outline={outline} chosen={chosen} choose={choose} legend={today.outcomeWhen} />
        <p className="row">
          <button type="button" className="button" disabled={name.trim() === '' || when === ''} onClick={add}>
            {today.addOutcome}
          </button>
          <code>{when}</code>
        </p>
      </details>
    </section>
  );
}
