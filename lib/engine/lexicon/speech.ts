import { words } from './words';

/** Adverbs that mark hearsay. */
export const HEDGE_ADVERBS: ReadonlySet<string> = words('reportedly allegedly purportedly supposedly');

/** Participles of `is said to`, `are rumoured to`: hearsay without a named relay. */
export const HEDGE_PARTICIPLES: ReadonlySet<string> = words(
  'said rumoured rumored understood alleged reputed reported claimed whispered gossiped bruited murmured',
);

/** Participles of `is believed to`: somebody's belief, no hop. */
export const BELIEF_PARTICIPLES: ReadonlySet<string> = words(
  'believed thought expected considered regarded seen deemed feared hoped assumed presumed supposed predicted forecast anticipated known estimated tipped viewed',
);

/** Nouns of hearsay: `rumours that`, `word that`. */
export const HEDGE_NOUNS: ReadonlySet<string> = words(
  'rumour rumor rumours rumors word gossip whispers hearsay scuttlebutt speculation',
);

/** Stems of verbs and nouns of asking. */
export const QUESTION_WORDS: ReadonlySet<string> = words(
  'ask asks asked asking wonder wonders wondered wondering question questions questioned questioning inquire inquires inquired inquiring enquire enquires enquired enquiring query queries queried querying pressed quizzed probed interrogated',
);

/** Verbs and nouns of holding true, feeling and judging, without speech. */
export const BELIEF_WORDS: ReadonlySet<string> = words(
  `think thinks thought thinking believe believes believed believing expect expects expected expecting hope hopes hoped hoping fear fears
  feared fearing doubt doubts doubted doubting know knows knew known knowing feel feels felt feeling suspect suspects suspected suspecting
  assume assumes assumed assuming suppose supposes supposed presume presumes presumed consider considers considered considering
  regard regards regarded regarding see sees seen view views viewed imagine imagines imagined worry worries worried worrying
  understand understands understood realise realises realised realize realizes realized belief beliefs opinion view expectation
  expectations hope fear doubt suspicion reckon reckons reckoned figure figures figured guess guesses guessed anticipate anticipates
  anticipated trust trusts trusted convinced confident sure certain aware concerned optimistic pessimistic skeptical sceptical find
  dream dreams dreamed love loves loved like likes prefer prefers preferred deem deems deemed mind`,
);

/** Verbs and nouns of meaning to do. */
export const INTENTION_WORDS: ReadonlySet<string> = words(
  `want wants wanted wanting plan plans planned planning intend intends intended intending aim aims aimed aiming seek seeks sought seeking
  try tries tried trying decide decides decided deciding mean means meant wish wishes wished wishing desire desires desired desiring
  intention intentions plan plans aim goal decision effort attempt attempts attempted willing eager determined`,
);

/** Verbs that, with another's words, tell that the words are true or false or were said: always statements. */
export const STATEMENT_WORDS: ReadonlySet<string> = words(
  `say says said saying tell tells told telling state states stated stating claim claims claimed claiming announce announces announced
  announcing add adds added adding write writes wrote written writing report reports reported reporting quote quotes quoted quoting cite cites cited
  citing according vow vows vowed vowing promise promises promised pledging pledge pledges pledged warn warns warned warning argue argues
  argued insist insists insisted deny denies denied admit admits admitted confirm confirms confirmed reply replies replied
  maintain maintains maintained concede concedes conceded acknowledge acknowledges acknowledged testify testifies testified explain
  explains explained complain complains complained assure assures assured beg begs begged begging apologise apologised apologize
  apologized urge urges urged blame blames blamed accuse accuses accused allege alleges alleged alleging stress stresses stressed
  convey conveys conveyed shout shouted shouting joke jokes joked quip quips quipped tweet tweets tweeted threaten threatens threatened
  predict predicts predicted boast boasts boasted reveal reveals revealed disclose discloses disclosed`,
);

/** Participles that tell how a document came to a carrier: `seen by`, `obtained by`. */
export const CARRY_PARTICIPLES: ReadonlySet<string> = words(
  `obtained seen reviewed viewed read carried published printed republished reprinted screenshotted quoted cited aired broadcast
  reported relayed released leaked shared examined inspected circulated posted reposted retweeted captured recorded transcribed
  translated monitored verified authenticated heard given passed acquired accessed spotted flagged uncovered unearthed
  summarised summarized paraphrased serialised serialized excerpted streamed livestreamed televised screened replayed syndicated distributed
  provided supplied forwarded handed sent emailed shown described disclosed recounted filmed taped played secured received procured
  retrieved collected compiled cached archived preserved reproduced rebroadcast re-aired`,
);

/** Verbs with which a medium carries on what another said. */
export const CARRY_VERBS: ReadonlySet<string> = words(
  `report reports reported say says said write writes wrote quote quotes quoted cite cites cited carry carries carried publish publishes
  published reveal reveals revealed disclose disclosed show shows showed state states stated add adds added put puts note notes noted
  claim claims claimed read reads announce announced record records recorded has had detail details detailed relay relays relayed broadcast aired`,
);

/** Occasions of speech that a medium carries: `an interview published by`, `remarks broadcast on`. */
export const OCCASION_NOUNS: ReadonlySet<string> = words(
  'interview interviews conversation comments comment remarks remark appearance quotes speech address testimony statement statements excerpts excerpt extracts extract snippets',
);

/** Where one posts oneself: platforms are no relay. */
export const PLATFORMS: ReadonlySet<string> = words(
  'x twitter facebook instagram tiktok telegram whatsapp weibo wechat youtube reddit linkedin snapchat threads mastodon bluesky signal vk discord tumblr substack truth parler gab',
);

/** Nouns for what somebody says at one time: `her verdict: “…”`, `was the only reply from`. */
export const ANSWER_NOUNS: ReadonlySet<string> = words(
  'verdict response reply answer message advice explanation assessment conclusion summary retort comment',
);

/** Participles of verbs of saying: `was quoted as saying`, `the record has her warning`. */
export const SAYING_PARTICIPLES: ReadonlySet<string> = words(
  `saying telling replying answering adding warning calling asking describing insisting claiming denying confirming stating declaring wishing
  thanking blaming accusing urging suggesting admitting dismissing predicting promising threatening boasting joking complaining comparing praising
  writing arguing explaining vowing shouting conceding whispering muttering recalling confessing demanding remarking observing noting assuring
  cautioning acknowledging alleging announcing asserting conceding contending countering grumbling hinting informing instructing lamenting mocking
  musing objecting ordering pleading pledging protesting quipping reassuring rejecting reminding remembering requesting responding retorting revealing
  ridiculing stressing swearing testifying venturing volunteering wondering criticising criticizing denouncing condemning defending hailing labelling
  labeling branding referring likening apologising apologizing agreeing disagreeing advising begging cursing yelling screaming murmuring sneering scoffing
  speculating maintaining concluding reporting proposing recommending`,
);
