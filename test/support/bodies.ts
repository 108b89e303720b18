/** Bodies whose figures are published, as model files. */

const elected = (count: number) => Array.from({ length: count }, (_, at) => `e${at + 1}`);
const permanent = ['china', 'france', 'russia', 'uk', 'us'];

/** The Security Council with so many elected members and that quota. */
export function securityCouncil(electedMembers: number, quota: number): string {
  const members = [...permanent, ...elected(electedMembers)];
  return [
    'standstill: 1',
    'title: The Security Council of the United Nations',
    'parties:',
    ...members.map((id) => `  ${id}: {}`),
    'bodies:',
    `  council: { members: [${members.join(', ')}], quota: ${quota}, veto: [${permanent.join(', ')}] }`,
    '',
  ].join('\n');
}

/** The Council of the European Economic Community of 1958. */
export const europeanCouncil = `standstill: 1
title: The Council of the European Economic Community, 1958
parties:
  germany: { name: Germany }
  france: { name: France }
  italy: { name: Italy }
  belgium: { name: Belgium }
  netherlands: { name: The Netherlands }
  luxembourg: { name: Luxembourg }
bodies:
  council:
    members: [germany, france, italy, belgium, netherlands, luxembourg]
    weights: { germany: 4, france: 4, italy: 4, belgium: 2, netherlands: 2 }
    quota: 12
`;

/** Two bodies of a conflict with options, one of which decides them. */
export const twoBodies = `standstill: 1
title: A club and its board
parties:
  chair:
    name: The chair
    options: { hall: Rent a hall, fee: { name: Raise the fee, moves: forward } }
    prefers: [hall]
  ann: { name: Ann, prefers: [not fee] }
  bob: { name: Bob, prefers: [fee] }
  cleo: { name: Cleo, prefers: [hall] }
statusQuo: []
bodies:
  board: { members: [chair], quota: 1, decides: [hall] }
  meeting:
    members: [chair, ann, bob, cleo]
    weights: { chair: 1.5, ann: 0.5 }
    quota: 2.5
    decides: [{ option: fee, direction: forward }]
scenarios:
  dissolved: { bodies: { board: null, meeting: null } }
`;
