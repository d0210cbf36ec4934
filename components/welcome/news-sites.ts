/** News sites in English with many readers, to choose from: an offer, nothing depends on it. In alphabetical order. */
export const NEWS_SITES: readonly string[] = [
  'abc.net.au',
  'aljazeera.com',
  'apnews.com',
  'bbc.co.uk',
  'bbc.com',
  'cbc.ca',
  'cnn.com',
  'dw.com',
  'independent.co.uk',
  'npr.org',
  'nytimes.com',
  'reuters.com',
  'theguardian.com',
  'washingtonpost.com',
];
