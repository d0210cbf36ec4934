const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
/** As the MLA Handbook (9th edition, appendix 1) shortens them. */
const SHORT = [
  'Jan.',
  'Feb.',
  'Mar.',
  'Apr.',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
];

/** A day, or a month or year where the page says no more. */
export interface CitedDate {
  year: number;
  month?: number;
  day?: number;
}

/**
 * Reads an ISO 8601 date: as it is written where it has a year, month or day only, else the day in UTC.
 * @returns null for anything else, since pages write what they like there.
 */
export function citedDate(iso: string | null): CitedDate | null {
  const short = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(iso ?? '');
  if (short) {
    const [, year, month, day] = short;
    return { year: Number(year), ...(month && { month: Number(month) }), ...(day && { day: Number(day) }) };
  }
  const date = new Date(iso ?? '');
  if (Number.isNaN(date.getTime())) return null;
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `2026, February 28`. */
export function apaDate({ year, month, day }: CitedDate): string {
  return `${year}${month ? `, ${MONTHS[month - 1]}` : ''}${day ? ` ${day}` : ''}`;
}

/** `28 Feb. 2026`. */
export function mlaDate({ year, month, day }: CitedDate): string {
  return [day, month && SHORT[month - 1], year].filter(Boolean).join(' ');
}

/** `February 28, 2026`. */
export function chicagoDate({ year, month, day }: CitedDate): string {
  if (!month) return String(year);
  return day ? `${MONTHS[month - 1]} ${day}, ${year}` : `${MONTHS[month - 1]} ${year}`;
}
