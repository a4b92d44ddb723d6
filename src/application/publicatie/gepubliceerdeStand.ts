import {
  type Figuur,
  findGepubliceerdeWaarde,
  type GepubliceerdCijfer,
  type GepubliceerdeWaarde,
} from '#application/referentie/index.ts';
import { isKleinAantal } from '#domain/publicatie/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import { calculateStand, type Stand } from '#domain/stand/index.ts';
import { joinBronnen, nameAfronding } from './brontekst.ts';
import type { Doel } from './doelen.ts';

type Personencijfer = 'positief' | 'werkzaam' | 'wachtend';

/** Published facts of an area on exactly one day. `isKlein`: at least one is a small number of people. */
export type GepubliceerdeStand = {
  readonly stand: Stand;
  readonly bronnen: Readonly<Record<Personencijfer, string | null>>;
  readonly isKlein: boolean;
};

/** Composes what others published about people on exactly that day; undefined when nobody published anything. */
export function composeGepubliceerdeStand(
  cijfers: readonly GepubliceerdCijfer[],
  peildatum: Datum,
  doel: Doel | undefined,
): GepubliceerdeStand | undefined {
  const zoek = (figuur: Figuur) => findGepubliceerdeWaarde(cijfers, figuur, peildatum);
  const gevonden = { positief: zoek('positief'), werkzaam: zoek('werkzaam'), wachtend: zoek('wachtend') };
  const waarden = Object.values(gevonden).flatMap((een) => (een === undefined ? [] : [een.waarde]));
  if (waarden.length === 0) return undefined;
  const { positief, werkzaam, wachtend } = gevonden;
  return {
    stand: {
      ...calculateStand({
        positief: positief?.waarde ?? null,
        werkzaam: werkzaam?.waarde ?? null,
        taakstelling: doel?.aantal ?? null,
      }),
      wachtend: wachtend?.waarde ?? null,
    },
    bronnen: { positief: bronVan(positief), werkzaam: bronVan(werkzaam), wachtend: bronVan(wachtend) },
    isKlein: waarden.some(isKleinAantal),
  };
}

function bronVan(waarde: GepubliceerdeWaarde | undefined): string | null {
  return waarde === undefined ? null : nameAfronding(joinBronnen([waarde.bron]), waarde.afgerond);
}
