/** Words that a sentence, a headline or a quotation may begin with in a capital and that name nobody. In lower case. */
export const commonWords: ReadonlySet<string> = new Set(
  (
    'a an the this that these those his her its their our my your some any all both each every many much most more few several no none ' +
    'i we you he she it they nobody anybody everybody somebody nothing anything everything something anyone everyone someone neither ' +
    'either who what when where why how which whose whom there here ' +
    'and but or nor so yet for if as than then because since although though while whereas unless until till after before during despite ' +
    'in on at by of to from with without within into onto over under above below across against among between about around along amid amidst ' +
    'behind beside besides beyond near off out through throughout toward towards up down via per like unlike regarding following according ' +
    'also again already almost always never ever often sometimes soon still just only even however therefore thus hence meanwhile moreover ' +
    'furthermore instead otherwise nevertheless nonetheless rather perhaps maybe indeed later earlier recently currently previously once twice ' +
    'today tomorrow yesterday tonight now ago last next first second third fourth another other others such same ' +
    'is are was were be been being has have had do does did will would can could may might must shall should not ' +
    'yes ok okay well oh let please thank thanks dear ' +
    'one two three four five six seven eight nine ten dozens hundreds thousands millions ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november ' +
    'december spring summer autumn winter morning evening ' +
    'new old former late senior top chief foreign national international local state federal public private military political nuclear ' +
    'officials analysts experts sources critics supporters opponents observers diplomats leaders lawmakers voters people police authorities ' +
    'reports talks sanctions tensions relations peace war election elections security north south east west northern southern eastern western ' +
    'asked speaking writing citing quoting adding saying noting given based ahead asked responding referring ' +
    'mr mrs ms dr sir watch read photo video image file exclusive breaking update opinion analysis'
  ).split(' '),
);

/** Particles within personal names. */
export const nameParticles: ReadonlySet<string> = new Set(
  'de la del della di da do dos das du le van von der den ter ten bin bint ibn al el ul ben abu af zu'.split(' '),
);

/** Last words of an organisation's name. In lower case. */
export const organisationWords: ReadonlySet<string> = new Set(
  (
    'center centre institute institution university college school ministry department agency council committee commission party union bank group ' +
    'company corp corporation inc ltd llc foundation association organization organisation court tribunal parliament congress senate assembly army ' +
    'navy force forces guard guards police bureau office federation league front movement coalition alliance times post news herald tribune journal ' +
    'gazette network television tv radio church club board authority service services administration command brigade campaign society fund forum trust ' +
    'observatory initiative project academy chamber cabinet secretariat directorate politburo presidium house partners holdings industries systems ' +
    'airlines airways motors energy pharmaceuticals technologies magazine review daily weekly today watch international'
  ).split(' '),
);

/** Organisation words of parts of a state or of an organisation. */
export const bodyWords: ReadonlySet<string> = new Set(
  'ministry department council committee commission court tribunal parliament congress senate assembly bureau cabinet secretariat directorate politburo presidium army navy police board'.split(
    ' ',
  ),
);

/** Last words of a place's name. */
export const placeWords: ReadonlySet<string> = new Set(
  'island islands peninsula city town village province region county state sea ocean river lake bay gulf strait straits mountain mountains valley desert heights airport port harbor harbour street avenue road square bridge building tower palace hotel hall stadium park dam canal border coast highway station base camp prison hospital embassy summit agreement accord treaty pact act war cup games prize award day week month year'.split(
    ' ',
  ),
);

/** After the name of a state: its government itself. */
export const governmentWords: ReadonlySet<string> = new Set(
  'government administration leadership regime side delegation authorities state presidency executive team camp'.split(
    ' ',
  ),
);

/** People spoken of together. */
export const groupWords: ReadonlySet<string> = new Set(
  (
    'officials diplomats negotiators lawmakers legislators senators leaders ministers analysts experts forces troops soldiers media voters ' +
    'protesters activists rebels fighters militants insurgents opposition people citizens residents scientists economists investors traders ' +
    'critics supporters allies parties politicians sources envoys delegates representatives officers commanders generals police prosecutors ' +
    'journalists reporters newspapers aides advisers advisors judges lawyers students workers unions farmers companies firms businesses ' +
    'refugees migrants victims families witnesses observers inspectors monitors mediators intermediaries spokesmen members executives ' +
    'democrats republicans conservatives liberals'
  ).split(' '),
);

/** What an organisation is called before its name or letters: "the news agency BNA". In lower case. */
export const organisationNouns: ReadonlySet<string> = new Set(
  'agency group party network broadcaster company union movement militia newspaper channel station outlet organisation organization charity watchdog alliance bloc'.split(
    ' ',
  ),
);

/** Verbs that a speaker's name stands before or after. */
export const speechVerbs: ReadonlySet<string> = new Set(
  (
    'said says say told tells added adds asked asks argued argues announced announces warned warns claimed claims insisted insists stressed ' +
    'stresses noted notes explained explains replied replies responded wrote writes tweeted stated states declared declares acknowledged ' +
    'admitted admits confirmed confirms denied denies suggested suggests predicted predicts urged urges called calls demanded demands vowed ' +
    'vows pledged pledges promised promises rejected rejects dismissed praised criticized criticised accused believes believe thinks think wants ' +
    'want hopes hope expects expect continued concluded emphasized emphasised recalled reported reports commented remarked'
  ).split(' '),
);

/** Words that attach what follows to a head before them. */
export const prepositions: ReadonlySet<string> = new Set(
  'of to with by from for on in at between among against about over into under toward towards like than near inside outside around through behind without including via as alongside'.split(
    ' ',
  ),
);

/** Places of several words, or whose words look like a person's name. In lower case. */
export const places: ReadonlySet<string> = new Set(
  (
    'new york|new hampshire|new jersey|new mexico|new orleans|new england|north carolina|south carolina|north dakota|south dakota|west virginia|' +
    'rhode island|los angeles|san francisco|san diego|san antonio|las vegas|salt lake|st louis|des moines|baton rouge|grand rapids|fort worth|' +
    'middle east|west bank|gaza strip|golan heights|far east|east asia|southeast asia|south asia|central asia|north africa|latin america|' +
    'south america|north america|central america|eastern europe|western europe|wall street|silicon valley|cold war|world war|civil war|ground zero|' +
    'south china|east china|black sea|red sea|dead sea|persian gulf|sea of japan|strait of hormuz|puerto rico|mar a lago|camp david|' +
    'virginia|georgia|carolina|dakota|washington|madison|jackson|lincoln|austin|houston|dallas|charlotte|orlando|florence|sydney|paris|' +
    'white house|supreme court|electoral college|election day|super tuesday|labor day|twitter|facebook|youtube'
  ).split('|'),
);
