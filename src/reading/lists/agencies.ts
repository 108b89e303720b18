/** A news agency, broadcaster or paper: the name shown, other names, and the state it reports from. */
export interface Outlet {
  readonly name: string;
  readonly aliases: readonly string[];
  /** ISO alpha-3 in lower case; null where it belongs to no one state. */
  readonly of: string | null;
  /** Whether it sells texts and pictures to others, so that its name alone is a credit. */
  readonly agency: boolean;
}

const table = `
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
`;

/** News agencies and the better known outlets, with the state each reports from. Written by hand; see docs/decisions/0103. */
export const outlets: readonly Outlet[] = table
  .trim()
  .split('\n')
  .map((row) => {
    const [name = '', aliases = '', of = '', agency = ''] = row.split('|');
    return {
      name,
      aliases: aliases === '' ? [] : aliases.split(','),
      of: of === '' ? null : of,
      agency: agency === 'agency',
    };
  });
