import { describe, expect, it } from 'vitest';
import { type Handeling, isToegestaan, ROLLEN } from './index.ts';

/** Written by hand, apart from the table: k = klantmanager, j = jobcoach, a = beleidsadviseur, c = controller, b = beheerder. */
const MATRIX = {
  'vandaag-bekijken': 'k',
  'kandidaten-bekijken': 'kj',
  'kandidaat-registreren': 'k',
  'kandidaat-wijzigen': 'k',
  'dossier-bekijken': 'kj',
  'dossier-geheel-bekijken': 'k',
  'dossier-openen-met-reden': 'k',
  'dossier-aanhouden': 'k',
  'dossier-beeindigen': 'k',
  'bsn-bekijken': 'k',
  'trede-vastleggen': 'k',
  'advies-aanvragen': 'k',
  'advies-vastleggen': 'k',
  besluiten: 'k',
  'gesprek-noteren': 'kj',
  'wensen-vastleggen': 'kj',
  'werkgevers-bekijken': 'ka',
  'werkgevers-beheren': 'k',
  'raamovereenkomsten-bekijken': 'ka',
  'raamovereenkomsten-beheren': 'k',
  'plekken-bekijken': 'kja',
  'plekprijs-bekijken': 'ka',
  'plekken-beheren': 'k',
  'keuze-vastleggen': 'kj',
  'samen-kiezen': 'kj',
  'voorstel-doen': 'k',
  'voorstel-beantwoorden': 'kj',
  'voorstel-beantwoorden-werkgever': 'k',
  'rondes-bekijken': 'k',
  'ronde-draaien': 'k',
  plaatsen: 'k',
  'dienstverband-vastleggen': 'k',
  'wachtlijst-bekijken': 'k',
  'stand-bekijken': 'kac',
  'stand-personen-bekijken': 'k',
  'werving-bekijken': 'ka',
  'werving-mensen-bekijken': 'k',
  'taakstelling-bekijken': 'kacb',
  'raadsaantal-beheren': 'a',
  'regels-bekijken': 'kacb',
  'norm-invullen': 'b',
  'norm-bevestigen': 'cb',
  'kosten-bekijken': 'ac',
  'kosten-beheren': 'c',
  'loonkostensubsidie-bekijken': 'kc',
  'loonkostensubsidie-vaststellen': 'k',
  'betaling-bevestigen': 'c',
  'regio-bekijken': 'ka',
  'deelafspraken-beheren': 'a',
  'plekken-delen': 'k',
  'regels-beheren': 'b',
  'gebruikers-beheren': 'b',
  'referentie-bekijken': 'ab',
  'referentie-beheren': 'b',
  'logboek-bekijken': 'b',
} satisfies Record<Handeling, string>;

const LETTER = {
  klantmanager: 'k',
  jobcoach: 'j',
  beleidsadviseur: 'a',
  controller: 'c',
  beheerder: 'b',
} as const;
const handelingen = Object.entries(MATRIX).flatMap(([naam, letters]) =>
  ROLLEN.map((rol) => ({ naam, rol, mag: letters.includes(LETTER[rol]) })),
);

function isHandeling(naam: string): naam is Handeling {
  return naam in MATRIX;
}

describe('toegang', () => {
  it.each(handelingen)('$rol and $naam: $mag', ({ naam, rol, mag }) => {
    if (!isHandeling(naam)) throw new Error(`unknown ${naam}`);
    expect(isToegestaan([rol], naam)).toBe(mag);
  });

  it('allows nothing without a role', () => {
    for (const naam of Object.keys(MATRIX)) {
      if (isHandeling(naam)) expect(isToegestaan([], naam)).toBe(false);
    }
  });

  it('adds up the roles of one person', () => {
    expect(isToegestaan(['beheerder', 'klantmanager'], 'kandidaten-bekijken')).toBe(true);
    expect(isToegestaan(['beheerder', 'beleidsadviseur'], 'kandidaten-bekijken')).toBe(false);
  });

  it('keeps every act that shows a name away from the beleidsadviseur', () => {
    for (const naam of [
      'kandidaten-bekijken',
      'dossier-bekijken',
      'wachtlijst-bekijken',
      'bsn-bekijken',
    ] as const) {
      expect(isToegestaan(['beleidsadviseur'], naam)).toBe(false);
      expect(isToegestaan(['controller'], naam)).toBe(false);
    }
  });
});
