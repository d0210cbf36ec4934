/** Who speaks for others by trade, where a word of `OF_SPEECH` stands before: `a public relations firm`, `her press officer`. */
export const FIRM = /^(?:firm|agency|company|consultancy|consultants?|officer|office|team)$/;
export const OF_SPEECH = /^(?:relations|pr|law|legal|press|communications?|publicity|lobbying|media)$/;

/** What is done through a go-between with money and things, no words: `took cash through an aide`. */
export const HANDLES =
  /^(?:accept|receiv|t(?:ake|aking|ook)|pa(?:y|id)|mov(?:e|ing)|b(?:uy|ought)|s(?:ell|old)|transfer|funnel|launder|obtain|acquir|smuggl|invest|own|control|bribe|donat|spen[dt]|channel)/;
