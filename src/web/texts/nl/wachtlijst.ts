/** Words of the waiting list. Staff are addressed with 'je'. */
export const wachtlijstTeksten = {
  titel: 'Wachtlijst',
  inleiding: (wachtend: number, bovenNorm: number, zonderKeuze: number) =>
    `Er ${wachtend === 1 ? 'wacht 1 mens' : `wachten ${wachtend} mensen`}. ${bovenNorm} ${bovenNorm === 1 ? 'wacht' : 'wachten'} langer dan de norm. Van ${zonderKeuze} ${zonderKeuze === 1 ? 'mens' : 'mensen'} weten we de keuze nog niet.`,
  aangehouden: (aantal: number) =>
    aantal === 1 ? 'Van hen is 1 mens aangehouden.' : `Van hen zijn ${aantal} mensen aangehouden.`,
  tabelActief: (aantal: number) => `Wacht op werk: ${aantal}`,
  tabelAangehouden: (aantal: number) => `Aangehouden: ${aantal}`,
  kolommen: {
    naam: 'Naam',
    wachtSinds: 'Wacht sinds',
    weken: 'Weken',
    keuze: 'Keuze klaar?',
    stap: 'Wat gebeurt er nu?',
    wie: 'Wie',
    reden: 'Reden',
    tot: 'Tot en met',
  },
  nummer: (nummer: string) => `Dossier ${nummer}`,
  werkteTot: (datum: string) => `werkte tot en met ${datum}`,
  ja: 'Ja',
  nee: 'Nog niet',
  bovenNorm: 'boven de norm',
  geenKlantmanager: 'nog niemand',
  stap: {
    begint: (datum: string) => `Begint op ${datum}`,
    voorstel: (datum: string) => `Voorstel loopt, antwoord voor ${datum}`,
    plek: 'Plek zoeken die past bij de keuze',
    kiezen: 'Samen een plek kiezen',
  },
  geenEinde: 'geen datum',
  leeg: 'Niemand wacht. Iedereen met een besluit beschut werk heeft werk.',
  definitie:
    'Mensen met een besluit beschut werk dat nu geldt en zonder lopend dienstverband. Zij wachten sinds het positieve advies van UWV.',
  norm: (weken: number) => `De norm is ${weken} weken wachten sinds het advies.`,
  bron: 'Eigen register van de gemeente',
};
