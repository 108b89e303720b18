/** A state as texts name it. */
export interface State {
  /** ISO 3166-1 alpha-3 in lower case; `xkx` for Kosovo, which has none. */
  readonly id: string;
  readonly name: string;
  /** Other names, official ones and abbreviations. */
  readonly aliases: readonly string[];
  /** Adjectives and names of its people. */
  readonly demonyms: readonly string[];
  /** What stands for its government: the capital, the seat of the head of state, a ministry's address. */
  readonly metonyms: readonly string[];
}

const table = `
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
`;

/** The states of the world, two that are gone and three territories that speak for themselves. By hand; docs/decisions/0103. */
export const states: readonly State[] = table
  .trim()
  .split('\n')
  .map((row) => {
    const [id = '', name = '', aliases = '', demonyms = '', metonyms = ''] = row.split('|');
    return { id, name, aliases: listed(aliases), demonyms: listed(demonyms), metonyms: listed(metonyms) };
  });

function listed(cell: string): readonly string[] {
  return cell === '' ? [] : cell.split(',');
}
