import type { Rol } from '#domain/toegang/index.ts';

/** Words of the frame around every page. */
export const kaderTeksten = {
  rollen: {
    klantmanager: 'klantmanager',
    jobcoach: 'jobcoach',
    beleidsadviseur: 'beleidsadviseur',
    controller: 'controller',
    beheerder: 'beheerder',
  } satisfies Record<Rol, string>,
  menu: {
    vandaag: 'Vandaag',
    kandidaten: 'Kandidaten',
    mijnMensen: 'Mijn mensen',
    verdelen: 'Wachtlijst en rondes',
    wachtlijst: 'Wachtlijst',
    rondes: 'Rondes',
    plekken: 'Plekken',
    werkgevers: 'Werkgevers',
    regio: 'Regio',
    stand: 'Stand van zaken',
    keuzes: 'Keuzes',
    werving: 'Plekken openen',
    kosten: 'Kosten',
    betalingen: 'Betalingen',
    gebruikers: 'Mensen en rollen',
    regels: 'Regels',
    logboek: 'Logboek',
    start: 'Start',
    gemeenten: 'Alle gemeenten',
    regios: 'Regio’s',
    rekenhulp: 'Rekenhulp',
    uitleg: 'Wat is beschut werk?',
    tellen: 'Hoe we tellen',
  },
  inloggen: 'Inloggen voor medewerkers',
  afdruk: (titel: string, dag: string) => `Groeiplek, ${dag}. ${titel}${/[.?!]$/.test(titel) ? '' : '.'}`,
  voet: {
    tellen: 'Hoe we tellen',
    uitleg: 'Wat is beschut werk?',
    algoritme: 'Zo helpt de computer',
    rekenhulp: 'Rekenhulp',
    toegankelijkheid: 'Toegankelijkheid',
    privacy: 'Privacy',
    api: 'Open data (API)',
  },
  geenToegang: {
    titel: 'Je mag deze pagina niet zien',
    uitleg: 'Deze pagina hoort niet bij jouw rol. Vraag de beheerder van je gemeente om toegang.',
    knop: 'Naar de startpagina',
  },
  nietGevonden: {
    titel: 'Deze pagina bestaat niet',
    uitleg: 'De pagina bestaat niet meer, of het adres klopt niet. Ga naar de startpagina of zoek opnieuw.',
    knop: 'Naar de startpagina',
  },
  storing: {
    titel: 'Er ging iets mis bij ons',
    uitleg: (nummer: string) =>
      `Probeer het over een paar minuten opnieuw. Blijft het fout gaan? Geef dan dit nummer door: ${nummer}.`,
    knop: 'Naar de startpagina',
  },
  geweigerd: {
    titel: 'We hebben dit niet bewaard',
    uitleg:
      'Dit formulier kwam niet van onze eigen website. Ga terug, ververs de pagina en verstuur het formulier opnieuw.',
    knop: 'Naar de startpagina',
  },
};
