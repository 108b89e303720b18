import type { ViewId } from '../../app/view-ids.ts';

/** What each place is called and what it asks. */
export const places: Readonly<Record<ViewId, { readonly name: string; readonly asks: string }>> = {
  today: { name: 'Today', asks: 'Is it stuck, and why?' },
  outcomes: { name: 'Outcomes', asks: 'What could hold?' },
  moves: { name: 'Moves', asks: 'Who can do what?' },
  move: { name: 'What would move it', asks: 'Is there a deal, on whom does it depend, what must be promised?' },
  time: { name: 'Time', asks: 'What changes when?' },
  compare: { name: 'Compare', asks: 'What is different, and what does it change?' },
  source: { name: 'Says who', asks: 'Where does this come from?' },
  handover: { name: 'Hand over', asks: 'What do I give others?' },
};
