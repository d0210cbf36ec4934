/** Short forms of given names and the full ones they stand for: `Des` is Desmond. */
export const NICKNAMES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  `abe:abraham al:albert,alan,alfred,alexander alec:alexander alex:alexander,alexandra,alexandria alf:alfred alfie:alfred ally:alison andy:andrew angie:angela annie:anne,ann,anna
  archie:archibald barb:barbara barney:barnaby,bernard bart:bartholomew becky:rebecca bella:isabella ben:benjamin bernie:bernard,bernadette bert:albert,robert,herbert,bertram
  beth:elizabeth bethany:elizabeth betsy:elizabeth betty:elizabeth bill:william billie:wilhelmina billy:william bob:robert bobby:robert brad:bradley bram:abraham
  cal:calvin,callum cam:cameron cath:catherine cathy:catherine charlie:charles,charlotte chas:charles chris:christopher,christine,christina,christian chrissie:christine chuck:charles
  cindy:cynthia claus:nicholas cliff:clifford con:cornelius connie:constance dan:daniel danny:daniel dave:david davy:david deb:deborah debbie:deborah dee:deirdre den:dennis
  denny:dennis des:desmond dick:richard dickie:richard dom:dominic don:donald donny:donald dora:theodora dot:dorothy doug:douglas drew:andrew ed:edward,edwin,edgar,edmund eddie:edward,edwin ellie:eleanor,ellen
  em:emily,emma ernie:ernest fran:frances,francis frank:francis,franklin frankie:francis,frances fred:frederick,alfred freddie:frederick freddy:frederick gabe:gabriel gabby:gabrielle gene:eugene geoff:geoffrey
  gerry:gerald,gerard gil:gilbert ginny:virginia greg:gregory gus:augustus,gustav hal:harold,henry hank:henry harry:henry,harold,harrison hattie:harriet hettie:henrietta hugh:hubert ike:dwight,isaac
  izzy:isabel,isabella jack:john,jackson jackie:jacqueline jake:jacob jamie:james jan:janet,janice jeff:jeffrey jen:jennifer jenny:jennifer jeremy:jeremiah jerry:gerald,jerome,jeremiah jess:jessica jessie:jessica
  jim:james jimmy:james jo:joanna,joanne,josephine joe:joseph joey:joseph joni:joan jon:jonathan josh:joshua judy:judith julie:julia kate:katherine,catherine,kathryn kath:kathleen,katherine kathy:kathleen,katherine,kathryn katie:katherine,catherine,kathryn
  katya:ekaterina kay:katherine ken:kenneth kenny:kenneth kim:kimberly kit:christopher,katherine kitty:katherine,catherine klaus:nikolaus kolya:nikolai larry:lawrence,laurence len:leonard lenny:leonard leo:leonard,leopold les:leslie,lester
  lew:lewis lex:alexander libby:elizabeth lil:lillian lisa:elizabeth liz:elizabeth lizzie:elizabeth lou:louis,louise,louisa lottie:charlotte lucy:lucinda maddie:madeleine,madeline madge:margaret maggie:margaret mandy:amanda manny:manuel,emmanuel
  marge:margaret,marjorie margie:margaret,marjorie marty:martin mat:matthew matt:matthew mattie:matilda,matthew max:maxwell,maximilian,maxine may:mary meg:margaret,megan mel:melanie,melissa,melvin mick:michael mickey:michael mike:michael millie:mildred,millicent milly:mildred,millicent
  minnie:wilhelmina mitch:mitchell molly:mary mo:mohammed,mohamed,maureen monty:montgomery,montague nan:nancy,anne nat:nathan,nathaniel,natalie nate:nathan,nathaniel ned:edward,edmund nell:helen,eleanor,ellen nellie:helen,eleanor,ellen nick:nicholas nicky:nicholas,nicola nico:nicolas
  nora:honora,eleanor norm:norman ollie:oliver,olivia oz:oscar paddy:patrick pam:pamela pat:patrick,patricia patsy:patricia patty:patricia peg:margaret peggy:margaret penny:penelope pete:peter phil:philip,phillip polly:mary,pauline pru:prudence
  rafa:rafael ralph:raphael randy:randolph,randall ray:raymond reg:reginald reggie:reginald ricardo:richard rich:richard richie:richard rick:richard,frederick ricky:richard rita:margarita rob:robert robbie:robert robin:robert rod:rodney,roderick rog:roger
  ron:ronald ronnie:ronald,veronica rosie:rose,rosemary roz:rosalind rudi:rudolf rudy:rudolph russ:russell sal:salvatore,sally,salvador sally:sarah,sara sam:samuel,samantha sammy:samuel sandy:alexander,alexandra,sandra sasha:alexander,alexandra,aleksandr seb:sebastian shaz:sharon
  sid:sidney,sydney steph:stephanie steve:stephen,steven stevie:stephen,steven stu:stuart,stewart sue:susan,suzanne susie:susan,suzanne suzy:susan,suzanne tad:thaddeus ted:edward,theodore,edmund teddy:edward,theodore terry:terence,theresa tess:theresa,teresa tessa:theresa,teresa
  theo:theodore thom:thomas tim:timothy timmy:timothy tina:christina,martina,valentina toby:tobias tom:thomas tommy:thomas toni:antonia tony:anthony,antony,antonio trish:patricia trudy:gertrude val:valerie,valentine vic:victor,victoria vicky:victoria vin:vincent
  vince:vincent vinny:vincent viv:vivian,vivienne volodya:vladimir wally:walter walt:walter wes:wesley wilf:wilfred will:william willie:william winnie:winifred,winston woody:woodrow zach:zachary zack:zachary zeke:ezekiel
  pepe:josé,jose paco:francisco pancho:francisco nacho:ignacio lola:dolores memo:guillermo quique:enrique kike:enrique chema:josé beto:alberto,roberto toño:antonio gigi:luigi beppe:giuseppe gianni:giovanni nino:giovanni,antonino
  hans:johannes heinz:heinrich fritz:friedrich jupp:josef sepp:josef uli:ulrich uwe:ulrich wolf:wolfgang misha:mikhail dima:dmitry,dmitri vanya:ivan sergey:sergei zhenya:yevgeny lyosha:alexei tanya:tatiana,tatyana natasha:natalia,natalya olya:olga`
    .split(/\s+/)
    .map((pair) => {
      const [short, full] = pair.split(':') as [string, string];
      return [short, new Set(full.split(','))] as const;
    }),
);

/** Whether two given names may be one person's: equal, an initial, or one the other's short form. Lower case. */
export function sameGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  if ((a.length <= 2 || b.length <= 2) && a[0] === b[0]) return true;
  return NICKNAMES.get(a)?.has(b) === true || NICKNAMES.get(b)?.has(a) === true;
}
