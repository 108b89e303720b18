import type { Place } from '../files/shelf.ts';
import { isViewId, type ViewId } from './view-ids.ts';

/** What the address of the page says: the model that is open and where one is in it. */
export interface Address {
  readonly place: (Pick<Place, 'kind'> & { readonly name: string }) | null;
  readonly view: ViewId;
  readonly scenario: string | null;
  /** The number of the selected state, from 1. */
  readonly state: number | null;
  /** How the view shows it, such as `table`. */
  readonly as: string | null;
}

const kinds: readonly Place['kind'][] = ['folder', 'catalogue', 'tour', 'disk', 'new'];

/** The fragment of an address, without its `#`. */
export function writeAddress({ place, view, scenario, state, as }: Address): string {
  if (place === null) return '';
  const parts: readonly (readonly [string, string | null])[] = [
    [place.kind, place.name],
    ['view', view],
    ['scenario', scenario],
    ['state', state === null ? null : String(state)],
    ['as', as],
  ];
  return parts
    .flatMap(([key, value]) => (value === null ? [] : [`${key}=${encodeURIComponent(value).replaceAll('%2F', '/')}`]))
    .join('&');
}

/** Reads a fragment; what it does not say is as at first. */
export function readAddress(fragment: string): Address {
  const query = new URLSearchParams(fragment.replace(/^#/, '').replaceAll('+', '%2B'));
  const kind = kinds.find((candidate) => query.has(candidate));
  const view = query.get('view') ?? '';
  const state = Number(query.get('state'));
  return {
    place: kind === undefined ? null : { kind, name: query.get(kind) ?? '' },
    view: isViewId(view) ? view : 'today',
    scenario: query.get('scenario'),
    state: Number.isSafeInteger(state) && state > 0 ? state : null,
    as: query.get('as'),
  };
}
