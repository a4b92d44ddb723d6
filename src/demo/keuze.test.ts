import { describe, expect, it } from 'vitest';
import { INVOER, loopt, maakDemo, van } from './proef.ts';

const VANDAAG = '2026-03-02';
const delen = maakDemo(INVOER);
const rijen = delen[0]?.rijen.huidig;
if (rijen === undefined) throw new Error('no Almere');
const { keuze, keuze_plek, plaatsing, zitplaats, werkplek, kandidaatprofiel, beschikking, dienstverband } =
  rijen;

const nu = keuze.filter(({ geldig }) => loopt(geldig, VANDAAG));
const plekkenVan = (keuzeId: unknown) =>
  keuze_plek
    .filter(({ keuze_id }) => keuze_id === keuzeId)
    .map(({ rang, werkplek_id }) => [rang, werkplek_id] as const);
const werkt = new Set(
  dienstverband.filter(({ periode }) => loopt(periode, VANDAAG)).map(({ dossier_id }) => dossier_id),
);
const wacht = beschikking
  .filter(({ geldig, dossier_id }) => geldig !== null && loopt(geldig, VANDAAG) && !werkt.has(dossier_id))
  .map(({ dossier_id }) => dossier_id);
const bezet = new Set(
  plaatsing.filter(({ periode }) => loopt(periode, VANDAAG)).map(({ zitplaats_id }) => zitplaats_id),
);
const vrij = new Set(
  zitplaats
    .filter(({ id, periode }) => loopt(periode, VANDAAG) && !bezet.has(id))
    .map(({ werkplek_id }) => werkplek_id),
);

describe('the choices of Almere', () => {
  it('are one per person, of different places in order', () => {
    expect(new Set(nu.map(({ dossier_id }) => dossier_id)).size).toBe(nu.length);
    for (const { id } of nu) {
      const plekken = plekkenVan(id);
      expect(plekken.map(([rang]) => rang)).toEqual(plekken.map((_, plaats) => plaats + 1));
      expect(new Set(plekken.map(([, plek]) => plek)).size).toBe(plekken.length);
    }
  });

  it('of who waits hold up to six places; some of them are free, and several people want the same one', () => {
    const lijsten = nu.filter(({ dossier_id }) => wacht.includes(dossier_id)).map(({ id }) => plekkenVan(id));
    const lengten = lijsten.map(({ length }) => length);
    expect(Math.max(...lengten)).toBe(6);
    expect(lengten.filter((lengte) => lengte >= 3).length).toBeGreaterThan(15);
    const gewild = lijsten
      .flat()
      .filter(([, plek]) => vrij.has(plek))
      .map(([, plek]) => plek);
    expect(new Set(gewild).size).toBeGreaterThan(3);
    expect(gewild.length).toBeGreaterThan(new Set(gewild).size);
  });

  it('mostly come with a day to begin; now and then a need was not asked', () => {
    const profielen = kandidaatprofiel.filter(({ dossier_id }) => wacht.includes(dossier_id));
    const bekend = profielen.filter(({ beschikbaar_vanaf }) => beschikbaar_vanaf !== null);
    expect(bekend.length).toBeGreaterThan(profielen.length / 2);
    expect(bekend.length).toBeLessThan(profielen.length);
    const open = delen.flatMap(({ rijen: { huidig } }) =>
      huidig.kandidaatprofiel
        .map((rij) => [rij.begeleiding, rij.permanent_toezicht, rij.aanpassingen_nodig])
        .filter((behoeften) => behoeften.filter((behoefte) => behoefte === null).length === 1),
    );
    expect(open.length).toBeGreaterThan(0);
  });

  it('of some who work hold another place, chosen after they started', () => {
    const plekVan = new Map(zitplaats.map(({ id, werkplek_id }) => [id, werkplek_id]));
    const overstappers = nu.filter(({ id, dossier_id, gekozen_op }) =>
      plaatsing.some(
        (een) =>
          een.dossier_id === dossier_id &&
          loopt(een.periode, VANDAAG) &&
          van(een.periode) < String(gekozen_op) &&
          plekkenVan(id).every(([, plek]) => plek !== plekVan.get(een.zitplaats_id)),
      ),
    );
    expect(overstappers.length).toBeGreaterThan(0);
  });
});

it('a place that nobody ever chose has a free seat and tells little about itself', () => {
  const gekozen = new Set(keuze_plek.map(({ werkplek_id }) => werkplek_id));
  const stil = werkplek.filter(({ id, omschrijving }) => omschrijving === '' && !gekozen.has(id));
  expect(werkplek.filter(({ omschrijving }) => omschrijving === '')).toEqual(stil);
  for (const { id, omgeving } of stil) expect([vrij.has(id), omgeving]).toEqual([true, null]);
});
