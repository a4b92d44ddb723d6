import type { Datum, GemeenteCode } from '#domain/shared/index.ts';
import { toAdresnaam } from './adresnaam.ts';
import type { Overgang, Verwant } from './gemeente.ts';

/** What is needed of every gemeente to know who came after whom. */
export type Stamlid = {
  readonly code: GemeenteCode;
  readonly naam: string;
  readonly geldigVan: Datum | null;
  readonly geldigTot: Datum | null;
  readonly opvolgers: readonly string[];
};

function readOvergang(oud: Stamlid, nieuw: Stamlid, aantalVoorgangers: number): Overgang {
  if (oud.opvolgers.length > 1) return 'opgesplitst';
  if (nieuw.geldigVan !== oud.geldigTot) return 'toegevoegd';
  return aantalVoorgangers === 1 ? 'hernoemd' : 'samengevoegd';
}

function voorgangersVan(stam: readonly Stamlid[], code: string): readonly Stamlid[] {
  return stam.filter((lid) => lid.opvolgers.includes(code));
}

function asVerwant(stam: readonly Stamlid[], oud: Stamlid, nieuw: Stamlid, getoond: Stamlid): Verwant[] {
  if (oud.geldigTot === null) return [];
  const { code, naam } = getoond;
  const overgang = readOvergang(oud, nieuw, voorgangersVan(stam, nieuw.code).length);
  return [{ code, naam, adresnaam: toAdresnaam(naam), per: oud.geldigTot, overgang }];
}

/** The gemeenten that went over directly into this one, in order of name. */
export function listVoorgangers(stam: readonly Stamlid[], code: string): readonly Verwant[] {
  return stam
    .filter((lid) => lid.code === code)
    .flatMap((nieuw) => voorgangersVan(stam, code).flatMap((oud) => asVerwant(stam, oud, nieuw, oud)));
}

/** The gemeenten that took over from this one; more than one when it was split. */
export function listOpvolgers(stam: readonly Stamlid[], code: string): readonly Verwant[] {
  return stam
    .filter((lid) => lid.code === code)
    .flatMap((oud) =>
      stam
        .filter((lid) => oud.opvolgers.includes(lid.code))
        .flatMap((nieuw) => asVerwant(stam, oud, nieuw, nieuw)),
    );
}

/** Everyone that came before this gemeente, also further back; `gesplitst` when any of them was split. */
export function findStam(
  stam: readonly Stamlid[],
  code: string,
): { readonly leden: readonly Stamlid[]; readonly gesplitst: boolean } {
  const leden: Stamlid[] = [];
  let teBekijken: readonly string[] = [code];
  while (teBekijken.length > 0) {
    const gevonden = teBekijken
      .flatMap((een) => voorgangersVan(stam, een))
      .filter((lid) => !leden.includes(lid));
    leden.push(...gevonden);
    teBekijken = gevonden.map((lid) => lid.code);
  }
  return { leden, gesplitst: leden.some((lid) => lid.opvolgers.length > 1) };
}
