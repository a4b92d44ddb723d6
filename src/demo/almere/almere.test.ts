import { describe, expect, it } from 'vitest';
import type { Rij } from '../index.ts';
import { INVOER, loopt, maakDemo } from '../proef.ts';

const VANDAAG = '2026-03-02';
const almere = maakDemo({ ...INVOER, gemeenten: INVOER.gemeenten.slice(0, 1) })[0]?.rijen.huidig;
if (almere === undefined) throw new Error('no Almere');
const { persoon, dossier, dienstverband, beschikking, keuze, keuze_plek, plaatsing, werkplek, zitplaats } =
  almere;

function findDossier(voornaam: string, achternaam: string): Rij<'dossier'> {
  const gezocht = persoon.find((rij) => rij.voornaam === voornaam && rij.achternaam === achternaam);
  const gevonden = dossier.find((rij) => rij.persoon_id === gezocht?.id);
  if (gevonden === undefined) throw new Error(`no dossier of ${voornaam}`);
  return gevonden;
}

function listWerkenden(dag: string): ReadonlySet<unknown> {
  return new Set(
    dienstverband.filter(({ periode }) => loopt(periode, dag)).map(({ persoon_id }) => persoon_id),
  );
}

describe('Almere on 2 March 2026', () => {
  it.each([
    ['2015-12-31', 9],
    ['2016-06-15', 19],
    ['2016-12-31', 30],
    ['2017-12-31', 38],
    ['2018-12-31', 60],
    ['2019-04-15', 73],
    ['2019-12-31', 78],
    [VANDAAG, 121],
  ])('on %s %i people work', (dag, aantal) => {
    expect(listWerkenden(dag).size).toBe(aantal);
  });

  it('23 people wait: 6 of them over 26 weeks, 3 on hold, 3 without a choice', () => {
    const werkenden = listWerkenden(VANDAAG);
    const wachtend = beschikking.filter(
      ({ geldig, persoon_id }) => geldig !== null && loopt(geldig, VANDAAG) && !werkenden.has(persoon_id),
    );
    expect(wachtend).toHaveLength(23);
    expect(wachtend.filter(({ wacht_sinds }) => String(wacht_sinds) < '2025-09-01')).toHaveLength(6);
    const dossiers = new Set(wachtend.map(({ dossier_id }) => dossier_id));
    expect(almere.aanhouding.filter(({ dossier_id }) => dossiers.has(dossier_id))).toHaveLength(3);
    const gekozen = new Set(keuze.map(({ dossier_id }) => dossier_id));
    // Waiting for 2, 3 and 4 weeks; from the fifth week on everybody has chosen.
    expect([...dossiers].filter((id) => !gekozen.has(id))).toHaveLength(3);
  });

  it('30% of the people at work came from day activity', () => {
    const werkenden = listWerkenden(VANDAAG);
    const uitDagbesteding = dossier.filter(
      ({ persoon_id, herkomst }) => werkenden.has(persoon_id) && herkomst === 'dagbesteding',
    );
    expect(uitDagbesteding).toHaveLength(36);
  });

  it('about one advice in three is negative, and who deviates says why', () => {
    const negatief = almere.advies.filter((rij) => rij.criterium_a === false && rij.criterium_b === false);
    expect(negatief.length / almere.advies.length).toBeGreaterThan(0.28);
    expect(negatief.length / almere.advies.length).toBeLessThan(0.42);
    const afwijkend = beschikking.filter((rij) => rij.afwijkend === true);
    expect(afwijkend.length).toBeGreaterThan(0);
    expect(afwijkend.every(({ motivering }) => motivering !== '')).toBe(true);
  });

  it('fewer than 28 hours or 12 months always has a reason', () => {
    const uren = new Map(almere.dienstverband_uren.map((rij) => [rij.dienstverband_id, Number(rij.uren)]));
    const onder = dienstverband.filter(({ id }) => (uren.get(id) ?? 0) < 28);
    expect(onder.length).toBeGreaterThan(5);
    expect(onder.every(({ reden_afwijking }) => reden_afwijking !== '')).toBe(true);
  });

  it('has jobs where the formal employer is another than that of the workplace (detachering)', () => {
    const werkplekken = new Set(werkplek.map(({ werkgever_id }) => werkgever_id));
    expect(dienstverband.filter(({ werkgever_id }) => !werkplekken.has(werkgever_id)).length).toBeGreaterThan(
      5,
    );
  });

  it('Farah has 120 people', () => {
    const farah = almere.gebruiker.find(({ naam }) => naam === 'Farah El Idrissi');
    const open = dossier.filter((rij) => rij.klantmanager_id === farah?.id && rij.gesloten_op === null);
    expect(open).toHaveLength(120);
  });

  it('has more than thirty providers under a framework agreement, one of them without a place', () => {
    const aanbieders = almere.werkgever.filter(({ soort }) => soort === 'aanbieder');
    expect(aanbieders.length).toBeGreaterThan(30);
    const overeenkomsten = new Set(almere.raamovereenkomst.map(({ werkgever_id }) => werkgever_id));
    expect(aanbieders.every(({ id }) => overeenkomsten.has(id))).toBe(true);
    const nu = new Set(
      zitplaats.filter(({ periode }) => loopt(periode, VANDAAG)).map(({ werkplek_id }) => werkplek_id),
    );
    const metPlek = new Set(werkplek.filter(({ id }) => nu.has(id)).map(({ werkgever_id }) => werkgever_id));
    expect(aanbieders.filter(({ id }) => !metPlek.has(id))).toHaveLength(1);
  });
});

describe('the test set', () => {
  it('Noa waits since 3 November; her first choice at Het Erf has one free seat of 28 hours', () => {
    const noa = findDossier('Noa', 'Berg');
    expect(beschikking.find(({ dossier_id }) => dossier_id === noa.id)?.wacht_sinds).toBe('2025-11-03');
    const eerste = keuze_plek.find(({ dossier_id, rang }) => dossier_id === noa.id && rang === 1);
    const dieren = werkplek.find(({ id }) => id === eerste?.werkplek_id);
    expect(dieren).toMatchObject({
      werksoort_code: 'dieren',
      uren_min: 28,
      begeleider: 'Petra',
      begintijd: '',
    });
    const stoelen = zitplaats.filter(({ werkplek_id }) => werkplek_id === dieren?.id).map(({ id }) => id);
    const bezet = plaatsing.filter(
      (rij) => stoelen.includes(rij.zitplaats_id) && loopt(rij.periode, VANDAAG),
    );
    expect(stoelen.length - bezet.length).toBe(1);
  });

  it('Milan has his second fixed-term job at Het Erf', () => {
    const milan = findDossier('Milan', 'Yıldız');
    const perioden = dienstverband.filter((rij) => rij.dossier_id === milan.id).map(({ periode }) => periode);
    expect(perioden).toEqual(['[2024-05-01,2025-05-01)', '[2025-05-01,2026-05-01)']);
  });

  it('Tess has a day activity, Sem is at school and nobody asked for advice', () => {
    const tredeVan = ({ id }: Rij<'dossier'>) => almere.trede.filter(({ dossier_id }) => dossier_id === id);
    expect(tredeVan(findDossier('Tess', 'Jansen'))).toMatchObject([{ soort: 'arbeidsmatige-dagbesteding' }]);
    const sem = findDossier('Sem', 'Boer');
    expect(tredeVan(sem)).toMatchObject([{ soort: 'school', periode: '[2026-02-12,2026-07-01)' }]);
    expect(almere.adviesaanvraag.some(({ dossier_id }) => dossier_id === sem.id)).toBe(false);
  });
});
