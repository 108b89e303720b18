/** Written from general knowledge and read through once more: docs/decisions/0102. Rows: office|name|gender|from|until|other names. */
export const permanentFive: Readonly<Record<string, string>> = {
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
government|Dominique de Villepin|m|2005-05-31|2007-05-15|
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
foreign|Wang Yi|m|2023-07-25||`,
};
