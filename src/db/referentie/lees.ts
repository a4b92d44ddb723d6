import type { z } from 'zod';
import { err, ok, type Result } from '#domain/shared/index.ts';
import { BESTANDEN, type Bestand, type Bestandsinhoud } from './bestanden.ts';
import { parseCsv, type Rij } from './csv.ts';
import type { ReferentieFout } from './fout.ts';
import { type Kaartvlak, parseKaart } from './kaart.ts';
import * as cijfers from './rijenCijfers.ts';
import * as gemeente from './rijenGemeente.ts';
import * as normen from './rijenNormen.ts';

type Rijen<S extends z.ZodType> = readonly Rij<z.output<S>>[];

/** Everything in the files, row by row checked, not yet against each other. */
export type Referentie = {
  readonly controlegetallen: Rijen<typeof cijfers.controlegetalRij>;
  readonly arbeidsmarktregios: Rijen<typeof gemeente.arbeidsmarktregioRij>;
  readonly gemeenten: Rijen<typeof gemeente.gemeenteRij>;
  readonly gemeentenPerJaar: Rijen<typeof gemeente.gemeentePerJaarRij>;
  readonly bronnenTaakstelling: Rijen<typeof cijfers.bronTaakstellingRij>;
  readonly taakstelling: Rijen<typeof cijfers.taakstellingRij>;
  readonly taakstellingLandelijk: Rijen<typeof cijfers.taakstellingLandelijkRij>;
  readonly gepubliceerdeCijfers: Rijen<typeof cijfers.gepubliceerdCijferRij>;
  readonly minimumloon: Rijen<typeof normen.minimumloonRij>;
  readonly minimumloonJeugd: Rijen<typeof normen.minimumloonJeugdRij>;
  readonly lksParameters: Rijen<typeof normen.lksParameterRij>;
  readonly normen: Rijen<typeof normen.normRij>;
  readonly iscoBeroepen: Rijen<typeof normen.iscoBeroepRij>;
  readonly escoBeroepen: Rijen<typeof normen.escoBeroepRij>;
  readonly werksoorten: Rijen<typeof normen.werksoortRij>;
  readonly postcodes: Rijen<typeof gemeente.postcodeRij>;
  readonly kaart: readonly Kaartvlak[];
};

/** Reads one file after another and keeps the first refusal. */
function createLezer(bestanden: readonly Bestandsinhoud[]) {
  let eersteFout: ReferentieFout | undefined;

  function take<T>(uitkomst: Result<readonly T[], ReferentieFout>): readonly T[] {
    if (uitkomst.ok) return uitkomst.value;
    eersteFout ??= uitkomst.error;
    return [];
  }

  function tekstVan(bestand: Bestand): Result<string, ReferentieFout> {
    const inhoud = bestanden.find((b) => b.bestand === bestand)?.inhoud;
    try {
      return ok(new TextDecoder('utf-8', { fatal: true }).decode(inhoud));
    } catch {
      return err({ code: 'bestand-onleesbaar', soort: 'tekens', bestand, regel: null, kolom: null });
    }
  }

  return {
    csv<S extends z.ZodObject>(bestand: Bestand, schema: S): Rijen<S> {
      if (eersteFout !== undefined) return [];
      const tekst = tekstVan(bestand);
      return take(tekst.ok ? parseCsv(bestand, tekst.value, schema) : tekst);
    },
    kaart(): readonly Kaartvlak[] {
      if (eersteFout !== undefined) return [];
      const tekst = tekstVan(BESTANDEN.kaart);
      return take(tekst.ok ? parseKaart(tekst.value) : tekst);
    },
    fout: () => eersteFout,
  };
}

/** The files that hold norms. */
export type Normbestanden = Pick<Referentie, 'minimumloon' | 'minimumloonJeugd' | 'lksParameters' | 'normen'>;

function parseNormen(lezer: ReturnType<typeof createLezer>): Normbestanden {
  return {
    minimumloon: lezer.csv(BESTANDEN.minimumloon, normen.minimumloonRij),
    minimumloonJeugd: lezer.csv(BESTANDEN.minimumloonJeugd, normen.minimumloonJeugdRij),
    lksParameters: lezer.csv(BESTANDEN.lksParameters, normen.lksParameterRij),
    normen: lezer.csv(BESTANDEN.normen, normen.normRij),
  };
}

/** Only the norms of the files; refuses at the first row with a wrong value. */
export function parseNormbestanden(
  bestanden: readonly Bestandsinhoud[],
): Result<Normbestanden, ReferentieFout> {
  const lezer = createLezer(bestanden);
  const gelezen = parseNormen(lezer);
  const fout = lezer.fout();
  return fout === undefined ? ok(gelezen) : err(fout);
}

/** Turns the files into typed rows; refuses at the first row with a wrong value. */
export function parseReferentie(bestanden: readonly Bestandsinhoud[]): Result<Referentie, ReferentieFout> {
  const lezer = createLezer(bestanden);
  const referentie: Referentie = {
    controlegetallen: lezer.csv(BESTANDEN.controlegetallen, cijfers.controlegetalRij),
    arbeidsmarktregios: lezer.csv(BESTANDEN.arbeidsmarktregios, gemeente.arbeidsmarktregioRij),
    gemeenten: lezer.csv(BESTANDEN.gemeenten, gemeente.gemeenteRij),
    gemeentenPerJaar: lezer.csv(BESTANDEN.gemeentenPerJaar, gemeente.gemeentePerJaarRij),
    bronnenTaakstelling: lezer.csv(BESTANDEN.bronnenTaakstelling, cijfers.bronTaakstellingRij),
    taakstelling: lezer.csv(BESTANDEN.taakstelling, cijfers.taakstellingRij),
    taakstellingLandelijk: lezer.csv(BESTANDEN.taakstellingLandelijk, cijfers.taakstellingLandelijkRij),
    gepubliceerdeCijfers: lezer.csv(BESTANDEN.gepubliceerdeCijfers, cijfers.gepubliceerdCijferRij),
    ...parseNormen(lezer),
    iscoBeroepen: lezer.csv(BESTANDEN.iscoBeroepen, normen.iscoBeroepRij),
    escoBeroepen: lezer.csv(BESTANDEN.escoBeroepen, normen.escoBeroepRij),
    werksoorten: lezer.csv(BESTANDEN.werksoorten, normen.werksoortRij),
    postcodes: lezer.csv(BESTANDEN.postcodes, gemeente.postcodeRij),
    kaart: lezer.kaart(),
  };
  const fout = lezer.fout();
  return fout === undefined ? ok(referentie) : err(fout);
}

/** Number of rows (for the map: gemeenten) of every file. */
export function countRijen(referentie: Referentie): ReadonlyMap<string, number> {
  const { kaart, ...tabellen } = referentie;
  const aantallen = new Map<string, number>([[BESTANDEN.kaart, kaart.length]]);
  for (const [naam, bestand] of Object.entries(BESTANDEN)) {
    const rijen = Object.entries(tabellen).find(([tabel]) => tabel === naam)?.[1];
    if (rijen !== undefined) aantallen.set(bestand, rijen.length);
  }
  return aantallen;
}
