import { isVastgesteldOp, werktOp } from '../plan/loop.ts';
import type { Bewoner } from './bewoner.ts';
import type { Bouw } from './bouw.ts';
import type { GebouwdDossier, GebouwdeWerkplek } from './gebouwd.ts';
import { type GebouwdeKeuze, voegKeuzeToe } from './keuze.ts';
import { type KeuzeMarkt, verzinKeuze } from './keuzeMarkt.ts';

/** Who waits at least so long since the advice has chosen after all. */
const DAGEN_TOT_VROEGE_KEUZE = 35;
/** Share of those who work for more than a year and want another place. */
const OVERSTAP = 0.035;
const DAGEN_VOOR_OVERSTAP = 400;

/** A choice beside the plan: of some who wait not so long, and of some who work and want another place. */
export function bouwEigenKeuze(
  bouw: Bouw,
  bewoner: Bewoner,
  dossier: GebouwdDossier,
  werkplek: GebouwdeWerkplek | undefined,
  vorige: GebouwdeKeuze | undefined,
  markt: KeuzeMarkt,
): void {
  const { loop } = bewoner;
  const { peildatum } = bouw;
  const { toeval } = markt;
  if (loop.einde !== null || !isVastgesteldOp(loop, peildatum)) return;
  const sinds = loop.plaatsingen.at(-1)?.van ?? loop.besluiten.at(-1)?.genomen ?? peildatum;
  const werkt = werktOp(loop, peildatum);
  if (werkt && (peildatum - sinds < DAGEN_VOOR_OVERSTAP || !toeval.kans(OVERSTAP))) return;
  const advies = loop.aanvragen.at(-1)?.advies?.op ?? peildatum;
  if (!werkt && (vorige !== undefined || peildatum - advies < DAGEN_TOT_VROEGE_KEUZE)) return;
  const op = werkt ? peildatum - toeval.geheel(10, 100) : Math.min(sinds + toeval.geheel(7, 20), peildatum);
  const keuze = verzinKeuze(markt, dossier, op, werkt ? werkplek : undefined);
  if (keuze !== null) voegKeuzeToe({ ...bouw, toeval }, bewoner, dossier, vorige, keuze);
}
