import { dropAt } from '../../format/index.ts';
import type { View, Workbench } from '../app/workbench.ts';
import { wantedStep } from '../forms/wanted-step.ts';
import type { tour } from '../words/en/tour.ts';

/** The id of a stop. */
export type StopId = keyof typeof tour.stops;

/** A stop: where it is, what is outlined there, and what may be done. */
export interface Stop {
  readonly id: StopId;
  /** Where it is in the workbench. */
  readonly view: Partial<View>;
  /** A step of the forms to be shown, from 0. */
  readonly step?: number;
  /** What else has to be so there. */
  readonly enter?: (workbench: Workbench) => void;
  /** What is outlined: the first of these that is there. */
  readonly look: readonly string[];
  /** Whether its task was done. */
  readonly isDone?: (workbench: Workbench) => boolean;
  /** Does it in the person's place. */
  readonly act?: (workbench: Workbench) => void;
}

/** The state of the tour that comes about when both have acted: steps and easing. */
export const dealPattern = 'YNNYNN';

/** The statement that the tour takes out: its party, and its place in the list. */
export const dropped = { party: 'prk', at: 6 } as const;

/** The stops in their order. */
export const stops: readonly Stop[] = [
  { id: 'standstill', view: { view: 'today', sheet: 'answer' }, look: ['.today-state'] },
  { id: 'parties', view: { view: 'today', model: 'forms', sheet: 'model' }, step: 1, look: ['.model-pane .step'] },
  { id: 'verdict', view: { view: 'today', sheet: 'answer' }, look: ['.today .blocks p'] },
  {
    id: 'explain',
    view: { view: 'outcomes', as: null, sheet: 'answer', selection: null },
    look: ['.reasons-pane:has(li)', `[aria-label="Steps for easing"]`],
    isDone: isDealSelected,
    act: selectDeal,
  },
  {
    id: 'moves',
    view: { view: 'moves', as: 'graph', sheet: 'answer' },
    // The way that is told leads to this state.
    enter: (workbench) => workbench.select(dealOf(workbench)),
    look: ['.player', '.graph-frame'],
    isDone: () => document.querySelector('.player') !== null,
    act: () => document.querySelector<HTMLElement>('.walks button')?.click(),
  },
  {
    id: 'deadline',
    view: { view: 'time', sheet: 'answer', selection: null },
    look: ['.moments li:nth-child(2)'],
    isDone: ({ view }) => view.get().scenario === 'after-deadline',
    act: ({ go }) => go({ scenario: 'after-deadline' }),
  },
  {
    id: 'move',
    view: { view: 'move', scenario: 'third-summit', sheet: 'answer', selection: null },
    look: ['.move-short'],
  },
  {
    id: 'source',
    view: { view: 'source', sheet: 'answer' },
    look: ['.quotation'],
    isDone: () => document.querySelector('.quote-button[aria-expanded="true"]') !== null,
    act: () => document.querySelector<HTMLElement>('.quote-button')?.click(),
  },
  {
    id: 'change',
    view: { view: 'time', model: 'forms', sheet: 'model' },
    step: 4,
    look: ['.since-saved', '.statements [role="row"]:last-child'],
    isDone: isChanged,
    act: ({ edit, go, words }) => {
      edit(words.tour.undoable, (text) => dropAt(text, ['parties', dropped.party, 'prefers', dropped.at]));
      go({ sheet: 'answer' });
    },
  },
  { id: 'handover', view: { view: 'handover', sheet: 'answer' }, look: ['.handover-choice'] },
];

/** Goes where a stop is. Each has the model itself unless it says another scenario. */
export function goToStop(workbench: Workbench, { view, step, enter }: Stop): void {
  if (step !== undefined) wantedStep.set(step);
  workbench.go({ scenario: null, ...view });
  enter?.(workbench);
}

function dealOf({ answered }: Workbench): number | null {
  const table = answered.get().shown?.table ?? null;
  if (table === null) return null;
  const { length } = table.conflict.options;
  for (let state = 0; state < table.count; state++) {
    const pattern = String.fromCharCode(...table.patterns.subarray(state * length, (state + 1) * length));
    if (pattern === dealPattern) return state;
  }
  return null;
}

function selectDeal(workbench: Workbench): void {
  workbench.select(dealOf(workbench));
  workbench.go({ sheet: 'reasons' });
}

function isDealSelected({ view }: Workbench): boolean {
  const { selection } = view.get();
  return selection !== null && selection['prk.steps'] === 'Y' && selection['us.ease'] === 'Y';
}

function isChanged({ model }: Workbench): boolean {
  const open = model.get();
  return open !== null && open.doc.text !== open.savedText;
}
