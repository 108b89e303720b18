/** Written from general knowledge and read through once more: docs/decisions/0102. Rows: office|name|gender|from|until|other names. */
export const otherParties: Readonly<Record<string, string>> = {
  prk: `
state|Kim Jong-il|m|1994-07-08|2011-12-17|Kim Jong Il
state|Kim Jong-un|m|2011-12-17||Kim Jong Un
government|Hong Song-nam|m|1998-09-05|2003-09-03|
government|Pak Pong-ju|m|2003-09-03|2007-04-11|Pak Pong Ju
government|Kim Yong-il|m|2007-04-11|2010-06-07|
government|Choe Yong-rim|m|2010-06-07|2013-04-01|
government|Pak Pong-ju|m|2013-04-01|2019-04-11|Pak Pong Ju
government|Kim Jae-ryong|m|2019-04-11|2020-08-13|
government|Kim Tok-hun|m|2020-08-13|2024-12-28|Kim Tok Hun
government|Pak Thae-song|m|2024-12-29||Pak Thae Song
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
state|Ghazi al-Yawer|m|2004-06-28|2005-04-07|Ghazi al-Yawar
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
state|Ezer Weizman|m|1993-05-13|2000-07-13|
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
foreign|David Levy|m|1999-07-06|2000-08-04|
foreign|Shlomo Ben-Ami|m|2000-08-10|2001-03-07|Shlomo Ben Ami
foreign|Shimon Peres|m|2001-03-07|2002-11-02|
foreign|Benjamin Netanyahu|m|2002-11-06|2003-02-28|Binyamin Netanyahu
foreign|Silvan Shalom|m|2003-02-28|2006-01-16|
foreign|Tzipi Livni|f|2006-01-18|2009-03-31|
foreign|Avigdor Lieberman|m|2009-04-01|2012-12-18|
foreign|Avigdor Lieberman|m|2013-11-11|2015-05-06|
foreign|Benjamin Netanyahu|m|2015-05-14|2019-02-17|Binyamin Netanyahu,Bibi Netanyahu
foreign|Israel Katz|m|2019-02-17|2020-05-17|
foreign|Gabi Ashkenazi|m|2020-05-17|2021-06-13|
foreign|Yair Lapid|m|2021-06-13|2022-12-29|
foreign|Eli Cohen|m|2022-12-29|2024-01-01|
foreign|Israel Katz|m|2024-01-01|2024-11-07|
foreign|Gideon Saar|m|2024-11-08||Gideon Sa'ar`,
  pse: `
state|Yasser Arafat|m|1994-07-05|2004-11-11|Yasir Arafat
state|Mahmoud Abbas|m|2005-01-15||Abu Mazen
government|Mahmoud Abbas|m|2003-04-30|2003-09-06|Abu Mazen
government|Ahmed Qurei|m|2003-10-07|2006-03-29|Ahmed Qureia
government|Ismail Haniyeh|m|2006-03-29|2007-06-14|Ismail Haniya
government|Salam Fayyad|m|2007-06-15|2013-06-06|
government|Rami Hamdallah|m|2013-06-06|2019-04-14|
government|Mohammad Shtayyeh|m|2019-04-14|2024-03-31|Mohammed Shtayyeh
government|Mohammad Mustafa|m|2024-03-31||
foreign|Nasser al-Qidwa|m|2005-02-24|2006-03-29|Nasser al-Kidwa
foreign|Mahmoud al-Zahar|m|2006-03-30|2007-03-17|Mahmoud Zahar
foreign|Riyad al-Maliki|m|2007-06-15|2024-03-31|Riad Malki`,
  ukr: `
state|Leonid Kuchma|m|1994-07-19|2005-01-23|
state|Viktor Yushchenko|m|2005-01-23|2010-02-25|
state|Viktor Yanukovych|m|2010-02-25|2014-02-22|Viktor Yanukovich
state|Petro Poroshenko|m|2014-06-07|2019-05-20|
state|Volodymyr Zelenskyy|m|2019-05-20||Volodymyr Zelensky,Volodymyr Zelenskiy
government|Viktor Yushchenko|m|1999-12-22|2001-05-29|
government|Anatoliy Kinakh|m|2001-05-30|2002-11-21|Anatoly Kinakh
government|Viktor Yanukovych|m|2002-11-22|2005-01-05|Viktor Yanukovich
government|Yulia Tymoshenko|f|2005-01-24|2005-09-08|
government|Yuriy Yekhanurov|m|2005-09-22|2006-08-04|Yuri Yekhanurov
government|Viktor Yanukovych|m|2006-08-05|2007-12-17|Viktor Yanukovich
government|Yulia Tymoshenko|f|2007-12-18|2010-03-03|
government|Mykola Azarov|m|2010-03-11|2014-01-28|
government|Arseniy Yatsenyuk|m|2014-02-27|2016-04-14|
government|Volodymyr Groysman|m|2016-04-14|2019-08-29|
government|Oleksiy Honcharuk|m|2019-08-29|2020-03-04|
government|Denys Shmyhal|m|2020-03-04||
foreign|Anatoliy Zlenko|m|2000-10-02|2003-09-02|Anatoly Zlenko
foreign|Kostyantyn Gryshchenko|m|2003-09-03|2005-02-03|
foreign|Borys Tarasyuk|m|2005-02-04|2007-01-30|
foreign|Arseniy Yatsenyuk|m|2007-03-21|2007-12-04|
foreign|Volodymyr Ohryzko|m|2007-12-18|2009-03-03|
foreign|Petro Poroshenko|m|2009-10-09|2010-03-11|
foreign|Kostyantyn Gryshchenko|m|2010-03-11|2012-12-24|
foreign|Leonid Kozhara|m|2012-12-25|2014-02-23|
foreign|Pavlo Klimkin|m|2014-06-19|2019-08-29|
foreign|Vadym Prystaiko|m|2019-08-29|2020-03-04|
foreign|Dmytro Kuleba|m|2020-03-04|2024-09-05|
foreign|Andrii Sybiha|m|2024-09-05||`,
  egy: `
state|Hosni Mubarak|m|1981-10-14|2011-02-11|
state|Mohamed Morsi|m|2012-06-30|2013-07-03|Mohammed Morsi,Mohamed Mursi
state|Abdel Fattah el-Sisi|m|2014-06-08||Abdel Fattah al-Sisi,Abdel-Fattah el-Sissi
foreign|Amr Moussa|m|1991-05-20|2001-05-14|
foreign|Ahmed Maher|m|2001-05-15|2004-07-14|
foreign|Ahmed Aboul Gheit|m|2004-07-14|2011-03-06|
foreign|Nabil Elaraby|m|2011-03-07|2011-06-30|Nabil al-Arabi
foreign|Mohamed Kamel Amr|m|2011-07-18|2013-07-15|
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
state|Asif Ali Zardari|m|2008-09-09|2013-09-08|
state|Mamnoon Hussain|m|2013-09-09|2018-09-08|
state|Arif Alvi|m|2018-09-09|2024-03-09|
state|Asif Ali Zardari|m|2024-03-10||
government|Zafarullah Khan Jamali|m|2002-11-23|2004-06-26|
government|Shaukat Aziz|m|2004-08-28|2007-11-15|
government|Yousaf Raza Gilani|m|2008-03-25|2012-06-19|
government|Raja Pervaiz Ashraf|m|2012-06-22|2013-03-24|
government|Nawaz Sharif|m|2013-06-05|2017-07-28|
government|Shahid Khaqan Abbasi|m|2017-08-01|2018-05-31|
government|Imran Khan|m|2018-08-18|2022-04-10|
government|Shehbaz Sharif|m|2022-04-11|2023-08-14|
government|Shehbaz Sharif|m|2024-03-03||`,
  afg: `
state|Hamid Karzai|m|2001-12-22|2014-09-29|
state|Ashraf Ghani|m|2014-09-29|2021-08-15|`,
  lby: `
state|Muammar Gaddafi|m|1969-09-01|2011-08-23|Moammar Gadhafi,Muammar Qaddafi,Muammar Gadhafi`,
  blr: `
state|Alexander Lukashenko|m|1994-07-20||Alyaksandr Lukashenka`,
};
