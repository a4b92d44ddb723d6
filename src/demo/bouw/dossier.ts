import { zoeknaamVan } from '#domain/persoon/index.ts';
import { AANPASSINGEN } from '#domain/werkplek/index.ts';
import { type Dag, dagTekst, periodeTekst } from '../dag.ts';
import { verzinNaam } from '../namen/index.ts';
import { BEHOEFTEN } from '../namen/werk.ts';
import type { Herkomst } from '../plan/loop.ts';
import type { Bewoner, Wensen } from './bewoner.ts';
import { type Bouw, eersteVersie, moment } from './bouw.ts';

/** The ids and wishes of a person whose dossier was made. */
export type GebouwdDossier = {
  readonly id: string;
  readonly persoonId: string;
  readonly werksoorten: readonly string[];
};

const JOBCOACHES = ['Joost Vermeer', 'Joost Vermeer', 'Marit Haan', 'Ravi Pinas', ''] as const;
const ZONDER_BSN = 0.01;

/** Makes the persoon, the dossier and the profile. */
export function bouwDossier(
  bouw: Bouw,
  bewoner: Bewoner,
  klantmanagerId: string | null,
  herkomst: Herkomst,
): GebouwdDossier {
  const dossier = {
    id: bouw.toeval.uuid(),
    persoonId: bouwPersoon(bouw, bewoner, herkomst),
    werksoorten:
      bewoner.eigen?.wensen?.werksoorten ??
      bouw.toeval.kiesEnkele(bouw.werksoorten, bouw.toeval.geheel(1, 3)),
  };
  bouwDossierRij(bouw, bewoner, dossier, klantmanagerId, herkomst);
  bouwProfiel(bouw, bewoner, dossier);
  bouwAanhouding(bouw, bewoner, dossier);
  return dossier;
}

function bouwPersoon(bouw: Bouw, { loop, eigen }: Bewoner, herkomst: Herkomst): string {
  const { rijen, toeval, gemeente } = bouw;
  const id = toeval.uuid();
  const naam = eigen?.naam ?? verzinNaam(toeval);
  const leeftijd =
    herkomst === 'vso-pro' ? toeval.geheel(17 * 365, 20 * 365) : toeval.geheel(19 * 365, 57 * 365);
  rijen.huidig.persoon.push({
    gemeente_code: gemeente.code,
    id,
    voornaam: naam.voornaam,
    voorvoegsel: naam.voorvoegsel ?? '',
    achternaam: naam.achternaam,
    zoeknaam: zoeknaamVan(naam),
    geboortedatum: dagTekst(eigen?.geboren ?? loop.geopend - leeftijd),
    postcode: verzinPostcode(bouw),
    telefoon: `06-000${String(toeval.geheel(0, 99_999)).padStart(5, '0')}`,
    email: '',
    demo: true,
    ...eersteVersie(moment(bouw, loop.geopend)),
  });
  if (eigen !== null || !toeval.kans(ZONDER_BSN)) rijen.bsns.set(id, bouw.volgendeBsn());
  return id;
}

function verzinPostcode(bouw: Bouw): string | null {
  const postcode = bouw.toeval.kiesUit(bouw.gemeente.postcodes);
  const letters = () =>
    bouw.toeval.kies(['A', 'B', 'C', 'D', 'E', 'G', 'H', 'J', 'K', 'L', 'M', 'P', 'R', 'T', 'V', 'X']);
  return postcode === undefined ? null : `${postcode.pc4}${letters()}${letters()}`;
}

function bouwDossierRij(
  bouw: Bouw,
  { loop, eigen }: Bewoner,
  { id, persoonId }: GebouwdDossier,
  klantmanagerId: string | null,
  herkomst: Herkomst,
): void {
  const { rijen, toeval, gemeente } = bouw;
  const open = {
    gemeente_code: gemeente.code,
    id,
    persoon_id: persoonId,
    nummer: bouw.volgendNummer('k'),
    klantmanager_id: klantmanagerId,
    jobcoach: eigen?.jobcoach ?? (loop.besluiten.length > 0 ? toeval.kies(JOBCOACHES) : ''),
    herkomst,
    geopend_op: dagTekst(loop.geopend),
    gesloten_op: null,
    reden_einde: null,
    samenvatting: eigen?.samenvatting ?? '',
    ...eersteVersie(moment(bouw, loop.geopend)),
  };
  if (loop.einde === null) {
    rijen.huidig.dossier.push(open);
    return;
  }
  const gesloten = moment(bouw, loop.einde.op, 3);
  if (gesloten > open.vastgelegd_op) rijen.historie.dossier.push({ ...open, vervangen_op: gesloten });
  rijen.huidig.dossier.push({
    ...open,
    gesloten_op: dagTekst(loop.einde.op),
    reden_einde: loop.einde.reden,
    versie: 2,
    vastgelegd_op: gesloten,
  });
}

function bouwProfiel(bouw: Bouw, { loop, eigen }: Bewoner, { id, werksoorten }: GebouwdDossier): void {
  const { rijen, toeval, gemeente } = bouw;
  const bekend = eigen !== null || loop.besluiten.length > 0 || toeval.kans(0.5);
  const wensen = bekend ? { werksoorten, ...verzinWensen(bouw), ...eigen?.wensen } : ONBEKENDE_WENSEN;
  rijen.huidig.kandidaatprofiel.push({
    gemeente_code: gemeente.code,
    id: toeval.uuid(),
    dossier_id: id,
    ...wensen,
    toelichting: eigen?.toelichting ?? '',
    beschikbaar_vanaf: eigen?.beschikbaarVanaf === undefined ? null : dagTekst(eigen.beschikbaarVanaf),
    ...eersteVersie(moment(bouw, loop.geopend, 30)),
  });
}

/** Nobody asked yet: that is something else than no wishes. */
const ONBEKENDE_WENSEN = {
  werksoorten: [],
  behoeften: [],
  uren_min: null,
  uren_max: null,
  max_afstand_km: null,
  begeleiding: null,
  permanent_toezicht: null,
  aanpassingen_nodig: null,
} as const;

function verzinWensen({ toeval }: Bouw): Required<Omit<Wensen, 'werksoorten'>> {
  return {
    behoeften: toeval.kiesEnkele(BEHOEFTEN, toeval.geheel(1, 3)),
    uren_min: toeval.kies([28, 28, 28, 24, 16, 20]),
    uren_max: toeval.kies([28, 32, 32, 36]),
    max_afstand_km: toeval.kies([5, 8, 10, 15, 20]),
    begeleiding: toeval.kies(['licht', 'midden', 'midden', 'intensief']),
    permanent_toezicht: toeval.kans(0.25),
    aanpassingen_nodig: toeval.kiesEnkele(AANPASSINGEN, toeval.kies([0, 0, 1, 1, 2])),
  };
}

function bouwAanhouding(bouw: Bouw, { loop }: Bewoner, { id }: GebouwdDossier): void {
  if (loop.aanhouding === null) return;
  const { van, tot, reden } = loop.aanhouding;
  bouw.rijen.huidig.aanhouding.push({
    gemeente_code: bouw.gemeente.code,
    id: bouw.toeval.uuid(),
    dossier_id: id,
    periode: periodeTekst(van, tot),
    reden,
    ...eersteVersie(moment(bouw, van, 2)),
  });
}

/** Rungs without wage, from the dossier's own plan and the school or day activity someone came from. */
export function bouwTreden(
  bouw: Bouw,
  { loop }: Bewoner,
  { id, persoonId }: GebouwdDossier,
  herkomst: Herkomst,
): void {
  const { rijen, toeval, gemeente } = bouw;
  const push = (soort: string, van: Dag, tot: Dag | null): void => {
    if (tot !== null && tot <= van) return;
    rijen.huidig.trede.push({
      gemeente_code: gemeente.code,
      id: toeval.uuid(),
      dossier_id: id,
      persoon_id: persoonId,
      soort,
      hoofd: true,
      periode: periodeTekst(van, tot),
      ...eersteVersie(moment(bouw, tot === null || tot > bouw.peildatum ? van : tot, 5)),
    });
  };
  const eerste = [...loop.treden.map(({ van }) => van), ...loop.plaatsingen.map(({ van }) => van)].sort(
    (a, b) => a - b,
  )[0];
  const tot = eerste ?? loop.einde?.op ?? null;
  if (loop.treden[0]?.van !== loop.geopend) {
    if (herkomst === 'dagbesteding') push('arbeidsmatige-dagbesteding', loop.geopend, tot);
    if (herkomst === 'vso-pro') push('school', loop.geopend, tot);
  }
  for (const trede of loop.treden) push(trede.soort, trede.van, trede.tot);
  for (const { soort, van, tot: einde } of loop.plaatsingen)
    if (soort === 'proefplaats') push('proefplaats', van, einde);
}
