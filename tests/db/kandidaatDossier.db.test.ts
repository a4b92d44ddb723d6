import { beforeAll, describe, expect, it } from 'vitest';
import {
  endDossier,
  holdDossier,
  listGebeurtenissoorten,
  recordTrede,
  resumeDossier,
} from '#application/dossier/index.ts';
import { Verouderd } from '#application/shared/index.ts';
import { zoeknaamVan } from '#domain/persoon/index.ts';
import { datum } from '#domain/shared/index.ts';
import type { Actor } from '#domain/toegang/index.ts';
import {
  conceptVan,
  createProef,
  opDossier,
  type Proef,
  registreer,
  VANDAAG,
} from '../support/kandidaatProef.ts';

let proef: Proef;
let noa: string;

beforeAll(async () => {
  proef = await createProef();
  noa = await registreer(proef, proef.farah, conceptVan('Noa van den Berg', '2001-05-06', '999990019'));
});

async function kijk(actor: Actor, nummer = noa) {
  return await proef.als(actor, (poorten, werk) => poorten.dossiers.findKop(nummer, werk.vandaag));
}

async function auditregels(handeling: string) {
  const { rows } = await proef.database.pool.query<{ tabel: string; reden: string | null; wie: string }>(
    `select a.tabel, a.reden, g.naam as wie from auditregel a join gebruiker g on g.id = a.gebruiker_id
     where a.handeling = $1 order by a.id`,
    [handeling],
  );
  return rows;
}

describe('opening a dossier', () => {
  it('works at once for the own caseload, and logs one line', async () => {
    const voor = (await auditregels('gelezen')).length;
    expect(await kijk(proef.farah)).toMatchObject({ soort: 'open', kop: { naam: { achternaam: 'Berg' } } });
    expect((await auditregels('gelezen')).length - voor).toBe(1);
  });

  it('asks a reason for someone else’s, and tells nothing before it', async () => {
    expect(await kijk(proef.bram)).toEqual({ soort: 'reden-nodig', nummer: noa, klantmanager: 'Farah' });
    await proef.als(proef.bram, ({ dossiers }) => dossiers.logReden(noa, 'Ik neem waar voor Farah.'));
    expect(await kijk(proef.bram)).toMatchObject({ soort: 'open' });
    expect(await auditregels('geopend-met-reden')).toEqual([
      { tabel: 'dossier', reden: 'Ik neem waar voor Farah.', wie: 'Bram' },
    ]);
  });

  it('shows that reason in the timeline, for the person to see', async () => {
    const feiten = await opDossier(proef, proef.farah, noa, ({ dossiers }, werk, kop) =>
      dossiers.listTijdlijn(kop.id, werk.vandaag, 50, listGebeurtenissoorten(werk.actor.rollen)),
    );
    expect(feiten[0]).toMatchObject({
      door: 'Bram',
      gebeurtenis: { soort: 'geopend-met-reden', reden: 'Ik neem waar voor Farah.' },
    });
    expect(feiten.at(-1)).toMatchObject({ datum: '2025-06-02', gebeurtenis: { soort: 'dossier-geopend' } });
  });

  it('does not exist for another municipality, nor can it be opened by a reason there', async () => {
    expect(await kijk(proef.elders)).toEqual({ soort: 'niet-gevonden' });
    expect(await proef.als(proef.elders, ({ dossiers }) => dossiers.logReden(noa, 'reden genoeg'))).toBe(
      false,
    );
  });

  it('closes again after a day', async () => {
    const tim = await registreer(proef, proef.farah, conceptVan('Tim Kuiper'));
    await proef.database.pool.query(
      `insert into auditregel (gemeente_code, gebruiker_id, handeling, tabel, rij_id, tijdstip)
       select gemeente_code, $1, 'geopend-met-reden', 'dossier', id::text, now() - interval '2 days' from dossier where nummer = $2`,
      [proef.bram.gebruikerId, tim],
    );
    expect(await kijk(proef.bram, tim)).toMatchObject({ soort: 'reden-nodig' });
  });
});

describe('the BSN', () => {
  it('opens only with the key of the form that gave the reason, for the one who gave it', async () => {
    const sleutel = crypto.randomUUID();
    await proef.transacties.inVerzoek(proef.farah, { sleutel, pad: '/bsn', inhoud: '' }, async (poorten) => {
      const toegang = await poorten.dossiers.findKop(noa, VANDAAG);
      if (toegang.soort === 'open')
        await poorten.dossiers.logBsnInzage(toegang.kop.persoonId, 'Aanvraag UWV');
      return { naar: '/bsn' };
    });
    const vind = (actor: Actor, verzoek: string) =>
      opDossier(proef, actor, noa, ({ dossiers }, werk, kop) =>
        dossiers.findBsn(kop.persoonId, verzoek, werk.actor.gemeenteCode),
      );
    expect(await vind(proef.farah, sleutel)).toBe('999990019');
    expect(await vind(proef.farah, crypto.randomUUID())).toBeUndefined();
    expect(await vind(proef.bram, sleutel)).toBeUndefined();
    expect(await auditregels('bsn-getoond')).toEqual([
      { tabel: 'persoon', reden: 'Aanvraag UWV', wie: 'Farah' },
    ]);
  });
});

describe('changing a dossier', () => {
  it('refuses what was opened before someone else saved, and keeps both in the history', async () => {
    const [persoon, id] = await opDossier(proef, proef.farah, noa, async ({ dossiers }, _werk, kop) => [
      await dossiers.getPersoon(kop.persoonId),
      kop.persoonId,
    ]);
    const zoeknaam = zoeknaamVan({ ...persoon, voorvoegsel: persoon.voorvoegsel });
    const bewaar = (telefoon: string) =>
      proef.als(proef.farah, ({ dossiers }) =>
        dossiers.savePersoon(id, { ...persoon, telefoon, zoeknaam }, null),
      );
    await bewaar('036-1');
    await expect(bewaar('036-2')).rejects.toBeInstanceOf(Verouderd);
    const { rows } = await proef.database.pool.query(
      `select telefoon from persoon where id = $1 union all select telefoon from persoon_historie where id = $1`,
      [id],
    );
    expect(rows).toEqual([{ telefoon: '036-1' }, { telefoon: '' }]);
  });

  it('keeps wishes apart from what is unknown', async () => {
    await opDossier(proef, proef.farah, noa, async ({ dossiers }, _werk, kop) => {
      const leeg = await dossiers.getWensen(kop.id);
      expect(leeg).toMatchObject({ aanpassingenNodig: null, permanentToezicht: null, urenMin: null });
      await dossiers.saveWensen(kop.id, {
        ...leeg,
        werksoorten: ['dieren', 'groen'],
        behoeften: ['rustige-plek'],
        urenMin: '20.5',
        aanpassingenNodig: [],
        permanentToezicht: false,
      });
    });
    const wensen = await opDossier(proef, proef.farah, noa, ({ dossiers }, _werk, kop) =>
      dossiers.getWensen(kop.id),
    );
    expect(wensen).toMatchObject({
      urenMin: '20.5',
      urenMax: null,
      aanpassingenNodig: [],
      permanentToezicht: false,
    });
    const overzicht = await opDossier(proef, proef.farah, noa, ({ dossiers }, werk, kop) =>
      dossiers.getOverzicht(kop.id, werk.vandaag),
    );
    expect(overzicht.werksoorten[0]).toMatch(/^Dierverzorging/);
  });

  it('moves the main rung, and keeps what is beside it', async () => {
    const stap = (soort: 'dagbesteding' | 'school', hoofd: boolean, van: string) =>
      opDossier(proef, proef.farah, noa, (poorten, werk, kop) =>
        recordTrede(werk, poorten, kop, { soort, hoofd, van: datum(van), totEnMet: null }),
      );
    expect((await stap('school', true, '2025-07-01')).ok).toBe(true);
    expect((await stap('dagbesteding', true, '2025-09-01')).ok).toBe(true);
    expect((await stap('school', false, '2025-09-01')).ok).toBe(true);
    expect(await stap('school', true, '2027-01-01')).toMatchObject({ error: { code: 'trede-in-toekomst' } });
    const treden = await opDossier(proef, proef.farah, noa, ({ dossiers }, _werk, kop) =>
      dossiers.listTreden(kop.id),
    );
    const hoofd = treden.filter((trede) => trede.hoofd).map(({ soort, periode }) => [soort, periode.tot]);
    expect(hoofd).toEqual([
      ['dagbesteding', null],
      ['school', '2025-09-01'],
    ]);
  });

  it('puts nobody on hold who does not wait', async () => {
    const uitkomst = await opDossier(proef, proef.farah, noa, (poorten, werk, kop) =>
      holdDossier(werk, poorten, kop, { van: VANDAAG, totEnMet: null, reden: 'op reis' }),
    );
    expect(uitkomst).toEqual({ ok: false, error: { code: 'niet-wachtend' } });
    const hervat = await opDossier(proef, proef.farah, noa, (poorten, werk, kop) =>
      resumeDossier(werk, poorten, kop, VANDAAG),
    );
    expect(hervat).toEqual({ ok: false, error: { code: 'niet-aangehouden' } });
  });

  it('closes once, and then gives room for a new dossier of the same person', async () => {
    const nummer = await registreer(proef, proef.farah, conceptVan('Lia Prins', '1990-01-01', '123456782'));
    const sluit = () =>
      opDossier(proef, proef.farah, nummer, (poorten, werk, kop) =>
        endDossier(werk, poorten, kop, { versie: kop.versie, op: VANDAAG, reden: 'pensioen' }),
      );
    expect((await sluit()).ok).toBe(true);
    expect(await sluit()).toMatchObject({ error: { code: 'dossier-gesloten' } });
    const concept = conceptVan('Lia Prins', '1990-01-01', '123456782');
    const [dubbel] = await proef.als(proef.farah, ({ kandidaten }, werk) =>
      kandidaten.listDubbelen(concept, werk.actor.gemeenteCode),
    );
    expect(dubbel).toMatchObject({ open: false, nummer });
    expect(await registreer(proef, proef.farah, concept, dubbel?.persoonId)).not.toBe(nummer);
  });
});
