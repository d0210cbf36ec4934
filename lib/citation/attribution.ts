/** What citeproc-js's licence (CPAL 1.0, exhibit B) wants shown where it is used; not to be translated. */
export const ATTRIBUTION = { phrase: 'Citations by CSL (citeproc-js)', url: 'https://citationstyles.org/' };
