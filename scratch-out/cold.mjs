import { readFileSync } from "node:fs";
import { decodeHTML } from "entities/decode";
import { Tokenizer, TokenizerMode } from "parse5";
//#region src/reading/within.ts
/** How many items at the head of a list have something that all later ones have not. */
function countWhile(items, isEarly) {
	let low = 0;
	let high = items.length;
	while (low < high) {
		const middle = low + high >> 1;
		const item = items[middle];
		if (item !== void 0 && isEarly(item)) low = middle + 1;
		else high = middle;
	}
	return low;
}
/** The number of items, ordered by place and not overlapping, that end at or before an offset. */
function countBefore(items, offset) {
	return countWhile(items, ({ end }) => end <= offset);
}
/** The number of items, ordered by their starts, that start at or before an offset. */
function countUpTo(items, offset) {
	return countWhile(items, ({ start }) => start <= offset);
}
/** The items, ordered by place and not overlapping, that lie at least partly in a span. */
function within(items, span) {
	const from = countBefore(items, span.start);
	let end = from;
	while (end < items.length && (items[end]?.start ?? 0) < span.end) end += 1;
	return items.slice(from, end);
}
//#endregion
//#region src/reading/lists/titles.ts
/** Words before a name that tell what somebody is; longest first. In lower case, hyphens as spaces. */
const titles = [
	"president vice-president prime-minister deputy-prime-minister chancellor vice-chancellor premier king queen prince princess crown-prince emperor empress sultan emir sheikh pope",
	"foreign-minister foreign-secretary defense-minister defence-minister defense-secretary defence-secretary finance-minister interior-minister oil-minister energy-minister trade-minister home-secretary justice-minister health-minister information-minister minister deputy-minister deputy-foreign-minister vice-foreign-minister vice-minister minister-of-foreign-affairs minister-of-defense minister-of-defence",
	"secretary-of-state deputy-secretary-of-state assistant-secretary-of-state secretary-of-defense treasury-secretary press-secretary cabinet-secretary chief-cabinet-secretary general-secretary secretary-general secretary secretary-general-of-the-united-nations undersecretary under-secretary-general director-general managing-director director deputy-director executive-director ambassador envoy special-envoy special-representative representative negotiator chief-negotiator",
	"general gen lieutenant-general lt-gen major-general maj-gen brigadier-general brig-gen admiral adm colonel col lieutenant lt captain capt sergeant sgt major marshal commander cmdr",
	"senator sen congressman congresswoman rep governor gov mayor speaker house-speaker majority-leader minority-leader senate-majority-leader senate-minority-leader chairman chairwoman chairperson chair vice-chairman vice-chair chief chief-of-staff leader supreme-leader opposition-leader deputy-leader party-leader candidate nominee presidential-candidate presidential-nominee running-mate",
	"spokesman spokeswoman spokesperson adviser advisor national-security-adviser national-security-advisor senior-adviser senior-advisor foreign-policy-adviser foreign-affairs-adviser aide strategist campaign-manager pollster consultant",
	"judge justice chief-justice attorney-general attorney lawyer prosecutor professor prof dr doctor mr mrs ms miss sir lord lady dame baroness ayatollah grand-ayatollah imam rabbi father rev reverend bishop archbishop cardinal patriarch commissioner high-commissioner analyst economist expert researcher historian author journalist correspondent reporter editor activist ceo founder co-founder owner coach actor singer dictator strongman"
].join(" ").split(" ").map((title) => title.replaceAll("-", " ")).sort((a, b) => b.split(" ").length - a.split(" ").length);
/** Words that may stand before a title and are no part of a name. */
const titleModifiers = new Set("former ex late then acting deputy vice senior chief top interim new outgoing incoming designate elect ousted exiled".split(" "));
const genders$1 = {
	king: "m",
	prince: "m",
	"crown prince": "m",
	emperor: "m",
	sultan: "m",
	emir: "m",
	sheikh: "m",
	pope: "m",
	mr: "m",
	sir: "m",
	lord: "m",
	father: "m",
	congressman: "m",
	chairman: "m",
	"vice chairman": "m",
	spokesman: "m",
	ayatollah: "m",
	"grand ayatollah": "m",
	imam: "m",
	rabbi: "m",
	bishop: "m",
	cardinal: "m",
	patriarch: "m",
	queen: "f",
	princess: "f",
	empress: "f",
	mrs: "f",
	ms: "f",
	miss: "f",
	lady: "f",
	dame: "f",
	baroness: "f",
	congresswoman: "f",
	chairwoman: "f",
	spokeswoman: "f"
};
/** The gender that a title tells; null where it tells none. */
function genderOfTitle(title) {
	return genders$1[title] ?? null;
}
const officesByTitle = {
	president: [
		"state",
		"government",
		"head"
	],
	leader: ["state", "government"],
	"supreme leader": ["state"],
	king: ["state"],
	queen: ["state"],
	emperor: ["state"],
	"prime minister": ["government"],
	premier: ["government"],
	chancellor: ["government"],
	"foreign minister": ["foreign"],
	"foreign secretary": ["foreign"],
	"secretary of state": ["foreign"],
	"secretary general": ["head"],
	"director general": ["head"],
	"managing director": ["head"],
	chairman: ["head"]
};
/** The offices that a title may stand for; none for other titles. */
function officesOfTitle(title) {
	return officesByTitle[title] ?? [];
}
/** News agencies and the better known outlets, with the state each reports from. Written by hand; see docs/decisions/0103. */
const outlets = `
Reuters|Thomson Reuters|gbr|agency
AP|The Associated Press,Associated Press|usa|agency
AFP|Agence France-Presse,Agence France Presse|fra|agency
dpa|Deutsche Presse-Agentur|deu|agency
UPI|United Press International|usa|agency
EFE|Agencia EFE|esp|agency
ANSA|Agenzia Nazionale Stampa Associata|ita|agency
EPA|European Pressphoto Agency,EPA-EFE||agency
TASS|ITAR-TASS,Itar-Tass,Tass|rus|agency
RIA Novosti|RIA,RIA News Agency|rus|agency
Interfax||rus|agency
Sputnik|Sputnik News|rus|agency
Xinhua|Xinhua News Agency,Xinhua news agency|chn|agency
China News Service|CNS|chn|agency
KCNA|Korean Central News Agency,Korean Central Broadcasting|prk|agency
Rodong Sinmun||prk|
Yonhap|Yonhap News Agency,Yonhap News,Yonhap news agency|kor|agency
Newsis||kor|agency
Kyodo|Kyodo News,Kyodo News Agency|jpn|agency
Jiji Press|Jiji|jpn|agency
IRNA|Islamic Republic News Agency|irn|agency
ISNA|Iranian Students News Agency,Iranian Students' News Agency|irn|agency
Fars|Fars News Agency,Fars news agency|irn|agency
Tasnim|Tasnim News Agency,Tasnim news agency|irn|agency
Mehr|Mehr News Agency|irn|agency
Press TV||irn|
SANA|Syrian Arab News Agency|syr|agency
INA|Iraqi News Agency|irq|agency
SPA|Saudi Press Agency|sau|agency
WAM|Emirates News Agency|are|agency
QNA|Qatar News Agency|qat|agency
KUNA|Kuwait News Agency|kwt|agency
MENA|Middle East News Agency|egy|agency
Petra|Jordan News Agency|jor|agency
NNA|National News Agency|lbn|agency
WAFA|Palestinian News Agency|pse|agency
Anadolu|Anadolu Agency,Anadolu news agency|tur|agency
PTI|Press Trust of India|ind|agency
ANI|Asian News International|ind|agency
IANS|Indo-Asian News Service|ind|agency
APP|Associated Press of Pakistan|pak|agency
Antara||idn|agency
Bernama||mys|agency
VNA|Vietnam News Agency|vnm|agency
AAP|Australian Associated Press|aus|agency
The Canadian Press|Canadian Press|can|agency
PA Media|Press Association,PA Wire|gbr|agency
Ukrinform||ukr|agency
BelTA|Belta|blr|agency
Agência Brasil|Agencia Brasil|bra|agency
Télam|Telam|arg|agency
Notimex||mex|agency
Prensa Latina||cub|agency
SABA|Saba News Agency|yem|agency
NAN|News Agency of Nigeria|nga|agency
ENA|Ethiopian News Agency|eth|agency
SUNA|Sudan News Agency|sdn|agency
Bloomberg|Bloomberg News|usa|agency
Dow Jones|Dow Jones Newswires|usa|agency
Getty Images|Getty||agency
Shutterstock|||agency
Alamy|Alamy Stock Photo||agency
NurPhoto|||agency
Zuma Press|ZUMA Press||agency
Magnum Photos|||agency
Pool|Pool Photo||agency
iStock|||agency
BBC|BBC News,British Broadcasting Corporation|gbr|
CNN|Cable News Network|usa|
NBC|NBC News|usa|
ABC|ABC News||
CBS|CBS News|usa|
Fox News|Fox|usa|
MSNBC||usa|
NPR|National Public Radio|usa|
PBS|PBS NewsHour|usa|
VOA|Voice of America|usa|
RFE/RL|Radio Free Europe/Radio Liberty,Radio Free Europe,Radio Liberty|usa|
The New York Times|New York Times,NYT|usa|
The Washington Post|Washington Post|usa|
The Wall Street Journal|Wall Street Journal,WSJ|usa|
USA Today||usa|
Los Angeles Times||usa|
Politico||usa|
Axios||usa|
Newsweek||usa|
The New Yorker|New Yorker|usa|
The Guardian||gbr|
The Times of London||gbr|
Financial Times|FT,The Financial Times|gbr|
The Economist||gbr|
The Daily Telegraph|Daily Telegraph,The Telegraph|gbr|
Sky News||gbr|
ITV|ITV News|gbr|
Al Jazeera|Aljazeera|qat|
Al Arabiya||sau|
Al Mayadeen||lbn|
Haaretz||isr|
The Jerusalem Post|Jerusalem Post|isr|
The Times of Israel|Times of Israel|isr|
TRT World|TRT|tur|
Hurriyet|Hürriyet,Hurriyet Daily News|tur|
RT|Russia Today|rus|
Kommersant||rus|
Izvestia||rus|
CCTV|China Central Television|chn|
CGTN||chn|
Global Times||chn|
People's Daily||chn|
South China Morning Post|SCMP|hkg|
NHK||jpn|
Asahi Shimbun||jpn|
Yomiuri Shimbun||jpn|
The Korea Herald|Korea Herald|kor|
Chosun Ilbo|Chosunilbo|kor|
JoongAng Ilbo||kor|
Dong-A Ilbo||kor|
Der Spiegel|Spiegel|deu|
Deutsche Welle|DW|deu|
ARD||deu|
ZDF||deu|
Bild||deu|
Süddeutsche Zeitung||deu|
Frankfurter Allgemeine Zeitung|FAZ|deu|
Le Monde||fra|
Le Figaro||fra|
France 24||fra|
RFI|Radio France Internationale|fra|
Corriere della Sera||ita|
La Repubblica||ita|
El País|El Pais|esp|
CBC|CBC News|can|
The Globe and Mail|Globe and Mail|can|
The Hindu||ind|
Times of India|The Times of India|ind|
Dawn||pak|
Kyiv Independent|The Kyiv Independent|ukr|
`.trim().split("\n").map((row) => {
	const [name = "", aliases = "", of = "", agency = ""] = row.split("|");
	return {
		name,
		aliases: aliases === "" ? [] : aliases.split(","),
		of: of === "" ? null : of,
		agency: agency === "agency"
	};
});
//#endregion
//#region src/reading/lists/organisations.ts
const table$1 = `
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
const types$1 = [
	"state",
	"organisation",
	"body",
	"group"
];
/** Written by hand; docs/decisions/0103. */
const organisations = table$1.trim().split("\n").map((row) => {
	const [id = "", name = "", aliases = "", type = "", of = ""] = row.split("|");
	return {
		id,
		name,
		aliases: aliases === "" ? [] : aliases.split(","),
		type: types$1.find((known) => known === type) ?? "organisation",
		of: of === "" ? null : of
	};
});
/** The states of the world, two that are gone and three territories that speak for themselves. By hand; docs/decisions/0103. */
const states = `
afg|Afghanistan|Islamic Republic of Afghanistan,Islamic Emirate of Afghanistan|Afghan,Afghans,Afghani|Kabul
alb|Albania||Albanian,Albanians|Tirana
dza|Algeria||Algerian,Algerians|Algiers
and|Andorra||Andorran,Andorrans|
ago|Angola||Angolan,Angolans|Luanda
atg|Antigua and Barbuda||Antiguan,Antiguans|
arg|Argentina|Argentine Republic|Argentine,Argentines,Argentinian,Argentinians,Argentinean|Buenos Aires,Casa Rosada
arm|Armenia||Armenian,Armenians|Yerevan
aus|Australia|Commonwealth of Australia|Australian,Australians|Canberra
aut|Austria||Austrian,Austrians|
aze|Azerbaijan||Azerbaijani,Azerbaijanis,Azeri,Azeris|Baku
bhs|Bahamas|The Bahamas|Bahamian,Bahamians|
bhr|Bahrain|Kingdom of Bahrain|Bahraini,Bahrainis|Manama
bgd|Bangladesh||Bangladeshi,Bangladeshis|Dhaka
brb|Barbados||Barbadian,Barbadians|
blr|Belarus|Belorussia|Belarusian,Belarusians,Belarussian|Minsk
bel|Belgium||Belgian,Belgians|
blz|Belize||Belizean,Belizeans|
ben|Benin||Beninese|
btn|Bhutan||Bhutanese|Thimphu
bol|Bolivia|Plurinational State of Bolivia|Bolivian,Bolivians|La Paz
bih|Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina|Bosnian,Bosnians|Sarajevo
bwa|Botswana||Botswanan|Gaborone
bra|Brazil|Federative Republic of Brazil|Brazilian,Brazilians|Brasilia,Brasília,Planalto
brn|Brunei|Brunei Darussalam|Bruneian,Bruneians|
bgr|Bulgaria||Bulgarian,Bulgarians|Sofia
bfa|Burkina Faso||Burkinabe|Ouagadougou
bdi|Burundi||Burundian,Burundians|
khm|Cambodia|Kingdom of Cambodia|Cambodian,Cambodians|Phnom Penh
cmr|Cameroon||Cameroonian,Cameroonians|Yaounde
can|Canada||Canadian,Canadians|Ottawa
cpv|Cape Verde|Cabo Verde|Cape Verdean|
caf|Central African Republic||Central African|Bangui
tcd|Chad||Chadian,Chadians|N'Djamena
chl|Chile||Chilean,Chileans|
chn|China|People's Republic of China,PRC,Mainland China|Chinese|Beijing,Peking,Zhongnanhai
col|Colombia||Colombian,Colombians|Bogota,Bogotá
com|Comoros||Comorian|
cog|Republic of the Congo|Congo-Brazzaville,Congo Republic|Congolese|Brazzaville
cod|Democratic Republic of the Congo|DR Congo,DRC,Congo-Kinshasa,Democratic Republic of Congo||Kinshasa
cri|Costa Rica||Costa Rican,Costa Ricans|San Jose
civ|Ivory Coast|Côte d'Ivoire,Cote d'Ivoire|Ivorian,Ivorians|Abidjan,Yamoussoukro
hrv|Croatia||Croatian,Croatians,Croat,Croats|Zagreb
cub|Cuba||Cuban,Cubans|Havana
cyp|Cyprus|Republic of Cyprus|Cypriot,Cypriots|Nicosia
cze|Czechia|Czech Republic|Czech,Czechs|Prague
dnk|Denmark||Danish,Dane,Danes|Copenhagen
dji|Djibouti||Djiboutian|
dma|Dominica|||
dom|Dominican Republic||Dominican,Dominicans|Santo Domingo
ecu|Ecuador||Ecuadorian,Ecuadorians,Ecuadorean|Quito
egy|Egypt|Arab Republic of Egypt|Egyptian,Egyptians|Cairo
slv|El Salvador||Salvadoran,Salvadorans,Salvadorean|San Salvador
gnq|Equatorial Guinea||Equatorial Guinean|Malabo
eri|Eritrea||Eritrean,Eritreans|Asmara
est|Estonia||Estonian,Estonians|Tallinn
swz|Eswatini|Swaziland|Swazi|
eth|Ethiopia||Ethiopian,Ethiopians|Addis Ababa
fji|Fiji||Fijian,Fijians|Suva
fin|Finland||Finnish,Finn,Finns|Helsinki
fra|France|French Republic|French,Frenchman|Paris,Élysée,Elysee,Elysée,Elysee Palace,Élysée Palace,Quai d'Orsay
gab|Gabon||Gabonese|Libreville
gmb|Gambia|The Gambia|Gambian,Gambians|Banjul
geo|Georgia|Republic of Georgia|Georgian,Georgians|Tbilisi
deu|Germany|Federal Republic of Germany|German,Germans|Berlin,Bonn
gha|Ghana||Ghanaian,Ghanaians|Accra
grc|Greece|Hellenic Republic|Greek,Greeks|Athens
grd|Grenada||Grenadian|
gtm|Guatemala||Guatemalan,Guatemalans|
gin|Guinea||Guinean,Guineans|Conakry
gnb|Guinea-Bissau|||Bissau
guy|Guyana||Guyanese|
hti|Haiti||Haitian,Haitians|Port-au-Prince
hnd|Honduras||Honduran,Hondurans|Tegucigalpa
hkg|Hong Kong||Hong Konger,Hong Kongers|
hun|Hungary||Hungarian,Hungarians|Budapest
isl|Iceland||Icelandic,Icelander,Icelanders|Reykjavik
ind|India|Republic of India|Indian,Indians|New Delhi,Delhi
idn|Indonesia||Indonesian,Indonesians|Jakarta
irn|Iran|Islamic Republic of Iran,Islamic Republic|Iranian,Iranians|Tehran,Teheran
irq|Iraq|Republic of Iraq|Iraqi,Iraqis|Baghdad
irl|Ireland|Republic of Ireland|Irish|Dublin
isr|Israel|State of Israel|Israeli,Israelis|Jerusalem,Tel Aviv
ita|Italy|Italian Republic|Italian,Italians|Rome,Palazzo Chigi,Farnesina
jam|Jamaica||Jamaican,Jamaicans|Kingston
jpn|Japan||Japanese|Tokyo,Nagatacho
jor|Jordan|Hashemite Kingdom of Jordan|Jordanian,Jordanians|Amman
kaz|Kazakhstan||Kazakh,Kazakhs,Kazakhstani|Astana,Nur-Sultan
ken|Kenya||Kenyan,Kenyans|Nairobi
kir|Kiribati|||
xkx|Kosovo||Kosovar,Kosovars,Kosovan|Pristina
kwt|Kuwait||Kuwaiti,Kuwaitis|Kuwait City
kgz|Kyrgyzstan|Kyrgyz Republic|Kyrgyz|Bishkek
lao|Laos|Lao PDR|Laotian,Lao|Vientiane
lva|Latvia||Latvian,Latvians|Riga
lbn|Lebanon||Lebanese|Beirut
lso|Lesotho|||Maseru
lbr|Liberia||Liberian,Liberians|Monrovia
lby|Libya|Libyan Arab Jamahiriya|Libyan,Libyans|Tripoli
lie|Liechtenstein|||Vaduz
ltu|Lithuania||Lithuanian,Lithuanians|Vilnius
lux|Luxembourg||Luxembourgish|
mdg|Madagascar||Malagasy|Antananarivo
mwi|Malawi||Malawian,Malawians|Lilongwe
mys|Malaysia||Malaysian,Malaysians|Kuala Lumpur,Putrajaya
mdv|Maldives|The Maldives|Maldivian,Maldivians|
mli|Mali||Malian,Malians|Bamako
mlt|Malta||Maltese|Valletta
mhl|Marshall Islands||Marshallese|
mrt|Mauritania||Mauritanian,Mauritanians|Nouakchott
mus|Mauritius||Mauritian,Mauritians|Port Louis
mex|Mexico|United Mexican States|Mexican,Mexicans|Mexico City,Los Pinos
fsm|Micronesia|Federated States of Micronesia|Micronesian|
mda|Moldova|Republic of Moldova|Moldovan,Moldovans|Chisinau
mco|Monaco||Monegasque|
mng|Mongolia||Mongolian,Mongolians|Ulaanbaatar,Ulan Bator
mne|Montenegro||Montenegrin,Montenegrins|Podgorica
mar|Morocco|Kingdom of Morocco|Moroccan,Moroccans|Rabat
moz|Mozambique||Mozambican,Mozambicans|Maputo
mmr|Myanmar|Burma|Burmese|Naypyidaw,Naypyitaw
nam|Namibia||Namibian,Namibians|Windhoek
nru|Nauru||Nauruan|
npl|Nepal||Nepalese,Nepali|Kathmandu
nld|Netherlands|The Netherlands,Holland|Dutch,Dutchman|The Hague,Amsterdam
nzl|New Zealand||New Zealander,New Zealanders|
nic|Nicaragua||Nicaraguan,Nicaraguans|Managua
ner|Niger||Nigerien,Nigeriens|Niamey
nga|Nigeria||Nigerian,Nigerians|Abuja
prk|North Korea|Democratic People's Republic of Korea,Democratic People’s Republic of Korea,DPRK,D.P.R.K.|North Korean,North Koreans|Pyongyang
mkd|North Macedonia|Macedonia,FYROM|Macedonian,Macedonians|Skopje
nor|Norway||Norwegian,Norwegians|Oslo
omn|Oman|Sultanate of Oman|Omani,Omanis|Muscat
pak|Pakistan|Islamic Republic of Pakistan|Pakistani,Pakistanis|Islamabad,Rawalpindi
plw|Palau||Palauan|
pse|Palestine|State of Palestine,Palestinian Authority,Palestinian National Authority|Palestinian,Palestinians|Ramallah
pan|Panama||Panamanian,Panamanians|Panama City
png|Papua New Guinea||Papua New Guinean|Port Moresby
pry|Paraguay||Paraguayan,Paraguayans|Asuncion
per|Peru||Peruvian,Peruvians|Lima
phl|Philippines|The Philippines|Philippine,Filipino,Filipinos|Manila,Malacanang,Malacañang
pol|Poland||Polish,Pole,Poles|Warsaw
prt|Portugal||Portuguese|Lisbon
qat|Qatar||Qatari,Qataris|Doha
rou|Romania||Romanian,Romanians|Bucharest
rus|Russia|Russian Federation|Russian,Russians|Moscow,Kremlin,the Kremlin
rwa|Rwanda||Rwandan,Rwandans|Kigali
kna|Saint Kitts and Nevis|St Kitts and Nevis||
lca|Saint Lucia|St Lucia||
vct|Saint Vincent and the Grenadines|St Vincent and the Grenadines||
wsm|Samoa||Samoan,Samoans|Apia
smr|San Marino|||
stp|São Tomé and Príncipe|Sao Tome and Principe||
sau|Saudi Arabia|Kingdom of Saudi Arabia,KSA|Saudi,Saudis,Saudi Arabian|Riyadh
sen|Senegal||Senegalese|Dakar
srb|Serbia||Serbian,Serbians,Serb,Serbs|Belgrade
syc|Seychelles||Seychellois|
sle|Sierra Leone||Sierra Leonean,Sierra Leoneans|Freetown
sgp|Singapore||Singaporean,Singaporeans|
svk|Slovakia|Slovak Republic|Slovak,Slovaks,Slovakian|Bratislava
svn|Slovenia||Slovenian,Slovenians,Slovene|Ljubljana
slb|Solomon Islands||Solomon Islander|Honiara
som|Somalia||Somali,Somalis|Mogadishu
zaf|South Africa|Republic of South Africa|South African,South Africans|Pretoria
kor|South Korea|Republic of Korea,ROK,R.O.K.|South Korean,South Koreans|Seoul,Blue House,the Blue House,Cheong Wa Dae
ssd|South Sudan||South Sudanese|Juba
esp|Spain|Kingdom of Spain|Spanish,Spaniard,Spaniards|Madrid,Moncloa
lka|Sri Lanka||Sri Lankan,Sri Lankans|Colombo
sdn|Sudan||Sudanese|Khartoum
sur|Suriname||Surinamese|Paramaribo
swe|Sweden||Swedish,Swede,Swedes|Stockholm
che|Switzerland|Swiss Confederation|Swiss|Bern,Berne
syr|Syria|Syrian Arab Republic|Syrian,Syrians|Damascus
twn|Taiwan|Republic of China,Chinese Taipei|Taiwanese|Taipei
tjk|Tajikistan||Tajik,Tajiks|Dushanbe
tza|Tanzania||Tanzanian,Tanzanians|Dodoma,Dar es Salaam
tha|Thailand|Kingdom of Thailand|Thai,Thais|Bangkok
tls|East Timor|Timor-Leste|Timorese,East Timorese|Dili
tgo|Togo||Togolese|Lome
ton|Tonga||Tongan,Tongans|
tto|Trinidad and Tobago||Trinidadian,Trinidadians|Port of Spain
tun|Tunisia||Tunisian,Tunisians|Tunis
tur|Turkey|Türkiye,Turkiye,Republic of Turkey|Turkish,Turk,Turks|Ankara
tkm|Turkmenistan||Turkmen|Ashgabat
tuv|Tuvalu||Tuvaluan|
uga|Uganda||Ugandan,Ugandans|Kampala
ukr|Ukraine||Ukrainian,Ukrainians|Kyiv,Kiev,Bankova
are|United Arab Emirates|UAE,U.A.E.,Emirates|Emirati,Emiratis|Abu Dhabi
gbr|United Kingdom|UK,U.K.,Great Britain,Britain|British,Briton,Britons|London,Downing Street,10 Downing Street,No 10,Number 10,Whitehall,Westminster
usa|United States|US,U.S.,U.S.A.,USA,United States of America,America,the States|American,Americans|Washington,Washington DC,Washington D.C.,White House,the White House,Oval Office,State Department,the State Department,Pentagon,the Pentagon,Foggy Bottom,Capitol Hill
ury|Uruguay||Uruguayan,Uruguayans|Montevideo
uzb|Uzbekistan||Uzbek,Uzbeks|Tashkent
vut|Vanuatu|||Port Vila
vat|Vatican|Holy See,Vatican City|Vatican|
ven|Venezuela|Bolivarian Republic of Venezuela|Venezuelan,Venezuelans|Caracas,Miraflores
vnm|Vietnam|Viet Nam,Socialist Republic of Vietnam|Vietnamese|
yem|Yemen|Republic of Yemen|Yemeni,Yemenis|Sanaa,Sana'a
zmb|Zambia||Zambian,Zambians|Lusaka
zwe|Zimbabwe||Zimbabwean,Zimbabweans|Harare
sun|Soviet Union|USSR,U.S.S.R.,Union of Soviet Socialist Republics|Soviet,Soviets|
yug|Yugoslavia|Federal Republic of Yugoslavia|Yugoslav,Yugoslavs,Yugoslavian|
`.trim().split("\n").map((row) => {
	const [id = "", name = "", aliases = "", demonyms = "", metonyms = ""] = row.split("|");
	return {
		id,
		name,
		aliases: listed(aliases),
		demonyms: listed(demonyms),
		metonyms: listed(metonyms)
	};
});
function listed(cell) {
	return cell === "" ? [] : cell.split(",");
}
//#endregion
//#region src/reading/dates/calendar.ts
/** Days are ISO strings (YYYY-MM-DD) of the Gregorian calendar; arithmetic is on whole days, with no time zone. */
const monthNames = [
	"january",
	"february",
	"march",
	"april",
	"may",
	"june",
	"july",
	"august",
	"september",
	"october",
	"november",
	"december"
];
const weekdayNames = [
	"sunday",
	"monday",
	"tuesday",
	"wednesday",
	"thursday",
	"friday",
	"saturday"
];
/** Month from 1 for a name or its abbreviation in any case; null for another word. */
function monthOf(word) {
	const name = word.toLowerCase().replace(/\.$/, "");
	if (name.length < 3) return null;
	const at = monthNames.findIndex((month) => month === name || month.slice(0, 3) === name || name === "sept" && month === "september");
	return at < 0 ? null : at + 1;
}
/** Day of the week from 0 (Sunday) for its name or abbreviation; null for another word. */
function weekdayOf(word) {
	const name = word.toLowerCase().replace(/\.$/, "");
	const at = weekdayNames.findIndex((day) => day === name || name.length >= 3 && name.length <= 5 && day.startsWith(name));
	return at < 0 ? null : at;
}
/** The ISO day; null where the calendar has no such day. */
function dayFrom(year, month, day) {
	if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
	return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
function isDay(text) {
	const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
	return parts !== null && dayFrom(Number(parts[1]), Number(parts[2]), Number(parts[3])) !== null;
}
function yearOf(day) {
	return Number(day.slice(0, 4));
}
function monthNumberOf(day) {
	return Number(day.slice(5, 7));
}
function daysIn(year, month) {
	return new Date(Date.UTC(2e3 + year % 400, month, 0)).getUTCDate();
}
/** The day so many days later, or earlier where negative. */
function addDays(day, days) {
	return new Date(Date.parse(`${day}T00:00:00Z`) + days * 864e5).toISOString().slice(0, 10);
}
/** The same day so many months later, or the last one of that month where it is shorter. */
function addMonths(day, months) {
	const index = yearOf(day) * 12 + monthNumberOf(day) - 1 + months;
	const year = Math.floor(index / 12);
	const month = index % 12 + 1;
	return dayFrom(year, month, Math.min(Number(day.slice(8)), daysIn(year, month))) ?? day;
}
/** Day of the week, from 0 (Sunday). */
function weekday(day) {
	return (/* @__PURE__ */ new Date(`${day}T00:00:00Z`)).getUTCDay();
}
//#endregion
//#region src/reading/lists/offices/group-of-twenty.ts
/** Written from general knowledge, not audited: docs/decisions/0102. Rows: office|name|gender|from|until|other names. */
const groupOfTwenty = {
	arg: `
state|Fernando de la Rúa|m|1999-12-10|2001-12-21|Fernando de la Rua
state|Eduardo Duhalde|m|2002-01-02|2003-05-25|
state|Néstor Kirchner|m|2003-05-25|2007-12-10|Nestor Kirchner
state|Cristina Fernández de Kirchner|f|2007-12-10|2015-12-10|Cristina Fernandez de Kirchner,Cristina Kirchner,Cristina Fernández,Cristina Fernandez
state|Mauricio Macri|m|2015-12-10|2019-12-10|
state|Alberto Fernández|m|2019-12-10|2023-12-10|Alberto Fernandez
state|Javier Milei|m|2023-12-10||
foreign|Adalberto Rodríguez Giavarini|m|1999-12-10|2001-12-21|
foreign|Carlos Ruckauf|m|2002-01-03|2003-05-25|
foreign|Rafael Bielsa|m|2003-05-25|2005-12-01|
foreign|Jorge Taiana|m|2005-12-01|2010-06-18|
foreign|Héctor Timerman|m|2010-06-18|2015-12-10|Hector Timerman
foreign|Susana Malcorra|f|2015-12-10|2017-06-12|
foreign|Jorge Faurie|m|2017-06-12|2019-12-10|
foreign|Felipe Solá|m|2019-12-10|2021-09-20|Felipe Sola
foreign|Santiago Cafiero|m|2021-09-20|2023-12-10|
foreign|Diana Mondino|f|2023-12-10|2024-10-30|
foreign|Gerardo Werthein|m|2024-11-04||`,
	aus: `
government|John Howard|m|1996-03-11|2007-12-03|
government|Kevin Rudd|m|2007-12-03|2010-06-24|
government|Julia Gillard|f|2010-06-24|2013-06-27|
government|Kevin Rudd|m|2013-06-27|2013-09-18|
government|Tony Abbott|m|2013-09-18|2015-09-15|
government|Malcolm Turnbull|m|2015-09-15|2018-08-24|
government|Scott Morrison|m|2018-08-24|2022-05-23|
government|Anthony Albanese|m|2022-05-23||
foreign|Alexander Downer|m|1996-03-11|2007-12-03|
foreign|Stephen Smith|m|2007-12-03|2010-09-14|
foreign|Kevin Rudd|m|2010-09-14|2012-02-22|
foreign|Bob Carr|m|2012-03-13|2013-09-18|
foreign|Julie Bishop|f|2013-09-18|2018-08-28|
foreign|Marise Payne|f|2018-08-28|2022-05-23|
foreign|Penny Wong|f|2022-05-23||`,
	bra: `
state|Fernando Henrique Cardoso|m|1995-01-01|2003-01-01|
state|Luiz Inácio Lula da Silva|m|2003-01-01|2011-01-01|Luiz Inacio Lula da Silva,Lula da Silva,Lula
state|Dilma Rousseff|f|2011-01-01|2016-08-31|
state|Michel Temer|m|2016-08-31|2019-01-01|
state|Jair Bolsonaro|m|2019-01-01|2023-01-01|
state|Luiz Inácio Lula da Silva|m|2023-01-01||Luiz Inacio Lula da Silva,Lula da Silva,Lula
foreign|Luiz Felipe Lampreia|m|1995-01-01|2001-01-12|
foreign|Celso Lafer|m|2001-01-29|2003-01-01|
foreign|Celso Amorim|m|2003-01-01|2011-01-01|
foreign|Antonio Patriota|m|2011-01-01|2013-08-26|Antônio Patriota
foreign|Luiz Alberto Figueiredo|m|2013-08-28|2015-01-01|
foreign|Mauro Vieira|m|2015-01-01|2016-05-12|
foreign|José Serra|m|2016-05-12|2017-02-22|Jose Serra
foreign|Aloysio Nunes|m|2017-03-07|2019-01-01|
foreign|Ernesto Araújo|m|2019-01-01|2021-03-29|Ernesto Araujo
foreign|Carlos França|m|2021-04-06|2022-12-31|Carlos Franca
foreign|Mauro Vieira|m|2023-01-01||`,
	can: `
government|Jean Chrétien|m|1993-11-04|2003-12-12|Jean Chretien
government|Paul Martin|m|2003-12-12|2006-02-06|
government|Stephen Harper|m|2006-02-06|2015-11-04|
government|Justin Trudeau|m|2015-11-04||
foreign|Lloyd Axworthy|m|1996-01-25|2000-10-16|
foreign|John Manley|m|2000-10-17|2002-01-15|
foreign|Bill Graham|m|2002-01-16|2004-07-19|
foreign|Pierre Pettigrew|m|2004-07-20|2006-02-05|
foreign|Peter MacKay|m|2006-02-06|2007-08-13|
foreign|Maxime Bernier|m|2007-08-14|2008-05-26|
foreign|David Emerson|m|2008-05-27|2008-10-29|
foreign|Lawrence Cannon|m|2008-10-30|2011-05-17|
foreign|John Baird|m|2011-05-18|2015-02-03|
foreign|Rob Nicholson|m|2015-02-09|2015-11-04|
foreign|Stéphane Dion|m|2015-11-04|2017-01-10|Stephane Dion
foreign|Chrystia Freeland|f|2017-01-10|2019-11-20|
foreign|François-Philippe Champagne|m|2019-11-20|2021-01-12|Francois-Philippe Champagne
foreign|Marc Garneau|m|2021-01-12|2021-10-26|
foreign|Mélanie Joly|f|2021-10-26||Melanie Joly`,
	deu: `
state|Johannes Rau|m|1999-07-01|2004-06-30|
state|Horst Köhler|m|2004-07-01|2010-05-31|Horst Koehler,Horst Kohler
state|Christian Wulff|m|2010-06-30|2012-02-17|
state|Joachim Gauck|m|2012-03-18|2017-03-18|
state|Frank-Walter Steinmeier|m|2017-03-19||
government|Gerhard Schröder|m|1998-10-27|2005-11-22|Gerhard Schroeder,Gerhard Schroder
government|Angela Merkel|f|2005-11-22|2021-12-08|
government|Olaf Scholz|m|2021-12-08||
foreign|Joschka Fischer|m|1998-10-27|2005-11-22|
foreign|Frank-Walter Steinmeier|m|2005-11-22|2009-10-28|
foreign|Guido Westerwelle|m|2009-10-28|2013-12-17|
foreign|Frank-Walter Steinmeier|m|2013-12-17|2017-01-27|
foreign|Sigmar Gabriel|m|2017-01-27|2018-03-14|
foreign|Heiko Maas|m|2018-03-14|2021-12-08|
foreign|Annalena Baerbock|f|2021-12-08||`,
	ind: `
state|A. P. J. Abdul Kalam|m|2002-07-25|2007-07-25|Abdul Kalam,APJ Abdul Kalam
state|Pratibha Patil|f|2007-07-25|2012-07-25|
state|Pranab Mukherjee|m|2012-07-25|2017-07-25|
state|Ram Nath Kovind|m|2017-07-25|2022-07-25|
state|Droupadi Murmu|f|2022-07-25||
government|Atal Bihari Vajpayee|m|1998-03-19|2004-05-22|
government|Manmohan Singh|m|2004-05-22|2014-05-26|
government|Narendra Modi|m|2014-05-26||
foreign|Jaswant Singh|m|1998-12-05|2002-07-01|
foreign|Yashwant Sinha|m|2002-07-01|2004-05-22|
foreign|Natwar Singh|m|2004-05-23|2005-11-06|K. Natwar Singh
foreign|Pranab Mukherjee|m|2006-10-24|2009-05-22|
foreign|S. M. Krishna|m|2009-05-22|2012-10-26|SM Krishna
foreign|Salman Khurshid|m|2012-10-28|2014-05-26|
foreign|Sushma Swaraj|f|2014-05-26|2019-05-30|
foreign|Subrahmanyam Jaishankar|m|2019-05-30||S. Jaishankar,S Jaishankar`,
	idn: `
state|Abdurrahman Wahid|m|1999-10-20|2001-07-23|
state|Megawati Sukarnoputri|f|2001-07-23|2004-10-20|Megawati
state|Susilo Bambang Yudhoyono|m|2004-10-20|2014-10-20|
state|Joko Widodo|m|2014-10-20|2024-10-20|Jokowi
state|Prabowo Subianto|m|2024-10-20||Prabowo
foreign|Alwi Shihab|m|1999-10-26|2001-07-23|
foreign|Hassan Wirajuda|m|2001-08-10|2009-10-22|
foreign|Marty Natalegawa|m|2009-10-22|2014-10-20|
foreign|Retno Marsudi|f|2014-10-27|2024-10-20|
foreign|Sugiono|m|2024-10-21||`,
	ita: `
state|Carlo Azeglio Ciampi|m|1999-05-18|2006-05-15|
state|Giorgio Napolitano|m|2006-05-15|2015-01-14|
state|Sergio Mattarella|m|2015-02-03||
government|Massimo D'Alema|m|1998-10-21|2000-04-25|Massimo D’Alema
government|Giuliano Amato|m|2000-04-26|2001-06-11|
government|Silvio Berlusconi|m|2001-06-11|2006-05-17|
government|Romano Prodi|m|2006-05-17|2008-05-08|
government|Silvio Berlusconi|m|2008-05-08|2011-11-16|
government|Mario Monti|m|2011-11-16|2013-04-28|
government|Enrico Letta|m|2013-04-28|2014-02-22|
government|Matteo Renzi|m|2014-02-22|2016-12-12|
government|Paolo Gentiloni|m|2016-12-12|2018-06-01|
government|Giuseppe Conte|m|2018-06-01|2021-02-13|
government|Mario Draghi|m|2021-02-13|2022-10-22|
government|Giorgia Meloni|f|2022-10-22||
foreign|Lamberto Dini|m|1996-05-17|2001-06-06|
foreign|Renato Ruggiero|m|2001-06-11|2002-01-06|
foreign|Silvio Berlusconi|m|2002-01-06|2002-11-14|
foreign|Franco Frattini|m|2002-11-14|2004-11-18|
foreign|Gianfranco Fini|m|2004-11-18|2006-05-17|
foreign|Massimo D'Alema|m|2006-05-17|2008-05-08|Massimo D’Alema
foreign|Franco Frattini|m|2008-05-08|2011-11-16|
foreign|Giulio Terzi|m|2011-11-16|2013-03-26|
foreign|Emma Bonino|f|2013-04-28|2014-02-22|
foreign|Federica Mogherini|f|2014-02-22|2014-10-30|
foreign|Paolo Gentiloni|m|2014-10-31|2016-12-12|
foreign|Angelino Alfano|m|2016-12-12|2018-06-01|
foreign|Enzo Moavero Milanesi|m|2018-06-01|2019-09-05|
foreign|Luigi Di Maio|m|2019-09-05|2022-10-22|
foreign|Antonio Tajani|m|2022-10-22||`,
	jpn: `
state|Akihito|m|1989-01-07|2019-04-30|Emperor Akihito
state|Naruhito|m|2019-05-01||Emperor Naruhito
government|Keizo Obuchi|m|1998-07-30|2000-04-05|
government|Yoshiro Mori|m|2000-04-05|2001-04-26|
government|Junichiro Koizumi|m|2001-04-26|2006-09-26|
government|Shinzo Abe|m|2006-09-26|2007-09-26|
government|Yasuo Fukuda|m|2007-09-26|2008-09-24|
government|Taro Aso|m|2008-09-24|2009-09-16|
government|Yukio Hatoyama|m|2009-09-16|2010-06-08|
government|Naoto Kan|m|2010-06-08|2011-09-02|
government|Yoshihiko Noda|m|2011-09-02|2012-12-26|
government|Shinzo Abe|m|2012-12-26|2020-09-16|
government|Yoshihide Suga|m|2020-09-16|2021-10-04|
government|Fumio Kishida|m|2021-10-04|2024-10-01|
government|Shigeru Ishiba|m|2024-10-01||
foreign|Yohei Kono|m|1999-10-05|2001-04-26|
foreign|Makiko Tanaka|f|2001-04-26|2002-01-30|
foreign|Yoriko Kawaguchi|f|2002-02-01|2004-09-27|
foreign|Nobutaka Machimura|m|2004-09-27|2005-10-31|
foreign|Taro Aso|m|2005-10-31|2007-08-27|
foreign|Masahiko Komura|m|2007-09-26|2008-09-24|
foreign|Hirofumi Nakasone|m|2008-09-24|2009-09-16|
foreign|Katsuya Okada|m|2009-09-16|2010-09-17|
foreign|Seiji Maehara|m|2010-09-17|2011-03-07|
foreign|Takeaki Matsumoto|m|2011-03-09|2011-09-02|
foreign|Koichiro Gemba|m|2011-09-02|2012-12-26|
foreign|Fumio Kishida|m|2012-12-26|2017-08-03|
foreign|Taro Kono|m|2017-08-03|2019-09-11|
foreign|Toshimitsu Motegi|m|2019-09-11|2021-11-03|
foreign|Yoshimasa Hayashi|m|2021-11-10|2023-09-13|
foreign|Yoko Kamikawa|f|2023-09-13|2024-10-01|
foreign|Takeshi Iwaya|m|2024-10-01||`,
	kor: `
state|Kim Dae-jung|m|1998-02-25|2003-02-25|Kim Dae Jung
state|Roh Moo-hyun|m|2003-02-25|2008-02-25|Roh Moo Hyun
state|Lee Myung-bak|m|2008-02-25|2013-02-25|Lee Myung Bak
state|Park Geun-hye|f|2013-02-25|2017-03-10|Park Geun Hye
state|Moon Jae-in|m|2017-05-10|2022-05-09|Moon Jae In
state|Yoon Suk-yeol|m|2022-05-10||Yoon Suk Yeol,Yoon Seok-youl,Yoon Suk-Yeol
foreign|Lee Joung-binn|m|2000-01-14|2001-03-26|
foreign|Han Seung-soo|m|2001-03-26|2002-02-04|
foreign|Choi Sung-hong|m|2002-02-04|2003-02-27|
foreign|Yoon Young-kwan|m|2003-02-27|2004-01-17|
foreign|Ban Ki-moon|m|2004-01-17|2006-11-09|Ban Ki Moon
foreign|Song Min-soon|m|2006-12-01|2008-02-29|
foreign|Yu Myung-hwan|m|2008-02-29|2010-09-04|
foreign|Kim Sung-hwan|m|2010-10-08|2013-03-11|
foreign|Yun Byung-se|m|2013-03-11|2017-06-18|
foreign|Kang Kyung-wha|f|2017-06-18|2021-02-08|Kang Kyung Wha
foreign|Chung Eui-yong|m|2021-02-09|2022-05-12|Chung Eui Yong
foreign|Park Jin|m|2022-05-12|2024-01-10|
foreign|Cho Tae-yul|m|2024-01-10||Cho Tae Yul`,
	mex: `
state|Ernesto Zedillo|m|1994-12-01|2000-12-01|
state|Vicente Fox|m|2000-12-01|2006-12-01|
state|Felipe Calderón|m|2006-12-01|2012-12-01|Felipe Calderon
state|Enrique Peña Nieto|m|2012-12-01|2018-12-01|Enrique Pena Nieto
state|Andrés Manuel López Obrador|m|2018-12-01|2024-10-01|Andres Manuel Lopez Obrador,López Obrador,Lopez Obrador,AMLO
state|Claudia Sheinbaum|f|2024-10-01||
foreign|Jorge Castañeda|m|2000-12-01|2003-01-10|Jorge Castaneda
foreign|Luis Ernesto Derbez|m|2003-01-15|2006-11-30|
foreign|Patricia Espinosa|f|2006-12-01|2012-11-30|
foreign|José Antonio Meade|m|2012-12-01|2015-08-27|Jose Antonio Meade
foreign|Claudia Ruiz Massieu|f|2015-08-27|2017-01-04|
foreign|Luis Videgaray|m|2017-01-04|2018-11-30|
foreign|Marcelo Ebrard|m|2018-12-01|2023-06-12|
foreign|Alicia Bárcena|f|2023-07-03|2024-09-30|Alicia Barcena
foreign|Juan Ramón de la Fuente|m|2024-10-01||Juan Ramon de la Fuente`,
	sau: `
state|King Fahd|m|1982-06-13|2005-08-01|Fahd bin Abdulaziz
state|King Abdullah|m|2005-08-01|2015-01-23|Abdullah bin Abdulaziz
state|King Salman|m|2015-01-23||Salman bin Abdulaziz
government|Mohammed bin Salman|m|2022-09-27||Mohammad bin Salman,MBS,Prince Mohammed bin Salman
foreign|Saud al-Faisal|m|1975-10-13|2015-04-29|Prince Saud al-Faisal,Saud bin Faisal
foreign|Adel al-Jubeir|m|2015-04-29|2018-12-27|Adel Al-Jubeir
foreign|Ibrahim al-Assaf|m|2018-12-27|2019-10-23|
foreign|Faisal bin Farhan|m|2019-10-23||Prince Faisal bin Farhan`,
	zaf: `
state|Thabo Mbeki|m|1999-06-14|2008-09-24|
state|Kgalema Motlanthe|m|2008-09-25|2009-05-09|
state|Jacob Zuma|m|2009-05-09|2018-02-14|
state|Cyril Ramaphosa|m|2018-02-15||
foreign|Nkosazana Dlamini-Zuma|f|1999-06-17|2009-05-10|Nkosazana Dlamini Zuma
foreign|Maite Nkoana-Mashabane|f|2009-05-11|2018-02-26|
foreign|Lindiwe Sisulu|f|2018-02-27|2019-05-29|
foreign|Naledi Pandor|f|2019-05-30|2024-06-19|
foreign|Ronald Lamola|m|2024-07-03||`,
	tur: `
state|Süleyman Demirel|m|1993-05-16|2000-05-16|Suleyman Demirel
state|Ahmet Necdet Sezer|m|2000-05-16|2007-08-28|
state|Abdullah Gül|m|2007-08-28|2014-08-28|Abdullah Gul
state|Recep Tayyip Erdoğan|m|2014-08-28||Recep Tayyip Erdogan,Tayyip Erdogan
government|Bülent Ecevit|m|1999-01-11|2002-11-18|Bulent Ecevit
government|Abdullah Gül|m|2002-11-18|2003-03-14|Abdullah Gul
government|Recep Tayyip Erdoğan|m|2003-03-14|2014-08-28|Recep Tayyip Erdogan,Tayyip Erdogan
government|Ahmet Davutoğlu|m|2014-08-28|2016-05-24|Ahmet Davutoglu
government|Binali Yıldırım|m|2016-05-24|2018-07-09|Binali Yildirim
foreign|İsmail Cem|m|1997-06-30|2002-07-11|Ismail Cem
foreign|Yaşar Yakış|m|2002-11-18|2003-03-14|Yasar Yakis
foreign|Abdullah Gül|m|2003-03-14|2007-08-28|Abdullah Gul
foreign|Ali Babacan|m|2007-08-29|2009-05-01|
foreign|Ahmet Davutoğlu|m|2009-05-01|2014-08-29|Ahmet Davutoglu
foreign|Mevlüt Çavuşoğlu|m|2015-11-24|2023-06-03|Mevlut Cavusoglu
foreign|Hakan Fidan|m|2023-06-03||`
};
//#endregion
//#region src/reading/lists/offices/organisations.ts
/** Written from general knowledge, not audited: docs/decisions/0102. Rows: office|name|gender|from|until|other names. */
const organisationHeads = {
	un: `
head|Kofi Annan|m|1997-01-01|2006-12-31|
head|Ban Ki-moon|m|2007-01-01|2016-12-31|Ban Ki Moon
head|António Guterres|m|2017-01-01||Antonio Guterres`,
	nato: `
head|George Robertson|m|1999-10-14|2003-12-17|Lord Robertson
head|Jaap de Hoop Scheffer|m|2004-01-05|2009-07-31|
head|Anders Fogh Rasmussen|m|2009-08-01|2014-09-30|
head|Jens Stoltenberg|m|2014-10-01|2024-10-01|
head|Mark Rutte|m|2024-10-01||`,
	"european-commission": `
head|Romano Prodi|m|1999-09-16|2004-11-22|
head|José Manuel Barroso|m|2004-11-22|2014-10-31|Jose Manuel Barroso,José Manuel Durão Barroso
head|Jean-Claude Juncker|m|2014-11-01|2019-11-30|
head|Ursula von der Leyen|f|2019-12-01||`,
	"european-council": `
head|Herman Van Rompuy|m|2009-12-01|2014-11-30|
head|Donald Tusk|m|2014-12-01|2019-11-30|
head|Charles Michel|m|2019-12-01|2024-11-30|
head|António Costa|m|2024-12-01||Antonio Costa`,
	eu: `
foreign|Javier Solana|m|1999-10-18|2009-11-30|
foreign|Catherine Ashton|f|2009-12-01|2014-10-31|
foreign|Federica Mogherini|f|2014-11-01|2019-11-30|
foreign|Josep Borrell|m|2019-12-01|2024-11-30|
foreign|Kaja Kallas|f|2024-12-01||`,
	imf: `
head|Horst Köhler|m|2000-05-01|2004-03-04|Horst Koehler,Horst Kohler
head|Rodrigo de Rato|m|2004-06-07|2007-10-31|Rodrigo Rato
head|Dominique Strauss-Kahn|m|2007-11-01|2011-05-18|
head|Christine Lagarde|f|2011-07-05|2019-09-12|
head|Kristalina Georgieva|f|2019-10-01||`,
	"world-bank": `
head|James Wolfensohn|m|1995-06-01|2005-05-31|
head|Paul Wolfowitz|m|2005-06-01|2007-06-30|
head|Robert Zoellick|m|2007-07-01|2012-06-30|
head|Jim Yong Kim|m|2012-07-01|2019-02-01|
head|David Malpass|m|2019-04-09|2023-06-01|
head|Ajay Banga|m|2023-06-02||`,
	iaea: `
head|Mohamed ElBaradei|m|1997-12-01|2009-11-30|Mohammed ElBaradei,Mohamed El Baradei
head|Yukiya Amano|m|2009-12-01|2019-07-18|
head|Rafael Grossi|m|2019-12-03||Rafael Mariano Grossi`,
	who: `
head|Gro Harlem Brundtland|f|1998-07-21|2003-07-21|
head|Lee Jong-wook|m|2003-07-21|2006-05-22|
head|Margaret Chan|f|2007-01-04|2017-06-30|
head|Tedros Adhanom Ghebreyesus|m|2017-07-01||Tedros Adhanom,Tedros`,
	wto: `
head|Mike Moore|m|1999-09-01|2002-08-31|
head|Supachai Panitchpakdi|m|2002-09-01|2005-08-31|
head|Pascal Lamy|m|2005-09-01|2013-08-31|
head|Roberto Azevêdo|m|2013-09-01|2020-08-31|Roberto Azevedo
head|Ngozi Okonjo-Iweala|f|2021-03-01||`,
	ecb: `
head|Wim Duisenberg|m|1998-06-01|2003-10-31|
head|Jean-Claude Trichet|m|2003-11-01|2011-10-31|
head|Mario Draghi|m|2011-11-01|2019-10-31|
head|Christine Lagarde|f|2019-11-01||`,
	unhcr: `
head|Ruud Lubbers|m|2001-01-01|2005-02-20|
head|António Guterres|m|2005-06-15|2015-12-31|Antonio Guterres
head|Filippo Grandi|m|2016-01-01||`,
	"federal-reserve": `
head|Alan Greenspan|m|1987-08-11|2006-01-31|
head|Ben Bernanke|m|2006-02-01|2014-01-31|
head|Janet Yellen|f|2014-02-03|2018-02-03|
head|Jerome Powell|m|2018-02-05||`,
	"arab-league": `
head|Amr Moussa|m|2001-06-01|2011-06-01|
head|Nabil Elaraby|m|2011-07-01|2016-07-01|Nabil al-Arabi
head|Ahmed Aboul Gheit|m|2016-07-01||`,
	opcw: `
head|Rogelio Pfirter|m|2002-07-25|2010-07-24|
head|Ahmet Üzümcü|m|2010-07-25|2018-07-24|Ahmet Uzumcu
head|Fernando Arias|m|2018-07-25||`
};
//#endregion
//#region src/reading/lists/offices/other-parties.ts
/** Written from general knowledge, not audited: docs/decisions/0102. Rows: office|name|gender|from|until|other names. */
const otherParties = {
	prk: `
state|Kim Jong-il|m|1994-07-08|2011-12-17|Kim Jong Il
state|Kim Jong-un|m|2011-12-17||Kim Jong Un
government|Hong Song-nam|m|1998-09-05|2003-09-03|
government|Pak Pong-ju|m|2003-09-03|2007-04-11|Pak Pong Ju
government|Kim Yong-il|m|2007-04-11|2010-06-07|
government|Choe Yong-rim|m|2010-06-07|2013-04-01|
government|Pak Pong-ju|m|2013-04-01|2019-04-11|Pak Pong Ju
government|Kim Jae-ryong|m|2019-04-11|2020-08-13|
government|Kim Tok-hun|m|2020-08-13||
foreign|Paek Nam-sun|m|1998-09-05|2007-01-02|
foreign|Pak Ui-chun|m|2007-05-18|2014-04-09|
foreign|Ri Su-yong|m|2014-04-09|2016-05-09|Ri Su Yong
foreign|Ri Yong-ho|m|2016-05-09|2019-12-31|Ri Yong Ho
foreign|Ri Son-gwon|m|2020-01-23|2022-06-10|Ri Son Gwon
foreign|Choe Son-hui|f|2022-06-11||Choe Son Hui`,
	irn: `
state|Ali Khamenei|m|1989-06-04||Ayatollah Ali Khamenei,Ayatollah Khamenei
government|Mohammad Khatami|m|1997-08-03|2005-08-03|Mohammed Khatami
government|Mahmoud Ahmadinejad|m|2005-08-03|2013-08-03|
government|Hassan Rouhani|m|2013-08-03|2021-08-03|Hassan Rohani
government|Ebrahim Raisi|m|2021-08-03|2024-05-19|Ebrahim Raeisi
government|Masoud Pezeshkian|m|2024-07-28||
foreign|Kamal Kharrazi|m|1997-08-20|2005-08-24|Kamal Kharazi
foreign|Manouchehr Mottaki|m|2005-08-24|2010-12-13|
foreign|Ali Akbar Salehi|m|2010-12-13|2013-08-15|
foreign|Mohammad Javad Zarif|m|2013-08-15|2021-08-25|Javad Zarif,Mohammed Javad Zarif
foreign|Hossein Amir-Abdollahian|m|2021-08-25|2024-05-19|Hossein Amirabdollahian
foreign|Abbas Araghchi|m|2024-08-21||Abbas Araqchi`,
	irq: `
state|Saddam Hussein|m|1979-07-16|2003-04-09|Saddam
state|Jalal Talabani|m|2005-04-07|2014-07-24|
state|Fuad Masum|m|2014-07-24|2018-10-02|
state|Barham Salih|m|2018-10-02|2022-10-17|Barham Saleh
state|Abdul Latif Rashid|m|2022-10-17||
government|Iyad Allawi|m|2004-06-28|2005-05-03|Ayad Allawi
government|Ibrahim al-Jaafari|m|2005-05-03|2006-05-20|
government|Nouri al-Maliki|m|2006-05-20|2014-09-08|Nuri al-Maliki
government|Haider al-Abadi|m|2014-09-08|2018-10-25|
government|Adel Abdul Mahdi|m|2018-10-25|2020-05-07|Adel Abdul-Mahdi
government|Mustafa al-Kadhimi|m|2020-05-07|2022-10-27|
government|Mohammed Shia al-Sudani|m|2022-10-27||
foreign|Naji Sabri|m|2001-08-05|2003-04-09|
foreign|Hoshyar Zebari|m|2003-09-03|2014-07-11|
foreign|Ibrahim al-Jaafari|m|2014-09-08|2018-10-25|
foreign|Mohamed Ali Alhakim|m|2018-10-25|2020-05-06|
foreign|Fuad Hussein|m|2020-06-06||`,
	syr: `
state|Hafez al-Assad|m|1971-02-22|2000-06-10|Hafez Assad
state|Bashar al-Assad|m|2000-07-17|2024-12-08|Bashar Assad,Bashar Al-Assad
foreign|Farouk al-Sharaa|m|1984-03-01|2006-02-21|Farouq al-Shara
foreign|Walid al-Moallem|m|2006-02-21|2020-11-16|Walid al-Muallem
foreign|Faisal Mekdad|m|2020-11-22|2024-09-23|Faisal Mikdad
foreign|Bassam al-Sabbagh|m|2024-09-23|2024-12-10|`,
	isr: `
state|Moshe Katsav|m|2000-08-01|2007-07-01|
state|Shimon Peres|m|2007-07-15|2014-07-24|
state|Reuven Rivlin|m|2014-07-24|2021-07-07|
state|Isaac Herzog|m|2021-07-07||
government|Ehud Barak|m|1999-07-06|2001-03-07|
government|Ariel Sharon|m|2001-03-07|2006-04-14|
government|Ehud Olmert|m|2006-04-14|2009-03-31|
government|Benjamin Netanyahu|m|2009-03-31|2021-06-13|Binyamin Netanyahu,Bibi Netanyahu
government|Naftali Bennett|m|2021-06-13|2022-06-30|
government|Yair Lapid|m|2022-07-01|2022-12-29|
government|Benjamin Netanyahu|m|2022-12-29||Binyamin Netanyahu,Bibi Netanyahu
foreign|Shimon Peres|m|2001-03-07|2002-11-02|
foreign|Benjamin Netanyahu|m|2002-11-06|2003-02-28|Binyamin Netanyahu
foreign|Silvan Shalom|m|2003-02-28|2006-01-16|
foreign|Tzipi Livni|f|2006-01-18|2009-03-31|
foreign|Avigdor Lieberman|m|2009-04-01|2012-12-18|
foreign|Avigdor Lieberman|m|2013-11-11|2015-05-06|
foreign|Israel Katz|m|2019-02-17|2020-05-17|
foreign|Gabi Ashkenazi|m|2020-05-17|2021-06-13|
foreign|Yair Lapid|m|2021-06-13|2022-12-29|
foreign|Eli Cohen|m|2022-12-29|2024-01-01|
foreign|Israel Katz|m|2024-01-01|2024-11-07|
foreign|Gideon Saar|m|2024-11-08||Gideon Sa'ar`,
	pse: `
state|Yasser Arafat|m|1994-07-05|2004-11-11|Yasir Arafat
state|Mahmoud Abbas|m|2005-01-15||Abu Mazen
government|Ahmed Qurei|m|2003-10-07|2006-03-29|Ahmed Qureia
government|Ismail Haniyeh|m|2006-03-29|2007-06-14|Ismail Haniya
government|Salam Fayyad|m|2007-06-15|2013-06-06|
government|Rami Hamdallah|m|2013-06-06|2019-04-14|
government|Mohammad Shtayyeh|m|2019-04-14|2024-03-31|Mohammed Shtayyeh
government|Mohammad Mustafa|m|2024-03-31||
foreign|Riyad al-Maliki|m|2007-06-15|2024-03-31|Riad Malki`,
	ukr: `
state|Leonid Kuchma|m|1994-07-19|2005-01-23|
state|Viktor Yushchenko|m|2005-01-23|2010-02-25|
state|Viktor Yanukovych|m|2010-02-25|2014-02-22|Viktor Yanukovich
state|Petro Poroshenko|m|2014-06-07|2019-05-20|
state|Volodymyr Zelenskyy|m|2019-05-20||Volodymyr Zelensky,Volodymyr Zelenskiy
government|Yulia Tymoshenko|f|2007-12-18|2010-03-03|
government|Mykola Azarov|m|2010-03-11|2014-01-28|
government|Arseniy Yatsenyuk|m|2014-02-27|2016-04-14|
government|Volodymyr Groysman|m|2016-04-14|2019-08-29|
government|Oleksiy Honcharuk|m|2019-08-29|2020-03-04|
government|Denys Shmyhal|m|2020-03-04||
foreign|Borys Tarasyuk|m|2005-02-04|2007-01-30|
foreign|Volodymyr Ohryzko|m|2007-12-18|2009-03-03|
foreign|Petro Poroshenko|m|2009-10-09|2010-03-11|
foreign|Kostyantyn Gryshchenko|m|2010-03-11|2012-12-24|
foreign|Pavlo Klimkin|m|2014-06-19|2019-08-29|
foreign|Vadym Prystaiko|m|2019-08-29|2020-03-04|
foreign|Dmytro Kuleba|m|2020-03-04|2024-09-05|
foreign|Andrii Sybiha|m|2024-09-05||`,
	egy: `
state|Hosni Mubarak|m|1981-10-14|2011-02-11|
state|Mohamed Morsi|m|2012-06-30|2013-07-03|Mohammed Morsi,Mohamed Mursi
state|Abdel Fattah el-Sisi|m|2014-06-08||Abdel Fattah al-Sisi,Abdel-Fattah el-Sissi
foreign|Ahmed Maher|m|2001-05-15|2004-07-14|
foreign|Ahmed Aboul Gheit|m|2004-07-14|2011-03-06|
foreign|Nabil Fahmy|m|2013-07-16|2014-06-17|
foreign|Sameh Shoukry|m|2014-06-17|2024-07-03|
foreign|Badr Abdelatty|m|2024-07-03||`,
	cub: `
state|Fidel Castro|m|1976-12-02|2008-02-24|
state|Raúl Castro|m|2008-02-24|2018-04-19|Raul Castro
state|Miguel Díaz-Canel|m|2018-04-19||Miguel Diaz-Canel
foreign|Felipe Pérez Roque|m|1999-05-28|2009-03-02|Felipe Perez Roque
foreign|Bruno Rodríguez|m|2009-03-02||Bruno Rodriguez`,
	ven: `
state|Hugo Chávez|m|1999-02-02|2013-03-05|Hugo Chavez
state|Nicolás Maduro|m|2013-03-05||Nicolas Maduro`,
	pak: `
state|Pervez Musharraf|m|2001-06-20|2008-08-18|
state|Asif Ali Zardari|m|2008-09-09|2013-09-09|
government|Yousaf Raza Gilani|m|2008-03-25|2012-06-19|
government|Nawaz Sharif|m|2013-06-05|2017-07-28|
government|Imran Khan|m|2018-08-18|2022-04-10|
government|Shehbaz Sharif|m|2022-04-11|2023-08-14|
government|Shehbaz Sharif|m|2024-03-03||`,
	afg: `
state|Hamid Karzai|m|2001-12-22|2014-09-29|
state|Ashraf Ghani|m|2014-09-29|2021-08-15|`,
	lby: `
state|Muammar Gaddafi|m|1969-09-01|2011-08-23|Moammar Gadhafi,Muammar Qaddafi,Muammar Gadhafi`,
	blr: `
state|Alexander Lukashenko|m|1994-07-20||Alyaksandr Lukashenka`
};
//#endregion
//#region src/reading/lists/offices/permanent-five.ts
/** Written from general knowledge, not audited: docs/decisions/0102. Rows: office|name|gender|from|until|other names. */
const permanentFive = {
	usa: `
state|Bill Clinton|m|1993-01-20|2001-01-20|William Clinton
state|George W. Bush|m|2001-01-20|2009-01-20|George Bush,George W Bush
state|Barack Obama|m|2009-01-20|2017-01-20|
state|Donald Trump|m|2017-01-20|2021-01-20|Donald J. Trump,Donald J Trump
state|Joe Biden|m|2021-01-20|2025-01-20|Joseph Biden,Joseph R. Biden
foreign|Madeleine Albright|f|1997-01-23|2001-01-20|
foreign|Colin Powell|m|2001-01-20|2005-01-26|
foreign|Condoleezza Rice|f|2005-01-26|2009-01-20|
foreign|Hillary Clinton|f|2009-01-21|2013-02-01|Hillary Rodham Clinton
foreign|John Kerry|m|2013-02-01|2017-01-20|
foreign|Rex Tillerson|m|2017-02-01|2018-03-31|
foreign|Mike Pompeo|m|2018-04-26|2021-01-20|Michael Pompeo
foreign|Antony Blinken|m|2021-01-26|2025-01-20|Tony Blinken`,
	gbr: `
state|Elizabeth II|f|1952-02-06|2022-09-08|Queen Elizabeth,Queen Elizabeth II
state|Charles III|m|2022-09-08||King Charles,King Charles III
government|Tony Blair|m|1997-05-02|2007-06-27|
government|Gordon Brown|m|2007-06-27|2010-05-11|
government|David Cameron|m|2010-05-11|2016-07-13|
government|Theresa May|f|2016-07-13|2019-07-24|
government|Boris Johnson|m|2019-07-24|2022-09-06|
government|Liz Truss|f|2022-09-06|2022-10-25|
government|Rishi Sunak|m|2022-10-25|2024-07-05|
government|Keir Starmer|m|2024-07-05||
foreign|Robin Cook|m|1997-05-02|2001-06-08|
foreign|Jack Straw|m|2001-06-08|2006-05-05|
foreign|Margaret Beckett|f|2006-05-05|2007-06-27|
foreign|David Miliband|m|2007-06-28|2010-05-11|
foreign|William Hague|m|2010-05-12|2014-07-14|
foreign|Philip Hammond|m|2014-07-15|2016-07-13|
foreign|Boris Johnson|m|2016-07-13|2018-07-09|
foreign|Jeremy Hunt|m|2018-07-09|2019-07-24|
foreign|Dominic Raab|m|2019-07-24|2021-09-15|
foreign|Liz Truss|f|2021-09-15|2022-09-06|
foreign|James Cleverly|m|2022-09-06|2023-11-13|
foreign|David Cameron|m|2023-11-13|2024-07-05|Lord Cameron
foreign|David Lammy|m|2024-07-05||`,
	fra: `
state|Jacques Chirac|m|1995-05-17|2007-05-16|
state|Nicolas Sarkozy|m|2007-05-16|2012-05-15|
state|François Hollande|m|2012-05-15|2017-05-14|Francois Hollande
state|Emmanuel Macron|m|2017-05-14||
government|Lionel Jospin|m|1997-06-02|2002-05-06|
government|Jean-Pierre Raffarin|m|2002-05-06|2005-05-31|
government|Dominique de Villepin|m|2005-05-31|2007-05-17|
government|François Fillon|m|2007-05-17|2012-05-15|Francois Fillon
government|Jean-Marc Ayrault|m|2012-05-15|2014-03-31|
government|Manuel Valls|m|2014-03-31|2016-12-06|
government|Bernard Cazeneuve|m|2016-12-06|2017-05-15|
government|Édouard Philippe|m|2017-05-15|2020-07-03|Edouard Philippe
government|Jean Castex|m|2020-07-03|2022-05-16|
government|Élisabeth Borne|f|2022-05-16|2024-01-09|Elisabeth Borne
government|Gabriel Attal|m|2024-01-09|2024-09-05|
government|Michel Barnier|m|2024-09-05|2024-12-13|
government|François Bayrou|m|2024-12-13||Francois Bayrou
foreign|Hubert Védrine|m|1997-06-04|2002-05-06|Hubert Vedrine
foreign|Dominique de Villepin|m|2002-05-07|2004-03-31|
foreign|Michel Barnier|m|2004-03-31|2005-06-02|
foreign|Philippe Douste-Blazy|m|2005-06-02|2007-05-15|
foreign|Bernard Kouchner|m|2007-05-18|2010-11-14|
foreign|Michèle Alliot-Marie|f|2010-11-14|2011-02-27|Michele Alliot-Marie
foreign|Alain Juppé|m|2011-02-27|2012-05-15|Alain Juppe
foreign|Laurent Fabius|m|2012-05-17|2016-02-11|
foreign|Jean-Marc Ayrault|m|2016-02-11|2017-05-10|
foreign|Jean-Yves Le Drian|m|2017-05-17|2022-05-20|
foreign|Catherine Colonna|f|2022-05-20|2024-01-11|
foreign|Stéphane Séjourné|m|2024-01-11|2024-09-21|Stephane Sejourne
foreign|Jean-Noël Barrot|m|2024-09-21||Jean-Noel Barrot`,
	rus: `
state|Vladimir Putin|m|1999-12-31|2008-05-07|
state|Dmitry Medvedev|m|2008-05-07|2012-05-07|Dmitri Medvedev
state|Vladimir Putin|m|2012-05-07||
government|Mikhail Kasyanov|m|2000-05-17|2004-02-24|
government|Mikhail Fradkov|m|2004-03-05|2007-09-12|
government|Viktor Zubkov|m|2007-09-14|2008-05-07|
government|Vladimir Putin|m|2008-05-08|2012-05-07|
government|Dmitry Medvedev|m|2012-05-08|2020-01-16|Dmitri Medvedev
government|Mikhail Mishustin|m|2020-01-16||
foreign|Igor Ivanov|m|1998-09-11|2004-03-09|
foreign|Sergey Lavrov|m|2004-03-09||Sergei Lavrov`,
	chn: `
state|Jiang Zemin|m|1993-03-27|2003-03-15|
state|Hu Jintao|m|2003-03-15|2013-03-14|
state|Xi Jinping|m|2013-03-14||
government|Zhu Rongji|m|1998-03-17|2003-03-16|
government|Wen Jiabao|m|2003-03-16|2013-03-15|
government|Li Keqiang|m|2013-03-15|2023-03-11|
government|Li Qiang|m|2023-03-11||
foreign|Tang Jiaxuan|m|1998-03-18|2003-03-17|
foreign|Li Zhaoxing|m|2003-03-17|2007-04-27|
foreign|Yang Jiechi|m|2007-04-27|2013-03-16|
foreign|Wang Yi|m|2013-03-16|2022-12-30|
foreign|Qin Gang|m|2022-12-30|2023-07-25|
foreign|Wang Yi|m|2023-07-25||`
};
//#endregion
//#region src/reading/actors/slug.ts
/** A name as an id: letters without marks, in lower case, joined by hyphens. Letters of other scripts stay. */
function slugOf(name) {
	const slug = name.replace(/ı/gu, "i").replace(/[øØ]/gu, "o").replace(/[łŁ]/gu, "l").replace(/ß/gu, "ss").normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/['’.]/gu, "").replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "");
	return slug === "" ? "unnamed" : slug.slice(0, 100).replace(/-+$/, "");
}
//#endregion
//#region src/reading/actors/office-holders.ts
const offices = [
	"state",
	"government",
	"foreign",
	"head"
];
/** Who held which office from 2000 to 2024. How the list was made: docs/decisions/0102. */
const officeHolders = merge([
	permanentFive,
	groupOfTwenty,
	otherParties,
	organisationHeads
].flatMap((tables) => Object.entries(tables).flatMap(([of, table]) => table.trim().split("\n").map((row) => readRow(of, row)))));
/** Whether the person held the office, or any office, on a day. */
function heldOffice(holder, day, office) {
	return holder.terms.some((term) => (office === void 0 || term.office === office) && term.from <= day && (term.until ?? "9999") >= day);
}
/** What the person belonged to on a day: by the office then held, else by the last one before, else by the first. */
function affiliationOf(holder, day) {
	const held = holder.terms.filter((term) => day !== null && term.from <= day);
	return (held.find((term) => day !== null && (term.until ?? "9999") >= day) ?? held.at(-1) ?? holder.terms[0])?.of ?? null;
}
function readRow(of, row) {
	const [office = "", name = "", gender = "", from = "", until = "", aliases = ""] = row.split("|");
	const known = offices.find((candidate) => candidate === office);
	if (known === void 0 || !isDay(from) || until !== "" && !isDay(until)) throw new Error(`unreadable row: ${row}`);
	return {
		name,
		gender: gender === "f" ? "f" : "m",
		aliases: aliases === "" ? [] : aliases.split(","),
		term: {
			office: known,
			of,
			from,
			until: until === "" ? null : until
		}
	};
}
function merge(rows) {
	const holders = /* @__PURE__ */ new Map();
	for (const { name, gender, aliases, term } of rows) {
		const id = slugOf(name);
		const known = holders.get(id);
		const terms = [...known?.terms ?? [], term];
		holders.set(id, {
			id,
			name,
			gender,
			aliases: [...new Set([...known?.aliases ?? [], ...aliases])],
			terms
		});
	}
	return [...holders.values()];
}
//#endregion
//#region src/reading/actors/tokens.ts
const word = /(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}]+(?:['’](?!s(?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}]*)*/gu;
const abbreviation = /^(?:mr|mrs|ms|dr|prof|gen|lt|col|sgt|capt|cmdr|adm|sen|rep|gov|rev|hon|st|jr|sr|no|vs|inc|corp|ltd|co|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|\p{L})$/iu;
const stop = /[.!?…]["”’')\]]*\s+["“‘'([]*$/u;
const opening = /["“‘([]\s*$/u;
/** The words of one stretch of text. */
function wordsOf$1(text) {
	return [...text.matchAll(word)].filter((match) => match[0] !== "s" || !/[\p{L}\p{N}.]['’]$/u.test(text.slice(match.index - 2, match.index))).map((match) => ({
		text: match[0],
		start: match.index,
		end: match.index + match[0].length
	}));
}
/** The words of an article, noise and credits left out. */
function tokensOf(page) {
	const tokens = [];
	let sentence = -1;
	page.blocks.forEach((block, index) => {
		if (block.kind === "noise" || block.kind === "credit") return;
		const text = page.reading.slice(block.start, block.end);
		const quoted = quotedAt(text);
		let last = 0;
		for (const found of wordsOf$1(text)) {
			const gap = plainGap(text.slice(last, found.start));
			const before = tokens.at(-1);
			const begins = last === 0 || endsSentence(gap) && !(before !== void 0 && isAbbreviation(before.text, gap));
			if (begins) sentence += 1;
			tokens.push({
				text: found.text,
				start: block.start + found.start,
				end: block.start + found.end,
				gap,
				possessive: /^['’](?:s(?![\p{L}\p{N}])|(?![\p{L}\p{N}]))/u.test(text.slice(found.end, found.end + 3)) && isOwner(found.text, text, found.end, quoted),
				capital: /^\p{Lu}/u.test(found.text),
				block: index,
				sentence,
				first: begins || opening.test(gap),
				quoted: quoted(found.start)
			});
			last = found.end;
		}
	});
	return tokens;
}
/** What stands between two words, every space as one kind, without what cannot be seen. */
function plainGap(gap) {
	return gap.replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, "").replace(/[\u1680\u2000-\u200a\u202f\u205f\u3000]/g, " ");
}
/** A bare apostrophe marks an owner only after s, and not where it closes a quotation. */
function isOwner(text, block, end, quoted) {
	if (block.charAt(end + 1) === "s") return true;
	return /s$/iu.test(text) || /^['’]\s/u.test(block.slice(end, end + 2)) && !quoted(end - 1) && /^\p{Lu}/u.test(text);
}
function endsSentence(gap) {
	return stop.test(gap) || /[.!?]["”’)\]]*$/u.test(gap.trimEnd()) && /\s/u.test(gap);
}
function isAbbreviation(text, gap) {
	return gap.startsWith(".") && !/[\n"”]/.test(gap) && (abbreviation.test(text) || /^(?:\p{Lu}\.){2,}$/u.test(text));
}
/** Whether an offset of the text lies between double quotation marks, curly or straight. */
function quotedAt(text) {
	const marks = [...text.matchAll(/["“”]/gu)].map((match) => ({
		at: match.index,
		mark: match[0]
	}));
	const spans = [];
	let open = -1;
	for (const { at, mark } of marks) if (mark === "“" || mark === "\"" && open < 0) open = at;
	else if (open >= 0) {
		spans.push({
			start: open,
			end: at
		});
		open = -1;
	}
	if (open >= 0) spans.push({
		start: open,
		end: text.length
	});
	let k = 0;
	return (at) => {
		while (k > 0 && (spans[k]?.start ?? 0) > at) k -= 1;
		while (k < spans.length - 1 && (spans[k]?.end ?? 0) < at) k += 1;
		const span = spans[k];
		return span !== void 0 && span.start < at && at < span.end;
	};
}
//#endregion
//#region src/reading/actors/gazetteer.ts
const root = {
	next: /* @__PURE__ */ new Map(),
	entries: []
};
const figures = /* @__PURE__ */ new Map();
function add$1(phrase, figure, naming) {
	figures.set(figure.id, figure);
	let node = root;
	for (const { text } of wordsOf$1(phrase)) {
		const key = keyOf(text);
		const next = node.next.get(key) ?? {
			next: /* @__PURE__ */ new Map(),
			entries: []
		};
		node.next.set(key, next);
		node = next;
	}
	if (!node.entries.some((entry) => entry.figure.id === figure.id) && node !== root) node.entries.push({
		figure,
		naming
	});
}
function keyOf(word) {
	return word.replaceAll("’", "'");
}
for (const { id, name, aliases, demonyms, metonyms } of states) {
	const figure = {
		id,
		name,
		type: "state",
		gender: null,
		of: () => null
	};
	for (const phrase of [name, ...aliases]) add$1(phrase, figure, "name");
	for (const phrase of demonyms) add$1(phrase, figure, "demonym");
	for (const phrase of metonyms) add$1(phrase, figure, "metonym");
}
for (const { id, name, aliases, type, of } of organisations) {
	const figure = {
		id,
		name,
		type,
		gender: null,
		of: () => of
	};
	for (const phrase of [name, ...aliases]) if (/\p{Lu}/u.test(phrase)) add$1(phrase, figure, "name");
}
for (const { name, aliases, of } of outlets) {
	const figure = {
		id: slugOf(name),
		name,
		type: "organisation",
		gender: null,
		of: () => of
	};
	for (const phrase of [name, ...aliases]) add$1(phrase, figure, "name");
}
for (const holder of officeHolders) {
	const figure = {
		id: holder.id,
		name: holder.name,
		type: "person",
		gender: holder.gender,
		of: (day) => affiliationOf(holder, day)
	};
	for (const phrase of [holder.name, ...holder.aliases]) add$1(phrase, figure, "name");
}
/** The longest known phrase that begins at the k-th token, within its sentence; null where none does. */
function matchAt(tokens, k) {
	let node = root;
	let best = null;
	for (let at = k; at < tokens.length; at += 1) {
		const token = tokens[at];
		if (token === void 0 || at > k && !joins(token, tokens[at - 1])) break;
		node = node.next.get(keyOf(token.text));
		if (node === void 0) break;
		if (node.entries.length > 0) best = {
			length: at - k + 1,
			entries: node.entries
		};
	}
	return best;
}
/** Whether two words may belong to one name: nothing but a space, a hyphen, or the point of an initial between. */
function joins(token, before) {
	if (before === void 0 || before.block !== token.block) return false;
	if (/^(?:[ \u00a0\t\r\n]{1,2}|[-‐‑–/])$/u.test(token.gap) && !before.possessive) return true;
	if (before.possessive) return /^['’]s[ \u00a0]$/u.test(token.gap);
	return /^\.[ \u00a0]?$/u.test(token.gap) && before.text.length <= 2 && before.capital;
}
/** A figure of the lists by its id. */
function figureOf(id) {
	return figures.get(id);
}
//#endregion
//#region src/reading/actors/context.ts
const noContext = {
	titles: [],
	of: null,
	late: false
};
const titleWords = titles.map((title) => title.split(" "));
const titlesByFirst = /* @__PURE__ */ new Map();
for (const words of titleWords) {
	const first = words[0] ?? "";
	titlesByFirst.set(first, [...titlesByFirst.get(first) ?? [], words]);
}
/** How many tokens a title takes that begins at the k-th, longest first; 0 where none does. Plurals are none. */
function titleAt(tokens, k) {
	return (titlesByFirst.get(tokens[k]?.text.toLowerCase() ?? "") ?? []).find((words) => words.every((word, j) => {
		const token = tokens[k + j];
		return token?.text.toLowerCase() === word && (j === 0 || /^[ \u00a0-]$/u.test(token.gap));
	}))?.length ?? 0;
}
/** How far back words may belong to a name. */
const reach$6 = 9;
/**
* Reads the words before the k-th token, back to the first that cannot belong to its name: titles, adjectives of states,
* names of states and organisations, and, once a title is read, lower-case words after an owner ("Putin's foreign affairs
* adviser"). `ownerOf` tells what the person named at a token belongs to.
*/
function contextBefore(tokens, k, ownerOf) {
	const found = [];
	let of = null;
	let late = false;
	let at = k - 1;
	while (at >= 0 && at >= k - reach$6 && of === null) {
		const token = tokens[at];
		const next = tokens[at + 1];
		if (token === void 0 || next === void 0 || token.block !== next.block || !near(token, next)) break;
		const word = token.text.toLowerCase();
		const title = titleEndingAt(tokens, at);
		const named = namedEndingAt(tokens, at);
		if (token.possessive) of = named?.of ?? ownerOf(at);
		else if (named !== null) of = named.of;
		if (token.possessive || named !== null) break;
		if (word === "late") late = true;
		else if (title > 0) found.unshift(tokens.slice(at - title + 1, at + 1).map((part) => part.text.toLowerCase()).join(" "));
		else if (!titleModifiers.has(word) && !(found.length > 0 && isModifier$1(token))) break;
		at -= Math.max(1, title);
	}
	return {
		titles: found,
		of,
		late
	};
}
/** A space or hyphen between, or an owner's ending; the point of "Gen." or "Mr." does no harm. */
function near(token, next) {
	if (token.possessive) return /^['’]s?[ \u00a0]$/u.test(next.gap);
	return /^[ \u00a0-]$/u.test(next.gap) || /^\.[ \u00a0]$/u.test(next.gap);
}
function isModifier$1(token) {
	return /^\p{Ll}/u.test(token.text) && !/^(?:the|a|an|and|or|but|that|said|says|told|of|by|with|for|to|in|on|at|from|as|when|if|is|was|has|had)$/.test(token.text);
}
function titleEndingAt(tokens, at) {
	for (const length of [
		5,
		4,
		3,
		2,
		1
	]) if (at - length + 1 >= 0 && titleAt(tokens, at - length + 1) === length) return length;
	return 0;
}
/** The state or organisation that a known phrase ending here names. */
function namedEndingAt(tokens, at) {
	for (const length of [
		4,
		3,
		2,
		1
	]) {
		const match = at - length + 1 < 0 ? null : matchAt(tokens, at - length + 1);
		const figure = match?.length === length ? match.entries[0]?.figure : void 0;
		if (figure !== void 0 && figure.type !== "person") return { of: figure.id };
	}
	return null;
}
//#endregion
//#region src/reading/actors/affiliations.ts
/** How many words after a name may say who this is. */
const reach$5 = 14;
/** Reads what stands after a name between commas: "Anna Berg, the director of the Northern Institute,". */
function readAppositions(tokens, names, register) {
	const places = new Map(tokens.map((token, k) => [token.end, k]));
	for (const name of names) {
		const id = name.ids[0] ?? "";
		const entry = register.entries.get(id);
		const at = places.get(name.end);
		if (entry?.type !== "person" || at === void 0 || !opensApposition(tokens, at + 1)) continue;
		const end = endOfApposition(tokens, at + 1);
		const titles = titlesIn(tokens, at + 1, end);
		const last = tokens[end - 1]?.end ?? 0;
		const named = within(names, {
			start: name.end,
			end: last
		}).find((other) => other.end <= last && isHome$1(other, register));
		const of = entry.of ?? named?.ids[0] ?? stateIn(tokens, at + 1, end);
		register.entries.set(id, {
			...entry,
			of,
			titles: new Set([...entry.titles, ...titles])
		});
	}
}
function opensApposition(tokens, k) {
	const token = tokens[k];
	if (token === void 0 || !/^,[\s\u00a0]$/u.test(token.gap) || token.sentence !== tokens[k - 1]?.sentence) return false;
	return /^(?:the|a|an|who|former|one|chief|head|senior|deputy|leader|director|president|chairman|spokesman|spokeswoman)$/.test(token.text) || matchAt(tokens, k) !== null;
}
function endOfApposition(tokens, k) {
	for (let at = k + 1; at < k + reach$5 && at < tokens.length; at += 1) if (tokens[at]?.sentence !== tokens[k]?.sentence || /[,;:.()–—"“”]/.test((tokens[at]?.gap ?? "").replace(/^\.(?= )/, ""))) return at;
	return Math.min(k + reach$5, tokens.length);
}
function titlesIn(tokens, from, to) {
	const found = [];
	for (let k = from; k < to; k += 1) {
		const length = titleAt(tokens, k);
		if (length > 0) found.push(tokens.slice(k, k + length).map((token) => token.text.toLowerCase()).join(" "));
		k += Math.max(0, length - 1);
	}
	return found;
}
function isHome$1(mention, register) {
	return [
		"state",
		"organisation",
		"body"
	].includes(register.entries.get(mention.ids[0] ?? "")?.type ?? "");
}
function stateIn(tokens, from, to) {
	for (let k = from; k < to; k += 1) {
		const figure = matchAt(tokens, k)?.entries[0]?.figure;
		if (figure !== void 0 && figure.type !== "person") return figure.id;
	}
	return null;
}
//#endregion
//#region src/reading/actors/mentions.ts
/** The names as mentions, in order, with what their surroundings tell. */
function mentionsOfNames(tokens, names) {
	return names.toSorted((a, b) => a.from - b.from).flatMap((name) => mentionOf(tokens, name.from, name.to, name.ids, "name", false) ?? []);
}
/** A mention over tokens `from` to `to`; null where there are none. */
function mentionOf(tokens, from, to, ids, how, joint) {
	const first = tokens[from];
	const last = tokens[to - 1];
	if (first === void 0 || last === void 0) return null;
	const previous = tokens[from - 1];
	const next = tokens[to];
	const bound = previous?.sentence === first.sentence;
	const hyphened = bound && /^[-‐‑–/]$/u.test(first.gap) || next?.sentence === last.sentence && /^[-‐‑–/]$/u.test(next.gap);
	return {
		start: first.start,
		end: last.end,
		ids,
		joint,
		how,
		block: first.block,
		sentence: first.sentence,
		quoted: first.quoted,
		possessive: last.possessive,
		compound: hyphened,
		after: bound ? first.gap.trim() === "" ? previous?.text.toLowerCase() ?? "" : first.gap.trim() : "",
		before: next?.sentence === last.sentence && next.gap.trim() === "" ? next.text.toLowerCase() : ""
	};
}
//#endregion
//#region src/reading/lists/given-names.ts
/** Common given names by the gender they mostly tell, from many languages; for pronouns and to know a person's name. */
const male = "aaron abdel abdul abdullah abu adam adel adnan adrian ahmad ahmed akbar alan albert alberto aleksandr alessandro alex alexander alexei alexey alfred ali allen alvaro amir anatoly anders andre andreas andrei andrew andrey andrij angel angelo anthony antonio antony anwar ariel arnold arthur arturo ashraf asif avigdor ayman aziz baker barack barry bart bashar basil ben benjamin benny bernard bernie bertrand bill bob bobby boris bradley brett brian bruce bruno carl carlos cedric chad charles chris christian christoph christopher chuck clarence claude claudio clement colin connor craig cyril dale dan daniel danny dario darren dave david dean denis dennis derek diego dick dieter dimitri dmitri dmitry dominic dominique don donald doug douglas dmytro duncan dwight earl ed eddie edgar eduardo edward edwin ehud eli elias elliot emilio emmanuel enrique eric erik ernest ernesto esmail eugene evan evgeny fabio faisal fawzi fayez felipe felix ferdinand fernando fidel florian francesco francis francisco francois frank franz fred frederic frederick fumio gabriel gareth gary gavin geoff geoffrey george gerald gerard gerhard gianni gilbert giorgio giovanni giuseppe glenn gordon graham greg gregory guido guillermo gustavo guy hadi hamid hans harold harry harvey hasan hassan heiko heinz helmut henri henrik henry herbert herman hosni howard hugh hugo hussein iain ian ibrahim igor imran isaac ismail ivan jack jacob jacques jaime jair jake jakob jamal james jamie jan jared jason javier jay jean jeff jeffrey jens jeremy jerome jerry jesse jim jimmy joachim joao joaquin joe joel johan johann johannes john johnny jon jonas jonathan jorge jose josef josep joseph josh joshua juan julian julio jun junichiro jurgen justin kamal karim karl keith ken kenneth kevin khaled khalid khalil kofi kurt kyle lars larry laurent lawrence lee leo leon leonid leopoldo lindsey lloyd lorenzo louis luc luca lucas luigi luis luiz luke mahmoud malcolm manuel marc marcel marco marcos marcus mario mark marshall martin marwan massimo matt matteo matthew matthias maurice maurizio max maxim michael michel mick miguel mike mikhail milan mitch mitt mohamed mohammad mohammed mohsen moqtada moses muammar muhammad muhammadu murray mustafa mykola nabil narendra nasser nathan neil nelson newt nicholas nick nicola nicolas nicolás nigel nikolai norbert norman nouri oleg oleksandr oleksiy oliver olivier omar oscar osama otto owen pablo paolo pascal pat patrick paul pavel pedro pete peter petro phil philip philippe pierre piotr qasem rafael rafik rahm ralph ramon randy raul raymond recep reinhard rene rex ricardo riccardo richard rick rob robert roberto robin rodrigo roger roland rolf romano ron ronald ross roy rudy rupert russell ryan saad saddam saeb said salem salman salvador sam sami samuel scott sean sebastian sebastien serge sergei sergey sergio shaun shimon shinzo sigmar silvio simon stan stefan stephane stephen steve steven stuart sultan sven tariq tayyip ted terry theo theodore thierry thomas tim timothy toby todd tom tomas tommy tony tzipi umberto valery victor viktor vincent vito vitaly vladimir volodymyr walid walter warren wayne werner wesley wilfried will willem william willy wolfgang xavier yair yasser yitzhak yoshihide youssef yuri yves zalmay zbigniew zine";
const female = "abigail adriana agnes alexandra alice alicia alison amanda amber amelia amina amy ana anastasia andrea angela angelina anita ann anna annalena anne annegret annette antonia aisha ayesha barbara beatrice becky benazir bernadette beth betty beverly brenda brigitte bridget camilla carla carly carmen carol carolina caroline carolyn carrie catherine cathy cecilia celia charlotte chelsea cheryl chiara christiane christina christine chrystia clara claire claudia condoleezza corazon cristina cynthia daniela danielle dawn deborah debbie debra diana diane dianne dilma dolores donna dora doris dorothy ebba eleanor elena elisabeth elizabeth ella ellen ellie elsa emily emma erika erin esther eva eve evelyn fatima fatou federica fiona florence frances francesca gabriela geraldine giorgia gisele gloria golda grace greta gro hanan hannah harriet heather heidi helen helena helga helle henrietta hilary hillary huma ida ilse indira ingrid irene irina isabel isabelle ivanka jacinda jackie jacqueline jane janet janice jean jeanine jeanne jennifer jenny jessica jill joan joanna jodi jodie josephine joy joyce judith judy julia juliana julie june justine kaja kamala karen karin kate katherine kathleen kathryn kathy katie katja katrin kay kelly kellyanne kerry kersti kim kimberly kirsten kristalina kristin lara laura lauren leila lena leslie leyla liesbeth lilian linda lindsay lisa liz loretta lori louise lucia lucy luisa lydia lynn madeleine maggie maia malala marcia margaret margarita margot margrethe maria mariana marie marilyn marina marine marion marissa marjorie martha mary maryam mateja maureen maya megan meghan melania melanie melinda melissa mette michele michelle mila mina miriam moira molly monica monika nadia nancy naomi natalia natalie natasha navi nicole nicky nikki nina nkosazana nora olga olivia pamela patricia patty paula pauline penny phyllis portia priti rachel rebecca regina renate rita robyn rosa rosalind rose rosemary roxana ruth sabine sally samantha sandra sanna sara sarah segolene shannon sharon sheila sheikh sheryl shirley silvia simone sofia sonia sophia sophie stacey stella stephanie sue susan susana susanna svetlana sviatlana sylvia sylvie tamara tanya tansu tatiana teresa theresa therese tina tracy tsai tulsi ursula valerie vanessa vera veronica victoria viola virginia vivian wendy xiomara yingluck yolanda yulia yvette yvonne zoe zuzana";
const genders = new Map([...male.split(" ").map((name) => [name, "m"]), ...female.split(" ").map((name) => [name, "f"])]);
/** Names that the list gives for one gender and that are as common for the other, or as family names. */
const either = new Set("alex andrea chris jan jean jun kay kelly kerry kim lee leslie lindsey lindsay nicola pat robin sam said sheikh tsai tracy shannon dale joy rose grace june may".split(" "));
/** The gender that a given name mostly tells; null for one that tells none, or that is not known. */
function genderOfGivenName(name) {
	const word = name.toLowerCase();
	return either.has(word) ? null : genders.get(word) ?? genders.get(word.split("-")[0] ?? "") ?? null;
}
/** Whether the word is a common given name. */
function isGivenName(name) {
	const word = name.toLowerCase();
	return genders.has(word) || genders.has(word.split("-")[0] ?? "");
}
/** Family names that stand first, as in Chinese, Korean and Vietnamese names. */
const familyFirst = new Set("kim lee park choi jung jeong kang cho yoon jang lim moon ri pak hwang nam ryu shin ahn song hong bai cai chen cheng deng ding du fan feng fu gao ge geng gu guo han he hou hu hua huang jia jiang jin kong lai lei li liang liao lin liu lu luo ma mao meng pan peng qian qiao qin qiu ren shao shen shi su sun tan tang tao tian wan wang wei wen wu xi xia xiao xie xing xiong xu xue yan yang yao ye yi yin yu yuan zeng zhang zhao zheng zhong zhou zhu zou tsai nguyen tran pham le vo dang bui".split(" "));
/** Whether a name of these words puts the family name first: a known one, then given names of at most two syllables' words. */
function putsFamilyFirst(words) {
	const first = words[0]?.toLowerCase() ?? "";
	if (words.length < 2 || words.length > 3 || !familyFirst.has(first)) return false;
	const given = words.slice(1);
	return given.some((word) => /-\p{Ll}/u.test(word)) || !given.some((word) => isGivenName(word)) && !isGivenName(first) || given.length === 2;
}
//#endregion
//#region src/reading/actors/register.ts
function newRegister() {
	return {
		entries: /* @__PURE__ */ new Map(),
		shortForms: /* @__PURE__ */ new Map()
	};
}
/** Enters an actor, or adds to what is known of them. */
function introduce(register, told) {
	const known = register.entries.get(told.id);
	const entry = {
		id: told.id,
		name: known?.name ?? told.name,
		type: known?.type ?? told.type,
		of: known?.of ?? told.of ?? null,
		gender: known?.gender ?? told.gender ?? null,
		titles: new Set([...known?.titles ?? [], ...told.titles ?? []]),
		late: (known?.late ?? true) && (told.late ?? false),
		named: (known?.named ?? 0) + 1
	};
	register.entries.set(told.id, entry);
	if (known === void 0 && told.type === "person") for (const form of shortFormsOf(told.name)) addShortForm(register, form, told.id);
	return entry;
}
/** Enters a figure of the lists as it stands on a day. */
function introduceFigure(register, figure, day, more = {}) {
	return introduce(register, {
		...more,
		id: figure.id,
		name: figure.name,
		type: figure.type,
		of: figure.type === "state" ? null : figure.of(day) ?? more.of ?? null,
		gender: figure.gender ?? more.gender ?? null
	});
}
/** As many of one short form are kept; a page that names more is a list, and the form means nobody. */
const mostBearers = 32;
function addShortForm(register, form, id) {
	const ids = register.shortForms.get(form) ?? [];
	if (ids.length < mostBearers && !ids.includes(id)) register.shortForms.set(form, [...ids, id]);
}
const suffix = /^(?:jr|sr|ii|iii|iv|junior|senior)$/i;
/** What a person is called after the first time: the family name, with and without what belongs to it. */
function shortFormsOf(name) {
	const words = name.split(/\s+/).filter((word) => !suffix.test(word.replace(".", "")));
	if (words.length < 2) return [];
	if (putsFamilyFirst(words)) return [words[0] ?? ""];
	const tails = words.slice(1).map((_, k) => words.slice(k + 1).join(" "));
	const bare = (words.at(-1) ?? "").replace(/^(?:al|el|ul|as|ar|an)-/i, "");
	const found = [...tails, bare].filter((form) => /^\p{Lu}/u.test(form) && !/^\p{Lu}\.?(\s|$)/u.test(form));
	const capital = tails.map((tail) => tail.charAt(0).toUpperCase() + tail.slice(1));
	return [...new Set([...found, ...capital.filter((form) => form.includes(" "))].map((form) => form.replace(/-/g, " ").replaceAll("’", "'")))];
}
//#endregion
//#region src/reading/actors/descriptions.ts
const people = new Set("leaders presidents ministers premiers men women heads diplomats negotiators rivals candidates".split(" "));
const powers = new Set("sides countries nations governments states parties neighbours neighbors capitals koreas powers adversaries foes allies enemies".split(" "));
/** "Both sides", "the two leaders", "the North", "the president": mentions by description, where the article tells whom. */
function withDescriptions(tokens, names, register, day) {
	const found = [];
	const covered = new Set(names.map((name) => name.start));
	for (let k = 0; k < tokens.length; k += 1) {
		const token = tokens[k];
		if (token === void 0 || covered.has(token.start)) continue;
		const before = () => {
			const known = countBefore(names, token.start);
			return names.slice(Math.max(0, known - nameReach), known);
		};
		const mention = pairAt(tokens, k, before, register) ?? halfAt(tokens, k, register) ?? titleHolderAt(tokens, k, before, register, day);
		if (mention !== null) found.push(mention);
	}
	return [...names, ...found].sort((a, b) => a.start - b.start);
}
/** "both sides", "the two leaders", "both". */
function pairAt(tokens, k, before, register) {
	const first = tokens[k]?.text.toLowerCase();
	const at = first === "both" ? k + 1 : (first === "the" || first === "these") && tokens[k + 1]?.text === "two" ? k + 2 : -1;
	const noun = tokens[at === -1 ? k : at]?.text.toLowerCase() ?? "";
	if (at === -1 || !(people.has(noun) || powers.has(noun))) return null;
	const pair = pairBefore(before(), register, tokens[k]?.sentence ?? 0, people.has(noun));
	return pair === null ? null : mentionOf(tokens, k, at + 1, pair, "description", true);
}
/** How far back a pair may lie, in sentences, and anybody meant, in names. */
const reach$4 = 8;
const nameReach = 400;
/** The last two named together before here, of people or of powers (for whom people stand); else the last two persons or states. */
function pairBefore(names, register, sentence, ofPeople) {
	const kept = names.filter((name) => sentence - name.sentence <= reach$4 && !name.joint).flatMap((name) => {
		const id = standIn(name.ids[0] ?? "", register, ofPeople);
		return id === null ? [] : [{
			name,
			id
		}];
	});
	for (let k = kept.length - 1; k > 0; k -= 1) {
		const [left, right] = [kept[k - 1], kept[k]];
		if (left !== void 0 && right !== void 0 && left.id !== right.id && areTogether(left.name, right.name)) return [left.id, right.id];
	}
	const distinct = [...new Set(kept.map(({ id }) => id).reverse())];
	const typeOf = (id) => register.entries.get(id)?.type;
	const pair = (ofPeople ? distinct : distinct.filter((id) => typeOf(id) === "state")).slice(0, 2).reverse();
	return pair.length === 2 ? pair : null;
}
function standIn(id, register, ofPeople) {
	const entry = register.entries.get(id);
	if (entry === void 0) return null;
	if (ofPeople) return entry.type === "person" ? id : null;
	return entry.type === "person" ? entry.of : entry.type === "group" ? null : id;
}
/** "A and B", "A with B", "A-B": in one sentence and next to each other. */
function areTogether(left, right) {
	return right.start - left.end < 60 && left.sentence === right.sentence && (/^(?:and|with|-|–|,)$/.test(right.after) || left.before === "and" || left.before === "with");
}
const halves = new Map(states.flatMap((state) => {
	const half = /^(North|South|East|West) \p{Lu}/u.exec(state.name)?.[1];
	return half === void 0 ? [] : [[`${half} ${state.id}`, {
		half,
		id: state.id
	}]];
}));
/** "the North" is the state of that name that the article speaks of, where it speaks of one only. */
function halfAt(tokens, k, register) {
	const token = tokens[k];
	const before = tokens[k - 1];
	const next = tokens[k + 1];
	if (token === void 0 || before?.text.toLowerCase() !== "the" || before.sentence !== token.sentence) return null;
	if (next?.capital === true && next.sentence === token.sentence && next.gap.trim() === "") return null;
	const meant = [...halves.values()].filter(({ half, id }) => half === token.text && register.entries.has(id));
	const only = meant.length === 1 ? meant[0] : void 0;
	return only === void 0 ? null : mentionOf(tokens, k, k + 1, [only.id], "description", false);
}
/** "the president", "the North Korean leader": whoever was called so before, else who held the office on the day. */
function titleHolderAt(tokens, k, before, register, day) {
	const length = titleAt(tokens, k);
	const token = tokens[k];
	const next = tokens[k + length];
	if (length === 0 || token === void 0 || token.possessive || titleAt(tokens, k - 1) > length) return null;
	if (next?.capital === true && next.sentence === token.sentence && /^[ \u00a0.]{1,2}$/u.test(next.gap)) return null;
	const title = tokens.slice(k, k + length).map((part) => part.text.toLowerCase()).join(" ");
	const context = contextBefore(tokens, k, () => null);
	if (!isDefinite(tokens, k, context.of !== null)) return null;
	const id = before().findLast((name) => fitsTitle(name, register, title, context.of))?.ids[0] ?? holderOf(register, title, context.of, day);
	return id === null ? null : mentionOf(tokens, k, k + length, [id], "description", false);
}
function isDefinite(tokens, k, ofState) {
	const word = tokens[k - 1]?.text.toLowerCase() ?? "";
	return ofState || word === "the" || word === "this";
}
function fitsTitle(name, register, title, of) {
	return name.ids.length === 1 && name.ids.some((id) => {
		const entry = register.entries.get(id);
		return entry?.type === "person" && entry.titles.has(title) && (of === null || entry.of === of);
	});
}
function holderOf(register, title, of, day) {
	const offices = officesOfTitle(title);
	if (of === null || day === null || offices.length === 0) return null;
	for (const office of offices) {
		const holder = officeHolders.find((candidate) => candidate.terms.some((term) => term.of === of && term.office === office) && heldOffice(candidate, day, office));
		const figure = holder === void 0 ? void 0 : figureOf(holder.id);
		if (figure === void 0) continue;
		introduceFigure(register, figure, day, { titles: [title] });
		return figure.id;
	}
	return null;
}
//#endregion
//#region src/reading/lists/common-words.ts
/** Words that a sentence, a headline or a quotation may begin with in a capital and that name nobody. In lower case. */
const commonWords = new Set("a an the this that these those his her its their our my your some any all both each every many much most more few several no none i we you he she it they who what when where why how which whose whom there here and but or nor so yet for if as than then because since although though while whereas unless until till after before during despite in on at by of to from with without within into onto over under above below across against among between about around along amid amidst behind beside besides beyond near off out through throughout toward towards up down via per like unlike regarding following according also again already almost always never ever often sometimes soon still just only even however therefore thus hence meanwhile moreover furthermore instead otherwise nevertheless nonetheless rather perhaps maybe indeed later earlier recently currently previously once twice today tomorrow yesterday tonight now ago last next first second third fourth another other others such same is are was were be been being has have had do does did will would can could may might must shall should not yes ok okay well oh let please thank thanks dear one two three four five six seven eight nine ten dozens hundreds thousands millions monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december spring summer autumn winter morning evening new old former late senior top chief foreign national international local state federal public private military political nuclear officials analysts experts sources critics supporters opponents observers diplomats leaders lawmakers voters people police authorities reports talks sanctions tensions relations peace war election elections security north south east west northern southern eastern western asked speaking writing citing quoting adding saying noting given based ahead asked responding referring mr mrs ms dr sir watch read photo video image file exclusive breaking update opinion analysis".split(" "));
/** Particles within personal names. */
const nameParticles = new Set("de la del della di da do dos das du le van von der den ter ten bin bint ibn al el ul ben abu af zu".split(" "));
/** Last words of an organisation's name. In lower case. */
const organisationWords = new Set("center centre institute institution university college school ministry department agency council committee commission party union bank group company corp corporation inc ltd llc foundation association organization organisation court tribunal parliament congress senate assembly army navy force forces guard guards police bureau office federation league front movement coalition alliance times post news herald tribune journal gazette network television tv radio church club board authority service services administration command brigade campaign society fund forum trust observatory initiative project academy chamber cabinet secretariat directorate politburo presidium house partners holdings industries systems airlines airways motors energy pharmaceuticals technologies magazine review daily weekly today watch international".split(" "));
/** Organisation words of parts of a state or of an organisation. */
const bodyWords = new Set("ministry department council committee commission court tribunal parliament congress senate assembly bureau cabinet secretariat directorate politburo presidium army navy police board".split(" "));
/** Last words of a place's name. */
const placeWords = new Set("island islands peninsula city town village province region county state sea ocean river lake bay gulf strait straits mountain mountains valley desert heights airport port harbor harbour street avenue road square bridge building tower palace hotel hall stadium park dam canal border coast highway station base camp prison hospital embassy summit agreement accord treaty pact act war cup games prize award day week month year".split(" "));
/** After the name of a state: its government itself. */
const governmentWords = new Set("government administration leadership regime side delegation authorities state presidency executive team camp".split(" "));
/** People spoken of together. */
const groupWords = new Set("officials diplomats negotiators lawmakers legislators senators leaders ministers analysts experts forces troops soldiers media voters protesters activists rebels fighters militants insurgents opposition people citizens residents scientists economists investors traders critics supporters allies parties politicians sources envoys delegates representatives officers commanders generals police prosecutors journalists reporters newspapers aides advisers advisors judges lawyers students workers unions farmers companies firms businesses refugees migrants victims families witnesses observers inspectors monitors mediators intermediaries spokesmen members executives democrats republicans conservatives liberals".split(" "));
/** What an organisation is called before its name or letters: "the news agency BNA". In lower case. */
const organisationNouns = new Set("agency group party network broadcaster company union movement militia newspaper channel station outlet organisation organization charity watchdog alliance bloc".split(" "));
/** Verbs that a speaker's name stands before or after. */
const speechVerbs = new Set("said says say told tells added adds asked asks argued argues announced announces warned warns claimed claims insisted insists stressed stresses noted notes explained explains replied replies responded wrote writes tweeted stated states declared declares acknowledged admitted admits confirmed confirms denied denies suggested suggests predicted predicts urged urges called calls demanded demands vowed vows pledged pledges promised promises rejected rejects dismissed praised criticized criticised accused believes believe thinks think wants want hopes hope expects expect continued concluded emphasized emphasised recalled reported reports commented remarked".split(" "));
/** Words that attach what follows to a head before them. */
const prepositions = new Set("of to with by from for on in at between among against about over into under toward towards like than near inside outside around through behind without including via as alongside".split(" "));
/** Places of several words, or whose words look like a person's name. In lower case. */
const places = new Set("new york|new hampshire|new jersey|new mexico|new orleans|new england|north carolina|south carolina|north dakota|south dakota|west virginia|rhode island|los angeles|san francisco|san diego|san antonio|las vegas|salt lake|st louis|des moines|baton rouge|grand rapids|fort worth|middle east|west bank|gaza strip|golan heights|far east|east asia|southeast asia|south asia|central asia|north africa|latin america|south america|north america|central america|eastern europe|western europe|wall street|silicon valley|cold war|world war|civil war|ground zero|south china|east china|black sea|red sea|dead sea|persian gulf|sea of japan|strait of hormuz|puerto rico|mar a lago|camp david|virginia|georgia|carolina|dakota|washington|madison|jackson|lincoln|austin|houston|dallas|charlotte|orlando|florence|sydney|paris|white house|supreme court|electoral college|election day|super tuesday|labor day|twitter|facebook|youtube".split("|"));
//#endregion
//#region src/reading/actors/scan.ts
/** What the words of an article tell before any name is known. */
function startScan(tokens, register, day, inSource, isTitle) {
	const called = tokens.filter((token, k) => token.capital && (inSource(token) || followsTitle(tokens, k)));
	return {
		tokens,
		register,
		day,
		found: [],
		owners: /* @__PURE__ */ new Map(),
		lowerCase: new Set(tokens.filter((token) => !token.capital).map((token) => token.text)),
		headlines: headlineBlocks(tokens.filter(({ block }) => isTitle(block))),
		called: new Set(called.map(({ text }) => text)),
		inSource
	};
}
function followsTitle(tokens, k) {
	return [
		1,
		2,
		3
	].some((length) => k >= length && titleAt(tokens, k - length) === length);
}
/** What the bearer of the name at a token belongs to; the name may be a short form of one met before. */
function ownerAt$1(scan, at) {
	const id = scan.owners.get(at) ?? scan.register.shortForms.get(scan.tokens[at]?.text ?? "")?.[0];
	return id === void 0 ? null : scan.register.entries.get(id)?.of ?? null;
}
/** Whether a word is a common one, or the article writes it in lower case, too. */
function isOrdinary(scan, token) {
	const word = token.text.toLowerCase();
	return commonWords.has(word) || scan.lowerCase.has(word);
}
/** Notes a name and whose its words are. */
function remember(scan, name) {
	scan.found.push(name);
	for (let k = name.from; k < name.to; k += 1) scan.owners.set(k, name.ids[0] ?? "");
}
/** The name as written, hyphens kept, white space run together. */
function nameOf$1(tokens, from, to) {
	return tokens.slice(from, to).map((token, k) => (k === 0 ? "" : token.gap.replace(/[\s\u00a0]+/gu, " ")) + token.text).join("");
}
function headlineBlocks(tokens) {
	const counts = /* @__PURE__ */ new Map();
	for (const token of tokens) {
		if (token.text.length < 4) continue;
		const count = counts.get(token.block) ?? {
			capital: 0,
			all: 0
		};
		counts.set(token.block, {
			capital: count.capital + (token.capital ? 1 : 0),
			all: count.all + 1
		});
	}
	return new Set([...counts].filter(([, count]) => count.all >= 3 && count.capital > count.all * .8).map(([block]) => block));
}
//#endregion
//#region src/reading/actors/known-names.ts
/** How many tokens a name of the lists takes, entering its bearer. */
function takeMatch(scan, k, match) {
	const { tokens } = scan;
	const entries = match.entries;
	const first = entries[0];
	const to = k + match.length;
	if (first === void 0) return match.length;
	if (first.figure.type === "state" || first.figure.type === "organisation" || first.figure.type === "body") {
		const people = takePeople(scan, k, to, first);
		if (people > 0) return people;
	}
	if (first.naming === "demonym") return /s$/.test(tokens[to - 1]?.text ?? "") && entries.length === 1 ? takeDemonym(scan, k, to, first) : match.length;
	if (isPlaceHere(tokens, k, first.naming)) return match.length;
	if (isMisread(scan, k, to)) return 0;
	const context = contextBefore(tokens, k, (at) => ownerAt$1(scan, at));
	for (const { figure } of entries) introduceFigure(scan.register, figure, scan.day, {
		titles: context.titles,
		late: context.late,
		of: context.of
	});
	remember(scan, {
		from: k,
		to,
		ids: entries.map((entry) => entry.figure.id)
	});
	return match.length;
}
/** One-word names that are common words too: "Pole", "Labour", "Fed", "Pool" at the start of a sentence. */
function isMisread(scan, k, to) {
	const token = scan.tokens[k];
	return token !== void 0 && to === k + 1 && token.first && !/^\p{Lu}{2}/u.test(token.text) && scan.lowerCase.has(token.text.toLowerCase());
}
/** "in Moscow" and "the Sea of Japan" are places and nobody's government. */
function isPlaceHere(tokens, k, first) {
	const before = tokens[k - 1];
	const token = tokens[k];
	if (before?.text === "of" && placeWords.has(tokens[k - 2]?.text.toLowerCase() ?? "")) return true;
	if (first !== "metonym" || before === void 0 || token === void 0 || before.sentence !== token.sentence || token.gap.trim() !== "") return false;
	return /^(?:in|at|near|outside|around|visited|reached|left|visiting)$/.test(before.text);
}
/** "US officials", "the Russian government": the state with those who act for it. */
function takePeople(scan, k, to, entry) {
	const { tokens } = scan;
	for (let at = to; at < tokens.length && at < to + 3; at += 1) {
		const token = tokens[at];
		const before = tokens[at - 1];
		if (token === void 0 || before === void 0 || before.possessive || token.capital || !/^[ \u00a0-]$/u.test(token.gap)) return 0;
		const word = token.text;
		if (governmentWords.has(word) && entry.figure.type === "state") return takeGovernment(scan, k, at + 1, entry);
		if (!groupWords.has(word)) continue;
		const name = nameOf$1(tokens, k, at + 1);
		introduce(scan.register, {
			id: slugOf(name),
			name,
			type: "group",
			of: entry.figure.id
		});
		remember(scan, {
			from: k,
			to: at + 1,
			ids: [slugOf(name)]
		});
		return at + 1 - k;
	}
	return 0;
}
function takeGovernment(scan, k, to, entry) {
	introduceFigure(scan.register, entry.figure, scan.day);
	remember(scan, {
		from: k,
		to,
		ids: [entry.figure.id]
	});
	return to - k;
}
/** "Russians": a people as a group. */
function takeDemonym(scan, k, to, entry) {
	const name = nameOf$1(scan.tokens, k, to);
	introduce(scan.register, {
		id: slugOf(name),
		name,
		type: "group",
		of: entry.figure.id
	});
	remember(scan, {
		from: k,
		to,
		ids: [slugOf(name)]
	});
	return to - k;
}
//#endregion
//#region src/reading/actors/capital-run.ts
const longest$1 = 8;
/** Organisations that are for or on something: "Council on Foreign Relations", "Center for Strategic Studies". */
const devoted = new Set("council center centre institute committee commission foundation campaign coalition organization organisation association agency office fund department ministry society group alliance".split(" "));
/** The run of capitals that begins at the k-th token; null where none does. `titled`: a title stands before it. */
function capitalRun(tokens, k, titled) {
	const to = endOfRun(tokens, k);
	if (to === k) return null;
	const words = tokens.slice(k, to).map((token) => token.text);
	if (/^\p{L}$/u.test(words[0] ?? "") && tokens[k + 1]?.gap === "-") return null;
	const lower = words.map((word) => word.toLowerCase());
	const at = lower.findLastIndex((word) => organisationWords.has(word));
	if (at > 0 || at === 0 && isLinked(tokens, k, to)) return organisation(tokens, k, to, lower[at] ?? "");
	if (placeWords.has(lower.at(-1) ?? "")) return {
		from: k,
		to,
		type: "place",
		sure: true
	};
	const joint = jointOrganisation(tokens, k, to);
	if (joint !== null) return joint;
	if (words.length > 5 || words.length === 1 && (!titled || organisationWords.has(lower[0] ?? ""))) return null;
	return {
		from: k,
		to,
		type: "person",
		sure: titled || isGivenName(words[0] ?? "") || isHyphenated(tokens, k, to) || isSpoken(tokens, to) || isInitial(words)
	};
}
function endOfRun(tokens, k) {
	let to = k;
	for (let at = k; at < tokens.length && at < k + longest$1; at += 1) {
		const token = tokens[at];
		if (token === void 0) break;
		if (at > k && (tokens[at - 1]?.possessive === true || !joins(token, tokens[at - 1]))) break;
		const particle = at > k && isParticle(tokens, at);
		const given = at > k && token.gap === "-" && /^\p{Ll}{1,6}$/u.test(token.text) && tokens[at - 1]?.capital === true;
		if (!token.capital && !particle && !given) break;
		if (at > k && titleAt(tokens, at) > 0 && tokens[at + titleAt(tokens, at)]?.capital === true) break;
		if (at > k && (isCalendarWord(token.text) || /^\d/.test(token.text))) break;
		if (token.capital || given) to = at + 1;
	}
	return to;
}
/** "van" and "der" before a word in capitals. */
function isParticle(tokens, at) {
	const next = tokens[at + 1];
	if (!nameParticles.has(tokens[at]?.text ?? "") || next === void 0) return false;
	return next.capital || nameParticles.has(next.text) && tokens[at + 2]?.capital === true;
}
function isCalendarWord(text) {
	return /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|June|July|August|September|October|November|December)$/.test(text);
}
function isLinked(tokens, k, to) {
	return to === k + 1 && tokens[to]?.text === "of" && tokens[to + 1] !== void 0;
}
function organisation(tokens, k, to, word) {
	return {
		from: k,
		to: extended(tokens, to, word),
		type: bodyWords.has(word) ? "body" : "organisation",
		sure: true
	};
}
/** Goes on over "of Foreign Affairs" and the like; "and" only before a word in capitals that is no name of its own. */
function extended(tokens, to, word) {
	let end = to;
	for (let at = to; at < tokens.length && at < to + longest$1; at += 1) {
		const token = tokens[at];
		if (token === void 0 || tokens[at - 1]?.possessive === true || !joins(token, tokens[at - 1])) break;
		if (token.capital) {
			if (commonWords.has(token.text.toLowerCase()) || at === to) break;
			end = at + 1;
		} else if (!mayLink(tokens, at, at === to ? word : null)) break;
	}
	return end;
}
function mayLink(tokens, at, word) {
	const text = tokens[at]?.text ?? "";
	if (text === "of") return true;
	if (text === "for" || text === "on") return word !== null && devoted.has(word);
	if (text === "the") return /^(?:of|for|on)$/.test(tokens[at - 1]?.text ?? "");
	const next = tokens[at + 1];
	return text === "and" && word === null && next?.capital === true && matchAt(tokens, at + 1) === null && !isGivenName(next.text);
}
/** "Oversight and Government Reform Committee": two runs joined by "and" that end as one organisation. */
function jointOrganisation(tokens, k, to) {
	const link = tokens[to];
	if (link?.text !== "and" || !joins(link, tokens[to - 1]) || to - k > 3 || isGivenName(tokens[k]?.text ?? "")) return null;
	if (matchAt(tokens, to + 1) !== null) return null;
	const end = endOfRun(tokens, to + 1);
	const word = tokens[end - 1]?.text.toLowerCase() ?? "";
	return end - to > 2 && organisationWords.has(word) ? organisation(tokens, k, end, word) : null;
}
/** A given name of two syllables, as in "Jong-un", or two names joined. */
function isHyphenated(tokens, k, to) {
	return to - k >= 2 && tokens.slice(k + 1, to).some((token) => token.gap === "-" && /^\p{Ll}/u.test(token.text));
}
function isInitial(words) {
	return words.length >= 3 && words.slice(0, -1).some((word) => /^\p{Lu}$/u.test(word));
}
/** What follows tells that somebody spoke, or says who this is: "…, 54," "…, a lawmaker", "…, who". */
function isSpoken(tokens, to) {
	const next = tokens[to];
	if (next === void 0 || tokens[to - 1]?.sentence !== next.sentence) return false;
	if (next.gap.trim() === "") return speechVerbs.has(next.text);
	return /^,[\s\u00a0]$/u.test(next.gap) && (/^\d{2}$/.test(next.text) || [
		"a",
		"an",
		"the",
		"who",
		"whose"
	].includes(next.text));
}
//#endregion
//#region src/reading/actors/unknown-names.ts
/** An unknown name in capitals that is longer than what the lists know of it. */
function takeRun(scan, k, known) {
	const token = scan.tokens[k];
	if (token === void 0 || !token.capital || scan.headlines.has(token.block)) return 0;
	const common = commonWords.has(token.text.toLowerCase());
	if (known === 0 && token.first && (common || isOrdinary(scan, token))) return 0;
	if (known === 0 && !common && takeLetters(scan, k)) return 1;
	const context = contextBefore(scan.tokens, k, (at) => ownerAt$1(scan, at));
	const run = capitalRun(scan.tokens, k, context.titles.length > 0);
	if (run === null || run.to - run.from <= known) return 0;
	if ((known > 0 || common) && (run.type === "person" || run.type === "place")) return 0;
	const length = run.to - run.from;
	const name = nameOf$1(scan.tokens, run.from, run.to);
	if (run.type === "place" || places.has(name.toLowerCase())) return run.type === "place" ? length : 0;
	if (run.type === "person" && (length === 1 || isCut(scan, run.from, run.to))) return 0;
	if (run.type === "person" && !run.sure && !isLikelyName(scan, run.from, run.to, context.of)) return 0;
	if (run.type === "person" && context.titles.length === 0 && scan.register.shortForms.has(name.replaceAll("-", " "))) return 0;
	const inner = run.type === "person" ? null : innerState(scan, run.from, run.to) ?? context.of;
	const titled = run.type === "person" ? context : {
		...noContext,
		of: inner
	};
	const gender = titled.titles.map(genderOfTitle).find((told) => told !== null) ?? genderOfGivenName(token.text);
	const entry = introduce(scan.register, {
		id: slugOf(name),
		name,
		type: run.type,
		of: titled.of,
		titles: titled.titles,
		late: context.late,
		gender: run.type === "person" ? gender : null
	});
	remember(scan, {
		from: run.from,
		to: run.to,
		ids: [entry.id]
	});
	nameAcronym(scan, run.to, entry.id);
	return length;
}
/** A pair of unknown capitals is a person's name where somebody is quoted by it or called by its last word, or it follows the name of a state. */
function isLikelyName(scan, from, to, of) {
	const words = scan.tokens.slice(from, to);
	if (words.some((word) => isOrdinary(scan, word) || word.text.length < 2)) return false;
	return of !== null || words.every((word) => scan.inSource(word)) || scan.called.has(words.at(-1)?.text ?? "");
}
/** A pair of capitals that the lists would cut in two, or whose last word is a common one. */
function isCut(scan, from, to) {
	for (let k = from + 1; k < to; k += 1) {
		const match = matchAt(scan.tokens, k);
		const person = match?.entries.every((entry) => entry.figure.type === "person") ?? false;
		if (match !== null && (k + match.length > to || !person && genderOfGivenName(scan.tokens[from]?.text ?? "") === null)) return true;
	}
	return commonWords.has(scan.tokens[to - 1]?.text.toLowerCase() ?? "");
}
/** The state that an organisation's own name speaks of: "Oslo Peace Centre" of none, "Russian Foreign Ministry" of one. */
function innerState(scan, from, to) {
	for (let k = from; k < to; k += 1) {
		const entry = matchAt(scan.tokens, k)?.entries[0];
		if (entry?.figure.type === "state" && entry.naming !== "metonym") return entry.figure.id;
	}
	return null;
}
/** "Korean Central News Agency (KCNA)": later the letters alone will do. */
function nameAcronym(scan, to, id) {
	const next = scan.tokens[to];
	if (next !== void 0 && /^[ \u00a0]\($/u.test(next.gap) && /^\p{Lu}[\p{Lu}\p{N}.&-]{1,9}$/u.test(next.text) && figureOf(slugOf(next.text)) === void 0) addShortForm(scan.register, next.text, id);
}
/** "the news agency BNA": letters after a word that says what they stand for are an organisation's name. */
function takeLetters(scan, k) {
	const token = scan.tokens[k];
	const before = scan.tokens[k - 1];
	if (token === void 0 || before === void 0 || !/^\p{Lu}{2,8}$/u.test(token.text)) return false;
	if (!organisationNouns.has(before.text) || token.sentence !== before.sentence || token.gap !== " ") return false;
	const { of } = contextBefore(scan.tokens, k - 1, (at) => ownerAt$1(scan, at));
	const { id } = introduce(scan.register, {
		id: slugOf(token.text),
		name: token.text,
		type: "organisation",
		of
	});
	addShortForm(scan.register, token.text, id);
	remember(scan, {
		from: k,
		to: k + 1,
		ids: [id]
	});
	return true;
}
//#endregion
//#region src/reading/actors/find-names.ts
/** Every name written out in full, in order, entering its bearer into the register. */
function findNames(tokens, register, day, inSource, isTitle) {
	const scan = startScan(tokens, register, day, inSource, isTitle);
	for (let k = 0; k < tokens.length;) k += Math.max(1, takeAt(scan, k));
	return scan.found.filter((name) => !isSurname(scan, name));
}
/** A state's name that is also the family name of somebody named in full, as in "Jim Jordan", means that person. */
function isSurname(scan, name) {
	const text = scan.tokens[name.from]?.text ?? "";
	return scan.register.entries.get(name.ids[0] ?? "")?.type === "state" && name.to === name.from + 1 && scan.register.shortForms.has(text);
}
/** How many tokens the name takes that begins here; 0 where none does. */
function takeAt(scan, k) {
	const token = scan.tokens[k];
	if (token === void 0) return 0;
	const match = matchAt(scan.tokens, k);
	if (match === null && !token.capital) return 0;
	if (match === null && titleAt(scan.tokens, k) > 0) return titleAt(scan.tokens, k);
	const run = takeRun(scan, k, match?.length ?? 0);
	if (run > 0) return run;
	return match === null ? 0 : takeMatch(scan, k, match);
}
//#endregion
//#region src/reading/actors/find-short-names.ts
const holdersByShortForm = /* @__PURE__ */ new Map();
for (const holder of officeHolders) {
	const forms = new Set([holder.name, ...holder.aliases].flatMap(shortFormsOf));
	for (const form of forms) holdersByShortForm.set(form, [...holdersByShortForm.get(form) ?? [], holder]);
}
/** Family names, given names and acronyms of those named in full, and office holders named by title or family name only. */
function findShortNames(tokens, register, day, full, inSource) {
	const search = {
		tokens,
		register,
		day,
		taken: new Set(full.flatMap((name) => range(name.from, name.to))),
		lowerCase: new Set(tokens.filter((token) => !token.capital).map((token) => token.text)),
		inSource,
		organisations: organisationsByLastWord(register)
	};
	enterGivenNames(register);
	const found = [];
	for (let k = 0; k < tokens.length; k += 1) {
		if (!isOpen(search, k)) continue;
		const name = shortNameAt(search, k);
		if (name === null) continue;
		found.push(name);
		k = name.to - 1;
	}
	return found;
}
function organisationsByLastWord(register) {
	const others = [...register.entries.values()].filter(({ type, name }) => type !== "person" && name.includes(" "));
	return new Map(others.map(({ id, name }) => [name.slice(name.lastIndexOf(" ") + 1), id]));
}
function range(from, to) {
	return Array.from({ length: to - from }, (_, k) => from + k);
}
function isOpen(search, k) {
	return search.tokens[k]?.capital === true && !search.taken.has(k) && titleAt(search.tokens, k) === 0;
}
/** A given name alone means the one person of that name, where no other goes by it. */
function enterGivenNames(register) {
	const bearers = /* @__PURE__ */ new Map();
	for (const { id, name, type } of register.entries.values()) {
		const [first = "", second] = name.split(/\s+/);
		if (type !== "person" || second === void 0 || !isGivenName(first)) continue;
		bearers.set(first, [...bearers.get(first) ?? [], id].slice(0, 2));
	}
	for (const [first, ids] of bearers) {
		const taken = commonWords.has(first.toLowerCase()) || register.shortForms.has(first);
		if (ids.length === 1 && !taken) register.shortForms.set(first, ids);
	}
}
function shortNameAt(search, k) {
	const owner = (at) => ownerAt(search, at);
	const context = contextBefore(search.tokens, k, owner);
	for (const length of [
		4,
		3,
		2,
		1
	]) {
		const phrase = phraseAt(search.tokens, k, length);
		if (phrase === null) continue;
		const letters = length === 1 ? search.register.shortForms.get(search.tokens[k]?.text ?? "") : void 0;
		const known = search.register.shortForms.get(phrase) ?? letters ?? organisationCalled(search, phrase, k);
		if (known !== void 0) {
			const ids = chosen(search, known, context);
			if (ids.length > 0) return {
				from: k,
				to: k + length,
				ids
			};
		}
		const ids = holdersCalled(search, phrase, k, context);
		if (ids.length > 0) return {
			from: k,
			to: k + length,
			ids
		};
	}
	return titledStranger(search, k, context);
}
/** "The Post", "the Ministry": the organisation named last before whose name ends so. */
function organisationCalled(search, word, k) {
	if (!organisationWords.has(word.toLowerCase()) || search.tokens[k - 1]?.text.toLowerCase() !== "the") return void 0;
	const named = search.organisations.get(word);
	return named === void 0 ? void 0 : [named];
}
function ownerAt(search, at) {
	const phrase = spelt(search.tokens[at]?.text ?? "");
	const id = search.register.shortForms.get(phrase)?.[0];
	return id === void 0 ? null : search.register.entries.get(id)?.of ?? null;
}
/** The next so many words in capitals as one phrase; hyphens as spaces, as the register writes them. */
function phraseAt(tokens, k, length) {
	const words = tokens.slice(k, k + length);
	if (words.length < length || words.some((word, j) => j > 0 && !joinsName(word, words[j - 1]))) return null;
	return words.map((word) => spelt(word.text)).join(" ");
}
/** Names in transcripts stand in capitals throughout. */
function spelt(word) {
	const plain = word.replaceAll("’", "'");
	return /^\p{Lu}{4,}$/u.test(plain) ? plain.charAt(0) + plain.slice(1).toLowerCase() : plain;
}
function joinsName(word, before) {
	return before !== void 0 && !before.possessive && joins(word, before);
}
/** A name that fits more people than this means nobody in particular. */
const mostCandidates = 8;
/**
* Whom of several a short form means: those whom the words before it fit; not one called late; the office holder of the day.
* What that leaves open stays open.
*/
function chosen(search, ids, context) {
	const entries = ids.flatMap((id) => search.register.entries.get(id) ?? []);
	const [most = 0, next = 0] = entries.map(({ named }) => named).sort((a, b) => b - a);
	const steps = [
		(entry) => context.of === null || entry.of === context.of,
		(entry) => context.titles.length === 0 || context.titles.some((title) => entry.titles.has(title)),
		(entry) => context.late || !entry.late,
		(entry) => isInOffice(entry.id, search.day),
		(entry) => entry.named >= 2 * (entry.named === most ? next : most)
	];
	let left = entries;
	for (const step of steps) {
		const fitting = left.filter(step);
		if (left.length > 1 && fitting.length > 0) left = fitting;
	}
	return left.length > mostCandidates ? [] : left.map((entry) => entry.id);
}
function isInOffice(id, day) {
	const holder = officeHolders.find((candidate) => candidate.id === id);
	return holder !== void 0 && day !== null && heldOffice(holder, day);
}
/** Office holders of that family name whom nobody named in full: by title, by state, and by the day, as far as known. */
function holdersCalled(search, phrase, k, context) {
	const holders = holdersByShortForm.get(phrase) ?? [];
	const titled = context.titles.length > 0 || context.of !== null;
	if (holders.length === 0 || !titled && !isBareName(search, phrase, k)) return [];
	const offices = context.titles.flatMap(officesOfTitle);
	const fitting = holders.filter((holder) => (search.day === null || heldOffice(holder, search.day)) && (context.of === null || holder.terms.some((term) => term.of === context.of)) && (offices.length === 0 || holder.terms.some((term) => offices.includes(term.office))));
	if (fitting.length === 0 || fitting.length > 3) return [];
	for (const holder of fitting) {
		const figure = figureOf(holder.id);
		if (figure !== void 0) introduceFigure(search.register, figure, search.day, { titles: context.titles });
	}
	return fitting.map((holder) => holder.id);
}
/** A family name alone is believed on a known day, where it is no common word, no given name and no start of another name. */
function isBareName(search, phrase, k) {
	const token = search.tokens[k];
	const next = search.tokens[k + phrase.split(" ").length];
	const word = phrase.toLowerCase();
	if (token === void 0 || search.day === null || commonWords.has(word) || isGivenName(phrase)) return false;
	if (next?.capital === true && joinsName(next, search.tokens[k + phrase.split(" ").length - 1]) && next.gap !== "-") return false;
	const before = search.tokens[k - 1];
	if (before?.capital === true && !before.first && joinsName(token, before) && token.gap !== "-") return false;
	return !(token.first && search.lowerCase.has(word));
}
/** "Mr Alvarez" whom nobody introduced, or a source that is one unknown name. */
function titledStranger(search, k, context) {
	const token = search.tokens[k];
	const word = token?.text.toLowerCase() ?? "";
	if (token === void 0 || commonWords.has(word) || organisationWords.has(word) || placeWords.has(word)) return null;
	if (matchAt(search.tokens, k) !== null || /\($/.test(token.gap)) return null;
	const lone = search.inSource(token) && isLoneSource(search, k);
	if (context.titles.length === 0 && !lone) return null;
	if (token.text.length < 2 || token.first && search.lowerCase.has(word)) return null;
	const gender = context.titles.map(genderOfTitle).find((told) => told !== null) ?? null;
	const entry = introduce(search.register, {
		id: slugOf(token.text),
		name: spelt(token.text),
		type: "person",
		of: context.of,
		titles: context.titles,
		gender
	});
	search.register.shortForms.set(spelt(token.text), [entry.id]);
	return {
		from: k,
		to: k + 1,
		ids: [entry.id]
	};
}
function isLoneSource(search, k) {
	return [search.tokens[k - 1], search.tokens[k + 1]].every((token) => token === void 0 || !search.inSource(token)) && /^\p{Lu}\p{Ll}/u.test(search.tokens[k]?.text ?? "");
}
//#endregion
//#region src/reading/actors/pronouns.ts
const personal$1 = {
	he: "m",
	him: "m",
	his: "m",
	himself: "m",
	she: "f",
	her: "f",
	hers: "f",
	herself: "f"
};
/** What follows "her" where she is the object and owns nothing. */
const afterObject = /^(?:and|or|to|in|on|at|of|for|with|by|from|as|that|when|while|before|after|because|if|but|not|about|into)$/;
/** How far back an antecedent may lie, in sentences and in mentions. */
const reach$3 = 6;
const mentionReach = 200;
function hear({ mentions, counts, leads }, mention) {
	if (isFree$1(mention) && !leads.has(mention.sentence)) leads.set(mention.sentence, mentions.length);
	mentions.push(mention);
	for (const id of mention.ids) counts.set(id, (counts.get(id) ?? 0) + 1);
}
/**
* Mentions with those of "he" and "she" added, and of "it" and "they" where somebody is quoted by them. An antecedent fits
* in gender and number, and is preferred for being near, the subject of its sentence, a speaker, and often spoken of.
*/
function withPronouns(tokens, names, register, isSource) {
	const heard = {
		mentions: [],
		counts: /* @__PURE__ */ new Map(),
		leads: /* @__PURE__ */ new Map()
	};
	let next = 0;
	tokens.forEach((token, k) => {
		for (let name = names[next]; name !== void 0 && name.start <= token.start; name = names[next]) {
			hear(heard, name);
			next += 1;
		}
		const resolved = resolve(tokens, k, heard, register, isSource);
		if (resolved !== null) hear(heard, resolved);
	});
	return [...heard.mentions, ...names.slice(next)];
}
function resolve(tokens, k, heard, register, isSource) {
	const token = tokens[k];
	if (token === void 0) return null;
	const word = token.text.toLowerCase();
	const gender = personal$1[word];
	if (gender === void 0 && !((word === "it" || word === "they") && isSource(token.start, token.end))) return null;
	const best = bestBefore(token, heard, gender !== void 0 ? (mention) => isPerson(mention, register, gender) : word === "it" ? (mention) => isThing(mention, register) : (mention) => isSeveral(mention, register), isSource);
	const mention = best === null ? null : mentionOf(tokens, k, k + 1, best.ids, "pronoun", best.joint);
	const owns = word === "his" || word === "her" && /^\p{L}/u.test(mention?.before ?? "") && !afterObject.test(mention?.before ?? "");
	return mention === null ? null : {
		...mention,
		possessive: owns
	};
}
function isPerson(mention, register, gender) {
	if (mention.joint) return false;
	return mention.ids.some((id) => {
		const entry = register.entries.get(id);
		return entry?.type === "person" && !entry.late && (entry.gender === null || entry.gender === gender);
	});
}
function isThing(mention, register) {
	if (mention.joint) return false;
	return mention.ids.some((id) => [
		"state",
		"organisation",
		"body"
	].includes(register.entries.get(id)?.type ?? ""));
}
function isSeveral(mention, register) {
	return mention.joint || mention.ids.some((id) => [
		"group",
		"organisation",
		"body"
	].includes(register.entries.get(id)?.type ?? ""));
}
function bestBefore(token, heard, fits, isSource) {
	const { mentions } = heard;
	let best = null;
	let bestScore = Number.NEGATIVE_INFINITY;
	for (let k = mentions.length - 1; k >= 0 && k >= mentions.length - mentionReach; k -= 1) {
		const mention = mentions[k];
		if (mention === void 0 || token.sentence - mention.sentence > reach$3) break;
		if (!fits(mention)) continue;
		const score = scoreOf(heard, k, mention, token, isSource);
		if (score > bestScore) {
			best = mention;
			bestScore = score;
		}
	}
	return best;
}
function scoreOf({ counts, leads }, k, mention, token, isSource) {
	const distance = token.sentence - mention.sentence;
	const free = isFree$1(mention);
	const often = Math.min(3, Math.max(0, ...mention.ids.map((id) => counts.get(id) ?? 0)));
	return -2.5 * distance + (leads.get(mention.sentence) === k ? 3 : 0) + (free ? 2 : 0) + (isSource(mention.start, mention.end) ? 2.5 : 0) + .5 * often - (mention.compound ? 2 : 0) - (mention.quoted !== token.quoted ? 3 : 0);
}
function isFree$1(mention) {
	return !mention.compound && !mention.possessive && !prepositions.has(mention.after);
}
//#endregion
//#region src/reading/actors/find-actors.ts
/**
* The actors of an article: names in full first, so that a headline's short ones find their bearers, then short forms,
* descriptions and pronouns. `sources`: where the text names somebody who is quoted, which tells names and antecedents.
*/
function findActors(page, published, sources) {
	const tokens = tokensOf(page);
	const register = newRegister();
	const covered = coverOf(sources);
	const inSource = (token) => covered(token.start, token.end);
	const isTitle = (block) => ["title", "heading"].includes(page.blocks[block]?.kind ?? "");
	const full = findNames(tokens, register, published, inSource, isTitle);
	const short = findShortNames(tokens, register, published, full, inSource);
	const names = mentionsOfNames(tokens, [...full, ...short]);
	readAppositions(tokens, names, register);
	return {
		tokens,
		register,
		mentions: withPronouns(tokens, withDescriptions(tokens, names, register, published), register, covered)
	};
}
/** Whether a stretch lies within one of the spans. */
function coverOf(spans) {
	const sorted = spans.toSorted((a, b) => a.start - b.start);
	const reach = [];
	for (const span of sorted) reach.push(Math.max(span.end, reach.at(-1) ?? 0));
	return (start, end) => {
		let low = 0;
		let high = sorted.length;
		while (low < high) {
			const middle = low + high >> 1;
			if ((sorted[middle]?.start ?? 0) <= start) low = middle + 1;
			else high = middle;
		}
		return low > 0 && (reach[low - 1] ?? 0) >= end;
	};
}
//#endregion
//#region src/reading/actors/source-heads.ts
/** The words of a source that are looked at. */
const longestSource = 80;
const nobody = {
	ids: [],
	joint: true
};
/**
* Whom a source means. Its head counts, not what is attached to it: "Lund's adviser Nils Aas" is Aas, "the
* director of the Northern Institute" the director. A head that no name stands for becomes an actor of its own
* ("analysts", "a senior official"), entered into the register.
*/
function speakersOf(cast, source) {
	const tokens = tokensIn(cast, source).slice(0, longestSource);
	if (tokens.length === 0 || isFirstPerson(tokens)) return nobody;
	if (tokens.length === 1 && /^(?:who|which|that|whom)$/.test(tokens[0]?.text ?? "")) return antecedent(cast, tokens[0]);
	const inside = source.flatMap((span) => within(cast.mentions, span).filter((mention) => mention.end <= span.end + 2));
	const heads = headsOf(cast, tokens, inside);
	if (heads.length === 0) return described(cast, tokens, inside);
	const only = heads.length === 1 ? heads[0] : void 0;
	if (only !== void 0) return {
		ids: only.ids,
		joint: only.joint
	};
	return {
		ids: [...new Set(heads.flatMap((head) => head.joint ? head.ids : head.ids.slice(0, 1)))],
		joint: true
	};
}
/** Whether the source is "I" or "we": the speaker of the statement around it. */
function isFirstPerson(tokens) {
	return tokens.length <= 2 && /^(?:I|[Ww]e|us|[Mm]e|myself|ourselves)$/.test(tokens.at(-1)?.text ?? "");
}
/** The mentions that are the source, and those joined to it by "and". */
function headsOf(cast, tokens, inside) {
	const lone = tokens.length === 1;
	const free = inside.filter((mention) => (lone || !mention.possessive) && !(mention.compound && inside.length > 1));
	const first = free.find((mention, k) => isHead(tokens, mention) && !isModifier(tokens, mention, free[k + 1])) ?? personAfter(cast, tokens, free);
	if (first === void 0) return [];
	const heads = [first];
	for (const mention of free) {
		const last = heads.at(-1);
		if (last === void 0 || mention.start <= last.end || mention.ids.join() === last.ids.join()) continue;
		if (!isCoordinated(cast, tokens, last, mention)) break;
		heads.push(mention);
	}
	return heads;
}
/** "Stein spokeswoman Melezia Figueroa": a name that, through a title, says whose the next one is. */
function isModifier(tokens, mention, next) {
	if (next === void 0) return false;
	const between = tokens.filter((token) => token.start >= mention.end && token.end <= next.start);
	if (between.length === 0 || between.some((token) => /[,;:]/.test(token.gap))) return false;
	const end = between.at(-1);
	const last = end === void 0 ? -1 : tokens.indexOf(end);
	return !/^(?:and|or)$/.test(between[0]?.text ?? "") && [
		1,
		2,
		3,
		4
	].some((length) => last - length + 1 >= 0 && titleAt(tokens, last - length + 1) === length);
}
/** Whether only titles, adjectives, owners and articles stand between the start of the source and the mention. */
function isHead(tokens, mention) {
	if (isAttribute(tokens, mention)) return false;
	const before = tokens.filter((token) => token.end <= mention.start);
	return before.every((token, k) => !(prepositions.has(token.text.toLowerCase()) && k > 0 && !inTitle(before, k)) && !isMark(token, k));
}
/** "one GOP source", "the Trump campaign": a name before a noun says what kind it is. */
function isAttribute(tokens, mention) {
	const next = tokens.find((token) => token.start >= mention.end);
	if (next === void 0 || mention.how !== "name" || !/^[ \u00a0-]$/u.test(next.gap) || next.capital) return false;
	return !prepositions.has(next.text) && !/^(?:and|or|who|which|that|whose|himself|herself|itself|themselves|also|alike|together|then|now|later|has|have|had|is|was|were|will)$/.test(next.text);
}
/** Whom "who" continues: what is named right before it. */
function antecedent(cast, who) {
	if (who === void 0) return nobody;
	const named = within(cast.mentions, {
		start: who.start - 80,
		end: who.start
	}).findLast((mention) => mention.sentence === who.sentence && who.start - mention.end <= 3);
	if (named !== void 0) return {
		ids: named.ids,
		joint: named.joint
	};
	const noun = tokensIn(cast, [{
		start: who.start - 30,
		end: who.start
	}]).at(-1);
	if (noun === void 0 || noun.sentence !== who.sentence || noun.capital || prepositions.has(noun.text)) return nobody;
	return described(cast, [noun], []);
}
/** The words that lie wholly in one of the spans. */
function tokensIn(cast, spans) {
	return spans.flatMap((span) => within(cast.tokens, span).filter((token) => token.start >= span.start && token.end <= span.end));
}
/** "secretary of state": a preposition within a title attaches nothing. */
function inTitle(tokens, k) {
	return [
		1,
		2,
		3
	].some((back) => k - back >= 0 && titleAt(tokens, k - back) > back);
}
function isMark(token, k) {
	return k > 0 && /[,;:(]/.test(token.gap);
}
/** "the head of the agency, Rafael Grossi": a person named after a comma is the head. */
function personAfter(cast, tokens, free) {
	return free.find((mention) => {
		const token = tokens.find((candidate) => candidate.start === mention.start);
		if (cast.register.entries.get(mention.ids[0] ?? "")?.type !== "person" || token === void 0) return false;
		const head = tokens[0];
		return head !== void 0 && head.start < token.start && (/^,[\s\u00a0]$/u.test(token.gap) || titleBefore(tokens, token));
	});
}
function titleBefore(tokens, token) {
	const k = tokens.indexOf(token);
	return [
		1,
		2,
		3
	].some((length) => k - length >= 0 && titleAt(tokens, k - length) === length) && !tokens.slice(0, k).some((other, j) => j > 0 && prepositions.has(other.text.toLowerCase()) && !inTitle(tokens, j));
}
/** Whether "and" or a comma joins two mentions, with nothing between but what may stand before a name. */
function isCoordinated(cast, tokens, left, right) {
	const between = tokens.filter((token) => token.start >= left.end && token.end <= right.start);
	const next = tokens.find((token) => token.start >= left.end);
	if (next === void 0) return false;
	const words = between.map((token) => token.text.toLowerCase());
	const commaList = /^,[\s\u00a0]$/u.test(next.gap) && tokens.some((token) => token.start >= left.end && /^(?:and|or)$/.test(token.text));
	const joined = words[0] === "and" || words[0] === "or" || words[0] === "as" && words[1] === "well";
	if (!joined && !(commaList && words.length === 0)) return false;
	return between.slice(joined ? 1 : 0).every((token) => mayPrecedeName(cast, tokens, token));
}
function mayPrecedeName(cast, tokens, token) {
	const word = token.text.toLowerCase();
	if (/^(?:the|a|an|his|her|its|their|well|as|also|both)$/.test(word) || titleModifiers.has(word) || token.possessive || token.capital) return true;
	const k = tokens.indexOf(token);
	return [
		0,
		1,
		2,
		3
	].some((back) => k - back >= 0 && titleAt(tokens, k - back) > back) || matchAt(cast.tokens, countBefore(cast.tokens, token.start)) !== null;
}
const determiner = /^(?:the|a|an|this|that|these|those|some|many|several|most|other|another|one|two|three|both|all|few|any|his|her|its|their|our|my)$/i;
const stopWord = /^(?:who|whom|whose|which|that|speaking|citing|quoting|according|on|in|at|during|after|before|when|while|as)$/i;
/** A source without a name: its words up to what is attached to it, as an actor of its own. */
function described(cast, tokens, inside) {
	const start = tokens.findIndex((token) => !determiner.test(token.text));
	if (start < 0) return nobody;
	const stop = tokens.findIndex((token, k) => k > start && (stopWord.test(token.text) || /[,;:(–—]/.test(token.gap)));
	const words = tokens.slice(start, stop < 0 ? Math.min(tokens.length, start + 8) : stop);
	if (words.length === 0 || words.every((token) => !/\p{L}{2}/u.test(token.text)) || isPronoun(words)) return nobody;
	const name = nameOf$1(words, 0, words.length);
	const head = headNoun(words);
	const many = groupWords.has(head) || /s$/.test(head) || /^(?:percent|majority|half|number|dozens|thirds|public|crowd|group)$/.test(head);
	const of = inside.map((mention) => mention.ids[0]).find((id) => id !== void 0 && isHome(cast, id)) ?? null;
	const isPerson = words.some((_, k) => titleAt(words, k) > 0) || /^(?:official|source|man|woman|diplomat|aide|witness|resident)$/i.test(head);
	return {
		ids: [introduce(cast.register, {
			id: slugOf(name),
			name,
			type: many ? "group" : isPerson ? "person" : "organisation",
			of
		}).id],
		joint: true
	};
}
function isHome(cast, id) {
	return [
		"state",
		"organisation",
		"body"
	].includes(cast.register.entries.get(id)?.type ?? "");
}
function isPronoun(words) {
	return words.length === 1 && /^(?:he|she|it|they|you|who|him|her|them|everyone|everybody|nobody|anyone|someone|somebody|others?)$/i.test(words[0]?.text ?? "");
}
/** The last word before the first preposition. */
function headNoun(words) {
	const at = words.findIndex((token, k) => k > 0 && prepositions.has(token.text.toLowerCase()));
	return (words[at < 0 ? words.length - 1 : at - 1]?.text ?? "").toLowerCase();
}
//#endregion
//#region src/reading/page/credits.ts
const sold = outlets.filter((outlet) => outlet.agency).flatMap((outlet) => [outlet.name, ...outlet.aliases]);
/** Names that stand alone as a credit, in lower case. */
const creditNames = new Set([
	...outlets.flatMap((outlet) => [outlet.name, ...outlet.aliases]).map((name) => name.toLowerCase()),
	"ap photo",
	"file photo",
	"file",
	"handout",
	"archive",
	"courtesy",
	"reuters file photo"
]);
const labelled = /^(?:(?:photo(?:graph)?s?|images?|pictures?|credit|source|video|graphic|illustration)(?:\s+credit)?\s*(?:[:©]|\bby\b|\bcourtesy(?: of)?\b)|courtesy(?: of)?\b|copyright\b|©|\(c\))[\s:©]*/iu;
const parts$1 = /\s*(?:\/|,|\||via|\s[-–—]\s|\band\b|&)\s*/iu;
const personal = /^\p{Lu}[\p{L}.'’-]*(\s+\p{Lu}[\p{L}.'’-]*){0,3}$/u;
/**
* Whether the line only says whose picture or text it is: an agency's name alone, several with slashes, a photographer
* before an agency, or a name after "Photo:".
*/
function isCredit(text) {
	const line = text.replace(/^[[(]|[\])]$/g, "").replace(/[.\s]+$/, "");
	if (line.length > 120 || line === "") return false;
	const label = labelled.exec(line);
	const pieces = (label === null ? line : line.slice(label[0].length)).split(parts$1).filter((piece) => piece !== "");
	if (pieces.length === 0 || pieces.length > 5) return false;
	const named = pieces.filter((piece) => creditNames.has(piece.toLowerCase())).length;
	const people = pieces.filter((piece) => personal.test(piece)).length;
	if (label !== null) return named > 0 || people === pieces.length;
	return named > 0 && named + people >= pieces.length && people <= named + 1;
}
const agencyEnd = new RegExp(`[([/|–—-]\\s*(?:[^()\\[\\]]{0,60}[/, ])?(?:${sold.map(escaped).join("|")})(?:/[^()\\[\\]]{1,40})?\\s*[)\\]]?\\.?$`, "u");
/** Whether the line ends in a credit, as captions do: "… on Monday. [Jane Doe/Reuters]". */
function endsInCredit(text) {
	const tail = text.slice(-140);
	return agencyEnd.test(tail) && /[([|–—-]/.test(tail);
}
function escaped(name) {
	return name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
const byline = /^(?:written |reported |story |text )?by\s+(\p{Lu}[\p{L}.'’-]*(?:\s+(?:de|van|von|al|bin|el|la|and|&|\p{Lu}[\p{L}.'’-]*)){1,9})(?:\s*[,|–—-].{0,60})?$/iu;
const posted = /^(?:posted|published|updated|last updated)\b[^.!?]{0,60}?\bby\s+/iu;
/** The author named by a line such as "By Jane Doe"; null where the line is none. */
function authorOfByline(text) {
	if (text.length > 140 || /[.!?]["”’']?$/.test(text)) return null;
	const name = byline.exec(text.replace(posted, "by "))?.[1];
	return name !== void 0 && /^\p{Lu}/u.test(name) ? name.trim() : null;
}
/** Whether the line is a person's name alone, by a given name that is known. */
function isNameAlone(text) {
	const words = text.split(/\s+/);
	return words.length > 1 && words.length < 5 && personal.test(text) && isGivenName(words[0] ?? "");
}
//#endregion
//#region src/reading/dates/find-days.ts
const month$2 = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const forms$1 = [
	{
		form: new RegExp(`\\b${month$2}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, "giu"),
		order: [
			3,
			1,
			2
		]
	},
	{
		form: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${month$2},?\\s+(\\d{4})\\b`, "giu"),
		order: [
			3,
			2,
			1
		]
	},
	{
		form: /\b(\d{4})-(\d{2})-(\d{2})(?=\b|T)/gu,
		order: [
			1,
			2,
			3
		]
	}
];
/** The dates written in full (day, month and year) in a text, in order. */
function findDays(text) {
	const found = [];
	for (const { form, order } of forms$1) for (const match of text.matchAll(form)) {
		const [year, monthWord, day] = order.map((group) => match[group] ?? "");
		const named = /^\d+$/.test(monthWord ?? "") ? Number(monthWord) : monthOf(monthWord ?? "");
		const iso = named === null ? null : dayFrom(Number(year), named, Number(day));
		if (iso !== null) found.push({
			day: iso,
			start: match.index,
			end: match.index + match[0].length
		});
	}
	return found.sort((a, b) => a.start - b.start);
}
const weekdayForm = /\b(last |next |this |every |each )?(sunday|monday|tuesday|wednesday|thursday|friday|saturday)(s?)\b/giu;
/** The days of the week named in a text as days of the week around it: not "last Monday", not "Mondays". */
function findWeekdays(text) {
	return [...text.matchAll(weekdayForm)].flatMap((match) => {
		const day = weekdayOf(match[2] ?? "");
		return match[1] === void 0 && match[3] === "" && day !== null ? [day] : [];
	});
}
//#endregion
//#region src/reading/page/noise.ts
/** Lines that are the page's and not the article's. Each rule is about a habit of pages, never about one page. */
const noiseLines = [
	/^(loading|please wait|buffering|play|pause|mute|unmute|watch live|live|listen|listen now)?\s*(\.{3}|…)?$/iu,
	/^(play|watch|listen to|view)\s+(the\s+)?(video|audio|article|gallery|episode|full (video|interview))\b.{0,60}$/iu,
	/^(\d{1,2}:)?\d{1,2}:\d{2}(\s*\/\s*(\d{1,2}:)?\d{1,2}:\d{2})?$/u,
	/^(your browser (does not|doesn.t) support|javascript (is|must be) (disabled|required|enabled)|enable javascript|this (video|content) (is|can)(\s?not|n.t| no longer) (be )?(available|played|displayed)).{0,120}$/iu,
	/^(advertisement|advertising|ad|ads|sponsored( content)?|promoted|paid post|story continues below( advertisement)?|article continues (below|after).*|continue reading( below)?|scroll to continue.*)\.?$/iu,
	/^(subscribe|sign up|sign in|log ?in|register|donate|support us|become a member|get (our|the) (free )?(app|newsletter)|download (our|the) app|follow us|join us on|like us on|share (this|on|via)|tweet this|print this|email this|save this|bookmark)\b.{0,140}$/iu,
	/^(share|tweet|print|e-?mail|facebook|twitter|x|whatsapp|linkedin|telegram|pinterest|reddit|copy link|comments?|leave a comment|view comments|\d+ comments?|\d+ shares?|save|home|menu|search|skip to (main )?content|back to top|top stories|trending( now)?|most (read|popular|viewed|shared)|latest( news)?|breaking news|newsletter|editors?.? picks?|recommended( for you)?|more (news|stories|from .{1,40})|what to read next|you may (also )?like|you might (also )?like|up next|tags?|topics?|filed under|explore more)\s*:?$/iu,
	/^(we use cookies|this (site|website) uses cookies|by (continuing|using|clicking)|accept (all )?cookies|manage (cookies|preferences)|cookie (policy|settings)|privacy policy|terms (of (use|service)|and conditions)|all rights reserved|copyright\b|©).{0,240}$/iu,
	/^[>»►▶•*-]*\s*(read|see|watch|listen|related|also read|also see|more on this|don.t miss|in pictures|in depth|opinion|explainer|analysis|fact ?check|recommended|must read)(\s+(also|more|next|on|too|this|here|now|the rest|stories|articles?|links?|topics?|content|coverage|news|reading))*\s*[:|>»–—-]\s*\S.{0,200}$/iu,
	/^(read more|read next|read also|see also|also read|related|related (stories|articles|links|topics|content|coverage|news|reading|posts)|more on this( story| topic)?|more from .{1,60}|continue reading|read the (rest|full (story|article|interview|report)).{0,60}|click here.{0,100}|tap here.{0,80}|find out more|learn more|view more|show more|load more|more details|next article|previous article)\s*\.{0,3}\s*[:>»]*$/iu,
	/^(https?:\/\/|www\.)\S+$/iu,
	/^[@#][\w_]{2,40}(\s+[@#][\w_]{2,40})*$/u,
	/^(this (article|story|post|report) (was|has been|is|originally|first).{0,160}|\(?editing by .{0,120}|\(?reporting by .{0,200}|\(?(additional|with additional) reporting .{0,160}|writing by .{0,120}|our standards:.{0,80}|with (inputs|files|information) from .{0,80}|source\s*:\s*.{1,60})$/iu,
	/^editor.?s.? note\b.{0,400}$/iu,
	/^[^\p{L}\p{N}]*$/u,
	/^page \d+( of \d+)?$/iu
];
/** Whether a block of the page, by itself, is no part of the article. */
function isNoiseLine(text) {
	if (text.length > 500) return false;
	return noiseLines.some((rule) => rule.test(text)) || isVideoPromo(text) || isDateLine(text);
}
/**
* "OUTLET's NAME SURNAME has more on the story": a broadcaster introduces its own film. The line is one short sentence,
* begins with an outlet's possessive and a name, and says nothing but that somebody reports.
*/
const promo = new RegExp(`^(?:the\\s+)?\\p{Lu}[\\p{L}\\p{N}&.-]*(?:\\s\\p{Lu}[\\p{L}\\p{N}&.-]*){0,3}['’]s?\\s+(?:[\\p{Ll}-]+\\s+){0,3}(?:\\p{Lu}[\\p{L}.'’-]*\\s+){1,4}(?:explains?|reports?|has|have|brings?|takes?|looks?|joins?|filed|breaks?|gives?|tells?|speaks?|spoke|talks?|talked|sat down|discusses|examines)\\b(?:\\s+(?:more|the (?:story|details|latest|significance|background|report)|on|at|us|from|down|to|about|with|why|how|what|this|live|now)\\b)`, "u");
const watch = /^(watch|listen|video|audio|podcast|in video|exclusive video|live)\s*[:|–—-]\s*\S.{0,200}$|^(our|the) (correspondent|reporter)\b.{0,60}\b(has more|reports|explains|has the (story|details|latest))\b.{0,60}$/iu;
function isVideoPromo(text) {
	if (text.length > 160) return false;
	return watch.test(text) || promo.test(text.replace(/\s+/gu, " ")) && !/["“”]/.test(text);
}
const month$1 = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?";
const dateLine = new RegExp(`^(?:(?:published|posted|updated|last updated|last modified|first published|modified|date|on)\\b\\s*(?:on|at)?\\s*:?\\s*)*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+${month$1},?\\s+\\d{4}|${month$1}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2})(?:t\\S*)?(?:[\\s,|–—-]*(?:at\\s+)?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?\\s*(?:[ap]\\.?m\\.?)?)?(?:\\s*\\(?[a-z]{2,5}(?:[+-]\\d{1,2}(?::?\\d{2})?)?\\)?)?(?:\\s*[|/–—-].{0,80})?$`, "iu");
const age = /^(?:(?:published|posted|updated)\s*:?\s*)?\d{1,3}\s+(?:min(?:ute)?s?|hours?|days?|weeks?|months?)\s+ago$|^\d{1,2}\s*min(?:ute)?s?\s+read$/iu;
/** Whether the line is only a date, as pages print it beside the headline. */
function isDateLine(text) {
	return text.length < 160 && (dateLine.test(text) || age.test(text));
}
//#endregion
//#region src/reading/page/published.ts
/** How far after the last dated picture an article may still be published, in days. */
const reach$2 = 4;
/**
* The day of publication as an ISO day: what the page says of itself; else a line that is only a date, or a dateline with a
* year; else the latest day that its captions date a picture, moved forward to the last day of the week that the article
* names in the days after. Null where nothing tells.
*/
function inferPublished(page) {
	return page.facts.published ?? dateOfLine(page) ?? dateOfDateline(page) ?? dateOfPictures(page);
}
function textOf$2(page, block) {
	return page.reading.slice(block.start, block.end);
}
/** The first line that is only a date, near the head or at the foot; "Updated" counts where "Published" is missing. */
function dateOfLine(page) {
	const lines = page.blocks.map((block) => textOf$2(page, block)).filter(isDateLine);
	const published = lines.find((line) => /publish|posted/i.test(line)) ?? lines[0];
	return published === void 0 ? null : findDays(published)[0]?.day ?? null;
}
function dateOfDateline(page) {
	const first = page.blocks.find((block) => block.kind === "paragraph");
	if (first === void 0) return null;
	const head = textOf$2(page, first).slice(0, 120);
	const line = /^\p{Lu}[^.!?]{2,100}?[-–—:]\s/u.exec(head)?.[0];
	return line === void 0 ? null : findDays(line)[0]?.day ?? null;
}
function dateOfPictures(page) {
	const ofKind = (kinds) => page.blocks.filter((block) => kinds.includes(block.kind)).map((block) => textOf$2(page, block));
	const latest = ofKind(["caption"]).flatMap((text) => findDays(text)).map((found) => found.day).sort().at(-1);
	if (latest === void 0) return null;
	const later = ofKind(["standfirst", "paragraph"]).flatMap((text) => findWeekdays(text)).map((day) => (day - weekday(latest) + 7) % 7).filter((days) => days <= reach$2);
	return addDays(latest, Math.max(0, ...later));
}
//#endregion
//#region src/reading/page/html-article.ts
/**
* The pieces with those outside the article turned to noise. The article is the element that calls itself its body, else
* the smallest one that holds three quarters of the page's running text; its title, standfirst, pictures and credits may
* stand above it, after the title.
*/
function settleArticle(document, pieces) {
	const region = articleRegion(document, pieces);
	const title = titlePiece(pieces, region);
	return pieces.map((piece, k) => {
		if (k === title) return {
			...piece,
			role: "title"
		};
		if (piece.role === "noise" || piece.role === "date") return piece;
		if (piece.role === "pagetitle" || isListOfLinks(piece)) return noise(piece);
		if (!(piece.element >= region.from && piece.element < region.to) && !(k > title && piece.element < region.from && isPreamble(pieces, k, title))) return noise(piece);
		return piece.role === "title" ? {
			...piece,
			role: "heading"
		} : piece;
	});
}
function noise(piece) {
	return {
		...piece,
		role: "noise"
	};
}
/** Above the article's body, only what belongs to the head of an article counts. */
function isPreamble(pieces, k, title) {
	const piece = pieces[k];
	if (piece === void 0 || title < 0) return false;
	if (piece.role === "standfirst" || piece.role === "caption" || piece.role === "credit") return true;
	return piece.role === "heading" && k === title + 1;
}
/** The last main heading above the article or in it; the page's own title where there is none. */
function titlePiece(pieces, region) {
	const inside = pieces.findIndex((piece) => piece.role === "title" && piece.element >= region.from && piece.element < region.to);
	const above = pieces.findLastIndex((piece) => piece.role === "title" && piece.element < region.from);
	if (above >= 0) return above;
	return inside >= 0 ? inside : pieces.findIndex((piece) => piece.role === "pagetitle");
}
function isListOfLinks(piece) {
	return (piece.role === "paragraph" || piece.role === "none" || piece.role === "standfirst") && piece.linked > piece.letters * .7 && piece.letters < 200;
}
function articleRegion(document, pieces) {
	const weights = weigh(document, pieces);
	const total = weights[0] ?? 0;
	const share = (element) => total === 0 ? 0 : (weights[element] ?? 0) / total;
	const heaviest = (isIt, least) => {
		let best = -1;
		document.elements.forEach((_, k) => {
			if (isIt(k) && share(k) >= least && share(k) > (best < 0 ? 0 : share(best))) best = k;
		});
		return best;
	};
	const named = (element) => /\barticleBody\b/.test(document.elements[element]?.attributes.get("itemprop") ?? "");
	const isArticle = (element) => document.elements[element]?.name === "article";
	const from = [
		heaviest(named, .3),
		heaviest(isArticle, .4),
		lowestWith(document, share, .75),
		0
	].find((k) => k >= 0) ?? 0;
	return {
		from,
		to: document.elements[from]?.end ?? Number.POSITIVE_INFINITY
	};
}
/** Elements that hold most of the text form a chain from the root; the deepest is the last of them. */
function lowestWith(document, share, least) {
	let deepest = -1;
	document.elements.forEach((element, k) => {
		if (share(k) >= least && element.name !== "p" && element.name !== "#document") deepest = k;
	});
	return deepest;
}
/** For each element the letters of its paragraphs that are not mostly links. */
function weigh(document, pieces) {
	const weights = new Array(document.elements.length).fill(0);
	for (const piece of pieces) {
		if (!(piece.role === "paragraph" || piece.role === "none") || piece.letters < 40 || piece.linked > piece.letters / 2) continue;
		weights[piece.element] = (weights[piece.element] ?? 0) + piece.letters;
	}
	for (let k = weights.length - 1; k > 0; k -= 1) {
		const parent = document.elements[k]?.parent ?? 0;
		weights[parent] = (weights[parent] ?? 0) + (weights[k] ?? 0);
	}
	return weights;
}
//#endregion
//#region src/reading/page/html-elements.ts
const empty = new Set("area base br col embed hr img input link meta param source track wbr basefont bgsound frame keygen".split(" "));
const rawText = new Set("style xmp iframe noembed noframes script".split(" "));
const letterText = new Set(["title", "textarea"]);
/** Elements that end an open paragraph, and that set their text apart from what stands beside them. */
const blockElements = new Set("address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre search section summary table tbody td tfoot th thead title tr ul video audio picture iframe button select option noscript template head textarea svg math object".split(" "));
/** Start tags that end an open element of one of these names without saying so, where it is still open. */
const endsOpen = new Map([
	["li", ["li"]],
	["dt", ["dt", "dd"]],
	["dd", ["dt", "dd"]],
	["tr", ["tr"]],
	["td", ["td", "th"]],
	["th", ["td", "th"]],
	["option", ["option"]],
	["body", ["head"]]
]);
const scopes = new Set("ul ol dl table menu select template html".split(" "));
/**
* The elements and texts of a page with their places in the source. The tokens are those of the HTML standard; the tree is
* simpler than a browser's (end tags close the nearest open element of their name, and those that match nothing are left
* out), which keeps the work linear in the length of the page however deep it is nested.
*/
function readHtml(source) {
	const elements = [];
	const items = [];
	const stack = [];
	const open = /* @__PURE__ */ new Map();
	const nameOf = (element) => element === void 0 ? "" : elements[element]?.name ?? "";
	const close = () => {
		const element = stack.pop();
		if (element === void 0) return;
		const known = elements[element];
		if (known !== void 0) known.end = elements.length;
		open.set(nameOf(element), (open.get(nameOf(element)) ?? 1) - 1);
		items.push({
			kind: "close",
			element
		});
	};
	const closeThrough = (name) => {
		while (stack.length > 0) {
			const last = nameOf(stack.at(-1));
			close();
			if (last === name) return;
		}
	};
	/** Walks up through what is not a block, or not a scope, to an element that this start tag ends. */
	const closeImplied = (name) => {
		if (blockElements.has(name) && (open.get("p") ?? 0) > 0) closeIfNear(["p"], (other) => blockElements.has(other));
		const ended = endsOpen.get(name);
		if (ended?.some((other) => (open.get(other) ?? 0) > 0)) closeIfNear(ended, (other) => scopes.has(other));
	};
	const closeIfNear = (names, isWall) => {
		for (let k = stack.length - 1; k >= 0 && k > stack.length - 64; k -= 1) {
			const name = nameOf(stack[k]);
			if (names.includes(name)) {
				closeThrough(name);
				return;
			}
			if (isWall(name)) return;
		}
	};
	const text = (token) => {
		if (token.location === null || stack.length === 0) return;
		const { startOffset: start, endOffset: end } = token.location;
		const element = stack.at(-1) ?? 0;
		const last = items.at(-1);
		if (last?.kind === "text" && last.element === element && last.end === start) items[items.length - 1] = {
			...last,
			end
		};
		else items.push({
			kind: "text",
			element,
			start,
			end
		});
	};
	const openElement = (name, attributes) => {
		const element = elements.length;
		elements.push({
			name,
			attributes,
			parent: stack.at(-1) ?? -1,
			end: element + 1
		});
		items.push({
			kind: "open",
			element
		});
		stack.push(element);
		open.set(name, (open.get(name) ?? 0) + 1);
	};
	const handler = {
		onComment: () => void 0,
		onDoctype: () => void 0,
		onEof: () => void 0,
		onCharacter: text,
		onWhitespaceCharacter: text,
		onNullCharacter: () => void 0,
		onStartTag: (token) => {
			const name = token.tagName;
			closeImplied(name);
			openElement(name, new Map(token.attrs.map((attribute) => [attribute.name, attribute.value])));
			if (empty.has(name) || token.selfClosing && inForeign(open)) close();
			else if (name === "script") tokenizer.state = TokenizerMode.SCRIPT_DATA;
			else if (rawText.has(name)) tokenizer.state = TokenizerMode.RAWTEXT;
			else if (letterText.has(name)) tokenizer.state = TokenizerMode.RCDATA;
			tokenizer.inForeignNode = inForeign(open) || isXml;
		},
		onEndTag: (token) => {
			if ((open.get(token.tagName) ?? 0) > 0) closeThrough(token.tagName);
			tokenizer.inForeignNode = inForeign(open) || isXml;
		}
	};
	const isXml = /^\s*<\?xml/.test(source.slice(0, 200));
	const tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, handler);
	tokenizer.inForeignNode = isXml;
	openElement("#document", /* @__PURE__ */ new Map());
	tokenizer.write(source, true);
	while (stack.length > 0) close();
	return {
		elements,
		items
	};
}
function inForeign(open) {
	return (open.get("svg") ?? 0) > 0 || (open.get("math") ?? 0) > 0;
}
//#endregion
//#region src/reading/page/page.ts
const noFacts = {
	title: null,
	published: null,
	publisher: null,
	author: null,
	language: null
};
/** The ISO day at the start of an ISO date or time, as written in its own zone; null where there is none. */
function dayOf(time) {
	const day = /^\s*(\d{4})-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])(?=$|[T\s+Z])/.exec(time ?? "");
	return day === null ? null : `${day[1]}-${day[2]}-${day[3]}`;
}
//#endregion
//#region src/reading/page/json-ld.ts
/** How many values of a JSON-LD document are looked at, so that a huge one takes no time. */
const reach$1 = 2e3;
/** What the first article described in a JSON-LD document says of itself; null where none is, or where it is no JSON. */
function factsOfJsonLd(text) {
	if (text.length > 1e6) return null;
	const article = findArticle(parsed(text));
	if (article === null) return null;
	return {
		title: textOf$1(article.headline) ?? textOf$1(article.name),
		published: dayOf(textOf$1(article.datePublished) ?? textOf$1(article.dateCreated)),
		publisher: nameOf(article.publisher) ?? nameOf(article.sourceOrganization),
		author: nameOf(article.author) ?? nameOf(article.creator),
		language: textOf$1(article.inLanguage)?.slice(0, 2).toLowerCase() ?? null
	};
}
function parsed(text) {
	try {
		return JSON.parse(text.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, ""));
	} catch {
		return null;
	}
}
function findArticle(value) {
	const open = [value];
	for (let k = 0; k < open.length && k < reach$1; k += 1) {
		const next = open[k];
		if (Array.isArray(next)) open.push(...next.slice(0, reach$1));
		else if (isObject(next)) {
			if (isArticle(next)) return next;
			open.push(next["@graph"], next.mainEntity, next.mainEntityOfPage);
		}
	}
	return null;
}
function isArticle(value) {
	return [value["@type"]].flat().some((type) => typeof type === "string" && /(Article|Report|BlogPosting)$/.test(type));
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function textOf$1(value) {
	return typeof value === "string" && value.trim() !== "" ? value.trim().slice(0, 1e3) : null;
}
/** A name, the name of a thing, or the names of several. */
function nameOf(value) {
	if (Array.isArray(value)) {
		const names = value.slice(0, 20).map(nameOf).filter((name) => name !== null);
		return names.length === 0 ? null : names.join(", ");
	}
	return isObject(value) ? textOf$1(value.name) : textOf$1(value);
}
//#endregion
//#region src/reading/page/html-facts.ts
const titleNames = [
	"og:title",
	"twitter:title",
	"dc.title",
	"headline",
	"parsely-title",
	"sailthru.title"
];
const dateNames = [
	"article:published_time",
	"og:article:published_time",
	"datepublished",
	"date",
	"pubdate",
	"publishdate",
	"publish-date",
	"publication_date",
	"dc.date",
	"dc.date.issued",
	"dcterms.created",
	"dcterms.date",
	"parsely-pub-date",
	"sailthru.date",
	"article.published",
	"cxenseparse:recs:publishtime"
];
const publisherNames = [
	"og:site_name",
	"publisher",
	"dc.publisher",
	"application-name",
	"article:publisher"
];
const authorNames = [
	"author",
	"article:author",
	"byl",
	"dc.creator",
	"parsely-author",
	"sailthru.author"
];
/** What an HTML page says about itself: JSON-LD first, then its `meta` elements, then `time` and the page's title. */
function factsOfHtml(document, source) {
	const metas = metaValues(document);
	const first = (names) => names.map((name) => metas.get(name)).find((value) => value !== void 0) ?? null;
	const linked = document.items.map((item) => scriptOf(document, source, item)).find((facts) => facts !== null) ?? noFacts;
	const notAddress = (value) => value !== null && /^https?:\/\//.test(value) ? null : value;
	return {
		title: linked.title ?? first(titleNames) ?? pageTitle(document, source),
		published: linked.published ?? dayOf(first(dateNames)) ?? timeOf(document),
		publisher: linked.publisher ?? notAddress(first(publisherNames)),
		author: linked.author ?? notAddress(first(authorNames)),
		language: languageOf$1(document, metas)
	};
}
function scriptOf(document, source, item) {
	if (item.kind !== "text") return null;
	const element = document.elements[item.element];
	if (element?.name !== "script" || !/ld\+json/i.test(element.attributes.get("type") ?? "")) return null;
	return factsOfJsonLd(source.slice(item.start, item.end));
}
function metaValues(document) {
	const values = /* @__PURE__ */ new Map();
	for (const { name, attributes } of document.elements) {
		const key = (attributes.get("property") ?? attributes.get("name") ?? attributes.get("itemprop") ?? "").toLowerCase();
		const value = (attributes.get("content") ?? "").trim();
		if ((name === "meta" || attributes.has("content")) && key !== "" && value !== "" && !values.has(key)) values.set(key, value);
	}
	return values;
}
/** The day of the first `time` that calls itself the publication, else of the first one outside lists of other pages. */
function timeOf(document) {
	const times = document.elements.filter((element) => element.name === "time" && element.attributes.has("datetime"));
	return dayOf((times.find((time) => time.attributes.has("pubdate") || time.attributes.get("itemprop") === "datePublished") ?? times[0])?.attributes.get("datetime") ?? null);
}
function pageTitle(document, source) {
	const item = document.items.find((candidate) => candidate.kind === "text" && document.elements[candidate.element]?.name === "title");
	if (item?.kind !== "text") return null;
	const text = decodeHTML(source.slice(item.start, item.end)).replace(/\s+/gu, " ").trim();
	return text === "" ? null : text;
}
function languageOf$1(document, metas) {
	const declared = document.elements.find((element) => element.name === "html")?.attributes.get("lang") ?? metas.get("og:locale") ?? metas.get("language") ?? metas.get("content-language");
	return /^[a-z]{2,3}(?=$|[-_])/i.exec(declared?.trim() ?? "")?.[0]?.toLowerCase() ?? null;
}
//#endregion
//#region src/reading/page/html-context.ts
const hidden = new Set("script style template noscript iframe object svg math select textarea noembed noframes datalist head meta link audio video canvas".split(" "));
const apart = new Set([
	"nav",
	"aside",
	"footer",
	"form",
	"button",
	"menu",
	"dialog",
	"search"
]);
const apartRoles = new Set("navigation complementary contentinfo banner search menu menubar dialog alert alertdialog toolbar tablist button".split(" "));
const noiseName = /(^|[-_ ])(nav|navbar|navigation|menu|footer|sidebar|side-bar|rail|related|recirc|recommend(ed|ations?)?|promo|share|sharing|social|comments?|disqus|newsletter|subscribe|subscription|advert|advertisement|ads?|adslot|sponsor(ed)?|cookies?|consent|breadcrumbs?|popular|trending|widget|outbrain|taboola|banner|skip-?link|login|signup|sign-up|tags|topics|most-read|read-?more|more-stories|pagination|pager|toolbar|modal|popup|overlay|tooltip|sr-only|visually-hidden|screen-reader-text|print-only|infobox|player|paywall)([-_ ]|$)/i;
const creditName = /(^|[-_ ])(credit|credits|byline|by-line|author|authors|copyright|photographer|image-source|source-org)([-_ ]|$)/i;
const captionName = /(^|[-_ ])(caption|captions|figcaption|wp-caption-text|image-caption|media-caption|photo-caption)([-_ ]|$)/i;
const standfirstName = /(^|[-_ ])(standfirst|stand-first|subtitle|sub-title|subheadline|sub-headline|subhead|subheading|dek|deck|article-summary|article__summary|summary|lede|lead|intro|excerpt|strapline|teaser|article-description|kicker-text)([-_ ]|$)/i;
const dateName = /(^|[-_ ])(date|dateline|timestamp|time|published|pubdate|post-date|entry-date|updated)([-_ ]|$)/i;
/**
* The context of every element, top down, so that each is found in constant time. `share` gives how much of the page's
* running text an element holds: a name that sounds like a side matter is not believed of what holds most of it.
*/
function contextsOf(document, share) {
	const contexts = [];
	document.elements.forEach((element, k) => {
		const above = contexts[element.parent];
		const own = ownRole(element, share(k));
		const role = above === void 0 ? own : inherited(above.role, own);
		const setsApart = blockElements.has(element.name) || own === "credit" && above?.role === "caption";
		contexts.push({
			role,
			block: setsApart ? k : above?.block ?? k,
			link: element.name === "a" || (above?.link ?? false)
		});
	});
	return contexts;
}
/**
* What hides or sets apart stays; a credit may stand within a caption; a paragraph within a summary is the summary; one within a
* heading shows that the heading was never closed. */
function inherited(above, own) {
	if (own === "pagetitle" && above === "hidden") return "pagetitle";
	if (above === "hidden" || own === "hidden") return "hidden";
	if (above === "noise" || own === "noise") return "noise";
	if (above === "caption") return own === "credit" ? "credit" : "caption";
	if ((above === "title" || above === "heading") && own === "paragraph") return "paragraph";
	if (above === "credit" || above === "title" || above === "heading" || above === "date") return above;
	if (above === "standfirst" && !(own === "title" || own === "credit" || own === "date" || own === "caption")) return "standfirst";
	return own === "none" ? above : own;
}
function ownRole(element, share) {
	const { name, attributes } = element;
	if (name === "title") return "pagetitle";
	if (hidden.has(name) || isHidden(attributes)) return "hidden";
	const called = `${attributes.get("class") ?? ""} ${attributes.get("id") ?? ""}`.slice(0, 300);
	const main = share > .5;
	if (!main && (apart.has(name) || apartRoles.has(attributes.get("role") ?? "") || soundsLikeNoise(name, called))) return "noise";
	if (name === "h1") return "title";
	if (/^h[2-6]$/.test(name)) return standfirstName.test(called) ? "standfirst" : "heading";
	if (name === "figcaption" || name === "caption" || !main && captionName.test(called)) return "caption";
	const itemprop = attributes.get("itemprop") ?? "";
	if (!main && (creditName.test(called) || itemprop === "author" || attributes.get("rel") === "author")) return "credit";
	if (name === "time" || share < .05 && (dateName.test(called) || itemprop.startsWith("date"))) return "date";
	if (share < .3 && (standfirstName.test(called) || itemprop === "description")) return "standfirst";
	return name === "p" || name === "li" || name === "blockquote" || name === "pre" ? "paragraph" : "none";
}
function soundsLikeNoise(name, called) {
	return name !== "body" && name !== "html" && name !== "main" && name !== "article" && name !== "p" && noiseName.test(called);
}
function isHidden(attributes) {
	if (attributes.has("hidden") || attributes.get("aria-hidden") === "true") return true;
	return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.get("style") ?? "");
}
//#endregion
//#region src/reading/page/html-pieces.ts
/** The page's texts, block by block; what is hidden is left out. */
function htmlPieces(document, source) {
	const weights = runningText(document, source);
	const total = weights[0] ?? 0;
	return gather(document, contextsOf(document, (element) => total === 0 ? 0 : (weights[element] ?? 0) / total), source);
}
function gather(document, contexts, source) {
	const pieces = [];
	let draft = null;
	let breaks = 0;
	const flush = () => {
		if (draft !== null && draft.letters > 0) pieces.push(draft);
		draft = null;
		breaks = 0;
	};
	const add = (element, start, end) => {
		const context = contexts[element];
		if (context === void 0 || context.role === "hidden") return;
		const letters = source.slice(start, end).trim().length;
		if (letters === 0 && draft === null) return;
		const parted = breaks > 0;
		if (letters > 0) breaks = 0;
		draft ??= {
			texts: [],
			element: context.block,
			role: context.role,
			letters: 0,
			linked: 0
		};
		draft.texts.push({
			start,
			end,
			parted
		});
		draft.letters += letters;
		if (context.link) draft.linked += letters;
	};
	for (const item of document.items) if (item.kind === "text") add(item.element, item.start, item.end);
	else if (contexts[item.element]?.block === item.element) flush();
	else if (item.kind === "open" && document.elements[item.element]?.name === "br") {
		breaks += 1;
		if (breaks >= 2) flush();
	}
	flush();
	return pieces;
}
/** For each element, how many letters of running text (long enough, or with sentences) stand in it. */
function runningText(document, source) {
	const weights = new Array(document.elements.length).fill(0);
	const plain = document.elements.map((element) => isPlain(element.name));
	document.elements.forEach((element, k) => {
		if (element.parent >= 0 && plain[element.parent] === false) plain[k] = false;
	});
	for (const item of document.items) {
		if (item.kind !== "text" || plain[item.element] === false) continue;
		const length = item.end - item.start;
		if (length >= 60 && /[.,;:!?]/.test(source.slice(item.start, item.end))) add(weights, item.element, length);
	}
	for (let k = weights.length - 1; k > 0; k -= 1) add(weights, document.elements[k]?.parent ?? 0, weights[k] ?? 0);
	return weights;
}
function isPlain(name) {
	return ![
		"script",
		"style",
		"head",
		"noscript",
		"template",
		"nav",
		"footer",
		"a",
		"textarea",
		"svg"
	].includes(name);
}
function add(weights, at, amount) {
	weights[at] = (weights[at] ?? 0) + amount;
}
/** The kind of block that a role of the markup stands for; null where the text has to tell. */
function kindOfRole(role) {
	if (role === "pagetitle") return "title";
	if (role === "date" || role === "noise" || role === "hidden") return "noise";
	return role === "none" ? "paragraph" : role;
}
//#endregion
//#region src/reading/page/lines.ts
/** White space as people see it, with the no-break and zero-width kinds that scraped text is full of. */
const blank = /[\s\u200b-\u200d\u2060\ufeff\u00ad]/;
/** The pieces of a plain text: a line each, or, in text wrapped by hand, the lines between blank ones. */
function piecesOfPlain(text) {
	const groups = groupsOf(linesOf(text));
	const spans = isWrapped(text, groups) ? groups.map(joined$2) : groups.flat();
	const starts = new Set(groups.map((group) => group[0]?.start));
	return spans.map((span) => ({
		...span,
		text: text.slice(span.start, span.end),
		hint: null,
		close: !starts.has(span.start)
	}));
}
/** The span without white space at its edges. */
function trimmed$1(text, start, end) {
	let from = start;
	let to = end;
	while (from < to && blank.test(text.charAt(from))) from += 1;
	while (to > from && blank.test(text.charAt(to - 1))) to -= 1;
	return {
		start: from,
		end: to
	};
}
function linesOf(text) {
	const lines = [];
	let at = 0;
	for (const found of text.matchAll(/\r\n|[\n\r\f\u2028\u2029]/g)) {
		lines.push(trimmed$1(text, at, found.index));
		at = found.index + found[0].length;
	}
	lines.push(trimmed$1(text, at, text.length));
	return lines;
}
/** Runs of lines that are not blank. */
function groupsOf(lines) {
	const groups = [];
	let open = null;
	for (const line of lines) {
		if (line.start === line.end) {
			open = null;
			continue;
		}
		if (open === null) {
			open = [];
			groups.push(open);
		}
		open.push(line);
	}
	return groups;
}
/**
* Whether a person or a mail program broke the lines: among lines that another one follows directly, most stop in the
* middle of a sentence and are about equally long, at most 100 letters.
*/
function isWrapped(text, groups) {
	const followed = groups.filter((group) => group.length > 1).flatMap((group) => group.slice(0, -1));
	if (followed.length < 4) return false;
	const widths = followed.map((line) => line.end - line.start);
	const widest = Math.max(...widths.slice(0, 1e4));
	if (widest > 100 || widest < 40) return false;
	const full = widths.filter((width) => width > widest * .7).length;
	const open = followed.filter((line) => !/[.!?:…"”’')\]]$/.test(text.slice(line.end - 1, line.end))).length;
	return full > followed.length * .7 && open > followed.length * .6;
}
function joined$2(group) {
	return {
		start: group[0]?.start ?? 0,
		end: group.at(-1)?.end ?? 0
	};
}
//#endregion
//#region src/reading/page/offset-map.ts
/** An empty reading text. */
function startReadingText() {
	const parts = [];
	const runs = [];
	let length = 0;
	const add = (text, start, end) => {
		if (text === "") return;
		runs.push({
			at: length,
			length: text.length,
			start,
			end
		});
		parts.push(text);
		length += text.length;
	};
	return {
		copy: (text, start) => add(text, start, start + text.length),
		replace: add,
		length: () => length,
		finish: () => {
			const text = parts.join("");
			return {
				text,
				toSource: (span) => ({
					...sourceOf$1(runs, span),
					text: text.slice(span.start, span.end)
				})
			};
		}
	};
}
function sourceOf$1(runs, span) {
	const first = runAt(runs, span.start);
	const last = span.end > span.start ? runAt(runs, span.end - 1) : first;
	if (first === void 0 || last === void 0) return {
		start: 0,
		end: 0
	};
	const start = isCopy(first) ? first.start + (span.start - first.at) : first.start;
	if (span.end <= span.start) return {
		start,
		end: start
	};
	return {
		start,
		end: isCopy(last) ? last.start + (span.end - last.at) : last.end
	};
}
function isCopy(run) {
	return run.end - run.start === run.length;
}
/** The run that holds the letter at this offset, or the last one before it. */
function runAt(runs, offset) {
	let low = 0;
	let high = runs.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((runs[middle]?.at ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return runs[low];
}
//#endregion
//#region src/reading/page/captions.ts
const photoWords = /\bin (this|an undated) (\S+ ){0,4}(photo|photograph|picture|image|handout|frame grab|screen ?grab|still)\b|\b(handout (photo|picture|image)|file (photo|picture|image)|photo illustration|pictured (here|above|below|left|right)|(seen|shown) (here|above)|photo ?by|photo courtesy|photo ?:|from left to right|clockwise from)\b|\bfrom left, |\((left|right|centre|center|l|r|c|pictured|file|file photo)\)/iu;
const fileTag = /^\s*[[(]?(file|file photo|photo|picture|image)\s*[\])]?\s*[:|–—-]/iu;
/** Whether the line describes a picture, by its own words. */
function describesPicture(text) {
	if (text.length > 700) return false;
	return photoWords.test(text) || fileTag.test(text) || endsInCredit(text);
}
/** Whether the line could describe a picture: short and at most two sentences. */
function couldDescribePicture(text) {
	if (text.length > 500) return false;
	return (text.match(/[.!?]["”’')\]]*(\s|$)/g)?.length ?? 0) <= 2;
}
//#endregion
//#region src/reading/page/roles.ts
/**
* What each piece of a page is. The steps stand in this order because each looks at what the ones before left open:
* noise and credits by their own words, captions by their neighbours, then the title, headings and the standfirst.
*/
function assignRoles(pieces) {
	const roles = pieces.map(roleByItself);
	markBylines(pieces, roles);
	markCaptions(pieces, roles);
	markRepeats(pieces, roles);
	markTitle(pieces, roles);
	markHeadings(pieces, roles);
	markStandfirst(pieces, roles);
	return roles.map((role) => role ?? "paragraph");
}
function roleByItself(piece) {
	if (piece.hint === "noise" || isNoiseLine(piece.text)) return "noise";
	if (isCredit(piece.text) || authorOfByline(piece.text) !== null) return "credit";
	if (piece.hint !== null && piece.hint !== "paragraph") return piece.hint;
	return describesPicture(piece.text) && couldDescribePicture(piece.text) ? "caption" : null;
}
/** How far from the top a page names who wrote it. */
const bylineReach = 8;
/** A name alone beside a line that is only a date, near the top, says who wrote it. */
function markBylines(pieces, roles) {
	pieces.slice(0, bylineReach).forEach((piece, k) => {
		const beside = [pieces[k - 1], pieces[k + 1]].some((other) => other !== void 0 && isDateLine(other.text));
		if (k > 0 && roles[k] === null && beside && isNameAlone(piece.text)) roles[k] = "credit";
	});
}
/** A short block right above or below a credit, or one that the page gives twice close together, is a caption. */
function markCaptions(pieces, roles) {
	pieces.forEach((piece, k) => {
		if (roles[k] !== null || piece.hint !== null || !couldDescribePicture(piece.text)) return;
		const below = roles[k + 1] === "credit" && pieces[k + 1]?.close === true;
		const above = piece.close && roles[k - 1] === "credit" && isCredit(pieces[k - 1]?.text ?? "");
		const twice = [
			k + 1,
			k + 2,
			k + 3
		].some((other) => sameText(piece, pieces[other]));
		if (k > 0 && (below || above || twice && piece.text.length > 30)) roles[k] = "caption";
	});
}
function sameText(piece, other) {
	return other !== void 0 && plainLetters(piece.text) === plainLetters(other.text);
}
function plainLetters(text) {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
/** What a page says a second time in the same words is noise; credits may come as often as there are pictures. */
function markRepeats(pieces, roles) {
	const seen = /* @__PURE__ */ new Set();
	pieces.forEach((piece, k) => {
		const role = roles[k];
		if (role === "noise" || role === "credit") return;
		const letters = plainLetters(piece.text);
		if (seen.has(letters) && letters !== "") roles[k] = "noise";
		else seen.add(letters);
	});
}
/** The first block of words that is short enough, where the markup named none; never one that opens with a dateline. */
function markTitle(pieces, roles) {
	if (roles.includes("title")) return;
	const first = roles.findIndex((role) => role === null || role === "heading");
	const piece = pieces[first];
	if (piece === void 0 || wordsOf(piece.text) > 30 || startsWithDateline(piece.text)) return;
	if (roles[first] === "heading" || reads(piece.text) !== "sentence" || isShortBeforeLong(pieces, roles, first)) roles[first] = "title";
}
function isShortBeforeLong(pieces, roles, at) {
	const next = pieces.find((_, k) => k > at && roles[k] === null);
	const piece = pieces[at];
	if (piece === void 0 || next === void 0 || wordsOf(piece.text) > 20) return false;
	return (piece.text.match(/[.!?]["”’']?\s+\p{Lu}/gu)?.length ?? 0) === 0 && !/["”“]/.test(piece.text) && wordsOf(next.text) > wordsOf(piece.text);
}
const dateline = /^\p{Lu}[\p{Lu}\p{L}.,'’ /]{2,60}(\([^)]{1,40}\)\s*)?\s[-–—]+\s/u;
function startsWithDateline(text) {
	return dateline.test(text) && /^\p{Lu}{3}/u.test(text);
}
/**
* Short lines that stop without a full stop and have a paragraph below them. Without one they are junk, as are three and
* more in a row: a list of links.
*/
function markHeadings(pieces, roles) {
	const titled = roles.indexOf("title");
	const looks = (k) => roles[k] === null && k > titled && looksLikeHeading(pieces[k]?.text ?? "");
	const candidates = pieces.map((_, k) => roles[k] === "heading" || looks(k) ? k : -1).filter((k) => k >= 0);
	const open = new Set(candidates);
	for (const k of candidates) {
		const next = nextOfContent(roles, k);
		const run = runLength(roles, open, k);
		const followed = next !== -1 && (!open.has(next) || run <= 2);
		if (roles[k] === null && pieces[k]?.hint === "paragraph" && followed) roles[k] = wordsOf(pieces[k]?.text ?? "") <= 8 && run === 1 ? "heading" : "paragraph";
		else if (run >= 3 && roles[k] === null && pieces[k]?.hint === null && !isListed(pieces, k)) roles[k] = "noise";
		else roles[k] = followed ? "heading" : "noise";
	}
}
/** Whether the line is an item of a list that a person wrote: lines that belong together, close to one another. */
function isListed(pieces, k) {
	return /^([•*-]|\d{1,2}[.)])\s/.test(pieces[k]?.text ?? "");
}
function nextOfContent(roles, at) {
	for (let k = at + 1; k < roles.length; k += 1) {
		const role = roles[k];
		if (role === null || role === "paragraph" || role === "heading") return k;
	}
	return -1;
}
/** How many heading-like lines stand in a row around this one, with nothing but noise between. */
function runLength(roles, open, at) {
	let length = 1;
	for (const step of [-1, 1]) for (let k = at + step; k >= 0 && k < roles.length && length < 10; k += step) if (open.has(k)) length += 1;
	else if (roles[k] !== "noise") break;
	return length;
}
function looksLikeHeading(text) {
	return wordsOf(text) <= 12 && text.length <= 100 && reads(text) !== "sentence";
}
/** A sentence ends in its mark; a question may be a heading; words in quotes without a mark may be, too. */
function reads(text) {
	if (/[.!…;,:]["”’'»)\]]*$/u.test(text)) return /^\p{L}\.$/u.test(text) ? "words" : "sentence";
	return wordsOf(text) > 12 && /["”’'»]$/u.test(text) ? "sentence" : "words";
}
function wordsOf(text) {
	return text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}
/**
* The block below the title is a standfirst where it reads like one (no full stop, or a byline, picture or date between it
* and the first paragraph), and an article follows. Where the markup calls it a paragraph only a byline parts.
*/
function markStandfirst(pieces, roles) {
	if (roles.includes("standfirst")) return;
	const title = roles.indexOf("title");
	if (title < 0) return;
	const first = roles.findIndex((role, k) => k > title && (role === null || role === "paragraph" || role === "heading"));
	const piece = pieces[first];
	if (piece === void 0 || roles[first] === "heading" || startsWithDateline(piece.text)) return;
	const between = roles.slice(title + 1, first);
	const after = roles[first + 1];
	const told = piece.hint === "paragraph";
	const parted = after === "credit" || !told && (after === "caption" || leadsToHead(pieces, roles, first + 1));
	const bare = reads(piece.text) === "words" && wordsOf(piece.text) > 4;
	const more = roles.some((role, k) => k > first && (role === null || role === "paragraph"));
	const above = between.every((role) => role === "noise");
	if (more && above && wordsOf(piece.text) <= 60 && (parted || bare)) roles[first] = "standfirst";
}
/** Whether what begins here is noise with a date in it, or before a byline: the head of an article still goes on. */
function leadsToHead(pieces, roles, at) {
	for (let k = at; roles[k] === "noise"; k += 1) if (isDateLine(pieces[k]?.text ?? "") || roles[k + 1] === "credit") return true;
	return false;
}
//#endregion
//#region src/reading/page/html-page.ts
/** An HTML page taken apart. No script is run and nothing is fetched; the work is linear in the length of the source. */
function readHtmlPage(source) {
	const document = readHtml(source);
	const found = settleArticle(document, htmlPieces(document, source));
	const reading = startReadingText();
	const spans = found.map((piece) => write(reading, piece, source));
	const { text, toSource } = reading.finish();
	const kept = found.map((piece, k) => {
		const span = trimmed$1(text, spans[k]?.start ?? 0, spans[k]?.end ?? 0);
		return {
			...span,
			text: text.slice(span.start, span.end),
			hint: kindOfRole(piece.role),
			close: false
		};
	}).filter((piece) => piece.end > piece.start);
	const kinds = assignRoles(kept);
	return {
		format: "html",
		input: source,
		reading: text,
		blocks: kept.map((piece, k) => ({
			kind: kinds[k] ?? "paragraph",
			start: piece.start,
			end: piece.end
		})),
		facts: factsOfHtml(document, source),
		toSource
	};
}
/** Writes a piece's letters, white space run together, character references read; an empty line after it. */
function write(reading, piece, source) {
	const start = reading.length();
	let spaced = true;
	for (const text of piece.texts) {
		if (text.parted && !spaced) {
			reading.replace(" ", text.start, text.start);
			spaced = true;
		}
		for (const part of source.slice(text.start, text.end).matchAll(parts)) {
			const at = text.start + part.index;
			if (part[1] !== void 0) {
				if (!spaced) reading.replace(" ", at, at + part[0].length);
				spaced = true;
				continue;
			}
			if (part[2] !== void 0) reading.replace(decodeHTML(part[0]), at, at + part[0].length);
			else reading.copy(part[0], at);
			spaced = false;
		}
	}
	const end = reading.length();
	const last = piece.texts.at(-1)?.end ?? 0;
	reading.replace("\n\n", last, last);
	return {
		start,
		end
	};
}
/** White space, a character reference, or letters as they stand. */
const parts = /([ \t\r\n\f]+)|(&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});?)|(?:[^ \t\r\n\f&]+|&)/giu;
//#endregion
//#region src/reading/page/markdown.ts
const atxHeading = /^ {0,3}(#{1,6})\s+/;
const fence = /^ {0,3}(```|~~~)/;
const rule = /^ {0,3}([-*_])( *\1){2,} *$/;
const listMark = /^\s*(?:[-*+]|\d{1,3}[.)])\s+/;
const imageOnly = /^\s*!\[([^\]]*)\]\([^)]*\)\s*$/;
/** Whether the text is written in Markdown: front matter, a heading at the top, or several of its marks. */
function looksLikeMarkdown(text) {
	const head = text.slice(0, 2e4);
	if (/^\uFEFF?---\r?\n[\s\S]{0,4000}?\r?\n---\r?\n/.test(head) && /^\w[\w-]*:/m.test(head.slice(0, 300))) return true;
	if (/^\s*# \S/.test(head)) return true;
	return [
		/^#{2,6} \S/m,
		/\[[^\]\n]{1,200}\]\((https?:|\/|#)[^)\s]*\)/,
		/^> \S/m,
		/\*\*\S[^*\n]{0,200}\*\*/,
		/^!\[/m
	].filter((sign) => sign.test(head)).length >= 2;
}
/** A Markdown page taken apart: marks left out of the reading text, headings by their level, pictures' texts as captions. */
function readMarkdownPage(source) {
	const front = /^---\r?\n([\s\S]{0,20000}?)\r?\n---\r?\n/.exec(source);
	const drafts = draftsOf(source, front?.[0].length ?? 0);
	const reading = startReadingText();
	const spans = drafts.map((draft) => writeBlock(reading, source, draft));
	const { text, toSource } = reading.finish();
	const kept = drafts.map((draft, k) => {
		const span = trimmed$1(text, spans[k]?.start ?? 0, spans[k]?.end ?? 0);
		return {
			...span,
			text: text.slice(span.start, span.end),
			hint: draft.hint,
			close: false
		};
	}).filter((piece) => piece.end > piece.start);
	const kinds = assignRoles(kept);
	return {
		format: "markdown",
		input: source,
		reading: text,
		blocks: kept.map((piece, k) => ({
			kind: kinds[k] ?? "paragraph",
			start: piece.start,
			end: piece.end
		})),
		facts: factsOf(front?.[1] ?? ""),
		toSource
	};
}
function draftsOf(source, from) {
	const drafts = [];
	const state = { open: null };
	let fenced = false;
	let titled = false;
	const flush = () => {
		if (state.open !== null) drafts.push({
			...state.open,
			hint: null
		});
		state.open = null;
	};
	for (const line of source.slice(from).matchAll(/[^\r\n]*(\r\n|\n|\r|$)/g)) {
		const start = from + line.index;
		const words = line[0].replace(/[\r\n]+$/, "");
		const end = start + words.length;
		if (fence.test(words)) {
			flush();
			fenced = !fenced;
		} else if (fenced) continue;
		else if (words.trim() === "" || rule.test(words)) flush();
		else if (atxHeading.test(words)) {
			flush();
			const top = /^ {0,3}#\s/.test(words) && !titled;
			titled ||= top;
			drafts.push({
				start,
				end,
				hint: top ? "title" : "heading"
			});
		} else if (imageOnly.test(words)) {
			flush();
			drafts.push({
				start,
				end,
				hint: "caption"
			});
		} else if (listMark.test(words)) {
			flush();
			state.open = {
				start,
				end
			};
		} else state.open = {
			start: state.open?.start ?? start,
			end
		};
	}
	flush();
	return drafts;
}
/** The address of a link; it may hold one pair of brackets. */
const address = String.raw`\((?:[^()\n]|\([^()\n]{0,200}\)){0,2000}\)`;
/** Marks at the start of a line, pictures in links, links and pictures (their words stay), escapes, emphasis, line ends. */
const marks$1 = new RegExp([
	String.raw`(?:^|\n)[ \t]*(?:#{1,6}[ \t]+|(?:> ?)+|(?:[-*+]|\d{1,3}[.)])[ \t]+)`,
	String.raw`\[!\[(?<picture>[^[\]\n]{0,2000})\]${address}\]${address}`,
	String.raw`!?\[(?<link>[^[\]\n]{0,2000})\](?:${address}|\[[^[\]\n]{0,500}\])`,
	String.raw`\\(?<escaped>[!-/:-@[-${"`"}{-~])`,
	String.raw`\*{1,3}|_{2,3}|${"`"}+|~~`,
	String.raw`(?<![ \t])[ \t]*(?:\r\n|\n|\r)[ \t]*`,
	String.raw`(?<![ \t])[ \t]+#+[ \t]*$`
].join("|"), "g");
/** Where the words of a mark that has some begin in it. */
function wordsAt(mark, { escaped, picture }) {
	if (escaped !== void 0) return 1;
	return picture === void 0 ? mark.indexOf("[") + 1 : 3;
}
function writeBlock(reading, source, draft) {
	const start = reading.length();
	const text = source.slice(draft.start, draft.end);
	let at = 0;
	for (const mark of text.matchAll(marks$1)) {
		reading.copy(text.slice(at, mark.index), draft.start + at);
		const from = draft.start + mark.index;
		const groups = mark.groups ?? {};
		const inner = groups.escaped ?? groups.picture ?? groups.link;
		if (inner !== void 0) reading.copy(inner, from + wordsAt(mark[0], groups));
		else if (/[\r\n]/.test(mark[0])) reading.replace(" ", from, from + mark[0].length);
		at = mark.index + mark[0].length;
	}
	reading.copy(text.slice(at), draft.start + at);
	const end = reading.length();
	reading.replace("\n\n", draft.end, draft.end);
	return {
		start,
		end
	};
}
function factsOf(front) {
	const field = (names) => {
		const found = new RegExp(`^(?:${names}):\\s*["']?(.+?)["']?\\s*$`, "im").exec(front)?.[1];
		return found === void 0 || found === "" ? null : found;
	};
	return {
		...noFacts,
		title: field("title|headline"),
		published: dayOf(field("date|published|pubdate|datePublished")),
		publisher: field("publisher|source|site"),
		author: field("author|byline|authors"),
		language: field("lang|language")?.slice(0, 2).toLowerCase() ?? null
	};
}
//#endregion
//#region src/reading/page/read-page.ts
/** A page taken apart; text that opens as HTML or looks like Markdown is read as such. */
function readPage(input) {
	if ("html" in input) return readHtmlPage(input.html);
	if (opensAsHtml(input.text)) return readHtmlPage(input.text);
	return looksLikeMarkdown(input.text) ? readMarkdownPage(input.text) : readPlainPage(input.text);
}
function opensAsHtml(text) {
	return /^\s*(?:<\?xml[^>]{0,300}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|article)\b/i.test(text.slice(0, 5e3));
}
function readPlainPage(text) {
	const pieces = piecesOfPlain(text);
	const kinds = assignRoles(pieces);
	return {
		format: "plain",
		input: text,
		reading: text,
		blocks: pieces.map((piece, k) => ({
			kind: kinds[k] ?? "paragraph",
			start: piece.start,
			end: piece.end
		})),
		facts: noFacts,
		toSource: ({ start, end }) => ({
			start,
			end
		})
	};
}
//#endregion
//#region src/reading/implied-source.ts
const passive = /^(?:(?:is|are|was|were|been|being|be|has been|have been|had been)\s+)(?:\p{L}+ly\s+)?(?:seen|viewed|regarded|considered|perceived|thought|believed|expected|understood|interpreted|described|known|reported|said|supposed|feared)\b/iu;
const joined$1 = /(?:^|[\s,])(?:and|but|then)\s+(?:\p{L}+ly\s+|also\s+|then\s+)?$/iu;
const pronoun = /(?:^|[,.]\s+|["“”]\s*)(he|she|it|they|we|I)\b/giu;
/** How far away in the list a statement of the same sentence may be. */
const siblings = 16;
/**
* Where to look for whom a statement is by. The subject of a passive cue ("his remarks are seen as") is what is spoken of, so
* nobody is named. A cue that goes on after "and" without a subject of its own ("it tested a weapon and demanded") has that of
* its sentence: the source of the statement before, or the pronoun that its clause begins with.
*/
function soughtSource(reading, statements, k) {
	const statement = statements[k];
	const cue = statement?.cue[0];
	if (statement === void 0 || cue === void 0) return statement?.source ?? [];
	const first = statement.source[0];
	if (first !== void 0) return passive.test(reading.slice(cue.start, cue.end)) && first.start < cue.start ? [] : statement.source;
	const start = sentenceStart(reading, cue.start);
	const before = reading.slice(start, cue.start);
	if (!joined$1.test(before)) return [];
	return statements.slice(Math.max(0, k - siblings), k + siblings).findLast((other) => other !== statement && other.source.some((span) => span.start >= start && span.end <= cue.start) && (other.cue[0]?.start ?? 0) < cue.start)?.source ?? pronounIn(before, start);
}
function pronounIn(before, start) {
	const found = [...before.matchAll(pronoun)].at(-1);
	const word = found?.[1];
	if (found === void 0 || word === void 0) return [];
	const at = start + found.index + found[0].length - word.length;
	return [{
		start: at,
		end: at + word.length
	}];
}
/** Where the sentence begins that an offset lies in, looked for no further back than a long sentence goes. */
function sentenceStart(reading, at) {
	const from = Math.max(0, at - 600);
	const end = [...reading.slice(from, at).matchAll(/[.!?]["”’')]*\s+(?=["“‘(]*\p{Lu})|\n/gu)].at(-1);
	return end === void 0 ? from : from + end.index + end[0].length;
}
const active = /^(?!(?:is|are|was|were|be|been|being)\b|to\b|\p{L}+ing\b)/iu;
/** For a statement without a source the one named right before its cue, who does what the cue says: "Norway also demanded". */
function subjectBefore(reading, mentions, { source, cue }) {
	const verb = cue[0];
	if (source.length > 0 || verb === void 0) return [];
	const subject = mentions[countBefore(mentions, verb.start) - 1];
	if (subject === void 0 || subject.possessive || subject.compound || prepositions.has(subject.after)) return [];
	const between = reading.slice(subject.end, verb.start);
	return /^\s+(?:(?:has|have|had|will|also|then|again|\p{L}+ly)\s+){0,2}$/u.test(between) && active.test(reading.slice(verb.start, verb.end)) ? [{
		start: subject.start,
		end: subject.end
	}] : [];
}
//#endregion
//#region src/reading/language.ts
/** Function words that tell languages in Latin letters apart. */
const functionWords = {
	en: "the of and to in that is was for it with as his on be at by had not are but from have they which were he said this an",
	de: "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach",
	fr: "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec aux mais comme",
	es: "de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque",
	it: "di e il la che in un a per è una sono con del non si da come le dei nel alla più della anche al gli ma i",
	pt: "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das à seu",
	nl: "de van een het en in is dat op te zijn met voor niet aan er om ook als dan maar bij uit nog worden door naar heeft",
	pl: "w i na z się nie do że to jest o jak za od po przez ale co dla czy są przy być był także",
	tr: "ve bir bu da için ile de olarak çok daha olan gibi kadar sonra ne en ama olduğu var ise ya",
	id: "yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena tersebut bisa ada mereka oleh",
	sv: "och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan"
};
/** Letters that belong to one language, or to the one most often written in them. */
const scripts = [
	["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
	["ko", /\p{Script=Hangul}/gu],
	["zh", /\p{Script=Han}/gu],
	["ru", /\p{Script=Cyrillic}/gu],
	["ar", /\p{Script=Arabic}/gu],
	["he", /\p{Script=Hebrew}/gu],
	["el", /\p{Script=Greek}/gu],
	["hi", /\p{Script=Devanagari}/gu],
	["th", /\p{Script=Thai}/gu]
];
const sampleLength = 2e4;
/**
* The language of a text as an ISO 639-1 code: by its letters, or by the share of function words where they are Latin.
* `und` where neither tells, as in a text of names only. A guess among eleven languages in Latin letters: what it says of
* English against the rest is reliable from about ten words on.
*/
function detectLanguage(text) {
	const sample = text.slice(0, sampleLength);
	const letters = sample.match(/\p{L}/gu)?.length ?? 0;
	if (letters === 0) return "und";
	for (const [language, script] of scripts) if ((sample.match(script)?.length ?? 0) / letters > (language === "ja" ? .1 : .4)) return language;
	return byFunctionWords(sample.toLowerCase().match(/\p{L}+/gu) ?? []);
}
const sets = Object.entries(functionWords).map(([language, words]) => [language, new Set(words.split(" "))]);
function byFunctionWords(words) {
	const best = sets.map(([language, set]) => ({
		language,
		share: words.filter((word) => set.has(word)).length / words.length
	})).sort((a, b) => b.share - a.share)[0];
	return best !== void 0 && best.share > .08 ? best.language : "und";
}
//#endregion
//#region src/reading/dates/named-day.ts
const month = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const unit = "(days?|weeks?|months?|years?|hours?)";
const count = "(\\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|sixty|ninety)";
const span = "(day|week|month|year|decade|spring|summer|autumn|fall|winter|quarter|weekend)";
const week = "(sunday|monday|tuesday|wednesday|thursday|friday|saturday)";
const part = "(?:(early|mid|late|the start of|the beginning of|the middle of|the end of|the close of|end of|end)[- ]?)?";
const form = (pattern) => new RegExp(`^(?:${pattern})(?![\\p{L}\\p{N}])`, "iu");
/** Longest and most telling first. */
const forms = [
	{
		form: form(`(?:${week},?\\s+)?${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`),
		period: ([, m, d, y]) => oneDay(y, m, d)
	},
	{
		form: form(`(?:${week},?\\s+)?(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${month},?\\s+(\\d{4})`),
		period: ([, d, m, y]) => oneDay(y, m, d)
	},
	{
		form: form("(\\d{4})-(\\d{2})-(\\d{2})"),
		period: ([y, m, d]) => asDay(dayFrom(Number(y), Number(m), Number(d)))
	},
	{
		form: form(`${part}${month},?\\s+(?:of\\s+)?(\\d{4})`),
		period: ([p, m, y]) => partOf(wholeMonth(Number(y), monthOf(m ?? "")), p)
	},
	{
		form: form(`(?:${week},?\\s+)?${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?`),
		period: ([, m, d], today) => comingDay(m, d, today)
	},
	{
		form: form(`(?:${week},?\\s+)?(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${month}`),
		period: ([, d, m], today) => comingDay(m, d, today)
	},
	{
		form: form(`${part}(?:(?:the\\s+)?(?:year\\s+)?)(2\\d{3}|19\\d{2})`),
		period: ([p, y]) => partOf(wholeYear(Number(y)), p)
	},
	{
		form: form(`${part}(?:(this|next|the coming|the current|the following|the)\\s+)${span}`),
		period: ([p, which, s], today) => partOf(spanOf(which, s, today), p)
	},
	{
		form: form(`${part}(?:(next|this|the coming|the)\\s+)?${month}`),
		period: ([p, , m], today) => partOf(comingMonth(m, today), p)
	},
	{
		form: form(`(?:the\\s+)?(year|month|week)(?:['’]s)?[- ]end`),
		period: ([s], today) => partOf(spanOf("this", s, today), "end")
	},
	{
		form: form(`(?:(next|this|the coming)\\s+)?${week}`),
		period: ([which, d], today) => comingWeekday(which, d, today)
	},
	{
		form: form("(today|tonight|tomorrow|midnight|noon)"),
		period: ([w], today) => relative(w, today)
	},
	{
		form: form(`${count}\\s+${unit}(?:['’])?(?:\\s+(?:from now|from today|time))?`),
		period: ([n, u], today) => ahead(n, u, today)
	}
];
/** A period named at the start of a text, and how many letters its words take; null where none is. */
function readPeriod(text, today) {
	for (const { form: pattern, period } of forms) {
		const match = pattern.exec(text);
		if (match === null) continue;
		const found = period(match.slice(1), today);
		if (found !== null) return {
			period: found,
			length: match[0].length
		};
	}
	return null;
}
/** How many a number in words or digits means; null for another word. */
function numberOf(word) {
	if (/^\d+$/.test(word)) return Number(word);
	const names = "one two three four five six seven eight nine ten eleven twelve".split(" ");
	const larger = {
		a: 1,
		an: 1,
		fifteen: 15,
		twenty: 20,
		thirty: 30,
		forty: 40,
		sixty: 60,
		ninety: 90
	};
	const at = names.indexOf(word.toLowerCase());
	return at >= 0 ? at + 1 : larger[word.toLowerCase()] ?? null;
}
function asDay(day) {
	return day === null ? null : {
		from: day,
		to: day
	};
}
function oneDay(year, name, day) {
	const number = monthOf(name ?? "");
	return number === null ? null : asDay(dayFrom(Number(year), number, Number(day)));
}
function wholeYear(year) {
	return {
		from: `${year}-01-01`,
		to: `${year}-12-31`
	};
}
function wholeMonth(year, number) {
	if (number === null) return null;
	const from = dayFrom(year, number, 1);
	const to = dayFrom(year, number, daysIn(year, number));
	return from === null || to === null ? null : {
		from,
		to
	};
}
/** How long ago a day without a year may lie and still mean the one just past. */
const justPast = 60;
/** The next such day on or after today, or the one just past. */
function comingDay(name, day, today) {
	const number = monthOf(name ?? "");
	if (today === null || number === null) return null;
	const since = addDays(today, -justPast);
	for (const year of [
		yearOf(today) - 1,
		yearOf(today),
		yearOf(today) + 1
	]) {
		const found = dayFrom(year, number, Number(day));
		if (found !== null && found >= since) return asDay(found);
	}
	return null;
}
function comingMonth(name, today) {
	const number = monthOf(name ?? "");
	if (today === null || number === null) return null;
	const passed = number < monthNumberOf(today);
	return wholeMonth(yearOf(today) + (passed ? 1 : 0), number);
}
/** The day of that name after today; today itself counts, "next" does not mean it. */
function comingWeekday(which, name, today) {
	const wanted = weekdayOf(name ?? "");
	if (today === null || wanted === null) return null;
	const days = (wanted - weekday(today) + 7) % 7;
	return asDay(addDays(today, days === 0 && which?.toLowerCase() === "next" ? 7 : days));
}
function relative(word, today) {
	if (today === null) return null;
	return asDay(addDays(today, word?.toLowerCase() === "tomorrow" ? 1 : 0));
}
/** So long from today: the whole stretch up to its last day. */
function ahead(amount, word, today) {
	const n = numberOf(amount ?? "");
	if (today === null || n === null) return null;
	const of = (word ?? "").toLowerCase().replace(/s$/, "");
	const to = of === "year" ? addMonths(today, 12 * n) : of === "month" ? addMonths(today, n) : addDays(today, of === "week" ? 7 * n : of === "hour" ? Math.ceil(n / 24) : n);
	return {
		from: to,
		to
	};
}
const seasons = {
	spring: [3, 5],
	summer: [6, 8],
	autumn: [9, 11],
	fall: [9, 11]
};
/** "this year", "next month", "the week": the stretch around today or the one after it. */
function spanOf(which, word, today) {
	if (today === null) return null;
	const step = /next|coming|following/i.test(which ?? "") ? 1 : 0;
	const year = yearOf(today);
	const of = (word ?? "").toLowerCase();
	const season = seasons[of];
	if (of === "year") return wholeYear(year + step);
	if (of === "decade") return {
		from: `${Math.floor(year / 10) * 10 + 10 * step}-01-01`,
		to: `${Math.floor(year / 10) * 10 + 9 + 10 * step}-12-31`
	};
	if (of === "month") return wholeMonth(yearOf(addMonths(today, step)), monthNumberOf(addMonths(today, step)));
	if (of === "quarter") return quarterOf(addMonths(today, 3 * step));
	if (of === "day") return asDay(addDays(today, step));
	if (of === "winter") return {
		from: `${year + step}-12-01`,
		to: `${year + step + 1}-02-28`
	};
	if (season !== void 0) return seasonOf(year + (step === 1 || monthNumberOf(today) > season[1] ? 1 : 0), season);
	const monday = addDays(today, -((weekday(today) + 6) % 7) + 7 * step);
	return of === "weekend" ? {
		from: addDays(monday, 5),
		to: addDays(monday, 6)
	} : {
		from: monday,
		to: addDays(monday, 6)
	};
}
function quarterOf(day) {
	const first = Math.floor((monthNumberOf(day) - 1) / 3) * 3 + 1;
	return seasonOf(yearOf(day), [first, first + 2]);
}
function seasonOf(year, [first, last]) {
	const from = dayFrom(year, first, 1);
	const to = dayFrom(year, last, daysIn(year, last));
	return from === null || to === null ? null : {
		from,
		to
	};
}
/** The early, middle or late part of a stretch; its last day for "the end of". */
function partOf(period, words) {
	const which = words?.toLowerCase() ?? "";
	if (period === null || which === "") return period;
	if (/start|beginning/.test(which)) return {
		from: period.from,
		to: period.from
	};
	if (/end|close/.test(which)) return {
		from: period.to,
		to: period.to
	};
	const length = Math.round((Date.parse(period.to) - Date.parse(period.from)) / 864e5) + 1;
	const third = Math.max(1, Math.floor(length / 3));
	if (which === "early") return {
		from: period.from,
		to: addDays(period.from, third - 1)
	};
	if (which === "late") return {
		from: addDays(period.to, 1 - third),
		to: period.to
	};
	const middle = addDays(period.from, Math.floor((length - 1) / 2));
	return {
		from: middle,
		to: middle
	};
}
//#endregion
//#region src/reading/positions/deadlines.ts
const leads = [
	{
		words: /\b(?:no|not) later than\b|\bon or before\b|\bat the latest by\b|\b(?:the )?(?:deadline|cut-?off date)\s+(?:is|was|of|on|for|set for|to)\b|\b(?:expires?|expiring|runs? out|lapses?|is due|are due|falls? due|due)\s+(?:on|in|at|by)?\b/giu,
		direction: "by",
		end: "to"
	},
	{
		words: /\bby\b/giu,
		direction: "by",
		end: "to"
	},
	{
		words: /\b(?:un)?till?\b|(?<=\s)['’]til\b|\bthrough\b|\bup to\b/giu,
		direction: "until",
		end: "to"
	},
	{
		words: /\b(?:not|no (?:earlier|sooner)|never) before\b|\bno (?:earlier|sooner) than\b|\bas of\b|\b(?:starting|beginning|effective)(?:\s+(?:on|from|in|as of))?\b|\bafter\b/giu,
		direction: "after",
		end: "to"
	},
	{
		words: /\bbefore\b|\bprior to\b|\bahead of\b/giu,
		direction: "before",
		end: "from"
	},
	{
		words: /\bwithin\b(?:\s+(?:the|a))?(?:\s+(?:next|coming|following|period of|space of))*|\b(?:over|in|during) the (?:next|coming)\b|\bin (?=\d+ (?:day|week|month|hour)|(?:a|one|two|three|four|five|six) (?:day|week|month|year|hour))/giu,
		direction: "by",
		end: "to",
		onlyLengths: true
	}
];
/** Words that may stand between the preposition and the date. */
const between$1 = /^[\s,]*(?:(?:the\s+)?(?:latest|very latest)\s+)?(?:(?:at\s+)?(?:midnight|noon|\d{1,2}(?::\d{2}\s*(?:[ap]\.?m\.?)?|\s*[ap]\.?m\.?)(?:\s*(?:GMT|UTC))?)\s*(?:\([^)]{1,12}\)\s*)?(?:on|of)?\s+(?=\p{L}))?["“”'‘’]?(?:on\s+|at\s+)?/iu;
const lengths = /^(?:\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|sixty|ninety|days?|weeks?|months?|years?|hours?)\b/iu;
/**
* The deadlines that a text sets, in order: a preposition and a date, read from the day of publication. "Until X does Y" has
* no date and is none. Of a named stretch the last day counts, but for "before" the first.
*/
function findDeadlines(text, today) {
	const found = [];
	for (const lead of leads) for (const match of text.matchAll(lead.words)) {
		const deadline = deadlineAt(text, match.index, match.index + match[0].length, lead, today);
		const clash = deadline !== null && found.some((other) => other.text.start < deadline.text.end && deadline.text.start < other.text.end);
		if (deadline !== null && !clash) found.push(deadline);
	}
	return found.sort((a, b) => a.text.start - b.text.start);
}
function deadlineAt(text, start, end, lead, today) {
	const rest = text.slice(end, end + 120);
	const skipped = between$1.exec(rest)?.[0].length ?? 0;
	const words = lead.onlyLengths === true ? asLength(rest.slice(skipped)) : rest.slice(skipped);
	const read = words === null ? null : readPeriod(words, today);
	if (read === null) return null;
	const added = (words?.length ?? 0) - rest.slice(skipped).length;
	const length = end + skipped + read.length - added;
	const direction = lead.direction === "until" && /^through$/i.test(text.slice(start, end)) ? "until" : lead.direction;
	return {
		date: read.period[lead.end],
		direction,
		text: {
			start,
			end: length
		}
	};
}
/** "the next year" is a year ahead; "six months" stands as it is. */
function asLength(rest) {
	if (!lengths.test(rest)) return null;
	return /^(?:days?|weeks?|months?|years?|hours?)\b/i.test(rest) ? /^\p{L}+s\b/u.test(rest) ? null : `one ${rest}` : rest;
}
//#endregion
//#region src/reading/reading.ts
const positionTypes = [
	"demand",
	"offer",
	"condition",
	"threat",
	"refusal",
	"commitment",
	"deadline",
	"assessment"
];
//#endregion
//#region src/reading/positions/parties.ts
const selfWords = /(?:^|[^\p{L}])(?:I|we|We)(?:['’](?:ll|re|m|ve|d))?\s*(?:\p{L}+ly\s+|also\s+|still\s+|never\s+)?$/u;
/** A pronoun that begins what somebody says, and that nobody else was found for, is the speaker. */
const openingPronoun = /^\W*(?:that\s+)?(?:they|he|she|it)\s+(?:\p{L}+ly\s+|also\s+|still\s+)?$/iu;
/**
* The subject of the verb that begins at an offset: "I", "we", or the last name before it in its clause. The holders and
* what they belong to are "self".
*/
function subjectAt(utterance, offset) {
	const before = utterance.content.slice(0, offset);
	if (selfWords.test(before)) return { kind: "self" };
	const clause = before.length - clauseStart(before);
	const named = utterance.named.filter((name) => name.end <= offset && name.start >= clause && !name.mention.possessive);
	const first = named.find((name) => isFree(utterance, name)) ?? named[0];
	if (first === void 0) return openingPronoun.test(before) ? { kind: "self" } : { kind: "unknown" };
	return isSelf(utterance, first.ids) ? { kind: "self" } : {
		kind: "other",
		ids: first.ids
	};
}
/** How many letters back the clause begins. */
function clauseStart(before) {
	const at = Math.max(...[...before.matchAll(/[.;:!?—]\s|\b(?:that|if|because|although|though|while|unless|until|when|which|who|but)\b/giu)].map((match) => match.index + match[0].length), 0);
	return before.length - at;
}
function isFree(utterance, name) {
	return !/\b(?:of|to|with|by|from|for|on|in|at|between|against|about)\s+(?:the\s+)?$/iu.test(utterance.content.slice(0, name.start));
}
/** Whether the ids are the holders themselves or what they belong to. */
function isSelf(utterance, ids) {
	return ids.length > 0 && ids.every((id) => utterance.homes.has(id));
}
/** Those named first in a stretch of the content who are not the holders; in a possessive only where nobody else is. */
function othersIn(utterance, from, to) {
	const named = utterance.named.filter((name) => name.start >= from && name.end <= to && !isSelf(utterance, name.ids));
	return (named.find((name) => !name.mention.possessive && !name.mention.compound) ?? named.find((name) => !name.mention.compound))?.ids ?? [];
}
/** The end of the clause that begins at an offset. */
function clauseEnd(content, from) {
	const mark = /[.;!?]["”’']?(?:\s|$)/u.exec(content.slice(from));
	return mark === null ? content.length : from + mark.index;
}
//#endregion
//#region src/reading/positions/rule.ts
/** All places of a pattern in a text. The pattern has the flag g. */
function placesOf(pattern, text) {
	return [...text.matchAll(pattern)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length
	}));
}
//#endregion
//#region src/reading/positions/assessment.ts
const cues$5 = /\b(?:think(?:s|ing)?|thought|believ(?:e|es|ed|ing)|consider(?:s|ed|ing)?|doubt(?:s|ed|ing)?|s(?:k|c)eptical|predict(?:s|ed|ing)?|estimat(?:e|es|ed|ing)|assess(?:es|ed|ing)?|judg(?:e|es|ed|ing)|fear(?:s|ed|ing)?|regard(?:s|ed|ing)?|view(?:s|ed|ing)?|describ(?:e|es|ed|ing)|call(?:s|ed|ing)?(?!\s+(?:on|for|upon))|conclud(?:e|es|ed|ing)|reckon(?:s|ed)?|prais(?:e|es|ed|ing)|welcom(?:e|es|ed|ing)|critici[sz](?:e|es|ed|ing)|condemn(?:s|ed|ing)?|blam(?:e|es|ed|ing)|accus(?:e|es|ed|ing)|convinced|confident|optimistic|pessimistic|worried|concerned)\b/iu;
const judgements = /\b(?:(?:un)?likely|(?:im)?possible|(?:un)?certain|inevitable|(?:un)?acceptable|(?:un)?realistic|dangerous|critical (?:point|moment|juncture)|turning point|standstill|stalemate|deadlock|impasse|progress|failure|success|mistake|in (?:bad|good) faith|unilateral|hypocritical|illegal|a (?:good|bad|great|positive|constructive|meaningful) \p{L}+|(?:very|extremely|quite|too) \p{L}+)\b/giu;
const others = /\b(?:will|would|can|could|may|might)(?:\s*(?:not|never)|n['’]t)?\s+(?:\p{L}+ly\s+)?\p{L}+|\bcan['’]t\s+\p{L}+|\bwon['’]t\s+\p{L}+/giu;
/** Whether a name ends right before a verb, but for a few words such as "'s government". */
function standsBeside(utterance, at) {
	return utterance.named.some(({ end }) => end <= at && /^(?:['’]s)?\s+(?:\p{L}+\s+){0,2}$/u.test(utterance.content.slice(end, at)));
}
/** How things stand in the speaker's eyes, or what somebody else will do: "thought a deal possible", "will not give up". */
const findAssessments = (utterance) => {
	const found = [];
	if (cues$5.test(utterance.cue)) found.push({
		type: "assessment",
		trigger: null,
		addressees: [],
		negates: true
	});
	for (const trigger of placesOf(judgements, utterance.content)) found.push({
		type: "assessment",
		trigger,
		addressees: [],
		negates: true
	});
	for (const trigger of placesOf(others, utterance.content)) {
		if (subjectAt(utterance, trigger.start).kind !== "other" || !standsBeside(utterance, trigger.start)) continue;
		found.push({
			type: "assessment",
			trigger,
			addressees: [],
			negates: true
		});
	}
	return found;
};
//#endregion
//#region src/reading/positions/commitment.ts
const cues$4 = /\b(?:pledg(?:e|es|ed|ing)|vow(?:s|ed|ing)?|promis(?:e|es|ed|ing)|commit(?:s|ted|ting)?|undert(?:ake|akes|ook)|guarante(?:e|es|ed)|swor(?:e|n)|swears?|assur(?:e|es|ed|ing)|agree(?:s|d|ing)?|accept(?:s|ed)?|intend(?:s|ed|ing)?|plan(?:s|ned|ning)?|(?:is|are|was|were)\s+(?:committed|determined|resolved))\b/iu;
const intent = /\b(?:(?:will|shall)(?!\s*(?:not|never|be able|need|have to|depend|entirely depend))(?:\s+\p{L}+ly)?\s+\p{L}+|['’]ll\s+\p{L}+|intend(?:s|ed)?\s+to|plan(?:s|ned)?\s+to|(?:is|are|am|was|were)\s+(?:firmly\s+|fully\s+)?(?:committed\s+to|determined\s+to|going\s+to|resolved\s+to)|(?:pledge|vow|promise|guarantee|undertake|commit)(?:s|d|ed)?\s+(?:to|that))\b/giu;
/** The "will" of somebody whose words are told. */
const reportedIntent = /\bwould(?!\s*(?:not|never|be able|need|have|depend|like|consider|try))(?:\s+\p{L}+ly)?\s+\p{L}+/giu;
/** What somebody binds themselves to: "agreed to", "he intends to", "we will". Of others' acts it is none. */
const findCommitments = (utterance) => {
	const found = [];
	const agreesWith = /\bagree\w*\s+(?:with|that)\b/iu.test(utterance.cue) || /^\W*(?:with|that)\b/iu.test(utterance.content);
	if (cues$4.test(utterance.cue) && !(/\bagree|\baccept/iu.test(utterance.cue) && agreesWith)) found.push({
		type: "commitment",
		trigger: null,
		addressees: othersIn(utterance, 0, utterance.content.length)
	});
	const spoken = utterance.reported ? [...placesOf(intent, utterance.content), ...placesOf(reportedIntent, utterance.content)] : placesOf(intent, utterance.content);
	for (const trigger of spoken) {
		if (subjectAt(utterance, trigger.start).kind !== "self" || /\b(?:if|whether|unless)\s+(?:\S+\s+){0,3}$/iu.test(utterance.content.slice(0, trigger.start))) continue;
		found.push({
			type: "commitment",
			trigger,
			addressees: othersIn(utterance, trigger.end, utterance.content.length)
		});
	}
	return found;
};
//#endregion
//#region src/reading/positions/condition.ts
const conditions = /\b(?:depend(?:s|ed|ing|ent)?\s+(?:\p{L}+ly\s+)?(?:up)?on|hing(?:e|es|ed|ing)\s+on|conditional\s+(?:up)?on|contingent\s+(?:up)?on|(?:on|under)\s+(?:the\s+|one\s+)?conditions?(?:\s+that)?|(?:pre)?conditions?\s+(?:for|of|is|are|that)|provided(?:\s+that)?(?=\s+\p{L}+)|providing\s+that|unless|only\s+(?:if|when|after|once)|(?:not|no|never|nothing)\b[^.;]{0,60}?\b(?:without|before)|as\s+long\s+as|so\s+long\s+as|in\s+(?:exchange|return)\s+for|first\s+(?:ha(?:s|ve)\s+to|must|needs?\s+to)|must\s+first)\b/giu;
const until = /\b(?:un)?till?\b|\bif\b|\bonce\b/giu;
const hedged = /\b(?:may|might|could|would)\s+(?:\p{L}+\s+)?(?:need|have)\s+to\s+be\b/giu;
/** Whether words name a day does not depend on which day they are read. */
const someDay = "2000-01-01";
const outcome = /\b(?:will|would|can|could|shall|cannot|won['’]t|is|are|ready|willing|prepared|possible|stay|remain)\b/iu;
/** What something is made to depend on: "depends on", "unless", "until North Korea acts", "only if", "in return for". */
const findConditions = (utterance) => [
	...placesOf(conditions, utterance.content).map((trigger) => conditionOn(utterance, trigger)),
	...placesOf(hedged, utterance.content).map((trigger) => conditionOn(utterance, trigger)),
	...placesOf(until, utterance.content).filter((trigger) => !setsDate(utterance, trigger.end)).filter((trigger) => statesOutcome(utterance, trigger.start) && opensClause(utterance, trigger.end)).flatMap((trigger) => ofClause(utterance, trigger))
];
function conditionOn(utterance, trigger) {
	return {
		type: "condition",
		trigger,
		addressees: othersIn(utterance, trigger.end, clauseEnd(utterance.content, trigger.end))
	};
}
/** "until Friday", "till the end of next year": a day, and nothing that somebody has to do. */
function setsDate(utterance, at) {
	return readPeriod(utterance.content.slice(at, at + 80).trimStart(), someDay) !== null;
}
/** Something is to happen, or to last, on the other side of "if" or "until". */
function statesOutcome(utterance, at) {
	const before = utterance.content.slice(0, at);
	const after = utterance.content.slice(at);
	return outcome.test(before) || before.trim().length < 3 && /,[^,]*\b(?:will|would|can|could)\b/iu.test(after);
}
/** "until North Korea makes …" has a clause; "until 2021" and "as if" have none. */
function opensClause(utterance, at) {
	const rest = utterance.content.slice(at);
	return utterance.named.find((name) => name.start >= at && name.start - at < 12) !== void 0 || /^\s+(?:the|all|those|these|its|their|an?|there|he|she|it|they|we|you)\s+(?:\p{L}+\s+){0,5}?(?:is|are|has|have|does|do|makes?|takes?|gives?|agrees?|stops?|ends?|lifts?|fails?|(?!this\b|its\b|his\b|as\b|us\b)\p{L}+s)\b/iu.test(rest);
}
/** Where the other side has to act first, that is asked of it, too. */
function ofClause(utterance, trigger) {
	const addressees = othersIn(utterance, trigger.end, clauseEnd(utterance.content, trigger.end));
	const word = utterance.content.slice(trigger.start, trigger.end).toLowerCase();
	const condition = {
		type: "condition",
		trigger,
		addressees
	};
	return word !== "once" && addressees.length > 0 && !isSelf(utterance, addressees) && word !== "if" ? [condition, {
		type: "demand",
		trigger,
		addressees
	}] : [condition];
}
//#endregion
//#region src/reading/positions/demand.ts
const cues$3 = /\b(?:demand(?:s|ed|ing)?|call(?:s|ed|ing)?\s+(?:up)?on|call(?:s|ed|ing)?\s+for|urg(?:e|es|ed|ing)|press(?:es|ed|ing)?\s+(?:for|on)|push(?:es|ed|ing)?\s+for|appeal(?:s|ed|ing)?\s+(?:to|for)|request(?:s|ed|ing)?|order(?:s|ed|ing)?|instruct(?:s|ed)?|implor(?:e|es|ed|ing)|begg?(?:s|ed)?|plead(?:s|ed)?|exhort(?:s|ed)?|requir(?:e|es|ed|ing)|insist(?:s|ed|ing)?\s+on|advis(?:e|es|ed))\b/iu;
/** These demand something only of somebody: "wants the US to ease", not "wants to go". */
const wishes = /\b(?:want(?:s|ed|ing)?|ask(?:s|ed|ing)?|expect(?:s|ed|ing)?|would like|needs?|needed|insist(?:s|ed|ing)?|wish(?:es|ed)?|tell(?:s)?|told|prefer(?:s|red)?)\b/iu;
const obliged = /\b(?:must|should|ought to|ha(?:s|ve) to|need(?:s)? to|had better)(?=\s+(?:\p{L}+ly\s+|now\s+|first\s+|immediately\s+|not\s+)?\p{L})/giu;
const calls = /\b(?:demand(?:s|ed|ing)?\s+(?:that|the|an?|for)|call(?:s|ed|ing)?\s+(?:on|for)|urg(?:e|es|ed|ing)\b|pressure\s+on|insist(?:s|ed|ing)?\s+(?:on|that)|wait(?:s|ed|ing)?\s+(?:[^.;]{0,50}?\s)?for|want(?:s|ed)?\s+(?!to\b)(?=\S+(?:\s\S+){0,3}\s+to\b)|it is time for|(?:we|I)\s+(?:want|expect|ask|urge|need)\s+(?!to\b)(?=\S))/giu;
/** Something asked of somebody: by the cue ("urged the US to"), or by the words ("the US must", "wait for the US to"). */
const findDemands = (cast) => (utterance) => {
	return [
		...ofCue(cast, utterance),
		...ofCalls(utterance),
		...ofDuties(cast, utterance)
	];
};
function ofCue(cast, utterance) {
	const strong = cues$3.test(utterance.cue);
	const asked = askedOf(cast, utterance);
	const wished = wishes.test(utterance.cue) && asked.length > 0 && asksAction(utterance.content);
	if (!strong && !wished) return [];
	return [{
		type: "demand",
		trigger: null,
		addressees: asked
	}];
}
/** "the US to ease", "that Pompeo be removed": somebody, then what they are to do. */
function asksAction(content) {
	return /^\W*(?:that\s+)?(?:\S+\s+){1,10}?(?:to\s+\p{L}+|(?:be|not)\s+\p{L}+|should|must)\b/iu.test(content) && !/^\W*to\s/iu.test(content) && !/^\W*(?:whether|if|why|how|what|when|who)\b/iu.test(content);
}
/** Who is to do it: the first named before the verb; of a person to whom something is to be done, those they belong to. */
function askedOf(cast, utterance) {
	const verb = /\b(?:to|should|must|be)\s+\p{L}+/iu.exec(utterance.content)?.index ?? utterance.content.length;
	const asked = othersIn(utterance, 0, verb);
	return /^(?:to |should |must )?be\s+\p{L}+(?:ed|en|wn|ut|elt)\b/iu.test(utterance.content.slice(verb)) ? asked.flatMap((id) => homeOf$1(cast, id)) : asked;
}
function homeOf$1(cast, id) {
	const entry = cast.register.entries.get(id);
	return entry?.type === "person" && entry.of !== null ? [entry.of] : [id];
}
function ofCalls(utterance) {
	return placesOf(calls, utterance.content).map((trigger) => ({
		type: "demand",
		trigger,
		addressees: othersIn(utterance, trigger.end, clauseEnd(utterance.content, trigger.end))
	}));
}
/** "the US must": a duty of somebody else. A hedged one is a condition and found there. */
function ofDuties(cast, utterance) {
	return placesOf(obliged, utterance.content).flatMap((trigger) => {
		if (/\b(?:may|might|could|would|can)\s*$/iu.test(utterance.content.slice(0, trigger.start))) return [];
		const subject = subjectAt(utterance, trigger.start);
		const passive = /^\s+be\s+\p{L}+(?:ed|en|wn|ut|elt)\b/iu.test(utterance.content.slice(trigger.end));
		if (subject.kind === "self") return [];
		if (subject.kind === "unknown") return passive ? [{
			type: "demand",
			trigger,
			addressees: []
		}] : [];
		return [{
			type: "demand",
			trigger,
			addressees: passive ? subject.ids.flatMap((id) => homeOf$1(cast, id)) : subject.ids
		}];
	});
}
//#endregion
//#region src/reading/positions/modality.ts
const deniedCue = /\b(?:not|never|den(?:y|ies|ied|ying)|didn['’]t|doesn['’]t|don['’]t|hasn['’]t|haven['’]t|won['’]t|wouldn['’]t|no longer)\b/iu;
const negation = /(?:\b(?:not|never|no|neither|nor|without)|n['’]t)\s+(?:\p{L}+\s+){0,2}$/iu;
/** Whether the position is said not to be held: the cue denies it, or a negation stands right before its words. */
function isDenied(utterance, finding) {
	if (finding.trigger === null) return finding.negates !== true && deniedCue.test(utterance.cue);
	if (/\bden(?:y|ies|ied|ying)\b/iu.test(utterance.cue)) return true;
	return finding.negates !== true && negation.test(utterance.content.slice(0, finding.trigger.start));
}
const conditional = /\b(?:if|unless|provided|were|should it|in case|assuming|suppose)\b/iu;
/** "May" with a capital is the month. */
const modal = /\b(?:[Ww]ould|[Cc]ould|[Mm]ight|may)\b/u;
/** In what somebody "said", a "would" is the "will" that they spoke. */
const reportedModal = /\b(?:[Cc]ould|[Mm]ight|may)\b/u;
/** Whether the position is only supposed: its own clause has "would", "could", "might", or hangs on an "if". */
function isHypothetical(utterance, finding) {
	if (finding.trigger === null) return /\b(?:would|could|might|may)\b(?!\s+like)/iu.test(utterance.cue) || startsWithIf(utterance.content);
	const { start, end } = finding.trigger;
	const clause = clauseAround(utterance.content, start, end);
	const words = utterance.content.slice(start, end);
	if (finding.type === "condition") return modal.test(words);
	return (utterance.reported ? reportedModal : modal).test(clause) || conditional.test(clause);
}
function startsWithIf(content) {
	return /^\W*(?:that\s+)?if\b/iu.test(content);
}
/** The clause around a stretch of a content. */
function clauseAround(content, start, end) {
	const { from, to } = clauseSpan(content, start, end);
	return content.slice(from, to);
}
/** Where the clause around a stretch begins and ends; a clause ends at a full stop and before "but". */
function clauseSpan(content, start, end) {
	const before = content.slice(0, start);
	const from = Math.max(...[...before.matchAll(/[.;!?—]\s|\bbut\b/giu)].map((match) => match.index + match[0].length), 0);
	const rest = content.slice(end);
	return {
		from,
		to: end + (/[.;!?—]\s|\bbut\b|$/iu.exec(rest)?.index ?? rest.length)
	};
}
//#endregion
//#region src/reading/positions/offer.ts
const cues$2 = /\b(?:offer(?:s|ed|ing)?|propos(?:e|es|ed|ing)|invit(?:e|es|ed|ing)|volunteer(?:s|ed)?|put forward)\b/iu;
const willing = /\b(?:(?:is|are|was|were|be|remain(?:s|ed)?|stand(?:s)?)\s+(?:\p{L}+\s+)?(?:open to|ready (?:to|for)|willing to|prepared to|happy to|eager to)|(?:still|also|always)\s+(?:open to|ready to|willing to|prepared to)|(?:read(?:y|iness)|willing(?:ness)?|prepared(?:ness)?)\s+to\b|would (?:try|be able|like) to (?:help|assist|mediate|host)|(?:will|would|could|can) (?:help|assist|mediate|facilitate|host|compensate|contribute|supply|provide)|in (?:exchange|return),?|(?<!\b(?:the|an|this|that|his|her|its|their|our|any|no|such|latest|new)\s)offer(?:s|ed)? (?:to|of|a|an|the)|propos(?:e|es|ed)\b|I (?:invite|propose|offer)|we (?:invite|propose|offer))\b/giu;
/** Something held out to the other side: "offered to", "are open to", "we are ready to". */
const findOffers = (utterance) => {
	const found = [];
	const all = utterance.content.length;
	if (cues$2.test(utterance.cue)) found.push({
		type: "offer",
		trigger: null,
		addressees: othersIn(utterance, 0, all)
	});
	for (const trigger of placesOf(willing, utterance.content)) {
		if (subjectAt(utterance, trigger.start).kind === "other" && !speaksForSelf(utterance.content, trigger.start)) continue;
		found.push({
			type: "offer",
			trigger,
			addressees: othersIn(utterance, trigger.end, all)
		});
	}
	return found;
};
/** "they are still open": a pronoun of the holders that was not traced. */
function speaksForSelf(content, at) {
	return /^\W*(?:that\s+)?(?:they|he|she|it|we|I)\s*$/iu.test(content.slice(0, at));
}
//#endregion
//#region src/reading/positions/refusal.ts
const cues$1 = /\b(?:reject(?:s|ed|ing)?|refus(?:e|es|ed|ing)|rul(?:e|es|ed|ing)\s+out|dismiss(?:es|ed|ing)?|declin(?:e|es|ed|ing)|turn(?:s|ed|ing)?\s+down|rebuff(?:s|ed)?|veto(?:es|ed)?|oppos(?:e|es|ed|ing)|resist(?:s|ed)?|spurn(?:s|ed)?|object(?:s|ed)?\s+to|(?:will|would|did|do|does|has|have|is|are)\s+not\s+(?:accept|agree|allow|recogni[sz]e|tolerate|negotiate|support|back))\b/iu;
const never$1 = /\b(?:(?:will|shall|would|can|could|must|do|does|are|is|am)\s*(?:not|never)|won['’]t|can['’]?t|cannot|never(?:\s+(?:again|will|would|accept|agree|give|abandon|negotiate|surrender))|don['’]t|doesn['’]t|wouldn['’]t|refus(?:e|es|ed)|reject(?:s|ed)?|no\s+(?:intention|interest|plans?)\b|not\s+(?:prepared|ready|willing|going|interested|negotiable|up for))\b(?:\s+(?:be\s+)?(?:\p{L}+ly\s+)?\p{L}+)?/giu;
const mild = /\b(?:know|think|believe|understand|remember|see|want to|like|expect|need|have|has|yet|only)\b/iu;
/** Saying no: "rejected", "ruled out", "we will never". What somebody else will not do is no refusal of the speaker. */
const findRefusals = (utterance) => {
	const found = [];
	const all = utterance.content.length;
	if (cues$1.test(utterance.cue)) found.push({
		type: "refusal",
		trigger: null,
		addressees: othersIn(utterance, 0, all),
		negates: true
	});
	for (const trigger of placesOf(never$1, utterance.content)) {
		if (mild.test(utterance.content.slice(trigger.start, trigger.end))) continue;
		if (subjectAt(utterance, trigger.start).kind !== "self") continue;
		found.push({
			type: "refusal",
			trigger,
			addressees: othersIn(utterance, trigger.end, all),
			negates: true
		});
	}
	return found;
};
//#endregion
//#region src/reading/positions/threat.ts
const cues = /\b(?:threaten(?:s|ed|ing)?|vow(?:s|ed|ing)?\s+(?:revenge|retaliation))\b/iu;
const warning = /\bwarn(?:s|ed|ing)?\b/iu;
const grave = /\b(?:retaliat\p{L}*|revenge|(?:serious|severe|grave|dire|unforeseeable|undesired|catastrophic)\s+consequences?|consequences?|pay (?:a|the|dearly|dear)\b(?:\s+\p{L}+)?(?:\s+price)?|or else|otherwise|no (?:other )?choice but|all options|(?:use|resort to)\s+(?:of\s+)?(?:military\s+)?force|military (?:action|response|strike|option)|(?:will|shall|would|could|may|might)\s+(?:(?!not\b|never\b)\p{L}+\s+)?(?:retaliate|respond (?:with|in kind|harshly|forcefully|decisively|militarily)|strike|attack|destroy|crush|bomb|invade|annihilate|impose|punish|cut off|expel|suspend|withdraw|pull out|walk away|abandon|close|block|shut|(?:resume|restart)\s+(?:\S+\s+){0,3}?(?:tests?|testing|attacks?|strikes?|bombing|shelling|fighting|hostilities|enrichment|production|launches)|(?:return|revert|go back)\s+to\s+(?:\S+\s+){0,2}?(?:former|original|previous|old|earlier|past|war|force|fighting|hostilities|confrontation|violence|arms))|fire and fury|at (?:its|their|your|his) (?:own )?peril)\b/giu;
/** Harm held out: "threatened to", "will retaliate", "or else", "may return to its former state". */
const findThreats = (utterance) => {
	const found = [];
	const all = utterance.content.length;
	if (cues.test(utterance.cue)) found.push({
		type: "threat",
		trigger: null,
		addressees: othersIn(utterance, 0, all)
	});
	const warns = warning.test(utterance.cue);
	for (const trigger of placesOf(grave, utterance.content)) {
		if (subjectAt(utterance, trigger.start).kind === "other" && !warns) continue;
		found.push({
			type: "threat",
			trigger,
			addressees: othersIn(utterance, 0, all)
		});
	}
	return found;
};
//#endregion
//#region src/reading/positions/utterance.ts
function opensSentence(reading, span) {
	return /^["“”'‘’(]*\p{Lu}/u.test(reading.slice(span.start, span.start + 4));
}
function isPast(reading, cue) {
	return cue !== null && /\b(?:\p{L}+ed|said|told|wrote|made clear|swore|thought|felt|saw)\b/iu.test(reading.slice(cue.start, cue.end));
}
/** The letters of a content that are looked at: what somebody wants is said sooner. */
const longest = 6e3;
/** Lays out a statement. `inner` are the stretches that belong to statements within this one. */
function layOut(reading, cast, statement, holders, inner) {
	const pieces = [];
	let content = "";
	for (const { start, end } of statement.content) {
		const span = {
			start,
			end: Math.min(end, start + longest - content.length)
		};
		if (span.end <= span.start) break;
		if (content !== "") content += opensSentence(reading, span) ? ". " : " ";
		pieces.push({
			at: content.length,
			...span
		});
		content += blanked(reading, span, inner);
	}
	const cueSpan = statement.cue[0] ?? null;
	return {
		content,
		cue: statement.cue.map((span) => reading.slice(span.start, span.end)).join(" "),
		cueSpan,
		reported: statement.kind === "indirect" && isPast(reading, cueSpan),
		holders,
		homes: new Set(holders.flatMap((id) => [id, ...homeOf(cast, id)])),
		named: namedIn(cast, pieces),
		toReading: (span) => toReading(pieces, span)
	};
}
function homeOf(cast, id) {
	const of = cast.register.entries.get(id)?.of;
	return of === void 0 || of === null ? [] : [of];
}
function blanked(reading, span, inner) {
	let text = reading.slice(span.start, span.end);
	for (const other of inner) {
		const from = Math.max(other.start, span.start) - span.start;
		const to = Math.min(other.end, span.end) - span.start;
		if (from < to) text = text.slice(0, from) + " ".repeat(to - from) + text.slice(to);
	}
	return text.replace(/[\s\u00a0]/gu, " ");
}
function namedIn(cast, pieces) {
	return pieces.flatMap((piece) => within(cast.mentions, piece).filter((mention) => mention.start >= piece.start && mention.end <= piece.end).map((mention) => ({
		mention,
		ids: mention.ids,
		start: mention.start - piece.start + piece.at,
		end: mention.end - piece.start + piece.at
	})));
}
/** A stretch that runs over the end of a piece is cut there. */
function toReading(pieces, span) {
	const piece = pieces.findLast((candidate) => candidate.at <= span.start) ?? {
		at: 0,
		start: 0,
		end: 0
	};
	const start = Math.min(piece.end, piece.start + span.start - piece.at);
	return {
		start,
		end: Math.max(start, Math.min(piece.end, piece.start + span.end - piece.at))
	};
}
//#endregion
//#region src/reading/positions/find-positions.ts
/**
* The positions that statements take, in their order and at most one of a type for each. Only of statements whose speaker is
* known; what somebody says within another's statement is theirs alone.
*/
function findPositions(reading, cast, statements, speakers, published) {
	const rules = [
		findDemands(cast),
		findOffers,
		findConditions,
		findThreats,
		findRefusals,
		findCommitments,
		findAssessments
	];
	const inner = innerOf(statements);
	return statements.flatMap((statement, index) => {
		const holders = speakers[index]?.ids ?? [];
		if (holders.length === 0) return [];
		const utterance = layOut(reading, cast, statement, holders, (inner.get(index) ?? []).flatMap(spansOf$2));
		return positionsOf(utterance, merged(rules.flatMap((rule) => rule(utterance))), statement, index, published);
	});
}
/** The statements within each statement, by its index. */
function innerOf(statements) {
	const inner = /* @__PURE__ */ new Map();
	for (const statement of statements) {
		if (statement.within === null) continue;
		const known = inner.get(statement.within);
		if (known === void 0) inner.set(statement.within, [statement]);
		else known.push(statement);
	}
	return inner;
}
function spansOf$2(statement) {
	return [
		...statement.source,
		...statement.cue,
		...statement.content
	];
}
/** One finding a type: the first, with the first addressees that any of them has. */
function merged(found) {
	return positionTypes.flatMap((type) => {
		const same = found.filter((finding) => finding.type === type);
		const first = same[0];
		if (first === void 0) return [];
		return [{
			...first,
			addressees: same.find((finding) => finding.addressees.length > 0)?.addressees ?? []
		}];
	});
}
function positionsOf(utterance, found, statement, index, published) {
	const deadlines = findDeadlines(utterance.content, published).filter((deadline) => looksAhead(utterance, found, deadline));
	const first = deadlines[0];
	const own = first === void 0 ? [] : [{
		type: "deadline",
		trigger: first.text,
		addressees: othersIn(utterance, 0, utterance.content.length),
		negates: true
	}];
	return [...found, ...own].flatMap((finding) => {
		const trigger = finding.trigger === null ? utterance.cueSpan : utterance.toReading(finding.trigger);
		if (trigger === null) return [];
		return [{
			type: finding.type,
			holders: utterance.holders,
			addressees: finding.addressees,
			statement: index,
			content: statement.content,
			trigger,
			deadline: deadlineOf(utterance, finding, deadlines),
			denied: isDenied(utterance, finding),
			hypothetical: isHypothetical(utterance, finding)
		}];
	});
}
/** The first deadline in the clause that a position stands in; where the cue takes the position, in its first sentence. */
function deadlineOf(utterance, { trigger }, deadlines) {
	const { from, to } = trigger === null ? {
		from: 0,
		to: clauseEnd(utterance.content, 0)
	} : clauseSpan(utterance.content, trigger.start, trigger.end);
	const found = deadlines.find(({ text }) => text.start >= from && text.start < to);
	return found === void 0 ? null : {
		...found,
		text: utterance.toReading(found.text)
	};
}
/** A date is a deadline where something is still to come: not in "by 2015 it had grown". */
function looksAhead(utterance, found, deadline) {
	const binding = found.some((finding) => finding.type !== "assessment");
	const future = /\b(?:will|shall|must|should|would|may|might|could|can|need|ha(?:s|ve) to|going to|deadline|wait|to \p{L}+|expires?|due)\b|['’]ll\b/iu;
	const past = /\b(?:had|was|were|did)\b[^.;]{0,40}$/iu.test(utterance.content.slice(0, deadline.text.start));
	return binding || future.test(utterance.content) && !past;
}
//#endregion
//#region src/reading/first-person.ts
/** Whether a source is "I" or "we". */
function isFirstPersonSource(cast, source) {
	const tokens = tokensIn(cast, source);
	return tokens.length > 0 && isFirstPerson(tokens);
}
//#endregion
//#region src/reading/speakers.ts
/**
* The speakers of each statement. "I" and "we" are the speaker of the statement around them. A chain is followed outwards
* through the statements that a statement lies in.
*/
function speakersOfStatements(cast, statements) {
	const own = statements.map((statement) => speakersOf(cast, statement.source));
	const around = quotationsAround(statements);
	const resolved = [];
	statements.forEach((statement, k) => {
		resolved[k] = isFirstPersonSource(cast, statement.source) ? own[statement.within ?? around(statement) ?? -1] ?? {
			ids: [],
			joint: true
		} : own[k] ?? {
			ids: [],
			joint: true
		};
	});
	return statements.map((_, k) => ({
		...resolved[k] ?? {
			ids: [],
			joint: true
		},
		chain: chainOf(statements, resolved, k)
	}));
}
/** How many contents that begin before a source are looked at for the one around it. */
const depth = 64;
/** For a statement the index of the first one in whose content its source stands; undefined where there is none. */
function quotationsAround(statements) {
	const contents = statements.flatMap(({ content }, index) => content.map(({ start, end }) => ({
		start,
		end,
		index
	}))).sort((a, b) => a.start - b.start);
	return (statement) => {
		const source = statement.source[0];
		if (source === void 0) return void 0;
		const at = countUpTo(contents, source.start);
		const holding = contents.slice(Math.max(0, at - depth), at).filter(({ end, index }) => source.end <= end && statements[index] !== statement);
		return holding.length === 0 ? void 0 : Math.min(...holding.map(({ index }) => index));
	};
}
function chainOf(statements, speakers, k) {
	const chain = [];
	const seen = /* @__PURE__ */ new Set();
	for (let at = k; at !== null && !seen.has(at); at = statements[at]?.within ?? null) {
		seen.add(at);
		chain.unshift(...speakers[at]?.ids ?? []);
	}
	return chain.filter((id, j) => id !== chain[j + 1]);
}
//#endregion
//#region src/text/impossible.ts
/** For what cannot happen: our own fault, not the person's. The reason says why it cannot. */
function impossible(reason) {
	throw new Error(`impossible: ${reason}`);
}
//#endregion
//#region src/reading/statements/assemble.ts
function kindOf$1(tokens) {
	const words = tokens.filter(({ word }) => /[\p{L}\p{N}]/u.test(word));
	const quoted = words.filter(({ quote, single }) => quote !== 0 || single).length;
	if (quoted === 0) return "indirect";
	return quoted === words.length ? "direct" : "mixed";
}
/** The runs' characters: tokens that follow one another in a block make one span. */
function spansOf$1(rows, runs) {
	return runs.flatMap((run) => {
		const [first, last] = [rows[run.start], rows[run.end - 1]];
		return first === void 0 || last === void 0 ? [] : [{
			start: first.start,
			end: last.end
		}];
	});
}
/** A statement in characters. */
function statementOf$1(rows, linked, confidence, within) {
	const tokens = linked.content.flatMap((run) => rows.slice(run.start, run.end)).filter((row) => row !== void 0);
	return {
		source: linked.source === void 0 ? [] : spansOf$1(rows, [linked.source]),
		cue: spansOf$1(rows, [linked.cue]),
		content: spansOf$1(rows, linked.content),
		kind: kindOf$1(tokens),
		confidence,
		within
	};
}
//#endregion
//#region src/reading/statements/layout.ts
const isDouble$1 = (word) => word === "\"" || word === "''";
function quoteOf$1(plain, token, inside) {
	const before = plain[token.start - 1] ?? " ";
	const after = plain[token.end] ?? " ";
	const spaceBefore = /[\s([{—–-]/.test(before);
	const spaceAfter = /[\s)\]}.,;:!?—–-]/.test(after);
	if (spaceBefore && !spaceAfter) return "opening";
	if (spaceAfter && !spaceBefore) return inside ? "closing" : "opening";
	return inside ? "closing" : "opening";
}
function doubleQuotes(plain, tokens) {
	const states = [];
	let inside = false;
	for (const token of tokens) {
		if (!isDouble$1(token.word)) {
			states.push(inside ? 2 : 0);
			continue;
		}
		const opening = quoteOf$1(plain, token, inside) === "opening";
		states.push(opening ? 1 : 3);
		inside = opening;
	}
	return {
		states,
		open: inside
	};
}
function singleQuotes(plain, tokens) {
	const states = [];
	let inside = false;
	for (const token of tokens) {
		if (token.word !== "'") {
			states.push(inside);
			continue;
		}
		const opens = /[\s"([{—–-]/.test(plain[token.start - 1] ?? " ") && !/\s/.test(plain[token.end] ?? " ");
		states.push(true);
		inside = opens;
	}
	return states;
}
function brackets(tokens) {
	let depth = 0;
	return tokens.map((token) => {
		if (token.word === "(" || token.word === "[") depth++;
		const inside = depth > 0;
		if (token.word === ")" || token.word === "]") depth = Math.max(0, depth - 1);
		return inside;
	});
}
const stops = new Set([
	".",
	"?",
	"!",
	"…",
	"...",
	"...."
]);
const closers = new Set([
	"\"",
	"''",
	"'",
	")",
	"]"
]);
/** For each token, whether a sentence begins with it. */
function sentenceStarts(tokens, quotes) {
	const starts = [];
	let ended = true;
	tokens.forEach((token, index) => {
		const previous = tokens[index - 1];
		const closing = closers.has(token.word) && quotes[index] !== 1 && previous?.end === token.start;
		const begins = ended && !closing && /^["'([\p{Lu}\p{N}]/u.test(token.word);
		starts.push(index === 0 || begins);
		if (stops.has(token.word) || /^[^"]*[?!]$/.test(token.word)) ended = true;
		else if (!closing) ended = false;
	});
	return starts;
}
/** The tokens of one block, placed. `before` says what came before: blocks, sentences, and whether a quotation is open. */
function placeBlock(plain, tokens, before) {
	const { states, open } = doubleQuotes(plain, tokens);
	const single = singleQuotes(plain, tokens);
	const bracket = brackets(tokens);
	const starts = sentenceStarts(tokens, states);
	let sentence = before.sentence - 1;
	return {
		tokens: tokens.map((token, index) => {
			const firstOfSentence = starts[index] === true;
			if (firstOfSentence) sentence++;
			return {
				start: token.start,
				end: token.end,
				word: token.word,
				block: before.block,
				sentence,
				firstOfSentence,
				quote: states[index] ?? 0,
				single: single[index] === true,
				bracket: bracket[index] === true,
				continued: before.openAtEnd,
				unclosed: open
			};
		}),
		openAtEnd: open
	};
}
//#endregion
//#region src/reading/statements/tokens.ts
const letter = "[\\p{L}\\p{M}\\p{N}_\\u200b]";
const pieces = [
	"https?://[^\\s\"'<>]{1,300}",
	"www\\.[^\\s\"'<>]{1,300}",
	`[@#]${letter}+`,
	`(?:${letter}+-)?(?:\\p{L}\\.){2,}(?:-${letter}+)*`,
	`(?:Mr|Mrs|Ms|Dr|Sen|Sens|Gov|Govs|Rep|Reps|Gen|Col|Lt|Sgt|Capt|Rev|Hon|Prof|Jr|Sr|St|Ste|Mt|Ft|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|vs|v|etc|Inc|Co|Corp|Ltd|Calif|Fla|Pa|Va|Ala|Ariz|Ark|Colo|Conn|Del|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Tenn|Tex|Vt|Wash|Wis|Wyo|Bros|Assn|Dept|Adm|Maj|Cmdr|Amb|Pres|Supt)\\.(?![\\p{L}])`,
	"No\\.(?=\\s?\\p{N})",
	"\\p{Lu}\\.(?=\\s\\p{Lu})",
	`\\p{N}+(?:[.,:/]\\p{N}+)*(?:-?${letter}+)*`,
	`${letter}+(?:(?:[-'&/]|\\.(?=(?:com|org|net|gov|edu)\\b))${letter}+)*`,
	"''",
	"\\.{2,}",
	"-{2,}",
	"[—–]+",
	"[^\\s\\u200b]"
];
const piece = new RegExp(pieces.join("|"), "gu");
const clitic = /^(.+?)(n't|'(?:s|re|ve|ll|d|m))$/i;
const joined = new Map([
	["cannot", 3],
	["gonna", 3],
	["gotta", 3],
	["wanna", 3]
]);
function cutsOf(word) {
	const match = clitic.exec(word);
	if (match?.[1] !== void 0) return match[1].length;
	return joined.get(word.toLowerCase()) ?? 0;
}
function trimmed(raw, start) {
	const from = raw.length - raw.replace(/^\u200b+/, "").length;
	const to = raw.replace(/\u200b+$/, "").length;
	if (from >= to) return void 0;
	return {
		start: start + from,
		end: start + to,
		word: raw.slice(from, to).replaceAll("​", "")
	};
}
/** The tokens of `plain.slice(start, end)`, in order; `plain` comes from `plainText`. Linear in the length of the slice. */
function tokenise(plain, start, end) {
	const tokens = [];
	const slice = plain.slice(start, end);
	for (const match of slice.matchAll(piece)) {
		const raw = match[0];
		const at = start + match.index;
		const cut = raw.length > 2 && raw.length < 64 ? cutsOf(raw) : 0;
		const parts = cut === 0 ? [raw] : [raw.slice(0, cut), raw.slice(cut)];
		let offset = at;
		for (const part of parts) {
			const token = trimmed(part, offset);
			if (token !== void 0) tokens.push(token);
			offset += part.length;
		}
	}
	return tokens;
}
//#endregion
//#region src/reading/statements/features.ts
/** The numbers the network sees for each token: rows of its embedding tables. */
/** Rows of the affix tables; the first is kept for the break between blocks. */
const affixRows = {
	suffix2: 512,
	suffix3: 2048,
	prefix3: 2048
};
/** Rows of the word table with a meaning of their own. */
const specialWords = {
	unknown: 0,
	blockBreak: 1
};
function hashed(text, rows) {
	let hash = 2166136261;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
	return 1 + (hash >>> 0) % (rows - 1);
}
/** The row of a word: itself, with its digits as zeros, or its last part after a hyphen or slash. */
function wordRow(vocabulary, word) {
	const lower = word.toLowerCase();
	const found = vocabulary.get(lower) ?? vocabulary.get(lower.replace(/\p{N}/gu, "0"));
	if (found !== void 0) return found;
	const last = /[-/]([^-/]+)$/.exec(lower)?.[1];
	return (last === void 0 ? void 0 : vocabulary.get(last)) ?? specialWords.unknown;
}
const shapes = [
	/^\p{Ll}+$/u,
	/^\p{Lu}$/u,
	/^\p{Lu}\p{Ll}+$/u,
	/^\p{Lu}{2,}$/u,
	/^(?:\p{L}\.)+$/u,
	/^\p{L}+\.$/u,
	/^[12]\p{N}{3}$/u,
	/^\p{N}+$/u,
	/^\p{N}/u,
	/^["'.,:;!?()[\]—–-]+$/u,
	/^\p{Ll}+(?:[-/]\p{Ll}+)+$/u,
	/-/u,
	/\p{L}/u
];
function shapeOf(token) {
	const shape = shapes.findIndex((pattern) => pattern.test(token.word));
	return 1 + (shape < 0 ? shapes.length : shape) * 2 + (token.firstOfSentence ? 1 : 0);
}
function quoteOf(token) {
	const flags = (token.single ? 4 : 0) + (token.bracket ? 8 : 0) + (token.continued ? 16 : 0) + (token.unclosed ? 32 : 0);
	return token.quote + flags;
}
function placeOf(token, indexInBlock) {
	return 1 + Math.min(token.block, 3) * 3 + Math.min(indexInBlock, 2);
}
function tokenFeatures(vocabulary, token, indexInBlock) {
	const lower = token.word.toLowerCase();
	return [
		wordRow(vocabulary, token.word),
		hashed(lower.slice(-2), affixRows.suffix2),
		hashed(lower.slice(-3), affixRows.suffix3),
		hashed(lower.slice(0, 3), affixRows.prefix3),
		shapeOf(token),
		quoteOf(token),
		placeOf(token, indexInBlock)
	];
}
const breakFeatures = [
	specialWords.blockBreak,
	0,
	0,
	0,
	0,
	0,
	0
];
/** Blocks of tokens as one document; a break follows every block. `plain` comes from `plainText`. */
function documentOf(plain, blocks, vocabulary) {
	const rows = [];
	const features = [];
	let before = {
		block: 0,
		sentence: 0,
		openAtEnd: false
	};
	for (const block of blocks) {
		const { tokens, openAtEnd } = placeBlock(plain, block, before);
		tokens.forEach((token, index) => {
			rows.push(token);
			features.push(...tokenFeatures(vocabulary, token, index));
		});
		rows.push(void 0);
		features.push(...breakFeatures);
		before = {
			block: before.block + 1,
			sentence: (tokens.at(-1)?.sentence ?? before.sentence - 1) + 1,
			openAtEnd
		};
	}
	return {
		rows,
		features: Int32Array.from(features)
	};
}
/** The stretches of a text, in order, as one document. */
function readDocument(plain, blocks, vocabulary) {
	return documentOf(plain, blocks.map(({ start, end }) => tokenise(plain, start, end)), vocabulary);
}
//#endregion
//#region src/reading/statements/floating.ts
/** The shortest quotation, in tokens with its marks, that is taken for a statement of its own. */
const shortest$2 = 8;
/** The stretches between double quotation marks, marks included; one that its block leaves open ends with the block. */
function quotations(rows) {
	const found = [];
	let start = -1;
	rows.forEach((row, index) => {
		if (row?.quote === 1) start = index;
		if (!(row === void 0 || row.quote === 3) || start < 0) return;
		found.push({
			kind: "content",
			start,
			end: row === void 0 ? index : index + 1
		});
		start = -1;
	});
	return found;
}
/** How many statements, ordered by their cues, have a cue that begins before a row. */
function cuesBefore(statements, row) {
	let low = 0;
	let high = statements.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((statements[middle]?.cue.start ?? 0) < row) low = middle + 1;
		else high = middle;
	}
	return low;
}
/** The statement a quotation continues: the last one before it in its block or the block before, else the next in its block. */
function neighbour(rows, quotation, statements) {
	const block = rows[quotation.start]?.block ?? 0;
	const blockOf = (statement) => rows[statement.cue.start]?.block ?? -1;
	const before = statements[cuesBefore(statements, quotation.start) - 1];
	const after = statements[cuesBefore(statements, quotation.end)];
	if (before !== void 0 && block - blockOf(before) <= 1) return before;
	return after !== void 0 && blockOf(after) - block <= 1 ? after : void 0;
}
/** The quotations of some length that begin a sentence and that no run of the statements touches. */
function floatingQuotations(rows, statements) {
	const runs = statements.flatMap(({ source, cue, content }) => [
		...content,
		cue,
		...source === void 0 ? [] : [source]
	]);
	const taken = new Uint8Array(rows.length);
	for (const run of runs) taken.fill(1, run.start, run.end);
	return quotations(rows).flatMap((quotation) => {
		if (!(quotation.end - quotation.start >= shortest$2) || rows[quotation.start]?.firstOfSentence !== true) return [];
		if (taken.subarray(quotation.start, quotation.end).includes(1)) return [];
		return [{
			content: quotation,
			source: neighbour(rows, quotation, statements)?.source
		}];
	});
}
//#endregion
//#region src/reading/statements/model-file.ts
const preamble = 12;
const magic = 1297371987;
const padded = (length) => length + 3 & -4;
/** FNV-1a over whole words of four bytes. */
function checksum(bytes) {
	let hash = 2166136261;
	const whole = bytes.byteLength & -4;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	for (let at = 0; at < whole; at += 4) hash = Math.imul(hash ^ view.getUint32(at, true), 16777619);
	return hash >>> 0;
}
function corrupt(why) {
	throw new Error(`The weights of the reading model are corrupt: ${why}.`);
}
function textOf(bytes) {
	let text = "";
	for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
	return text;
}
const isWords = (value) => Array.isArray(value) && value.every((word) => typeof word === "string");
function isHeader(value) {
	return typeof value === "object" && value !== null && "tensors" in value && Array.isArray(value.tensors) && "wordBytes" in value;
}
function headerOf(bytes) {
	try {
		const parsed = JSON.parse(textOf(bytes));
		if (isHeader(parsed)) return parsed;
	} catch {}
	return corrupt("the header cannot be read");
}
/** Takes the bytes of a weights file apart. Throws where they are not what `packModel` wrote. */
function readModelFile(given) {
	const bytes = given.byteOffset % 4 === 0 ? given : given.slice();
	if (bytes.byteLength < preamble) corrupt("too short");
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (view.getUint32(0, true) !== magic) corrupt("not a weights file");
	if (view.getUint32(4, true) !== checksum(bytes.subarray(8))) corrupt("the checksum differs");
	const headerLength = view.getUint32(8, true);
	const header = headerOf(bytes.subarray(preamble, preamble + headerLength));
	let at = preamble + padded(headerLength);
	const words = JSON.parse(textOf(bytes.subarray(at, at + header.wordBytes)));
	if (!isWords(words)) return corrupt("the vocabulary cannot be read");
	at += padded(header.wordBytes);
	const tensors = /* @__PURE__ */ new Map();
	for (const { name, rows, columns, bytes: quantised } of header.tensors) {
		const scales = quantised ? new Float32Array(bytes.buffer, bytes.byteOffset + at, rows) : new Float32Array(rows).fill(1);
		if (quantised) at += rows * 4;
		const values = quantised ? new Int8Array(bytes.buffer, bytes.byteOffset + at, rows * columns) : new Float32Array(bytes.buffer, bytes.byteOffset + at, rows * columns);
		at += padded(values.byteLength);
		tensors.set(name, {
			rows,
			columns,
			values,
			scales
		});
	}
	return {
		tensors,
		words
	};
}
//#endregion
//#region src/reading/statements/wasm-code.ts
/** A small assembler: the WebAssembly that the kernel needs, as bytes. */
const unsigned = (value) => {
	const bytes = [];
	let rest = value;
	do {
		bytes.push(rest & 127 | (rest > 127 ? 128 : 0));
		rest >>>= 7;
	} while (rest > 0);
	return bytes;
};
const signed = (value) => {
	const bytes = [];
	let rest = value;
	for (;;) {
		const low = rest & 127;
		rest >>= 7;
		const done = rest === 0 && (low & 64) === 0 || rest === -1 && (low & 64) !== 0;
		bytes.push(low | (done ? 0 : 128));
		if (done) return bytes;
	}
};
const float = (value) => [...new Uint8Array(Float32Array.of(value).buffer)];
const section = (id, body) => [
	id,
	...unsigned(body.length),
	...body
];
const text = (word) => [word.length, ...[...word].map((c) => c.charCodeAt(0))];
const vector = (code) => [253, ...unsigned(code)];
/** The types of parameters and locals. */
const types = {
	i32: 127,
	f32: 125,
	v128: 123
};
/** Plain instructions. Offsets are in bytes; a load takes an address from the stack, a store an address and a value. */
const op = {
	get: (local) => [32, ...unsigned(local)],
	set: (local) => [33, ...unsigned(local)],
	call: (fn) => [16, ...unsigned(fn)],
	int: (value) => [65, ...signed(value)],
	float: (value) => [67, ...float(value)],
	add: [106],
	multiply: [108],
	less: [72],
	divideFloat: [149],
	multiplyFloat: [148],
	maximumFloat: [151]
};
/** Instructions on vectors of four floats or integers, or eight short ones. */
const lanes = {
	load: (offset) => [
		...vector(0),
		4,
		...unsigned(offset)
	],
	loadSplat: (offset) => [
		...vector(9),
		2,
		...unsigned(offset)
	],
	store: (offset) => [
		...vector(11),
		4,
		...unsigned(offset)
	],
	constant: (value) => [...op.float(value), ...vector(19)],
	whole: (value) => [...op.int(value), ...vector(17)],
	splat: vector(19),
	lane: (index) => [...vector(31), index],
	nearest: vector(106),
	absolute: vector(224),
	add: vector(228),
	subtract: vector(229),
	multiply: vector(230),
	divide: vector(231),
	minimum: vector(232),
	maximum: vector(233),
	addWhole: vector(174),
	shiftLeft: (bits) => [...op.int(bits), ...vector(171)],
	toWhole: vector(248),
	toFloat: vector(250),
	toShort: vector(133),
	dotShort: vector(186)
};
/** Runs its body, then again while the condition leaves a non-zero number. */
const repeat = (body, condition) => [
	3,
	64,
	...body,
	...condition,
	13,
	0,
	11
];
/** Runs its code where the number on the stack is not zero. */
const when = (body) => [
	4,
	64,
	...body,
	11
];
/** Adds to a local. */
const step = (local, by) => [
	...op.get(local),
	...by,
	...op.add,
	...op.set(local)
];
/** A module of functions `f0`, `f1`, …, on the memory `m.m`. */
function moduleOf(functions) {
	const signatures = functions.flatMap(({ parameters }) => [
		96,
		parameters,
		...new Array(parameters).fill(types.i32),
		0
	]);
	const codes = functions.flatMap(({ locals, body }) => {
		const groups = locals.flatMap(({ count, type }) => [...unsigned(count), type]);
		const code = [
			locals.length,
			...groups,
			...body,
			11
		];
		return [...unsigned(code.length), ...code];
	});
	return Uint8Array.from([
		...[
			0,
			97,
			115,
			109,
			1,
			0,
			0,
			0
		],
		...section(1, [functions.length, ...signatures]),
		...section(2, [
			1,
			...text("m"),
			...text("m"),
			2,
			0,
			1
		]),
		...section(3, [functions.length, ...functions.map((_, i) => i)]),
		...section(7, [functions.length, ...functions.flatMap((_, i) => [
			...text(`f${i}`),
			0,
			i
		])]),
		...section(10, [functions.length, ...codes])
	]);
}
//#endregion
//#region src/reading/statements/wasm-functions.ts
/** The three functions of the kernel. All positions, strides and widths are in bytes but for counts of rows and inputs. */
/** Memory kept at the start for one row of rounded inputs. */
const scratchBytes = 4096;
const quarters = [
	0,
	1,
	2,
	3
];
/** Puts, at `x`, eight numbers times their scales into two registers. */
const scaled = (x, scales, low, high) => [low, high].flatMap((register, half) => [
	...op.get(x),
	...lanes.load(half * 16),
	...op.get(scales),
	...lanes.load(half * 16),
	...lanes.multiply,
	...op.set(register)
]);
/**
* multiply(x, weights, scales, add, y, rows, stride, inputs, width): row by row, rounds the inputs to the scratch, then sums
* the products of sixteen outputs at a time.
*/
function multiply() {
	const [x, weights, scales, add, y, rows, stride, inputs, width] = [
		0,
		1,
		2,
		3,
		4,
		5,
		6,
		7,
		8
	];
	const [at, scaleAt, end, from, j] = [
		9,
		10,
		11,
		12,
		13
	];
	const peak = 14;
	const [low, high, factor, value, v0] = [
		15,
		16,
		17,
		18,
		19
	];
	const sums = quarters.map((q) => v0 + q);
	const eights = (body) => [
		...[...op.get(x), ...op.set(at)],
		...[...op.get(scales), ...op.set(scaleAt)],
		...[
			...op.get(scales),
			...op.get(inputs),
			...op.int(4),
			...op.multiply,
			...op.add,
			...op.set(end)
		],
		...repeat([
			...scaled(at, scaleAt, low, high),
			...body,
			...step(at, op.int(32)),
			...step(scaleAt, op.int(32))
		], [
			...op.get(scaleAt),
			...op.get(end),
			...op.less
		])
	];
	const findPeak = [
		...[...lanes.constant(1e-30), ...op.set(factor)],
		...eights([...[
			...op.get(factor),
			...op.get(low),
			...lanes.absolute,
			...lanes.maximum
		], ...[
			...op.get(high),
			...lanes.absolute,
			...lanes.maximum,
			...op.set(factor)
		]]),
		...quarters.flatMap((q) => [...op.get(factor), ...lanes.lane(q)]),
		...[
			...op.maximumFloat,
			...op.maximumFloat,
			...op.maximumFloat,
			...op.set(peak)
		],
		...[
			...op.float(32767),
			...op.get(peak),
			...op.divideFloat,
			...lanes.splat,
			...op.set(factor)
		]
	];
	const rounded = (register) => [
		...op.get(register),
		...op.get(factor),
		...lanes.multiply,
		...lanes.nearest,
		...lanes.toWhole
	];
	const round = [...[...op.int(0), ...op.set(j)], ...eights([...[
		...op.get(j),
		...rounded(low),
		...rounded(high),
		...lanes.toShort,
		...lanes.store(0)
	], ...step(j, op.int(16))])];
	const fourPairs = quarters.flatMap((pair) => [...[
		...op.get(at),
		...lanes.loadSplat(pair * 4),
		...op.set(value)
	], ...sums.flatMap((sum, q) => [...[
		...op.get(sum),
		...op.get(from),
		...lanes.load(pair * 64 + q * 16),
		...op.get(value)
	], ...[
		...lanes.dotShort,
		...lanes.addWhole,
		...op.set(sum)
	]])]);
	const finish = sums.flatMap((sum, q) => [
		...[
			...op.get(y),
			...op.get(j),
			...op.add
		],
		...[
			...op.get(sum),
			...lanes.toFloat,
			...op.get(factor),
			...lanes.multiply
		],
		...[
			...op.get(add),
			...op.get(j),
			...op.add,
			...lanes.load(q * 16),
			...lanes.add,
			...lanes.store(q * 16)
		]
	]);
	const sixteen = [
		...sums.flatMap((sum) => [...lanes.whole(0), ...op.set(sum)]),
		...[...op.int(0), ...op.set(at)],
		...repeat([
			...fourPairs,
			...step(at, op.int(16)),
			...step(from, op.int(256))
		], [
			...op.get(at),
			...op.get(inputs),
			...op.int(2),
			...op.multiply,
			...op.less
		]),
		...finish,
		...step(j, op.int(64))
	];
	const row = [
		...findPeak,
		...round,
		...[
			...op.get(peak),
			...op.float(1 / 32767),
			...op.multiplyFloat,
			...lanes.splat,
			...op.set(factor)
		],
		...[...op.get(weights), ...op.set(from)],
		...[...op.int(0), ...op.set(j)],
		...repeat(sixteen, [
			...op.get(j),
			...op.get(width),
			...op.less
		]),
		...step(x, op.get(stride)),
		...step(y, op.get(width)),
		...step(rows, op.int(-1))
	];
	return {
		parameters: 9,
		locals: [
			{
				count: 5,
				type: types.i32
			},
			{
				count: 1,
				type: types.f32
			},
			{
				count: 8,
				type: types.v128
			}
		],
		body: repeat(row, op.get(rows))
	};
}
const series = [
	720,
	120,
	24,
	6,
	2,
	1,
	1
].map((factorial, at) => Math.LN2 ** (6 - at) / factorial);
/** e to the power of `factor` times what the code leaves, by powers of two; right to about 2e-7 of it. */
function power(code, factor, whole, rest) {
	return [
		...[
			...code,
			...lanes.constant(factor * Math.LOG2E),
			...lanes.multiply
		],
		...[
			...lanes.constant(-126),
			...lanes.maximum,
			...lanes.constant(126),
			...lanes.minimum,
			...op.set(rest)
		],
		...[
			...op.get(rest),
			...lanes.nearest,
			...op.set(whole)
		],
		...[
			...op.get(rest),
			...op.get(whole),
			...lanes.subtract,
			...op.set(rest)
		],
		...series.flatMap((term, at) => at === 0 ? lanes.constant(term) : [
			...op.get(rest),
			...lanes.multiply,
			...lanes.constant(term),
			...lanes.add
		]),
		...[
			...op.get(whole),
			...lanes.toWhole,
			...lanes.shiftLeft(23),
			...lanes.addWhole
		]
	];
}
/** cells(gates, state, out, width): one row of LSTM cells, `width` bytes of each gate. */
function cells() {
	const [gates, state, out, width, unit, from] = [
		0,
		1,
		2,
		3,
		4,
		5
	];
	const [value, whole, rest] = [
		6,
		7,
		8
	];
	const one = lanes.constant(1);
	const sigmoid = (code) => [
		...one,
		...one,
		...power(code, -1, whole, rest),
		...lanes.add,
		...lanes.divide
	];
	const tanh = (code) => [...[
		...one,
		...lanes.constant(2),
		...one,
		...power(code, 2, whole, rest),
		...lanes.add
	], ...[...lanes.divide, ...lanes.subtract]];
	const gate = (index) => [...[
		...op.get(from),
		...op.get(width),
		...op.int(index),
		...op.multiply,
		...op.add,
		...lanes.load(0)
	]];
	const four = [
		...[
			...op.get(gates),
			...op.get(unit),
			...op.add,
			...op.set(from)
		],
		...[
			...sigmoid(gate(1)),
			...op.get(state),
			...op.get(unit),
			...op.add,
			...lanes.load(0),
			...lanes.multiply
		],
		...[
			...sigmoid(gate(0)),
			...tanh(gate(2)),
			...lanes.multiply,
			...lanes.add,
			...op.set(value)
		],
		...[
			...op.get(state),
			...op.get(unit),
			...op.add,
			...op.get(value),
			...lanes.store(0)
		],
		...[
			...op.get(out),
			...op.get(unit),
			...op.add
		],
		...[
			...sigmoid(gate(3)),
			...tanh(op.get(value)),
			...lanes.multiply,
			...lanes.store(0)
		],
		...step(unit, op.int(16))
	];
	return {
		parameters: 4,
		locals: [{
			count: 2,
			type: types.i32
		}, {
			count: 3,
			type: types.v128
		}],
		body: [
			...op.int(0),
			...op.set(unit),
			...repeat(four, [
				...op.get(unit),
				...op.get(width),
				...op.less
			])
		]
	};
}
/** recur(gates, weights, scales, out, state, rows, gatesStep, outStep, width, inputs): one direction of a layer. */
function recur() {
	const [gates, weights, scales, out, state, rows, gatesStep, outStep, width, inputs, last] = [
		0,
		1,
		2,
		3,
		4,
		5,
		6,
		7,
		8,
		9,
		10
	];
	const runCells = [...[
		gates,
		state,
		out,
		width
	].flatMap(op.get), ...op.call(1)];
	const addLast = [
		...[
			last,
			weights,
			scales,
			gates,
			gates
		].flatMap(op.get),
		...[
			...op.int(1),
			...op.get(width),
			...op.get(inputs),
			...op.get(width),
			...op.int(4),
			...op.multiply
		],
		...op.call(0)
	];
	const next = [
		...[...op.get(out), ...op.set(last)],
		...step(gates, op.get(gatesStep)),
		...step(out, op.get(outStep)),
		...addLast,
		...runCells
	];
	const left = [
		...op.get(rows),
		...op.int(-1),
		...op.add,
		...op.set(rows),
		...op.get(rows)
	];
	return {
		parameters: 10,
		locals: [{
			count: 1,
			type: types.i32
		}],
		body: [
			...runCells,
			...left,
			...when(repeat(next, left))
		]
	};
}
/** The module's functions: multiply, cells, recur. */
const kernelFunctions = [
	multiply(),
	cells(),
	recur()
];
//#endregion
//#region src/reading/statements/kernel-wasm.ts
function isHost(value) {
	return typeof value === "object" && value !== null && "Module" in value && "Memory" in value;
}
function isCall(value) {
	return typeof value === "function";
}
const paddedTo8 = (rows) => rows + 7 & -8;
const bytesOf = ({ rows, columns }) => paddedTo8(rows) * (columns * 2 + 4);
/** Writes a matrix in the order of reading: for sixteen outputs after another, pairs of inputs, both of each output together. */
function place(buffer, at, { rows, columns, values, scales }) {
	const padded = paddedTo8(rows);
	const shorts = new Int16Array(buffer, at, padded * columns);
	for (let k = 0; k < rows; k++) {
		const start = (k >> 1) * 32 + (k & 1);
		for (let j = 0; j < columns; j++) shorts[(j >> 4) * padded * 16 + start + (j & 15) * 2] = values[k * columns + j] ?? 0;
	}
	new Float32Array(buffer, at + padded * columns * 2, padded).set(scales);
	return {
		weights: at,
		scales: at + padded * columns * 2,
		inputs: rows,
		outputs: columns,
		padded
	};
}
/** The kernel in WebAssembly; undefined where that, or its vectors, are missing, or a matrix has weights that are no bytes. */
function wasmKernel(matrices, size) {
	const host = Reflect.get(globalThis, "WebAssembly");
	if (!isHost(host) || matrices.some(({ values }) => !(values instanceof Int8Array))) return void 0;
	try {
		const base = matrices.reduce((sum, tensor) => sum + bytesOf(tensor), scratchBytes);
		const memory = new host.Memory({ initial: Math.ceil((base + size * 4 + 64) / 65536) });
		const { f0: multiply, f2: recur } = new host.Instance(new host.Module(moduleOf(kernelFunctions)), { m: { m: memory } }).exports;
		if (!isCall(multiply) || !isCall(recur)) return void 0;
		let at = scratchBytes;
		const placed = matrices.map((tensor) => {
			at += bytesOf(tensor);
			return place(memory.buffer, at - bytesOf(tensor), tensor);
		});
		return kernelOn(new Float32Array(memory.buffer, base, size), placed, multiply, recur);
	} catch {
		return;
	}
}
function kernelOn(floats, placed, multiply, recur) {
	const byte = (position) => floats.byteOffset + position * 4;
	return {
		floats,
		multiply(x, matrix, add, y, rows) {
			const m = placed[matrix];
			if (m === void 0 || rows === 0) return;
			multiply(byte(x), m.weights, m.scales, byte(add), byte(y), rows, m.inputs * 4, m.padded, m.outputs * 4);
		},
		recur(matrix, { gates, gatesStep, out, outStep, cells }, rows) {
			const m = placed[matrix];
			if (m === void 0 || rows === 0) return;
			floats.fill(0, cells, cells + m.inputs);
			const steps = [gatesStep * 4, outStep * 4];
			recur(byte(gates), m.weights, m.scales, byte(out), byte(cells), rows, ...steps, m.inputs * 4, m.padded);
		}
	};
}
//#endregion
//#region src/reading/statements/kernel.ts
/** Matrix products and the cells of a recurrent layer, over one block of memory shared by weights and activations. */
const sigmoid = (x) => 1 / (1 + Math.exp(-x));
const tanh = (x) => 1 - 2 / (1 + Math.exp(2 * x));
/** The kernel in plain JavaScript: what `kernel-wasm` computes, where WebAssembly is missing or weights are no bytes. */
function plainKernel(matrices, size) {
	const floats = new Float32Array(size);
	const unpacked = matrices.map(({ columns, values, scales }) => Float32Array.from(values, (value, i) => value * (scales[Math.floor(i / columns)] ?? 0)));
	const addProducts = (x, matrix, y) => {
		const { rows, columns } = matrices[matrix] ?? {
			rows: 0,
			columns: 0
		};
		const weights = unpacked[matrix] ?? floats;
		for (let k = 0; k < rows; k++) {
			const value = floats[x + k] ?? 0;
			for (let j = 0; j < columns; j++) floats[y + j] = (floats[y + j] ?? 0) + value * (weights[k * columns + j] ?? 0);
		}
	};
	const runCells = (gates, cells, out, hidden) => {
		for (let unit = 0; unit < hidden; unit++) {
			const [input, forget, cell, output] = [
				0,
				1,
				2,
				3
			].map((gate) => floats[gates + gate * hidden + unit] ?? 0);
			const value = sigmoid(forget ?? 0) * (floats[cells + unit] ?? 0) + sigmoid(input ?? 0) * tanh(cell ?? 0);
			floats[cells + unit] = value;
			floats[out + unit] = sigmoid(output ?? 0) * tanh(value);
		}
	};
	return {
		floats,
		multiply(x, matrix, add, y, rows) {
			const { rows: inputs, columns: outputs } = matrices[matrix] ?? {
				rows: 0,
				columns: 0
			};
			for (let row = 0; row < rows; row++) {
				floats.copyWithin(y + row * outputs, add, add + outputs);
				addProducts(x + row * inputs, matrix, y + row * outputs);
			}
		},
		recur(matrix, { gates, gatesStep, out, outStep, cells }, rows) {
			const hidden = matrices[matrix]?.rows ?? 0;
			floats.fill(0, cells, cells + hidden);
			for (let row = 0; row < rows; row++) {
				if (row > 0) addProducts(out + (row - 1) * outStep, matrix, gates + row * gatesStep);
				runCells(gates + row * gatesStep, cells, out + row * outStep, hidden);
			}
		}
	};
}
/** The fastest kernel at hand for these matrices, with room for `size` numbers beside them. */
function kernelFor(matrices, size) {
	return wasmKernel(matrices, size) ?? plainKernel(matrices, size);
}
//#endregion
//#region src/reading/statements/labels.ts
/** The network's labels: outside, or beginning, inside, end or whole of a source, cue or content span. */
/** The kinds of span, in the order of the labels. */
const spanKinds = [
	"source",
	"cue",
	"content"
];
/** Outside, and four labels a kind: beginning, inside, end, whole. */
const labelCount = 1 + 4 * spanKinds.length;
/** Whether one label may follow another. */
function mayFollow(before, after) {
	const open = before > 0 && (before - 1 & 3) < 2;
	const place = after - 1 & 3;
	if (open !== (after > 0 && (place === 1 || place === 2))) return false;
	return !open || before - 1 - (before - 1 & 3) === after - 1 - place;
}
/** The runs that a valid sequence of labels describes. */
function runsOf(labels) {
	const runs = [];
	let start = 0;
	for (let row = 0; row < labels.length; row++) {
		const label = labels[row] ?? 0;
		if (label === 0) continue;
		const place = label - 1 & 3;
		if (place === 0 || place === 3) start = row;
		const kind = spanKinds[label - 1 >> 2];
		if (place >= 2 && kind !== void 0) runs.push({
			kind,
			start,
			end: row + 1
		});
	}
	return runs;
}
//#endregion
//#region src/reading/statements/network.ts
/**
* The network: embeddings of a token's features, two bidirectional LSTM layers, and a score for each label. Several
* networks trained apart are members of one model; their scores are averaged.
*/
/** The longest piece of a document, in rows, that goes through the network at once. */
const pieceRows = 2048;
/** Columns of the label scores, a multiple of what the kernel wants. */
const scoreColumns = 16;
const tableNames = [
	"word",
	"suffix2",
	"suffix3",
	"prefix3",
	"shape",
	"quote",
	"place"
];
const matrixNames = ["first", "second"].flatMap((l) => [
	"weights",
	"forward",
	"backward"
].map((m) => `${l}.${m}`));
const biasNames = [
	"first.bias",
	"second.bias",
	"emitBias"
];
function tensorOf(tensors, name) {
	return tensors.get(name) ?? impossible(`the checksum fits, so ${name} is in the weights`);
}
/** The mean of the members' scores of one label after another. */
function meanFollow(follows) {
	const mean = new Float32Array(labelCount * labelCount);
	for (const { values } of follows) values.forEach((value, i) => {
		mean[i] = (mean[i] ?? 0) + value / follows.length;
	});
	return mean;
}
/** Lays the tensors of a weights file out in the kernel's memory. */
function buildNetwork(tensors) {
	const members = [...tensors.keys()].filter((name) => name.endsWith(".word")).map((name) => name.slice(0, -5));
	const named = (member, name) => tensorOf(tensors, `${member}.${name}`);
	const ofAll = (names) => members.flatMap((m) => names.map((name) => named(m, name)));
	const matrices = ofAll([...matrixNames, "emit"]);
	const biases = ofAll(biasNames);
	const widest = Math.max(...matrices.map(({ rows }) => rows));
	const hidden = Math.max(...members.map((m) => named(m, "first.forward").rows));
	const input = biases.reduce((sum, { columns }) => sum + columns, 0);
	const gates = input + pieceRows * widest;
	const scores = gates + pieceRows * 8 * hidden;
	const cells = scores + pieceRows * scoreColumns;
	const kernel = kernelFor(matrices, cells + hidden);
	let at = 0;
	const placeBias = (member, name) => {
		const { values, columns } = named(member, name);
		kernel.floats.set(values, at);
		at += columns;
		return at - columns;
	};
	return {
		kernel,
		members: members.map((member) => {
			const matrix = (name) => matrices.indexOf(named(member, name));
			const layerOf = (layer) => ({
				weights: matrix(`${layer}.weights`),
				bias: placeBias(member, `${layer}.bias`),
				forward: matrix(`${layer}.forward`),
				backward: matrix(`${layer}.backward`)
			});
			return {
				tables: tableNames.map((name) => named(member, name)),
				layers: [layerOf("first"), layerOf("second")],
				emit: matrix("emit"),
				emitBias: placeBias(member, "emitBias"),
				hidden: named(member, "first.forward").rows
			};
		}),
		follow: meanFollow(ofAll(["follow"])),
		input,
		gates,
		scores,
		cells
	};
}
function addRow(floats, at, { columns, values, scales }, row) {
	const scale = scales[row] ?? 0;
	const from = row * columns;
	for (let i = 0; i < columns; i++) floats[at + i] = (floats[at + i] ?? 0) + scale * (values[from + i] ?? 0);
}
/** Writes the embedding of each row: the word's vector, then the sum of its affixes' rows, then the sum of its places'. */
function embed({ kernel, input }, { tables }, features, from, rows) {
	const [word, suffix2, , , shape] = tables;
	const affixAt = word?.columns ?? 0;
	const placeAt = affixAt + (suffix2?.columns ?? 0);
	const width = placeAt + (shape?.columns ?? 0);
	kernel.floats.fill(0, input, input + rows * width);
	for (let row = 0; row < rows; row++) {
		const at = input + row * width;
		tables.forEach((table, feature) => {
			const offset = feature === 0 ? 0 : feature < 4 ? affixAt : placeAt;
			addRow(kernel.floats, at + offset, table, features[(from + row) * 7 + feature] ?? 0);
		});
	}
}
/** Both directions of a layer: the input rows are replaced by the rows of outputs, forward ones first. */
function runLayer({ kernel, input, gates, cells }, layer, hidden, rows) {
	kernel.multiply(input, layer.weights, layer.bias, gates, rows);
	const [gatesStep, outStep] = [8 * hidden, 2 * hidden];
	kernel.recur(layer.forward, {
		gates,
		gatesStep,
		out: input,
		outStep,
		cells
	}, rows);
	const backward = {
		gates: gates + (rows - 1) * gatesStep + 4 * hidden,
		gatesStep: -gatesStep,
		out: input + (rows - 1) * outStep + hidden,
		outStep: -outStep,
		cells
	};
	kernel.recur(layer.backward, backward, rows);
}
/** The scores of the labels for `rows` rows of features from row `from`: rows × labels, averaged over the members. */
function scorePiece(network, features, from, rows, result) {
	const { kernel, members, input, scores } = network;
	for (const member of members) {
		embed(network, member, features, from, rows);
		for (const layer of member.layers) runLayer(network, layer, member.hidden, rows);
		kernel.multiply(input, member.emit, member.emitBias, scores, rows);
		for (let row = 0; row < rows; row++) for (let label = 0; label < labelCount; label++) {
			const at = (from + row) * labelCount + label;
			result[at] = (result[at] ?? 0) + (kernel.floats[scores + row * scoreColumns + label] ?? 0) / members.length;
		}
	}
}
/** Where to cut a document: at the last break that fits, or after `pieceRows` rows. */
function cutAfter(features, from, rows) {
	const end = from + pieceRows;
	if (end >= rows) return rows;
	for (let row = end - 1; row > from + pieceRows / 2; row--) if (features[row * 7] === 1) return row + 1;
	return end;
}
/** The scores of the labels for a document's features: rows × `labelCount`. Linear in the rows. */
function scoreLabels(network, features) {
	const rows = features.length / 7;
	const result = new Float32Array(rows * labelCount);
	for (let from = 0; from < rows;) {
		const end = cutAfter(features, from, rows);
		scorePiece(network, features, from, end - from, result);
		from = end;
	}
	return result;
}
const marks = /[“”„‟«»″＂‘’‚‛′`´‹›\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u200b-\u200f\u2060\ufeff\u00ad]/g;
function plainMark(mark) {
	if ("“”„‟«»″＂".includes(mark)) return "\"";
	if ("‘’‚‛′`´‹›".includes(mark)) return "'";
	return /[\u200b-\u200f\u2060\ufeff\u00ad]/.test(mark) ? "​" : " ";
}
/** The text with its marks in one spelling; as long as the input, so that UTF-16 offsets carry over. */
function plainText(text) {
	return text.replace(marks, plainMark);
}
//#endregion
//#region src/reading/statements/rescue.ts
/** How sure a statement is whose content only its place tells. */
const placeSureness = .6;
/** The most tokens that may follow a trailing attribution in its sentence, its final mark among them. */
const afterCue = 4;
/** The shortest clause, in tokens, that a trailing attribution is taken for. */
const shortest$1 = 3;
function sentenceOf(rows, run) {
	const number = rows[run.start]?.sentence;
	let { start, end } = run;
	while (rows[start - 1]?.sentence === number && rows[start - 1] !== void 0) start--;
	while (rows[end]?.sentence === number && rows[end] !== void 0) end++;
	return {
		start,
		end
	};
}
const wordAt = (rows, row) => rows[row]?.word.toLowerCase() ?? "";
/** The clause before ", SOURCE CUE." at the end of a sentence. */
function clauseBefore(rows, { source, cue }) {
	const sentence = sentenceOf(rows, cue);
	const beside = source !== void 0 && source.start >= sentence.start && source.end <= sentence.end;
	const from = beside && source.start < cue.start ? source.start : cue.start;
	const to = beside ? Math.max(source.end, cue.end) : cue.end;
	const start = ["but", "and"].includes(wordAt(rows, sentence.start)) ? sentence.start + 1 : sentence.start;
	if (wordAt(rows, from - 1) !== "," || sentence.end - to > afterCue || from - 1 - start < shortest$1) return void 0;
	return {
		kind: "content",
		start,
		end: from - 1
	};
}
const byCue = (a, b) => a.cue.start - b.cue.start;
/** Gives cues without content that end their sentence the clause before them: "Kim invited Putin, KCNA said." */
function withTrailing(rows, linked, bare) {
	const rescued = bare.flatMap((statement) => {
		const content = clauseBefore(rows, statement);
		return content === void 0 ? [] : [{
			...statement,
			content: [content],
			sureness: placeSureness
		}];
	});
	return rescued.length === 0 ? linked : [...linked, ...rescued].sort(byCue);
}
/** "…," KCNA reported Kim saying: the second cue follows the first one's object and has what was said before both. */
function isChain(rows, outer, inner) {
	const { source, cue } = inner;
	const adjacent = source !== void 0 && source.start === outer.cue.end && source.end === cue.start;
	const ends = [
		",",
		".",
		""
	].includes(wordAt(rows, cue.end));
	return adjacent && ends && outer.content.every(({ end }) => end <= outer.cue.start);
}
/** Statements in which a cue's object and participle pass on what stands before, put one within the other. */
function withChains(rows, linked) {
	const result = [...linked];
	for (let i = 0; i + 1 < result.length; i++) {
		const [outer, inner] = [result[i], result[i + 1]];
		if (outer === void 0 || inner?.source === void 0 || !isChain(rows, outer, inner)) continue;
		const passedOn = {
			kind: "content",
			start: inner.source.start,
			end: inner.cue.end
		};
		result[i] = {
			...outer,
			content: [...outer.content, passedOn]
		};
		result[i + 1] = {
			...inner,
			content: outer.content
		};
	}
	return result;
}
/** The most tokens that the name of somebody who is quoted takes. */
const longestName = 10;
/** "the agency quoted the general as saying": where the name and "as saying" stand after a cue. */
function quotedAs(rows, { cue }) {
	for (let at = cue.end + 1; at < cue.end + longestName; at++) {
		const [row, before] = [rows[at], rows[at - 1]];
		if (row === void 0 || before === void 0 || /^[^\p{L}]/u.test(before.word)) return void 0;
		if (row.word !== "as") continue;
		if (!/\p{L}{2}ing$/u.test(wordAt(rows, at + 1)) || row.sentence !== before.sentence) return void 0;
		return {
			source: {
				kind: "source",
				start: cue.end,
				end: at
			},
			cue: {
				kind: "cue",
				start: at,
				end: at + 2
			}
		};
	}
}
/** Statements of which one quotes another "as saying" something, put one within the other. */
function withQuoted(rows, linked) {
	return linked.flatMap((outer, i) => {
		const inner = quotedAs(rows, outer);
		const next = linked[i + 1];
		if (inner === void 0 || next !== void 0 && next.cue.start < inner.cue.end) return [outer];
		const passedOn = {
			kind: "content",
			start: outer.cue.end,
			end: inner.cue.end
		};
		const said = outer.content.filter(({ start, end }) => end <= passedOn.start || start >= passedOn.end);
		if (said.length === 0) return [outer];
		const content = [...said, passedOn].sort((a, b) => a.start - b.start);
		return [{
			...outer,
			content
		}, {
			...inner,
			content: said,
			sureness: outer.sureness
		}];
	});
}
/** For each statement the index of the one whose content holds its cue and all its content, the smallest such; null for none. */
function owners(linked) {
	const holders = linked.map((statement, index) => ({
		statement,
		index
	}));
	const inside = (run, content) => content.some(({ start, end }) => run.start >= start && run.end <= end);
	return linked.map((statement, index) => {
		return holders.slice(Math.max(0, index - 8), index + 9).find((other) => other.index !== index && inside(statement.cue, other.statement.content) && statement.content.every((run) => inside(run, other.statement.content)))?.index ?? null;
	});
}
//#endregion
//#region src/reading/statements/second-pass.ts
/** The statements inside a statement: "KCNA reported Kim saying …" is what KCNA says, and in it what Kim says. */
/** The shortest content, in tokens, that is looked into. */
const shortest = 4;
const isDouble = (token) => token?.word === "\"" || token?.word === "''";
/** The content's tokens; without the marks around it, where it is one quotation, and without a leading "that". */
function innerTokens(rows, { content }) {
	const tokens = content.flatMap((run) => rows.slice(run.start, run.end)).filter((row) => row !== void 0);
	const bare = isDouble(tokens[0]) && isDouble(tokens.at(-1)) && tokens.slice(1, -1).every((token) => !isDouble(token)) ? tokens.slice(1, -1) : tokens;
	return bare[0]?.word.toLowerCase() === "that" ? bare.slice(1) : bare;
}
/** A run in parts that begin where the pieces of a content do: in the text something else stands between these. */
function partsOf(rows, run, starts) {
	const cuts = [run.start];
	for (let row = run.start + 1; row < run.end; row++) if (starts.has(rows[row]?.start ?? -1)) cuts.push(row);
	return cuts.map((start, i) => ({
		kind: run.kind,
		start,
		end: cuts[i + 1] ?? run.end
	}));
}
/** The contents of statements as one document, a block each; `owner` is for each block the index of its statement. */
function innerDocument(model, plain, rows, statements) {
	const inner = statements.map((statement) => innerTokens(rows, statement));
	const owner = inner.flatMap((tokens, index) => tokens.length >= shortest ? [index] : []);
	return {
		document: documentOf(plain, owner.map((index) => inner[index] ?? []), model.vocabulary),
		owner
	};
}
//#endregion
//#region src/reading/statements/decode.ts
/** The best sequence of labels under the network's scores, and how sure each of its labels is. */
const never = -1e9;
const labels = Array.from({ length: labelCount }, (_, i) => i);
const before = labels.map((after) => labels.filter((label) => mayFollow(label, after)));
const mayStart = labels.map((label) => mayFollow(0, label));
const mayEnd = labels.map((label) => mayFollow(label, 0));
/** The best legal path. `scores` is rows × labels; rows in `closed` are outside every span. */
function bestPath(scores, follow, closed) {
	const rows = closed.length;
	const back = new Uint8Array(rows * labelCount);
	let reach = labels.map((label) => mayStart[label] ? 0 : never);
	for (let row = 0; row < rows; row++) reach = labels.map((label) => {
		if (closed[row] === true && label !== 0) return never;
		let best = never * 2;
		for (const previous of row === 0 ? [label] : before[label] ?? []) {
			const value = (reach[previous] ?? never) + (row === 0 ? 0 : follow[previous * labelCount + label] ?? 0);
			if (value <= best) continue;
			best = value;
			back[row * labelCount + label] = previous;
		}
		return best + (scores[row * labelCount + label] ?? 0);
	});
	const path = new Uint8Array(rows);
	let label = labels.reduce((best, l) => mayEnd[l] && (reach[l] ?? never) > (reach[best] ?? never) ? l : best, 0);
	for (let row = rows - 1; row >= 0; row--) {
		path[row] = label;
		label = back[row * labelCount + label] ?? 0;
	}
	return path;
}
function normalise(values, at) {
	let sum = 0;
	for (let i = 0; i < labelCount; i++) sum += values[at + i] ?? 0;
	for (let i = 0; i < labelCount; i++) values[at + i] = (values[at + i] ?? 0) / sum;
}
/** Likelihoods from one end: row by row, each label's share given the rows up to it (or those after it, backwards). */
function sweep(local, steps, rows, backwards) {
	const result = new Float64Array(rows * labelCount);
	const last = new Float64Array(labelCount).fill(1);
	for (let i = 0; i < rows; i++) {
		const at = (backwards ? rows - 1 - i : i) * labelCount;
		if (i === 0) result.fill(1, at, at + labelCount);
		else for (const { from, to, weight } of steps) {
			const [target, source] = backwards ? [from, to] : [to, from];
			result[at + target] = (result[at + target] ?? 0) + (last[source] ?? 0) * weight;
		}
		if (!backwards) applyLocal(result, at, local, at, result);
		normalise(result, at);
		if (backwards) applyLocal(last, 0, local, at, result);
		else last.set(result.subarray(at, at + labelCount));
	}
	return result;
}
/** Sets the labels of a row to those of `values` times their own likelihoods. */
function applyLocal(target, into, local, at, values) {
	for (let label = 0; label < labelCount; label++) target[into + label] = (values[at + label] ?? 0) * (local[at + label] ?? 0);
}
function localLikelihoods(scores, rows) {
	const local = new Float64Array(rows * labelCount);
	for (let row = 0; row < rows; row++) {
		const at = row * labelCount;
		let peak = never;
		for (let i = at; i < at + labelCount; i++) peak = Math.max(peak, scores[i] ?? never);
		for (let i = at; i < at + labelCount; i++) local[i] = Math.exp((scores[i] ?? 0) - peak);
	}
	return local;
}
const kindOf = (label) => label === 0 ? 0 : 1 + (label - 1 >> 2);
/** For each row the probability of the kind that its label has. */
function surenessOf(scores, follow, path) {
	const rows = path.length;
	const steps = labels.flatMap((to) => (before[to] ?? []).map((from) => ({
		from,
		to,
		weight: Math.exp(follow[from * labelCount + to] ?? 0)
	})));
	const local = localLikelihoods(scores, rows);
	const ahead = sweep(local, steps, rows, false);
	const behind = sweep(local, steps, rows, true);
	return Float32Array.from(path, (label, row) => {
		let own = 0;
		let all = 1e-30;
		for (const other of labels) {
			const share = (ahead[row * labelCount + other] ?? 0) * (behind[row * labelCount + other] ?? 0);
			all += share;
			if (kindOf(other) === kindOf(label)) own += share;
		}
		return own / all;
	});
}
/** Decodes the scores of a document. `closed` rows (breaks between blocks) stay outside. */
function decode(scores, follow, closed) {
	const path = bestPath(scores, follow, closed);
	return {
		labels: path,
		sureness: surenessOf(scores, follow, path)
	};
}
//#endregion
//#region src/reading/statements/link.ts
/** How many runs on either side of a run are looked at. */
const reach = 6;
const gapEdges = [
	0,
	1,
	2,
	3,
	5,
	8,
	13,
	21,
	34,
	60,
	120
];
const firstToken = (rows, run) => rows[run.start];
const lastToken = (rows, run) => rows[run.end - 1];
function between(runs, from, to) {
	const counts = [
		0,
		0,
		0
	];
	for (const run of runs) {
		if (run.start < from || run.end > to) continue;
		const kind = run.kind === "source" ? 0 : run.kind === "cue" ? 1 : 2;
		counts[kind] = (counts[kind] ?? 0) + 1;
	}
	return counts;
}
const pronouns = new Set([
	"he",
	"she",
	"they",
	"it",
	"we",
	"i",
	"you",
	"who",
	"that",
	"which",
	"those",
	"this",
	"these",
	"both"
]);
/** What is known of a cue and a run that may belong to it; `near` are the runs around them. */
function pairFeatures(rows, cue, other, near) {
	const result = new Uint8Array(80);
	let at = 0;
	const oneOf = (value, choices) => {
		result[at + Math.max(0, Math.min(choices - 1, value))] = 1;
		at += choices;
	};
	const flag = (value) => {
		result[at++] = value ? 1 : 0;
	};
	const isAfter = other.start >= cue.end;
	const [from, to] = isAfter ? [cue.end, other.start] : [other.end, cue.start];
	const [a, b] = [firstToken(rows, cue), firstToken(rows, other)];
	const last = lastToken(rows, other);
	const sentences = Math.abs((isAfter ? b?.sentence ?? 0 : last?.sentence ?? 0) - (a?.sentence ?? 0));
	const blocks = Math.abs((b?.block ?? 0) - (a?.block ?? 0));
	const counts = between(near, from, to);
	flag(isAfter);
	oneOf(gapEdges.findLastIndex((edge) => to - from >= edge), gapEdges.length);
	oneOf(sentences, 4);
	oneOf(blocks, 3);
	for (const count of counts) oneOf(count, 3);
	flag(b?.word === "\"" || b?.word === "''");
	flag(last?.word === "\"" || last?.word === "''");
	flag(b?.quote === 2 && last?.quote === 2);
	flag(a?.quote === 2);
	oneOf(Math.ceil(Math.log2(other.end - other.start)), 6);
	flag(pronouns.has((b?.word ?? "").toLowerCase()));
	flag(b?.firstOfSentence === true);
	flag(a?.firstOfSentence === true);
	const marks = to - from < 30 ? rows.slice(from, to).map((row) => row?.word ?? "") : [];
	flag(marks.includes(","));
	flag(marks.includes("\""));
	flag(marks.includes(";"));
	flag(marks.includes("and") || marks.includes("but"));
	flag([
		"who",
		"that",
		"which"
	].some((word) => marks.includes(word)));
	const beforeCue = rows[cue.start - 1]?.word ?? "";
	const afterCue = rows[cue.end]?.word ?? "";
	flag(beforeCue === ",");
	flag(beforeCue === "\"");
	flag(["and", "but"].includes(beforeCue));
	flag(afterCue === ",");
	flag(afterCue === ".");
	flag(afterCue === "\"");
	flag((rows[cue.end - 1]?.word ?? "") === ":");
	flag(rows[other.end]?.word === ".");
	flag(rows[other.end]?.word === ",");
	flag(cue.end - cue.start > 1);
	flag(near.some((run) => run.kind === "content" && run.start === cue.end));
	flag(near.some((run) => run.kind === "source" && run.end === cue.start));
	flag(near.some((run) => run.kind === "source" && run.start === cue.end));
	return result;
}
/** The score of a pair's numbers. */
function pairScore({ first, bias, second }, features) {
	const active = [];
	for (let i = 0; i < 80; i++) if (features[i] === 1) active.push(i);
	let score = 0;
	for (let unit = 0; unit < first.rows; unit++) {
		let sum = bias.values[unit] ?? 0;
		const scale = first.scales[unit] ?? 0;
		for (const i of active) sum += scale * (first.values[unit * 80 + i] ?? 0);
		if (sum > 0) score += sum * (second.values[unit] ?? 0);
	}
	return score;
}
/** For each run of a list ordered by place, those of the other list that stand nearest on either side. */
function nearest(run, others) {
	let low = 0;
	let high = others.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((others[middle]?.start ?? 0) < run.start) low = middle + 1;
		else high = middle;
	}
	return others.slice(Math.max(0, low - reach), low + reach);
}
/** The runs that lie around two runs: enough to count what stands between them. */
function around(cue, runs) {
	let low = 0;
	let high = runs.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((runs[middle]?.start ?? 0) < cue.start) low = middle + 1;
		else high = middle;
	}
	return runs.slice(Math.max(0, low - 4 * reach), low + 4 * reach);
}
/** The best of several with its share of the softmax; `none` is the score of taking none of them. */
function choose(runs, scores, none) {
	const peak = Math.max(none, ...scores);
	const total = scores.reduce((sum, score) => sum + Math.exp(score - peak), Math.exp(none - peak));
	const best = scores.indexOf(Math.max(...scores));
	const run = runs[best];
	const score = scores[best] ?? none;
	if (run === void 0 || score < none) return void 0;
	return {
		run,
		score,
		share: Math.exp(score - peak) / total
	};
}
function sourceOf(rows, runs, sources, cue, scorer) {
	const candidates = nearest(cue, sources);
	const near = around(cue, runs);
	return choose(candidates, candidates.map((source) => pairScore(scorer, pairFeatures(rows, cue, source, near))), 0);
}
/** Joins the runs of a document into statements. */
function link(rows, runs, linker) {
	const cues = runs.filter((run) => run.kind === "cue");
	const sources = runs.filter((run) => run.kind === "source");
	const pieces = new Map(cues.map((cue) => [cue, []]));
	const loose = [];
	for (const content of runs.filter((run) => run.kind === "content")) {
		const candidates = nearest(content, cues);
		const choice = choose(candidates, candidates.map((cue) => pairScore(linker.content, pairFeatures(rows, cue, content, around(cue, runs)))), 0);
		if (choice === void 0) loose.push(content);
		else pieces.get(choice.run)?.push({
			...choice,
			run: content
		});
	}
	const all = cues.map((cue) => {
		const own = pieces.get(cue) ?? [];
		const source = sourceOf(rows, runs, sources, cue, linker.source);
		const sureness = Math.min(source?.share ?? 1, own.reduce((most, { share }) => Math.max(most, share), 0));
		return {
			source: source?.run,
			cue,
			content: own.map(({ run }) => run),
			sureness
		};
	});
	return {
		linked: all.filter(({ content }) => content.length > 0),
		bare: all.filter(({ content }) => content.length === 0),
		loose
	};
}
//#endregion
//#region src/reading/statements/tag.ts
/** From rows of a document to statements in rows: network, best labels, runs, links. */
/** Tags a document and joins what it finds. */
function tag(model, { rows, features }) {
	const scores = scoreLabels(model.network, features);
	const closed = rows.map((row) => row === void 0);
	const { labels, sureness } = decode(scores, model.network.follow, closed);
	const { linked, bare } = link(rows, runsOf(labels), model.linker);
	return {
		linked: withQuoted(rows, withChains(rows, withTrailing(rows, linked, bare))),
		sureness
	};
}
function meanOf(sureness, run) {
	return sureness.subarray(run.start, run.end).reduce((sum, value) => sum + value, 0) / (run.end - run.start);
}
const logit = (p) => Math.log((p + .01) / (1.01 - p));
/** The numbers a statement's confidence is a logistic function of. */
function confidenceInputs(linked, sureness) {
	const content = Math.max(...linked.content.map((run) => meanOf(sureness, run)));
	const source = linked.source === void 0 ? .5 : meanOf(sureness, linked.source);
	return [
		logit(meanOf(sureness, linked.cue)),
		logit(content),
		logit(source),
		logit(linked.sureness),
		1
	];
}
/** The chance that a statement's cue and content are right. */
function confidenceOf(model, linked, sureness) {
	const sum = confidenceInputs(linked, sureness).reduce((total, value, i) => total + value * (model.confidence[i] ?? 0), 0);
	return 1 / (1 + Math.exp(-sum));
}
//#endregion
//#region src/reading/statements/index.ts
/** Finds attributed statements in English news text: who says, wants or thinks what, with the characters of each part. */
/** The kinds of block that are read; the others carry no statements. */
const readKinds = new Set([
	"title",
	"standfirst",
	"paragraph"
]);
/** What a statement within another must reach to be told: most contents hold none. */
const leastWithin = .5;
/** The confidence of a quotation that only its place attributes. */
const floatingConfidence = .4;
/** Makes a model of the bytes of `weights/statements.bin`. Throws only where they are corrupt. */
function loadModel(bytes) {
	const { tensors, words } = readModelFile(bytes);
	const named = (name) => tensors.get(name) ?? impossible(`the checksum fits, so ${name} is in the weights`);
	const scorer = (kind) => ({
		first: named(`link.${kind}.first`),
		bias: named(`link.${kind}.bias`),
		second: named(`link.${kind}.second`)
	});
	return {
		network: buildNetwork(tensors),
		vocabulary: new Map(words.map((word, i) => [word, i + 2])),
		linker: {
			source: scorer("source"),
			content: scorer("content")
		},
		confidence: named("confidence").values
	};
}
/** The statements inside each outer statement, by the outer one's index. */
function innerStatements(model, plain, rows, { linked }) {
	const { document, owner } = innerDocument(model, plain, rows, linked);
	const found = /* @__PURE__ */ new Map();
	const cues = new Set(linked.flatMap(({ cue }) => rows.slice(cue.start, cue.end).map((row) => row?.start ?? -1)));
	const starts = new Set(linked.flatMap(({ content }) => content.map((run) => rows[run.start]?.start ?? -1)));
	const inner = tag(model, document);
	for (const statement of inner.linked) {
		const block = document.rows[statement.cue.start]?.block ?? -1;
		const index = owner[block];
		const confidence = confidenceOf(model, statement, inner.sureness);
		const inOneBlock = [...statement.content, ...statement.source === void 0 ? [] : [statement.source]].every((run) => document.rows[run.start]?.block === block);
		const known = cues.has(document.rows[statement.cue.start]?.start ?? -1);
		const parts = (run) => run === void 0 ? [] : partsOf(document.rows, run, starts);
		const whole = parts(statement.cue).length === 1 && parts(statement.source).length <= 1;
		if (index === void 0 || confidence < leastWithin || !inOneBlock || known || !whole) continue;
		const inPieces = {
			...statement,
			content: statement.content.flatMap(parts)
		};
		const told = statementOf$1(document.rows, inPieces, confidence, index);
		const others = found.get(index);
		if (others === void 0) found.set(index, [told]);
		else others.push(told);
	}
	return found;
}
function floatingStatements(rows, { linked }) {
	return floatingQuotations(rows, linked).map(({ content, source }) => ({
		source: source === void 0 ? [] : spansOf$1(rows, [source]),
		cue: [],
		content: spansOf$1(rows, [content]),
		kind: "direct",
		confidence: floatingConfidence,
		within: null
	}));
}
/** Statements by place, those of the second pass after the one they lie in, quotations without a cue last. */
function inOrder(outer, inner, floating) {
	const place = /* @__PURE__ */ new Map();
	let next = 0;
	outer.forEach((_, index) => {
		place.set(index, next);
		next += 1 + (inner.get(index)?.length ?? 0);
	});
	const moved = (within) => within === null ? null : place.get(within) ?? null;
	return [...outer.flatMap((statement, index) => [statement, ...inner.get(index) ?? []]).map((statement) => ({
		...statement,
		within: moved(statement.within)
	})), ...floating];
}
/**
* The statements of the blocks that are read, outer ones by the place of their cue, each followed by the statements within
* it; quotations without a cue come last. `blocks` are stretches of `text`, in order. Never throws; time and memory grow
* linearly with the text.
*/
function findStatements(model, text, blocks) {
	const plain = plainText(text);
	const { rows, features } = readDocument(plain, blocks.filter(({ kind }) => readKinds.has(kind)), model.vocabulary);
	if (rows.length === 0) return [];
	const tagged = tag(model, {
		rows,
		features
	});
	const within = owners(tagged.linked);
	return inOrder(tagged.linked.map((linked, index) => statementOf$1(rows, linked, confidenceOf(model, linked, tagged.sureness), within[index] ?? null)), innerStatements(model, plain, rows, tagged), floatingStatements(rows, tagged));
}
//#endregion
//#region src/reading/read.ts
/** Everything read from one page: its blocks, who says what, who occurs, and what positions they take. Contract §5. */
function readArticle(input, options) {
	const page = readPage(input);
	const published = options.published ?? inferPublished(page);
	const language = languageOf(page);
	const diagnostics = diagnosticsOf(page, language);
	const article = articleOf(page, published, language);
	const nothing = {
		article,
		statements: [],
		actors: [],
		positions: [],
		diagnostics
	};
	if (diagnostics.some((diagnostic) => diagnostic.code !== "no-article")) return nothing;
	return {
		...readStatements(page, published, findStatements(options.model, page.reading, page.blocks)),
		article,
		diagnostics
	};
}
/** What statements already found say, who says it, and what positions it takes. */
function readStatements(page, published, raw) {
	const sought = raw.map((statement, k) => ({
		...statement,
		source: soughtSource(page.reading, raw, k)
	}));
	const cast = findActors(page, published, sought.flatMap((statement) => statement.source));
	const subjects = sought.map((statement, k) => raw[k]?.source.length === 0 ? subjectBefore(page.reading, cast.mentions, statement) : []);
	const speakers = speakersOfStatements(cast, sought.map((statement, k) => subjects[k]?.length ? {
		...statement,
		source: subjects[k]
	} : statement));
	const positions = findPositions(page.reading, cast, raw, speakers, published);
	const paragraphs = paragraphNumbers(page);
	return {
		statements: raw.map((statement, k) => {
			const source = statement.source.length > 0 ? statement.source : subjects[k] ?? [];
			return statementOf(page, paragraphs, {
				...statement,
				source
			}, speakers[k]);
		}),
		actors: actorsOf(page, cast, raw, speakers),
		positions: positions.map((position) => positionOf(page, position))
	};
}
function spansOf(page, spans) {
	return spans.map((span) => page.toSource(span));
}
function statementOf(page, paragraphs, raw, speakers) {
	const ids = speakers?.ids ?? [];
	return {
		source: spansOf(page, raw.source),
		cue: spansOf(page, raw.cue),
		content: spansOf(page, raw.content),
		kind: raw.kind,
		speakers: ids,
		...ids.length > 1 && speakers?.joint === false ? { either: true } : {},
		chain: speakers?.chain ?? [],
		within: raw.within,
		confidence: Math.round(raw.confidence * 1e3) / 1e3,
		paragraph: paragraphs[countBefore(page.blocks, (raw.cue[0] ?? raw.content[0])?.start ?? 0)] ?? null
	};
}
/** For each block its number among the paragraphs; null for other blocks. */
function paragraphNumbers(page) {
	let last = 0;
	return page.blocks.map(({ kind }) => {
		if (kind !== "paragraph") return null;
		last += 1;
		return last;
	});
}
/** Those who are mentioned or speak, in order of the text; one without a name is mentioned where they are quoted. */
function actorsOf(page, cast, raw, speakers) {
	const places = /* @__PURE__ */ new Map();
	const add = (id, { start, end }) => {
		const known = places.get(id) ?? /* @__PURE__ */ new Map();
		if (!known.has(start)) known.set(start, {
			start,
			end
		});
		places.set(id, known);
	};
	for (const mention of cast.mentions) for (const id of mention.ids) add(id, mention);
	raw.forEach((statement, k) => {
		const source = statement.source[0];
		for (const id of speakers[k]?.ids ?? []) if (source !== void 0 && !places.has(id)) add(id, source);
	});
	return [...places].flatMap(([id, spans]) => {
		const entry = cast.register.entries.get(id);
		if (entry === void 0) return [];
		const mentions = spansOf(page, [...spans.values()].toSorted((a, b) => a.start - b.start));
		return [{
			id,
			name: entry.name,
			type: entry.type,
			of: entry.of,
			mentions
		}];
	});
}
function positionOf(page, found) {
	const { deadline } = found;
	return {
		type: found.type,
		holders: found.holders,
		addressees: found.addressees,
		statement: found.statement,
		content: spansOf(page, found.content),
		trigger: page.toSource(found.trigger),
		deadline: deadline === null ? null : {
			date: deadline.date,
			direction: deadline.direction,
			text: page.toSource(deadline.text)
		},
		denied: found.denied,
		hypothetical: found.hypothetical
	};
}
function articleOf(page, published, language) {
	const textOf = (kind) => {
		const block = page.blocks.find((candidate) => candidate.kind === kind);
		return block === void 0 ? null : page.reading.slice(block.start, block.end);
	};
	const paragraphs = paragraphNumbers(page);
	const blocks = page.blocks.map((block, k) => ({
		kind: block.kind,
		paragraph: paragraphs[k] ?? null,
		...page.toSource(block)
	}));
	return {
		title: textOf("title") ?? page.facts.title,
		standfirst: textOf("standfirst"),
		published,
		publisher: page.facts.publisher,
		author: page.facts.author ?? authorOf(page),
		language,
		blocks
	};
}
/** The author that a line of the page names: "By Jane Doe", or a name alone. */
function authorOf(page) {
	for (const block of page.blocks) {
		if (block.kind !== "credit") continue;
		const text = page.reading.slice(block.start, block.end);
		const author = authorOfByline(text) ?? (isNameAlone(text) ? text : null);
		if (author !== null) return author;
	}
	return null;
}
/** What the running text is written in; what the page declares counts where the text does not tell. */
function languageOf(page) {
	const found = detectLanguage(page.blocks.filter((block) => block.kind === "paragraph" || block.kind === "standfirst" || block.kind === "title").map((block) => page.reading.slice(block.start, block.end)).join("\n"));
	return found === "und" ? page.facts.language ?? "und" : found;
}
/** Why a page, or part of it, cannot be read. */
function diagnosticsOf(page, language) {
	const of = (code, severity, facts = {}) => [{
		code,
		severity,
		span: null,
		facts,
		fix: null
	}];
	if (page.input.trim() === "") return of("empty-input", "error");
	if (looksBinary(page.input)) return of("not-text", "error");
	if (!page.blocks.some((block) => block.kind === "paragraph")) return of("no-article", "warning");
	return language === "en" || language === "und" ? [] : of("other-language", "warning", { language });
}
/** Bytes that are no text decode to control and replacement characters. */
function looksBinary(text) {
	const sample = text.slice(0, 8e3);
	return (sample.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/gu)?.length ?? 0) > sample.length * .05;
}
//#endregion
//#region ../../tmp/cov/cold.mts
const model = loadModel(readFileSync("/work/w-coverage/src/reading/weights/statements.bin"));
readArticle({ text: readFileSync("/work/shared/articles/trt-2019-04-26.txt", "utf8") }, { model });
//#endregion
export {};
