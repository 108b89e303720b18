import { describe, expect, it } from 'vitest';
import { createDrafts, type Draft, lateDrafts, type Storage } from '../../src/web/files/drafts.ts';

/* The browser's storage as a map with a limit. */
function storage(limit = Number.POSITIVE_INFINITY): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      if (value.length > limit) throw new Error('full');
      kept.set(key, value);
    },
    removeItem: (key) => void kept.delete(key),
    key: (at) => [...kept.keys()][at] ?? null,
    get length() {
      return kept.size;
    },
  };
}

const draft = (some: Partial<Draft>): Draft => ({
  name: 'a.yaml',
  kind: 'folder',
  text: 'new',
  savedText: 'old',
  version: 'v1',
  past: [],
  future: [],
  at: 1,
  ...some,
});

describe('case: what is not saved is kept by the browser', () => {
  it('a tab each, and the newest of another tab is found where this one has none', () => {
    const shared = storage();
    const [here, there] = [createDrafts(shared, 'here'), createDrafts(shared, 'there')];
    here.keep(draft({ text: 'mine' }));
    there.keep(draft({ text: 'theirs', at: 2 }));
    expect(here.find('folder', 'a.yaml')).toMatchObject({ own: true, draft: { text: 'mine' } });
    here.drop('folder', 'a.yaml');
    expect(here.find('folder', 'a.yaml')).toMatchObject({ own: false, draft: { text: 'theirs' } });
    expect(here.find('folder', 'b.yaml')).toBeNull();
  });

  it('keeps the text even where its history does not fit', () => {
    const drafts = createDrafts(storage(300), 'here');
    const change = { label: 'typing', start: 0, removed: '', inserted: 'x'.repeat(400) };
    drafts.keep(draft({ past: [change] }));
    expect(drafts.find('folder', 'a.yaml')?.draft).toMatchObject({ text: 'new', past: [] });
  });

  it('takes no draft that is broken', () => {
    const shared = storage();
    shared.setItem('standstill:draft:here:folder:a.yaml', '{"text":1}');
    shared.setItem('standstill:draft:there:folder:a.yaml', 'no json');
    expect(createDrafts(shared, 'here').all()).toEqual([]);
  });

  it('writes late, and at once when the page goes', () => {
    const shared = storage();
    const drafts = lateDrafts(createDrafts(shared, 'here'), 10_000);
    drafts.keep(draft({}));
    expect(shared.length).toBe(0);
    drafts.flush();
    expect(shared.length).toBe(1);
  });
});
