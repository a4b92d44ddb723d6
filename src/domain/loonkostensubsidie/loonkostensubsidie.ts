import {
  type Bedrag,
  chooseRegelversie,
  createRekenblad,
  type Rekenblad,
  type Rekenfout,
  type Rekenuitslag,
  type Rekenweigering,
} from '#domain/berekening/index.ts';
import type { Normen } from '#domain/normen/index.ts';
import { type Datum, err, ok, type Result } from '#domain/shared/index.ts';
import { writeBedragen } from './bedragen.ts';
import { type LoonkostensubsidieInvoer, listLksFouten } from './invoer.ts';
import { type Lksnormen, requireLksNormen } from './lksNormen.ts';
import { writeLksWaarschuwingen } from './lksWaarschuwingen.ts';
import { type Breuk, writeNaarRato } from './naarRato.ts';
import { LKS_VERSIES, type Lksversie } from './versies.ts';
import { writeVoltijdbedrag } from './voltijdbedrag.ts';

/** A month of loonkostensubsidie. `werkgeverslasten` is incl minus ex; null when their percentage is not known. */
export type LoonkostensubsidieUitkomst = {
  readonly bedragExLasten: Bedrag;
  readonly werkgeverslasten: Bedrag | null;
  readonly bedragInclLasten: Bedrag | null;
};

/**
 * The loonkostensubsidie of a whole month (Participatiewet art. 10d(4), (5)): what the minimum wage with holiday
 * allowance is more than the loonwaarde, at most 70% of it, by the hours, and on top of that the werkgeverslasten.
 * Exact until the end; each amount is rounded once, half a cent up (our reading). Names every fault of the input at
 * once. Refuses before 2015, a forfait before 1-7-2017, and when a norm is missing (the minimum wage of the day).
 */
export function calculateLoonkostensubsidie(
  invoer: LoonkostensubsidieInvoer,
  normen: Normen,
): Rekenuitslag<LoonkostensubsidieInvoer, LoonkostensubsidieUitkomst, Rekenfout> {
  const gegevens = prepareLks(chooseRegelversie(LKS_VERSIES, invoer.peildatum), invoer, normen);
  if (!gegevens.ok) return gegevens;
  const blad = createRekenblad(gegevens.value.versie, invoer.peildatum, invoer);
  const breuk = writeMaandbedrag(blad, gegevens.value, invoer);
  return ok(blad.klaar(writeBedragen(blad, gegevens.value.normen, breuk)));
}

/** The text and the norms of one calculation. */
export type Lksgegevens = { readonly versie: Lksversie; readonly normen: Lksnormen };

/** Checks the input against the version and collects what it needs. `invoer.peildatum` chose the version. */
export function prepareLks(
  versie: Result<Lksversie, Rekenweigering>,
  invoer: LoonkostensubsidieInvoer,
  normen: Normen,
): Result<Lksgegevens, Rekenfout> {
  const zonderVoltijd = versie.ok ? findUrenZonderVoltijd(versie.value, invoer, normen) : '168';
  const fouten = listLksFouten(invoer, zonderVoltijd);
  if (fouten.length > 0) return err({ code: 'ongeldige-invoer', fouten });
  if (!versie.ok) return versie;
  if (invoer.loonwaarde === null && !versie.value.forfait) return err(weigerForfait(invoer.peildatum));
  const gevonden = requireLksNormen(versie.value, invoer, normen);
  return gevonden.ok ? ok({ versie: versie.value, normen: gevonden.value }) : gevonden;
}

/** Writes the warnings and every step up to the exact amount of a whole month. */
export function writeMaandbedrag<Invoer>(
  blad: Rekenblad<Invoer>,
  { versie, normen }: Lksgegevens,
  invoer: LoonkostensubsidieInvoer,
): Breuk {
  writeLksWaarschuwingen(blad, versie, invoer, normen);
  return writeNaarRato(blad, invoer, normen, writeVoltijdbedrag(blad, versie, invoer, normen));
}

/** Before 2024 the full working week must always be known; since then only above the reference hours. */
function findUrenZonderVoltijd(
  { noemer }: Lksversie,
  { peildatum }: LoonkostensubsidieInvoer,
  normen: Normen,
): string {
  return noemer === 'voltijd' ? '0' : (normen.find('lks-referentie-uren', peildatum)?.waarde ?? '168');
}

function weigerForfait(peildatum: Datum): Rekenweigering {
  const eerste = LKS_VERSIES.find(({ forfait }) => forfait)?.geldig;
  return {
    code: 'geen-forfait-op-datum',
    norm: 'lks-forfait',
    peildatum,
    ...(eerste === undefined ? {} : { dichtstbij: { van: eerste.van, tot: null } }),
  };
}
