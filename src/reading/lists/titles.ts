import type { Gender } from './given-names.ts';
import type { Office } from './offices/office.ts';

/** Words before a name that tell what somebody is; longest first. In lower case, hyphens as spaces. */
export const titles: readonly string[] = [
  'president vice-president prime-minister deputy-prime-minister chancellor vice-chancellor premier king queen prince princess crown-prince emperor empress sultan emir sheikh pope',
  'foreign-minister foreign-secretary defense-minister defence-minister defense-secretary defence-secretary finance-minister interior-minister oil-minister energy-minister trade-minister home-secretary justice-minister health-minister information-minister minister deputy-minister deputy-foreign-minister vice-foreign-minister vice-minister minister-of-foreign-affairs minister-of-defense minister-of-defence',
  'secretary-of-state deputy-secretary-of-state assistant-secretary-of-state secretary-of-defense treasury-secretary press-secretary cabinet-secretary chief-cabinet-secretary general-secretary secretary-general secretary secretary-general-of-the-united-nations undersecretary under-secretary-general director-general managing-director director deputy-director executive-director ambassador envoy special-envoy special-representative representative negotiator chief-negotiator',
  'general gen lieutenant-general lt-gen major-general maj-gen brigadier-general brig-gen admiral adm colonel col lieutenant lt captain capt sergeant sgt major marshal commander cmdr',
  'senator sen congressman congresswoman rep governor gov mayor speaker house-speaker majority-leader minority-leader senate-majority-leader senate-minority-leader chairman chairwoman chairperson chair vice-chairman vice-chair chief chief-of-staff leader supreme-leader opposition-leader deputy-leader party-leader candidate nominee presidential-candidate presidential-nominee running-mate',
  'spokesman spokeswoman spokesperson adviser advisor national-security-adviser national-security-advisor senior-adviser senior-advisor foreign-policy-adviser foreign-affairs-adviser aide strategist campaign-manager pollster consultant',
  'judge justice chief-justice attorney-general attorney lawyer prosecutor professor prof dr doctor mr mrs ms miss sir lord lady dame baroness ayatollah grand-ayatollah imam rabbi father rev reverend bishop archbishop cardinal patriarch commissioner high-commissioner analyst economist expert researcher historian author journalist correspondent reporter editor activist ceo founder co-founder owner coach actor singer dictator strongman',
]
  .join(' ')
  .split(' ')
  .map((title) => title.replaceAll('-', ' '))
  .sort((a, b) => b.split(' ').length - a.split(' ').length);

/** Words that may stand before a title and are no part of a name. */
export const titleModifiers: ReadonlySet<string> = new Set(
  'former ex late then acting deputy vice senior chief top interim new outgoing incoming designate elect ousted exiled'.split(
    ' ',
  ),
);

const genders: Readonly<Record<string, Gender>> = {
  king: 'm',
  prince: 'm',
  'crown prince': 'm',
  emperor: 'm',
  sultan: 'm',
  emir: 'm',
  sheikh: 'm',
  pope: 'm',
  mr: 'm',
  sir: 'm',
  lord: 'm',
  father: 'm',
  congressman: 'm',
  chairman: 'm',
  'vice chairman': 'm',
  spokesman: 'm',
  ayatollah: 'm',
  'grand ayatollah': 'm',
  imam: 'm',
  rabbi: 'm',
  bishop: 'm',
  cardinal: 'm',
  patriarch: 'm',
  queen: 'f',
  princess: 'f',
  empress: 'f',
  mrs: 'f',
  ms: 'f',
  miss: 'f',
  lady: 'f',
  dame: 'f',
  baroness: 'f',
  congresswoman: 'f',
  chairwoman: 'f',
  spokeswoman: 'f',
};

/** The gender that a title tells; null where it tells none. */
export function genderOfTitle(title: string): Gender | null {
  return genders[title] ?? null;
}

const officesByTitle: Readonly<Record<string, readonly Office[]>> = {
  president: ['state', 'government', 'head'],
  leader: ['state', 'government'],
  'supreme leader': ['state'],
  king: ['state'],
  queen: ['state'],
  emperor: ['state'],
  'prime minister': ['government'],
  premier: ['government'],
  chancellor: ['government'],
  'foreign minister': ['foreign'],
  'foreign secretary': ['foreign'],
  'secretary of state': ['foreign'],
  'secretary general': ['head'],
  'director general': ['head'],
  'managing director': ['head'],
  chairman: ['head'],
};

/** The offices that a title may stand for; none for other titles. */
export function officesOfTitle(title: string): readonly Office[] {
  return officesByTitle[title] ?? [];
}
