/** The words of the duty to offer beschut werk. */
export const rekenenPlichtTeksten = {
  stappen: {
    vaststelling: 'Geldt er een vaststelling beschut werk?',
    doel: 'Het aantal dat telt',
    'meer-aantal': 'Plekken die de raad extra koos',
    verplichting: 'Wat er ten minste moet zijn',
    'nog-te-realiseren': 'Plekken die er nog moeten komen',
    overbrugging: 'Heeft de persoon een vaststelling en nog geen werk?',
  },
  operanden: {
    vaststelling: 'vaststelling beschut werk',
    ministerieelAantal: 'aantal van de minister',
    raadsAantal: 'aantal van de raad',
    gerealiseerd: 'mensen aan het werk',
    behoefte: 'plekken die nodig zijn',
    doel: 'doel',
    verplichting: 'wat er ten minste moet zijn',
    volgorde: 'plekken waarvoor een volgorde mag',
    van: 'van plek',
    tot: 'tot en met plek',
    werkzaam: 'aan het werk',
    nodig: 'overbrugging nodig',
    uitkomst: 'uitkomst',
    grond: 'reden',
  },
  waarschuwingen: {
    'raadsaantal-lager':
      'Het aantal van de raad is lager dan het aantal van de minister. Dan telt het aantal van de minister.',
    'behoefte-volgens-ministerie':
      'Dat het ook minder plekken mogen zijn, zei het ministerie. Het staat niet in de wet.',
  },
  weigeringen: {},
  codes: {
    onbekend: 'onbekend',
    PLICHT: 'De gemeente moet aanbieden',
    GEEN_PLICHT: 'De gemeente moet niet, maar mag wel aanbieden',
    ONBEKEND: 'Niet te zeggen',
    'kan-bepaling': 'Voor 2017 kon de gemeente aanbieden. Het was geen plicht.',
    'geen-vaststelling': 'Er geldt geen vaststelling beschut werk.',
    'aantal-onbekend': 'Het aantal van de minister kennen we niet.',
    'realisatie-onbekend': 'We weten niet hoeveel mensen er werken.',
    'aantal-bereikt': 'Het aantal is gehaald.',
    'behoefte-vervuld': 'Er zijn niet meer plekken nodig.',
    'aantal-niet-bereikt': 'Het aantal is nog niet gehaald.',
    'werkt-al': 'De persoon werkt al.',
    'wacht-op-werk':
      'De persoon wacht op werk. In de verordening van de gemeente staat wat er tot die tijd is.',
  },
} as const;
