import { createHash } from 'node:crypto';
import type { Poorten } from '#application/poorten.ts';
import { createReferentieGeheugen } from '#db/readmodels/referentieGeheugen.ts';
import { claimVerzoek, rondVerzoekAf } from '#db/repositories/verzoek.repository.ts';
import { type Database, inTransactie } from '#db/verbinding/index.ts';
import type { Actor } from '#domain/toegang/index.ts';
import type { Omgeving } from '#web/rand/omgeving.ts';
import { createPoorten, type PoortInstellingen } from './poorten.ts';

/** Leaves a transaction that must be rolled back because the form was refused. */
class Terugdraaien extends Error {}

/** Transactions for the web border: plain ones, and ones that act at most once per form key. */
export function createTransacties(
  db: Database,
  { sleutel: hoofdsleutel }: PoortInstellingen,
): Pick<Omgeving, 'inTransactie' | 'inVerzoek'> {
  const instellingen = { sleutel: hoofdsleutel, createReferentie: createReferentieGeheugen() };
  return {
    inTransactie: (actor, fn) =>
      inTransactie(db, actor && identiteit(actor), (tx) => fn(createPoorten(tx, instellingen))),
    inVerzoek: async <W extends object>(
      actor: Actor,
      { sleutel, pad, inhoud }: { sleutel: string; pad: string; inhoud: string },
      fn: (poorten: Poorten) => Promise<{ readonly naar: string } | W>,
    ) => {
      let geweigerd: W | undefined;
      try {
        return await inTransactie(db, { ...identiteit(actor), verzoek: sleutel }, async (tx) => {
          const eerder = await claimVerzoek(tx, { sleutel, pad, inhoudHash: hashInhoud(inhoud) });
          if (eerder) {
            return eerder.zelfdeInhoud ? { naar: eerder.naar } : ({ reedsVerstuurd: true } as const);
          }
          const uitkomst = await fn(createPoorten(tx, instellingen));
          if (!('naar' in uitkomst)) {
            geweigerd = uitkomst;
            throw new Terugdraaien();
          }
          await rondVerzoekAf(tx, sleutel, uitkomst.naar);
          return uitkomst;
        });
      } catch (fout) {
        if (fout instanceof Terugdraaien && geweigerd) {
          return geweigerd;
        }
        throw fout;
      }
    },
  };
}

function identiteit({ gemeenteCode, gebruikerId }: Actor): { gemeenteCode: string; gebruikerId: string } {
  return { gemeenteCode, gebruikerId };
}

/** What was filled in can hold personal data, so only its hash is kept. */
function hashInhoud(inhoud: string): string {
  return createHash('sha256').update(inhoud).digest('base64url');
}
