import { type Conflict, printCondition, type Reasoned, type Statement } from '../../../model/index.ts';
import { useAnswered, useWords, useWorkbench } from '../../app/context.ts';
import { ExpressionText } from '../../forms/expression-text.tsx';
import type { EvidenceReply } from '../../reading/queries/evidence.ts';
import { PartyMark } from '../../states/party-mark.tsx';
import { Quotation } from './quotation.tsx';

interface ModelProps {
  readonly conflict: Conflict;
  readonly evidence: EvidenceReply | null;
}

/** Everything that the model says, party by party, each with its reason and its quotations. */
export function ReasonsOfModel({ conflict, evidence }: ModelProps) {
  const words = useWords().source;
  const item = (reasoned: Reasoned, what: React.ReactNode, key: string) => (
    <ReasonedItem key={key} conflict={conflict} evidence={evidence} reasoned={reasoned} what={what} />
  );
  const rule = (reasoned: Reasoned & { readonly when: Conflict['infeasible'][number]['when'] }, key: string) =>
    item(reasoned, <Expression conflict={conflict} condition={reasoned.when} reasoned={reasoned} />, key);
  return (
    <>
      {conflict.parties.map(({ id, name, options, preference }, party) => (
        <section key={id} className="source-party">
          <h3>
            <PartyMark party={party} name={name} />
          </h3>
          {preference.kind === 'statements' && (
            <>
              <h4>{words.wants}</h4>
              <ol className="reasons-list">
                {preference.statements.map((statement, at) =>
                  item(statement, <Wish conflict={conflict} statement={statement} />, `${at}`),
                )}
              </ol>
            </>
          )}
          {preference.kind === 'weights' && (
            <>
              <h4>{words.wants}</h4>
              <ol className="reasons-list">
                {preference.weights.map((weight, at) =>
                  item(
                    weight,
                    <Expression conflict={conflict} condition={weight.condition} reasoned={weight} />,
                    `${at}`,
                  ),
                )}
              </ol>
            </>
          )}
          {preference.kind === 'ranking' && <p className="muted">{words.ranking}</p>}
          {options.length > 0 && (
            <>
              <h4>{words.can}</h4>
              <ul className="reasons-list">
                {options.map((index) => {
                  const option = conflict.options[index];
                  return option === undefined ? null : item(option, <bdi>{option.name}</bdi>, option.id);
                })}
              </ul>
            </>
          )}
        </section>
      ))}
      <Rules title={words.cannot} rules={conflict.infeasible.map((one, at) => rule(one, `${at}`))} />
      <Rules title={words.sameState} rules={conflict.merged.map((one, at) => rule(one, `${at}`))} />
      <Rules
        title={words.today}
        rules={
          conflict.statusQuo === null
            ? []
            : [
                item(
                  conflict.statusQuo,
                  <bdi>
                    {conflict.statusQuo.taken.map((at) => conflict.options[at]?.name).join(' · ') || words.nothingTaken}
                  </bdi>,
                  'today',
                ),
              ]
        }
      />
    </>
  );
}

function Rules({ title, rules }: { readonly title: string; readonly rules: readonly React.ReactNode[] }) {
  if (rules.length === 0) return null;
  return (
    <section className="source-party">
      <h3>{title}</h3>
      <ul className="reasons-list">{rules}</ul>
    </section>
  );
}

function Wish({ conflict, statement }: { readonly conflict: Conflict; readonly statement: Statement }) {
  const words = useWords().source;
  const marks = [
    ...(statement.strong ? [words.strong] : []),
    ...(statement.unsure === 'no' ? [] : [words.unsure[statement.unsure]]),
  ];
  return (
    <>
      <Expression conflict={conflict} condition={statement.condition} reasoned={statement} />
      {marks.map((mark) => (
        <small key={mark} className="muted">
          {' '}
          · {mark}
        </small>
      ))}
    </>
  );
}

interface ExpressionProps {
  readonly conflict: Conflict;
  readonly condition: Statement['condition'];
  readonly reasoned: Reasoned;
}

/** An expression with the names that people read. */
function Expression({ conflict, condition, reasoned: { span } }: ExpressionProps) {
  const text = printCondition(condition, conflict);
  return span === null ? <bdi>{text}</bdi> : <ExpressionText text={text} span={span} />;
}

interface ItemProps {
  readonly conflict: Conflict;
  readonly evidence: EvidenceReply | null;
  readonly reasoned: Reasoned;
  readonly what: React.ReactNode;
}

function ReasonedItem({ conflict, evidence, reasoned, what }: ItemProps) {
  const { showInText } = useWorkbench();
  const { current } = useAnswered();
  const words = useWords().source;
  const { because, evidence: pieces, span } = reasoned;
  return (
    <li>
      <div className="reasoned">
        <span className="grow">{what}</span>
        {span !== null && current && (
          <button type="button" className="link" onClick={() => showInText(span)}>
            {words.inText}
          </button>
        )}
      </div>
      {because !== null && (
        <p className="because-line" dir="auto">
          {because}
        </p>
      )}
      {pieces.length > 0 && (
        <ul className="quotations">
          {pieces.map((piece, at) => (
            <Quotation
              // biome-ignore lint/suspicious/noArrayIndexKey: a list of quotations has its order and no names
              key={at}
              piece={piece}
              source={conflict.sources.find(({ id }) => id === piece.source)}
              evidence={evidence}
            />
          ))}
        </ul>
      )}
      {pieces.length === 0 && <p className="muted because-line">{words.noQuotation}</p>}
    </li>
  );
}
