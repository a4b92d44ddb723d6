import type { LksRechtUitkomst } from '#domain/loonkostensubsidie/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import { formatDatum } from './datum.ts';
import { formatRekenwaarde } from './rekenwaarde.ts';

/** A month in words, from its first day: 'maart 2026'. */
export function formatMaand(eerste: Datum): string {
  return formatDatum(eerste).replace(/^1 /, '');
}

/** Cents with both decimals: '€ 1.858,46'. */
export function formatCenten(cent: number): string {
  return formatRekenwaarde((cent / 100).toFixed(2), 'euro');
}

/** Words of loonkostensubsidies and their payments. */
export const loonkostensubsidieTeksten = {
  titel: 'Loonkostensubsidie',
  /** On the page of a dossier. */
  blok: {
    geen: 'Er is geen loonkostensubsidie vastgelegd.',
    leg: 'Leg loonkostensubsidie vast',
    nieuw: 'Leg nieuwe loonkostensubsidie vast',
    periode: 'Looptijd',
    loonwaarde: 'Loonwaarde',
    forfait: '50% (vast deel, loonwaarde nog niet bekend)',
    gemeten: (procent: string, dag: string, door: string) => `${procent}, gemeten op ${dag} door ${door}`,
    besluitUiterlijk: 'Besluit uiterlijk',
    besluitUitleg: (dag: string) => `${dag} (5 weken na de meting)`,
    voltijd: 'Volle werkweek',
    uur: (uren: string) => `${uren} uur`,
    door: 'Vastgelegd door',
    bedrag: 'Bedrag per maand',
    berekening: 'Zo is de subsidie berekend',
  },
  vaststellen: {
    titel: 'Loonkostensubsidie vastleggen',
    uitleg:
      'Je legt vast wat het college besloot. Groeiplek rekent het bedrag uit en bewaart de berekening. De controller betaalt elke maand.',
    huidig: 'Loopt nu',
    van: 'Vanaf welke dag geldt de subsidie?',
    soort: 'Waar rust het bedrag op?',
    soorten: { loonwaarde: 'Een gemeten loonwaarde', forfait: 'De loonwaarde is nog niet bekend' },
    forfaitHint: 'Dan geldt 50%, hoogstens 6 maanden vanaf het begin van de baan.',
    loonwaarde: 'Loonwaarde in procenten',
    loonwaardeHint: 'Een heel getal, bijvoorbeeld 40. Alleen bij een gemeten loonwaarde.',
    gemetenOp: 'Wanneer is de loonwaarde gemeten?',
    gemetenDoor: 'Wie heeft gemeten?',
    gemetenDoorHint: 'De deskundige of het bureau.',
    voltijd: 'Hoeveel uur is een volle werkweek bij deze werkgever?',
    voltijdHint: 'Nodig bij meer dan 36 uur per week, en bij een dag voor 2024.',
    andere: 'Krijgt de werkgever al een andere subsidie voor dit loon?',
    anderen: { nee: 'Nee', ja: 'Ja' },
    vervangt: 'Deze subsidie vervangt de subsidie die nu loopt',
    vervangtHint: 'De lopende subsidie stopt dan op de dag ervoor.',
    knop: 'Leg de subsidie vast',
  },
  fouten: {
    van: 'Vul in vanaf welke dag de subsidie geldt. Bijvoorbeeld 1-3-2026.',
    soort: 'Kies of de loonwaarde gemeten is.',
    loonwaarde: 'Vul de loonwaarde in met een heel getal van 1 tot en met 100.',
    gemetenOp: 'Vul in op welke dag de loonwaarde is gemeten.',
    gemetenDoor: 'Vul in wie de loonwaarde heeft gemeten.',
    voltijd: 'Vul de uren van een volle werkweek in. Bijvoorbeeld 36 of 38,5.',
    andere: 'Kies ja of nee.',
    'buiten-dienstverband': 'Op deze dag loopt het dienstverband niet. Kies een dag in het dienstverband.',
    'meting-in-toekomst': 'Deze dag is nog niet geweest. Vul de dag van de meting in.',
    'forfait-voorbij':
      'Het vaste deel van 50% geldt hoogstens 6 maanden vanaf het begin van de baan. Vul een gemeten loonwaarde in.',
    'dubbele-subsidie':
      'Voor dit dienstverband loopt al loonkostensubsidie. Kies een andere dag, of kies dat deze de lopende vervangt.',
    grond: {
      'geen-beletsel': '',
      'geen-doelgroep': 'Bij een loonwaarde van 100% is er geen loonkostensubsidie.',
      'wsw-baan': 'Voor een baan onder de oude Wsw is er geen loonkostensubsidie.',
      'andere-subsidie':
        'Er is al een andere subsidie voor dit loon. Dan is er geen loonkostensubsidie (artikel 10d lid 9).',
    } satisfies Record<LksRechtUitkomst['grond'], string>,
  },
  gedaan: {
    subsidie: 'De loonkostensubsidie is vastgelegd.',
    klaar: 'De betalingen staan klaar. Controleer ze en bevestig ze één voor één.',
    bevestigd: 'De betaling is bevestigd.',
  },
  lijst: {
    titel: 'Betalingen loonkostensubsidie',
    uitleg:
      'Elke subsidie die in deze maand loopt, met het bedrag voor die maand. Je ziet dossiernummers, geen namen.',
    maand: 'Maand',
    kies: 'Kies een maand',
    fouteMaand: 'Kies een maand uit de lijst.',
    bijschrift: (maand: string) => `Loonkostensubsidies in ${maand}`,
    feiten: {
      subsidies: 'Subsidies',
      totaal: 'Totaal',
      uiterlijk: 'Betaal uiterlijk',
      bevestigd: 'Bevestigd',
    },
    vanTotaal: (deel: number, alle: number) => `${deel} van ${alle}`,
    kolom: {
      nummer: 'Dossier',
      werkgever: 'Werkgever',
      uren: 'Uren per week',
      loonwaarde: 'Loonwaarde',
      bedrag: 'Te betalen',
      uiterlijk: 'Betaal uiterlijk',
      stand: 'Stand',
    },
    forfait: 'vast deel',
    stand: {
      open: 'nog niet klaargezet',
      klaar: 'wacht op bevestiging',
      bevestigd: 'bevestigd',
    },
    nuAnders: (bedrag: string) => `Met wat we nu weten is het ${bedrag}.`,
    zonderLasten: 'zonder werkgeverslasten',
    geenBedrag: (reden: string) => `Geen bedrag. ${reden}`,
    klaarzetten: (maand: string) => `Zet de betalingen van ${maand} klaar`,
    opnieuw: (maand: string) => `Reken de betalingen van ${maand} opnieuw uit`,
    leeg: (maand: string) => `Er loopt geen loonkostensubsidie in ${maand}`,
    leegUitleg:
      'Een klantmanager legt loonkostensubsidie vast bij een dienstverband. Daarna staat zij hier. Kies anders een andere maand.',
    bron: 'eigen registratie',
    definitie:
      'Alle loonkostensubsidies van de gemeente die minstens één dag in de maand lopen. Bedragen met werkgeverslasten.',
  },
  klaarzetten: {
    titel: (maand: string) => `Betalingen van ${maand} klaarzetten`,
    uitleg: (aantal: number) =>
      aantal === 1 ? 'Groeiplek rekent 1 bedrag uit.' : `Groeiplek rekent ${aantal} bedragen uit.`,
    bevestigd: (aantal: number) =>
      aantal === 1
        ? '1 betaling is al bevestigd en blijft zo.'
        : `${aantal} betalingen zijn al bevestigd en blijven zo.`,
    nietBetaald: 'Er wordt nog niets betaald. Je bevestigt daarna elke betaling.',
    knop: 'Zet klaar',
    'maand-te-ver': 'Deze maand is te ver vooruit. Kies hoogstens de volgende maand.',
  },
  betaling: {
    titel: (maand: string) => `Betaling ${maand}`,
    feiten: {
      nummer: 'Dossier',
      werkgever: 'Werkgever',
      bedrag: 'Te betalen',
      uiterlijk: 'Betaal uiterlijk',
      stand: 'Stand',
    },
    uitkomst: {
      incl: 'Te betalen, met werkgeverslasten',
      exAlleen: 'Te betalen, zonder werkgeverslasten',
      ex: 'Zonder werkgeverslasten',
      lasten: 'Werkgeverslasten',
    },
    bevestigdDoor: (naam: string, dag: string) => `bevestigd door ${naam} op ${dag}`,
    nagekeken: 'Nagekeken bij de bevestiging',
    bevestig: 'Bevestig de betaling',
    geenBerekening:
      'De berekening van deze betaling is niet gevonden. Zet de betalingen van deze maand opnieuw klaar.',
  },
  bevestigen: {
    titel: (maand: string) => `Betaling ${maand} bevestigen`,
    uitleg: (bedrag: string, nummer: string) =>
      `Je bevestigt met je naam dat ${bedrag} wordt betaald voor dossier ${nummer}. Daarna verandert deze betaling niet meer.`,
    onbewezen: 'Dit is niet bewezen. Kijk het na voordat je bevestigt.',
    neem: 'Ik heb dit nagekeken en neem het over',
    reden: 'Wat heb je nagekeken, en waar?',
    knop: 'Bevestig de betaling',
    fouten: {
      'al-bevestigd': 'Deze betaling is al bevestigd.',
      'norm-niet-bevestigd': (norm: string) =>
        `Deze norm is ingevuld, maar nog niet bevestigd: ${norm}. Laat een tweede persoon de norm bevestigen bij Regels. Bevestig daarna de betaling.`,
      'norm-gewijzigd': (norm: string) =>
        `Deze norm is ingetrokken of veranderd: ${norm}. Zet de betalingen van de maand opnieuw klaar. Bevestig daarna de betaling.`,
      'berekening-ontbreekt':
        'De berekening van deze betaling is niet gevonden. Zet de betalingen van deze maand opnieuw klaar.',
      vink: 'Zet een vinkje als je dit hebt nagekeken. Zonder dat kan deze betaling niet.',
      reden: 'Schrijf op wat je hebt nagekeken, en waar.',
    },
  },
} as const;
