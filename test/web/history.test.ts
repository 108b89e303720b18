import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Doc, difference, edit, openDoc, redo, replaceText, type, undo } from '../../src/web/store/history.ts';

const words = fc.array(fc.constantFrom('a', 'b', '\n', 'é', '😀'), { maxLength: 8 }).map((parts) => parts.join(''));

describe('law: undo takes back whatever was done', () => {
  it('back to the first text and forth to the last, through any changes', () => {
    fc.assert(
      fc.property(
        words,
        fc.array(fc.record({ text: words, typed: fc.boolean(), wait: fc.nat(2000) })),
        (first, steps) => {
          let at = 0;
          let doc = openDoc(first);
          for (const { text, typed, wait } of steps) {
            at += wait;
            doc = typed ? type(doc, 'typing', text, at) : replaceText(doc, 'change', text);
          }
          const last = doc.text;
          const all = (step: typeof undo) => {
            for (let next = step(doc); next !== null; next = step(doc)) doc = next.doc;
          };
          all(undo);
          expect(doc.text).toBe(first);
          all(redo);
          expect(doc.text).toBe(last);
        },
      ),
    );
  });

  it('says what a change was', () => {
    const doc = edit(openDoc('abc'), 'rename b', [{ start: 1, end: 2, text: 'B' }]);
    expect(doc.text).toBe('aBc');
    expect(undo(doc)?.change.label).toBe('rename b');
    expect(undo(doc)?.doc.text).toBe('abc');
  });

  it('forgets what was taken back once something else is done', () => {
    const doc = replaceText(openDoc('a'), 'one', 'ab');
    const back = undo(doc)?.doc ?? doc;
    expect(redo(replaceText(back, 'two', 'ac'))).toBeNull();
  });
});

describe('law: typing without a pause is one change', () => {
  const typed = (...steps: readonly (readonly [string, number])[]): Doc =>
    steps.reduce((doc, [text, at]) => type(doc, 'typing', text, at), openDoc(''));

  it('and a pause begins another', () => {
    expect(typed(['a', 0], ['ab', 300], ['abc', 600]).past).toHaveLength(1);
    expect(typed(['a', 0], ['ab', 300], ['abc', 5000]).past).toHaveLength(2);
  });

  it('but never together with another kind of change', () => {
    const doc = type(replaceText(openDoc('a'), 'rename', 'b'), 'typing', 'bc', 0);
    expect(doc.past.map(({ label }) => label)).toEqual(['rename', 'typing']);
  });
});

describe('law: a difference is one replacement', () => {
  it('that makes the one text the other', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const { start, removed, inserted } = difference(before, after, '');
        expect(before.slice(0, start) + inserted + before.slice(start + removed.length)).toBe(after);
        expect(before.slice(start, start + removed.length)).toBe(removed);
      }),
    );
  });
});
