import { liveQuery, type Observable } from 'dexie';
import type { Annotation } from '../model/annotation';
import type { Correction } from '../model/correction';
import { Connection, LiveRunner } from './connection';
import { Corrections } from './corrections';
import { HearsayDatabase } from './database';
import { Reader, type SavedEntry } from './reader';

/*
 * The store as extension pages see it. The `live…` functions answer again whenever the background (or any other extension page) writes
 * through Dexie; a failure comes to the observer's `error` as a `StoreError`, whose message is written for the reader.
 */

/** Opens with the first query, so that importing this module costs nothing. */
const db = new HearsayDatabase();
const live = new Reader(new LiveRunner(db));
const liveCorrections = new Corrections(new LiveRunner(db));

/** For what is read or written once: exports, imports. */
export const connection = new Connection(db);

/** Saved annotations of one article, in reading order. */
export const liveAnnotationsOf = (url: string): Observable<Annotation[]> =>
  liveQuery(() => live.annotationsOf(url));

/** The annotations created last, newest first; `exceptUrl` leaves out those of one article. */
export const liveLatest = (count: number, exceptUrl?: string): Observable<SavedEntry[]> =>
  liveQuery(() => live.latest(count, exceptUrl));

/** Number of saved annotations. */
export const liveCount = (): Observable<number> => liveQuery(() => live.count());

/** Corrections of one article, the oldest first. */
export const liveCorrectionsOf = (url: string): Observable<Correction[]> =>
  liveQuery(() => liveCorrections.of(url));
