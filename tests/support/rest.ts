import { afterAll } from 'vitest';

/** Preact runs effects 35 ms after the last drawing at the latest; a document that is gone by then has no animation frames to cancel. */
const REST = 60;
// Tests put others in their place.
const { setTimeout } = globalThis;

if (typeof document !== 'undefined')
  afterAll(
    () =>
      new Promise<void>((resolve) => {
        setTimeout(resolve, REST);
      }),
  );
