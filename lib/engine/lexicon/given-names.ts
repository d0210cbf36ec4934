import { MORE_FEMALE_NAMES, MORE_MALE_NAMES } from './more-given-names';
import { FEMALE_NAMES_OF_THE_WORLD, MALE_NAMES_OF_THE_WORLD } from './names-of-the-world';
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
  werner wilhelm will william willie wolfgang xavier xi yasser yusuf youssef yuri yves zachary
  abel abhishek adebayo adel ahmad aidan ajay akash akira alain alastair alessandro alistair alvaro amit anand anatoly andriy andrés anil
  antti antónio arjun arturo arun ashok ashraf ayman babak bakary bashar bashir bassam bhaskar bogdan cathal chidi chinedu chukwu cian
  ciaran cillian claudio conor cristian cristiano daisuke damien dario darius davide deepak denys desmond diarmuid didier dinesh dirk
  domenico donal eamon eamonn edvard eirik emeka emre enzo ercan erdal ernesto esteban eugenio fabian fabio fadi faisal farhad farouk
  femi fergus fernand fintan florian frederik friedrich gabriel ganesh gaurav georgi georgios giorgio goran guido gustav hakan haris
  harish haruki hasan hiro hisham ibrahima idris ignacio ilya imran isaac ismail istvan jaime jakob jakub janos jarek javad jens jesus
  jiri joao joaquin jorgen josef jovan juma kai kaito kamil kareem kaspar kazuo kemal kenji kenta kiran krzysztof kwame kwasi laszlo
  leif lennart levi lionel lucien ludwig mads magnus mahmud mamadou manoj marek marius martín mateo mats matteus mauricio maurizio mauro
  mihai mikael mikkel milan milos miroslav mohan morten mourad mukesh mustapha mykola naveen neville niklas nikola nikos nils nnamdi
  obinna olaf olav oluwaseun omari ondrej orhan oskar osman pascal patrice petros prakash pranav radek rahul rainer rajiv rakesh ramesh
  ravi reinhard renato rohan rohit ruben rui ruslan sachin sadiq sandeep sanjay santiago satoshi seamus selim sergiy serhii shamil
  shankar shigeru sigurd sipho soren srdjan stefano stelios suleiman sunil suresh szymon takeshi taras tarek tendai thabo thierry timo
  tobias tomasz tomislav torsten tunde uwe vaclav vijay vikram vinay vinod vito vladislav volker wael waleed walid wojciech yannick
  yasin yiannis yoshi zoltan zoran`,
  MORE_MALE_NAMES,
  MALE_NAMES_OF_THE_WORLD,
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
  veronica vicky victoria viktoria viola violet virginia vivian wanda wendy whitney willow winifred yasmin yolanda yvette yvonne zara zoe zofia ruby
  aaliyah adaeze adriana agata agnieszka aiko aileen akua alejandra alessandra alexa alva amara ameera amira ananya anaïs andreea anette
  angelica anila anjali anneke annika anouk antje aoife aparna arundhati asha ashwini aurora awa ayesha ayşe azadeh barbora bernadette
  birgit blanca bridie brigitte bronagh bronwen caitlin caoimhe carina carlota caterina cecile chiamaka chioma chitra clarissa
  clementine concepción cornelia cristina dagmar daria deepa deirdre delphine dolly dorota ebba edwina efua eimear elif elin elina eliza
  elodie elske emer emine esi esperanza estelle eszter eugenia eunice farah fatma fatou federica fernanda fiadh florencia francine freya
  funmi galina gemma genevieve gitte grainne gro gudrun gulnara gunilla hala halima hana hanna hanne hatice hedda hedwig helga henrietta
  hettie hilde ilse imelda imogen ingeborg ioana irina irma iryna isabelle ivana jana janneke jasmina jelena joana johanna jolanta
  josefina jutta kadiatou kaja kalpana karima katarina katarzyna katja katrin kavita keiko khadija kirsty klara kriszta ksenia laila
  lakshmi latifa layla leena leonora letizia lidia lieke lien liesbeth lina linnea liv ljubica lotte lucie lucinda ludmila luz lyudmila
  madhuri magda maike mairead maja malgorzata manon marcela mareike margit margot mariam mariana marianna marijke marika marisa marit
  marlene mathilde matilda meena meera merete mette milica mina mirela mirjana monika nadezhda nahid naima naoko nasrin natalya natascha
  nawal neha nerys ngozi niamh nisha nuala oksana oluchi orla ottilie padma paola parveen perpetua petronella pia pilar polina pooja
  pratibha radha rania raquel rasha rashida reem rekha renata rima ritu roisin rukmini ruta saba sadia sakura salome samira sana
  sangeeta saoirse shabana shanti shirin shreya signe sigrid silke sinéad siri smita solveig soraya sunita sushma svenja swati tamar
  tanja tatyana teodora thandiwe theodora therese thuy tove tuva uma usha valeria vandana vesna vilma wangari wanjiru wilhelmina xiomara
  yasmine yelena yetunde yoko yulia zahra zainab zanele zeynep zuzana`,
  MORE_FEMALE_NAMES,
  FEMALE_NAMES_OF_THE_WORLD,
);

/** Whether a word, lower case, is a common given name. */
export const isGivenName = (word: string): boolean => MALE_NAMES.has(word) || FEMALE_NAMES.has(word);
