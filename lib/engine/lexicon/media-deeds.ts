import { words } from './words';

/** What media do by which words come through them, with the verbs that help. */
export const CARRIES: ReadonlySet<string> = words(`
  has had have having got get gets ran run runs running carry carries carried carrying air airs aired airing play
  plays played playing screen screens screened screening show shows showed shown showing publish publishes
  published publishing print prints printed printing quote quotes quoted quoting cite cites cited citing post
  posts posted posting read reads reading reproduce reproduces reproduced reproducing obtain obtains obtained
  obtaining saw sees seen views viewed breke broke broken put puts uses used features featured featuring captures
  captured caught record records recorded recording film films filmed filming overheard hear hears heard relay
  relays relayed relaying passes passed brought brings streams streamed broadcast broadcasts broadcasting report
  reports reported reporting reveal reveals revealed revealing discloses disclosed said says writes wrote written
  suggests suggested spoke speaks told tells learns learned learnt found finds attributes attributed
  paraphrases paraphrased recounts recounted summarises summarised summarizes summarized translates translated
  transcribes transcribed releases released leaks leaked uncovers uncovered unearths unearthed reaches reached
  contacts contacted interviews interviewed tracks tracked gave gives offers offered asks asked presses pressed
  describes described details detailed excerpts excerpted serialises serialised serializes serialized repeats
  repeated shares shared bases based relies relied claims claimed notes noted identifies identified names named
  lists listed lead leads led splashes splashed reviews reviewed`);

/** What a medium does of its own in a clause behind what is said of it: `which the Herald denied`. */
export const REFUSES: ReadonlySet<string> = words(`
  deny denies denied rejects rejected disputes disputed calls called dismisses dismissed wrote commissions
  commissioned ignores ignored retracts retracted lost won refuses refused declines declined criticises criticised
  criticizes criticized attacks attacked condemns condemned settles settled faces faced opposes opposed`);

/** Participles of which a medium is the agent without having carried what was said. */
export const DEEDS_OF_MEDIA: ReadonlySet<string> = words(`
  commissioned ordered funded sponsored financed owned run employed hired fired sacked dismissed suspended sued
  paid backed endorsed criticised criticized attacked accused written conducted carried founded edited made
  produced organised organized hosted nominated named denied rejected disputed provoked triggered prompted`);

/** Prepositions that make of a medium the matter or the enemy, not the way. */
export const ABOUT: ReadonlySet<string> = words(`
  about against over like than unlike behind between beyond despite toward towards concerning regarding of besides
  including as near outside inside after before since until`);

/** What opens a clause of its own beside the statement: `hours after the paper reported`. */
export const OPENS_ASIDE: ReadonlySet<string> = words(`
  after before since because if unless until once though although whether that than`);
