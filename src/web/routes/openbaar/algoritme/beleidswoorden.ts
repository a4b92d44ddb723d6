import type { Beleidsfeiten } from '#domain/voorrang/index.ts';
import { beleidTeksten as t } from '#web/texts/nl/openbaar-algoritme-beleid.ts';

/** The name of each tier, first one first, with the sub-tiers that hold in it. */
export function listGroepen({ trappen }: Beleidsfeiten): readonly string[] {
  return trappen.map(({ code, subtrappen }) =>
    t.metSubtrap(
      t.trappen[code],
      subtrappen.map((sub) => t.subtrappen[sub]),
    ),
  );
}

/** Everything that the order looks at. */
export function listGegevens({ gegevens }: Beleidsfeiten): readonly string[] {
  return gegevens.map((code) => t.gegevens[code]);
}

/** What decides inside a tier, and when that is equal too. */
export function nameVolgorde({ volgorde }: Beleidsfeiten): {
  readonly volgorde: string;
  readonly loting: string;
} {
  return { volgorde: t.volgorde[volgorde.code], loting: t.loting[volgorde.code] };
}
