import type { Facts } from '../../text/index.ts';
import { count, didYouMean, either, quoted, say, type Wordings } from './wording.ts';

/** What can be wrong with an expression and the names in it. */
export const expressionWordings: Wordings = {
  'expression-split': () =>
    'YAML cut this expression in pieces at its commas. Put it in quotes, or write the list one item a line, each after a dash.',
  'expression-empty': () =>
    'An expression is expected here, and there is nothing. Write an option, or remove the item.',
  'expression-cut-short': (facts) => `The expression ends too early. What can follow: ${say(facts, 'expected')}.`,
  'expression-unexpected': (facts) =>
    `${quoted(facts, 'found')} cannot stand here. What can: ${say(facts, 'expected')}.`,
  'character-unexpected': (facts) =>
    `${quoted(facts, 'found')} cannot be part of an expression. Names are ASCII letters, digits, - and _, and begin with a letter.`,
  symbol: (facts) =>
    'word' in facts
      ? `Expressions are written in words: ${quoted(facts, 'word')}, not ${quoted(facts, 'symbol')}.`
      : `Expressions are written in words, not with ${quoted(facts, 'symbol')}. For “when p then q” write “q if p”.`,
  'keyword-case': (facts) =>
    `The words of expressions are lower case: ${quoted(facts, 'word')}, not ${quoted(facts, 'written')}.`,
  'needs-parentheses': (facts) =>
    `Two “${say(facts, 'word')}” in a row can be read in two ways. Put parentheses around the part that comes first.`,
  'always-true': (facts) => `${sayCount(facts)} is always true. Change the number, or leave it out.`,
  'always-false': (facts) => `${sayCount(facts)} is never true. Change the number.`,
  'unknown-name': (facts) =>
    `There is no ${say(facts, 'kind')} called ${quoted(facts, 'name')}.${didYouMean(facts) || (knownNames(facts) ?? ' Look for a misspelling, or add it.')}`,
  'ambiguous-name': (facts) =>
    `Several parties have an option ${quoted(facts, 'name')}. Say which: ${either(facts, 'candidates')}.`,
  'removed-name': (facts) =>
    `The ${say(facts, 'kind')} ${quoted(facts, 'name')} is removed here, and something else in the model still speaks of it. Change that in this scenario too, or keep it.`,
  'literal-expected': () =>
    'Here only an option can stand, or “not” and an option. Write several as items of their own.',
  'state-invalid': (facts) =>
    `${quoted(facts, 'written')} is not a state. Write its number, or one letter an option: Y taken, N not, - where either.`,
  'pattern-length': (facts) =>
    `The pattern ${say(facts, 'pattern')} has ${count(say(facts, 'letters'), 'letter')}, and the model has ${count(say(facts, 'options'), 'option')}. Write one letter an option, in their order.`,
};

function sayCount(facts: Parameters<typeof say>[0]): string {
  return `“${say(facts, 'how')} ${say(facts, 'n')}” of ${count(say(facts, 'items'), 'item')}`;
}

/** ` There are a and b.`, where they are few. */
function knownNames(facts: Facts): string | null {
  const names = Object.hasOwn(facts, 'known') && typeof facts.known === 'object' ? facts.known : [];
  if (names.length === 0 || names.length > 8) return null;
  return ` There ${names.length === 1 ? 'is only' : 'are'} ${either(facts, 'known', 'and')}. Use one of them, or add it.`;
}
