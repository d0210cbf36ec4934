/** The ways in which every view is looked at: in the light, in the dark, and from right to left, in Arabic. */
export const TONES = ['light', 'dark', 'rtl'] as const;
export type Tone = (typeof TONES)[number];
