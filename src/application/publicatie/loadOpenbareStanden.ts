import type { Poorten } from '#application/poorten.ts';
import { determineOpenbarePeildatum, type OpenbarePeildatum } from '#domain/publicatie/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import { jaarVan } from '#domain/shared/index.ts';
import { composeOpenbareStand, type Registerhouder } from './composeOpenbareStand.ts';
import { loadDoelen } from './doelen.ts';
import { listGebieden } from './gebieden.ts';
import { composeGepubliceerdeStand } from './gepubliceerdeStand.ts';
import type { OpenbaarGebied, OpenbareStand } from './openbareStand.ts';
import type { Registergemeente } from './publicatie.poort.ts';
import { loadRegisterstanden, type Registerstand } from './registerstanden.ts';

/** The public figures of a whole country on one day, by code of gemeente, arbeidsmarktregio or country. */
export type OpenbareStanden = {
  readonly peildatum: Datum;
  readonly soortPeildatum: OpenbarePeildatum;
  readonly standen: ReadonlyMap<string, OpenbareStand>;
};

/**
 * Loads the public figures of every gemeente of the day, every arbeidsmarktregio and the country. Register figures
 * only for month ends that have passed and only of areas that are complete here; else what others published about
 * exactly that day; else onbekend. The counts are those that staff see: the same port.
 * @param vandaag the application's day; people figures after it are 'toekomst'.
 */
export async function loadOpenbareStanden(
  poorten: Pick<Poorten, 'stand' | 'referentie' | 'publicatie'>,
  peildatum: Datum,
  vandaag: Datum,
): Promise<OpenbareStanden> {
  const soortPeildatum = determineOpenbarePeildatum(peildatum, vandaag);
  const gemeenten = await poorten.referentie.listGemeenten(peildatum);
  const doelen = await loadDoelen(poorten.referentie, jaarVan(peildatum));
  const cijfers = await poorten.referentie.listGepubliceerdeCijfersOp(peildatum);
  const houders = new Map((await poorten.publicatie.listRegistergemeenten()).map((r) => [r.code, r]));
  const register =
    soortPeildatum.soort === 'maandeinde'
      ? await loadRegisterstanden(poorten, { peildatum, gemeenten, doelen })
      : new Map<string, Registerstand>();
  const standen = listGebieden(gemeenten).map((gebied): [string, OpenbareStand] => {
    const { code, niveau } = gebied;
    const doel = doelen.get(code);
    return [
      code,
      composeOpenbareStand({
        gebied,
        peildatum,
        isToekomst: peildatum > vandaag,
        doel,
        houder: findHouder(gebied, houders, peildatum),
        register: register.get(code),
        gepubliceerd: composeGepubliceerdeStand(
          cijfers.filter((cijfer) => cijfer.niveau === niveau && cijfer.code === code),
          peildatum,
          doel,
        ),
      }),
    ];
  });
  return { peildatum, soortPeildatum, standen: new Map(standen) };
}

/** An area keeps a register when all its gemeenten do; one invented register makes the sum invented. */
function findHouder(
  { gemeenteCodes }: OpenbaarGebied,
  houders: ReadonlyMap<string, Registergemeente>,
  peildatum: Datum,
): Registerhouder | undefined {
  const gevonden = gemeenteCodes.flatMap((code) => houders.get(code) ?? []);
  const isCompleet =
    gevonden.length === gemeenteCodes.length && gevonden.every(({ sinds }) => sinds <= peildatum);
  return isCompleet ? { demo: gevonden.some(({ demo }) => demo) } : undefined;
}
