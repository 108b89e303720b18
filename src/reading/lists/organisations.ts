import type { ActorType } from '../reading.ts';

/** An international body, a bloc, an armed group or a part of a government that texts name often. */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly type: ActorType;
  /** Id of the state it belongs to; null where it belongs to none. */
  readonly of: string | null;
}

const table = `
un|United Nations|UN,U.N.,the world body|organisation|
un-security-council|UN Security Council|United Nations Security Council,U.N. Security Council,Security Council,UNSC|body|un
un-general-assembly|UN General Assembly|United Nations General Assembly,U.N. General Assembly,General Assembly,UNGA|body|un
unhcr|UNHCR|UN refugee agency,United Nations High Commissioner for Refugees|organisation|un
unicef|UNICEF|Unicef|organisation|un
unesco|UNESCO|Unesco|organisation|un
wfp|World Food Programme|World Food Program,WFP|organisation|un
unrwa|UNRWA||organisation|un
iaea|IAEA|International Atomic Energy Agency,the U.N. nuclear watchdog,UN nuclear watchdog|organisation|un
who|World Health Organization|WHO,World Health Organisation|organisation|un
ilo|International Labour Organization|ILO,International Labour Organisation|organisation|un
wto|World Trade Organization|WTO,World Trade Organisation|organisation|
imf|International Monetary Fund|IMF|organisation|
world-bank|World Bank||organisation|
icj|International Court of Justice|ICJ|body|un
icc|International Criminal Court|ICC|body|
opcw|OPCW|Organisation for the Prohibition of Chemical Weapons,Organization for the Prohibition of Chemical Weapons|organisation|
ctbto|CTBTO||organisation|
opec|OPEC|Opec,Organization of the Petroleum Exporting Countries|organisation|
opec-plus|OPEC+|Opec+,OPEC Plus|organisation|
eu|European Union|EU,E.U.,Brussels,the bloc|organisation|
european-commission|European Commission|EC|body|eu
european-council|European Council||body|eu
european-parliament|European Parliament||body|eu
ecb|European Central Bank|ECB|body|eu
eurogroup|Eurogroup||body|eu
council-of-europe|Council of Europe||organisation|
osce|OSCE|Organization for Security and Co-operation in Europe,Organisation for Security and Cooperation in Europe|organisation|
nato|NATO|Nato,North Atlantic Treaty Organization,North Atlantic Treaty Organisation,the alliance|organisation|
african-union|African Union|AU|organisation|
ecowas|ECOWAS|Ecowas,Economic Community of West African States|organisation|
igad|IGAD||organisation|
sadc|SADC|Southern African Development Community|organisation|
arab-league|Arab League|League of Arab States|organisation|
gcc|Gulf Cooperation Council|GCC|organisation|
oic|Organisation of Islamic Cooperation|OIC,Organization of Islamic Cooperation|organisation|
asean|ASEAN|Asean,Association of Southeast Asian Nations|organisation|
apec|APEC|Apec|organisation|
sco|Shanghai Cooperation Organisation|SCO,Shanghai Cooperation Organization|organisation|
brics|BRICS|Brics|group|
cis|Commonwealth of Independent States|CIS|organisation|
csto|CSTO|Collective Security Treaty Organization|organisation|
oas|Organization of American States|OAS|organisation|
mercosur|Mercosur|Mercosul|organisation|
celac|CELAC||organisation|
caricom|Caricom|CARICOM|organisation|
commonwealth|Commonwealth of Nations||organisation|
oecd|OECD|Organisation for Economic Co-operation and Development|organisation|
g7|G7|Group of Seven,G-7|group|
g8|G8|Group of Eight,G-8|group|
g20|G20|Group of 20,Group of Twenty,G-20|group|
quartet|Middle East Quartet|the Quartet|group|
p5-plus-1|P5+1|E3+3|group|
red-cross|Red Cross|ICRC,International Committee of the Red Cross|organisation|
amnesty-international|Amnesty International|Amnesty|organisation|
human-rights-watch|Human Rights Watch|HRW|organisation|
greenpeace|Greenpeace||organisation|
oxfam|Oxfam||organisation|
msf|Doctors Without Borders|Médecins Sans Frontières,MSF|organisation|
international-crisis-group|International Crisis Group||organisation|
cia|CIA|Central Intelligence Agency|body|usa
fbi|FBI|Federal Bureau of Investigation|body|usa
federal-reserve|Federal Reserve|Fed|body|usa
us-congress|US Congress|Congress,U.S. Congress|body|usa
us-senate|US Senate|Senate,U.S. Senate|body|usa
us-house|US House of Representatives|House of Representatives,U.S. House of Representatives|body|usa
us-supreme-court|US Supreme Court|U.S. Supreme Court|body|usa
republican-party|Republican Party|GOP,Republicans,House Republicans,Senate Republicans|group|usa
democratic-party|Democratic Party|Democrats,House Democrats,Senate Democrats|group|usa
us-treasury|US Treasury|Treasury Department,U.S. Treasury,U.S. Treasury Department,US Treasury Department|body|usa
duma|State Duma|Duma|body|rus
fsb|FSB||body|rus
knesset|Knesset||body|isr
idf|Israel Defense Forces|IDF,Israeli Defense Forces,Israel Defence Forces|body|isr
mossad|Mossad||body|isr
likud|Likud||organisation|isr
bundestag|Bundestag||body|deu
house-of-commons|House of Commons|Commons|body|gbr
house-of-lords|House of Lords||body|gbr
bank-of-england|Bank of England||body|gbr
conservative-party|Conservative Party|Conservatives,Tories|organisation|gbr
labour-party|Labour Party|Labour|organisation|gbr
irgc|Islamic Revolutionary Guard Corps|IRGC,Revolutionary Guards,Revolutionary Guard|body|irn
chinese-communist-party|Chinese Communist Party|CCP,Communist Party of China|organisation|chn
pla|People's Liberation Army|PLA|body|chn
workers-party-of-korea|Workers' Party of Korea|Workers’ Party of Korea|organisation|prk
hamas|Hamas||organisation|
fatah|Fatah||organisation|
plo|Palestine Liberation Organization|PLO,Palestine Liberation Organisation|organisation|pse
hezbollah|Hezbollah|Hizbullah,Hizbollah|organisation|lbn
islamic-jihad|Islamic Jihad|Palestinian Islamic Jihad|organisation|
taliban|Taliban|Taleban|organisation|
al-qaeda|al-Qaeda|al-Qaida,Al-Qaeda,Al Qaeda,Al-Qaida|organisation|
islamic-state|Islamic State|ISIS,ISIL,Daesh,IS group|organisation|
houthis|Houthis|Houthi movement,Houthi,Ansar Allah|group|
pkk|PKK|Kurdistan Workers' Party,Kurdistan Workers’ Party|organisation|
ypg|YPG|People's Protection Units|organisation|
sdf|Syrian Democratic Forces|SDF|organisation|
free-syrian-army|Free Syrian Army|FSA|organisation|
syrian-national-coalition|Syrian National Coalition|Syrian opposition|organisation|
farc|FARC|Farc,Revolutionary Armed Forces of Colombia|organisation|
eln|ELN|National Liberation Army|organisation|
tplf|TPLF|Tigray People's Liberation Front|organisation|
rsf|Rapid Support Forces|RSF|organisation|
boko-haram|Boko Haram||organisation|
al-shabab|al-Shabab|al-Shabaab,Al-Shabaab,Al Shabaab|organisation|
ira|IRA|Irish Republican Army|organisation|
sinn-fein|Sinn Fein|Sinn Féin|organisation|
dup|DUP|Democratic Unionist Party|organisation|
`;

const types: readonly ActorType[] = ['state', 'organisation', 'body', 'group'];

/** Written by hand; docs/decisions/0103. */
export const organisations: readonly Organisation[] = table
  .trim()
  .split('\n')
  .map((row) => {
    const [id = '', name = '', aliases = '', type = '', of = ''] = row.split('|');
    return {
      id,
      name,
      aliases: aliases === '' ? [] : aliases.split(','),
      type: types.find((known) => known === type) ?? 'organisation',
      of: of === '' ? null : of,
    };
  });
