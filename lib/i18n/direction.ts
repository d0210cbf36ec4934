import { directionOf } from '../model/locale';
import { tongue } from './tongue';

/** The way that the language of the interface is written. */
export const direction = (): 'ltr' | 'rtl' => directionOf(tongue());

/** The arrow from a station of the way to the one before it, nearer to the reader: back along the line of writing. */
export const backArrow = (): string => (direction() === 'rtl' ? '→' : '←');
