import { describe, expect, it } from 'vitest';
import { parseBsn } from '#domain/persoon/index.ts';
import { KOLOMMEN, type Tabel } from './index.ts';
import { INVOER, loopt, maakDemo, tot, van } from './proef.ts';

const delen = maakDemo(INVOER);

describe('generateDemo', () => {
  it('gives the same rows for the same input, and others for another seed', () => {
    expect(maakDemo(INVOER)).toEqual(delen);
    expect(maakDemo({ ...INVOER, zaad: 'anders' })[1]).not.toEqual(delen[1]);
  });

  it('makes a gemeente the same whether or not others come before it, but for the BSN', () => {
    const alleen = maakDemo({ ...INVOER, gemeenten: INVOER.gemeenten.slice(1, 2) })[0];
    expect(alleen?.rijen.huidig.dossier).toEqual(delen[1]?.rijen.huidig.dossier);
  });

  it('spreads 60,000 dossiers in proportion to the taakstelling', () => {
    expect(delen.map(({ dossiers }) => dossiers)).toEqual([650, 285, 6]);
    expect(maakDemo({ ...INVOER, extraGroot: { gemeente: 'GM0034', dossiers: 2_000 } })[0]?.dossiers).toBe(
      2_000,
    );
  });

  it('fills every column of every row and marks every person, organisation and account as invented', () => {
    for (const { rijen } of delen) {
      for (const tabel of Object.keys(KOLOMMEN).filter((naam): naam is Tabel => naam in KOLOMMEN)) {
        for (const rij of rijen.huidig[tabel]) {
          expect(Object.keys(rij).sort()).toEqual([...KOLOMMEN[tabel]].sort());
        }
      }
      const { persoon, organisatie, gebruiker, register } = rijen.huidig;
      expect([...persoon, ...organisatie, ...gebruiker, ...register].every((rij) => rij.demo === true)).toBe(
        true,
      );
    }
  });

  it('gives valid BSNs, unique over all gemeenten, and reaches nobody', () => {
    const bsns = delen.flatMap(({ rijen }) => [...rijen.bsns.values()]);
    expect(new Set(bsns).size).toBe(bsns.length);
    expect(bsns.every((bsn) => parseBsn(bsn) === bsn && bsn.startsWith('9999'))).toBe(true);
    for (const { telefoon, email } of delen.flatMap(({ rijen }) => rijen.huidig.persoon)) {
      expect(telefoon).toMatch(/^06-000\d{5}$/);
      expect(email).toBe('');
    }
    expect(
      delen
        .flatMap(({ rijen }) => rijen.huidig.gebruiker)
        .every(({ email }) => /\.example\.nl$/.test(String(email))),
    ).toBe(true);
    expect(
      delen.flatMap(({ rijen }) => rijen.huidig.organisatie).every(({ kvk }) => /^9\d{7}$/.test(String(kvk))),
    ).toBe(true);
  });

  it.each(delen.map(({ gemeente, rijen }) => [gemeente.naam, rijen] as const))(
    'records nothing of %s after the reference date',
    (_, { huidig, historie }) => {
      const dagen = [
        ...[huidig.dossier, huidig.beschikking, huidig.dienstverband, huidig.gesprek, huidig.voorstel]
          .flat()
          .map(({ vastgelegd_op }) => vastgelegd_op),
        ...Object.values(historie)
          .flat()
          .map(({ vervangen_op }) => vervangen_op),
        ...huidig.gesprek.map(({ gevoerd_op }) => gevoerd_op),
        ...huidig.beschikking.map(({ genomen_op }) => genomen_op),
        ...huidig.dienstverband.map(({ periode }) => van(periode)),
      ];
      expect(dagen.filter((dag) => String(dag).slice(0, 10) > '2026-03-02')).toEqual([]);
    },
  );

  it('keeps earlier versions: each replaced after it was recorded, before or at the next', () => {
    const { huidig, historie } = delen[0]?.rijen ?? { huidig: undefined, historie: undefined };
    expect(historie?.dienstverband.length).toBeGreaterThan(20);
    const nu = new Map(huidig?.dienstverband.map((rij) => [rij.id, rij]));
    for (const oud of historie?.dienstverband ?? []) {
      expect(String(oud.vastgelegd_op) < oud.vervangen_op).toBe(true);
      expect(oud.vervangen_op <= String(nu.get(oud.id)?.vastgelegd_op)).toBe(true);
    }
  });

  it('nobody works without a vaststelling in force', () => {
    for (const { rijen } of delen) {
      const vaststellingen = new Map(
        rijen.huidig.beschikking.filter(({ geldig }) => geldig !== null).map((rij) => [rij.persoon_id, rij]),
      );
      for (const { persoon_id, periode } of rijen.huidig.dienstverband) {
        const geldig = vaststellingen.get(persoon_id)?.geldig ?? '';
        expect(van(geldig) <= van(periode)).toBe(true);
        expect(tot(geldig) >= (tot(periode) < '2026-03-02' ? tot(periode) : '2026-03-02')).toBe(true);
      }
    }
  });

  it('no place is proposed to more people than it has free seats', () => {
    const groot = maakDemo({ ...INVOER, extraGroot: { gemeente: 'GM0995', dossiers: 2_000 } });
    for (const { huidig } of [...delen, ...groot].map(({ rijen }) => rijen)) {
      const bezet = new Set(
        huidig.plaatsing.filter(({ periode }) => tot(periode) > '2026-03-02').map((rij) => rij.zitplaats_id),
      );
      const vrij = huidig.zitplaats.filter(
        ({ id, periode }) => loopt(periode, '2026-03-02') && !bezet.has(id),
      );
      const open = huidig.voorstel.filter(({ status }) => status === 'open');
      for (const { werkplek_id } of open) {
        const plek = (rij: { readonly werkplek_id: unknown }) => rij.werkplek_id === werkplek_id;
        expect(vrij.filter(plek).length).toBeGreaterThanOrEqual(open.filter(plek).length);
      }
    }
  });
});

describe('another reference date', () => {
  it.each(['2015-03-01', '2016-06-30', '2019-04-15', '2031-07-01'])('works on %s', (peildatum) => {
    for (const { rijen } of maakDemo({ ...INVOER, peildatum })) {
      for (const { vastgelegd_op } of [...rijen.huidig.dossier, ...rijen.huidig.beschikking]) {
        expect(String(vastgelegd_op).slice(0, 10) <= peildatum).toBe(true);
      }
    }
  });

  it('leaves out who is not known yet', () => {
    const eerder = maakDemo({ ...INVOER, peildatum: '2025-06-30' })[0];
    expect(
      eerder?.rijen.huidig.persoon.some(
        ({ voornaam, achternaam }) => voornaam === 'Noa' && achternaam === 'Berg',
      ),
    ).toBe(false);
  });
});
