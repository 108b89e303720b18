import { useId, useState } from 'react';
import {
  addOption,
  dropAt,
  type Outline,
  type OutlineOption,
  type OutlineParty,
  renameOption,
  setAt,
} from '../../format/index.ts';
import type { Edit } from '../../text/index.ts';
import { useWorkbench } from '../app/context.ts';
import { PartyMark } from '../states/party-mark.tsx';
import { DeleteButton, useDelete } from './deleting.tsx';
import { idFor } from './ids.ts';
import { AddField, TextField } from './text-field.tsx';
import { takenWords } from './use-outline.ts';

/** Step two: what each party can do. */
export function OptionsStep({ outline }: { readonly outline: Outline }) {
  const { edit, words } = useWorkbench();
  const { forms } = words;
  const add = (party: string, name: string) => {
    const key = idFor(name, takenWords(outline), 'option');
    edit(forms.changes.addOption(name), (text) => addOption(text, party, { key, name }));
  };
  return (
    <>
      <p className="muted">{outline.parties.length === 0 ? forms.options.noParties : forms.options.about}</p>
      {outline.parties.map((party, at) => (
        <section key={party.id} aria-label={party.name} className="party-block">
          <h3>
            <PartyMark party={at} name={party.name} />
          </h3>
          {party.options.length === 0 && <p className="muted">{forms.options.empty}</p>}
          <ul className="rows">
            {party.options.map((option) => (
              <OptionRow key={option.key} party={party} option={option} />
            ))}
          </ul>
          <AddField
            label={forms.options.addLabel(party.name)}
            example={forms.options.example}
            button={forms.options.add}
            add={(name) => add(party.id, name)}
          />
        </section>
      ))}
    </>
  );
}

interface OptionRowProps {
  readonly party: OutlineParty;
  readonly option: OutlineOption;
}

function OptionRow({ party, option: { key, name, moves } }: OptionRowProps) {
  const { edit, words } = useWorkbench();
  const { forms } = words;
  const erase = useDelete();
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  return (
    <li className="row-line">
      <TextField
        hidden
        label={forms.options.name}
        value={name === '' ? key : name}
        commit={(written) =>
          edit(forms.changes.nameOption(written), (text) => setAt(text, namePath(text, party.id, key), written))
        }
      />
      <DeleteButton
        label={forms.options.remove(name)}
        act={() => erase(name, { kind: 'option', party: party.id, key })}
      />
      <details className="row-more">
        <summary>{forms.more}</summary>
        <span className="field">
          <label htmlFor={id}>{forms.options.moves}</label>
          <select
            id={id}
            value={moves}
            onChange={({ target }) =>
              edit(forms.changes.moves(name), (text) => setMoves(text, party.id, { key, name }, target.value))
            }
          >
            <option value="both">{forms.options.both}</option>
            <option value="forward">{forms.options.forward}</option>
            <option value="back">{forms.options.back}</option>
          </select>
        </span>
        <TextField
          label={forms.options.id}
          value={key}
          problem={problem}
          commit={(to) => {
            const done = edit(forms.changes.renameId(key, to), (text) =>
              renameOption(text, { party: party.id, key }, to),
            );
            setProblem(done ? null : forms.idTaken);
          }}
        />
      </details>
    </li>
  );
}

/** Where an option's name stands: at its key, or below it where the option says more. */
function namePath(text: string, party: string, key: string): readonly string[] {
  const path = ['parties', party, 'options', key];
  return dropAt(text, [...path, 'name']) === null && dropAt(text, [...path, 'moves']) === null
    ? path
    : [...path, 'name'];
}

function setMoves(
  text: string,
  party: string,
  { key, name }: { readonly key: string; readonly name: string },
  moves: string,
): readonly Edit[] | null {
  const path = ['parties', party, 'options', key];
  const long = namePath(text, party, key).length > path.length;
  if (!long) return moves === 'both' ? [] : setAt(text, path, { name, moves });
  return moves === 'both' ? (dropAt(text, [...path, 'moves']) ?? []) : setAt(text, [...path, 'moves'], moves);
}
