import type { Poorten } from '#application/poorten.ts';
import { bereidRondeVoor, draaiRonde, type RondePoort, verstuurRonde } from '#application/ronde/index.ts';
import { type Database, inTransactie } from '#db/verbinding/index.ts';
import { addDagen } from '#domain/shared/index.ts';
import type { Actor } from '#domain/toegang/index.ts';
import { verifyToewijzing } from '#matching/index.ts';
import { createPoorten } from '#server/poorten.ts';
import { PEILDATUM, SLEUTEL } from '../gegevens.ts';
import { type Klok, startKlok, type Tijden } from './klok.ts';

/** What a weekly round of one gemeente came to. */
export type Week = {
  readonly deelnemers: number;
  readonly keuzes: number;
  readonly geplaatst: number;
  readonly aangeboden: number;
  readonly markt: string;
  readonly tijden: Tijden;
};

const REAGEREN_DAGEN = 14;

/**
 * Prepares, runs and sends a round for one gemeente through the acts of the application, as somebody does on the pages:
 * from the tables to stored offers, each step committed. Undefined when nobody waits with a list.
 */
export async function draaiWeek(db: Database, actor: Actor): Promise<Week | undefined> {
  const werk = { actor, vandaag: PEILDATUM };
  const als = <T>(doe: (poorten: Poorten) => Promise<T>) =>
    inTransactie(db, { gemeenteCode: actor.gemeenteCode, gebruikerId: actor.gebruikerId }, (tx) =>
      doe(createPoorten(tx, { sleutel: SLEUTEL })),
    );
  const nummer = await als((poorten) => bereidRondeVoor(werk, poorten, { lot: 'trekking' }));
  if (!nummer.ok) throw new Error(nummer.error.code);
  const find = async () => {
    const ronde = await als(({ rondes }) => rondes.findRonde(nummer.value));
    if (ronde === undefined) throw new Error('no round');
    return ronde;
  };

  const voorbereid = await find();
  const klok = startKlok();
  let keuzes = 0;
  const uitslag = await als(async (poorten) => {
    const rondes = metKlok(poorten.rondes, klok, (aantal) => {
      keuzes = aantal;
    });
    return await draaiRonde(werk, { rondes }, voorbereid, voorbereid.versie, (markt, toewijzing) => {
      klok.tot('compile the market file, read it and divide it');
      const fouten = verifyToewijzing(markt, toewijzing);
      klok.tot('verify');
      return fouten;
    });
  });
  if (!uitslag.ok) return undefined;
  klok.tot('store outcome, files and explanations');

  const gedraaid = await find();
  const verstuur = startKlok();
  const verzending = await als((poorten) =>
    verstuurRonde(
      werk,
      { ...poorten, rondes: metVerstuurklok(poorten.rondes, verstuur) },
      {
        ...{ ronde: gedraaid, versie: gedraaid.versie, redenVervanging: 'Een betere plek.' },
        reagerenVoor: addDagen(PEILDATUM, REAGEREN_DAGEN),
      },
    ),
  );
  verstuur.tot('send: store the offers');
  if (!verzending.ok) throw new Error(verzending.error.code);
  return {
    ...{ deelnemers: gedraaid.deelnemers, geplaatst: gedraaid.geplaatst, keuzes },
    ...{ aangeboden: verzending.value.aangeboden, markt: gedraaid.markt ?? '' },
    tijden: new Map([...klok.tijden, ...verstuur.tijden]),
  };
}

function metKlok(rondes: RondePoort, klok: Klok, tel: (keuzes: number) => void): RondePoort {
  return {
    ...rondes,
    loadGegevens: async (...vraag) => {
      const gegevens = await rondes.loadGegevens(...vraag);
      tel(gegevens.personen.reduce((som, { keuzes }) => som + keuzes.length, 0));
      klok.tot('read: who waits with which list, which seats, what fits');
      return gegevens;
    },
    saveUitslag: async (...uitslag) => {
      klok.tot('explain to each person');
      await rondes.saveUitslag(...uitslag);
    },
  };
}

function metVerstuurklok(rondes: RondePoort, klok: Klok): RondePoort {
  return {
    ...rondes,
    loadGegevens: async (...vraag) => {
      const gegevens = await rondes.loadGegevens(...vraag);
      klok.tot('send: read everything again');
      return gegevens;
    },
  };
}
