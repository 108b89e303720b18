import { Stopped } from '../engine/client.ts';
import { nothingAnswered, type Workbench } from './workbench.ts';

/** Where an answer took longer than this, milliseconds, the next waits for a pause in the typing. */
const slow = 200;

/** How long a pause is then, milliseconds. */
const pause = 250;

/** Asks anew after every change of the text or the scenario; the last question wins. */
export function keepAnswers({ model, view, answered, engine, now }: Workbench): void {
  let asked: { readonly text: string; readonly scenario: string | null } | null = null;
  let running: AbortController | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let took = 0;

  const ask = async (text: string, scenario: string | null) => {
    running?.abort();
    const stop = new AbortController();
    running = stop;
    const started = now();
    try {
      const answer = await engine.ask('answer', { text, scenario }, { signal: stop.signal });
      took = now() - started;
      const before = answered.get();
      const shown = answer.table === null ? before.shown : answer;
      const shownText = answer.table === null ? before.shownText : text;
      answered.set({ answer, shown, shownText, current: true, broken: null });
    } catch (error) {
      if (error instanceof Stopped) return;
      answered.put({ current: true, broken: error instanceof Error ? error.message : String(error) });
    }
  };
  const look = () => {
    const text = model.get()?.doc.text;
    const { scenario } = view.get();
    if (text === undefined) {
      asked = null;
      running?.abort();
      return;
    }
    // A model that is opened anew is asked about anew, even where it says what the last one said.
    const fresh = answered.get() === nothingAnswered;
    if (!fresh && asked?.text === text && asked.scenario === scenario) return;
    const first = asked === null;
    asked = { text, scenario };
    if (fresh || answered.get().current) answered.put({ current: false });
    clearTimeout(timer);
    if (first || took < slow) void ask(text, scenario);
    else timer = setTimeout(() => void ask(text, scenario), pause);
  };
  model.subscribe(look);
  view.subscribe(look);
}
