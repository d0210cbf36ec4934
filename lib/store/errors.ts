import { type Words, words } from '../i18n/words';

/** Why the store could not do what it was asked. */
export type StoreErrorCode =
  /** Another page of the extension holds an older version of the database open. */
  | 'blocked'
  /** The browser refuses to keep data: private window, "never remember history", blocked site data. */
  | 'unavailable'
  /** No room on the device, or the browser's limit is reached. */
  | 'quota'
  /** The database was made by a newer version that this one cannot read. */
  | 'newer'
  /** What should be changed is not there (any more). */
  | 'missing'
  /** What should be saved cannot be saved: no words, or an address that cannot be linked to. */
  | 'invalid'
  /** Anything else. */
  | 'failed';

/** Codes whose words do not depend on the case. */
type General = Exclude<StoreErrorCode, 'missing' | 'invalid'>;

/** A failure of the store, its message in words for the reader: what happened, what was kept, what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  constructor(
    readonly code: StoreErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The name and message of an error and of those it wraps, outermost first. Dexie keeps the browser's error in `inner`. */
function chainOf(thrown: unknown): { name: string; message: string }[] {
  const chain: { name: string; message: string }[] = [];
  for (let at: unknown = thrown; typeof at === 'object' && at !== null && chain.length < 8; ) {
    const { name, message, inner } = at as { name?: unknown; message?: unknown; inner?: unknown };
    chain.push({ name: String(name ?? ''), message: String(message ?? '') });
    at = inner;
  }
  return chain;
}

/** Which kind of failure an error of Dexie or of IndexedDB is (names after Indexed Database API 3.0 and Dexie's error classes). */
function codeOf(thrown: unknown): General {
  const chain = chainOf(thrown);
  const has = (...names: string[]) => chain.some((e) => names.includes(e.name));
  if (has('QuotaExceededError') || chain.some((e) => /quota|disk (is )?full/i.test(e.message)))
    return 'quota';
  if (has('VersionError')) return 'newer';
  // Firefox answers InvalidStateError where it never remembers history, SecurityError where site data is blocked.
  if (has('MissingAPIError', 'SecurityError', 'InvalidStateError', 'NotAllowedError')) return 'unavailable';
  return 'failed';
}

/** Any error as a `StoreError`; those that are one already come back as they are. */
export function toStoreError(thrown: unknown): StoreError {
  if (thrown instanceof StoreError) return thrown;
  const code = codeOf(thrown);
  return storeError(code, code, { cause: thrown });
}

/**
 * The error for a code, in the language that is spoken now.
 * @param why which of the code's texts; the one of its own name when left out.
 */
export function storeError(code: General, why?: keyof Words['store'], options?: ErrorOptions): StoreError;
export function storeError(code: StoreErrorCode, why: keyof Words['store']): StoreError;
export function storeError(
  code: StoreErrorCode,
  why: keyof Words['store'] = code as General,
  options?: ErrorOptions,
): StoreError {
  return new StoreError(code, words().store[why], options);
}

/**
 * Whether the connection, rather than the request, was at fault: then a fresh connection may do. A worker that was woken can hold
 * one that the browser closed meanwhile (Dexie#1805).
 */
export function isStaleConnection(thrown: unknown): boolean {
  return chainOf(thrown).some(
    (e) =>
      e.name === 'DatabaseClosedError' ||
      e.name === 'InvalidStateError' ||
      (e.name === 'UnknownError' && /connection|closed|closing/i.test(e.message)),
  );
}
