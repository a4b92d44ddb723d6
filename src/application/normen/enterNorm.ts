import {
  calculateNormperiode,
  findNormsoort,
  isGepubliceerdOp,
  type Normcode,
  parseNormwaarde,
} from '#domain/normen/index.ts';
import { type Datum, err, ok, type Result } from '#domain/shared/index.ts';
import type { Poorten } from '../poorten.ts';
import type { Werk } from '../shared/index.ts';
import type { NieuweNorm } from './normen.poort.ts';

/** What the form holds; the value as it was typed. */
export type NormInvoer = Pick<NieuweNorm, 'artikel' | 'bron' | 'bronUrl' | 'merk' | 'gelezenDoor'> & {
  readonly code: Normcode;
  readonly waarde: string;
  readonly van: Datum;
};

export type Normfout = {
  readonly code: 'waarde-onleesbaar' | 'geen-halfjaarbegin' | 'al-gepubliceerd' | 'onbekende-norm';
};

/**
 * Enters a norm for the whole installation: it counts at once, with a warning, and carries no payment until somebody
 * else confirms it. A day for which Groeiplek brings the value itself is refused. Every fault at once.
 */
export async function enterNorm(
  { actor, vandaag }: Werk,
  { normen }: Pick<Poorten, 'normen'>,
  invoer: NormInvoer,
): Promise<Result<string, readonly Normfout[]>> {
  const soort = findNormsoort(invoer.code);
  if (soort === undefined) return err([{ code: 'onbekende-norm' }]);
  const waarde = parseNormwaarde(soort, invoer.waarde);
  const periode = calculateNormperiode(soort, invoer.van);
  const bekend = isGepubliceerdOp(await normen.listGepubliceerd(), invoer.code, invoer.van);
  const fouten: readonly Normfout[] = [
    ...(waarde === undefined ? [{ code: 'waarde-onleesbaar' } as const] : []),
    ...(periode.ok ? [] : [periode.error]),
    ...(bekend ? [{ code: 'al-gepubliceerd' } as const] : []),
  ];
  if (waarde === undefined || !periode.ok || bekend) return err(fouten);
  const { code, artikel, bron, bronUrl, merk, gelezenDoor } = invoer;
  const norm: NieuweNorm = {
    code,
    waarde,
    eenheid: soort.eenheid,
    geldig: periode.value,
    artikel,
    bron,
    ...(bronUrl === undefined ? {} : { bronUrl }),
    merk,
    gelezenDoor,
    gecontroleerdOp: vandaag,
  };
  return ok(await normen.addInvulling(norm, actor.naam));
}
