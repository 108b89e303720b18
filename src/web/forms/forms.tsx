import { useCallback, useEffect, useRef, useState } from 'react';
import { useStore, useWorkbench } from '../app/context.ts';
import { Deleting } from './deleting.tsx';
import { InfeasibleStep } from './infeasible-step.tsx';
import { OptionsStep } from './options-step.tsx';
import { PartiesStep } from './parties-step.tsx';
import { TodayStep } from './today-step.tsx';
import { useOutline } from './use-outline.ts';
import { wantedStep } from './wanted-step.ts';
import { WantsStep } from './wants-step.tsx';

const steps = [
  { id: 'parties', Content: PartiesStep },
  { id: 'options', Content: OptionsStep },
  { id: 'infeasible', Content: InfeasibleStep },
  { id: 'today', Content: TodayStep },
  { id: 'wants', Content: WantsStep },
] as const;

/** The model in five steps, for those who do not write YAML. Every change is an edit of the text. */
export function Forms() {
  const { words, go } = useWorkbench();
  const outline = useOutline();
  const [at, setAt] = useState(() => wantedStep.get() ?? 0);
  const { forms } = words;
  const heading = useFocusOnStep(at, outline !== null);
  const wanted = useStore(wantedStep);
  // A step that something else wants takes no focus: whoever wanted it has it.
  useEffect(() => {
    if (wanted === null) return;
    heading.quiet(wanted);
    setAt(wanted);
    wantedStep.set(null);
  }, [wanted, heading.quiet]);
  if (outline === null) {
    return (
      <div className="forms">
        <p className="notice bad">
          <span>{forms.broken}</span>
          <button type="button" className="button" onClick={() => go({ model: 'text' })}>
            {forms.toText}
          </button>
        </p>
      </div>
    );
  }
  const { id, Content } = steps[at] ?? steps[0];
  const next = steps[at + 1];
  return (
    <Deleting>
      <div className="forms">
        <nav aria-label={forms.steps.label}>
          <ol className="steps">
            {steps.map((step, number) => (
              <li key={step.id}>
                <button type="button" aria-current={number === at ? 'step' : undefined} onClick={() => setAt(number)}>
                  {forms.step(number + 1, forms.steps[step.id])}
                </button>
              </li>
            ))}
          </ol>
        </nav>
        <section className="step" aria-label={forms.steps[id]} key={id}>
          <h2 ref={heading.ref} tabIndex={-1}>
            {forms.steps[id]}
          </h2>
          <Content outline={outline} />
          <p className="row end">
            {next === undefined ? (
              <button type="button" className="button primary" onClick={() => go({ view: 'today', sheet: 'answer' })}>
                {forms.seeAnswer}
              </button>
            ) : (
              <button type="button" className="button primary" onClick={() => setAt(at + 1)}>
                {forms.next(forms.steps[next.id])}
              </button>
            )}
          </p>
        </section>
      </div>
    </Deleting>
  );
}

/** The heading of the step gets the focus when another step is shown, so that the keys go on from there. */
function useFocusOnStep(at: number, shown: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Forms that are shown because something else was chosen take the focus only where nothing has it.
  const before = useRef<number | null>(null);
  useEffect(() => {
    if (!shown || before.current === at) return;
    const first = before.current === null;
    before.current = at;
    if (!first || document.activeElement === document.body) heading.current?.focus();
  }, [at, shown]);
  const quiet = useCallback((step: number) => {
    before.current = step;
  }, []);
  return { ref: heading, quiet };
}
