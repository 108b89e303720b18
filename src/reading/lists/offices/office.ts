/** `state`: head of state, or who holds that power; `government`; `foreign`: foreign minister; `head` of an organisation. */
export type Office = 'state' | 'government' | 'foreign' | 'head';
