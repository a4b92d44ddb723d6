import { sql } from 'kysely';
import type { ReferentiePoort } from '#application/referentie/index.ts';
import type { Database } from '../verbinding/index.ts';
import { createReferentieReadmodel } from './referentie.readmodel.ts';

type Lades = {
  readonly [M in keyof ReferentiePoort]: Map<string, NonNullable<Awaited<ReturnType<ReferentiePoort[M]>>>>;
};

/** Answers kept per question; then it starts again, so that asking for many days cannot fill the memory. */
const MEESTE_ANTWOORDEN = 60;

/**
 * Reading the reference data with a memory that all requests share. It holds no personal data and changes only when a
 * newer version is loaded, so each request asks once which version there is and answers the rest from memory.
 */
export function createReferentieGeheugen(): (tx: Database) => ReferentiePoort {
  const lades = createLades();
  let versie = '';
  return (tx) => {
    const bron = createReferentieReadmodel(tx);
    let ververst: Promise<void> | undefined;
    const ververs = async () => {
      const huidig = await readVersie(tx);
      if (huidig === versie) return;
      for (const lade of Object.values(lades)) lade.clear();
      versie = huidig;
    };
    const onthoud = async <T>(
      lade: Map<string, NonNullable<T>>,
      sleutel: string,
      lees: () => Promise<T>,
    ): Promise<T> => {
      ververst ??= ververs();
      await ververst;
      const bekend = lade.get(sleutel);
      if (bekend !== undefined) return bekend;
      const bijVersie = versie;
      const antwoord = await lees();
      // Another request may have seen a newer version meanwhile; then this answer is not kept.
      if (antwoord !== undefined && antwoord !== null && bijVersie === versie)
        bewaar(lade, sleutel, antwoord);
      return antwoord;
    };
    return {
      listGemeenten: (op) => onthoud(lades.listGemeenten, op, () => bron.listGemeenten(op)),
      findGemeente: (code) => onthoud(lades.findGemeente, code, () => bron.findGemeente(code)),
      findGemeenteOpAdresnaam: (naam) =>
        onthoud(lades.findGemeenteOpAdresnaam, naam, () => bron.findGemeenteOpAdresnaam(naam)),
      listVroegereGemeenten: (op) =>
        onthoud(lades.listVroegereGemeenten, op, () => bron.listVroegereGemeenten(op)),
      listArbeidsmarktregios: (op) =>
        onthoud(lades.listArbeidsmarktregios, op, () => bron.listArbeidsmarktregios(op)),
      listTaakstellingen: (jaar) =>
        onthoud(lades.listTaakstellingen, String(jaar), () => bron.listTaakstellingen(jaar)),
      findTaakstellingReeks: (code) =>
        onthoud(lades.findTaakstellingReeks, code, () => bron.findTaakstellingReeks(code)),
      listTaakstellingenVanRegio: (code) =>
        onthoud(lades.listTaakstellingenVanRegio, code, () => bron.listTaakstellingenVanRegio(code)),
      listLandelijkeTaakstellingen: () =>
        onthoud(lades.listLandelijkeTaakstellingen, '', () => bron.listLandelijkeTaakstellingen()),
      listGepubliceerdeCijfers: (gebied) =>
        onthoud(lades.listGepubliceerdeCijfers, JSON.stringify(gebied), () =>
          bron.listGepubliceerdeCijfers(gebied),
        ),
      listGepubliceerdeCijfersOp: (dag) =>
        onthoud(lades.listGepubliceerdeCijfersOp, dag, () => bron.listGepubliceerdeCijfersOp(dag)),
      listCijfersVoorgangers: (code) =>
        onthoud(lades.listCijfersVoorgangers, code, () => bron.listCijfersVoorgangers(code)),
      listWerksoorten: () => onthoud(lades.listWerksoorten, '', () => bron.listWerksoorten()),
      findPostcode: (pc4) => onthoud(lades.findPostcode, pc4, () => bron.findPostcode(pc4)),
    };
  };
}

function createLades(): Lades {
  return {
    listGemeenten: new Map(),
    findGemeente: new Map(),
    findGemeenteOpAdresnaam: new Map(),
    listVroegereGemeenten: new Map(),
    listArbeidsmarktregios: new Map(),
    listTaakstellingen: new Map(),
    findTaakstellingReeks: new Map(),
    listTaakstellingenVanRegio: new Map(),
    listLandelijkeTaakstellingen: new Map(),
    listGepubliceerdeCijfers: new Map(),
    listGepubliceerdeCijfersOp: new Map(),
    listCijfersVoorgangers: new Map(),
    listWerksoorten: new Map(),
    findPostcode: new Map(),
  };
}

function bewaar<T>(lade: Map<string, T>, sleutel: string, antwoord: T): void {
  if (lade.size >= MEESTE_ANTWOORDEN) lade.clear();
  lade.set(sleutel, antwoord);
}

/** The number of the last load: every load, also of one file, has a higher one. */
async function readVersie(tx: Database): Promise<string> {
  const { rows } = await sql<{ versie: string }>`
    select coalesce(max(nummer), 0)::text as versie from referentie_lading`.execute(tx);
  return rows[0]?.versie ?? '';
}
