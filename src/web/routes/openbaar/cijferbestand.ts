import { stringify } from 'csv-stringify/sync';
import { KEUZE_DEFINITIES, type OpenbareKeuze } from '#application/keuzemeting/index.ts';
import {
  DEFINITIES,
  type Feit,
  type GebiedBeeld,
  type OpenbareStand,
} from '#application/publicatie/index.ts';
import { OPENBARE_CIJFERS } from '#domain/publicatie/index.ts';
import type { Bestand } from '#web/rand/antwoord.ts';
import { formatDatumKort } from '#web/texts/nl/datum.ts';
import { openbaarBestandTeksten as t } from '#web/texts/nl/openbaar-bestand.ts';

type Invoer = {
  readonly gebied: string;
  readonly bestandsnaam: string;
  readonly beeld: GebiedBeeld;
  readonly register: readonly OpenbareStand[];
  /** Closed years of choices; left out for areas that have none. */
  readonly keuzes?: readonly OpenbareKeuze[];
};

type Regel = readonly [
  cijfer: string,
  waarde: string,
  status: string,
  peildatum: string,
  soort: string,
  verzonnen: string,
  definitie: string,
  bron: string,
];

/** The figures of an area as a file for a Dutch spreadsheet: semicolons, decimal comma, byte order mark. */
export function createCijferbestand({ gebied, bestandsnaam, beeld, register, keuzes = [] }: Invoer): Bestand {
  const regels = [
    ...listDoelregels(beeld),
    ...listFeitregels(beeld),
    ...listRegisterregels(register),
    ...listKeuzeregels(keuzes),
  ];
  return {
    soort: 'bestand',
    naam: bestandsnaam,
    type: 'text/csv',
    tekst: stringify(
      regels.map((regel) => [gebied, ...regel]),
      {
        header: true,
        columns: [...t.kolommen],
        delimiter: ';',
        bom: true,
        record_delimiter: 'windows',
        escape_formulas: true,
      },
    ),
  };
}

function listDoelregels({ jaren }: GebiedBeeld): readonly Regel[] {
  return jaren
    .filter(({ doel }) => !doel.bestondNiet)
    .map(({ jaar, doel }) => [
      t.doel,
      doel.aantal === null ? t.status.onbekend : String(doel.aantal),
      doel.aantal === null ? t.status.onbekend : t.status.bekend,
      `31-12-${jaar}`,
      t.soort.gepubliceerd,
      t.nee,
      DEFINITIES[doel.isSom ? 'taakstelling-som' : 'taakstelling'],
      doel.bronnen.map(({ tekst }) => tekst).join(' | '),
    ]);
}

function listFeitregels({ feiten }: GebiedBeeld): readonly Regel[] {
  return feiten.map((feit) => [
    feit.label,
    feit.aantal.soort === 'exact' ? String(feit.aantal.aantal) : t.status.beschermd,
    statusVan(feit),
    feit.peildatum === null ? t.status.onbekend : formatDatumKort(feit.peildatum),
    t.soort.gepubliceerd,
    t.nee,
    feit.definitie,
    feit.bron.tekst,
  ]);
}

function statusVan({ aantal, afgerond }: Feit): string {
  if (aantal.soort === 'minder-dan') return t.status.beschermd;
  return afgerond ? t.afgerond : t.status.bekend;
}

function listRegisterregels(standen: readonly OpenbareStand[]): readonly Regel[] {
  return standen.flatMap(({ cijfers }) =>
    OPENBARE_CIJFERS.filter((cijfer) => cijfer !== 'taakstelling').map((cijfer): Regel => {
      const { waarde, status, peildatum, soort, demo, definitie, bron } = cijfers[cijfer];
      return [
        t.cijfer[cijfer],
        waarde === null ? t.status[status] : String(waarde).replace('.', ','),
        t.status[status],
        formatDatumKort(peildatum),
        t.soort[soort],
        demo ? t.ja : t.nee,
        DEFINITIES[definitie],
        bron,
      ];
    }),
  );
}

function listKeuzeregels(keuzes: readonly OpenbareKeuze[]): readonly Regel[] {
  return keuzes.flatMap((keuze) =>
    (['eersteKeuze', 'mensen'] as const).map((cijfer): Regel => {
      const { waarde, status, peildatum, soort, demo, bron } = keuze[cijfer];
      return [
        t.keuze[cijfer],
        waarde === null ? t.status[status] : String(waarde).replace('.', ','),
        t.status[status],
        formatDatumKort(peildatum),
        t.soort[soort],
        demo ? t.ja : t.nee,
        KEUZE_DEFINITIES[cijfer],
        bron,
      ];
    }),
  );
}
