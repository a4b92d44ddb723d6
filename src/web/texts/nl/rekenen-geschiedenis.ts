/** The words of schemes that have ended: the advantage for employers and the bonus for gemeenten. */
export const rekenenGeschiedenisTeksten = {
  stappen: {
    'genoeg-uren': 'Zijn er genoeg uren betaald?',
    voordeel: 'Lage-inkomensvoordeel over het jaar',
    'voordeel-afgeschaft': 'Het lage-inkomensvoordeel is afgeschaft op 1 januari 2025',
    plekken: 'Plekken waarvoor de bonus is betaald',
  },
  operanden: {
    verloondeUren: 'betaalde uren in het jaar',
    minsteUren: 'minste uren',
    voordeelPerUur: 'bedrag per uur',
    voordeelMaximum: 'hoogste bedrag',
    bedrag: 'bedrag',
    soort: 'soort bonus',
    bonus: 'betaalde bonus',
    bonusPerPlek: 'bonus per plek',
    plekken: 'plekken',
  },
  waarschuwingen: {
    'uurloon-niet-bekeken':
      'Het voordeel gold alleen bij een laag uurloon. Tot 2020 gold dit bedrag tot 110% van het minimumloon. Dat kijken we hier niet na.',
  },
  weigeringen: {
    'bonus-bestond-niet': 'De bonus beschut werk was er alleen van 2015 tot en met 2020.',
    'geen-veelvoud': 'Dit bedrag past niet bij een heel aantal plekken. Kijk het bedrag na.',
  },
  codes: {
    creatie: 'bonus voor een nieuwe plek',
    continuiteit: 'bonus voor een plek die bleef',
  },
} as const;
