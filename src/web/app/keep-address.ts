import { carriesModel, readModelLink } from '../../report/index.ts';
import { type Place, placeName } from '../files/shelf.ts';
import { galleryAddress } from '../gallery/at-gallery.ts';
import { type Address, readAddress, writeAddress } from './address.ts';
import { findSelected, selectionOf } from './selection.ts';
import type { Workbench } from './workbench.ts';

/** Keeps the page's address and the workbench in step, both ways: a link leads to a place, Back goes back. */
export function keepAddress(workbench: Workbench): void {
  const { model, view, answered } = workbench;
  let wantedState: number | null = null;

  const follow = async () => {
    const address = readAddress(location.hash);
    if (location.hash === '#used') return workbench.say(workbench.words.files.usedLink, 'bad');
    const { view: id, scenario, state, as } = address;
    wantedState = state;
    if (carriesModel(location.hash)) return openLink(workbench, { view: id, scenario, as });
    if (address.place === null) return workbench.close();
    workbench.go({ view: id, scenario, as });
    if (!isOpen(workbench, address)) {
      const problem = await workbench.open(placeOf(address.place));
      if (problem !== null) workbench.say(workbench.words.files.problems[problem], 'bad');
    }
  };
  const addressNow = (): string => {
    const open = model.get();
    if (open === null) return '';
    const { view: id, scenario, selection, as } = view.get();
    const table = answered.get().shown?.table ?? null;
    const state = table === null ? null : findSelected(table, selection);
    const number = state === null ? wantedState : state + 1;
    const { kind } = open.place;
    return writeAddress({ place: { kind, name: placeName(open.place) }, view: id, scenario, as, state: number });
  };
  let last = '';
  const write = () => {
    const now = addressNow();
    if (now === last && location.hash.slice(1) === now) return;
    const from = location.hash === galleryAddress ? galleryAddress : last;
    const step = withoutState(now) !== withoutState(from) && from !== '';
    last = now;
    if (location.hash.slice(1) !== now) history[step ? 'pushState' : 'replaceState'](null, '', `#${now}`);
  };
  answered.subscribe(() => {
    const table = answered.get().shown?.table ?? null;
    if (table === null || wantedState === null) return;
    if (wantedState <= table.count) view.put({ selection: selectionOf(table, wantedState - 1) });
    wantedState = null;
  });
  model.subscribe(() => model.get() !== null && write());
  view.subscribe(() => model.get() !== null && write());
  addEventListener('hashchange', () => void follow());
  addEventListener('popstate', () => void follow());
  void follow();
}

/** Opens the model that the address itself carries, as one that is saved nowhere. */
function openLink(workbench: Workbench, view: Pick<Address, 'view' | 'scenario' | 'as'>): void {
  const { words } = workbench;
  const read = readModelLink(location.hash);
  if (typeof read === 'string') {
    history.replaceState(null, '', location.pathname);
    workbench.close();
    return workbench.say(words.handover.linkProblems[read], 'bad');
  }
  workbench.go(view);
  workbench.start({ kind: 'new', name: words.handover.fromLink }, read.text);
}

function withoutState(address: string): string {
  return address.replace(/&state=\d+/, '');
}

function isOpen({ model }: Workbench, { place }: Address): boolean {
  const open = model.get();
  return open !== null && place !== null && open.place.kind === place.kind && placeName(open.place) === place.name;
}

function placeOf({ kind, name }: NonNullable<Address['place']>): Place {
  switch (kind) {
    case 'folder':
      return { kind, path: name };
    case 'disk':
      return { kind, name, handle: null };
    default:
      return { kind, name };
  }
}
