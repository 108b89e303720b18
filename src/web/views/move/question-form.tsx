import { useEffect, useId, useState } from 'react';
import type { Goal } from '../../../analysis/index.ts';
import { type Concept, type Conflict, concepts, isConcept } from '../../../model/index.ts';
import { useWords } from '../../app/context.ts';
import type { MoveAsk, MoveProblem } from '../../engine/queries/move.ts';

/** What the form asks for. */
export type MoveFormQuestion = Pick<MoveAsk, 'to' | 'goal' | 'concept' | 'bound' | 'most'>;

const goals: readonly Goal[] = ['hold', 'reach', 'stable', 'unfreeze'];

/** The question at first: to an outcome that is not today's, where the model names one. */
export function firstQuestion({ outcomes }: Conflict): MoveFormQuestion {
  const likely = outcomes.find(({ id, name }) => /deal|agree|settle|peace/i.test(`${id} ${name}`)) ?? outcomes[0];
  return { to: likely?.id ?? '', goal: 'hold', concept: 'seq', bound: 2, most: 4 };
}

interface FormProps {
  readonly conflict: Conflict;
  readonly question: MoveFormQuestion;
  readonly onChange: (question: MoveFormQuestion) => void;
  /** What is wrong with the question as it is. */
  readonly problems: readonly MoveProblem[];
}

/** To which outcome, and how it is judged. */
export function QuestionForm({ conflict, question, onChange, problems }: FormProps) {
  const words = useWords().move;
  const set = (some: Partial<MoveFormQuestion>) => onChange({ ...question, ...some });
  const problem = useId();
  return (
    <form className="question" aria-label={words.question} onSubmit={(event) => event.preventDefault()}>
      <OutcomeChoice
        conflict={conflict}
        to={question.to}
        set={set}
        describedBy={problems.length > 0 ? problem : undefined}
      />
      <div id={problem} role="alert">
        {problems.map(({ message }) => (
          <p key={message} className="bad" dir="auto">
            {message}
          </p>
        ))}
      </div>
      <details>
        <summary>{words.more}</summary>
        <div className="question-more">
          <Choice
            label={words.goal}
            value={question.goal}
            names={words.goals}
            ids={goals}
            set={(goal) => set({ goal })}
          />
          <Choice
            label={words.concept}
            value={question.concept}
            names={words.concepts}
            ids={concepts.filter(isConcept)}
            set={(concept: Concept) => set({ concept })}
          />
          <Amount label={words.bound} value={question.bound} max={4} set={(bound) => set({ bound })} />
          <Amount label={words.most} value={question.most} max={8} set={(most) => set({ most })} />
        </div>
      </details>
    </form>
  );
}

interface OutcomeProps {
  readonly conflict: Conflict;
  readonly to: string;
  readonly set: (some: Partial<MoveFormQuestion>) => void;
  readonly describedBy: string | undefined;
}

const own = ' own';

/** A named outcome, or an expression. */
function OutcomeChoice({ conflict: { outcomes }, to, set, describedBy }: OutcomeProps) {
  const words = useWords().move;
  const named = outcomes.some(({ id }) => id === to);
  const [writes, setWrites] = useState(!named);
  const id = useId();
  return (
    <>
      {outcomes.length === 0 && <p className="muted">{words.noOutcomes}</p>}
      {outcomes.length > 0 && (
        <div className="field">
          <label htmlFor={id}>{words.outcome}</label>
          <select
            id={id}
            value={writes || !named ? own : to}
            onChange={({ target }) => {
              setWrites(target.value === own);
              if (target.value !== own) set({ to: target.value });
            }}
          >
            {outcomes.map((outcome) => (
              <option key={outcome.id} value={outcome.id}>
                {outcome.name}
              </option>
            ))}
            <option value={own}>{words.own}</option>
          </select>
        </div>
      )}
      {(writes || !named) && <ExpressionField to={to} set={set} describedBy={describedBy} />}
    </>
  );
}

/** How long one stops writing before the question is asked, milliseconds. */
const pause = 400;

function ExpressionField({ to, set, describedBy }: Omit<OutcomeProps, 'conflict'>) {
  const words = useWords().move;
  const [text, setText] = useState(to);
  const id = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked follows what is written, not the other way
  useEffect(() => {
    const timer = setTimeout(() => text !== to && set({ to: text }), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div className="field">
      <label htmlFor={id}>{words.expression}</label>
      <input
        id={id}
        value={text}
        placeholder={words.example}
        spellCheck={false}
        autoCapitalize="off"
        aria-invalid={describedBy !== undefined}
        aria-describedby={describedBy}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={({ key }) => key === 'Enter' && set({ to: text })}
      />
    </div>
  );
}

interface ChoiceProps<Id extends string> {
  readonly label: string;
  readonly value: Id;
  readonly ids: readonly Id[];
  readonly names: Readonly<Record<Id, string>>;
  readonly set: (id: Id) => void;
}

function Choice<Id extends string>({ label, value, ids, names, set }: ChoiceProps<Id>) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => {
          const chosen = ids.find((one) => one === target.value);
          if (chosen !== undefined) set(chosen);
        }}
      >
        {ids.map((one) => (
          <option key={one} value={one}>
            {names[one]}
          </option>
        ))}
      </select>
    </div>
  );
}

interface AmountProps {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  readonly set: (value: number) => void;
}

function Amount({ label, value, max, set }: AmountProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => set(Number(target.value))}>
        {Array.from({ length: max + 1 }, (_, amount) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the amount is the key
          <option key={amount} value={amount}>
            {amount}
          </option>
        ))}
      </select>
    </div>
  );
}
