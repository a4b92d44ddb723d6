import { sql } from 'kysely';
import { z } from 'zod';
import type { DossierSignaalFeiten, SignaalPoort } from '#application/signaal/index.ts';
import { REDENEN_EINDE } from '#domain/dienstverband/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import { findHeropendTot } from '#domain/voorstel/index.ts';
import { createAuditRepository } from '../repositories/audit.repository.ts';
import type { Database } from '../verbinding/index.ts';
import { datumVeld } from './dossierFeiten.ts';
import { dossierSignaalSql } from './signaalDossier.sql.ts';
import { listWerkgeverFeiten } from './signaalWerkgever.readmodel.ts';

const dienstverbandVeld = z
  .object({
    werkgever: z.string(),
    werkgeverNaam: z.string(),
    soort: z.enum(['bepaalde-tijd', 'onbepaalde-tijd']),
    van: datumVeld,
    tot: datumVeld.nullable(),
    overeengekomenTot: datumVeld.nullable(),
    isOpvolger: z.boolean(),
    redenEinde: z.enum(REDENEN_EINDE).nullable(),
    uren: z.number().nullable(),
    redenAfwijking: z.string(),
    isBeschutWerk: z.boolean(),
  })
  .transform(({ van, tot, uren, ...rest }) => ({
    ...rest,
    periode: { van, tot },
    uitzondering: null,
    uren: uren === null ? null : String(uren),
  }));

const kantenVeld = z.array(z.enum(['kandidaat', 'werkgever']));
const vraagVelden = { plek: z.string(), gemeldOp: datumVeld, uiterlijk: datumVeld };

const rijVeld = z.object({
  dossierId: z.string(),
  nummer: z.string(),
  naam: z.string(),
  jobcoach: z.string(),
  geopendOp: datumVeld,
  laatsteGesprek: datumVeld.nullable(),
  wachtSinds: datumVeld.nullable(),
  isAangehouden: z.boolean(),
  aanvraag: z.object({ aangevraagd: datumVeld, uiterlijk: datumVeld }).nullable(),
  advies: z.object({ adviesDatum: datumVeld, uitkomst: z.enum(['positief', 'negatief']) }).nullable(),
  besluit: z
    .object({ uitkomst: z.enum(['positief', 'negatief']), afwijkend: z.boolean(), uiterlijk: datumVeld })
    .nullable(),
  voorstel: z
    .object({ wachtOp: kantenVeld, reactieUiterlijk: datumVeld, bewaardWachtOp: kantenVeld.nullable() })
    .nullable(),
  heeftKeuze: z.boolean(),
  vrijePlek: z.object({ werkplekId: z.string(), naam: z.string(), rang: z.number() }).nullable(),
  wilKijken: z.object(vraagVelden).nullable(),
  kloptNiet: z.object({ ...vraagVelden, tekst: z.string(), stondEr: z.string() }).nullable(),
  dienstverbanden: z.array(dienstverbandVeld),
  stil: z.array(z.string()),
});

/** The offer that counts on the day: a kept one is open again once the better one has lapsed. */
function toVoorstelfeit(
  voorstel: z.infer<typeof rijVeld>['voorstel'],
  dag: Datum,
): DossierSignaalFeiten['voorstel'] {
  if (voorstel === null) return null;
  const { wachtOp, reactieUiterlijk, bewaardWachtOp } = voorstel;
  const heropendTot = findHeropendTot({ status: 'open', reagerenVoor: reactieUiterlijk }, dag);
  if (bewaardWachtOp === null || heropendTot === undefined) return { wachtOp, reactieUiterlijk };
  return { wachtOp: bewaardWachtOp, reactieUiterlijk: heropendTot };
}

const MELDING_VAN = { 'wil-kijken': 'kijken', 'klopt-niet': 'klopt-niet' } as const;

/** The facts behind the signals of one klantmanager: one query for people, one for providers. */
export function createSignaalReadmodel(tx: Database): SignaalPoort {
  return {
    listDossierFeiten: async (peildatum) => {
      const { rows } = await dossierSignaalSql(peildatum).execute(tx);
      const feiten: readonly DossierSignaalFeiten[] = rows.map((rij) => {
        const feit = rijVeld.parse(rij);
        return { ...feit, voorstel: toVoorstelfeit(feit.voorstel, peildatum) };
      });
      await createAuditRepository(tx).logGelezen({
        tabel: 'signaal',
        betrokkenen: feiten.map(({ dossierId }) => dossierId),
      });
      return feiten;
    },
    listWerkgeverFeiten: (peildatum) => listWerkgeverFeiten(tx, peildatum),
    rondVraagAf: async (onderwerp, soort, afgerondOp) => {
      await sql`
        update kandidaatmelding set afgerond_op = ${afgerondOp} where id = (
          select id from kandidaatmelding where dossier_id::text = ${onderwerp} and afgerond_op is null
            and soort = ${MELDING_VAN[soort]} order by uiterlijk_op, id limit 1)`.execute(tx);
    },
    handelAf: async ({ onderwerp, soort, gedaan, gedaanOp, weerTonenOp, toelichting }) => {
      await sql`
        insert into signaal_afhandeling
          (gemeente_code, gebruiker_id, dossier_id, onderwerp, soort, gedaan, gedaan_op, weer_tonen_op, toelichting)
        values (huidige_gemeente(), huidige_gebruiker(), (select id from dossier where id::text = ${onderwerp}),
          ${onderwerp}, ${soort}, ${gedaan}, ${gedaanOp}, ${weerTonenOp}, ${toelichting})`.execute(tx);
    },
  };
}
