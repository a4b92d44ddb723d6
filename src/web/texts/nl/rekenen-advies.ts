/** Words for what UWV advises, and whether it examines the person. */
export const rekenenAdviesTeksten = {
  stappen: {
    'twee-vragen': 'Eén keer ja is genoeg voor een positief advies',
    'nieuwe-feiten-onderzoek': 'Er zijn nieuwe feiten, dus UWV onderzoekt',
    'wsw-indicatie': 'UWV antwoordt meteen door het oude Wsw-advies',
    'gemeente-hoeft-niet-te-wachten': 'De gemeente hoeft niet te wachten',
    'laatste-wachtdag': 'Tot en met deze dag onderzoekt UWV een eigen aanvraag niet',
    'binnen-wachttijd': 'De eigen aanvraag kwam binnen deze tijd',
  },
  operanden: {
    aanvrager: 'aangevraagd door',
    ontvangen: 'ontvangen op',
    criteriumA: 'aanpassingen nodig die een gewone werkgever niet kan doen',
    criteriumB: 'toezicht of begeleiding nodig die een gewone werkgever niet kan geven',
    eerderAdvies: 'eerder advies van',
    nieuweFeiten: 'er zijn nieuwe feiten',
    wsw: 'oud Wsw-advies',
    maanden: 'aantal maanden',
    laatsteWachtdag: 'laatste dag van wachten',
    uitkomst: 'advies',
    onderzoek: 'UWV onderzoekt de persoon',
    grond: 'reden',
  },
  waarschuwingen: {
    'gronden-botsen':
      'Er zijn twee redenen met een ander antwoord: het oude Wsw-advies en de eigen aanvraag binnen 12 maanden. Wij laten het Wsw-advies voorgaan. Vraag het na bij UWV.',
  },
  weigeringen: {
    'eigen-aanvraag-bestaat-niet':
      'Voor 2017 kon iemand niet zelf een advies aanvragen. Alleen de gemeente kon dat.',
    'advies-na-aanvraag': 'Het eerdere advies is van na deze aanvraag. Kijk de datums na.',
  },
  codes: {
    positief: 'positief',
    negatief: 'negatief',
    onbekend: 'nog niet bekend',
    gemeente: 'de gemeente',
    persoon: 'de kandidaat zelf',
    geen: 'geen',
    'in-staat-tot-begeleid-werken': 'Wsw-advies: kan begeleid werken',
    'niet-in-staat-tot-begeleid-werken': 'Wsw-advies: kan niet begeleid werken',
    'criterium-a': 'er zijn aanpassingen nodig die een gewone werkgever niet kan doen',
    'criterium-b': 'er is toezicht of begeleiding nodig die een gewone werkgever niet kan geven',
    'beide-criteria': 'er zijn aanpassingen en begeleiding nodig die een gewone werkgever niet kan geven',
    'geen-criterium': 'geen van de twee vragen krijgt een ja',
    'criteria-onbekend': 'UWV moet de twee vragen nog beantwoorden',
    'eigen-aanvraag-binnen-twaalf-maanden': 'eigen aanvraag binnen 12 maanden na een eerder advies',
  },
} as const;
