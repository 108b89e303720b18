import {
  judgeQuestions,
  type MakeSolver,
  makeJudge,
  type PartyVerdict,
  type Ready,
  type Survey,
  stateOf,
} from '../../beyond/index.ts';
import { checkVerdict } from '../../checker/index.ts';
import type { Output } from '../door.ts';

/** Has the independent checker read the verdicts behind a survey, on today and on every equilibrium found. */
export function verifySurvey({ world }: Ready, make: MakeSolver, { today, found }: Survey, output: Output): Output {
  const { judge } = makeJudge(world, make, judgeQuestions);
  const parties = [...world.conflict.parties.keys()];
  const ofToday = today === null ? [] : Object.values(today.verdicts).flat();
  const ofFound = found.flatMap(({ concept, states }) =>
    states.flatMap((state) => parties.map((party) => judge(concept, party, stateOf(state)))),
  );
  const findings = [...ofToday, ...ofFound].map((verdict) => accepts(world.conflict, verdict));
  const accepted = findings.filter((finding) => finding).length;
  const open = findings.length - accepted;
  const rest =
    open === 0 ? '' : `; ${open.toLocaleString('en')} not checked, for they are undecided or take too many cases`;
  const words = `verified: ${accepted.toLocaleString('en')} verdicts accepted by the independent checker${rest}\n`;
  return { ...output, err: output.err + words };
}

function accepts(conflict: Ready['world']['conflict'], verdict: PartyVerdict): boolean {
  const { accepted, reason } = checkVerdict(conflict, verdict);
  if (accepted === false)
    throw new Error(
      `verdict refused: ${verdict.concept}, party ${verdict.party + 1}, state ${verdict.state}: ${reason}`,
    );
  return accepted === true;
}
