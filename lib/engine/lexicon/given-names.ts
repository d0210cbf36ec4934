import { words } from './words';

/** Common given names of men, from many languages; a small general list that tells `he` from `she`. */
export const MALE_NAMES: ReadonlySet<string> = words(
  `aaron abdul abdullah abraham adam adrian ahmed alan albert alejandro alex alexander alexei alfred ali allen alberto amir anders andre
  andreas andrei andrew andrzej angus anthony antoine anton antonio archie arne arnold arthur asif austin barack barry bart ben bertram
  benjamin bernard bernie bill billy björn bob bobby boris brad bradley brendan brett brian bruce bruno bryan callum calvin carl carlos cesar
  chad charles charlie chen chris christian christoph christopher chuck clarence clark claude clive colin connor craig curtis daniel danny
  darren dave david dean declan dennis derek dev diego dieter dimitri dmitri dmitry dominic don donald douglas drew duncan dwight dylan earl ed eddie
  edgar edmund eduardo edward edwin eli elias elijah elon emil emmanuel emmett enrique eric erik ernest ethan eugene evan ezra farid felipe
  felix fernando floyd francis francisco francois françois frank franklin fred frederick gareth gary gavin geoff geoffrey george gerald
  gerard gerhard giovanni giuseppe glen glenn gordon graham grant greg gregory guillermo gunnar guy gustavo hamid hans harold harry harvey
  hassan hector helmut henri henrik henry herbert herman hiroshi howard hugh hugo hussein iain ian ibrahim igor ivan ivar jack jacob
  jacques jake jamal james jamie jan jared jason javier jay jean-claude jean-luc jeff jeffrey jeremy jerome jerry jesse jim jimmy joachim joe
  joel johan john johnny jon jonas jonathan jordan jorge jose josé joseph josh joshua juan jürgen julian julien julio justin kamal karim
  karl keith ken kenneth kevin khalid klaus kofi kurt kyle lars larry laurent laurence lawrence lee leo leon leonard leonardo leroy lewis liam
  lloyd lorenzo louis luc luca lucas luigi luis lukas luke mahmoud manuel marc marcel marco marcus mario mark markus marshall
  martin marvin mateusz matt matteo matthew matthias maurice max maxim mehmet michael michel mick miguel mike mikhail milton mitch mohamed mohammad
  mohammed moses muhammad murray mustafa nasser nathan nathaniel ned neil nelson niall nicholas nick nicolas nigel nikolai noah norman oleg oleksandr oliver
  olivier omar oscar otto owen pablo patrick paul pavel pedro pete peter petr phil philip philippe phillip pierre piotr rafael raj rajesh
  ralph ramon randy rashid raul ray raymond recep reza ricardo richard rick rob robert roberto robin rodney rodrigo roger roland rolf roman ron
  ronald rory ross roy rupert russell ryan salman salvador sam samir samuel scott sean sebastian serge sergei sergey sergio seth shane shaun
  shinzo sidney simon spencer stanley stefan stephen steve steven stewart stuart sven tariq ted terence terry theo theodore thomas tim
  timothy toby todd tom tomas tommy tony travis trevor tyler umar vasily victor viktor vince vincent vladimir volodymyr walter warren wayne
  werner wilhelm will william willie wolfgang xavier xi yasser yusuf youssef yuri yves zachary`,
);

/** Common given names of women. */
export const FEMALE_NAMES: ReadonlySet<string> = words(
  `abigail ada adele agnes aisha alana alexandra alexis alice alicia alina alison allison alma amanda amber amelia amina amy ana anastasia
  andrea angela angelina anita anja ann anna annabel anne annette annie antonia april ariana astrid audrey ava barbara beatrice becky
  belinda bella beth bethany betty beverly bianca bonnie brenda bridget camila camilla candice carla carmen carol carole caroline carolyn carrie
  catherine cathy cecilia celia charlotte chelsea cheryl chiara chloe christina christine cindy claire clara clare claudia colleen
  constance cynthia daisy dana daniela danielle daphne dawn deborah debbie delia denise diana diane dina dolores donna dora dorothy edith
  eileen elaine eleanor elena elisa elisabeth elise elizabeth ella ellen elsa elspeth emilia emily emma erica erin esther eva eve evelyn
  faith fatima felicity fiona flora florence frances francesca gabriela gabrielle gail georgia georgina geraldine gertrude gina gisele giulia gladys
  glenda gloria grace greta gwen hannah harriet heather heidi helen helena hilary hillary holly ida ilona ines inga ingrid irene iris
  isabel isabella isla ivanka jackie jacqueline jade jane janet janice jasmine jean jeanette jeanne jenna jennifer jenny jessica jill joan joanna
  joanne jocelyn jodie josephine joy joyce juanita judith judy julia juliana julie juliet june kamala karen karin karolina kate katherine katharine
  kathleen kathryn kathy katie katrina katy kay kayla kelly kerry kim kimberly kirsten kristen kristin kristina lara larissa laura lauren leah leila
  lena leonie leslie leticia lily linda lindsay lindsey lisa liz liza lois lorna lorraine louise lucia lucy luisa lydia lynn madeleine
  madison maggie magdalena maia malala mandy manuela marcia margaret margarita maria marianne marie marilyn marina marion marjorie marta martha
  martina mary maryam maureen maya megan meghan melania melanie melinda melissa mercedes mia michelle mildred milena miranda miriam moira molly
  mona monica monique muriel myra nadia nadine nancy naomi natalia natalie natasha nicola nicole nina nora norma odile olga olive olivia oprah
  paige pamela patricia paula pauline peggy penelope penny petra phoebe phyllis polly priya rachel ramona rebecca regina renee rhoda
  rita roberta rosa rosalind rose rosemary rosie roxanne ruby ruth sabrina sally salma samantha sandra sara sarah saskia selma shannon sharon
  sheila shelley shirley silvia simone sinead siobhan sofia sonia sonja sophia sophie stacey stella stephanie sue susan susanna susanne suzanne
  svetlana sylvia tamara tanya tara tatiana teresa tess theresa tiffany tina tracey tracy trudy ursula valentina valerie vanessa vera
  veronica vicky victoria viktoria viola violet virginia vivian wanda wendy whitney willow winifred yasmin yolanda yvette yvonne zara zoe zofia ruby`,
);
