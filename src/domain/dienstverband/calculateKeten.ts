import {
  chooseRegelversie,
  createRekenblad,
  type Rekenfout,
  type Rekenuitslag,
} from '#domain/berekening/index.ts';
import { type Datum, err, ok } from '#domain/shared/index.ts';
import { CARROUSEL_WERKGEVERS, listAfgelopenWerkgevers } from './carrousel.ts';
import { compareSchakel, type Keten, listKetens } from './keten.ts';
import type { KetenBevinding } from './ketenBevinding.ts';
import { type GelezenSchakel, type KetenInvoer, listFouten, readSchakel } from './ketenInvoer.ts';
import { calculateVooraf, listBevindingenVanKeten } from './ketenOordeel.ts';
import { KETENVERSIES, listKetenbronnen } from './ketenregel.ts';
import { listKetenstappen } from './ketenStappen.ts';
import { WAARSCHUWING_MERK } from './ketenWaarschuwing.ts';

/** One dienstverband in the outcome, oldest first. */
export type Ketenschakel = {
  readonly van: Datum;
  readonly tot: Datum | null;
  readonly werkgever: string;
  /** Number in its own chain; null when the rule does not count it. */
  readonly nummer: number | null;
  /** Whether it belongs to the chain that the outcome is about. */
  readonly telt: boolean;
};

export type KetenUitkomst = {
  /** Number of the last dienstverband in its chain; 0 when none counts. */
  readonly nummer: number;
  readonly vastVanaf: Datum | null;
  /** The last day on which this, or while there are fewer than three the next one, can end and stay temporary. */
  readonly laatsteVeiligeEinddatum: Datum | null;
  /** Whether one more temporary dienstverband is possible. */
  readonly kanTijdelijkVerder: boolean;
  /** From this day on someone must know what is coming; null when that is over. */
  readonly waarschuwVanaf: Datum | null;
  readonly carrousel: boolean;
  readonly bevindingen: readonly KetenBevinding[];
  readonly schakels: readonly Ketenschakel[];
};

/**
 * The chain of the last dienstverband that began by the reference date: which count and why, the limit in force on the
 * day the chain passes it, which one is permanent from which day, and until when the next can stay temporary
 * (BW art. 7:668a). Refuses a reference date before 1 July 2015, the first day of the text that was read; refuses
 * every row with its last day before its first.
 */
export function calculateKeten(invoer: KetenInvoer): Rekenuitslag<KetenInvoer, KetenUitkomst, Rekenfout> {
  const fouten = listFouten(invoer);
  if (fouten.length > 0) return err({ code: 'ongeldige-invoer', fouten });
  const { peildatum } = invoer;
  const versie = chooseRegelversie(KETENVERSIES, peildatum);
  if (!versie.ok) return versie;

  const schakels = invoer.contracten
    .map(readSchakel)
    .filter(({ periode }) => periode.van <= peildatum)
    .sort(compareSchakel);
  const ketens = listKetens(schakels, peildatum);
  const keten = findLaatsteKeten(ketens);
  const begin = keten?.schakels[0].periode.van ?? peildatum;
  const blad = createRekenblad(
    { ...versie.value, bronnen: listKetenbronnen(begin, peildatum) },
    peildatum,
    invoer,
  );
  const afgelopen = listVerlopen(schakels, peildatum);
  const waarschuwing = keten === undefined ? null : calculateVooraf(keten, peildatum);
  const oordeel = { schakels, keten, waarschuwing, afgelopen };
  for (const stap of listKetenstappen({ ...oordeel, ketens })) blad.stap(stap);
  for (const code of keten?.waarschuwingen ?? []) blad.waarschuw({ code, merk: WAARSCHUWING_MERK[code] });
  return ok(
    blad.klaar({
      nummer: keten?.nummer ?? 0,
      vastVanaf: keten?.vast?.vanaf ?? null,
      laatsteVeiligeEinddatum: keten?.laatsteVeiligeEinddatum ?? null,
      kanTijdelijkVerder: keten?.kanTijdelijkVerder ?? true,
      waarschuwVanaf: waarschuwing?.vanaf ?? null,
      carrousel: afgelopen.length >= CARROUSEL_WERKGEVERS,
      bevindingen: [...listBevindingenVanKeten({ ...oordeel, peildatum })],
      schakels: schakels.map((schakel) => toKetenschakel(schakel, ketens, keten)),
    }),
  );
}

/** The chain in which the last dienstverband started. */
function findLaatsteKeten(ketens: readonly Keten<GelezenSchakel>[]): Keten<GelezenSchakel> | undefined {
  return ketens.reduce<Keten<GelezenSchakel> | undefined>((laatste, keten) => {
    const a = laatste?.schakels.at(-1);
    const b = keten.schakels.at(-1);
    return a !== undefined && b !== undefined && compareSchakel(a, b) > 0 ? laatste : keten;
  }, undefined);
}

function listVerlopen(schakels: readonly GelezenSchakel[], peildatum: Datum): readonly string[] {
  const tijdelijk = schakels.filter(({ soort }) => soort === 'bepaalde-tijd');
  return listAfgelopenWerkgevers(
    schakels.map((schakel) => ({
      ...schakel,
      redenEinde: schakel.gelezen.redenEinde ?? (tijdelijk.includes(schakel) ? null : 'overig'),
    })),
    peildatum,
  );
}

function toKetenschakel(
  schakel: GelezenSchakel,
  ketens: readonly Keten<GelezenSchakel>[],
  keten: Keten<GelezenSchakel> | undefined,
): Ketenschakel {
  const { van, tot, werkgever } = schakel.gelezen;
  const eigen = ketens.find(({ schakels }) => schakels.includes(schakel));
  const nummer = eigen === undefined ? null : eigen.schakels.indexOf(schakel) + 1;
  return { van, tot, werkgever, nummer, telt: eigen !== undefined && eigen === keten };
}
