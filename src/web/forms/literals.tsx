import type { Outline } from '../../format/index.ts';
import { useWords } from '../app/context.ts';
import { PartyMark } from '../states/party-mark.tsx';
import { optionWord } from './use-outline.ts';

/** What is chosen of options: their words with whether they are to be taken; others are left open. */
export type Chosen = Readonly<Record<string, boolean>>;

/** The chosen options as one condition; empty where nothing is chosen. */
export function conditionOf(chosen: Chosen): string {
  return Object.entries(chosen)
    .map(([word, taken]) => (taken ? word : `not ${word}`))
    .join(' and ');
}

interface LiteralsProps {
  readonly outline: Outline;
  readonly chosen: Chosen;
  readonly choose: (chosen: Chosen) => void;
  readonly legend: string;
}

/** Every option with three choices: taken, not taken, either way. */
export function Literals({ outline, chosen, choose, legend }: LiteralsProps) {
  const words = useWords().forms.infeasible;
  const set = (word: string, value: string) => {
    const { [word]: _, ...rest } = chosen;
    choose(value === '' ? rest : { ...rest, [word]: value === 'taken' });
  };
  return (
    <fieldset className="literals">
      <legend>{legend}</legend>
      {outline.parties.map((party, at) =>
        party.options.map(({ key, name }) => {
          const word = optionWord(outline, party.id, key);
          const value = chosen[word] === undefined ? '' : chosen[word] ? 'taken' : 'not';
          return (
            <label key={word} className="literal">
              <span>
                <PartyMark party={at} name={name === '' ? key : name} />
              </span>
              <select value={value} onChange={({ target }) => set(word, target.value)}>
                <option value="">{words.either}</option>
                <option value="taken">{words.taken}</option>
                <option value="not">{words.not}</option>
              </select>
            </label>
          );
        }),
      )}
    </fieldset>
  );
}
