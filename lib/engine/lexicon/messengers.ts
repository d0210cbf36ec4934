/** Who speaks for others by trade, where a word of `OF_SPEECH` stands before: `a public relations firm`, `her press officer`. */
export const FIRM = /^(?:firm|agency|company|consultancy|consultants?|officer|office|team)$/;
export const OF_SPEECH = /^(?:relations|pr|law|legal|press|communications?|publicity|lobbying|media)$/;
