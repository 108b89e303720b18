import { type Assessment, expand, type Graph } from '../engine/index.ts';
import { concepts as allConcepts, type Concept, type Conflict, type Model } from '../model/index.ts';
import type { Diagnostic } from '../text/index.ts';
import { type Agreement, findAgreement } from './agreement/index.ts';
import { analyze, type Today } from './analyze.ts';
import type { Question } from './question.ts';

/** The model and its scenarios, side by side in date order. */
export interface Comparison {
  readonly kind: 'comparison';
  readonly question: Question;
  /** The base model. */
  readonly conflict: Conflict;
  /** What counts as deterred on the way to an agreement. */
  readonly concept: Concept;
  readonly moments: readonly Moment[];
}

/** The base model or one of its scenarios. */
export interface Moment {
  /** The scenario's name; null for the base model. */
  readonly name: string | null;
  readonly title: string | null;
  /** ISO dates; the base model's `from` is its date. */
  readonly from: string | null;
  readonly until: string | null;
  /** What came out; null where it cannot be analysed, for which the diagnostics say why. */
  readonly answer: MomentAnswer | null;
  readonly diagnostics: readonly Diagnostic[];
}

export interface MomentAnswer {
  readonly graph: Graph;
  readonly assessment: Assessment;
  /** Null where there is no status quo. */
  readonly today: Today | null;
  /** Null without a status quo, and above `mostStatesForAgreement` states. */
  readonly agreement: Agreement | null;
}

export interface CompareOptions {
  readonly concepts: readonly Concept[];
  /** What counts as deterred on the way to an agreement. */
  readonly concept: Concept;
  /** Of the scenarios only this one, beside the base model; all for null. */
  readonly scenario: string | null;
}

/** What everybody would rather have is looked for in models of up to so many states. */
export const mostStatesForAgreement = 4096;

/** Sets of guarantees judged for one scenario before the rest is left undecided. */
const mostSetsJudged = 2000;

/** Analyses the base model and its scenarios, in the order of their dates. */
export function compare(model: Model, options: CompareOptions): Comparison {
  const { title } = model.base;
  return {
    kind: 'comparison',
    question: { title, scenario: options.scenario, concepts: options.concepts },
    conflict: model.base,
    concept: options.concept,
    moments: momentsInOrder(model, options.scenario).map((moment) => ({
      ...moment.facts,
      ...answerMoment(moment.conflict, options),
    })),
  };
}

interface Unanswered {
  readonly facts: Pick<Moment, 'name' | 'title' | 'from' | 'until'>;
  readonly conflict: Conflict;
}

/** By date: a base model without one comes first, scenarios without one last, in the order of the file. */
function momentsInOrder({ base, scenarios }: Model, only: string | null): readonly Unanswered[] {
  const first = { facts: { name: null, title: null, from: base.date, until: null }, conflict: base };
  const others = scenarios
    .filter(({ id }) => only === null || id === only)
    .map(({ id, title, from, until, conflict }) => ({ facts: { name: id, title, from, until }, conflict }));
  const key = ({ facts }: Unanswered) => facts.from ?? (facts.name === null ? '' : '~');
  return [first, ...others].toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

function answerMoment(conflict: Conflict, options: CompareOptions): Pick<Moment, 'answer' | 'diagnostics'> {
  const { graph, diagnostics } = expand(conflict);
  if (graph === null) return { answer: null, diagnostics };
  const concepts = allConcepts.filter((concept) => options.concepts.includes(concept));
  const { assessment, today } = analyze(graph, concepts);
  return { answer: { graph, assessment, today, agreement: agreementIn(graph, options.concept) }, diagnostics };
}

function agreementIn(graph: Graph, concept: Concept): Agreement | null {
  if (graph.statusQuo === null || graph.states.count > mostStatesForAgreement) return null;
  let judged = 0;
  const stop = () => {
    judged += 1;
    return judged > mostSetsJudged;
  };
  return findAgreement(graph, concept, graph.statusQuo, { most: 4, stop });
}
