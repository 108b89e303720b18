/** Common given names by the gender they mostly tell, from many languages; for pronouns and to know a person's name. */
const male =
  'aaron abdel abdul abdullah abu adam adel adnan adrian ahmad ahmed akbar alan albert alberto aleksandr alessandro alex alexander alexei alexey alfred ali allen alvaro amir anatoly anders andre andreas andrei andrew andrey andrij angel angelo anthony antonio antony anwar ariel arnold arthur arturo ashraf asif avigdor ayman aziz baker barack barry bart bashar basil ben benjamin benny bernard bernie bertrand bill bob bobby boris bradley brett brian bruce bruno carl carlos cedric chad charles chris christian christoph christopher chuck clarence claude claudio clement colin connor craig cyril dale dan daniel danny dario darren dave david dean denis dennis derek diego dick dieter dimitri dmitri dmitry dominic dominique don donald doug douglas dmytro duncan dwight earl ed eddie edgar eduardo edward edwin ehud eli elias elliot emilio emmanuel enrique eric erik ernest ernesto esmail eugene evan evgeny fabio faisal fawzi fayez felipe felix ferdinand fernando fidel florian francesco francis francisco francois frank franz fred frederic frederick fumio gabriel gareth gary gavin geoff geoffrey george gerald gerard gerhard gianni gilbert giorgio giovanni giuseppe glenn gordon graham greg gregory guido guillermo gustavo guy hadi hamid hans harold harry harvey hasan hassan heiko heinz helmut henri henrik henry herbert herman hosni howard hugh hugo hussein iain ian ibrahim igor imran isaac ismail ivan jack jacob jacques jaime jair jake jakob jamal james jamie jan jared jason javier jay jean jeff jeffrey jens jeremy jerome jerry jesse jim jimmy joachim joao joaquin joe joel johan johann johannes john johnny jon jonas jonathan jorge jose josef josep joseph josh joshua juan julian julio jun junichiro jurgen justin kamal karim karl keith ken kenneth kevin khaled khalid khalil kofi kurt kyle lars larry laurent lawrence lee leo leon leonid leopoldo lindsey lloyd lorenzo louis luc luca lucas luigi luis luiz luke mahmoud malcolm manuel marc marcel marco marcos marcus mario mark marshall martin marwan massimo matt matteo matthew matthias maurice maurizio max maxim michael michel mick miguel mike mikhail milan mitch mitt mohamed mohammad mohammed mohsen moqtada moses muammar muhammad muhammadu murray mustafa mykola nabil narendra nasser nathan neil nelson newt nicholas nick nicola nicolas nicolás nigel nikolai norbert norman nouri oleg oleksandr oleksiy oliver olivier omar oscar osama otto owen pablo paolo pascal pat patrick paul pavel pedro pete peter petro phil philip philippe pierre piotr qasem rafael rafik rahm ralph ramon randy raul raymond recep reinhard rene rex ricardo riccardo richard rick rob robert roberto robin rodrigo roger roland rolf romano ron ronald ross roy rudy rupert russell ryan saad saddam saeb said salem salman salvador sam sami samuel scott sean sebastian sebastien serge sergei sergey sergio shaun shimon shinzo sigmar silvio simon stan stefan stephane stephen steve steven stuart sultan sven tariq tayyip ted terry theo theodore thierry thomas tim timothy toby todd tom tomas tommy tony tzipi umberto valery victor viktor vincent vito vitaly vladimir volodymyr walid walter warren wayne werner wesley wilfried will willem william willy wolfgang xavier yair yasser yitzhak yoshihide youssef yuri yves zalmay zbigniew zine';
const female =
  'abigail adriana agnes alexandra alice alicia alison amanda amber amelia amina amy ana anastasia andrea angela angelina anita ann anna annalena anne annegret annette antonia aisha ayesha barbara beatrice becky benazir bernadette beth betty beverly brenda brigitte bridget camilla carla carly carmen carol carolina caroline carolyn carrie catherine cathy cecilia celia charlotte chelsea cheryl chiara christiane christina christine chrystia clara claire claudia condoleezza corazon cristina cynthia daniela danielle dawn deborah debbie debra diana diane dianne dilma dolores donna dora doris dorothy ebba eleanor elena elisabeth elizabeth ella ellen ellie elsa emily emma erika erin esther eva eve evelyn fatima fatou federica fiona florence frances francesca gabriela geraldine giorgia gisele gloria golda grace greta gro hanan hannah harriet heather heidi helen helena helga helle henrietta hilary hillary huma ida ilse indira ingrid irene irina isabel isabelle ivanka jacinda jackie jacqueline jane janet janice jean jeanine jeanne jennifer jenny jessica jill joan joanna jodi jodie josephine joy joyce judith judy julia juliana julie june justine kaja kamala karen karin kate katherine kathleen kathryn kathy katie katja katrin kay kelly kellyanne kerry kersti kim kimberly kirsten kristalina kristin lara laura lauren leila lena leslie leyla liesbeth lilian linda lindsay lisa liz loretta lori louise lucia lucy luisa lydia lynn madeleine maggie maia malala marcia margaret margarita margot margrethe maria mariana marie marilyn marina marine marion marissa marjorie martha mary maryam mateja maureen maya megan meghan melania melanie melinda melissa mette michele michelle mila mina miriam moira molly monica monika nadia nancy naomi natalia natalie natasha navi nicole nicky nikki nina nkosazana nora olga olivia pamela patricia patty paula pauline penny phyllis portia priti rachel rebecca regina renate rita robyn rosa rosalind rose rosemary roxana ruth sabine sally samantha sandra sanna sara sarah segolene shannon sharon sheila sheikh sheryl shirley silvia simone sofia sonia sophia sophie stacey stella stephanie sue susan susana susanna svetlana sviatlana sylvia sylvie tamara tanya tansu tatiana teresa theresa therese tina tracy tsai tulsi ursula valerie vanessa vera veronica victoria viola virginia vivian wendy xiomara yingluck yolanda yulia yvette yvonne zoe zuzana';

export type Gender = 'm' | 'f';

const genders: ReadonlyMap<string, Gender> = new Map([
  ...male.split(' ').map((name) => [name, 'm'] as const),
  ...female.split(' ').map((name) => [name, 'f'] as const),
]);

/** Names that the list gives for one gender and that are as common for the other, or as family names. */
const either = new Set(
  'alex andrea chris jan jean jun kay kelly kerry kim lee leslie lindsey lindsay nicola pat robin sam said sheikh tsai tracy shannon dale joy rose grace june may'.split(
    ' ',
  ),
);

/** The gender that a given name mostly tells; null for one that tells none, or that is not known. */
export function genderOfGivenName(name: string): Gender | null {
  const word = name.toLowerCase();
  return either.has(word) ? null : (genders.get(word) ?? genders.get(word.split('-')[0] ?? '') ?? null);
}

/** Whether the word is a common given name. */
export function isGivenName(name: string): boolean {
  const word = name.toLowerCase();
  return genders.has(word) || genders.has(word.split('-')[0] ?? '');
}

/** Family names that stand first, as in Chinese, Korean and Vietnamese names. */
const familyFirst = new Set(
  'kim lee park choi jung jeong kang cho yoon jang lim moon ri pak hwang nam ryu shin ahn song hong bai cai chen cheng deng ding du fan feng fu gao ge geng gu guo han he hou hu hua huang jia jiang jin kong lai lei li liang liao lin liu lu luo ma mao meng pan peng qian qiao qin qiu ren shao shen shi su sun tan tang tao tian wan wang wei wen wu xi xia xiao xie xing xiong xu xue yan yang yao ye yi yin yu yuan zeng zhang zhao zheng zhong zhou zhu zou tsai nguyen tran pham le vo dang bui'.split(
    ' ',
  ),
);

/** Whether a name of these words puts the family name first: a known one, then given names of at most two syllables' words. */
export function putsFamilyFirst(words: readonly string[]): boolean {
  const first = words[0]?.toLowerCase() ?? '';
  if (words.length < 2 || words.length > 3 || !familyFirst.has(first)) return false;
  const given = words.slice(1);
  return (
    given.some((word) => /-\p{Ll}/u.test(word)) ||
    (!given.some((word) => isGivenName(word)) && !isGivenName(first)) ||
    given.length === 2
  );
}
