import { type RawBuilder, sql } from 'kysely';
import type { Datum } from '#domain/shared/index.ts';
import type { Rol } from '#domain/toegang/index.ts';

/** Roles to which a dossier can belong. */
type EigenRol = Extract<Rol, 'klantmanager' | 'jobcoach'>;

/**
 * SQL condition: dossier `d` belongs to the actor, as its klantmanager or as its jobcoach, in a role that the actor has
 * on the day. A jobcoach only while the dossier is open. The one rule of whose people someone's people are; every list
 * and every dossier page goes by it.
 */
export function isEigenDossier(op: Datum): RawBuilder<boolean> {
  return sql<boolean>`(d.klantmanager_id = (select huidige_gebruiker()) and ${heeftRol('klantmanager', op)}
    or d.jobcoach_id = (select huidige_gebruiker()) and d.gesloten_op is null and ${heeftRol('jobcoach', op)})`;
}

/**
 * SQL value: 'open', 'reden-nodig' or 'dicht' for dossier `d`. Own dossiers open at once. To others only a klantmanager
 * comes, with a reason of at most `uren` old; for everybody else they do not exist.
 */
export function dossiertoegangSql(op: Datum, uren: number): RawBuilder<string> {
  return sql<string>`case
    when ${isEigenDossier(op)} then 'open'
    when not ${heeftRol('klantmanager', op)} then 'dicht'
    when exists (select from auditregel a where a.handeling = 'geopend-met-reden'
      and a.rij_id = d.id::text and a.gebruiker_id = huidige_gebruiker()
      and a.tijdstip > now() - make_interval(hours => ${uren})) then 'open'
    else 'reden-nodig' end`;
}

/** SQL condition: the actor may know of people of colleagues, by number and adviser. */
export function canSeeAnderen(op: Datum): RawBuilder<boolean> {
  return heeftRol('klantmanager', op);
}

/** Asked once per query: it does not depend on the row. */
function heeftRol(rol: EigenRol, op: Datum): RawBuilder<boolean> {
  return sql<boolean>`(select exists (select from gebruiker_rol r where r.gebruiker_id = (select huidige_gebruiker())
    and r.rol = ${rol} and r.periode @> ${op}::date))`;
}
