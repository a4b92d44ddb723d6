import type { Merk, Normcode, Normgroep } from '#domain/normen/index.ts';

/** What a norm is called inside a sentence: 'minimumloon per maand'. */
const normnamen = {
  'minimumloon-maand': 'minimumloon per maand',
  'minimumloon-uur': 'minimumloon per uur',
  'minimumloon-leeftijd': 'leeftijd voor het volwassen minimumloon',
  'minimumjeugdloon-15': 'minimumloon op je 15e',
  'minimumjeugdloon-16': 'minimumloon op je 16e',
  'minimumjeugdloon-17': 'minimumloon op je 17e',
  'minimumjeugdloon-18': 'minimumloon op je 18e',
  'minimumjeugdloon-19': 'minimumloon op je 19e',
  'minimumjeugdloon-20': 'minimumloon op je 20e',
  'minimumjeugdloon-21': 'minimumloon op je 21e',
  'minimumjeugdloon-22': 'minimumloon op je 22e',
  vakantiebijslag: 'vakantiebijslag',
  'lks-werkgeverslasten': 'vergoeding voor werkgeverslasten',
  'lks-maximum': 'hoogste deel van het minimumloon voor loonkostensubsidie',
  'lks-forfait': 'vast deel zonder meting van de loonwaarde',
  'lks-forfait-maanden': 'maanden met het vaste deel',
  'lks-referentie-uren': 'uren waarop loonkostensubsidie rekent',
  'lks-beslistermijn-weken': 'weken om over loonkostensubsidie te besluiten',
  'lks-aanvraag-maanden': 'maanden om loonkostensubsidie na de start aan te vragen',
  'loonwaarde-afronding': 'afronding van de loonwaarde',
  'loonwaarde-hoofdtaken': 'meeste hoofdtaken in een meting',
  'loonwaarde-hoofdtaak-deel': 'kleinste deel van de week voor een hoofdtaak',
  'loonwaarde-hoofdtaak-minuten': 'minste minuten per dag voor een hoofdtaak',
  'loonwaarde-normfunctie': 'overeenkomst met de normfunctie',
  'uwv-advies-weken': 'weken die UWV heeft voor een advies',
  'dwangsom-dag-deel1': 'dwangsom per dag, dag 1 tot en met 14',
  'dwangsom-dag-deel2': 'dwangsom per dag, dag 15 tot en met 28',
  'dwangsom-dag-deel3': 'dwangsom per dag, dag 29 tot en met 42',
  'ziekengeld-percentage': 'deel van het dagloon dat ziekengeld is',
  'ziekengeld-loonwaarde-minimum': 'laagste loonwaarde voor ziekengeld',
  'ziekengeld-forfait': 'loonwaarde voor ziekengeld zonder meting',
  'ziekengeld-weken': 'meeste weken ziekengeld',
  begeleidingsvergoeding: 'vergoeding voor begeleiding',
  'begeleiding-aanvulling': 'extra bedrag per plek van het Rijk',
  'kosten-plek-almere': 'genoemde kosten van een plek in Almere',
  'kosten-plek-swbedrijf': 'genoemde kosten van een plek in een SW-bedrijf',
  'uren-per-equivalent': 'uren per week van een rekenplek',
  'liv-per-uur': 'lage-inkomensvoordeel per uur',
  'liv-maximum': 'hoogste lage-inkomensvoordeel',
  'liv-uren': 'minste uren per jaar voor het lage-inkomensvoordeel',
  'bonus-creatie': 'bonus voor een nieuwe plek',
  'bonus-continuiteit': 'bonus voor een plek die blijft',
} satisfies Record<Normcode, string>;

export const normgroepen = {
  minimumloon: 'Minimumloon',
  loonkostensubsidie: 'Loonkostensubsidie',
  loonwaarde: 'Loonwaarde',
  termijnen: 'Termijnen en dwangsom',
  ziekte: 'Ziekengeld',
  geld: 'Kosten van een plek',
  tellen: 'Tellen',
  geschiedenis: 'Regelingen van vroeger',
} satisfies Record<Normgroep, string>;

/** How sure a value is, in a few words and in a sentence. */
export const merken = {
  W: { kort: 'gelezen in de wet', lang: 'Gelezen in de tekst van de wet of regeling zelf.' },
  P: { kort: 'gelezen in een publicatie', lang: 'Gelezen in een publicatie over de wet of regeling.' },
  S: { kort: 'genoemd in een bron', lang: 'Genoemd in een verhaal of gesprek. Het is geen wet.' },
  I: { kort: 'onze gevolgtrekking', lang: 'Wij hebben dit afgeleid. Het staat zo in geen bron.' },
  U: {
    kort: 'zonder bron',
    lang: 'Algemeen bekend, maar zonder bron. Daarop mag geen betaling rusten zonder bevestiging.',
  },
} satisfies Record<Merk, { readonly kort: string; readonly lang: string }>;

/** The name of a norm; a code that nobody knows stays as it is. */
export function noemNormcode(code: string): string {
  const namen: Readonly<Record<string, string>> = normnamen;
  return namen[code] ?? code;
}
