import { BELIEF_PARTICIPLES, BELIEF_WORDS, INTENTION_WORDS, QUESTION_WORDS, STATEMENT_WORDS } from './speech';
import { words } from './words';

/** Further words that attribute: verbs and nouns of saying, judging, asking for and showing, in their forms. */
const MORE = words(
  `accept accepts accepted agree agrees agreed advise advises advised advice appeal appeals appealed apologises apologizes apology approve approves
  approved assert asserts asserted bemoan bemoaned brand brands branded call calls called calling
  caution cautions cautioned challenge challenges challenged chide comment comments commented compare compares
  compared conclude concludes concluded condemn condemns condemned contend contends contended counter counters countered criticise
  criticises criticised criticize criticizes criticized criticism cry cried dare declare declares declared decline declines declined
  decry decried defend defends defended demand demands demanded demanding denounce denounces denounced depict describe describes
  described describing detail details detailed dismiss dismisses dismissed dispute disputes disputed dub dubbed echo echoes echoed
  emphasise emphasised emphasize emphasized encourage encouraged endorse endorses endorsed enthuse enthused estimate estimates estimated
  express expresses expressed expressing find finds found forecast forecasts give gives gave guarantee guaranteed hail hails
  hailed highlight highlights highlighted hint hints hinted imply implies implied indicate indicates indicated inform informed insist
  instruct instructed invite invited issue issued joking judge judged label labels labelled labeled lament laments lamented laugh laughs
  laughed list lists listed mention mentions mentioned mock mocks mocked murmur muse mused note notes noted noting object objects
  objected offer offers offered opine order orders ordered outline outlines outlined paint plead pleads pleaded point points pointed
  posit post posts posted praise praises praised present proclaim proclaims proclaimed propose proposes proposed protest protests protested prove proves
  provide put puts putting quip rail read reads recall recalls recalled recommend recommends recommended recount recounts recounted refer refers referred
  refuse refuses refused reiterate reiterates reiterated reject rejects rejected relate relates related remark remarks remarked remind reminds
  reminded repeat repeats repeated request requests requested require requires required respond responds responded retort retorts retorted
  rule rules ruled scream screamed shot show shows showed shown signal signals signalled signaled speak speaks spoke specify specified speculate speculated
  spell spelled suggest suggests suggested suggesting swear sworn swore talk talks talked tease teased testifying thank thanked tout touts touted
  underline underlines underlined underscore underscores underscored uphold voice voices voiced vouch welcome welcomes welcomed whisper whispered
  word words per account accounts allegation allegations announcement answer answers answered argument assertion assessment calls claim claims
  complaint complaints conclusion confession confirmation declaration denial description estimate explanation finding findings forecast guess
  idea interview message opinion plea pledge prediction proposal promise promises question quote quotes reading reply report reports
  request response rumour rumours rumor rumors statement statements story suggestion testimony threat threats verdict view views vow
  continue continues continued support supports supported supporting oppose opposes opposed arguing explaining recalling referring showing denouncing promising
  acknowledging urging criticising criticizing declaring accusing insisting emailed emails texted chanted chants yelled shouted barked applauded observed observes
  projected emphasising emphasizing asserting reaffirm reaffirmed blast blasts blasted slam slams slammed assailed bragged brags addressed alluded
  articulated lashed railed rebuked refusing rejecting remarking repeating responding revealing saying shared slamming speaking stressing suggesting
  threatening thanking touting urging voicing volunteered wondered writing appear appears appeared seem seems seemed favor favour favored favoured cited reference
  referenced convince convinced recognise recognised recognize recognized portray portrayed cast address signed publish published made making clear concern concerns
  warning warnings heard hear hears learn learns learned learnt remember remembers remembered dictate dictates replying answering responding countering musing quipping shrug shrugs
  shrugged snap snaps snapped sigh sighs sighed grumble grumbles grumbled mutter mutters muttered growl growls growled bark boom boomed thunder
  thundered thunders deadpan deadpans deadpanned fume fumes fumed gush gushed scoff scoffs scoffed sniff sniffs sniffed tut tutted venture
  ventures ventured chime chimed moan moans moaned whine whined wail wailed plead beam beamed muses quips retorting marvel marvelled marveled
  term terms termed text texts lambast lambasted chided chides scold scolded taunt taunted bellow bellowed croak stammer stammered
  hiss hissed purr roar roared rasp whimper concur concurs concurred rejoin rejoined intone intoned pronounce pronounced decree decreed : — – -- ―`,
);

/** Every word that by itself may attribute words or thoughts to somebody. */
export const REPORTING_WORDS: ReadonlySet<string> = new Set([
  ...STATEMENT_WORDS,
  ...QUESTION_WORDS,
  ...BELIEF_WORDS,
  ...BELIEF_PARTICIPLES,
  ...INTENTION_WORDS,
  ...MORE,
]);
