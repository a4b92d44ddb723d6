/** The words of sickness, the no-riskpolis and the subsidy meanwhile. */
export const rekenenZiekteTeksten = {
  stappen: {
    'meetellende-loonwaarde': 'De loonwaarde die telt',
    'ziekengeld-per-dag': 'Ziekengeld per dag',
    'ziek-na-begin': 'Werd de persoon ziek na het begin van het werk?',
    'dagen-over': 'Dagen ziekengeld die er nog zijn',
    'subsidie-bij-ziekte': 'Wat er met de loonkostensubsidie gebeurt',
  },
  operanden: {
    dagloon: 'dagloon',
    loonwaarde: 'loonwaarde',
    forfait: 'vast deel omdat de loonwaarde nog niet bekend is',
    ziektejaar: 'jaar van de ziekte',
    verzoek100: 'werkgever vroeg om 100%',
    volledigPercentage: '100% op verzoek van de werkgever',
    ziekengeldPercentage: 'deel van het dagloon',
    loonwaardeMinimum: 'laagste loonwaarde die telt',
    ziekengeldForfait: 'vast deel zonder gemeten loonwaarde',
    meetellendeLoonwaarde: 'loonwaarde die telt',
    perDag: 'ziekengeld per dag',
    begonnen: 'eerste werkdag',
    ziekSinds: 'eerste ziektedag',
    recht: 'recht op ziekengeld van UWV',
    perioden: 'perioden van ziekte',
    van: 'eerste ziektedag',
    tot: 'laatste ziektedag',
    ziekengeldWeken: 'langste duur',
    geteldeDagen: 'dagen die samen tellen',
    dagenOver: 'dagen over',
    verbruikt: 'langste duur voorbij',
    laatsteDag: 'laatste dag met ziekengeld',
    grond: 'reden',
    uitkomst: 'uitkomst',
  },
  waarschuwingen: {
    'niet-meer-dan-loon':
      'Het ziekengeld is nooit meer dan het loon dat de werkgever moet betalen. Kijk dat zelf na.',
    'ziek-op-eerste-dag':
      'De ziekte begon op de eerste werkdag. Er is alleen recht als het werk die dag al begonnen was. Kijk dat zelf na.',
  },
  weigeringen: {
    'loonwaarde-of-forfait': 'Vul de loonwaarde in of kies het vaste deel. Niet allebei.',
    'geen-perioden': 'Vul minstens één periode van ziekte in.',
    'einde-voor-begin': 'De laatste ziektedag ligt voor de eerste.',
    'perioden-overlappen': 'Deze periode begint voordat de vorige voorbij is. Zet ze op volgorde.',
  },
  codes: {
    'ziek-na-begin': 'De ziekte begon na het begin van het werk.',
    'ziek-voor-begin': 'De ziekte begon voor het begin van het werk.',
    STOPT: 'De loonkostensubsidie stopt tijdens de ziekte',
    LOOPT_DOOR: 'De loonkostensubsidie loopt door tijdens de ziekte',
  },
} as const;
