import type { GemeenteAantalSoort } from '#application/regels/index.ts';
import type { StandGroep } from '#application/stand/index.ts';
import type { Plichtgrond } from '#domain/plicht/index.ts';

/** Words of 'Stand van zaken'. Every figure has a name, what it counts, and where it comes from. */
export const standTeksten = {
  titel: 'Stand van zaken',
  inleiding: (gemeente: string, datum: string) => `Zo staat het met beschut werk in ${gemeente} op ${datum}.`,
  boodschap: {
    gehaald: (werkzaam: number, doel: number) => `${werken(werkzaam)} Het doel is ${doel}. Dat is gehaald.`,
    tekort: (werkzaam: number, doel: number, tekort: number) =>
      `${werken(werkzaam)} Het doel is ${doel}. ${tekort === 1 ? 'Er is nog 1 plek nodig.' : `Er zijn nog ${tekort} plekken nodig.`}`,
    zonderDoel: (werkzaam: number) => `${werken(werkzaam)} Het doel van dit jaar kennen we niet.`,
    onbekend: 'Van deze dag zijn geen cijfers bekend.',
  },
  verwacht: (datum: string) =>
    `Deze dag is nog niet geweest. De aantallen mensen zijn een verwachting: wat er op ${datum} staat als er niets verandert.`,
  eigenAantal: (soort: GemeenteAantalSoort, jaar: number, aantal: number, bron: string) =>
    `${EIGEN[soort]} voor ${jaar}: ${aantal}. Bron: ${bron}.`,
  verwachtLabel: 'verwacht',
  peildatum: 'Kies een dag',
  toon: 'Toon deze dag',
  fouteDatum: 'Vul een datum in. Bijvoorbeeld 31-12-2025.',
  onbekendeGemeente: 'Deze gemeente bestond niet op deze dag. Kies een andere dag.',
  tabel: 'Gemeente, regio en land naast elkaar',
  regio: (naam: string) => `Regio ${naam}`,
  deels: (met: number, alle: number) =>
    `Hier staat het register van ${met} van de ${alle} gemeenten. Daarom zijn de aantallen mensen onbekend.`,
  bronRegister: 'Register van de gemeente in Groeiplek',
  bronBerekend: 'Berekend uit de getallen hierboven',
  geenBron: 'Geen bron bekend',
  figuur: 'Wat',
  definitieKop: 'Wat tellen we?',
  maandeinde: 'Op de openbare website staan alleen cijfers van de laatste dag van een maand.',
  berekening: 'Zo zijn wachtend, tekort en dekking berekend',
  plicht: {
    titel: 'Moet de gemeente nog aanbieden?',
    berekening: 'Zo is dit bepaald',
    antwoord: {
      'kan-bepaling': () => 'Nee. Voor 2017 kon de gemeente beschut werk aanbieden. Het was geen plicht.',
      'geen-vaststelling': () => 'Nee. Zonder besluit beschut werk is er geen plicht.',
      'aantal-onbekend': () => 'Dat weten we niet. Het aantal van de minister voor dit jaar is niet bekend.',
      'realisatie-onbekend': () => 'Dat weten we niet. Van deze dag is niet bekend hoeveel mensen er werken.',
      'aantal-bereikt': (doel) =>
        `Nee, het moet niet meer. Het aantal van ${doel} is gehaald. Aanbieden mag wel.`,
      'behoefte-vervuld': () =>
        'Nee, het moet niet meer. Er zijn niet meer plekken nodig. Aanbieden mag wel.',
      'aantal-niet-bereikt': (doel) =>
        `Ja. Het aantal van ${doel} is nog niet gehaald. Wie een besluit beschut werk heeft en wacht, moet werk aangeboden krijgen.`,
    } satisfies Record<Plichtgrond, (doel: number | null) => string>,
    volgorde: (van: number, tot: number) =>
      `De raad koos een hoger aantal. Alleen voor ${van === tot ? `plek ${van}` : `plek ${van} tot en met ${tot}`} mag de verordening zeggen wie eerst gaat.`,
    overbrugging:
      'Wie wacht, krijgt tot het werk begint een andere voorziening. Welke dat is, staat in de verordening van de gemeente (Participatiewet artikel 10b lid 7).',
  },
  som: 'opgeteld uit de gemeenten',
  gepubliceerd: 'gepubliceerd totaal',
  mensen: 'mensen',
  waarvanAangehouden: (aantal: number) => `waarvan ${aantal} aangehouden`,
  figuren: {
    taakstelling: {
      naam: 'Doel (taakstelling)',
      definitie:
        'Het aantal dienstverbanden beschut werk dat er op 31 december van dat jaar ten minste moet zijn. De minister stelt dit vast (Participatiewet artikel 10b lid 4).',
    },
    werkzaam: {
      naam: 'Aan het werk',
      definitie:
        'Mensen met een besluit beschut werk dat op deze dag geldt en minstens één lopend dienstverband beschut werk. Eén persoon telt één keer. Een proefplaats telt niet.',
    },
    dienstverbanden: {
      naam: 'Dienstverbanden',
      definitie:
        'Lopende dienstverbanden beschut werk van deze mensen. Wie twee banen heeft, telt hier twee keer.',
    },
    equivalent31: {
      naam: 'Omgerekend naar 31 uur',
      definitie:
        'Alle contracturen per week gedeeld door 31. Het getal 31 is algemene kennis; we vonden er geen officiële bron voor.',
    },
    positief: {
      naam: 'Besluit beschut werk',
      definitie:
        'Mensen met een besluit beschut werk dat op deze dag geldt. Ook als het besluit afwijkt van het advies.',
    },
    wachtend: {
      naam: 'Wacht op werk',
      definitie:
        'Mensen met een besluit beschut werk en zonder lopend dienstverband. Mensen die zijn aangehouden horen hierbij.',
    },
    tekort: {
      naam: 'Tekort',
      definitie: 'Het doel min het aantal mensen aan het werk. Nooit minder dan nul.',
    },
    dekking: { naam: 'Dekking', definitie: 'Het aantal mensen aan het werk gedeeld door het doel.' },
  },
  personen: {
    titel: (groep: StandGroep) => GROEPEN[groep],
    inleiding: (aantal: number, datum: string) =>
      `${aantal === 1 ? '1 mens' : `${aantal} mensen`} op ${datum}. Dit is hetzelfde getal als bij Stand van zaken.`,
    kolommen: {
      naam: 'Naam',
      wachtSinds: 'Advies of besluit sinds',
      banen: 'Dienstverbanden',
      stand: 'Stand',
      wie: 'Klantmanager',
    },
    stand: { werkzaam: 'aan het werk', wachtend: 'wacht', aangehouden: 'aangehouden' },
    leeg: 'Niemand',
    leegUitleg: 'Op deze dag is er niemand in deze groep.',
  },
};

const GROEPEN: Readonly<Record<StandGroep, string>> = {
  positief: 'Mensen met een besluit beschut werk',
  werkzaam: 'Mensen die aan het werk zijn',
  wachtend: 'Mensen die wachten op werk',
};

const EIGEN: Readonly<Record<GemeenteAantalSoort, string>> = {
  raadsaantal: 'Het aantal van de gemeenteraad',
  ambitie: 'De eigen ambitie van de gemeente',
};

function werken(aantal: number): string {
  return aantal === 1 ? '1 mens werkt.' : `${aantal} mensen werken.`;
}
