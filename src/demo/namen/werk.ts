/** How the work of one werksoort is called and described in the demo. */
export type Werkbeschrijving = {
  readonly naam: string;
  readonly omschrijving: string;
  readonly omgeving: readonly string[];
};

const ONBEKEND: Werkbeschrijving = {
  naam: 'Medewerker',
  omschrijving: 'Werk met vaste taken.',
  omgeving: ['vaste-taken'],
};

const WERK: Readonly<Record<string, Werkbeschrijving>> = {
  inpakken: {
    naam: 'Inpakken van pakketten',
    omschrijving: 'Je pakt spullen in dozen. Je werkt aan een vaste tafel, met een voorbeeld erbij.',
    omgeving: ['binnen', 'vaste-taken', 'samenwerken'],
  },
  montage: {
    naam: 'Onderdelen in elkaar zetten',
    omschrijving: 'Je zet kleine onderdelen in elkaar. Je werkt stap voor stap, met fotokaarten.',
    omgeving: ['binnen', 'vaste-taken', 'geluid'],
  },
  stickeren: {
    naam: 'Stickeren en vouwen',
    omschrijving: 'Je plakt stickers en vouwt dozen. Je kunt zitten of staan.',
    omgeving: ['binnen', 'rustig', 'vaste-taken'],
  },
  groen: {
    naam: 'Werken in het groen',
    omschrijving: 'Je schoffelt, snoeit en houdt paden schoon. Je werkt in een kleine ploeg.',
    omgeving: ['buiten', 'samenwerken', 'afwisseling'],
  },
  kwekerij: {
    naam: 'Stekken en planten',
    omschrijving: 'Je stekt planten en geeft water. Het is warm in de kas.',
    omgeving: ['binnen', 'rustig', 'vaste-taken'],
  },
  schoonmaak: {
    naam: 'Schoonmaken',
    omschrijving: 'Je maakt kamers en gangen schoon. Je loopt een vaste ronde.',
    omgeving: ['binnen', 'vaste-taken', 'alleen-werken'],
  },
  catering: {
    naam: 'Hulp in de keuken',
    omschrijving: 'Je snijdt groente, dekt tafels en doet de vaat. Rond twaalf uur is het druk.',
    omgeving: ['binnen', 'soms-druk', 'samenwerken'],
  },
  horeca: {
    naam: 'Bediening in het lunchcafé',
    omschrijving: 'Je brengt koffie en lunch naar gasten. Een collega neemt de bestelling op.',
    omgeving: ['binnen', 'druk', 'klantcontact'],
  },
  winkel: {
    naam: 'Vullen en netjes houden',
    omschrijving: 'Je vult de schappen en houdt de winkel netjes.',
    omgeving: ['binnen', 'klantcontact', 'afwisseling'],
  },
  kringloop: {
    naam: 'Sorteren in de kringloopwinkel',
    omschrijving: 'Je sorteert kleding en spullen en geeft ze een prijs.',
    omgeving: ['binnen', 'afwisseling', 'samenwerken'],
  },
  wasserij: {
    naam: 'Vouwen in de wasserij',
    omschrijving: 'Je vouwt schone was en legt die op stapels.',
    omgeving: ['binnen', 'geluid', 'vaste-taken'],
  },
  afval: {
    naam: 'Schone straten',
    omschrijving: 'Je haalt met een ploeg zwerfafval weg in de wijk.',
    omgeving: ['buiten', 'samenwerken', 'vaste-taken'],
  },
  dieren: {
    naam: 'Dieren verzorgen',
    omschrijving: 'Je voert de dieren en maakt de hokken schoon.',
    omgeving: ['buiten', 'vaste-taken', 'rustig'],
  },
};

/** The words for a werksoort; plain ones for a werksoort that came later. */
export function beschrijfWerk(werksoort: string): Werkbeschrijving {
  return WERK[werksoort] ?? ONBEKEND;
}
