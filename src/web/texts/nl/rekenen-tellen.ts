/** The words of counting and of derived figures. */
export const rekenenTellenTeksten = {
  stappen: {
    wachtend: 'Mensen die wachten op werk',
    tekort: 'Plekken die er nog niet zijn',
    dekking: 'Welk deel van het doel is gehaald',
    equivalent: 'Uren omgerekend naar banen van 31 uur',
    'deel-van-landelijk': 'Het deel van de gemeente',
  },
  operanden: {
    positief: 'mensen met een vaststelling of positief advies',
    werkzaam: 'mensen aan het werk',
    taakstelling: 'doel',
    wachtend: 'wachtend',
    tekort: 'tekort',
    dekking: 'dekking',
    uren: 'uren per week van elk dienstverband',
    urenSamen: 'uren samen',
    urenPerEquivalent: 'uren van één baan',
    dienstbetrekkingen: 'dienstverbanden',
    equivalent: 'banen van 31 uur',
    aandeel: 'deel van de gemeente',
    aandeelGemeente: 'deel van de gemeente',
    landelijk: 'aantal voor het hele land',
    aantal: 'aantal voor de gemeente',
  },
  waarschuwingen: {
    'meer-werkzaam-dan-positief':
      'Er werken meer mensen dan er een vaststelling hebben. Dat kan niet. Kijk de getallen na.',
  },
  weigeringen: {},
  codes: { onbekend: 'onbekend' },
} as const;
