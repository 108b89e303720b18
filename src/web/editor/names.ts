import type { Reference } from '../../format/index.ts';
import type { Conflict, Evidence } from '../../model/index.ts';
import type { Answer } from '../engine/answer.ts';
import type { Words } from '../words/index.ts';

/** What a name in the text means, for people. */
export interface Meaning {
  readonly name: string;
  /** What kind of thing it is and whose. */
  readonly kind: string;
  readonly because: string | null;
  readonly evidence: readonly Evidence[];
  /** What an outcome or a source says further. */
  readonly more: string | null;
}

/** What a name means; null where the model does not know it. */
export function meaningOf({ kind, id }: Reference, answer: Answer, words: Words): Meaning | null {
  const conflicts = conflictsOf(answer);
  for (const conflict of conflicts) {
    const meaning = meaningIn(kind, id, conflict, words);
    if (meaning !== null) return meaning;
  }
  const scenario = answer.model?.scenarios.find((candidate) => kind === 'scenario' && candidate.id === id);
  if (scenario === undefined) return null;
  const { title, about } = scenario;
  return { name: title ?? id, kind: words.editor.kinds.scenario, because: about, evidence: [], more: scenario.from };
}

/** The model and its scenarios: a name may be known in one of them only. */
function conflictsOf({ model }: Answer): readonly Conflict[] {
  return model === null ? [] : [model.base, ...model.scenarios.map(({ conflict }) => conflict)];
}

function meaningIn(kind: Reference['kind'], id: string, conflict: Conflict, words: Words): Meaning | null {
  const { kinds } = words.editor;
  const nothing = { because: null, evidence: [], more: null };
  switch (kind) {
    case 'option': {
      const option = conflict.options.find((candidate) => candidate.id === id);
      if (option === undefined) return null;
      const { name, because, evidence, moves } = option;
      const owner = conflict.parties[option.party]?.name ?? '';
      return { name, kind: kinds.option(owner), because, evidence, more: moves === 'both' ? null : kinds[moves] };
    }
    case 'outcome': {
      const outcome = conflict.outcomes.find((candidate) => candidate.id === id);
      return outcome === undefined ? null : { ...nothing, name: outcome.name, kind: kinds.outcome };
    }
    case 'party': {
      const party = conflict.parties.find((candidate) => candidate.id === id);
      return party === undefined ? null : { ...nothing, name: party.name, kind: kinds.party };
    }
    case 'source': {
      const source = conflict.sources.find((candidate) => candidate.id === id);
      if (source === undefined) return null;
      const more = [source.publisher, source.date].filter((part) => part !== null).join(', ');
      return { ...nothing, name: source.title ?? id, kind: kinds.source, more: more === '' ? null : more };
    }
    default:
      return null;
  }
}

/** A word that may be written in an expression. */
export interface Suggestion {
  readonly label: string;
  readonly detail: string;
  readonly kind: 'option' | 'outcome' | 'party' | 'source' | 'keyword';
}

/** The words of expressions that are no names. */
const keywords = ['and', 'or', 'not', 'if', 'iff', 'at least', 'at most', 'exactly', 'of'];

/** What may stand where an expression is written. */
export function expressionWords({ options, parties, outcomes }: Conflict): readonly Suggestion[] {
  const count = (key: string) => options.filter((option) => option.key === key).length;
  const names = options.flatMap(({ id, key, name, party }): readonly Suggestion[] => {
    const detail = `${name} · ${parties[party]?.name ?? ''}`;
    return [{ label: count(key) > 1 ? id : key, detail, kind: 'option' }];
  });
  return [
    ...names,
    ...outcomes.map(({ id, name }): Suggestion => ({ label: id, detail: name, kind: 'outcome' })),
    ...keywords.map((label): Suggestion => ({ label, detail: '', kind: 'keyword' })),
  ];
}

/** What may be written as a party or a source. */
export function plainWords({ parties, sources }: Conflict, kind: 'party' | 'source'): readonly Suggestion[] {
  if (kind === 'party') return parties.map(({ id, name }): Suggestion => ({ label: id, detail: name, kind }));
  return sources.map(({ id, title }): Suggestion => ({ label: id, detail: title ?? '', kind }));
}
