import { describe, expect, test } from 'vitest';
import { readMarked } from '../support/marked.ts';

/** The speakers of the last statement of a marked text. */
function speakersOf(marked: string, published?: string | null) {
  const { reading } = readMarked(marked, published);
  const last = reading.statements.at(-1);
  return { ids: last?.speakers ?? [], either: last?.either ?? false };
}

const speaking = (...ids: readonly string[]) => ({ ids, either: false });
const actor = (marked: string, id: string, published?: string) =>
  readMarked(marked, published).reading.actors.find((found) => found.id === id);

describe('case: names', () => {
  test.each([
    ['in full', ['vera-lindqvist'], '[Vera Lindqvist] {said} <the talks would go on>.'],
    ['the family name later', ['vera-lindqvist'], 'Vera Lindqvist arrived on Monday.\n[Lindqvist] {said} <so>.'],
    ['with a title', ['nils-aas'], '[Norwegian Foreign Minister Nils Aas] {said} <so>.'],
    ['a title and the family name', ['nils-aas'], 'Nils Aas arrived.\n[Mr Aas] {said} <so>.'],
    ['with particles', ['jan-van-der-meer'], 'Jan van der Meer arrived.\n[Van der Meer] {said} <so>.'],
    ['an Arabic article', ['karim-al-sabri'], 'Karim al-Sabri arrived.\n[Al-Sabri] {said} <so>.'],
    ['the family name first', ['moon-jae-in'], 'South Korean President Moon Jae-in arrived.\n[Moon] {said} <so>.'],
    ['with an initial', ['george-w-bush'], '[George W. Bush] {said} <so>.'],
    [
      'what is attached to a head does not count',
      ['anna-berg'],
      '[Anna Berg, the head of the Norwegian Institute of Foreign Affairs,] {said} <so>.',
    ],
    ['an owner does not count', ['pyotr-orlov'], "[Putin's adviser Pyotr Orlov] {said} <so>."],
    ['two together', ['anna-berg', 'paul-koch'], '[Anna Berg and Paul Koch] {said} <so>.'],
    ['a group without a name', ['analysts'], '[Analysts] {said} <so>.'],
    ['an official without a name', ['senior-official'], '[A senior official] {said} <so>.'],
    ['those who act for a state', ['us-officials'], '[US officials] {said} <so>.'],
    [
      'the first name of one named in full',
      ['seleshi-bekele'],
      'Minister Seleshi Bekele came.\n[Seleshi] {said} <so>.',
    ],
    ['the country of whom a pronoun means', ['rus'], 'Vladimir Putin arrived.\n[His country] {would refuse} <so>.'],
    ['nobody', [], '[Nobody] {said} <so>.'],
    ['the country of nobody known', ['country'], 'A stranger spoke.\n[His country] {said} <so>.'],
  ] as const)('%s', (_, ids, marked) => {
    expect(speakersOf(marked)).toEqual(speaking(...ids));
  });

  test('those who act for a state end at a verb', () => {
    for (const words of ['would accept mediators', 'told officials', 'and other officials']) {
      const { actors } = readMarked(`[Anna Berg] {said} <Iran ${words}>.`).reading;
      expect(
        actors.map(({ id }) => id),
        words,
      ).toContain('irn');
    }
    expect(actor('[Senior Iranian trade officials] {said} <so>.', 'iranian-trade-officials')?.of).toBe('irn');
  });

  test('tell whom somebody belongs to', () => {
    expect(actor('[Norwegian Foreign Minister Nils Aas] {said} <so>.', 'nils-aas')?.of).toBe('nor');
    expect(actor('[Anna Berg, an adviser to the Icelandic government,] {said} <so>.', 'anna-berg')?.of).toBe('isl');
    expect(actor('[US officials] {said} <so>.', 'us-officials')?.of).toBe('usa');
  });
});

describe('case: states, organisations and bodies', () => {
  test.each([
    ['a state', 'nor', 'state', '[Norway] {said} <so>.'],
    ['its official name', 'prk', 'state', "[The Democratic People's Republic of Korea] {said} <so>."],
    ['its letters', 'prk', 'state', '[The DPRK] {said} <so>.'],
    ['letters with points', 'usa', 'state', '[The U.S.] {said} <so>.'],
    ['its government', 'rus', 'state', '[The Russian government] {said} <so>.'],
    ['its capital', 'rus', 'state', '[Moscow] {said} <so>.'],
    ['the seat of its government', 'rus', 'state', '[The Kremlin] {said} <so>.'],
    ['the seat of its president', 'usa', 'state', '[The White House] {said} <so>.'],
    ['a street', 'gbr', 'state', '[Downing Street] {said} <so>.'],
    ['a palace', 'kor', 'state', '[The Blue House] {said} <so>.'],
    ['an organisation by its letters', 'un', 'organisation', '[The UN] {said} <so>.'],
    ['the body of an organisation', 'un-security-council', 'body', '[The UN Security Council] {said} <so>.'],
    ['an agency', 'kcna', 'organisation', '[KCNA] {reported} <so>.'],
    [
      'an organisation by its last word',
      'northern-fisheries-council',
      'body',
      '[The Northern Fisheries Council] {said} <so>.',
    ],
    [
      'letters in brackets',
      'northern-fisheries-council',
      'body',
      'The Northern Fisheries Council (NFC) met on Monday.\n[The NFC] {said} <so>.',
    ],
    ['an agency unknown to the lists', 'bna', 'organisation', '[The state news agency BNA] {said} <so>.'],
    ['the same by its letters', 'bna', 'organisation', 'The state news agency BNA was closed.\n[BNA] {said} <so>.'],
    ['a ministry of a state', 'russian-foreign-ministry', 'body', '[The Russian Foreign Ministry] {said} <so>.'],
  ] as const)('%s', (_, id, type, marked) => {
    expect(speakersOf(marked)).toEqual(speaking(id));
    expect(actor(marked, id)?.type).toBe(type);
  });

  test.each([
    ['a place where somebody is', 'rus', 'The ministers met in Moscow. [Anna Berg] {said} <so>.'],
    ['the name of a sea', 'jpn', 'The ship sank in the Sea of Japan. [Anna Berg] {said} <so>.'],
  ])('%s is no actor', (_, id, marked) => {
    expect(actor(marked, id)).toBeUndefined();
  });
});

describe('case: pronouns and descriptions', () => {
  const two = 'Norwegian Foreign Minister Anna Berg met Icelandic Foreign Minister Jon Arason in Oslo.\n';
  test.each([
    ['he', ['jon-arason'], `${two}[He] {said} <so>.`],
    ['she', ['anna-berg'], `${two}[She] {said} <so>.`],
    ['the nearer of two', ['paul-koch'], 'Peter Lund left early. Paul Koch stayed.\n[He] {said} <so>.'],
    ['it, an organisation', ['un-security-council'], 'The UN Security Council met on Monday. [It] {said} <so>.'],
    ['who', ['anna-berg'], 'The plan was made by Anna Berg, [who] {said} <so>.'],
    ['I is the one who speaks', ['anna-berg'], '<“[I] {think} <it is over>,”> [Anna Berg] {said}.'],
    ['both sides', ['nor', 'isl'], 'Norway and Iceland met on Monday. [Both sides] {said} <so>.'],
    [
      'the two leaders',
      ['kim-jong-un', 'donald-trump'],
      'Kim Jong-un and Donald Trump met. [The two leaders] {said} <so>.',
    ],
    ['the North', ['prk'], 'North Korea tested a missile. [The North] {said} <so>.'],
    ['the minister', ['anna-berg'], 'Foreign Minister Anna Berg arrived. [The foreign minister] {said} <so>.'],
    ['not the late one', ['kim-jong-un'], 'Kim Jong-un spoke of the late Kim Jong-il. [Kim] {said} <so>.'],
    ['not the name in a compound', ['moon-jae-in'], 'Moon Jae-in praised the Trump-Putin talks. [He] {said} <so>.'],
  ] as const)('%s', (_, ids, marked) => {
    expect(speakersOf(marked).ids).toEqual(ids);
  });
});

describe('case: office holders by the day', () => {
  test.each([
    ['2019-04-26', 'donald-trump', '[The US president] {said} <so>.'],
    ['2016-04-26', 'barack-obama', '[The US president] {said} <so>.'],
    ['2004-04-26', 'george-w-bush', '[President Bush] {said} <so>.'],
    ['2019-04-26', 'mike-pompeo', '[US Secretary of State Pompeo] {said} <so>.'],
    ['2010-04-26', 'hillary-clinton', '[US Secretary of State Clinton] {said} <so>.'],
    ['2000-04-26', 'bill-clinton', '[President Clinton] {said} <so>.'],
    ['2015-04-26', 'david-cameron', '[The British prime minister] {said} <so>.'],
    ['2024-04-26', 'david-cameron', '[British Foreign Secretary Cameron] {said} <so>.'],
    ['2009-04-26', 'dmitry-medvedev', '[The Russian president] {said} <so>.'],
    ['2019-04-26', 'antonio-guterres', '[UN Secretary-General Guterres] {said} <so>.'],
    ['2012-04-26', 'ban-ki-moon', '[The UN secretary-general] {said} <so>.'],
    ['2019-04-26', 'moon-jae-in', '[South Korean President Moon] {said} <so>.'],
    ['2019-04-26', 'vladimir-putin', '[Putin] {said} <so>.'],
  ] as const)('on %s: %s', (day, id, marked) => {
    expect(speakersOf(marked, day).ids).toEqual([id]);
  });

  test('on an unknown day an office names nobody', () => {
    expect(speakersOf('[The US president] {said} <so>.', null).ids).not.toContain('donald-trump');
  });
});

describe('case: what stays open', () => {
  test('a name that fits two is either of them', () => {
    const marked = 'Peter Holm met Anna Holm on Monday.\n[Holm] {said} <so>.';
    expect(speakersOf(marked)).toEqual({ ids: ['peter-holm', 'anna-holm'], either: true });
  });

  test.each([
    ['Norway also {demanded} <that Iceland pay>.', ['nor']],
    ['Norway {is expected} <to pay>.', []],
    ['The minister of Norway {demanded} <that Iceland pay>.', []],
  ] as const)('without a source, who stands right before the cue: %s', (marked, ids) => {
    expect(speakersOf(marked).ids).toEqual(ids);
  });

  test('a passive cue names nobody', () => {
    expect(speakersOf('[The remarks] {are seen as} <a warning>.').ids).toEqual([]);
  });
});
