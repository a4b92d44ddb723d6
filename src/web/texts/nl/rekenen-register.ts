/** The words of the doelgroepregister and of a removal. */
export const rekenenRegisterTeksten = {
  stappen: {
    geregistreerd: 'Staat de persoon in het doelgroepregister?',
    'einde-registratie': 'Wanneer de registratie eindigt',
    'weer-mogelijk-vanaf': 'Vanaf wanneer een nieuwe aanvraag kan',
    'bevoegde-gemeente': 'Welke gemeente erover gaat',
  },
  operanden: {
    vaststelling: 'dag van de vaststelling',
    geregistreerd: 'in het doelgroepregister',
    begonnen: 'eerste werkdag beschut werk',
    eindigtOp: 'registratie eindigt op',
    aanvraag: 'dag van de aanvraag',
    eerdereAanvraag: 'dag van de vorige aanvraag',
    maandenTussenAanvragen: 'tijd tussen twee aanvragen',
    toegestaan: 'mag',
    vanaf: 'vanaf',
    verhuisd: 'dag van de verhuizing',
    bestemming: 'naar',
    bevoegd: 'welke gemeente',
    uitkomst: 'uitkomst',
  },
  waarschuwingen: {
    'dag-van-einde-eigen-lezing':
      'De wet van 2015 sluit uit wie beschut werkt. Op welke dag de registratie dan eindigt, is onze lezing.',
    'nieuwe-gemeente-eigen-lezing':
      'Dat de nieuwe gemeente erover gaat, is onze lezing. De wet noemt sinds 1 juli 2023 alleen nog de verhuizing naar het buitenland.',
    'bestemming-niet-gelezen':
      'Voor deze verhuizing vonden we geen regel. Overleg met een jurist van de gemeente.',
  },
  weigeringen: {},
  codes: {
    geen: 'geen',
    EINDIGT: 'De registratie eindigt',
    BLIJFT: 'De registratie blijft',
    NIET_GEREGISTREERD: 'Er is geen registratie',
    nederland: 'een andere gemeente in Nederland',
    europa: 'een ander land van de EU of de EER, of Zwitserland',
    elders: 'een ander land',
    VERTREK: 'De oude gemeente betaalt door',
    AANKOMST: 'De nieuwe gemeente gaat erover',
    ONBEKEND: 'Niet te zeggen',
  },
} as const;
