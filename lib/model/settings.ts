import type { Act, Attribution, Distance, Kind } from './attribution';
import { LOCALES } from './locale';

export const KINDS: readonly Kind[] = ['direct', 'mixed', 'indirect'];
export const ACTS: readonly Act[] = ['statement', 'question', 'belief', 'intention'];
export const ALL_DISTANCES: readonly Distance[] = ['first', 'second', 'third', 'hearsay'];
export const THEMES = ['system', 'light', 'dark'] as const;
/** Underlines that CSS can draw; `none` leaves the ground alone to tell a distance. */
export const LINES = ['solid', 'dashed', 'dotted', 'wavy', 'double', 'none'] as const;
/** How strongly the ground of marked words is tinted. */
export const TINTS = ['none', 'faint', 'usual', 'strong'] as const;
/** How often a backup is written by itself. */
export const BACKUP_RHYTHMS = ['never', 'day', 'week', 'month'] as const;
/** Languages that the interface is written in; `auto` follows the browser. */
export const LANGUAGES = ['auto', ...LOCALES] as const;

export type Theme = (typeof THEMES)[number];
export type Line = (typeof LINES)[number];
export type Tint = (typeof TINTS)[number];
export type BackupRhythm = (typeof BACKUP_RHYTHMS)[number];
export type Language = (typeof LANGUAGES)[number];

/** How one distance is painted. Colours are `#rrggbb`. */
export interface Look {
  /** On light ground. */
  light: string;
  /** On dark ground. */
  dark: string;
  line: Line;
}
export type Looks = Record<Distance, Look>;

/** Which attributions are painted, listed and counted. Saved ones are always shown. */
export interface Shown {
  kinds: readonly Kind[];
  acts: readonly Act[];
  /** Least confidence, 0 to 1. */
  confidence: number;
}

/** Everything a reader can choose for Hearsay as a whole. What is chosen for one site stands with the sites. */
export interface Settings {
  theme: Theme;
  language: Language;
  looks: Looks;
  tint: Tint;
  shown: Shown;
  /** The button that appears beside selected text. */
  floatingButton: boolean;
  backups: BackupRhythm;
}

/** Hues after Okabe and Ito, told apart with every common colour blindness. */
export const DEFAULT_LOOKS: Looks = {
  first: { light: '#0072b2', dark: '#56b4e9', line: 'solid' },
  second: { light: '#e69f00', dark: '#f0b840', line: 'dashed' },
  third: { light: '#d55e00', dark: '#ff8a4c', line: 'dotted' },
  hearsay: { light: '#cc79a7', dark: '#e6a3c6', line: 'wavy' },
};

/**
 * The least confidence that readers see by default: of the statements from here on at least 92 % are right on articles
 * with gold (`npm run evaluate -- --reliability`, docs/engine.md).
 */
export const READER_CONFIDENCE = 0.83;

export const DEFAULT_SHOWN: Shown = {
  kinds: KINDS,
  acts: ['statement', 'question'],
  confidence: READER_CONFIDENCE,
};

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  language: 'auto',
  looks: DEFAULT_LOOKS,
  tint: 'usual',
  shown: DEFAULT_SHOWN,
  floatingButton: true,
  backups: 'never',
};

/** Whether an attribution is among those to be shown. */
export function isShown(
  { kind, act, confidence }: Pick<Attribution, 'kind' | 'act' | 'confidence'>,
  shown: Shown,
) {
  return shown.kinds.includes(kind) && shown.acts.includes(act) && confidence >= shown.confidence;
}

const oneOf = <T>(words: readonly T[], value: unknown, usual: T): T =>
  words.find((word) => word === value) ?? usual;

/** The words of a list that are known, in the known order; the usual ones where it is no list. */
const someOf = <T>(words: readonly T[], value: unknown, usual: readonly T[]): readonly T[] =>
  Array.isArray(value) ? words.filter((word) => value.includes(word)) : usual;

const colour = (value: unknown, usual: string): string =>
  typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value) ? value.toLowerCase() : usual;

const fields = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/**
 * Settings from whatever was stored, perhaps by another version: each field that is not as it should be is the usual one, and takes no
 * other with it. Colours are checked in particular, since they become part of a style sheet.
 */
export function readSettings(stored: unknown): Settings {
  const from = fields(stored);
  const usual = DEFAULT_SETTINGS;
  const looks = fields(from.looks);
  const shown = fields(from.shown);
  const confidence = shown.confidence;
  const lookOf = (distance: Distance): Look => {
    const look = fields(looks[distance]);
    const { light, dark, line } = DEFAULT_LOOKS[distance];
    return {
      light: colour(look.light, light),
      dark: colour(look.dark, dark),
      line: oneOf(LINES, look.line, line),
    };
  };
  return {
    theme: oneOf(THEMES, from.theme, usual.theme),
    language: oneOf(LANGUAGES, from.language, usual.language),
    looks: {
      first: lookOf('first'),
      second: lookOf('second'),
      third: lookOf('third'),
      hearsay: lookOf('hearsay'),
    },
    tint: oneOf(TINTS, from.tint, usual.tint),
    shown: {
      kinds: someOf(KINDS, shown.kinds, usual.shown.kinds),
      acts: someOf(ACTS, shown.acts, usual.shown.acts),
      confidence:
        typeof confidence === 'number' && confidence >= 0 && confidence <= 1
          ? confidence
          : usual.shown.confidence,
    },
    floatingButton: typeof from.floatingButton === 'boolean' ? from.floatingButton : usual.floatingButton,
    backups: oneOf(BACKUP_RHYTHMS, from.backups, usual.backups),
  };
}
