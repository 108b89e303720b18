import { describe, expect, test } from 'vitest';
import type { Position } from '../../src/reading/index.ts';
import { readMarked } from '../support/marked.ts';

/** The positions of a marked text, with the words of their spans. */
function positionsOf(marked: string, published?: string) {
  const { reading, text } = readMarked(marked, published);
  return reading.positions.map((position) => ({
    ...position,
    words: position.content.map(({ start, end }) => text.slice(start, end)).join(' … '),
    trigger: text.slice(position.trigger.start, position.trigger.end),
    day: position.deadline === null ? null : `${position.deadline.direction} ${position.deadline.date}`,
    dayWords: position.deadline === null ? null : text.slice(position.deadline.text.start, position.deadline.text.end),
  }));
}

const found = (marked: string, type: Position['type']) =>
  positionsOf(marked).find((position) => position.type === type);
const kinds = (marked: string) => new Set(positionsOf(marked).map(({ type }) => type));

describe('case: what a statement demands, offers, refuses or expects', () => {
  test.each([
    // Demands.
    ['demand', 'nor', 'isl', '[Norway] {demanded} <that Iceland reopen the port by 1 June>.'],
    ['demand', 'nor', 'isl', '[Norway] {urged} <Iceland to reopen the port>.'],
    ['demand', 'nor', 'isl', '[Norway] {wants} <Iceland to pay for the damage>.'],
    ['demand', 'nor', 'isl', '[Norway] {said} <Iceland must reopen the port>.'],
    ['demand', 'nor', 'isl', '[Norway] {said} <it expected nothing, and that Iceland should release the crew>.'],
    [
      'demand',
      'nils-aas',
      'isl',
      '<“We call on Iceland to release the crew,”> [Norwegian Foreign Minister Nils Aas] {told} reporters.',
    ],
    ['demand', 'nor', 'isl', '[Norway] {called on} <Iceland to lift the ban>.'],
    ['demand', 'nor', 'isl', '[Norway] {insisted on} <a full withdrawal by Iceland>.'],
    ['demand', 'nor', 'isl', '[Norway] {asked} <Iceland to release the crew by Sunday>.'],
    // Offers.
    ['offer', 'isl', '', '[Iceland] {offered} <to pay half of the cost>.'],
    ['offer', 'isl', 'nor', '[Iceland] {proposed} <a joint commission with Norway>.'],
    [
      'offer',
      'jon-arason',
      'nor',
      '<“We are ready to talk with Norway at any time,”> [Icelandic Foreign Minister Jon Arason] {said}.',
    ],
    ['offer', 'isl', 'nor', '[Iceland] {said} <it was willing to give Norway a share>.'],
    // Conditions.
    ['condition', 'nils-aas', 'isl', '<The deal depends on whether Iceland opens its waters>, [Nils Aas] {said}.'],
    ['condition', 'nor', 'isl', '[Norway] {said} <it would sign only if Iceland withdrew its complaint>.'],
    ['condition', 'nils-aas', 'isl', '<“No progress can be made unless Iceland acts first,”> [Nils Aas] {said}.'],
    ['condition', 'nor', 'isl', '[Norway] {said} <it will not return to the talks until Iceland lifts the ban>.'],
    ['condition', 'isl', 'nor', '[Iceland] {said} <it would pay in return for access to Norway>.'],
    // Threats.
    ['threat', 'nor', 'isl', '[Norway] {threatened} <to close its ports to Iceland>.'],
    [
      'threat',
      'kari-lund',
      'isl',
      '<“If Iceland does not stop, we will retaliate,”> [Norwegian Prime Minister Kari Lund] {said}.',
    ],
    ['threat', 'nor', 'isl', '[Norway] {warned} <Iceland of serious consequences>.'],
    ['threat', 'nor', '', '[Norway] {said} <it would resume its missile tests>.'],
    [
      'threat',
      'kari-lund',
      '',
      '<“Pay the bill by Monday,”> [Norwegian Prime Minister Kari Lund] {said}. <“Otherwise we will go to the court.”>',
    ],
    // Refusals.
    ['refusal', 'isl', 'nor', '[Iceland] {rejected} <the proposal of Norway>.'],
    ['refusal', 'isl', 'nor', '[Iceland] {ruled out} <any talks with Norway>.'],
    [
      'refusal',
      'elin-jonsdottir',
      '',
      '<“We will never give up our fishing grounds,”> [Icelandic Prime Minister Elin Jonsdottir] {said}.',
    ],
    ['refusal', 'isl', '', '[Iceland] {refused} <to recognise the border>.'],
    ['refusal', 'isl', 'nor', '[Iceland] {said} <it would not accept an ultimatum from Norway>.'],
    // Commitments.
    ['commitment', 'nor', '', '[Norway] {pledged} <to withdraw its ships within 30 days>.'],
    ['commitment', 'isl', '', '[Iceland] {agreed} <to open the port by the end of the year>.'],
    [
      'commitment',
      'kari-lund',
      '',
      '<“We will send observers to the island,”> [Norwegian Prime Minister Kari Lund] {promised}.',
    ],
    ['commitment', 'nor', '', '[Norway] {said} <it intends to keep its promise>.'],
    // Deadlines.
    ['deadline', 'nor', 'isl', '[Norway] {said} <Iceland has until Friday to answer>.'],
    ['deadline', 'nor', '', '[Norway] {said} <the offer expires on 30 June 2019>.'],
    // Assessments.
    ['assessment', 'nils-aas', '', '[Norwegian Foreign Minister Nils Aas] {called} <the offer a mistake>.'],
    ['assessment', 'isl', '', '[Iceland] {believes} <a deal is possible>.'],
    ['assessment', 'nils-aas', '', '<“The talks are at a standstill,”> [Nils Aas] {said}.'],
    ['assessment', 'nor', '', '[Norway] {thinks} <Iceland will give way>.'],
  ] as const)('%s of %s (on %s): %s', (type, holder, addressee, marked) => {
    const position = found(marked, type);
    expect(position?.holders).toEqual([holder]);
    expect(position?.addressees ?? []).toEqual(addressee === '' ? [] : [addressee]);
    expect(position?.denied).toBe(false);
    expect(marked).toContain(position?.trigger ?? '?');
    expect(marked.replaceAll(/[[\]{}<>]/g, '')).toContain(position?.words.split(' … ')[0] ?? '?');
  });
});

describe('case: what a statement does not say', () => {
  test.each([
    [
      'a day after "until" is no condition',
      'condition',
      '[Kari Lund] {said} <Norway would wait till the end of next year>.',
    ],
    ['a day after "until" is no condition', 'condition', '[Kari Lund] {said} <she will stay until Friday>.'],
    ['what somebody will not do is no threat', 'threat', '[Norway] {said} <it will not return to war>.'],
    ['a return to talks is no threat', 'threat', '[Norway] {said} <it will return to the talks>.'],
    ['an offer that is spoken of is none', 'offer', '[Nils Aas] {called} <the offer a mistake>.'],
    ['what others refuse is none of the speaker', 'refusal', '[Norway] {said} <Iceland will never accept the plan>.'],
    ['what others promise is none of the speaker', 'commitment', '[Norway] {said} <Iceland will send observers>.'],
    ['a past day is no deadline', 'deadline', '[Norway] {said} <the island had been settled by 2015>.'],
    ['a wish for oneself is no demand', 'demand', '[Iceland] {wants} <to join the union>.'],
  ] as const)('%s', (_, type, marked) => {
    expect(kinds(marked)).not.toContain(type);
  });

  test('nobody known holds no position', () => {
    expect(positionsOf('It was {said} that <Iceland must pay>.')).toEqual([]);
  });
});

describe('case: denied and only supposed', () => {
  test.each([
    ['[Norway] {did not demand} <that Iceland close the port>.', 'demand', true, false],
    ['[Iceland] {denied} <that it had threatened to retaliate>.', 'threat', true, false],
    ['[Iceland] {has not offered} <to pay>.', 'offer', true, false],
    ['[Iceland] {said} <it might offer a share to Norway>.', 'offer', false, true],
    ['<“If Iceland does not stop, we will retaliate,”> [Kari Lund] {said}.', 'threat', false, true],
    ['[Norway] {would demand} <that Iceland pay>.', 'demand', false, true],
    ['[Norway] {said} <it would withdraw its complaint by 1 May>.', 'commitment', false, false],
    ['[Norway] {promised} <to withdraw the complaint before 1 May>.', 'deadline', false, false],
  ] as const)('%s', (marked, type, denied, hypothetical) => {
    expect(found(marked, type)).toMatchObject({ denied, hypothetical });
  });
});

describe('case: deadlines', () => {
  test.each([
    ['[Norway] {demanded} <that Iceland reopen the port by 1 June>.', 'demand', 'by 2019-06-01', 'by 1 June'],
    ['[Norway] {said} <Iceland must answer no later than 10 May>.', 'demand', 'by 2019-05-10', 'no later than 10 May'],
    ['[Norway] {pledged} <to withdraw its ships within 30 days>.', 'commitment', 'by 2019-05-26', 'within 30 days'],
    ['[Norway] {intends} <to resume patrols after 15 May>.', 'commitment', 'after 2019-05-15', 'after 15 May'],
    ['[Norway] {said} <Iceland should pay before 2021>.', 'demand', 'before 2021-01-01', 'before 2021'],
    [
      '[Kari Lund] {said} <she would wait till the end of this year for Iceland to act>.',
      'demand',
      'until 2019-12-31',
      'till the end of this year',
    ],
  ] as const)('%s', (marked, type, day, words) => {
    expect(found(marked, type)).toMatchObject({ day, dayWords: words });
  });

  test('belongs to the clause it stands in', () => {
    const marked =
      '<“We are ready to share the cost, but Iceland must open the port by the end of April,”> [Norwegian Foreign Minister Nils Aas] {said}.';
    expect(found(marked, 'demand')?.day).toBe('by 2019-04-30');
    expect(found(marked, 'offer')?.day).toBe(null);
  });
});
