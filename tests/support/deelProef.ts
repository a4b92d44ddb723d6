import {
  beantwoordDeelafspraak,
  type Deelafspraak,
  type GedeeldePlek,
  neemPlekOver,
  openZitplaatsen,
} from '#application/deelafspraak/index.ts';
import { datum, type Periode } from '#domain/shared/index.ts';
import type { Actor } from '#domain/toegang/index.ts';
import type { Proef } from './kandidaatProef.ts';

const DIT_JAAR: Periode = { van: datum('2026-01-01'), tot: datum('2027-01-01') };

/** The owner offers an agreement; gives it as the owner sees it. */
export async function biedAan(proef: Proef, eigenaar: Actor, partner: Actor): Promise<Deelafspraak> {
  const id = await proef.als(eigenaar, ({ deelafspraken }) =>
    deelafspraken.addDeelafspraak({
      ...{ partnerCode: partner.gemeenteCode, naam: 'Plekken delen', periode: DIT_JAAR, voorwaarden: '' },
      ...{ contact: 'Team werk', aangebodenOp: datum('2025-12-01') },
    }),
  );
  return await loadAfspraak(proef, eigenaar, id);
}

async function loadAfspraak(proef: Proef, actor: Actor, id: string): Promise<Deelafspraak> {
  const afspraak = await proef.als(actor, ({ deelafspraken }) => deelafspraken.findDeelafspraak(id));
  if (afspraak === undefined) throw new Error('no agreement');
  return afspraak;
}

/** An agreement that both said yes to, as the owner sees it. */
export async function spreekAf(proef: Proef, eigenaar: Actor, partner: Actor): Promise<Deelafspraak> {
  const { id } = await biedAan(proef, eigenaar, partner);
  const afspraak = await loadAfspraak(proef, partner, id);
  const uitkomst = await proef.als(partner, (poorten, werk) =>
    beantwoordDeelafspraak(werk, poorten, afspraak, {
      ...{ versie: afspraak.versie, handeling: 'aanvaarden', reden: '' },
    }),
  );
  if (!uitkomst.ok) throw new Error(uitkomst.error.code);
  return await loadAfspraak(proef, eigenaar, id);
}

/** Opens seats of a place from today on. */
export async function open(
  proef: Proef,
  eigenaar: Actor,
  afspraak: Deelafspraak,
  nummer: string,
  { aantal = 1, reden = '' } = {},
) {
  return await proef.als(eigenaar, async (poorten, werk) => {
    const plekken = await poorten.deelafspraken.listOpenbarePlekken(werk.vandaag);
    const plek = plekken.find((een) => een.nummer === nummer);
    if (plek === undefined) throw new Error('no free seat');
    const periode = { van: werk.vandaag, tot: null };
    return await openZitplaatsen(werk, poorten, { afspraak, plek, aantal, periode, reden });
  });
}

/** The only shared place, as this gemeente sees it. */
export async function loadGedeeld(proef: Proef, actor: Actor): Promise<GedeeldePlek> {
  const [plek] = await proef.als(actor, ({ deelafspraken }, { vandaag }) =>
    deelafspraken.listGedeeldePlekken(vandaag),
  );
  if (plek === undefined) throw new Error('nothing is shared');
  return plek;
}

/** The partner takes the only shared place over; gives its number. */
export async function neemOver(proef: Proef, partner: Actor): Promise<string> {
  const plek = await loadGedeeld(proef, partner);
  const nummer = await proef.als(partner, (poorten, werk) => neemPlekOver(werk, poorten, plek));
  if (!nummer.ok) throw new Error(nummer.error.code);
  return nummer.value;
}
