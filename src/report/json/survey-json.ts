import type { Answered, Found, PartyVerdict, StateVerdicts, Survey } from '../../beyond/index.ts';
import { concepts as allConcepts, type Concept, type Conflict } from '../../model/index.ts';
import { conceptsOf, outcomeOf } from '../describe-verdicts.ts';
import { byParty, modelHeader } from './model-json.ts';

/** The document of `analyze --find --json`: states are patterns, for there are too many to number. */
export function surveyJson(
  survey: Survey,
  {
    feasible,
    asked,
    warnings,
  }: { readonly feasible: bigint | null; readonly asked: readonly Concept[]; readonly warnings: readonly unknown[] },
) {
  const { conflict, today, found, preferred, wanted } = survey;
  const verdicts = today?.verdicts ?? {};
  const answers = new Map(found.map((one) => [one.concept, one] as const));
  const each = <T>(value: (concept: Found['concept']) => T) =>
    Object.fromEntries(
      allConcepts.filter((one) => asked.includes(one)).map((one) => [one, one === 'sim' ? null : value(one)]),
    );
  return {
    version: 1,
    model: modelHeader(conflict),
    states: { raw: exact(2n ** BigInt(conflict.options.length)), feasible: feasible === null ? null : exact(feasible) },
    statusQuo: today?.state ?? null,
    find: wanted,
    equilibria: each((concept) => answers.get(concept)?.states ?? null),
    search: each((concept) => searchJson(answers.get(concept))),
    standstill: each((concept) => standstillOf(verdicts[concept] ?? [])),
    deterrents: byParty(conflict, (party) => each((concept) => deterrentsJson(conflict, verdicts[concept]?.[party]))),
    preferred: preferred === 'solver-memory' ? null : preferred,
    undecided: undecidedJson(survey),
    undefined: asked.includes('sim') ? { sim: 'too-many-states' } : {},
    warnings,
  };
}

/** The document of `explain --json` for a state given by its pattern. */
export function verdictsJson(conflict: Conflict, { state, verdicts }: StateVerdicts, asked: readonly Concept[]) {
  return {
    version: 1,
    model: modelHeader(conflict),
    state,
    parties: conflict.parties.map(({ id }, party) => ({
      party: id,
      concepts: Object.fromEntries(
        conceptsOf(verdicts).flatMap((concept) => {
          const verdict = verdicts[concept]?.[party];
          return verdict === undefined ? [] : [[concept, verdictJson(conflict, verdict)]];
        }),
      ),
    })),
    undefined: asked.includes('sim') ? { sim: 'too-many-states' } : {},
  };
}

function verdictJson(conflict: Conflict, { stable, improvements, all }: PartyVerdict) {
  return { stable, improvements: improvements.map((one) => answeredJson(conflict, one)), all };
}

function answeredJson(conflict: Conflict, { to, sanction }: Answered) {
  if (typeof sanction === 'string') return { to, sanction: null, undecided: sanction };
  return {
    to,
    sanction: sanction?.map(({ mover, to }) => ({ movers: [conflict.parties[mover]?.id ?? ''], to })) ?? null,
  };
}

function deterrentsJson(conflict: Conflict, verdict: PartyVerdict | undefined) {
  const deterred = verdict?.improvements.filter(({ sanction }) => sanction !== null && typeof sanction !== 'string');
  return (deterred ?? []).map((one) => answeredJson(conflict, one));
}

function searchJson(found: Found | undefined) {
  if (found === undefined) return { complete: false, ended: 'stopped', open: [] };
  return { complete: found.complete, ended: found.ended, open: found.open };
}

function standstillOf(verdicts: readonly PartyVerdict[]): boolean | null {
  const outcome = outcomeOf(verdicts);
  return verdicts.length === 0 || outcome === 'open' ? null : outcome === 'holds';
}

/** Of today: for each concept that is not decided, why. */
function undecidedJson({ today, preferred }: Survey) {
  const verdicts = today?.verdicts ?? {};
  const open = conceptsOf(verdicts).filter((concept) => outcomeOf(verdicts[concept] ?? []) === 'open');
  const why = open.map((concept) => {
    const reasons = (verdicts[concept] ?? []).flatMap(({ improvements }) =>
      improvements.map(({ sanction }) => sanction),
    );
    return [concept, reasons.find((sanction) => typeof sanction === 'string') ?? 'search-limit'];
  });
  return { ...Object.fromEntries(why), ...(preferred === 'solver-memory' ? { preferred } : {}) };
}

/** A whole number as JSON can hold it: as a string above 2^53. */
function exact(value: bigint): number | string {
  return value > BigInt(Number.MAX_SAFE_INTEGER) ? value.toString() : Number(value);
}
