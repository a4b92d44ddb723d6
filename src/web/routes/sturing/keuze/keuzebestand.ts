import { stringify } from 'csv-stringify/sync';
import { type Keuzemeting, LANGE_WACHT_MAANDEN } from '#application/keuzemeting/index.ts';
import { KEUZE_UITSLAGEN, VOORSTEL_AFLOPEN } from '#domain/keuzemeting/index.ts';
import { addDagen } from '#domain/shared/index.ts';
import type { Bestand } from '#web/rand/antwoord.ts';
import { algemeen } from '#web/texts/nl/algemeen.ts';
import { formatDatumKort } from '#web/texts/nl/datum.ts';
import { keuzemetingTeksten as t } from '#web/texts/nl/keuzemeting.ts';
import { keuzebestandTeksten as b } from '#web/texts/nl/keuzemeting-bestand.ts';
import { keuzeplekTeksten as p } from '#web/texts/nl/keuzemeting-plekken.ts';
import { nameReden } from './aanbod-deel.tsx';

type Waarde = number | string | null;
type Regel = readonly [
  onderwerp: keyof typeof b.onderwerp,
  cijfer: string,
  waarde: Waarde,
  eenheid: string,
  definitie: string,
];

/** Every measure of one period as a file for a Dutch spreadsheet. Counts and shares only: no people. */
export function createKeuzebestand(meting: Keuzemeting): Bestand {
  const { van, tot, peildatum } = meting.periode;
  const [eerste, laatste] = [formatDatumKort(van), formatDatumKort(addDagen(tot, -1))];
  const regels = [
    ...listHonorering(meting),
    ...listTijd(meting),
    ...listWacht(meting),
    ...listAanbod(meting),
    ...listRest(meting),
  ];
  return {
    soort: 'bestand',
    naam: `keuzes-${van}-${addDagen(tot, -1)}.csv`,
    type: 'text/csv',
    tekst: stringify(
      regels.map(([onderwerp, cijfer, waarde, eenheid, definitie]) => [
        ...[eerste, laatste, b.onderwerp[onderwerp], cijfer, formatWaarde(waarde), eenheid],
        ...[formatDatumKort(peildatum), definitie, t.bron],
      ]),
      {
        header: true,
        columns: [...b.kolommen],
        delimiter: ';',
        bom: true,
        record_delimiter: 'windows',
        escape_formulas: true,
      },
    ),
  };
}

function formatWaarde(waarde: Waarde): string {
  return waarde === null ? algemeen.onbekend : String(waarde).replace('.', ',');
}

function listHonorering({ honorering }: Keuzemeting): readonly Regel[] {
  const { definitie, uitslagen } = t.honorering;
  return [
    ['honorering', b.cijfers.eersteKeuze, honorering.eersteKeuze.aandeel, b.deel, definitie],
    ['honorering', b.cijfers.topDrie, honorering.topDrie.aandeel, b.deel, definitie],
    ['honorering', t.totaal, honorering.eersteKeuze.geheel, b.mensen, definitie],
    ...KEUZE_UITSLAGEN.map(
      (uitslag): Regel => [
        ...(['honorering', uitslagen[uitslag], honorering.aantallen[uitslag], b.mensen, definitie] as const),
      ],
    ),
  ];
}

function listTijd({ begonnen, wacht }: Keuzemeting): readonly Regel[] {
  const { kolommen, definitie } = t.tijd;
  return [
    { naam: t.tijd.begonnen, duren: begonnen },
    { naam: t.tijd.wachtNog, duren: wacht },
  ].flatMap(({ naam, duren }): Regel[] => [
    ['tijd', `${naam}: ${kolommen.mensen}`, duren.aantal, b.mensen, definitie],
    ['tijd', `${naam}: ${kolommen.mediaan}`, duren.mediaan, b.dagen, definitie],
    ['tijd', `${naam}: ${kolommen.p90}`, duren.p90, b.dagen, definitie],
    ['tijd', `${naam}: ${kolommen.langste}`, duren.langste, b.dagen, definitie],
    ['tijd', `${naam}: ${kolommen.onbekend}`, duren.onbekend, b.mensen, definitie],
  ]);
}

function listWacht({ wachtmeting }: Keuzemeting): readonly Regel[] {
  const { rijen, definitie } = t.wacht;
  return [
    ['wacht', rijen.wachtend, wachtmeting.wachtend, b.mensen, definitie],
    ['wacht', rijen.metKeuze, wachtmeting.metKeuze, b.mensen, definitie],
    ['wacht', rijen.zonderKeuze, wachtmeting.zonderKeuze, b.mensen, definitie],
    ['wacht', rijen.aangehouden, wachtmeting.aangehouden, b.mensen, definitie],
    [
      ...(['wacht', rijen.langZonderPassend(LANGE_WACHT_MAANDEN)] as const),
      ...([wachtmeting.langZonderPassend, b.mensen, definitie] as const),
    ],
    [
      ...(['wacht', rijen.langZonderKeuze(LANGE_WACHT_MAANDEN)] as const),
      ...([wachtmeting.langZonderKeuze, b.mensen, definitie] as const),
    ],
  ];
}

function listAanbod({ aanbod }: Keuzemeting): readonly Regel[] {
  const { aflopen, definitie, kanten } = t.aanbod;
  return [
    ...VOORSTEL_AFLOPEN.map(
      (afloop): Regel => ['aanbod', aflopen[afloop], aanbod.aantallen[afloop], b.voorstellen, definitie],
    ),
    ...aanbod.redenen.map(
      ({ kant, reden, aantal }): Regel => [
        ...(['redenen', `${kanten[kant]}: ${nameReden({ reden })}`, aantal, b.keer, definitie] as const),
      ],
    ),
  ];
}

function listRest({ nietGekozen, passend, voorrang }: Keuzemeting): readonly Regel[] {
  const { vereisten, kop } = p.passend;
  return [
    ['plekken', b.cijfers.nietGekozen, nietGekozen.length, b.plekken, p.plekken.definitie],
    ...passend.beletten.map(
      ({ vereiste, aantal }): Regel => ['passend', vereisten[vereiste], aantal, b.keuzes, kop],
    ),
    ['voorrang', b.cijfers.gepasseerd, voorrang.voorstellen, b.voorstellen, p.verdeling.voorrang],
    ['voorrang', b.cijfers.ingrepen, voorrang.ingrepen, b.keer, p.verdeling.voorrang],
    ['voorrang', b.cijfers.blokkades, voorrang.blokkades, b.keer, p.verdeling.voorrang],
  ];
}
