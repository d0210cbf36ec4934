/** The words of whatever was thrown; errors that reach a reader are written for one. */
export const messageOf = (thrown: unknown): string =>
  thrown instanceof Error ? thrown.message : String(thrown);
