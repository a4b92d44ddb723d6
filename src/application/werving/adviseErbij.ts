import { calculateZitplaatswinst, whatIf } from '#matching/index.ts';
import type { Zitplaatsvoorstel } from './werving.ts';
import type { Wervingsmarkt } from './wervingsmarkt.ts';

/** What one seat more would do at each place where it does anything, best first. Exact. */
export function adviseErbij(
  { net, gekozen, personen, plekken, feiten }: Wervingsmarkt,
  werksoort: string | null,
): readonly Zitplaatsvoorstel[] {
  const winst = calculateZitplaatswinst(net, gekozen);
  const voorstellen = plekken.flatMap((plek, nummer): Zitplaatsvoorstel[] => {
    const beter = winst.beter[nummer] ?? 0;
    const eigen = feiten.plekken.get(plek);
    if (beter === 0 || eigen === undefined) return [];
    if (werksoort !== null && eigen.werksoort !== werksoort) return [];
    const nieuw = personen[winst.nieuw[nummer] ?? -1];
    const aanWerk = nieuw === undefined ? 0 : 1;
    return [
      {
        ...{ plek, aanWerk, beter: beter - aanWerk, prijs: eigen.prijsPerJaar },
        langsteWacht: nieuw?.vaststellingOp ?? null,
      },
    ];
  });
  return voorstellen.sort(compareVoorstel);
}

/** Whom one seat more would help: numbers of people. */
export function listMensenVanPlek(
  { net, gekozen, plekken }: Wervingsmarkt,
  plek: string,
): { readonly aanWerk: readonly number[]; readonly beter: readonly number[] } | undefined {
  const nummer = plekken.indexOf(plek);
  if (nummer < 0) return undefined;
  const { nieuw, beter } = whatIf(net, gekozen, [{ soort: 'zitplaatsen', plek: nummer, aantal: 1 }]);
  return { aanWerk: nieuw, beter: beter.filter((kandidaat) => !nieuw.includes(kandidaat)) };
}

function compareVoorstel(a: Zitplaatsvoorstel, b: Zitplaatsvoorstel): number {
  const wacht = (een: Zitplaatsvoorstel) => een.langsteWacht ?? '9999-12-31';
  return (
    b.aanWerk - a.aanWerk ||
    b.beter - a.beter ||
    (wacht(a) === wacht(b) ? 0 : wacht(a) < wacht(b) ? -1 : 1) ||
    (a.plek < b.plek ? -1 : 1)
  );
}
