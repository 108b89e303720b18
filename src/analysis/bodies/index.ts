import type { Body, Conflict } from '../../model/index.ts';
import type { Question } from '../question.ts';
import { countMinimalWinning, type MinimalSets, minimalBlocking } from './minimal.ts';
import { fewestToPass, type Power, powerOf } from './power.ts';
import { gameOf } from './simple-game.ts';

/** Who can pass and who can block in every body of a conflict. */
export interface Bodies {
  readonly kind: 'bodies';
  readonly question: Question;
  readonly conflict: Conflict;
  readonly bodies: readonly BodyPower[];
}

/** The yes/no game of one body, its members in the body's order. */
export interface BodyPower {
  readonly body: Body;
  /** Null for a body of more than `mostMembers`, as is everything below. */
  readonly power: readonly Power[] | null;
  readonly minimalWinning: number | null;
  /** Sets are places among the body's members. */
  readonly minimalBlocking: MinimalSets | null;
  /** The least number of members whose yes can be enough; null where not even all of them are. */
  readonly fewestToPass: number | null;
}

/** Larger bodies are not counted: the work doubles with every two members. */
export const mostMembers = 36;

/** The power indices and blocking coalitions of every body; at most `limit` coalitions a body are listed. */
export function assessBodies(conflict: Conflict, limit: number): Bodies {
  const { title, scenario } = conflict;
  return {
    kind: 'bodies',
    question: { title, scenario, concepts: [] },
    conflict,
    bodies: conflict.bodies.map((body) => assessBody(body, limit)),
  };
}

function assessBody(body: Body, limit: number): BodyPower {
  const game = gameOf(body);
  if (body.members.length > mostMembers) {
    return { body, power: null, minimalWinning: null, minimalBlocking: null, fewestToPass: fewestToPass(game) };
  }
  return {
    body,
    power: powerOf(game),
    minimalWinning: countMinimalWinning(game),
    minimalBlocking: minimalBlocking(game, limit),
    fewestToPass: fewestToPass(game),
  };
}
