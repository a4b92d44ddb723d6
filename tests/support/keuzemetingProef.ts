import type { Actor } from '#domain/toegang/index.ts';
import type { Proef } from './kandidaatProef.ts';
import { aanvaard, kies, plaats, stelVoor } from './plekProef.ts';

/** Chooses, gets one place of the list proposed, says yes, and begins on the day for a year. */
export async function begin(
  proef: Proef,
  actor: Actor,
  nummer: string,
  stap: { readonly lijst: readonly string[]; readonly plek: string; readonly op: string },
): Promise<void> {
  await kies(proef, actor, nummer, stap.lijst);
  await laatBeginnen(proef, actor, nummer, stap);
}

/** The same without a new choice. */
export async function laatBeginnen(
  proef: Proef,
  actor: Actor,
  nummer: string,
  { plek, op }: { readonly plek: string; readonly op: string },
): Promise<void> {
  const voorstel = await stelVoor(proef, actor, nummer, plek, 'Kan nu beginnen.');
  if (!voorstel.ok) throw new Error(voorstel.error.code);
  await aanvaard(proef, actor, nummer);
  const tot = `${Number(op.slice(0, 4)) + 1}${op.slice(4)}`;
  const uitkomst = await plaats(proef, actor, nummer, { van: op, tot, uren: '28' });
  if (!uitkomst.ok) throw new Error(uitkomst.error.code);
}

/** A plaatsing as an import writes it: at the first seat of the place, without proposal or contract. */
export async function schrijfPlaatsing(
  proef: Proef,
  nummer: string,
  plek: string,
  {
    van,
    tot,
    soort = 'beschut-werk',
  }: { readonly van: string; readonly tot: string | null; readonly soort?: string },
): Promise<string> {
  const { rows } = await proef.database.pool.query<{ id: string }>(
    `insert into plaatsing (gemeente_code, dossier_id, persoon_id, zitplaats_id, soort, periode)
     select d.gemeente_code, d.id, d.persoon_id, z.id, $5, daterange($3::date, $4::date)
     from dossier d
     join werkplek p on p.gemeente_code = d.gemeente_code and p.nummer = $2
     join zitplaats z on z.gemeente_code = p.gemeente_code and z.werkplek_id = p.id and z.volgnummer = 1
     where d.nummer = $1 returning id`,
    [nummer, plek, van, tot, soort],
  );
  const [rij] = rows;
  if (rij === undefined) throw new Error('no plaatsing');
  return rij.id;
}
