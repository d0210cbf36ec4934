import { SORTS, type Sort } from '../../lib/search/order';

/** Views that have a place in the navigation. */
export const VIEWS = ['quotations', 'same', 'pictures', 'bin'] as const;
export type View = (typeof VIEWS)[number] | 'speaker' | 'outlet';

/** Where in the library the reader is: kept in the address, so that Back, bookmarks and links work. */
export interface Route {
  view: View;
  /** What stands in the search field. */
  q: string;
  sort: Sort;
  /** Of the speaker or outlet; empty elsewhere. */
  name: string;
}

const START: Route = { view: 'quotations', q: '', sort: 'newest', name: '' };

/** Reads the part of an address behind `#`. What is not known leads to the quotations. */
export function readRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const parameters = new URLSearchParams(query);
  const sort = SORTS.find((known) => known === parameters.get('sort')) ?? START.sort;
  const views: readonly View[] = [...VIEWS, 'speaker', 'outlet'];
  const view = views.find((known) => known === path) ?? START.view;
  const named = view === 'speaker' || view === 'outlet';
  return { view, q: parameters.get('q') ?? '', sort, name: named ? (parameters.get('name') ?? '') : '' };
}

/** The address of a place, relative to the page: `#/quotations?q=dam`. */
export function hrefTo(route: Partial<Route>): string {
  const { view, q, sort, name } = { ...START, ...route };
  const parameters = new URLSearchParams();
  if (name !== '') parameters.set('name', name);
  if (q !== '') parameters.set('q', q);
  if (sort !== START.sort) parameters.set('sort', sort);
  const query = parameters.toString();
  return `#/${view}${query === '' ? '' : `?${query}`}`;
}
