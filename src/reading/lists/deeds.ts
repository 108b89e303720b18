/*
 * Words by which texts name the same deed or the same thing at stake. Every line is a group of words that may stand for one
 * another; a word may be in several. General English of negotiations and disputes, drawn up by hand from the senses that
 * dictionaries of synonyms give first. Base forms: words are compared by their stems.
 */

/** Verbs, and nouns made of them, by which somebody brings something to an end, takes it back or makes it less. */
export const endings = `
  end stop halt cease finish terminate conclude quit
  lift ease relax loosen relieve relief waive soften
  remove removal withdraw withdrawal retract pull recall vacate evacuate
  suspend suspension pause freeze postpone delay shelve
  abandon renounce relinquish forgo surrender scrap dismantle disarm destroy drop ditch cancel abolish
  reduce reduction cut lower curb limit scale shrink decrease
  leave exit quit
  prevent block avoid refrain avert ban prohibit
`;

/** Words that say that something goes on; what goes on is named by the others. */
export const continuings = 'keep maintain continue stay remain retain uphold preserve persist';

/** Deeds and things that go by several names. */
export const synonyms = `
  abandon renounce relinquish surrender forgo scrap dismantle
  accept agree approve endorse embrace consent
  accord agreement deal pact treaty settlement
  account ledger book
  aid assistance help
  allow permit let authorise
  apologise apology regret
  armistice ceasefire truce
  attack strike bomb raid assault hit
  automate automation mechanise
  border frontier
  build construct erect
  compensate compensation reparation
  crew worker staff employee labour personnel
  deploy station
  disarm denuclearise denuclearisation disarmament demilitarise
  dismiss fire sack oust remove
  exchange swap
  expand enlarge extend
  fighter militia rebel insurgent
  fund finance money pay subsidise
  guarantee assure assurance assuage reassure safeguard
  hire recruit employ
  hostage prisoner captive detainee
  impose levy introduce enact
  increase raise hike lift
  inspect monitor verify inspection verification
  invade occupy occupation invasion
  invite host
  join enter accede
  lease rent
  mediate mediation mediator broker arbitrate arbitration conciliate
  meet meeting summit
  move step measure action
  open reopen
  pay wage salary
  programme program bid weapon arms arsenal ambition warhead
  publish disclose release reveal
  recognise acknowledge recognition
  refugee migrant
  release free liberate
  restore return revert reinstate
  sanction embargo penalty restriction
  sell sale
  share divide split
  sign ratify conclude
  significant substantial major
  soldier troop force army
  start begin launch open commence
  strike walkout stoppage
  sue lawsuit court litigate prosecute
  supply deliver provide send
  talk negotiate negotiation dialogue discuss discussion consultation
  tariff duty levy
  tax levy
  test trial
  vote ballot referendum election poll
  war conflict hostility fighting
  withdraw retreat leave pull
`;

/** Words that say little about what is done: they count for less. */
export const vague =
  'step move measure action thing issue matter problem question way process effort position situation number part side time year month week day country nation people government state authority talk deal agreement plan more less further full significant new';

/** Verbs too light to be a deed without what follows them. */
export const light =
  'be have do make take give get go come put set let say tell see know think want need try seek look work use show find keep change happen become seem begin start';
