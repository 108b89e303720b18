import { useState } from 'react';
import { dropAt, insertAt, type Outline } from '../../format/index.ts';
import { useWorkbench } from '../app/context.ts';
import { DeleteButton } from './deleting.tsx';
import { ExpressionText } from './expression-text.tsx';
import { type Chosen, conditionOf, Literals } from './literals.tsx';

/** Step three: combinations that cannot be. */
export function InfeasibleStep({ outline }: { readonly outline: Outline }) {
  const { edit, words } = useWorkbench();
  const { forms } = words;
  const [chosen, choose] = useState<Chosen>({});
  const rule = conditionOf(chosen);
  return (
    <>
      <p className="muted">{forms.infeasible.about}</p>
      {outline.infeasible.length === 0 && <p>{forms.infeasible.empty}</p>}
      <ul className="rows">
        {outline.infeasible.map(({ text: written, span, because }, at) => (
          <li key={span.start} className="row-line">
            <span className="grow">
              <ExpressionText text={written} span={span} />
              {because !== null && <small className="muted because">{because}</small>}
            </span>
            <DeleteButton
              label={forms.infeasible.remove(written)}
              act={() => edit(forms.changes.dropRule(written), (text) => dropAt(text, ['infeasible', at]))}
            />
          </li>
        ))}
      </ul>
      <Literals outline={outline} chosen={chosen} choose={choose} legend={forms.infeasible.choose} />
      <p className="row">
        <button
          type="button"
          className="button"
          disabled={rule === ''}
          onClick={() => {
            edit(forms.changes.addRule(rule), (text) =>
              insertAt(text, ['infeasible'], outline.infeasible.length, rule),
            );
            choose({});
          }}
        >
          {forms.infeasible.add}
        </button>
        <code>{rule}</code>
      </p>
    </>
  );
}
