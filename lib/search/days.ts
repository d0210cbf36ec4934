/**
 * The time that a year, month or day takes, in UTC.
 * @param text `2026`, `2026-03` or `2026-03-09`.
 * @returns milliseconds since 1970, half open; null for anything else.
 */
export function dayRange(text: string): readonly [from: number, to: number] | null {
  const match = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const from = Date.UTC(year, month - 1, day);
  const date = new Date(from);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  if (match[3]) return [from, Date.UTC(year, month - 1, day + 1)];
  return [from, match[2] ? Date.UTC(year, month, 1) : Date.UTC(year + 1, 0, 1)];
}

/** Month of a time, `2026-03`; UTC. */
export const monthOf = (time: number): string => new Date(time).toISOString().slice(0, 7);

/** The month after `2026-12`: `2027-01`. */
export function nextMonth(month: string): string {
  const [year = 0, of = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, of, 1)).toISOString().slice(0, 7);
}
