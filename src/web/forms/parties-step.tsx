import { useState } from 'react';
import { type Outline, type OutlineParty, renameParty, setAt } from '../../format/index.ts';
import { useWorkbench } from '../app/context.ts';
import { PartyShape } from '../states/party-mark.tsx';
import { DeleteButton, useDelete } from './deleting.tsx';
import { idFor } from './ids.ts';
import { AddField, TextField } from './text-field.tsx';

/** Step one: what the conflict is called, and who takes part. */
export function PartiesStep({ outline }: { readonly outline: Outline }) {
  const { edit, words } = useWorkbench();
  const { forms } = words;
  const add = (name: string) => {
    const id = idFor(name, new Set(outline.parties.map((party) => party.id)), 'party');
    edit(forms.changes.addParty(name), (text) => setAt(text, ['parties', id], { name }));
  };
  return (
    <>
      <TextField
        label={forms.title}
        value={outline.title}
        commit={(title) => edit(forms.changes.title, (text) => setAt(text, ['title'], title))}
      />
      <TextField
        long
        label={forms.about}
        value={outline.about}
        commit={(about) => edit(forms.changes.about, (text) => setAt(text, ['about'], about))}
      />
      <p className="muted">{forms.parties.about}</p>
      {outline.parties.length === 0 && <p>{forms.parties.empty}</p>}
      <ol className="rows">
        {outline.parties.map((party, at) => (
          <PartyRow key={party.id} party={party} at={at} />
        ))}
      </ol>
      <AddField label={forms.parties.addLabel} example={forms.parties.example} button={forms.parties.add} add={add} />
    </>
  );
}

function PartyRow({ party: { id, name }, at }: { readonly party: OutlineParty; readonly at: number }) {
  const { edit, words } = useWorkbench();
  const { forms } = words;
  const erase = useDelete();
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <li className="row-line">
      <PartyShape party={at} />
      <TextField
        hidden
        label={forms.parties.name}
        value={name}
        commit={(written) =>
          edit(forms.changes.nameParty(written), (text) => setAt(text, ['parties', id, 'name'], written))
        }
      />
      <DeleteButton label={forms.parties.remove(name)} act={() => erase(name, { kind: 'party', party: id })} />
      <details className="row-more">
        <summary>{forms.more}</summary>
        <TextField
          label={forms.parties.id}
          value={id}
          problem={problem}
          commit={(to) => {
            const done = edit(forms.changes.renameId(id, to), (text) => renameParty(text, id, to));
            setProblem(done ? null : forms.idTaken);
          }}
        />
      </details>
    </li>
  );
}
