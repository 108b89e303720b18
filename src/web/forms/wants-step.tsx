import { useState } from 'react';
import { insertAt, type Outline, type OutlineParty } from '../../format/index.ts';
import { useWorkbench } from '../app/context.ts';
import { PartyMark, PartyShape, partyClass } from '../states/party-mark.tsx';
import { Ranking } from './ranking.tsx';
import { StatementList } from './statement-list.tsx';
import { optionWord } from './use-outline.ts';

/** Step five: what each party would rather have, with the ranking it makes beside it. */
export function WantsStep({ outline }: { readonly outline: Outline }) {
  const { words } = useWorkbench();
  const { wants, options } = words.forms;
  const [chosen, choose] = useState(0);
  const at = Math.min(chosen, outline.parties.length - 1);
  const party = outline.parties[at];
  if (party === undefined) return <p className="muted">{options.noParties}</p>;
  return (
    <>
      <p className="muted">{wants.about}</p>
      <div className="party-tabs">
        {outline.parties.map(({ id, name }, index) => (
          <button
            key={id}
            type="button"
            className={partyClass(index)}
            aria-pressed={index === at}
            onClick={() => choose(index)}
          >
            <PartyShape party={index} /> <bdi>{name}</bdi>
          </button>
        ))}
      </div>
      <section aria-label={party.name} className="party-block">
        <h3>
          <PartyMark party={at} name={party.name} />
        </h3>
        {party.preference === null || party.preference === 'prefers' ? (
          <Statements outline={outline} party={party} at={at} />
        ) : (
          <p>{wants.otherKind(party.name)}</p>
        )}
        <Ranking party={at} name={party.name} />
      </section>
    </>
  );
}

interface StatementsProps {
  readonly outline: Outline;
  readonly party: OutlineParty;
  readonly at: number;
}

function Statements({ outline, party, at }: StatementsProps) {
  const { edit, words } = useWorkbench();
  const { wants, changes } = words.forms;
  const add = (statement: string) =>
    edit(changes.addStatement(statement), (text) =>
      insertAt(text, ['parties', party.id, 'prefers'], party.statements.length, statement),
    );
  return (
    <>
      {party.statements.length === 0 ? <p>{wants.empty(party.name)}</p> : <StatementList party={party} at={at} />}
      <NewStatement key={party.id} outline={outline} party={party} add={add} />
    </>
  );
}

interface NewStatementProps {
  readonly outline: Outline;
  readonly party: OutlineParty;
  readonly add: (statement: string) => void;
}

interface Parts {
  readonly what: string;
  readonly taken: boolean;
  readonly when: '' | 'taken' | 'not';
  readonly given: string;
}

const nothing: Parts = { what: '', taken: true, when: '', given: '' };

/** A line put together from choices, or written as an expression. */
function NewStatement({ outline, party, add }: NewStatementProps) {
  const { words } = useWorkbench();
  const { wants } = words.forms;
  const [parts, setParts] = useState<Parts>(nothing);
  const [own, setOwn] = useState('');
  const statement = own.trim() === '' ? statementOf(parts) : own.trim();
  const choose = (some: Partial<Parts>) => setParts({ ...parts, ...some });
  return (
    <form
      className="new-statement"
      onSubmit={(event) => {
        event.preventDefault();
        if (statement === '') return;
        add(statement);
        setParts(nothing);
        setOwn('');
      }}
    >
      <fieldset>
        <legend>{wants.would(party.name)}</legend>
        <Names outline={outline} label={wants.subject} value={parts.what} choose={(what) => choose({ what })} />
        <select
          aria-label={wants.taken}
          value={parts.taken ? 'taken' : 'not'}
          onChange={({ target }) => choose({ taken: target.value === 'taken' })}
        >
          <option value="taken">{wants.taken}</option>
          <option value="not">{wants.not}</option>
        </select>
        <select
          aria-label={wants.condition}
          value={parts.when === '' ? '' : 'if'}
          onChange={({ target }) => choose({ when: target.value === '' ? '' : 'taken' })}
        >
          <option value="">{wants.always}</option>
          <option value="if">{wants.if}</option>
        </select>
        {parts.when !== '' && (
          <>
            <Names outline={outline} label={wants.if} value={parts.given} choose={(given) => choose({ given })} />
            <select
              aria-label={wants.ifTaken}
              value={parts.when}
              onChange={({ target }) => choose({ when: target.value === 'not' ? 'not' : 'taken' })}
            >
              <option value="taken">{wants.ifTaken}</option>
              <option value="not">{wants.ifNot}</option>
            </select>
          </>
        )}
      </fieldset>
      <label className="field">
        <span>{wants.own}</span>
        <input value={own} placeholder={wants.ownExample} onChange={(event) => setOwn(event.target.value)} />
      </label>
      <p className="row">
        <button type="submit" className="button" disabled={statement === ''}>
          {wants.add}
        </button>
        <code>{statement}</code>
      </p>
    </form>
  );
}

function statementOf({ what, taken, when, given }: Parts): string {
  if (what === '' || (when !== '' && given === '')) return '';
  const main = taken ? what : `not ${what}`;
  return when === '' ? main : `${main} if ${when === 'taken' ? given : `not ${given}`}`;
}

interface NamesProps {
  readonly outline: Outline;
  readonly label: string;
  readonly value: string;
  readonly choose: (word: string) => void;
}

/** Every option and outcome to choose from, by party. */
function Names({ outline, label, value, choose }: NamesProps) {
  const { words } = useWorkbench();
  return (
    <select aria-label={label} value={value} onChange={({ target }) => choose(target.value)}>
      <option value="">…</option>
      {outline.parties.map((party) => (
        <optgroup key={party.id} label={party.name}>
          {party.options.map(({ key, name }) => (
            <option key={key} value={optionWord(outline, party.id, key)}>
              {name === '' ? key : name}
            </option>
          ))}
        </optgroup>
      ))}
      {outline.outcomes.length > 0 && (
        <optgroup label={words.places.outcomes.name}>
          {outline.outcomes.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </optgroup>
      )}
    </select>
  );
}
