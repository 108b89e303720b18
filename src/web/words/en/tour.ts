const list = new Intl.ListFormat('en');

/** What the tour takes from the model that it goes through. */
export interface TourFacts {
  /** The parties' names. */
  readonly parties: readonly string[];
  readonly options: number;
  readonly states: number;
  /** 2^options, written out. */
  readonly combinations: string;
}

/** What a stop says. */
export interface StopWords {
  readonly title: string;
  readonly text: (facts: TourFacts) => string;
  /** What the person may do there, and what is said once it was done. */
  readonly task?: string;
  readonly done?: string;
}

/** Words of the guided tour. What they claim of the Korean case is held to its analysis by a test. */
export const tour = {
  label: 'Guided tour',
  offerTitle: 'New here?',
  offer:
    'A tour of about five minutes leads through a real conflict: the Korean peninsula in April 2019. Your own files stay as they are.',
  begin: 'Take the tour',
  goOn: 'Go on with the tour',
  noThanks: 'No, thanks',
  place: 'a copy for the tour, kept nowhere',
  count: (now: number, of: number) => `Stop ${now} of ${of}`,
  next: 'Next',
  back: 'Back',
  finish: 'Finish',
  leave: 'Leave the tour',
  keys: 'Keys: n next, b back, Esc leaves.',
  doIt: 'Do it for me',
  undoable: 'the change of the tour',
  stops: {
    standstill: {
      title: 'A standstill',
      text: () =>
        'A standstill is a situation that nobody wants to leave alone. This is today, in April 2019: nothing is taken, and it is called Deadlock. Nobody has moved since the talks in Hanoi.',
    },
    parties: {
      title: 'Parties and what they can do',
      text: ({ parties, options, states, combinations }) =>
        `${list.format(parties)} take part. There are ${options} things that they can do, each of them taken or not. Of the ${combinations} combinations ${states} are possible; they are called states. The model can be read as forms, as here, or as text.`,
    },
    verdict: {
      title: 'The verdict',
      text: () =>
        'It is a standstill, and it holds firmly: nobody gains by moving alone. So nobody has to be deterred by anybody. Where somebody would gain, it says here who would answer, and how.',
    },
    explain: {
      title: 'Why a state holds or breaks',
      text: () =>
        'A deal, steps for easing, could hold too, but less firmly. North Korea would gain by taking its steps back. What deters it is the answer: the United States would end the easing, and North Korea would end no better.',
      task: 'Press one of the states under “Steps for easing”.',
      done: 'Beside it are the reasons: who gains by what, and what deters them.',
    },
    moves: {
      title: 'Who can do what',
      text: () =>
        'Each box is a state and each arrow a step, in the colour and with the shape of whoever takes it. More rings mean that a state holds more firmly. The deal is two steps away, and the first is one that North Korea does not gain by.',
      task: 'Press “Play” under the graph.',
      done: 'The way is gone step by step; its own “Next” leads on.',
    },
    deadline: {
      title: 'The deadline',
      text: () =>
        'Kim will wait until the end of the year. After it, today is no standstill any more: it turns into “Back to the original state”, and that holds firmly.',
      task: 'Press “Look at after-deadline”.',
      done: 'Now every place is about the time after the deadline. “As of” at the top says so.',
    },
    move: {
      title: 'What would move it',
      text: () =>
        'Here a third summit is assumed, at which both can act at once. One step of both is enough, all three are better off, and nothing has to be promised. But if the easing could not be undone, North Korea would leave: it is the answer that holds the deal.',
    },
    source: {
      title: 'Says who',
      text: () =>
        'Every wish and every option has a reason and the words it rests on. Where something was assumed, the reason says so.',
      task: 'Press the quotation.',
      done: 'Where the article is at hand, it opens at these words. It is not part of this program, so the place asks for it.',
    },
    change: {
      title: 'Change something and watch',
      text: () =>
        'The last wish of North Korea, “not steps”, is marked as unsure: all else equal, it keeps what it has. Without it, the deal with guarantees that others support would hold firmly, and every other deal by threats alone.',
      task: 'Delete “not steps”, the last statement of North Korea.',
      done: 'In the middle stands what your change changes in the answer. Undo takes it back.',
    },
    handover: {
      title: 'Hand over',
      text: () =>
        'What you found can be given to others: as a report, tables, a picture, a link, or one page with everything. Each says what it was made of. That is the end of the tour: “New conflict” on the first page starts your own.',
    },
  } satisfies Readonly<Record<string, StopWords>>,
};
