import type { Analysis } from '../../../analysis/index.ts';
import { message } from '../../../format/index.ts';
import { describeStandstill } from '../../../report/index.ts';
import type { Diagnostic } from '../../../text/index.ts';
import type { Answer, Remark, StateTable } from '../answer.ts';
import { laidOut } from '../laid-out.ts';

export interface AnswerAsk {
  readonly text: string;
  readonly scenario: string | null;
}

/** The main question, asked after every change: what the text says and how things stand. */
export function answerQuery({ text, scenario }: AnswerAsk): Answer {
  const { parsed, diagnostics, analysis: analysed } = laidOut(text, scenario);
  const analysis = analysed();
  return {
    remarks: diagnostics.map(remarkOf),
    references: parsed.references,
    model: parsed.model,
    scenario: analysis?.question.scenario ?? null,
    table: analysis === null ? null : tableOf(analysis),
    today: analysis === null ? [] : describeStandstill(analysis),
  };
}

function remarkOf(diagnostic: Diagnostic): Remark {
  const { code, severity, span, fix, alternatives = [] } = diagnostic;
  const fixes = fix === null || alternatives.includes(fix) ? alternatives : [fix, ...alternatives];
  return { code, severity, span, message: message(diagnostic), fixes };
}

function tableOf({ graph, assessment }: Analysis): StateTable {
  const { conflict, states, statusQuo, payoffs, outcomes } = graph;
  return {
    conflict,
    count: states.count,
    raw: states.raw.toLocaleString('en'),
    statusQuo,
    patterns: patternsOf(graph),
    payoffs,
    outcomes,
    assessment,
  };
}

function patternsOf({ states, conflict }: Analysis['graph']): Uint8Array {
  const { length } = conflict.options;
  const letters = new Uint8Array(states.count * length);
  for (let state = 0; state < states.count; state++) {
    const pattern = states.pattern(state);
    for (let option = 0; option < length; option++) letters[state * length + option] = pattern.charCodeAt(option);
  }
  return letters;
}
