import { createHash } from 'node:crypto';
import { calculateDeelwinst, type Regiomarkt } from '#application/deelafspraak/index.ts';
import { HORIZON_DAGEN } from '#application/ronde/index.ts';
import {
  asGedeeldeRegiomarkt,
  asRegiomarkt,
  type DeelwinstUitkomst,
  listRegioGegevens,
  listRegios,
  type RegioMetRegisters,
  saveDeelwinst,
} from '#db/installatie/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import { chooseBeleid } from '#domain/voorrang/index.ts';
import type { Pool } from './database.ts';

/** What was calculated: how many regions, and how many gemeenten in them. */
export type DeelwinstVerslag = { readonly regios: number; readonly gemeenten: number };

/**
 * Calculates for every region what sharing places brings, and stores counts per gemeente. No gemeente may read people of
 * another one, so the installation does it. Undefined when no policy says who goes first on that day.
 */
export async function berekenDeelwinst(pool: Pool, dag: Datum): Promise<DeelwinstVerslag | undefined> {
  const gekozen = chooseBeleid(dag);
  if (!gekozen.ok) return undefined;
  const beleid = gekozen.value;
  const regios = await listRegios(pool, dag);
  for (const regio of regios) {
    const regels = { beleid, lot: `regio ${regio.regio} ${dag}`, sha256 };
    const uitkomsten = (await listMarkten(pool, regio, dag)).map(([soort, markt]) => ({
      soort,
      ...calculateDeelwinst(markt, regels),
    }));
    await saveDeelwinst(pool, { regio: regio.regio, dag, beleid: beleid.versie }, uitkomsten);
  }
  return {
    regios: regios.length,
    gemeenten: regios.reduce((som, { gemeenten }) => som + gemeenten.length, 0),
  };
}

async function listMarkten(
  pool: Pool,
  { gemeenten, metAfspraak }: RegioMetRegisters,
  dag: Datum,
): Promise<readonly (readonly [DeelwinstUitkomst['soort'], Regiomarkt])[]> {
  const gegevens = await listRegioGegevens(pool, gemeenten, { dag, horizonDagen: HORIZON_DAGEN });
  const metAfspraken = gegevens.filter(({ gemeente }) => metAfspraak.includes(gemeente));
  const alles = ['alles', asGedeeldeRegiomarkt(gegevens, dag)] as const;
  return metAfspraken.length === 0 ? [alles] : [['afspraken', asRegiomarkt(metAfspraken)] as const, alles];
}

function sha256(tekst: string): Uint8Array {
  return createHash('sha256').update(tekst).digest();
}
