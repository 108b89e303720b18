import { useState } from 'react';
import type { Concept } from '../../../model/index.ts';
import { conceptSentence, type PathWalks, type VerdictWalks, type Walk } from '../../../report/index.ts';
import { useAnswered, useSelected, useView, useWords } from '../../app/context.ts';
import { useAsk } from '../../app/use-ask.ts';
import { Words } from '../../blocks/blocks.tsx';
import type { StateTable } from '../../engine/answer.ts';
import { PartyMark } from '../../states/party-mark.tsx';
import { StateChips } from '../../states/state-chips.tsx';

interface WaysProps {
  readonly table: StateTable;
  readonly playing: Walk | null;
  readonly onPlay: (walk: Walk) => void;
}

/** The ways that can be gone for the selected state, or today: how it is reached, and why it holds or breaks. */
export function Ways({ table, playing, onPlay }: WaysProps) {
  const words = useWords().moves;
  const { scenario } = useView();
  const { shownText } = useAnswered();
  const selected = useSelected(table);
  const state = selected ?? table.statusQuo;
  const [concept, setConcept] = useState<Concept | null>(null);
  const { reply } = useAsk('walks', state === null ? null : { text: shownText, scenario, state, concept });
  if (state === null || reply === null || reply.state !== state) return null;
  return (
    <section className="ways" aria-label={words.ways}>
      <h3>{words.ways}</h3>
      <p>
        <StateChips table={table} state={state} />
      </p>
      <h4>{words.paths}</h4>
      <Paths table={table} state={state} paths={reply.paths} playing={playing} onPlay={onPlay} />
      <h4>{words.why}</h4>
      <label className="row">
        <span className="muted">{words.concept}</span>
        <select
          value={reply.concept}
          onChange={({ target }) =>
            setConcept(table.assessment.concepts.find((candidate) => candidate === target.value) ?? null)
          }
        >
          {table.assessment.concepts.map((id) => (
            <option key={id} value={id}>
              {conceptSentence(id)}
            </option>
          ))}
        </select>
      </label>
      {reply.verdicts.map((verdict) => (
        <Verdict key={verdict.party} table={table} verdict={verdict} playing={playing} onPlay={onPlay} />
      ))}
    </section>
  );
}

function Paths({
  table,
  state,
  paths,
  ...play
}: WaysProps & { readonly state: number; readonly paths: PathWalks | null }) {
  const words = useWords().moves;
  if (paths === null) return <p className="muted">{words.noToday}</p>;
  if (state === table.statusQuo) return <p className="muted">{words.isToday}</p>;
  if (paths.walks.length === 0) return <p className="muted">{words.noPath}</p>;
  const { improvementSteps, more } = paths;
  return (
    <>
      <p>{improvementSteps === null ? words.notByGains : words.byGains(improvementSteps)}</p>
      <WalkList table={table} walks={paths.walks} {...play} />
      {more > 0 && <p className="muted">{words.morePaths(more)}</p>}
    </>
  );
}

function Verdict({ table, verdict, ...play }: WaysProps & { readonly verdict: VerdictWalks }) {
  const words = useWords().moves;
  const { party, stable, walks } = verdict;
  return (
    <>
      <p>
        <PartyMark party={party} name={table.conflict.parties[party]?.name ?? '?'} />{' '}
        {walks.length === 0 ? (
          words.gainsByNothing
        ) : (
          <strong className={stable ? 'good' : 'bad'}>{stable ? words.holds : words.moves}</strong>
        )}
      </p>
      {walks.length > 0 && <WalkList table={table} walks={walks} {...play} />}
    </>
  );
}

function WalkList({ table, walks, playing, onPlay }: WaysProps & { readonly walks: readonly Walk[] }) {
  const words = useWords().moves;
  return (
    <ul className="walks">
      {walks.map((walk) => (
        <li key={walk.steps.map(({ mark }) => `${mark.to} ${mark.movers}`).join()}>
          <button type="button" className="button" aria-pressed={playing === walk} onClick={() => onPlay(walk)}>
            {playing === walk ? words.playing : words.play}
          </button>
          <span>
            <Words text={walk.title} table={table} />
          </span>
        </li>
      ))}
    </ul>
  );
}
