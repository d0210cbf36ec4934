/** Year, month, day as CSL-JSON and others have them; what is not known is left out, what is known comes first. */
export type DateParts = [year: number, month?: number, day?: number];

/**
 * Reads an ISO 8601 date: as it is written where it has a year, month or day only, else the day in UTC.
 * @returns null for anything else, since pages write what they like there.
 */
export function dateParts(iso: string | null): DateParts | null {
  const short = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(iso ?? '');
  if (short) {
    const [year, month, day] = short.slice(1).map(Number) as [number, number, number];
    return month ? (day ? [year, month, day] : [year, month]) : [year];
  }
  const date = new Date(iso ?? '');
  if (Number.isNaN(date.getTime())) return null;
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}
