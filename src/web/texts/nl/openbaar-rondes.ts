/** The public list of rounds: what anybody can check about the lottery and the outcome. */
export const openbaarRondesTeksten = {
  titel: 'Rondes en lotingen',
  beschrijving:
    'Van elke ronde de tekst voor de loting, de regels en de kenmerken waarmee je kunt narekenen.',
  inleiding: 'Kies een gemeente. Dan zie je elke ronde, met alles wat je nodig hebt om hem na te kijken.',
  geenGemeente: 'Er is nog geen gemeente met rondes in dit programma.',
  van: (gemeente: string) => `Rondes van ${gemeente}`,
  uitleg:
    'In een ronde verdeelt de gemeente alle vrije plekken tegelijk. De tekst voor de loting staat hier al voordat de ronde draait. Daarna kan niemand die nog veranderen.',
  leeg: (gemeente: string) => `${gemeente} heeft nog geen ronde gedaan.`,
  demo: 'De mensen in dit programma zijn verzonnen.',
  ronde: (nummer: number) => `Ronde ${nummer}`,
  feiten: {
    dag: 'Gedraaid op',
    vastgelegd: 'Loting vastgelegd op',
    lot: 'Tekst voor de loting',
    beleid: 'Regels',
    deelnemers: 'Mensen die meededen',
    geplaatst: 'Mensen die een plek kregen',
    markt: 'Kenmerk van de invoer (SHA-256)',
    toewijzing: 'Kenmerk van de uitkomst (SHA-256)',
  },
  nogNiet: 'nog niet gedraaid',
  nietGetoond: 'niet getoond',
  klein: 'Kleine aantallen tonen we niet. Zo kan niemand zien om wie het gaat.',
  nakijken: {
    kop: 'Zo kijk je het na',
    punten: [
      'Zet het nummer van je dossier direct achter de tekst voor de loting. Neem daarvan de SHA-256. Dat is je lotnummer. Het laagste nummer gaat voor, als mensen op dezelfde dag een besluit kregen.',
      'De invoer en de uitkomst van een ronde bewaart de gemeente. Een controleur mag ze zien. Klopt het kenmerk? Dan is er niets veranderd.',
      'Met de invoer en het openbare programma kan de controleur de ronde opnieuw draaien. De uitkomst is dan precies gelijk.',
    ],
  },
  terug: 'Zo helpt de computer',
};
