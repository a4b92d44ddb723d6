/** Surnames without a prefix. */
const ZONDER =
  `Aarts Abdi Achterberg Ahmed Akkerman Albayrak Ali Amrani Arslan Aydın Baars Bakker Balcı Bekker Benali Benhaddou
Bergsma Biesheuvel Boersma Bogaert Bolkestein Boomsma Bosman Boukhari Bouwman Brouwer Bruinsma Çelik Çiftçi Claassen
Cornelissen Dekker Demir Diallo Dijkstra Doğan Dokter Driessen Duman Ebbers Elbers Elzinga Engels Erdoğan Evers Faber
Fernandes Gerritsen Gomes González Groothuis Güneş Haak Haddad Hakimi Hendriks Hermans Hoekstra Hofman Hoogland Huisman
Hussein Ibrahim Jacobs Jansma Janssen Jongsma Kaya Keijzer Kılıç Kistemaker Koç Koning Koopman Kooistra Kowalczyk Kramer
Kuiper Kuipers Lammers Lamers Leenders Linders López Lubbers Maas Martens Martina Martínez Mathijsen Meijer Mertens Mohamed
Molenaar Mulder Müller Mutlu Naber Nguyen Nijhuis Nowak Olthof Ooms Oudshoorn Öztürk Özdemir Peeters Pinas Polat Postma
Prins Rahman Ramdin Ramirez Reijnders Rietveld Rodríguez Roelofs Rosário Ruijter Sahin Şahin Sarmiento Schipper Schouten
Schröder Silva Simons Singh Slot Smeets Snijders Soares Spaans Steenbergen Stolk Suárez Tahiri Teunissen Timmer Timmermans
Tuinstra Uysal Veenstra Verbeek Verhoeven Vermeulen Visscher Vos Wagenaar Wester Willems Wolters Wójcik Yavuz Yıldırım
Zeegers Zijlstra Zuidema Ziani Zouhair`.split(/\s+/);

/** Surnames with their prefix, as 'prefix|surname'. */
const MET =
  `van den|Akker;van der|Beek;van den|Bosch;van|Dam;van|Dijk;van den|Brink;van der|Heijden;van der|Horst;de|Boer;de
|Bruin;de|Graaf;de|Groot;de|Haan;de|Jong;de|Lange;de|Leeuw;de|Ridder;de|Roo;de|Ruiter;de|Wit;de|Vries;van|Leeuwen;van|Es;van
|Gelder;van der|Kolk;van der|Laan;van der|Linden;van der|Meer;van der|Molen;van der|Ploeg;van der|Schaaf;van der|Veen;van der
|Wal;van de|Kamp;van de|Pol;van de|Ven;van de|Wetering;van 't|Hof;van 't|Veer;in 't|Veld;op den|Camp;op de|Weegh;ter|Haar;ten
|Brinke;ten|Have;te|Riele;den|Hartog;den|Ouden;el|Amrani;el|Bakkali;el|Yousfi;al|Masri;ben|Salah;da|Costa;da|Silva;dos|Santos
;de la|Cruz;von|Bergh;di|Marco;van het|Hoff;uit den|Bogaard;aan de|Stegge;van|Oosterhout;van|Wijk;van|Zanten;van|Vliet`
    .replace(/\n/g, '')
    .split(';')
    .map((paar) => paar.split('|'));

export type Achternaam = { readonly voorvoegsel: string; readonly achternaam: string };

export const ACHTERNAMEN: readonly Achternaam[] = [
  ...ZONDER.map((achternaam) => ({ voorvoegsel: '', achternaam })),
  ...MET.map(([voorvoegsel = '', achternaam = '']) => ({ voorvoegsel, achternaam })),
];
