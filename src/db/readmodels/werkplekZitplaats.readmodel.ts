import { sql } from 'kysely';
import type { Bezetter, Zitplaats } from '#application/werkplek/index.ts';
import { weergaveNaam } from '#domain/persoon/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import { createAuditRepository } from '../repositories/audit.repository.ts';
import type { Database } from '../verbinding/index.ts';
import { vrijVanaf } from './werkplekBezetting.ts';

type ZitplaatsRij = Omit<Zitplaats, 'periode'> & { van: Datum; tot: Datum | null };

/** The seats of a place, with the first day from which each is free. Says that it is taken, never by whom. */
export async function listZitplaatsen(
  tx: Database,
  werkplekId: string,
  peildatum: Datum,
): Promise<readonly Zitplaats[]> {
  const { rows } = await sql<ZitplaatsRij>`
    select s.id, s.versie, s.volgnummer, lower(s.periode) as van, upper(s.periode) as tot, s.reden_einde as "redenEinde",
      ${vrijVanaf(peildatum)} as "vrijVanaf"
    from zitplaats s
    where s.werkplek_id = ${werkplekId} order by s.volgnummer`.execute(tx);
  return rows.map(({ van, tot, ...rest }) => ({ ...rest, periode: { van, tot } }));
}

type BezetterRij = Omit<Bezetter, 'naam' | 'periode'> & {
  dossierId: string;
  voornaam: string;
  voorvoegsel: string;
  achternaam: string;
  van: Datum;
  tot: Datum | null;
};

/** Who sits on the seats of a place on or after the day. Writes the log line with the dossiers that are shown. */
export async function listBezetters(
  tx: Database,
  werkplekId: string,
  peildatum: Datum,
): Promise<readonly Bezetter[]> {
  const { rows } = await sql<BezetterRij>`
    select b.zitplaats_id as "zitplaatsId", d.id as "dossierId", d.nummer as "dossierNummer", p.voornaam, p.voorvoegsel,
      p.achternaam, lower(b.periode) as van, upper(b.periode) as tot, b.soort
    from plaatsing b
    join zitplaats s on s.gemeente_code = b.gemeente_code and s.id = b.zitplaats_id
    join dossier d on d.gemeente_code = b.gemeente_code and d.id = b.dossier_id
    join persoon p on p.gemeente_code = b.gemeente_code and p.id = b.persoon_id
    where s.werkplek_id = ${werkplekId} and b.periode && daterange(${peildatum}::date, null)
    order by s.volgnummer, lower(b.periode)`.execute(tx);
  if (rows.length > 0) {
    const betrokkenen = rows.map(({ dossierId }) => dossierId);
    await createAuditRepository(tx).logGelezen({ tabel: 'plaatsing', betrokkenen });
  }
  return rows.map(({ zitplaatsId, dossierNummer, soort, van, tot, voornaam, voorvoegsel, achternaam }) => ({
    zitplaatsId,
    dossierNummer,
    soort,
    naam: weergaveNaam({ voornaam, voorvoegsel: voorvoegsel || null, achternaam }),
    periode: { van, tot },
  }));
}
