import { writeWhole } from './query';
import type { Summary, Through } from './summary';

/*
 * The searches that find what a mark of the flow picture counts.
 */

const all = (...parts: string[]) => parts.filter((part) => part !== '').join(' ');

/** @param speaker null for all who are not named apart. */
export function speakerQuery(speaker: string | null, { speakers }: Summary['flowing']): string {
  if (speaker !== null) return writeWhole('speaker', speaker);
  return all(...speakers.map((name) => `-${writeWhole('speaker', name)}`));
}

export function throughQuery(through: Through, { relays }: Summary['flowing']): string {
  switch (through.kind) {
    case 'relay':
      return writeWhole('via', through.name);
    case 'direct':
      return 'hops:0';
    case 'unnamed':
      return writeWhole('via', '');
    case 'others':
      return all(
        'hops:>0',
        `-${writeWhole('via', '')}`,
        ...relays.map((name) => `-${writeWhole('via', name)}`),
      );
  }
}

/** @param outlet null for all that are not named apart. */
export function outletQuery(outlet: string | null, { outlets }: Summary['flowing']): string {
  if (outlet !== null) return writeWhole('site', outlet);
  return all(...outlets.map((name) => `-${writeWhole('site', name)}`));
}
