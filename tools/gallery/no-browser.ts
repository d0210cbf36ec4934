/** Stands in for the extension's API in the gallery, where components get services of their own and never call it. */
export const browser = {};
export type Browser = never;
