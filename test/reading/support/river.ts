import { told } from './told.ts';

/** An invented quarrel over a dam, told by hand. */
export const river = told(
  [
    'Ethiopia vows to fill its dam as Egypt presses for a deal',
    'Egypt demanded that Ethiopia sign a binding agreement. Foreign Minister Sami Nour said Cairo would take the dispute to the Security Council unless Ethiopia stopped filling the reservoir by 1 July.',
    '“We will not accept foreign mediators,” the Ethiopian minister Hana Bekele said. Ethiopia offered to share data on the flow if Egypt recognised its right to develop the river.',
    'Sudan called on Ethiopia to share data on the flow. Bekele denied that Ethiopia would close the gates.',
    'Egypt opposed the filling of the reservoir, the MENA agency said. The minister warned that it may cut the supply of gas.',
    'Ethiopia is likely to refuse. Ethiopia will fill the reservoir, said Ali Rahman, a professor at the University of Rome.',
  ],
  [
    { id: 'eth', name: 'Ethiopia', type: 'state', of: null, names: ['Ethiopia'] },
    { id: 'egy', name: 'Egypt', type: 'state', of: null, names: ['Egypt', 'Cairo'] },
    { id: 'sdn', name: 'Sudan', type: 'state', of: null, names: ['Sudan'] },
    { id: 'sami-nour', name: 'Sami Nour', type: 'person', of: 'egy', names: ['Sami Nour', 'The minister'] },
    { id: 'hana-bekele', name: 'Hana Bekele', type: 'person', of: 'eth', names: ['Hana Bekele', 'Bekele'] },
    { id: 'mena', name: 'MENA', type: 'organisation', of: 'egy', names: ['MENA'] },
    { id: 'ali-rahman', name: 'Ali Rahman', type: 'person', of: 'university-of-rome', names: ['Ali Rahman'] },
    {
      id: 'university-of-rome',
      name: 'University of Rome',
      type: 'organisation',
      of: null,
      names: ['University of Rome'],
    },
  ],
  [
    {
      by: ['egy'],
      source: 'Egypt',
      cue: 'demanded',
      content: 'that Ethiopia sign a binding agreement',
      positions: [{ type: 'demand', to: ['eth'] }],
    },
    {
      by: ['sami-nour'],
      source: 'Foreign Minister Sami Nour',
      cue: 'said',
      content:
        'Cairo would take the dispute to the Security Council unless Ethiopia stopped filling the reservoir by 1 July',
      positions: [
        { type: 'condition', to: ['eth'], trigger: 'unless' },
        {
          type: 'deadline',
          trigger: 'by 1 July',
          deadline: { date: '2021-07-01', direction: 'by', text: 'by 1 July' },
        },
      ],
    },
    {
      by: ['hana-bekele'],
      source: 'the Ethiopian minister Hana Bekele',
      cue: 'said',
      content: 'We will not accept foreign mediators',
      positions: [{ type: 'refusal', trigger: 'will not accept' }],
    },
    {
      by: ['eth'],
      source: 'Ethiopia',
      cue: 'offered',
      content: 'to share data on the flow if Egypt recognised its right to develop the river',
      positions: [
        { type: 'offer', to: ['egy'] },
        { type: 'condition', to: ['egy'], trigger: 'if' },
      ],
    },
    {
      by: ['sdn'],
      source: 'Sudan',
      cue: 'called on',
      content: 'Ethiopia to share data on the flow',
      positions: [{ type: 'demand', to: ['eth'] }],
    },
    {
      by: ['hana-bekele'],
      source: 'Bekele',
      cue: 'denied',
      content: 'that Ethiopia would close the gates',
      positions: [{ type: 'threat', trigger: 'would close', denied: true }],
    },
    {
      by: ['egy'],
      source: 'Egypt',
      cue: 'opposed',
      content: 'the filling of the reservoir',
      through: 'mena',
      positions: [{ type: 'refusal', to: [] }],
    },
    {
      by: ['sami-nour'],
      source: 'The minister',
      cue: 'warned',
      content: 'that it may cut the supply of gas',
      positions: [{ type: 'threat', trigger: 'may cut', hypothetical: true }],
    },
    {
      by: ['ali-rahman'],
      source: 'Ali Rahman, a professor at the University of Rome',
      cue: 'said',
      content: 'Ethiopia will fill the reservoir',
      positions: [{ type: 'assessment', trigger: 'will fill' }],
    },
  ],
);

/** A model of the quarrel as somebody may have begun it. */
export const riverModel = `# the dam
standstill: 1
title: The dam   # invented
parties:
  ethiopia:
    name: Ethiopia
    options:
      fill: Fill the reservoir
      sign: Sign a binding agreement   # at last
    prefers:
      - fill           # its standing wish
      - not sign
  egypt:
    name: Egypt
    options: { gas: Cut the supply of gas }
    prefers: [not fill, sign if not fill]
statusQuo: []
`;
