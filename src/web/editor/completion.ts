import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import type { Workbench } from '../app/workbench.ts';
import { expressionWords, plainWords, type Suggestion } from './names.ts';
import { wantedAt } from './place.ts';

/** Offers the names that the model knows where one may stand. */
export function completion(workbench: Workbench): Extension {
  return autocompletion({ override: [(context) => complete(context, workbench)], icons: false });
}

function complete(context: CompletionContext, { answered, words }: Workbench): CompletionResult | null {
  const conflict = answered.get().shown?.model?.base;
  const word = context.matchBefore(/[A-Za-z][\w.-]*/);
  if (word === null && !context.explicit) return null;
  const from = word?.from ?? context.pos;
  const wanted = wantedAt(context.state.sliceDoc(0, context.pos));
  const validFor = /^[\w.-]*$/;
  if (wanted === 'key') return { from, options: keysAt(words.editor.sections), validFor };
  if (conflict === undefined || wanted === null) return null;
  const suggestions = wanted === 'expression' ? expressionWords(conflict) : plainWords(conflict, wanted);
  return { from, options: suggestions.map(optionOf), validFor };
}

function optionOf({ label, detail, kind }: Suggestion): Completion {
  return { label, detail, type: kind, boost: kind === 'keyword' ? -1 : 0 };
}

function keysAt(sections: Readonly<Record<string, string>>): readonly Completion[] {
  return Object.entries(sections).map(([label, detail]) => ({ label, detail, type: 'key', apply: `${label}: ` }));
}
