import { words } from './words';

/**
 * Verbs that may stand behind or within the clause they report, as a parenthesis: `C, S says`, `C1, S insists, C2` (the assertive
 * predicates of Hooper 1975, and verbs of writing and sending). Forms that open a clause of their own or a main verb's group.
 */
export const PARENTHETIC: ReadonlySet<string> = words(
  `say says said tell tells told claim claims claimed allege alleges alleged argue argues argued insist insists insisted maintain maintains
  maintained contend contends contended assert asserts asserted affirm affirms affirmed aver avers averred state states stated declare declares
  declared announce announces announced report reports reported write writes wrote written note notes noted observe observes observed remark
  remarks remarked comment commented add adds added explain explains explained recall recalls recalled recount recounts recounted reveal reveals
  revealed disclose discloses disclosed confirm confirms confirmed admit admits admitted acknowledge acknowledges acknowledged concede concedes
  conceded confess confesses confessed complain complains complained grumble grumbles grumbled lament laments lamented warn warns warned
  caution cautions cautioned predict predicts predicted forecast forecasts promise promises promised vow vows vowed pledge pledges pledged
  swear swears swore sworn boast boasts boasted brag brags bragged joke jokes joked quip quips quipped believe believes believed think thinks
  thought reckon reckons reckoned estimate estimates estimated guess guesses guessed suspect suspects suspected fear fears feared hope hopes
  hoped suggest suggests suggested show shows showed shown find finds found conclude concludes concluded rule rules ruled indicate indicates
  indicated hint hints hinted imply implies implied testify testifies testified attest attests attested tweet tweets tweeted post posts posted
  email emails emailed message messages messaged reply replies replied respond responds responded answer answers answered counter counters
  countered retort retorts retorted protest protests protested object objects objected stress stresses stressed emphasise emphasises emphasised
  emphasize emphasizes emphasized underline underlines underlined reiterate reiterates reiterated repeat repeats repeated suppose supposes
  supposed assume assumes assumed calculate calculates calculated understand understands understood hear hears heard learn learns learned
  learnt assure assures assured agree agrees agreed advise advises advised propose proposes proposed recommend recommends recommended judge
  judges judged postulate postulates opine opines opined theorise theorises theorised theorize theorizes theorized speculate speculates
  speculated imagine imagines imagined determine determines determined inform informs informed clarify clarifies clarified specify specifies
  specified relate relates related muse muses mused reason reasons reasoned project projects projected worry worries worried feel feels felt
  remember remembers remembered underscore underscores underscored gripe gripes griped moan moans moaned conjecture conjectured notify notifies
  notified remind reminds reminded proclaim proclaims proclaimed pointed points`,
);
