/** Written from general knowledge and read through once more: docs/decisions/0102. Rows: office|name|gender|from|until|other names. */
export const organisationHeads: Readonly<Record<string, string>> = {
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
  'european-commission': `
head|Romano Prodi|m|1999-09-16|2004-11-22|
head|José Manuel Barroso|m|2004-11-22|2014-10-31|Jose Manuel Barroso,José Manuel Durão Barroso
head|Jean-Claude Juncker|m|2014-11-01|2019-11-30|
head|Ursula von der Leyen|f|2019-12-01||`,
  'european-council': `
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
  'world-bank': `
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
head|Sadako Ogata|f|1991-01-01|2000-12-31|
head|Ruud Lubbers|m|2001-01-01|2005-02-20|
head|António Guterres|m|2005-06-15|2015-12-31|Antonio Guterres
head|Filippo Grandi|m|2016-01-01||`,
  'federal-reserve': `
head|Alan Greenspan|m|1987-08-11|2006-01-31|
head|Ben Bernanke|m|2006-02-01|2014-01-31|
head|Janet Yellen|f|2014-02-03|2018-02-03|
head|Jerome Powell|m|2018-02-05||`,
  'arab-league': `
head|Esmat Abdel Meguid|m|1991-05-15|2001-05-15|
head|Amr Moussa|m|2001-06-01|2011-06-01|
head|Nabil Elaraby|m|2011-07-01|2016-07-01|Nabil al-Arabi
head|Ahmed Aboul Gheit|m|2016-07-01||`,
  opcw: `
head|José Bustani|m|1997-05-13|2002-04-22|Jose Bustani
head|Rogelio Pfirter|m|2002-07-25|2010-07-24|
head|Ahmet Üzümcü|m|2010-07-25|2018-07-24|Ahmet Uzumcu
head|Fernando Arias|m|2018-07-25||`,
};
