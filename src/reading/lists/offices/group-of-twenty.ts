/** Written from general knowledge and read through once more: docs/decisions/0102. Rows: office|name|gender|from|until|other names. */
export const groupOfTwenty: Readonly<Record<string, string>> = {
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
state|K. R. Narayanan|m|1997-07-25|2002-07-25|KR Narayanan
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
foreign|Nobutaka Machimura|m|2007-08-27|2007-09-26|
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
foreign|Rosario Green|f|1998-01-07|2000-11-30|
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
foreign|Şükrü Sina Gürel|m|2002-07-12|2002-11-18|Sukru Sina Gurel
foreign|Yaşar Yakış|m|2002-11-18|2003-03-14|Yasar Yakis
foreign|Abdullah Gül|m|2003-03-14|2007-08-28|Abdullah Gul
foreign|Ali Babacan|m|2007-08-29|2009-05-01|
foreign|Ahmet Davutoğlu|m|2009-05-01|2014-08-29|Ahmet Davutoglu
foreign|Mevlüt Çavuşoğlu|m|2014-08-30|2015-08-28|Mevlut Cavusoglu
foreign|Feridun Sinirlioğlu|m|2015-08-29|2015-11-24|Feridun Sinirlioglu
foreign|Mevlüt Çavuşoğlu|m|2015-11-24|2023-06-03|Mevlut Cavusoglu
foreign|Hakan Fidan|m|2023-06-03||`,
};
