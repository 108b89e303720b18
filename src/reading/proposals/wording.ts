import type { Claim } from './claims.ts';
import type { Desk } from './drafts.ts';
import type { Side } from './parties.ts';

/** Those who say it, by name: "KCNA" of those who pass it on apart. */
export function speakerOf({ open }: Pick<Desk, 'open'>, claim: Claim): string {
  const reading = open[claim.article]?.article.reading;
  const statement = reading?.statements[claim.statement];
  const names = new Map(reading?.actors.map(({ id, name }) => [id, name]));
  const speakers = (statement?.speakers ?? []).map((id) => asSubject(names.get(id) ?? id));
  return listed(speakers.length === 0 ? ['Somebody'] : speakers, statement?.either === true ? 'or' : 'and');
}

/** A description gets its article: "The union". */
function asSubject(name: string): string {
  return /^\p{Ll}/u.test(name) ? `The ${name}` : name;
}

/** Why a party is taken to want something, in one line that can stand in the model. */
export function becauseOf(desk: Pick<Desk, 'open'>, claim: Claim, side: Side | undefined): string {
  const speaker = speakerOf(desk, claim);
  const plural = / and /.test(speaker);
  const verb = verbOf(claim, plural);
  const of = claim.stance === 'is said to' ? ` of ${side?.name ?? 'them'}` : '';
  const passed = passedOn(desk, claim);
  return `${speaker} ${verb}${of}${passed === '' ? '' : `, ${passed} reports`}.`;
}

function verbOf({ stance, types, clauses, main }: Claim, plural: boolean): string {
  const say = (one: string, many: string) => (plural ? many : one);
  if (stance === 'is said to') return say('says so', 'say so');
  if (stance === 'asks') return say('asks for it', 'ask for it');
  if (stance === 'refuses' && !main.verbal) return say('is against it', 'are against it');
  if (stance === 'refuses') return say('refuses it', 'refuse it');
  if (clauses.how !== null) return say('sets this condition', 'set this condition');
  if (types.has('refusal')) return say('refuses it', 'refuse it');
  if (types.has('threat')) return say('threatens it', 'threaten it');
  if (types.has('offer')) return say('offers it', 'offer it');
  return say('says so', 'say so');
}

/** The one through whom it is known, where it is not the speaker's own side. */
function passedOn({ open }: Pick<Desk, 'open'>, claim: Claim): string {
  const reading = open[claim.article]?.article.reading;
  const statement = reading?.statements[claim.statement];
  const outer = statement?.chain.find((id) => !statement.speakers.includes(id));
  return outer === undefined ? '' : (reading?.actors.find(({ id }) => id === outer)?.name ?? outer);
}

function listed(names: readonly string[], word: string): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1) ?? ''}`;
}
